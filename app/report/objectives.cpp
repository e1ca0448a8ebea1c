#include "app/report/objectives.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace burst::app {

namespace {

/// "p99" of "latency.p99" when the family is "latency"; empty otherwise.
std::string_view partOf(std::string_view metric, std::string_view family) {
    if (metric.size() <= family.size() + 1 || !metric.starts_with(family) || metric[family.size()] != '.')
        return {};
    return metric.substr(family.size() + 1);
}

std::optional<double> latencyPart(const sim::Latency& latency, std::string_view part) {
    if (latency.count == 0) return std::nullopt;
    if (part == "mean") return latency.mean;
    if (part == "p50") return latency.p50;
    if (part == "p90") return latency.p90;
    if (part == "p95") return latency.p95;
    if (part == "p99") return latency.p99;
    if (part == "p999") return latency.p999;
    if (part == "max") return latency.max;
    return std::nullopt;
}

std::optional<double> countPart(const sim::Counts& counts, std::string_view part) {
    const std::map<std::string_view, std::int64_t> byName{
        {"offered", counts.offered},    {"succeeded", counts.succeeded},       {"failed", counts.failed},
        {"timed_out", counts.timedOut}, {"throttled", counts.throttled},       {"dropped", counts.dropped},
        {"in_flight", counts.inFlight}, {"dead_lettered", counts.deadLettered}};
    const auto found = byName.find(part);
    if (found == byName.end()) return std::nullopt;
    return static_cast<double>(found->second);
}

/// Counts and latency: what the clients together and every node have.
std::optional<double> commonMetric(std::string_view metric, const sim::Counts& counts,
                                   const sim::Latency& latency) {
    if (const auto part = partOf(metric, "latency"); !part.empty()) return latencyPart(latency, part);
    if (const auto part = partOf(metric, "requests"); !part.empty()) return countPart(counts, part);
    const auto ended = static_cast<double>(counts.ended());
    if (!(ended > 0)) return std::nullopt;
    if (metric == "errors.ratio") return (ended - static_cast<double>(counts.succeeded)) / ended;
    if (metric == "success.ratio") return static_cast<double>(counts.succeeded) / ended;
    if (metric == "throttled.ratio") return static_cast<double>(counts.throttled) / ended;
    return std::nullopt;
}

template <class L>
std::optional<double> levelPart(const std::optional<L>& level, std::string_view part) {
    if (!level) return std::nullopt;
    if (part == "mean") return level->mean;
    if (part == "max") return level->max;
    return std::nullopt;
}

std::optional<double> nodeMetric(std::string_view metric, const sim::NodeResult& node) {
    if (const auto common = commonMetric(metric, node.counts, node.latency)) return common;
    if (const auto part = partOf(metric, "concurrency"); !part.empty())
        return levelPart(node.concurrency, part);
    if (const auto part = partOf(metric, "environments"); !part.empty())
        return levelPart(node.environments, part);
    if (const auto part = partOf(metric, "queue_depth"); !part.empty())
        return levelPart(node.queueDepth, part);
    if (metric == "cold_starts" && node.coldStarts) return static_cast<double>(*node.coldStarts);
    if (metric == "cold_starts.ratio" || metric == "cold_start_ratio") return node.coldStartRatio;
    if (metric == "oldest_age.max" || metric == "oldest_age") return node.oldestAge;
    if (metric == "hit_ratio") return node.hitRatio;
    if (metric == "utilisation") return node.utilisation;
    if (metric == "dead_lettered") return static_cast<double>(node.counts.deadLettered);
    return std::nullopt;
}

std::optional<double> costMetric(std::string_view part, const std::string& at, const Bill& bill) {
    const model::Invoice& invoice = part == "window" ? bill.window : bill.month;
    if ((part != "window" && part != "month") || bill.month.currency.empty()) return std::nullopt;
    if (at.empty()) return invoice.total;
    const auto found = invoice.byNode.find(at);
    return found == invoice.byNode.end() ? 0.0 : found->second;
}

std::optional<double> sampleMean(const sim::Summary& summary, std::string_view metric) {
    const auto found = summary.samples.find(std::string(metric));
    if (found == summary.samples.end() || found->second.empty()) return std::nullopt;
    double sum = 0.0;
    for (const double value : found->second)
        sum += value;
    return sum / static_cast<double>(found->second.size());
}

/// What is missing in a cost: of the whole bill, or of one node's part of it.
std::vector<model::MissingPrice> missingIn(std::string_view metric, const std::string& at, const Bill& bill) {
    if (partOf(metric, "cost").empty()) return {};
    auto missing = bill.month.notPriced;
    if (!at.empty()) std::erase_if(missing, [&](const auto& line) { return line.node != at; });
    return missing;
}

/// "latency.p99 at api is 912 ms; at most 800 ms was asked for".
std::string describeObjective(const ObjectiveCheck& check) {
    const model::Objective& objective = check.objective;
    const model::Unit unit = model::unitOfMetric(objective.metric);
    std::string text = objective.metric + (objective.at.empty() ? "" : " at " + objective.at);
    const std::string bound = check.timeless.empty() ? "" : "at least ";
    text += check.value ? " is " + bound + model::showQuantity(*check.value, unit)
                        : " was not measured in this run";
    if (check.value && objective.metric == "errors.ratio") text += " of the requests that ended";
    std::string bounds;
    if (objective.min) bounds = "at least " + model::showQuantity(*objective.min, unit);
    if (objective.max)
        bounds += (bounds.empty() ? "" : " and ") + ("at most " + model::showQuantity(*objective.max, unit));
    return bounds.empty() ? text : text + "; " + bounds + " was asked for";
}

/// "a month costs 212 USD; the budget is 150 USD".
std::string describeBudget(const ObjectiveCheck& check) {
    const auto money = [](double amount) { return model::showQuantity(amount, model::Unit::money); };
    const bool known = check.value && (check.notPriced.empty() || *check.value > 0.0);
    const std::string bound = check.notPriced.empty() ? "" : "at least ";
    return (known ? "a month costs " + bound + money(*check.value) : "nothing is known of the cost") +
           "; the budget is " + money(check.objective.max.value_or(0.0));
}

/// The nodes without a known latency that make a latency of this objective a lower bound.
std::vector<std::string> timelessIn(const model::Objective& objective, const LatencyGaps& gaps,
                                    const model::Design* design) {
    if (!design || partOf(objective.metric, "latency").empty()) return {};
    return titlesOf(gaps.of(objective.at), *design);
}

/// "a lower bound: no latency is known of Orders API, Orders"; empty where all are.
std::string missingLatencies(const ObjectiveCheck& check) {
    std::string text;
    for (const auto& title : check.timeless)
        text += (text.empty() ? "a lower bound: no latency is known of " : ", ") + title;
    return text;
}

} // namespace

