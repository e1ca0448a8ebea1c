#include "app/desktop/canvas/node_item.h"

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
    look_ = std::move(look);
    update();
}

void NodeItem::setStates(const NodeStates& states) {
    states_ = states;
    update();
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
