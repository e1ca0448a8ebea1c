#include "models/checks/checks.h"
#include "models/checks/graph.h"

#include <algorithm>

namespace burst::model::checks {

namespace {
/// A share as the designer wrote it; 1 where it is not set or cannot be read.
[[nodiscard]] double shareIn(const Link& link, std::string_view key) {
    const auto found = link.params.find(key);
    if (found == link.params.end()) return 1.0;
    if (found->second.isNumber()) return found->second.number();
    const std::string* text = found->second.text();
    return text ? parseQuantity(*text, Unit::ratio).value_or(1.0) : 1.0;
}

/// Whether the work of the source sometimes ends here: a call that is made with a chance below 1, or a filter
/// that lets only part of the messages through.
[[nodiscard]] bool sometimesStops(const Link& link, const LinkRule& rule, const Kind& from) {
    switch (rule.role) {
    case LinkRole::call:
        return from.dispatch == Dispatch::all && shareIn(link, "probability") < 1.0;
    case LinkRole::poll:
    case LinkRole::deliver:
    case LinkRole::rule:
        return shareIn(link, "filter") < 1.0;
    default:
        return false;
    }
}

enum class Following { everything, endless, synchronousCalls };

[[nodiscard]] Successors successorsOf(const Outline& outline, Following following) {
    Successors successors(outline.design.nodes.size());
    for (std::size_t i = 0; i < outline.joints.size(); ++i) {
        const auto& joint = outline.joints[i];
        if (!joint.rule || joint.from == joint.to) continue;
        const Link& link = outline.design.links[i];
        if (following == Following::synchronousCalls && !waits(link, *joint.rule)) continue;
        if (following == Following::endless && sometimesStops(link, *joint.rule, *outline.kinds[joint.from]))
            continue;
        successors[joint.from].push_back(joint.to);
    }
    return successors;
}

/// "a → b → c → a"; of a long cycle the first nodes and how many more there are.
[[nodiscard]] std::string pathText(const Outline& outline, const std::vector<std::size_t>& path) {
    constexpr std::size_t shown = 8;
    std::string text;
    for (std::size_t i = 0; i < std::min(shown, path.size()); ++i)
        text += outline.design.nodes[path[i]].id.text + " → ";
    if (path.size() > shown) text += "… (" + std::to_string(path.size() - shown) + " more) → ";
    return text + outline.design.nodes[path.front()].id.text;
}

/// The link from the last node of the path that closes it.
[[nodiscard]] std::size_t closingLink(const Outline& outline, const std::vector<std::size_t>& path) {
    for (const std::size_t link : outline.outgoing[path.back()])
        if (outline.joints[link].to == path.front()) return link;
    return none;
}
} // namespace

void checkCycles(const Outline& outline, Findings& findings) {
    const Successors calls = successorsOf(outline, Following::synchronousCalls);
    std::vector<bool> reported(calls.size(), false);
    for (const auto& knot : knots(calls)) {
        const auto path = cycleIn(calls, knot);
        for (const std::size_t node : knot)
            reported[node] = true;
        findings.push_back(
            {.rule = "graph.synchronous-cycle",
             .pointer = outline.linkPointer(closingLink(outline, path)),
             .subject = outline.design.nodes[path.front()].id.text,
             .text = "These nodes wait for one another for ever: " + pathText(outline, path) + ".",
             .remedy = "Remove one of the links, or set its \"mode\" to \"async\"."});
    }
    const Successors all = successorsOf(outline, Following::endless);
    for (const auto& knot : knots(all)) {
        if (std::any_of(knot.begin(), knot.end(), [&](std::size_t node) { return reported[node]; })) continue;
        const auto path = cycleIn(all, knot);
        findings.push_back(
            {.severity = Finding::Severity::warning,
             .rule = "graph.loop",
             .pointer = outline.linkPointer(closingLink(outline, path)),
             .subject = outline.design.nodes[path.front()].id.text,
             .text = "Work may go round for ever: " + pathText(outline, path) + ".",
             .remedy = "Remove one of the links, or let part of the work end each turn: a \"probability\" "
                       "of a call, or a \"filter\" of messages, below 1."});
    }
}

void checkReachability(const Outline& outline, Findings& findings) {
    if (outline.design.nodes.empty()) return;
    std::vector<std::size_t> origins;
    for (std::size_t i = 0; i < outline.kinds.size(); ++i)
        if (outline.kinds[i] && outline.kinds[i]->origin) origins.push_back(i);
    if (origins.empty()) {
        findings.push_back(
            {.severity = Finding::Severity::warning,
             .rule = "graph.no-client",
             .pointer = outline.pointer + "/nodes",
             .subject = outline.design.id.text,
             .text = "The design has no client and no schedule, so nothing ever happens in it.",
             .remedy = "Add a client and link it to where requests come in."});
        return;
    }
    for (const std::size_t origin : origins)
        if (outline.outgoing[origin].empty())
            findings.push_back(
                {.severity = Finding::Severity::warning,
                 .rule = "graph.idle-client",
                 .pointer = outline.nodePointer(origin),
                 .subject = outline.design.nodes[origin].id.text,
                 .text = "The " + outline.kinds[origin]->key + " " +
                         quoted(outline.design.nodes[origin].id.text) + " calls nothing" +
                         (outline.kinds[origin]->dispatch == Dispatch::one ? "; every request it sends fails."
                                                                           : "."),
                 .remedy = "Link it to where its requests go: a gateway, a function, a queue."});
    const auto reached = reachable(successorsOf(outline, Following::everything), origins);
    for (std::size_t i = 0; i < reached.size(); ++i) {
        // A node whose id is taken cannot be linked; that is the finding about it.
        if (reached[i] || !outline.kinds[i] || outline.nodeById.at(outline.design.nodes[i].id.text) != i)
            continue;
        findings.push_back({.severity = Finding::Severity::warning,
                            .rule = "graph.unreachable",
                            .pointer = outline.nodePointer(i),
                            .subject = outline.design.nodes[i].id.text,
                            .text = "No path leads from a client or a schedule to " +
                                    quoted(outline.design.nodes[i].id.text) + "; it does nothing.",
                            .remedy = "Link it to what should use it, or remove it."});
    }
}

} // namespace burst::model::checks
