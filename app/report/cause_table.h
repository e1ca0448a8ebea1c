#pragma once

#include "app/report/table.h"
#include "simulator/summary.h"

#include <string>
#include <vector>

namespace burst::app {

/// For people: "network", "waiting", "cold start", "own work", "service time", "waiting for a processor".
[[nodiscard]] std::string causeWord(sim::Cause cause);

/// Where the time of the percentiles went: one row a percentile, node and cause, the highest percentile and
/// the longest time first. Causes with less than one hundredth of the time are left out.
[[nodiscard]] Table causeTable(const std::vector<sim::Attribution>& bands);

} // namespace burst::app
