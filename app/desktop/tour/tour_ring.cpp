#include "app/desktop/tour/tour_ring.h"

#include <QPainter>

namespace burst::app {

namespace {
constexpr int ringWidth = 3;
} // namespace

TourRing::TourRing(QWidget* window) : QWidget(window) {
    setObjectName(QStringLiteral("tourRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TourRing::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

void TourRing::showAround(const QWidget* widget) {
    if (widget == nullptr || !widget->isVisible()) return hide();
    const QRect place(widget->mapTo(parentWidget(), QPoint()), widget->size());
    setGeometry(place.adjusted(-ringWidth, -ringWidth, ringWidth, ringWidth));
    show();
    raise();
}

void TourRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_->focus, ringWidth));
    const double half = ringWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 5.0, 5.0);
}

} // namespace burst::app
