#include "app/editor/merged_design.h"

#include "app/diagram/geometry.h"
#include "app/editor/differences.h"
#include "models/edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace burst::app {

namespace {
struct MergedDesignText {
    Q_DECLARE_TR_FUNCTIONS(MergedDesignText)
};

model::Project projectOf(model::Design design) {
    model::Project project;
    design.id = model::DesignId("merged");
    design.name.clear();
    project.designs = {std::move(design)};
    return project;
}

/// The settings in which two designs of one part each differ.
QStringList differencesOf(const model::Design& before, const model::Design& after) {
    QStringList changes;
    const auto value = [](const QString& text) {
        return text.isEmpty() ? MergedDesignText::tr("default") : text;
    };
    for (const auto& each : differences(projectOf(before), projectOf(after)))
        changes << QStringLiteral("%1: %2 → %3").arg(each.key, value(each.before), value(each.after));
    return changes;
}

MergedPart fateOf(const model::Node* before, const model::Node* after) {
    if (before == nullptr) return {Fate::added, {}};
    if (after == nullptr) return {Fate::removed, {}};
    model::Node there = *after;
    there.at = before->at;
    there.locked = before->locked;
    if (there == *before) return {Fate::same, {}};
    return {Fate::changed, changesOf(*before, there)};
}

MergedPart fateOf(const model::Link* before, const model::Link* after) {
    if (before == nullptr) return {Fate::added, {}};
    if (after == nullptr) return {Fate::removed, {}};
    if (*before == *after) return {Fate::same, {}};
    return {Fate::changed, changesOf(*before, *after)};
}

/// Moves a node down until it covers none of the others.
void stepAside(model::Node& node, const std::vector<model::Node>& others) {
    constexpr double gap = 30.0;
    const auto covers = [&](const model::Node& other) { return nodeRect(node).intersects(nodeRect(other)); };
    for (auto in = std::ranges::find_if(others, covers); in != others.end();
         in = std::ranges::find_if(others, covers))
        node.at.y = nodeRect(*in).bottom() + gap + (node.at.y - nodeRect(node).top());
}
} // namespace

QStringList changesOf(const model::Node& before, const model::Node& after) {
    model::Design one;
    model::Design other;
    one.nodes = {before};
    other.nodes = {after};
    return differencesOf(one, other);
}

QStringList changesOf(const model::Link& before, const model::Link& after) {
    model::Design one;
    model::Design other;
    one.links = {before};
    other.links = {after};
    return differencesOf(one, other);
}

const model::Link* counterpart(const model::Link& link, const model::Design& design) {
    const auto* other = design.link(link.id);
    return other != nullptr && other->from == link.from && other->to == link.to ? other : nullptr;
}

QString MergedDesign::summary() const {
    std::map<Fate, int> counts;
    for (const auto& [id, part] : nodes)
        ++counts[part.fate];
    for (const auto& [id, part] : links)
        ++counts[part.fate];
    QStringList parts;
    for (const auto& [fate, words] : {std::pair{Fate::added, MergedDesignText::tr("%1 added")},
                                      std::pair{Fate::removed, MergedDesignText::tr("%1 removed")},
                                      std::pair{Fate::changed, MergedDesignText::tr("%1 changed")}})
        if (counts[fate] > 0) parts << words.arg(counts[fate]);
    return parts.join(QStringLiteral(", "));
}

MergedDesign sideOf(const model::Design& shown, const model::Design& before, const model::Design& after) {
    MergedDesign result{.design = shown, .nodes = {}, .links = {}};
    result.design.notes.clear();
    for (auto& group : result.design.groups)
        group.collapsed = false;
    for (const auto& node : shown.nodes)
        result.nodes[node.id] = fateOf(before.node(node.id), after.node(node.id));
    for (const auto& link : shown.links)
        result.links[link.id] = fateOf(counterpart(link, before), counterpart(link, after));
    return result;
}

MergedDesign merged(const model::Design& before, const model::Design& after) {
    MergedDesign result = sideOf(after, before, after);
    for (auto node : before.nodes) {
        if (result.nodes.contains(node.id)) continue;
        result.nodes[node.id] = fateOf(&node, nullptr);
        stepAside(node, result.design.nodes);
        result.design.nodes.push_back(std::move(node));
    }
    for (auto link : before.links) {
        if (counterpart(link, after) != nullptr) continue;
        if (result.links.contains(link.id)) link.id = model::freshLinkId(result.design);
        result.links[link.id] = fateOf(&link, nullptr);
        result.design.links.push_back(std::move(link));
    }
    return result;
}

} // namespace burst::app
