#include "app/diagram/diagram_text.h"

#include "models/grouping.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace burst::app {

QStringList linesOf(const NodeLook& look) {
    QStringList lines{look.title};
    if (!look.config.isEmpty()) lines << look.config;
    if (look.disabled) lines << QCoreApplication::translate("diagram", "Disabled");
    if (!look.overlay.metric.isEmpty()) lines << look.overlay.metric;
    if (!look.overlay.more.isEmpty())
        lines << look.overlay.more;
    else if (look.overlay.cost > 0.0)
        lines << QStringLiteral("%1 %2/mo")
                     .arg(QLocale::c().toString(look.overlay.cost, 'f', 2), look.overlay.currency);
    return lines;
}

std::vector<NodeLook> looksOf(const model::Design& design, const model::Catalog& catalog,
                              const NodeOverlays& overlays) {
    std::vector<NodeLook> looks;
    for (const auto& node : design.nodes) {
        looks.push_back(lookOf(node, design, catalog));
        if (const auto overlay = overlays.find(node.id); overlay != overlays.end())
            looks.back().overlay = overlay->second;
    }
    return looks;
}

std::optional<std::size_t> placeOf(const model::Design& design, const model::NodeId& id) {
    const auto found = std::ranges::find(design.nodes, id, &model::Node::id);
    if (found == design.nodes.end()) return std::nullopt;
    return static_cast<std::size_t>(found - design.nodes.begin());
}

std::optional<std::size_t> groupOf(const model::Design& design, const model::NodeId& id) {
    const auto found = std::ranges::find_if(design.groups, [&](const model::Group& group) {
        return std::ranges::find(group.members, id) != group.members.end();
    });
    if (found == design.groups.end()) return std::nullopt;
    return static_cast<std::size_t>(found - design.groups.begin());
}

std::vector<std::size_t> groupsIn(const model::Design& design, std::optional<std::size_t> around) {
    std::vector<std::size_t> inside;
    for (std::size_t i = 0; i < design.groups.size(); ++i) {
        const auto outer = model::groupsAround(design, design.groups[i]);
        const auto* direct = outer.empty() ? nullptr : outer.front();
        const bool here = around ? direct == &design.groups[*around] : direct == nullptr;
        if (here && !model::membersOf(design, design.groups[i].id).empty()) inside.push_back(i);
    }
    return inside;
}

} // namespace burst::app
