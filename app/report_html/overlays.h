#pragma once

#include "app/diagram/node_painter.h"
#include "app/diagram/render.h"
#include "models/price.h"
#include "simulator/summary.h"

namespace burst::app {

/// What a run adds to the picture of its design: p95 latency, utilisation, the rate over time, and badges
/// for what went wrong.
/// @param month  what it costs, node by node
[[nodiscard]] NodeOverlays overlaysOf(const sim::Summary& summary, const model::Invoice& month);

} // namespace burst::app
