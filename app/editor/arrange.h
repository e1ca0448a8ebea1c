#pragma once

#include "app/editor/document.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <string>

namespace burst::app {

// Where selected nodes stand to each other. Locked nodes stay where they are.

enum class Alignment { left, centre, right, top, middle, bottom };
enum class Axis { horizontal, vertical };

/// Positions at which nodes have an edge or middle in common with one of them.
/// @param reference  stays where it is
[[nodiscard]] std::map<model::NodeId, model::Point> alignedTo(const model::Design& design,
                                                              const std::set<model::NodeId>& nodes,
                                                              const model::NodeId& reference,
                                                              Alignment alignment);
/// Positions with equal gaps between the borders of neighbours, to a pixel; the outermost stay. Empty for
/// fewer than three nodes that are free to move.
[[nodiscard]] std::map<model::NodeId, model::Point>
distributed(const model::Design& design, const std::set<model::NodeId>& nodes, Axis axis);

/// Aligns the selected nodes to the one that was selected last.
void alignSelection(Document& document, Alignment alignment);
void distributeSelection(Document& document, Axis axis);

/// How the links of the design are drawn.
/// @param routing  "orthogonal", "straight", or empty for curves
void setRouting(Document& document, const std::string& routing);

} // namespace burst::app
