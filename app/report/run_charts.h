#pragma once

#include "app/report/svg_chart.h"
#include "models/design.h"
#include "simulator/summary.h"

#include <vector>

namespace burst::app {

/// The curves of a run that a report shows: requests by ending and latency as the clients saw them, then
/// environments and cold starts of the busiest functions, and what waited in the queues.
[[nodiscard]] std::vector<Chart> runCharts(const sim::Summary& summary, const model::Design& design);

} // namespace burst::app
