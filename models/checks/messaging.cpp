#include "models/checks/checks.h"

#include <map>
#include <string>

namespace burst::model::checks {

namespace {
constexpr auto busQuotas = "Amazon EventBridge user guide, eb-quota (rule E3)";
constexpr auto streamReaders = "AWS Lambda developer guide, with-ddb (rules M14, M15)";

/// The role of links that take what failed on links of this role, or nothing.
[[nodiscard]] bool takesFailuresOf(LinkRole failing, LinkRole taking) {
    if (failing == LinkRole::shard) return taking == LinkRole::onFailure;
    return (failing == LinkRole::deliver || failing == LinkRole::rule) && taking == LinkRole::redrive;
}

/// A dead-letter target is named by its id, and has to be linked for that.
void checkDeadLetter(const Outline& outline, std::size_t index, Findings& findings) {
    const Link& link = outline.design.links[index];
    const auto& joint = outline.joints[index];
    const auto named = link.params.find("dead_letter");
    const std::string* name = named == link.params.end() ? nullptr : named->second.text();
    if (!name || name->empty()) return;
    for (const std::size_t other : outline.outgoing[joint.from]) {
        const LinkRule* rule = outline.joints[other].rule;
        if (rule && takesFailuresOf(joint.rule->role, rule->role) &&
            outline.design.links[other].to.text == *name)
            return;
    }
    const bool reads = joint.rule->role == LinkRole::shard;
    findings.push_back({.rule = "link.unknown-dead-letter",
                        .pointer = outline.linkPointer(index) + "/params/dead_letter",
                        .subject = link.id.text,
                        .text = "What fails on the link " + quoted(link.id.text) + " is to go to " +
                                quoted(*name) + ", but " + quoted(link.from.text) +
                                " has no link to it for that.",
                        .remedy = "Link " + quoted(link.from.text) + " to " + quoted(*name) + " (\"op\": \"" +
                                  (reads ? "on-failure" : "redrive") + "\"), or leave \"dead_letter\" out."});
}

/// A rule of an event bus has few targets.
void checkTargets(const Outline& outline, std::size_t node, Findings& findings) {
    constexpr std::size_t most = 5;
    std::map<std::string, std::size_t> targets;
    for (const std::size_t index : outline.outgoing[node]) {
        const LinkRule* rule = outline.joints[index].rule;
        if (!rule || rule->role != LinkRole::rule) continue;
        const Link& link = outline.design.links[index];
        const auto named = link.params.find("rule");
        const std::string* name = named == link.params.end() ? nullptr : named->second.text();
        if (!name || name->empty() || ++targets[*name] != most + 1) continue;
        findings.push_back({.severity = Finding::Severity::warning,
                            .rule = "bus.many-targets",
                            .pointer = outline.linkPointer(index) + "/params/rule",
                            .subject = link.id.text,
                            .text = "The rule " + quoted(*name) + " of " + quoted(link.from.text) +
                                    " has more than 5 targets.",
                            .remedy = "Give some of them a rule of another name with the same share.",
                            .source = busQuotas});
    }
}

/// The change stream of a table has few readers a shard, and all of them poll.
void checkReaders(const Outline& outline, std::size_t node, Findings& findings) {
    constexpr std::size_t most = 2;
    std::size_t readers = 0;
    for (const std::size_t index : outline.outgoing[node]) {
        const LinkRule* rule = outline.joints[index].rule;
        if (!rule || rule->role != LinkRole::shard) continue;
        const Link& link = outline.design.links[index];
        if (++readers == most + 1)
            findings.push_back({.severity = Finding::Severity::warning,
                                .rule = "table.many-readers",
                                .pointer = outline.linkPointer(index),
                                .subject = link.id.text,
                                .text = "More than 2 readers take the changes of " + quoted(link.from.text) +
                                        "; beyond that a change stream throttles them.",
                                .remedy = "Let one of them pass the changes on, or put them into a stream.",
                                .source = streamReaders});
        const auto connection = link.params.find("connection");
        if (connection == link.params.end() || !connection->second.text() ||
            *connection->second.text() != "dedicated")
            continue;
        findings.push_back({.severity = Finding::Severity::warning,
                            .rule = "table.dedicated-reader",
                            .pointer = outline.linkPointer(index) + "/params/connection",
                            .subject = link.id.text,
                            .text = "The change stream of " + quoted(link.from.text) +
                                    " has no dedicated connections: its readers poll.",
                            .remedy = "Leave \"connection\" out.",
                            .source = streamReaders});
    }
}
} // namespace

void checkMessaging(const Outline& outline, Findings& findings) {
    for (std::size_t i = 0; i < outline.joints.size(); ++i)
        if (outline.joints[i].rule) checkDeadLetter(outline, i, findings);
    for (std::size_t i = 0; i < outline.kinds.size(); ++i) {
        if (outline.kinds[i] && outline.kinds[i]->key == "bus") checkTargets(outline, i, findings);
        if (outline.kinds[i] && outline.kinds[i]->key == "table") checkReaders(outline, i, findings);
    }
}

} // namespace burst::model::checks
