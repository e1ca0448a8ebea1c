// What stands at a place of the canvas: for a right click, and in words for a pointer that rests. See view.h.
#include "app/desktop/canvas/view.h"
#include "app/editor/arrange_groups.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QToolTip>

#include <cmath>
#include <optional>

namespace burst::app {

namespace {
constexpr double menuReach = 10.0; // px on screen around a link that a right click may miss it by
constexpr double portMiss = 2.0;   // the same around the circle of a port
} // namespace

std::optional<PortHit> View::circleAt(QPointF at) const {
    const auto port = scene_.portAt(at);
    const auto* item = port ? scene_.node(port->node) : nullptr;
    if (item == nullptr) return std::nullopt;
    const QPointF off = portAt(item->outline(), port->port) - at;
    return std::hypot(off.x(), off.y()) <= portRadius + portMiss / scale() ? port : std::nullopt;
}

void View::selectForMenu(QPointF at) {
    auto& selection = document_.selection();
    if (const auto port = circleAt(at)) {
        selection.set({port->node});
    } else if (const auto* node = scene_.nodeAt(at)) {
        if (!selection.nodes().contains(node->id())) selection.set({node->id()});
    } else if (const auto* note = scene_.noteAt(at)) {
        if (!selection.notes().contains(note->id())) selection.set({}, {}, {}, {note->id()});
    } else if (const auto* box = scene_.groupAt(at); box != nullptr && box->collapsed()) {
        selectGroup(document_, box->id(), false);
    } else if (const auto* link = scene_.linkAt(at, menuReach)) {
        if (!selection.links().contains(link->id())) selection.set({}, {link->id()});
    } else if (box != nullptr) {
        selectGroup(document_, box->id(), false);
    } else {
        selection.clear();
    }
}

void View::openMenu(QPointF at, const QPoint& global) {
    menuAt_ = at; // what is chosen happens here, and not where the pointer left the menu
    menuPort_ = circleAt(at);
    emit menuWanted(global);
    menuAt_.reset();
    menuPort_.reset();
}

std::set<model::LinkId> View::linksHere() const {
    const auto& nodes = document_.selection().nodes();
    std::set<model::LinkId> links;
    for (const auto& link : document_.design().links) {
        const bool leaves = menuPort_ && link.from == menuPort_->node &&
                            sourcePort(link, document_.design()) == menuPort_->port;
        const bool arrives = menuPort_ && link.to == menuPort_->node && menuPort_->port == Port::input;
        const bool ofNodes = !menuPort_ && (nodes.contains(link.from) || nodes.contains(link.to));
        if (leaves || arrives || ofNodes) links.insert(link.id);
    }
    return links;
}

void View::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
    // The mouse asks on release, after it is known that it did not pan.
    if (event->reason() == QContextMenuEvent::Mouse) return;
    const QRectF selected = selectedRect() & visibleRect();
    const QPointF at = selected.isEmpty() ? centre() : selected.center();
    openMenu(at, viewport()->mapToGlobal(mapFromScene(at)));
}

void View::showTip(const QHelpEvent& help) {
    const QString text = hoverText(mapToScene(help.pos()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), text, viewport());
}

bool View::isOnToggle(const GroupItem& group, QPointF at) const {
    return scale() >= groupToggleZoom &&
           groupToggle(group.rect()).adjusted(-4.0, -4.0, 4.0, 4.0).contains(at);
}

QString View::hoverText(QPointF at) const {
    if (const auto reason = scene_.badgeReasonAt(at); !reason.isEmpty()) return reason;
    if (const auto port = scene_.portAt(at)) {
        if (port->port == Port::input) return tr("Calls arrive here");
        return port->port == Port::failure ? tr("Failures leave here: drag to where they go")
                                           : tr("Drag to what is called next");
    }
    if (const auto* node = scene_.nodeAt(at)) {
        QStringList lines{titleOf(node->id())};
        for (const auto& badge : node->look().overlay.badges)
            if (!badge.reason.isEmpty()) lines << badge.reason;
        if (const auto& remark = node->look().overlay.remark; !remark.isEmpty()) lines << remark;
        for (const auto& finding : document_.findings())
            if (finding.subject == node->id().text) lines << QString::fromStdString(finding.text);
        return lines.join(QLatin1Char('\n'));
    }
    const auto* group = scene_.groupAt(at);
    if (group != nullptr && isOnToggle(*group, at))
        return group->collapsed() ? tr("Show what is in the group") : tr("Collapse the group into one box");
    const auto* link = scene_.linkAt(at);
    const auto* model = link != nullptr ? document_.design().link(link->id()) : nullptr;
    if (model != nullptr) return titleOf(model->from) + QStringLiteral(" → ") + titleOf(model->to);
    return group != nullptr && group->box() != nullptr ? boxText(*group->box()) : QString();
}

} // namespace burst::app
