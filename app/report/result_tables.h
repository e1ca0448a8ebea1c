#pragma once

#include "app/report/price_words.h"
#include "app/report/result_json.h"
#include "app/report/table.h"
#include "models/design.h"

#include <string>

namespace burst::app {

// The tables of a run, as the terminal, the report and CSV files show them. Numbers are for people.

/// How much there is of what has no price, with its unit: "12.5 GB", "7.44 M × request".
[[nodiscard]] std::string showUse(const model::MissingPrice& missing);

/// End to end: requests by ending, latency, cost.
[[nodiscard]] Table overviewTable(const RunResult& run);
/// One row a node: requests, endings, latency, cold starts, concurrency, backlog.
[[nodiscard]] Table nodeTable(const RunResult& run, const model::Design& design);
/// One row a route: what a client or schedule sent over one of its links, end to end and retries included.
[[nodiscard]] Table routeTable(const RunResult& run, const model::Design& design);
/// One row a line of the bill, dearest first, and what has no price.
/// @param names  the design whose nodes the lines are of; they are called by their ids without it
[[nodiscard]] Table billTable(const model::Invoice& invoice, const model::Design* names = nullptr);
/// What a design calls a node of a bill; its id without the design.
[[nodiscard]] std::string billedNode(const std::string& id, const model::Design* names);
/// The cost of a month, what of it is fixed, what a million more requests cost, and the budget.
[[nodiscard]] Table costTable(const Bill& bill);
/// One row for each place and day at whose prices the run was reckoned, the bill's own first; empty without.
[[nodiscard]] Table elsewhereTable(const RunResult& run);
/// One row an objective; the budget is none of them.
[[nodiscard]] Table objectiveTable(const std::vector<ObjectiveCheck>& checks);
/// One row a metric: both runs by their titles, the difference with its interval and the verdict. Lower
/// bounds are marked.
struct ComparedRun {
    const RunResult& run;
    std::string title;
};
[[nodiscard]] Table differenceTable(const std::vector<sim::Difference>& differences, const ComparedRun& a,
                                    const ComparedRun& b);
/// "≥ " in front of what is a lower bound: latencies that leave nodes out, costs of which prices are missing.
[[nodiscard]] std::string boundOf(const RunResult& run, std::string_view metric);
/// What latencies of runs are, wherever they stand.
inline constexpr const char* latencyNote = "of requests that succeeded";
/// "no latency is known of Orders API, Orders"; empty where all are that end-to-end latencies are made of.
[[nodiscard]] std::string unknownLatencies(const RunResult& run);

// The same data for other programs: exact numbers in SI units, named in the heading.

[[nodiscard]] Table nodeData(const RunResult& run);
[[nodiscard]] Table linkData(const sim::Summary& summary);
[[nodiscard]] Table billData(const model::Invoice& invoice);
/// One row a node, metric and bucket of time; buckets without a value are left out.
[[nodiscard]] Table seriesData(const sim::Summary& summary);

/// The objectives as a table and the budget as a sentence, for a terminal; empty without either.
[[nodiscard]] std::string objectivesText(const std::vector<ObjectiveCheck>& checks);

/// Everything about a run that fits a terminal: title, tables, what limited it.
[[nodiscard]] std::string summaryText(const RunResult& run, const model::Project& project);

/// "with this traffic 40 % of the time", which belongs to the cost of a month; empty when it is all the time.
[[nodiscard]] std::string showMonthShare(const Bill& bill);
/// A share in percent, with as many digits as tell it from 100 %: "97.23 %", "99.9992 %". Empty of nothing.
[[nodiscard]] std::string showShare(std::int64_t part, std::int64_t whole);
/// A figure by the name of its metric: "812 ms", "1.2 %", "14.20 USD".
/// @param currency  of a cost
[[nodiscard]] std::string showMetric(double value, std::string_view metric, const std::string& currency);

} // namespace burst::app
