#pragma once

#include "simulator/kernel/ending.h"
#include "simulator/kernel/event.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace burst::model {
class Settings;
}

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

    // Between a source and a consumer whose instances poll it themselves (LinkSpec::instanceBatches).

    /// Instances of this consumer that are running and poll.
    [[nodiscard]] virtual std::int64_t instances(Simulation&) { return 1; }
    /// Batches that these may have in work, each `most`, beside what else they work on.
    [[nodiscard]] virtual std::int64_t batchPlaces(Simulation& simulation, std::int64_t most) {
        return instances(simulation) * most;
    }
    /// Messages that this source has for the consumer behind the link, those that it hides included.
    [[nodiscard]] virtual std::int64_t backlog(Simulation&, LinkIndex) { return 0; }
    /// There are other instances behind the link than before, or they are to look once more.
    virtual void listen(Simulation&, LinkIndex) {}

    // Faults and changes of the scenario. The kernel fails, refuses and holds up what arrives, and tells the
    // callers of work in progress that it has failed; here is what only the node knows.

    /// Whether asynchronous events meet outages, errors and throttles when they are tried, which the node
    /// then asks Simulation::strike() about, and not on arrival.
    [[nodiscard]] virtual bool triesEvents() const { return false; }
    /// An outage has begun that work in progress does not survive.
    virtual void interrupt(Simulation&) {}
    /// The last outage is over.
    virtual void recover(Simulation&) {}
    /// This share of the idle environments vanishes, each with that probability.
    virtual void loseIdle(Simulation&, double /*share*/, std::uint64_t /*key*/) {}
    /// A new version is there; it serves nothing yet.
    virtual void deploy(Simulation&, const model::Settings& /*version*/) {}
    /// From now on the new version serves this share of the requests: 1 ends the old version, 0 the new one.
    virtual void shift(Simulation&, double /*share*/) {}
    /// A parameter that may change (Parameter::mayChange) has another value; nullopt = not set.
    virtual void change(Simulation&, std::string_view /*parameter*/, std::optional<double> /*value*/) {}
};

} // namespace burst::sim
