#include "models/checks/checks.h"
#include "models/joining.h"

#include <map>
#include <tuple>

namespace burst::model::checks {

namespace {
/// Ends that exist: two different nodes of known kinds.
void checkEnds(const Outline& outline, std::size_t index, Findings& findings) {
    const Link& link = outline.design.links[index];
    const auto& joint = outline.joints[index];
    std::vector<std::string_view> ids;
    const auto dangling = [&](const NodeId& end, std::string_view key) {
        findings.push_back({.rule = "graph.dangling-link",
                            .pointer = outline.linkPointer(index) + step(key),
                            .subject = link.id.text,
                            .text = "The link " + quoted(link.id.text) + " leads " + std::string(key) + " " +
                                    quoted(end.text) + ", which is no node of the design.",
                            .remedy = "Name a node of this design, or remove the link."});
    };
    if (joint.from == none) dangling(link.from, "from");
    if (joint.to == none) dangling(link.to, "to");
    if (joint.from != none && joint.from == joint.to)
        findings.push_back(
            {.rule = "graph.self-link",
             .pointer = outline.linkPointer(index) + "/to",
             .subject = link.id.text,
             .text =
                 "The link " + quoted(link.id.text) + " leads from " + quoted(link.from.text) + " to itself.",
             .remedy = "Link it to another node; for repeated work set \"calls\" or \"retry\"."});
}

/// A rule for the kinds at its ends and for what it does.
void checkRule(const Outline& outline, std::size_t index, Findings& findings) {
    const auto& joint = outline.joints[index];
    if (joint.from == none || joint.to == none || joint.from == joint.to || joint.rule) return;
    const Kind* from = outline.kinds[joint.from];
    const Kind* to = outline.kinds[joint.to];
    if (!from || !to) return;
    const Link& link = outline.design.links[index];
    const Refusal why = refusal(*from, *to);
    const bool wrongOperation = from->rule(to->key, {}) != nullptr;
    findings.push_back({.rule = wrongOperation ? "graph.unknown-operation" : "graph.link-not-allowed",
                        .pointer = outline.linkPointer(index) + (wrongOperation ? "/params/op" : ""),
                        .subject = link.id.text,
                        .text = "The link " + quoted(link.id.text) + " from " + quoted(link.from.text) +
                                " to " + quoted(link.to.text) + ": " + why.text + ".",
                        .remedy = why.remedy});
}
} // namespace

void checkLinks(const Outline& outline, Findings& findings) {
    std::map<std::tuple<std::size_t, std::size_t, std::string_view>, std::size_t> first;
    std::map<std::pair<std::size_t, LinkRole>, std::size_t> outlet;
    for (std::size_t i = 0; i < outline.joints.size(); ++i) {
        checkEnds(outline, i, findings);
        checkRule(outline, i, findings);
        const auto& joint = outline.joints[i];
        if (!joint.rule || joint.from == joint.to) continue;
        const Link& link = outline.design.links[i];
        const std::string_view op = operationOf(link, *joint.rule);
        const auto [other, isNew] = first.emplace(std::tuple(joint.from, joint.to, op), i);
        if (!isNew) {
            findings.push_back(
                {.rule = "graph.duplicate-link",
                 .pointer = outline.linkPointer(i),
                 .subject = link.id.text,
                 .text = "The link " + quoted(link.id.text) + " repeats " +
                         quoted(outline.design.links[other->second].id.text) + ": both lead from " +
                         quoted(link.from.text) + " to " + quoted(link.to.text) + " with the operation " +
                         quoted(op) + ".",
                 .remedy = "Remove one and set \"calls\" on the other for more than one call."});
            continue;
        }
        const LinkRole role = joint.rule->role;
        const bool single =
            role == LinkRole::redrive || role == LinkRole::onFailure || role == LinkRole::onSuccess;
        if (joint.rule->several || !single) continue;
        const auto [before, only] = outlet.emplace(std::pair(joint.from, role), i);
        if (!only)
            findings.push_back({.rule = "graph.second-" + std::string(op),
                                .pointer = outline.linkPointer(i),
                                .subject = link.id.text,
                                .text = quoted(link.from.text) + " has a second " + std::string(op) +
                                        " link; the first is " +
                                        quoted(outline.design.links[before->second].id.text) + ".",
                                .remedy = "Keep one of them: what it sends on goes to one place."});
    }
}

} // namespace burst::model::checks
