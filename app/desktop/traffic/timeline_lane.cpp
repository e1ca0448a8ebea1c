#include "app/desktop/traffic/timeline_lane.h"

#include "app/report/svg_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double zoomStep = 1.15; // of one notch of the wheel, as on the canvas
constexpr double keyZoom = 1.5;
constexpr double pxPerTick = 90.0;

std::vector<double> ticksOf(const TimeScale& scale) {
    const double pixels = scale.xOf(scale.to()) - scale.xOf(scale.from());
    return timeTicks(scale.from(), scale.to(), std::max(2, static_cast<int>(pixels / pxPerTick)));
}
} // namespace

QColor veiled(QColor color, double opacity) {
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

QString timeText(double seconds, const TimeScale& scale) {
    const double pixel = scale.timeAt(1.0) - scale.timeAt(0.0);
    double unit = 60.0;
    while (unit > pixel && unit > 1.0)
        unit = unit > 10.0 ? 10.0 : 1.0;
    if (pixel < 1.0) unit = std::pow(10.0, std::floor(std::log10(pixel)));
    const double rounded = snapped(seconds, unit);
    const auto part = [](double value, model::Unit of) {
        return QString::fromStdString(model::showQuantity(value, of));
    };
    if (rounded < 60.0) return part(rounded, model::Unit::seconds);
    const auto whole = static_cast<qint64>(rounded);
    QStringList parts;
    if (whole >= 86400) parts << QStringLiteral("%1 d").arg(whole / 86400);
    if (whole / 3600 % 24 > 0) parts << QStringLiteral("%1 h").arg(whole / 3600 % 24);
    if (whole / 60 % 60 > 0) parts << QStringLiteral("%1 min").arg(whole / 60 % 60);
    const double rest = rounded - static_cast<double>(whole / 60 * 60);
    if (rest > 0.0 && parts.size() < 3) parts << part(rest, model::Unit::seconds);
    return parts.join(QLatin1Char(' '));
}

TimelineLane::TimelineLane(TimeScale& scale, QWidget* parent) : QWidget(parent), scale_(scale) {
    setMouseTracking(true);
    connect(&scale_, &TimeScale::changed, this, qOverload<>(&QWidget::update));
    connect(&scale_, &TimeScale::cursorMoved, this, qOverload<>(&QWidget::update));
}

void TimelineLane::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

QRectF TimelineLane::plot() const {
    return QRectF(rect()).adjusted(scale_.left(), 6.0, -TimeScale::right, -4.0);
}

QFont TimelineLane::smallFont() const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

void TimelineLane::paintGround(QPainter& painter) const {
    painter.fillRect(rect(), theme_->panel);
    const QRectF area = plot();
    if (scale_.warmup() > scale_.from()) {
        const double end = std::min(scale_.xOf(scale_.warmup()), area.right());
        const QRectF shade(QPointF(area.left(), 0.0), QPointF(end, height()));
        painter.fillRect(shade, theme_->panelAlt);
        painter.fillRect(shade, QBrush(theme_->gridMajor, Qt::BDiagPattern));
    }
    painter.setPen(QPen(theme_->gridMinor, 0));
    for (const double tick : ticksOf(scale_)) {
        const double x = std::round(scale_.xOf(tick)) + 0.5;
        painter.drawLine(QPointF(x, 0.0), QPointF(x, height()));
    }
}

void TimelineLane::paintMoment(QPainter& painter) const {
    const auto moment = scale_.moment();
    if (!moment || *moment < scale_.from() || *moment > scale_.to()) return;
    const double x = std::round(scale_.xOf(*moment));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(x - 1.0, 0.0, 2.0, height()), theme_->textPrimary);
}