std::optional<double> metricValue(std::string_view metric, const std::string& at, const sim::Summary& summary,
                                  const Bill& bill) {
    if (const auto part = partOf(metric, "cost"); !part.empty()) return costMetric(part, at, bill);
    if (at.empty()) {
        if (const auto common = commonMetric(metric, summary.requests, summary.latency)) return common;
        return sampleMean(summary, metric);
    }
    const sim::NodeResult* node = summary.node(model::NodeId(at));
    return node ? nodeMetric(metric, *node) : std::nullopt;
}

bool isLeast(std::string_view metric, const std::string& at, const Bill& bill, const LatencyGaps& gaps) {
    return !missingIn(metric, at, bill).empty() ||
           (!partOf(metric, "latency").empty() && !gaps.of(at).empty());
}

ObjectiveCheck::Verdict verdictOf(std::optional<double> value, bool isLeast, std::optional<double> min,
                                  std::optional<double> max) {
    using Verdict = ObjectiveCheck::Verdict;
    if (!value) return Verdict::unknown;
    const bool aboveMax = max && *value > *max;
    const bool belowMin = min && *value < *min;
    if (!isLeast) return aboveMax || belowMin ? Verdict::broken : Verdict::holds;
    if (aboveMax) return Verdict::broken;
    return max || belowMin ? Verdict::unknown : Verdict::holds;
}

std::vector<ObjectiveCheck> checkObjectives(const model::Project& project, const sim::Summary& summary,
                                            const Bill& bill, const model::Catalog* catalog) {
    std::vector<ObjectiveCheck> checks;
    const auto* design = project.design(summary.design);
    const auto gaps = catalog && design ? latencyGaps(summary, *design, *catalog) : LatencyGaps{};
    const auto add = [&](const model::Objective& objective, bool isBudget) {
        ObjectiveCheck check{.objective = objective,
                             .value = metricValue(objective.metric, objective.at, summary, bill),
                             .isBudget = isBudget,
                             .notPriced = missingIn(objective.metric, objective.at, bill),
                             .timeless = timelessIn(objective, gaps, design)};
        check.verdict = verdictOf(check.value, !check.notPriced.empty() || !check.timeless.empty(),
                                  objective.min, objective.max);
        checks.push_back(std::move(check));
    };
    for (const auto& objective : project.objectives)
        add(objective, false);
    if (project.budget)
        add({.metric = "cost.month", .at = {}, .min = {}, .max = project.budget->month, .extra = {}}, true);
    return checks;
}

std::string describe(const ObjectiveCheck& check) {
    const std::string text = check.isBudget ? describeBudget(check) : describeObjective(check);
    const std::string reason = missingPrices(check) + missingLatencies(check);
    return reason.empty() ? text : text + "; " + reason;
}

std::string_view verdictWord(const ObjectiveCheck& check) {
    if (!check.isBudget || check.verdict == ObjectiveCheck::Verdict::unknown)
        return verdictName(check.verdict);
    return check.verdict == ObjectiveCheck::Verdict::holds ? "kept" : "exceeded";
}

std::string verdictSentence(const ObjectiveCheck& check) {
    const std::string word(verdictWord(check));
    return check.isBudget ? "Budget: " + word + "; " + describe(check) + "."
                          : describe(check) + ": " + word + ".";
}

std::vector<ObjectiveCheck> onlyObjectives(const std::vector<ObjectiveCheck>& checks) {
    std::vector<ObjectiveCheck> objectives;
    std::ranges::remove_copy_if(checks, std::back_inserter(objectives), &ObjectiveCheck::isBudget);
    return objectives;
}

const ObjectiveCheck* budgetAmong(const std::vector<ObjectiveCheck>& checks) {
    const auto found = std::ranges::find_if(checks, &ObjectiveCheck::isBudget);
    return found == checks.end() ? nullptr : &*found;
}

std::string missingPrices(const ObjectiveCheck& check) {
    std::vector<std::string> places;
    for (const auto& line : check.notPriced) {
        std::string place = line.sku + " in " + line.region;
        if (std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(std::move(place));
    }
    std::string text;
    for (const auto& place : places)
        text += (text.empty() ? "a lower bound: no price for " : ", ") + place;
    return text;
}

std::string_view verdictName(ObjectiveCheck::Verdict verdict) {
    switch (verdict) {
    case ObjectiveCheck::Verdict::holds:
        return "holds";
    case ObjectiveCheck::Verdict::broken:
        return "broken";
    case ObjectiveCheck::Verdict::unknown:
        break;
    }
    return "unknown";
}

} // namespace burst::app
