#pragma once

#include "app/report/result_json.h"
#include "app/report/table.h"

#include <cstddef>
#include <string>
#include <vector>

namespace burst::app {

// What a comparison says, in sentences and for other programs.

/// Whether a difference is more than chance.
[[nodiscard]] bool isReal(const sim::Difference& difference);

/// Of the figures that matter first, those in which a run of a comparison really differs from the first:
/// "latency.p95 −54.0 % (−58.0 to −49.0 %), …"; of one run each, where nobody can tell chance, all that
/// differ. Empty when none does.
/// @param other  1.. of the runs
[[nodiscard]] std::string realDifferences(const Comparison& comparison, std::size_t other);

/// The metrics whose interval holds no difference, in a list; empty when there are none.
[[nodiscard]] std::string notDistinguished(const std::vector<sim::Difference>& differences);

/// Where the time went that the second of two runs takes less or more, around the highest percentile that
/// differs: "Around p95, requests take 224 ms less in B than in A: −210 ms waiting at Orders, …"; empty when
/// none does, or nobody knows.
[[nodiscard]] std::string latencyExplained(const Comparison& pair);

/// The same of the bill of a month, by node: "B costs 12 USD more a month than A: +10 USD Order, …".
[[nodiscard]] std::string costExplained(const Comparison& pair);

/// One row a design and metric with exact numbers in SI units, for other programs.
/// @param names  of the runs of the comparison, in their order
[[nodiscard]] Table comparisonData(const Comparison& comparison, const std::vector<std::string>& names);

} // namespace burst::app
