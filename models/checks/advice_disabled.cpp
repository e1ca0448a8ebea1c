#include "models/checks/advice_disabled.h"

#include <charconv>
#include <optional>

namespace burst::model::checks {

namespace {
/// The number after a prefix of a pointer, and what follows it.
struct Numbered {
    std::size_t index{};
    std::string rest{};
};

[[nodiscard]] std::optional<Numbered> numbered(const std::string& pointer, const std::string& prefix) {
    if (!pointer.starts_with(prefix)) return std::nullopt;
    Numbered result;
    const char* end = pointer.data() + pointer.size();
    const auto [after, error] = std::from_chars(pointer.data() + prefix.size(), end, result.index);
    if (error != std::errc()) return std::nullopt;
    result.rest.assign(after, end);
    return result;
}

template <class Items, class Id>
[[nodiscard]] std::size_t indexOf(const Items& items, const Id& id) {
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].id == id) return i;
    return none;
}

/// The finding at its place in the design as it was drawn; false where it is about what is disabled.
[[nodiscard]] bool move(Finding& finding, const Design& played, const Design& drawn,
                        const std::string& pointer) {
    const std::string nodes = pointer + "/nodes/";
    const std::string links = pointer + "/links/";
    if (const auto at = numbered(finding.pointer, nodes)) {
        const Node& node = played.nodes[at->index];
        finding.pointer = nodes + std::to_string(indexOf(drawn.nodes, node.id)) + at->rest;
        return !isDisabled(node);
    }
    if (const auto at = numbered(finding.pointer, links)) {
        const Link& link = played.links[at->index];
        const Node* target = played.node(link.to);
        std::size_t index = indexOf(drawn.links, link.id);
        if (index == none) // one of several that took the place of a link
            index = indexOf(drawn.links, LinkId(link.id.text.substr(0, link.id.text.find('+'))));
        if (index == none || (target && isDisabled(*target))) return false;
        finding.pointer = links + std::to_string(index) + at->rest;
        if (finding.subject == link.id.text) finding.subject = drawn.links[index].id.text;
    }
    return true;
}

/// What becomes of the calls that led to the node.
[[nodiscard]] std::string fate(const Node& node, const Bypass& bypass, const Design& drawn) {
    std::string lost;
    for (const auto& way : bypass.lost) {
        const Link* entry = drawn.link(way.entry);
        if (!entry || entry->to != node.id || way.to.text.empty()) continue;
        lost += (lost.empty() ? "" : ", ") + quoted(entry->from.text) + " cannot call " + quoted(way.to.text);
    }
    const Node* left = bypass.design.node(node.id);
    std::string text = left ? "calls to it are answered at once" : "calls pass it by";
    if (!lost.empty()) text += " (" + lost + " instead)";
    return text;
}
} // namespace

void placeAsDrawn(Findings& findings, const Design& played, const Design& drawn, const std::string& pointer) {
    std::erase_if(findings, [&](Finding& finding) { return !move(finding, played, drawn, pointer); });
}

void tellDisabled(const Design& drawn, const Bypass& bypass, const std::string& pointer, Findings& findings) {
    for (std::size_t i = 0; i < drawn.nodes.size(); ++i) {
        const Node& node = drawn.nodes[i];
        if (!isDisabled(node)) continue;
        const Kind* kind = findKind(node.kind);
        const std::string what =
            kind && kind->origin ? "it sends nothing" : fate(node, bypass, drawn) + ", and it costs nothing";
        findings.push_back({.severity = Finding::Severity::hint,
                            .rule = "design.disabled-node",
                            .pointer = pointer + "/nodes" + step(i) + "/disabled",
                            .subject = node.id.text,
                            .text = quoted(node.id.text) + " is disabled: " + what + ".",
                            .remedy = "Enable it when the question is answered, or remove it."});
    }
}

} // namespace burst::model::checks
