#include "app/desktop/results/measure_cursors.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double grabReach = 5.0;       // px
constexpr double arrowStep = 1.0 / 100; // of the time that is shown
constexpr double cursorPen = 1.5;       // px
constexpr float betweenOpacity = 0.10F;

void standOnTime(QCPItemPosition* place) {
    place->setTypeX(QCPItemPosition::ptPlotCoords);
    place->setTypeY(QCPItemPosition::ptAxisRectRatio);
}

bool movesACursor(const QKeyEvent& event) {
    const auto keys = event.modifiers() & ~Qt::KeypadModifier;
    return (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right) &&
           (keys == Qt::ShiftModifier || keys == Qt::ControlModifier);
}
} // namespace

MeasureCursors::MeasureCursors(QCustomPlot& plot) : QObject(&plot), plot_(plot) {
    between_ = new QCPItemRect(&plot);
    between_->setLayer(QStringLiteral("cursor"));
    between_->setPen(Qt::NoPen);
    standOnTime(between_->topLeft);
    standOnTime(between_->bottomRight);
    a_ = made(QStringLiteral("A"));
    b_ = made(QStringLiteral("B"));
    setVisible(false);
    plot_.installEventFilter(this);
}

MeasureCursors::Cursor MeasureCursors::made(const QString& name) {
    auto* line = new QCPItemLine(&plot_);
    auto* text = new QCPItemText(&plot_);
    for (auto* item : {static_cast<QCPAbstractItem*>(line), static_cast<QCPAbstractItem*>(text)})
        item->setLayer(QStringLiteral("cursor"));
    for (auto* end : {line->start, line->end, text->position})
        standOnTime(end);
    text->setText(name);
    text->setPadding(QMargins(3, 0, 3, 0));
    text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return {line, text};
}

void MeasureCursors::setTheme(const Theme& theme) {
    QColor between = theme.focus;
    between.setAlphaF(betweenOpacity);
    between_->setBrush(between);
    for (const auto& cursor : {a_, b_}) {
        cursor.line->setPen(QPen(theme.focus, cursorPen, Qt::DashLine));
        cursor.name->setColor(theme.panel);
        cursor.name->setBrush(theme.focus);
    }
}

void MeasureCursors::place(const Cursor& cursor, double time) {
    cursor.line->start->setCoords(time, 0.0);
    cursor.line->end->setCoords(time, 1.0);
    cursor.name->position->setCoords(time, 0.0);
}

void MeasureCursors::setVisible(bool visible) {
    for (auto* item : {static_cast<QCPAbstractItem*>(a_.line), static_cast<QCPAbstractItem*>(a_.name),
                       static_cast<QCPAbstractItem*>(b_.line), static_cast<QCPAbstractItem*>(b_.name),
                       static_cast<QCPAbstractItem*>(between_)})
        item->setVisible(visible);
}

void MeasureCursors::show(const std::optional<TimeRange>& times) {
    if (times == times_) return;
    times_ = times;
    if (!times) grabbed_.reset();
    setVisible(times.has_value());
    if (times) {
        place(a_, times->from);
        place(b_, times->to);
        between_->topLeft->setCoords(times->from, 0.0);
        between_->bottomRight->setCoords(times->to, 1.0);
    }
    // One without a size has nothing to paint on.
    if (!plot_.viewport().isEmpty()) plot_.layer(QStringLiteral("cursor"))->replot();
}

std::optional<MeasureCursors::Which> MeasureCursors::near(double x) const {
    if (!times_) return std::nullopt;
    const double a = std::abs(plot_.xAxis->coordToPixel(times_->from) - x);
    const double b = std::abs(plot_.xAxis->coordToPixel(times_->to) - x);
    if (std::min(a, b) > grabReach) return std::nullopt;
    // Where both are at one place, the one that can go where most room is.
    return b <= a ? Which::b : Which::a;
}

void MeasureCursors::move(Which which, double time) {
    TimeRange times = *times_;
    if (which == Which::a)
        times.from = std::min(time, times.to);
    else
        times.to = std::max(time, times.from);
    show(times);
    emit moved(times);
}

bool MeasureCursors::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton) return false;
    grabbed_ = near(event.position().x());
    return grabbed_.has_value();
}

bool MeasureCursors::drag(const QMouseEvent& event) {
    const auto* rect = plot_.axisRect();
    if (!grabbed_) {
        const bool reached = near(event.position().x()) && rect->rect().contains(event.pos());
        plot_.setCursor(reached ? Qt::SplitHCursor : Qt::ArrowCursor);
        return false;
    }
    const double x = std::clamp(event.position().x(), static_cast<double>(rect->left()),
                                static_cast<double>(rect->right()));
    move(*grabbed_, plot_.xAxis->pixelToCoord(x));
    return true;
}

bool MeasureCursors::key(const QKeyEvent& event) {
    if (!times_ || !movesACursor(event)) return false;
    const auto range = plot_.xAxis->range();
    const double by = (event.key() == Qt::Key_Left ? -arrowStep : arrowStep) * range.size();
    const auto which = event.modifiers().testFlag(Qt::ShiftModifier) ? Which::b : Which::a;
    const double now = which == Which::a ? times_->from : times_->to;
    move(which, std::clamp(now + by, range.lower, range.upper));
    return true;
}

bool MeasureCursors::eventFilter(QObject* watched, QEvent* event) {
    if (!times_) return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return drag(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return std::exchange(grabbed_, std::nullopt).has_value();
    case QEvent::ShortcutOverride: // the arrows move what is selected elsewhere
        if (movesACursor(*static_cast<QKeyEvent*>(event))) event->accept();
        break;
    case QEvent::KeyPress:
        return key(*static_cast<QKeyEvent*>(event));
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace burst::app
