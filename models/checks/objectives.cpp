#include "models/checks/checks.h"
#include "models/validate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

namespace burst::model::checks {

namespace {
using namespace std::string_view_literals;

/// Figures of the whole system and of every node.
constexpr std::array everywhere{
    "latency.mean"sv,     "latency.p50"sv,        "latency.p90"sv,
    "latency.p95"sv,      "latency.p99"sv,        "latency.p999"sv,
    "latency.max"sv,      "errors.ratio"sv,       "success.ratio"sv,
    "throttled.ratio"sv,  "requests.offered"sv,   "requests.succeeded"sv,
    "requests.failed"sv,  "requests.timed_out"sv, "requests.throttled"sv,
    "requests.dropped"sv, "requests.in_flight"sv, "requests.dead_lettered"sv,
    "cost.month"sv,       "cost.window"sv,
};
/// Figures that only a node has.
constexpr std::array atNode{
    "concurrency.mean"sv,  "concurrency.max"sv, "environments.mean"sv, "environments.max"sv,
    "queue_depth.mean"sv,  "queue_depth.max"sv, "oldest_age.max"sv,    "cold_starts"sv,
    "cold_starts.ratio"sv, "utilisation"sv,     "dead_lettered"sv,     "hit_ratio"sv,
};
/// Other names of those.
constexpr std::array alsoAtNode{"oldest_age"sv, "cold_start_ratio"sv};

[[nodiscard]] bool contains(std::span<const std::string_view> words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "NODE.metric": a figure of a node among those of the whole system.
[[nodiscard]] bool namesNode(std::string_view metric, const std::unordered_set<std::string_view>& nodes) {
    for (auto dot = metric.find('.'); dot != std::string_view::npos; dot = metric.find('.', dot + 1))
        if (nodes.contains(metric.substr(0, dot))) return true;
    return false;
}

void checkMetric(const Objective& objective, const std::string& place,
                 const std::unordered_set<std::string_view>& nodes, Findings& findings) {
    const std::string& metric = objective.metric;
    if (contains(everywhere, metric)) return;
    if (objective.at.empty() && namesNode(metric, nodes)) return;
    Finding finding{.rule = "objective.unknown-metric", .pointer = place + "/metric", .subject = metric};
    if (contains(atNode, metric) || contains(alsoAtNode, metric)) {
        if (!objective.at.empty()) return;
        finding.rule = "objective.needs-node";
        finding.text = quoted(metric) + " is a figure of a node, but the objective names none.";
        finding.remedy = "Set \"at\" to the id of a node.";
    } else {
        std::vector<std::string_view> known(everywhere.begin(), everywhere.end());
        known.insert(known.end(), atNode.begin(), atNode.end());
        finding.text = "There is no metric " + quoted(metric) + ".";
        finding.remedy = suggestion(metric, known);
    }
    findings.push_back(std::move(finding));
}

void checkBounds(const Objective& objective, const std::string& place, Findings& findings) {
    const Unit unit = unitOfMetric(objective.metric);
    if (!objective.min && !objective.max)
        findings.push_back(
            {.severity = Finding::Severity::warning,
             .rule = "objective.no-bound",
             .pointer = place,
             .subject = objective.metric,
             .text = "The objective on " + quoted(objective.metric) + " sets no bound and always holds.",
             .remedy = "Set \"min\", \"max\" or both."});
    // Written so that a bound that is no number does not pass either.
    else if (objective.min && objective.max && !(*objective.min <= *objective.max))
        findings.push_back({.rule = "objective.empty-range",
                            .pointer = place + "/min",
                            .subject = objective.metric,
                            .text = "No value is at least " + formatQuantity(*objective.min, unit) +
                                    " and at most " + formatQuantity(*objective.max, unit) + ".",
                            .remedy = "Set \"min\" to at most \"max\"."});
}
} // namespace

void checkObjectives(const Project& project, Findings& findings) {
    std::unordered_set<std::string_view> nodes;
    for (const auto& design : project.designs)
        for (const auto& node : design.nodes)
            nodes.insert(node.id.text);
    for (std::size_t i = 0; i < project.objectives.size(); ++i) {
        const Objective& objective = project.objectives[i];
        const std::string place = "/objectives" + step(i);
        checkMetric(objective, place, nodes, findings);
        if (!objective.at.empty() && !nodes.contains(objective.at))
            findings.push_back({.rule = "objective.unknown-node",
                                .pointer = place + "/at",
                                .subject = objective.metric,
                                .text = "No design has a node " + quoted(objective.at) + ".",
                                .remedy = "Set \"at\" to the id of a node, or leave it out for end to end."});
        checkBounds(objective, place, findings);
    }
}

} // namespace burst::model::checks

namespace burst::model {

std::span<const std::string_view> metricsEndToEnd() {
    return checks::everywhere;
}

std::span<const std::string_view> metricsOfNodes() {
    return checks::atNode;
}

} // namespace burst::model
