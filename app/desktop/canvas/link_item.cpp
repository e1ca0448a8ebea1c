#include "app/desktop/canvas/link_item.h"

#include "app/desktop/canvas/scene.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

#include <utility>

namespace burst::app {

namespace {
constexpr double hitWidth = 12.0;
constexpr double gripRadius = 4.5;
constexpr double gripZoom = 0.3; // below which bends are not shown
} // namespace

LinkItem::LinkItem(Scene& scene, model::LinkId id) : scene_(scene), id_(std::move(id)) {
    setZValue(0.0);
    setFlag(ItemUsesExtendedStyleOption);
    setCacheMode(NoCache);
}

void LinkItem::show(LinkLook look, const QString& words, bool disabled) {
    prepareGeometryChange();
    look_ = look;
    overlay_.disabled = disabled;
    words_ = words;
    overlay_.label = label();
    bounds_ = paintedRect(line_, overlay_);
    update();
}

QString LinkItem::label() const {
    return words_.isEmpty() || figure_.isEmpty() ? words_ + figure_
                                                 : words_ + QStringLiteral(" · ") + figure_;
}

void LinkItem::decorate(double rate, const QString& figure) {
    if (rate == overlay_.rate && figure == figure_) return;
    if (figure != figure_) {
        prepareGeometryChange();
        figure_ = figure;
        overlay_.label = label();
    }
    overlay_.rate = rate;
    bounds_ = paintedRect(line_, overlay_);
    update();
}

void LinkItem::setWay(QPolygonF line, QPolygonF grips) {
    prepareGeometryChange();
    line_ = std::move(line);
    grips_ = std::move(grips);
    bounds_ = paintedRect(line_, overlay_);
    update();
}

void LinkItem::setStates(const LinkStates& states) {
    if (states == states_) return;
    states_ = states;
    setZValue(states.selected ? 0.5 : 0.0);
    update();
}

QRectF LinkItem::boundingRect() const {
    return bounds_;
}

QPainterPath LinkItem::shape() const {
    QPainterPath path;
    path.addPolygon(line_);
    QPainterPathStroker stroker;
    stroker.setWidth(hitWidth / scene_.viewScale());
    return stroker.createStroke(path);
}

void LinkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    const double scale = option->levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing, !scene_.hurried());
    paintLink(*painter, line_, look_, states_, overlay_, scene_.theme(), option->exposedRect, scale);
    if (scale < gripZoom || !(states_.selected || states_.hovered)) return;
    painter->setPen(QPen(scene_.theme().edgeHot, 1.5));
    painter->setBrush(scene_.theme().canvas);
    for (const auto& grip : grips_)
        painter->drawEllipse(grip, gripRadius, gripRadius);
}

} // namespace burst::app
