#include "app/desktop/canvas/group_item.h"

#include "app/desktop/canvas/scene.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
constexpr double borderReach = 6.0; // px on screen on each side of the border of a frame
}

GroupItem::GroupItem(Scene& scene, model::GroupId id) : scene_(scene), id_(std::move(id)) {
    setCacheMode(NoCache);
}

void GroupItem::showFrame(GroupLook look, int depth) {
    prepareGeometryChange();
    setZValue(-1.0 + 0.01 * depth);
    box_.reset();
    look_ = std::move(look);
    update();
}

void GroupItem::showBox(NodeLook look) {
    prepareGeometryChange();
    setZValue(1.0);
    look_.rect = look.rect;
    box_ = std::move(look);
    update();
}

void GroupItem::setSelected(bool selected) {
    look_.selected = selected;
    update();
}

void GroupItem::setHovered(bool hovered) {
    look_.hovered = hovered;
    update();
}

void GroupItem::setTarget(bool target) {
    look_.target = target;
    update();
}

void GroupItem::setRect(const QRectF& rect) {
    prepareGeometryChange();
    look_.rect = rect;
    if (box_) box_->rect = rect;
    update();
}

QRectF GroupItem::boundingRect() const {
    return box_ ? paintedRect(*box_) : look_.rect.adjusted(-12.0, -12.0, 12.0, 12.0);
}

QPainterPath GroupItem::shape() const {
    QPainterPath path;
    const double reach = borderReach / scene_.viewScale();
    if (box_) {
        path.addRect(look_.rect);
        return path;
    }
    path.addRect(look_.rect.adjusted(-reach, -reach, reach, reach));
    QPainterPath inside;
    inside.addRect(
        look_.rect.adjusted(reach, std::max(groupTitle(look_.rect).height(), reach), -reach, -reach));
    return path.subtracted(inside);
}

void GroupItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    const double scale = option->levelOfDetailFromTransform(painter->worldTransform());
    if (!box_) {
        paintGroup(*painter, look_, scene_.theme(), scale);
        return;
    }
    NodeStates states;
    states.selected = look_.selected;
    states.hovered = look_.hovered;
    paintNode(*painter, *box_, states, scene_.theme(), scale);
}

} // namespace burst::app
