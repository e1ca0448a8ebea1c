#pragma once

#include "simulator/kernel/simulation.h"

#include <cstdint>

namespace burst::sim {

/// The key of what a request is about: the same for all its calls, at whatever node, at every attempt, and
/// another one for each further call over a link that makes several. So layers of caches see the same
/// popular items, a value that was fetched because of a miss is stored under the item that was missed, and
/// an order that is tried again is an order again.
[[nodiscard]] std::uint64_t subjectOf(Simulation& simulation, CallIndex call);

} // namespace burst::sim
