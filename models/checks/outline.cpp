#include "models/checks/checks.h"

#include <utility>

namespace burst::model::checks {

std::string step(std::string_view key) {
    std::string text = "/";
    for (const char c : key) {
        if (c == '~')
            text += "~0";
        else if (c == '/')
            text += "~1";
        else
            text += c;
    }
    return text;
}

std::string step(std::size_t index) {
    return "/" + std::to_string(index);
}

std::string quoted(std::string_view word) {
    constexpr std::size_t longest = 80;
    if (word.size() <= longest) return "\"" + std::string(word) + "\"";
    std::size_t end = longest;
    // Not inside a UTF-8 sequence.
    while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U)
        --end;
    return "\"" + std::string(word.substr(0, end)) + "…\"";
}

std::string alternatives(std::span<const std::string_view> words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
        text += words[i];
    }
    return text;
}

bool waits(const Link& link, const LinkRule& rule) {
    if (rule.role != LinkRole::call) return false;
    const auto mode = link.params.find("mode");
    const std::string* text = mode == link.params.end() ? nullptr : mode->second.text();
    return text ? *text == "sync" : !rule.async;
}

Outline::Outline(const Design& theDesign, const Catalog& theCatalog, std::string thePointer)
    : design(theDesign),
      catalog(theCatalog),
      platform(theCatalog.platform(theDesign.platform)),
      pointer(std::move(thePointer)),
      settings_(theDesign, theCatalog) {
    kinds.reserve(design.nodes.size());
    nodeById.reserve(design.nodes.size());
    for (std::size_t i = 0; i < design.nodes.size(); ++i) {
        nodeById.emplace(design.nodes[i].id.text, i);
        kinds.push_back(findKind(design.nodes[i].kind));
    }
    outgoing.resize(design.nodes.size());
    incoming.resize(design.nodes.size());
    joints.reserve(design.links.size());
    const auto find = [&](const NodeId& id) {
        const auto found = nodeById.find(id.text);
        return found == nodeById.end() ? none : found->second;
    };
    for (std::size_t i = 0; i < design.links.size(); ++i) {
        const Link& link = design.links[i];
        Joint joint{.from = find(link.from), .to = find(link.to)};
        if (joint.from != none) outgoing[joint.from].push_back(i);
        if (joint.to != none) incoming[joint.to].push_back(i);
        if (joint.from != none && joint.to != none && kinds[joint.from] && kinds[joint.to])
            joint.rule = ruleOf(link, *kinds[joint.from], *kinds[joint.to]);
        joints.push_back(joint);
    }
}

std::string Outline::nodePointer(std::size_t node) const {
    return pointer + "/nodes" + step(node);
}

std::string Outline::linkPointer(std::size_t link) const {
    return pointer + "/links" + step(link);
}

Settings Outline::settingsOf(std::size_t node) const {
    return settings_.of(design.nodes[node]);
}

Settings Outline::settingsOfLink(std::size_t link) const {
    return settings_.of(design.links[link], joints[link].rule);
}

} // namespace burst::model::checks
