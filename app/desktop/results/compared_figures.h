#pragma once

#include "app/diagram/render.h"
#include "app/report/result_json.h"

namespace burst::app {

/// What stands on a node of the second of two runs: p95 and cost of a month, each with its difference to the
/// first in brackets; those of the first where only that has the node.
[[nodiscard]] NodeOverlay comparedFigures(const model::NodeId& node, const RunResult& a, const RunResult& b);

/// Puts into the picture of a run how its figures differ from those of a pinned one, and what they were then.
void addBaseline(NodeOverlays& overlays, const RunResult& baseline, const RunResult& run);

} // namespace burst::app
