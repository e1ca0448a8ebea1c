#pragma once

#include "app/report/bill.h"
#include "app/report/known_latency.h"
#include "app/report/objectives.h"
#include "app/report/tolerance.h"
#include "models/tree.h"
#include "simulator/analysis/compare.h"
#include "simulator/summary.h"

#include <string_view>
#include <vector>

namespace burst::app {

/// A run with all that follows from it: what `simulate --json` prints and the report shows.
struct RunResult {
    sim::Summary summary;
    Bill bill;
    std::vector<ObjectiveCheck> objectives; ///< in the currency of the price book
    std::vector<BillElsewhere> elsewhere{}; ///< the same run at the prices of other regions and days
    LatencyGaps gaps{};
    std::vector<std::string> timeless{}; ///< titles of those that latencies end to end leave out
};

[[nodiscard]] RunResult runResult(sim::Summary summary, const model::Project& project,
                                  const model::Catalog& catalog, const BillTerms& terms = {});

/// The result document. Times in seconds, sizes in bytes, money in `cost.currency`; what does not apply
/// or was not measured is absent. Equal runs give equal documents but for `wall_s`.
[[nodiscard]] model::Tree resultJson(const RunResult& run, const model::Project& project);

/// The designs of one comparison: each against the first, with common random numbers.
struct Comparison {
    std::vector<RunResult> runs;
    /// By run from the second on: what differs from the first.
    std::vector<std::vector<sim::Difference>> differences;
};

/// End-to-end metrics and the monthly cost of each run against the first. Where prices or latencies are
/// missing, the verdict is unknown unless what is known decides.
/// @param tolerances  differences within them do not matter; none for metrics that are not among them
[[nodiscard]] Comparison compared(std::vector<RunResult> runs, const Tolerances& tolerances = {});

[[nodiscard]] model::Tree comparisonJson(const Comparison& comparison, const model::Project& project);

[[nodiscard]] std::string_view verdictName(sim::Difference::Verdict verdict);

} // namespace burst::app
