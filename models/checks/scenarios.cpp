#include "models/checks/checks.h"

#include <algorithm>
#include <cmath>

namespace burst::model::checks {

namespace {
/// Simulated time is kept in nanoseconds; ten years leave room for every sum of times.
constexpr double longestDuration = 10 * 365.0 * 86400.0;
constexpr int mostReplications = 10000;

[[nodiscard]] std::string seconds(double value) {
    return std::isfinite(value) ? formatQuantity(value, Unit::seconds) : "not a finite time";
}

void checkTimes(const Scenario& scenario, const std::string& place, Findings& findings) {
    if (!(scenario.duration > 0) || scenario.duration > longestDuration)
        findings.push_back(
            {.rule = "scenario.duration",
             .pointer = place + "/duration",
             .subject = scenario.id.text,
             .text = "The duration is " + seconds(scenario.duration) + ".",
             .remedy = "Set a duration above 0 s and of at most " + seconds(longestDuration) + "."});
    else if (!(scenario.warmup >= 0) || scenario.warmup >= scenario.duration)
        findings.push_back({.rule = "scenario.warmup",
                            .pointer = place + "/warmup",
                            .subject = scenario.id.text,
                            .text = "The warm-up of " + seconds(scenario.warmup) +
                                    (scenario.warmup < 0 ? " is before the start."
                                                         : " leaves nothing to measure of " +
                                                               seconds(scenario.duration) + "."),
                            .remedy = "Set a warm-up of at least 0 s and shorter than the duration."});
}

void checkPrecision(const Scenario& scenario, const std::string& place, Findings& findings) {
    if (!scenario.precision) return;
    const Precision& precision = *scenario.precision;
    const auto refuse = [&](const char* key, std::string text, std::string remedy) {
        findings.push_back({.rule = "scenario.precision",
                            .pointer = place + "/precision/" + key,
                            .subject = scenario.id.text,
                            .text = std::move(text),
                            .remedy = std::move(remedy)});
    };
    if (precision.metric.empty())
        refuse("metric", "The precision names no metric.", "Name one, such as \"latency.p99\".");
    if (!(precision.relative > 0 && precision.relative < 1))
        refuse("relative", "The wanted precision is " + formatQuantity(precision.relative, Unit::none) + ".",
               "Set a share of the metric between 0 and 1, such as \"5 %\".");
    if (precision.mostReplications < 2 || precision.mostReplications > mostReplications)
        refuse("max_replications",
               std::to_string(precision.mostReplications) + " replications at most are asked for.",
               "Set 2 to " + std::to_string(mostReplications) + ".");
}

void checkScenario(const Scenario& scenario, const std::string& place, Findings& findings) {
    checkTimes(scenario, place, findings);
    if (scenario.replications < 1 || scenario.replications > mostReplications)
        findings.push_back({.rule = "scenario.replications",
                            .pointer = place + "/replications",
                            .subject = scenario.id.text,
                            .text = std::to_string(scenario.replications) + " replications are asked for.",
                            .remedy = "Set 1 to " + std::to_string(mostReplications) + "."});
    if (!(scenario.monthShare >= 0 && scenario.monthShare <= 1))
        findings.push_back({.rule = "scenario.month-share",
                            .pointer = place + "/month_share",
                            .subject = scenario.id.text,
                            .text = "The scenario stands for " +
                                    formatQuantity(scenario.monthShare, Unit::none) + " of a month.",
                            .remedy = "Set the part of the month with this traffic, 0 to 1."});
    checkPrecision(scenario, place, findings);
}

/// The clients of a design get traffic, or nothing happens there.
void checkSilentClients(const Project& project, const Scenario& scenario, const std::string& place,
                        Findings& findings) {
    std::unordered_map<std::string_view, bool> named;
    for (const auto& design : project.designs)
        for (const auto& node : design.nodes) {
            if (node.kind != "client" || scenario.traffic.contains(node.id)) continue;
            if (!named.emplace(node.id.text, true).second) continue;
            findings.push_back({.severity = Finding::Severity::warning,
                                .rule = "traffic.missing",
                                .pointer = place + "/traffic",
                                .subject = node.id.text,
                                .text = "The client " + quoted(node.id.text) + " of the design " +
                                        quoted(design.id.text) + " sends nothing in the scenario " +
                                        quoted(scenario.id.text) + ".",
                                .remedy = "Give it an entry in \"traffic\"."});
        }
}
} // namespace

void checkScenarios(const Project& project, Findings& findings) {
    for (std::size_t i = 0; i < project.scenarios.size(); ++i) {
        const std::string place = "/scenarios" + step(i);
        checkScenario(project.scenarios[i], place, findings);
        checkSilentClients(project, project.scenarios[i], place, findings);
    }
}

} // namespace burst::model::checks
