#pragma once

#include "tests/desktop/rig.h"

#include <initializer_list>
#include <set>
#include <vector>

namespace burst::app {

inline model::Node nodeAt(const char* id, const char* kind, double x, double y) {
    model::Node node;
    node.id = model::NodeId(id);
    node.kind = kind;
    node.at = {x, y};
    return node;
}

inline model::Link linkOf(const char* id, const char* from, const char* to) {
    model::Link link;
    link.id = model::LinkId(id);
    link.from = model::NodeId(from);
    link.to = model::NodeId(to);
    return link;
}

/// Shows a design as if it had been drawn.
inline void put(Rig& rig, std::vector<model::Node> nodes, std::vector<model::Link> links = {}) {
    model::Design design = rig.design();
    design.nodes = std::move(nodes);
    design.links = std::move(links);
    rig.document->edit(QStringLiteral("Draw"), std::move(design));
    rig.canvas().fitAll();
    QCoreApplication::processEvents();
}

inline QRectF outline(Rig& rig, const char* id) {
    return nodeRect(*rig.design().node(model::NodeId(id)));
}

inline void chord(Rig& rig, Qt::KeyboardModifier modifier, int first, int second) {
    rig.key(first, modifier);
    rig.key(second);
}

inline void selectByClicks(Rig& rig, std::initializer_list<const char*> ids) {
    rig.document->selection().clear();
    for (const char* id : ids)
        rig.click(rig.onScreen(rig.middle(id)), Qt::ShiftModifier);
}

inline std::set<model::NodeId> idsOf(std::initializer_list<const char*> texts) {
    std::set<model::NodeId> ids;
    for (const char* text : texts)
        ids.insert(model::NodeId(text));
    return ids;
}

} // namespace burst::app
