#pragma once

#include "models/design.h"

#include <map>
#include <vector>

namespace burst::app {

/// Positions for the nodes of a design in layers from left to right, callers before what they call
/// (Graphviz "dot"), on the 10 px grid. The upper left corner of the result is where the upper left
/// corner of the nodes was.
/// @param only  the nodes to place; empty = all. The others stay where they are and are not looked at.
[[nodiscard]] std::map<model::NodeId, model::Point> layeredLayout(const model::Design& design,
                                                                  const std::vector<model::NodeId>& only);

/// The design with those positions.
[[nodiscard]] model::Design arranged(model::Design design,
                                     const std::map<model::NodeId, model::Point>& positions);

/// Whether nodes lie on top of each other, as in a file that says nothing about positions.
[[nodiscard]] bool needsLayout(const model::Design& design);

} // namespace burst::app
