#pragma once

#include "app/report/svg_chart.h"
#include "models/design.h"
#include "simulator/summary.h"

#include <vector>

namespace burst::app {

/// The curves of a run that a report shows: requests by ending and latency as the clients saw them, then
/// environments and cold starts of the busiest functions, and what waited in the queues.
[[nodiscard]] std::vector<Chart> runCharts(const sim::Summary& summary, const model::Design& design);

/// The curves of these nodes, one after the other: requests by ending, latency, and by kind what is inside,
/// environments or messages waiting.
[[nodiscard]] std::vector<Chart> nodeCharts(const sim::Summary& summary, const model::Design& design,
                                            const std::vector<model::NodeId>& nodes);

} // namespace burst::app
