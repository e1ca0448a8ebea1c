#pragma once

#include "app/report/table.h"
#include "simulator/summary.h"

#include <vector>

namespace burst::app {

/// Where the time of the percentiles went: one row a percentile, node and cause, the highest percentile and
/// the longest time first. Causes with less than one hundredth of the time are left out.
[[nodiscard]] Table causeTable(const std::vector<sim::Attribution>& bands);

} // namespace burst::app