void TimelineLane::paintCursor(QPainter& painter) const {
    const auto cursor = scale_.cursor();
    if (!cursor || *cursor < scale_.from() || *cursor > scale_.to()) return;
    const double x = std::round(scale_.xOf(*cursor)) + 0.5;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme_->focus, 0));
    painter.drawLine(QPointF(x, 0.0), QPointF(x, height()));
    const QString text = cursorText();
    if (text.isEmpty()) return;
    painter.setFont(smallFont());
    const QFontMetricsF metrics(smallFont());
    constexpr double gap = 6.0;
    const double width = metrics.horizontalAdvance(text) + 2 * gap;
    const double left = x + gap + width < rect().right() ? x + gap : x - gap - width;
    const QRectF box(left, 3.0, width, metrics.height() + 4.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_->tooltip);
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setPen(theme_->tooltipText);
    painter.drawText(box, Qt::AlignCenter, text);
}

void TimelineLane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter);
    painter.save();
    paintLane(painter);
    painter.restore();
    paintMoment(painter);
    paintCursor(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme_->gridMajor, 0));
    painter.drawLine(QPointF(0.0, height() - 0.5), QPointF(width(), height() - 0.5));
}

void TimelineLane::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::MiddleButton) return;
    panning_ = true;
    panFrom_ = event->position().x();
    setCursor(Qt::ClosedHandCursor);
}

void TimelineLane::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (panning_) {
        scale_.pan(panFrom_ - x);
        panFrom_ = x;
    }
    scale_.setCursor(scale_.timeAt(x));
}

void TimelineLane::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::MiddleButton) return;
    panning_ = false;
    unsetCursor();
}

void TimelineLane::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    scale_.setCursor(std::nullopt);
}

void TimelineLane::wheelEvent(QWheelEvent* event) {
    event->accept();
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || turned.y() == 0) {
        const int by = turned.y() != 0 ? turned.y() : turned.x();
        scale_.pan(-by * 0.5);
        return;
    }
    scale_.zoom(std::pow(zoomStep, turned.y() / 120.0), event->position().x());
}

void TimelineLane::keyPressEvent(QKeyEvent* event) {
    const double middle = scale_.xOf((scale_.from() + scale_.to()) / 2.0);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        scale_.zoom(keyZoom, middle);
        return;
    case Qt::Key_Minus:
        scale_.zoom(1.0 / keyZoom, middle);
        return;
    case Qt::Key_0:
        scale_.showAll();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

TimeAxis::TimeAxis(TimeScale& scale, QWidget* parent) : TimelineLane(scale, parent) {
    setObjectName(QStringLiteral("timeAxis"));
    setAccessibleName(tr("Time"));
    setFixedHeight(fontMetrics().height() + 6);
}

void TimeAxis::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return TimelineLane::mousePressEvent(event);
    emit momentPicked(std::clamp(scale().timeAt(event->position().x()), 0.0, scale().end()));
}

void TimeAxis::mouseMoveEvent(QMouseEvent* event) {
    TimelineLane::mouseMoveEvent(event);
    if (event->buttons().testFlag(Qt::LeftButton))
        emit momentPicked(std::clamp(scale().timeAt(event->position().x()), 0.0, scale().end()));
}

QRectF TimeAxis::plot() const {
    return QRectF(rect()).adjusted(scale().left(), 0.0, -TimeScale::right, 0.0);
}

void TimeAxis::paintLane(QPainter& painter) {
    painter.setFont(smallFont());
    painter.setPen(theme().textSecondary);
    const QFontMetricsF metrics(smallFont());
    for (const double tick : ticksOf(scale())) {
        const QString text = tick == 0.0 ? QStringLiteral("0") : timeText(tick, scale());
        const double width = metrics.horizontalAdvance(text);
        const double x = std::clamp(scale().xOf(tick) - width / 2.0, 0.0, rect().right() - width);
        painter.drawText(QPointF(x, (height() + metrics.ascent()) / 2.0 - 1.0), text);
    }
    if (scale().warmup() <= scale().from()) return;
    const QString text = tr("warm-up");
    const double room = scale().xOf(scale().warmup()) - plot().left();
    // Between the labels of the axis, where there is room.
    if (room > 2.0 * metrics.horizontalAdvance(text) + pxPerTick / 2.0)
        painter.drawText(QPointF(scale().xOf(scale().warmup()) - metrics.horizontalAdvance(text) - 4.0,
                                 (height() + metrics.ascent()) / 2.0 - 1.0),
                         text);
}

} // namespace burst::app
