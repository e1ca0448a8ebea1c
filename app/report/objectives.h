#pragma once

#include "app/report/bill.h"
#include "app/report/known_latency.h"
#include "models/design.h"
#include "models/units.h"
#include "simulator/summary.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace burst::app {

/// Whether a run keeps a bound.
struct ObjectiveCheck {
    /// unknown: the run has no such figure, for example a latency of a node that answered nothing. An
    /// objective that cannot be shown to hold does not pass.
    enum class Verdict { holds, broken, unknown };
    model::Objective objective;
    std::optional<double> value{};
    Verdict verdict{Verdict::unknown};
    bool isBudget{false}; ///< the project's budget: held like an objective, told and counted apart from them
    /// Of a cost: what it leaves out, which makes the value a lower bound.
    std::vector<model::MissingPrice> notPriced{};
    /// Of a latency: titles of the nodes that add no time since none is known, which makes it a lower bound.
    std::vector<std::string> timeless{};
};

/// A figure of a run by the name that objectives and tables use: "latency.p99", "errors.ratio",
/// "cost.month", "requests.succeeded", "queue_depth.max", "environments.mean", "cold_starts.ratio", ….
/// @param at  a node's id; empty = end to end
[[nodiscard]] std::optional<double> metricValue(std::string_view metric, const std::string& at,
                                                const sim::Summary& summary, const Bill& bill);

/// Whether metricValue() is a lower bound: a cost of which prices are missing (that of a node only when they
/// are its own), a latency that leaves out a node of which none is known.
[[nodiscard]] bool isLeast(std::string_view metric, const std::string& at, const Bill& bill,
                           const LatencyGaps& gaps);

/// A value against limits of which either may be absent. What is a lower bound may be above what is known of
/// it: it can break an upper limit and hold a lower one, but not the other way round.
[[nodiscard]] ObjectiveCheck::Verdict verdictOf(std::optional<double> value, bool isLeast,
                                                std::optional<double> min, std::optional<double> max);

/// The project's objectives, and its budget of a month as one more. A cost of which prices are missing cannot
/// be shown to stay below a bound; that of a node only when they are its own. No more can a latency, when a
/// node that somebody waits for has none that is known.
/// @param catalog  knows the latencies; nullptr = they are taken for known
[[nodiscard]] std::vector<ObjectiveCheck> checkObjectives(const model::Project& project,
                                                          const sim::Summary& summary, const Bill& bill,
                                                          const model::Catalog* catalog = nullptr);

/// "latency.p99 at api is 912 ms; at most 800 ms was asked for", "a month costs 212 USD; the budget is 150
/// USD".
[[nodiscard]] std::string describe(const ObjectiveCheck& check);

/// The verdict in a word: of an objective "holds" or "broken", of the budget "kept" or "exceeded", of both
/// "unknown".
[[nodiscard]] std::string_view verdictWord(const ObjectiveCheck& check);

/// Both in a sentence: "latency.p99 is 912 ms; at most 800 ms was asked for: broken.", "Budget: exceeded; a
/// month costs 212 USD; the budget is 150 USD."
[[nodiscard]] std::string verdictSentence(const ObjectiveCheck& check);

/// The checks without the budget.
[[nodiscard]] std::vector<ObjectiveCheck> onlyObjectives(const std::vector<ObjectiveCheck>& checks);
/// The budget among the checks; nullptr for a project without one.
[[nodiscard]] const ObjectiveCheck* budgetAmong(const std::vector<ObjectiveCheck>& checks);

/// "a lower bound: no price for lambda.requests in sa-east-1"; empty where no price is missing.
[[nodiscard]] std::string missingPrices(const ObjectiveCheck& check);

/// The verdict as files have it, the same for objectives and budget: "holds", "broken", "unknown".
[[nodiscard]] std::string_view verdictName(ObjectiveCheck::Verdict verdict);

} // namespace burst::app
