#pragma once

#include "simulator/kernel/simulation.h"

namespace burst::sim {

// Requests of an origin over one of its call links. `Call::step` of such a request holds the link.

/// Begins a request that will go over this link.
[[nodiscard]] inline CallIndex openOn(Simulation& simulation, NodeIndex node, LinkIndex route,
                                      std::uint64_t key) {
    const CallIndex request = simulation.open(node, key);
    simulation.call(request).step = route;
    if (route != none) simulation.route(route).began();
    return request;
}

/// Ends a request begun with openOn(), all attempts over.
inline void endOn(Simulation& simulation, CallIndex request, Ending ending) {
    const Call& call = simulation.call(request);
    if (call.step != none) simulation.route(call.step).ended(ending, simulation.now() - call.born);
    simulation.end(request, ending);
}

} // namespace burst::sim
