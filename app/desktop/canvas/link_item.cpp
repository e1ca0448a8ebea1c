#include "app/desktop/canvas/link_item.h"

#include "app/desktop/canvas/scene.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

#include <utility>

namespace burst::app {

namespace {
constexpr double hitWidth = 12.0;
}

LinkItem::LinkItem(Scene& scene, model::LinkId id) : scene_(scene), id_(std::move(id)) {
    setZValue(0.0);
    setFlag(ItemUsesExtendedStyleOption);
    setCacheMode(NoCache);
}

void LinkItem::show(QPolygonF line, LinkLook look, const QString& words, bool disabled) {
    look_ = look;
    overlay_.disabled = disabled;
    words_ = words;
    overlay_.label = label();
    setLine(std::move(line));
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

void LinkItem::setLine(QPolygonF line) {
    prepareGeometryChange();
    line_ = std::move(line);
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
}

} // namespace burst::app
