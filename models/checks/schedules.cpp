#include "models/checks/checks.h"
#include "models/instant.h"
#include "models/recurrence.h"

#include <cmath>

namespace burst::model::checks {

namespace {
constexpr std::string_view expressions =
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html";

/// A parameter as the designer wrote it, in its unit; the fallback when it is not set or cannot be read.
[[nodiscard]] double quantityOf(const Node& node, std::string_view key, double fallback) {
    const auto found = node.params.find(key);
    if (found == node.params.end()) return fallback;
    if (found->second.isNumber()) return found->second.number();
    const std::string* text = found->second.text();
    return text ? parseQuantity(*text, Unit::seconds).value_or(fallback) : fallback;
}

/// A scenario is shorter than the time to the next firing: nothing happens in it.
void checkFiring(const Node& node, const std::string& place, const Scenario& scenario, Findings& findings) {
    const auto found = node.params.find("expression");
    const std::string* text = found == node.params.end() ? nullptr : found->second.text();
    if (!text || !(scenario.duration > 0) || !std::isfinite(scenario.duration)) return;
    const auto recurrence = Recurrence::parse(*text);
    if (!recurrence) return; // that is the finding
    const std::int64_t zone = std::llround(quantityOf(node, "utc_offset", 0));
    const std::int64_t begins = scenario.startsAt + zone;
    const auto next = recurrence->next(begins, begins + std::llround(quantityOf(node, "phase", 0)));
    if (next && static_cast<double>(*next - begins) < scenario.duration) return;
    findings.push_back({.severity = Finding::Severity::warning,
                        .rule = "schedule.silent",
                        .pointer = place + "/params/expression",
                        .subject = node.id.text,
                        .text = quoted(node.id.text) + " does not fire in the scenario " +
                                quoted(scenario.id.text) + ", which begins at " +
                                writeInstant(scenario.startsAt) + " and lasts " +
                                formatQuantity(scenario.duration, Unit::seconds) + "; it fires next " +
                                (next ? "at " + writeInstant(*next - zone) : "never") + ".",
                        .remedy = "Set \"starts_at\" of the scenario to a time shortly before, or its "
                                  "\"duration\" to a longer one."});
}
} // namespace

void checkSchedules(const Outline& outline, Findings& findings) {
    for (std::size_t i = 0; i < outline.kinds.size(); ++i) {
        const Node& node = outline.design.nodes[i];
        const auto found = node.params.find("expression");
        if (!outline.kinds[i] || outline.kinds[i]->key != "schedule" || found == node.params.end()) continue;
        if (!found->second.text()) continue; // of the wrong type: a finding about values
        const auto recurrence = Recurrence::parse(*found->second.text());
        if (!recurrence)
            findings.push_back({.rule = "schedule.expression",
                                .pointer = outline.nodePointer(i) + "/params/expression",
                                .subject = node.id.text,
                                .text = quoted(node.id.text) + " cannot fire: " + recurrence.error().text,
                                .remedy = "Set \"expression\" to such a text.",
                                .source = std::string(expressions)});
    }
}

void checkFirings(const Project& project, Findings& findings) {
    for (std::size_t d = 0; d < project.designs.size(); ++d)
        for (std::size_t n = 0; n < project.designs[d].nodes.size(); ++n) {
            const Node& node = project.designs[d].nodes[n];
            if (node.kind != "schedule") continue;
            const std::string place = "/designs" + step(d) + "/nodes" + step(n);
            for (const Scenario& scenario : project.scenarios)
                checkFiring(node, place, scenario, findings);
        }
}

} // namespace burst::model::checks
