#include "app/desktop/canvas/node_item.h"

#include "app/diagram/badge_painter.h"

#include "app/desktop/canvas/scene.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <utility>

namespace burst::app {

NodeItem::NodeItem(Scene& scene, model::NodeId id) : scene_(scene), id_(std::move(id)) {
    setZValue(1.0);
    setCacheMode(NoCache);
}

void NodeItem::show(NodeLook look) {
    prepareGeometryChange();
    setPos(look.rect.topLeft());
    look.rect.moveTopLeft({0.0, 0.0});
    look.overlay = std::move(look_.overlay);
    look.problems = look_.problems;
    look.worst = look_.worst;
    look_ = std::move(look);
    update();
}

void NodeItem::decorate(const NodeOverlay& overlay, int problems, model::Finding::Severity worst) {
    if (overlay == look_.overlay && problems == look_.problems && worst == look_.worst) return;
    if (overlay.badges.empty() != look_.overlay.badges.empty()) prepareGeometryChange();
    look_.overlay = overlay;
    look_.problems = problems;
    look_.worst = worst;
    update();
}

void NodeItem::setStates(const NodeStates& states) {
    if (states == states_) return;
    states_ = states;
    update();
}

QRectF NodeItem::extent() const {
    QRectF all = look_.rect;
    for (const QRectF& badge : badgeRects(look_))
        all |= badge;
    return all.translated(pos());
}

QRectF NodeItem::boundingRect() const {
    return paintedRect(look_);
}

QPainterPath NodeItem::shape() const {
    QPainterPath path;
    path.addRect(look_.rect);
    return path;
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    const double scale = option->levelOfDetailFromTransform(painter->worldTransform());
    paintNode(*painter, look_, states_, scene_.theme(), scale);
}

} // namespace burst::app
