#include "app/desktop/find/hit_halo.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
constexpr double haloGap = 7.0;     // px at 100 %, from the node to its halo
constexpr double haloMargin = 80.0; // room for pens that keep their width on screen when zoomed out
constexpr double haloRound = 10.0;
} // namespace

HitHalo::HitHalo() {
    setZValue(0.9);
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption);
}

void HitHalo::show(std::vector<QRectF> frames, int current) {
    prepareGeometryChange();
    frames_ = std::move(frames);
    current_ = current;
    bounds_ = {};
    for (const auto& frame : frames_)
        bounds_ |= frame.adjusted(-haloMargin, -haloMargin, haloMargin, haloMargin);
    setVisible(!frames_.empty());
    update();
}

void HitHalo::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

QRectF HitHalo::boundingRect() const {
    return bounds_;
}

void HitHalo::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    const double scale = std::max(0.05, option->levelOfDetailFromTransform(painter->worldTransform()));
    // On screen a hit keeps its width: it has to be seen in a design that is fitted from afar.
    const double gap = std::max(haloGap, 3.0 / scale);
    for (int i = 0; i < static_cast<int>(frames_.size()); ++i) {
        const QRectF frame = frames_[static_cast<std::size_t>(i)].adjusted(-gap, -gap, gap, gap);
        if (!frame.adjusted(-gap, -gap, gap, gap).intersects(option->exposedRect)) continue;
        const bool here = i == current_;
        QColor inside = theme_->focus;
        inside.setAlphaF(here ? 0.30F : 0.14F);
        painter->setBrush(inside);
        painter->setPen(QPen(theme_->focus, (here ? 3.0 : 1.5) / std::min(1.0, scale),
                             here ? Qt::SolidLine : Qt::DashLine));
        painter->drawRoundedRect(frame, haloRound, haloRound);
    }
}

} // namespace burst::app
