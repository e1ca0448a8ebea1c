#pragma once

#include <cstddef>
#include <vector>

namespace burst::model::checks {

/// A directed graph by successor lists, as a check sees it: only the links that matter to it.
using Successors = std::vector<std::vector<std::size_t>>;

/// The sets of two or more nodes that can all reach one another, each in the order of the nodes. Tarjan's
/// algorithm with a stack of its own: O(nodes + links), no recursion.
[[nodiscard]] std::vector<std::vector<std::size_t>> knots(const Successors& successors);

/// A shortest closed walk from the first node of a knot through the knot, ending before it closes.
[[nodiscard]] std::vector<std::size_t> cycleIn(const Successors& successors,
                                               const std::vector<std::size_t>& knot);

/// Which nodes can be reached from the sources, themselves included.
[[nodiscard]] std::vector<bool> reachable(const Successors& successors,
                                          const std::vector<std::size_t>& sources);

} // namespace burst::model::checks
