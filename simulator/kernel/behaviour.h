#pragma once

#include "simulator/kernel/ending.h"
#include "simulator/kernel/event.h"

namespace burst::sim {

class Simulation;

/// What one node does. The kernel calls these; a behaviour acts through the Simulation only.
class Behaviour {
public:
    virtual ~Behaviour() = default;
    /// Once, at time 0.
    virtual void start(Simulation&) {}
    /// A request has reached this node. It must end, or be accepted and end later.
    virtual void arrive(Simulation&, CallIndex) {}
    /// Something that this node scheduled is due.
    virtual void resume(Simulation&, const Event&) {}
    /// A call that `call` of this node waited for has ended, after all its retries.
    virtual void answered(Simulation&, CallIndex /*call*/, LinkIndex, Ending) {}
    /// The warm-up is over: what was metered so far does not count.
    virtual void measure(Simulation&) {}
    /// The run is over: meter what is charged by time.
    virtual void finish(Simulation&) {}
};

} // namespace burst::sim
