#include "app/desktop/playback/time_strip.h"

#include "models/units.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {

constexpr int stripHeight = 38; // px
constexpr double side = 6.0;    // px left and right of the curve
constexpr double markHeight = 9.0;
constexpr double markReach = 6.0; // px from a mark that still hits it
constexpr double leap = 10.0;     // samples with Shift

State stateOf(RunMark::What what) {
    switch (what) {
    case RunMark::What::throttled:
        return State::throttled;
    case RunMark::What::failed:
        return State::error;
    case RunMark::What::coldStarts:
        return State::coldStart;
    case RunMark::What::backlog:
        break;
    }
    return State::backlog;
}

QString timeText(double time) {
    return QString::fromStdString(model::showQuantity(time, model::Unit::seconds));
}

} // namespace

TimeStrip::TimeStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("timeStrip"));
    setAccessibleName(tr("Moment of the run"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeStrip::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

void TimeStrip::setRun(const SeriesSpan& span, std::vector<double> curve, std::vector<RunMark> marks) {
    span_ = span;
    curve_ = std::move(curve);
    marks_ = std::move(marks);
    update();
}

void TimeStrip::setMoment(std::optional<double> time) {
    if (moment_ == time) return;
    moment_ = time;
    tellAccessible();
    update();
}

void TimeStrip::tellAccessible() {
    setAccessibleDescription(moment_ ? timeText(*moment_) : tr("the whole run"));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QSize TimeStrip::sizeHint() const {
    return {400, stripHeight};
}

QSize TimeStrip::minimumSizeHint() const {
    return {120, stripHeight};
}

QRectF TimeStrip::curveArea() const {
    return QRectF(rect()).adjusted(side, markHeight + 3.0, -side, -4.0);
}

double TimeStrip::xOf(double time) const {
    const QRectF area = curveArea();
    const double whole = span_.to - span_.from;
    return whole > 0.0 ? area.left() + area.width() * (time - span_.from) / whole : area.left();
}

double TimeStrip::timeAt(double x) const {
    const QRectF area = curveArea();
    const double share = area.width() > 0.0 ? (x - area.left()) / area.width() : 0.0;
    return span_.from + std::clamp(share, 0.0, 1.0) * (span_.to - span_.from);
}

const RunMark* TimeStrip::markAt(QPointF at) const {
    if (at.y() > markHeight + 4.0) return nullptr;
    const RunMark* nearest = nullptr;
    double least = markReach;
    for (const auto& mark : marks_)
        if (const double far = std::abs(xOf(mark.at) - at.x()); far <= least) {
            least = far;
            nearest = &mark;
        }
    return nearest;
}

void TimeStrip::want(double time) {
    emit momentWanted(std::clamp(time, span_.from, span_.to));
}

void TimeStrip::wantSamples(double count) {
    want(moment_.value_or(span_.from) + count * span_.step);
}

void TimeStrip::wantMark(int direction) {
    const double now = moment_.value_or(direction > 0 ? span_.from - 1.0 : span_.to + 1.0);
    const RunMark* chosen = nullptr;
    for (const auto& mark : marks_) {
        const bool beyond = direction > 0 ? mark.at > now : mark.at < now;
        const bool nearer = !chosen || (direction > 0 ? mark.at < chosen->at : mark.at > chosen->at);
        if (beyond && nearer) chosen = &mark;
    }
    if (!chosen) return;
    want(chosen->at);
    emit markPicked(chosen->node);
}

bool TimeStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto* mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           mark ? timeText(mark->at) + QStringLiteral("  ") +
                                      QString::fromStdString(mark->text)
                                : timeText(timeAt(help->pos().x())),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void TimeStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = curveArea();
    painter.fillRect(area, theme_->canvas);
    paintCurve(painter);
    paintMarks(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? theme_->focus : theme_->border, hasFocus() ? 2.0 : 1.0));
    painter.drawRect(area);
    if (!moment_) return;
    const double x = xOf(*moment_);
    painter.setPen(QPen(theme_->selection, 2.0));
    painter.drawLine(QPointF(x, area.top() - 3.0), QPointF(x, area.bottom() + 3.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_->selection);
    painter.drawEllipse(QPointF(x, area.bottom()), 4.0, 4.0);
}

void TimeStrip::paintCurve(QPainter& painter) const {
    const QRectF area = curveArea();
    const double most = curve_.empty() ? 0.0 : *std::ranges::max_element(curve_);
    if (!(most > 0.0)) return;
    QPainterPath path(area.bottomLeft());
    double last = area.left();
    for (std::size_t i = 0; i < curve_.size(); ++i) {
        last = std::min(area.right(), xOf(span_.from + (static_cast<double>(i) + 0.5) * span_.step));
        path.lineTo(last, area.bottom() - 0.9 * area.height() * curve_[i] / most);
    }
    path.lineTo(last, area.bottom());
    QColor fill = theme_->series[0];
    fill.setAlphaF(0.3F);
    painter.fillPath(path, fill);
}

void TimeStrip::paintMarks(QPainter& painter) const {
    for (const auto& mark : marks_) {
        const double x = xOf(mark.at);
        const QPolygonF triangle({{x - 5.0, 1.0}, {x + 5.0, 1.0}, {x, markHeight}});
        painter.setPen(QPen(theme_->panel, 1.0));
        painter.setBrush(theme_->state(stateOf(mark.what)).fill);
        painter.drawPolygon(triangle);
    }
}

void TimeStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    if (const auto* mark = markAt(event->position())) {
        const model::NodeId node = mark->node;
        want(mark->at);
        emit markPicked(node);
        return;
    }
    want(timeAt(event->position().x()));
}

void TimeStrip::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        want(timeAt(event->position().x()));
    else
        setCursor(markAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimeStrip::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
}

void TimeStrip::keyPressEvent(QKeyEvent* event) {
    const double samples = event->modifiers() & Qt::ShiftModifier ? leap : 1.0;
    switch (event->key()) {
    case Qt::Key_Left:
        return wantSamples(-samples);
    case Qt::Key_Right:
        return wantSamples(samples);
    case Qt::Key_PageUp:
        return wantMark(-1);
    case Qt::Key_PageDown:
        return wantMark(1);
    case Qt::Key_Home:
        return want(span_.from);
    case Qt::Key_End:
        return want(span_.to);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeStrip::wheelEvent(QWheelEvent* event) {
    constexpr double notch = 120.0;
    const QPoint turned = event->angleDelta();
    wantSamples(-(turned.y() != 0 ? turned.y() : turned.x()) / notch);
    event->accept();
}

} // namespace burst::app
