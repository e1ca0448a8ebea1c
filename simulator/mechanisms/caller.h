#pragma once

#include "simulator/kernel/simulation.h"

namespace burst::sim {

/// Where a request stands on its way through the calls its node makes.
enum class Walk { waiting, done, failed };

/// Follows the call links of a node in their order: each with its probability and its number of calls,
/// one after the other, neighbouring parallel links all at once. Starts and goes on: call it first with
/// step 0 and again whenever `waiting` calls have been answered.
Walk follow(Simulation& simulation, const NodeSpec& node, CallIndex call);

/// Takes note of an answer and follows on. A failed call fails the request unless its link is optional;
/// calls that are under way at the same time are waited for.
Walk takeAnswer(Simulation& simulation, const NodeSpec& node, CallIndex call, LinkIndex link, Ending ending);

/// One of the node's call links, by weight; `none` if it has none.
[[nodiscard]] LinkIndex chooseRoute(Simulation& simulation, const NodeSpec& node, NodeIndex index,
                                    std::uint64_t key);

} // namespace burst::sim
