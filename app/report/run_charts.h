#pragma once

#include "app/report/chart.h"
#include "models/design.h"
#include "simulator/summary.h"

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace burst::app {

/// The shares of the requests whose longest time a chart of latency shows.
enum class Percentile { p50, p90, p95, p99, p999, max };
using Percentiles = std::set<Percentile>;

/// As in a chart that nobody has changed: p50, p95, p99.
[[nodiscard]] const Percentiles& usualPercentiles();
/// "p99.9", "max".
[[nodiscard]] std::string_view percentileName(Percentile percentile);
inline constexpr std::array everyPercentile{Percentile::p50, Percentile::p90,  Percentile::p95,
                                            Percentile::p99, Percentile::p999, Percentile::max};

/// How charts call a metric of a node: "throttled" for "throttled.account concurrency".
[[nodiscard]] std::string curveTitle(const std::string& metric);

/// The curves of a run that a report shows: requests by ending and latency as the clients saw them, then
/// environments by state and cold starts of the busiest functions, and what waited in the queues.
[[nodiscard]] std::vector<Chart> runCharts(const sim::Summary& summary, const model::Design& design,
                                           const Percentiles& percentiles);

/// The curves of these nodes, one after the other: requests by ending, latency, and by kind what is inside,
/// environments by state or messages waiting.
[[nodiscard]] std::vector<Chart> nodeCharts(const sim::Summary& summary, const model::Design& design,
                                            const std::vector<model::NodeId>& nodes,
                                            const Percentiles& percentiles);

/// The curves with these keys, in their order; those that have nothing to show are left out.
[[nodiscard]] std::vector<Chart> chosenCharts(const sim::Summary& summary, const model::Design& design,
                                              const std::vector<ChartKey>& keys,
                                              const Percentiles& percentiles);

} // namespace burst::app
