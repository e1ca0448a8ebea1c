#include "app/desktop/results/time_gestures.h"

#include <QApplication>
#include <QWheelEvent>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double shortestTimeRange = 1e-3; // s
constexpr double wheelFactor = 0.85;       // a notch
constexpr double keyFactor = 0.8;
constexpr double keyStep = 0.1; // of what is shown
constexpr int smallestBox = 6;  // px
} // namespace

TimeGestures::TimeGestures(QCustomPlot& plot) : QObject(&plot), plot_(plot) {
    plot_.setInteractions({});
    plot_.setMouseTracking(true);
    plot_.setFocusPolicy(Qt::StrongFocus);
    plot_.setSelectionRectMode(QCP::srmCustom);
    plot_.installEventFilter(this);
    connect(plot_.selectionRect(), &QCPSelectionRect::accepted, this,
            [this](const QRect& box, QMouseEvent* event) { takeBox(box, event->modifiers()); });
    connect(&plot_, &QCustomPlot::mouseDoubleClick, this, [this] {
        plot_.selectionRect()->cancel();
        emit valuesReset();
        zoomTo(whole_.from, whole_.to, Gesture::all);
    });
    connect(&plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) { pressed_ = event->pos(); });
    connect(&plot_, &QCustomPlot::mouseMove, this,
            [this](QMouseEvent* event) { emit pointed(event->position()); });
    connect(&plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) { release(*event); });
}

void TimeGestures::release(const QMouseEvent& event) {
    const bool moved = (event.pos() - pressed_).manhattanLength() >= QApplication::startDragDistance();
    if (event.button() == Qt::LeftButton && !moved && plot_.axisRect()->rect().contains(event.pos()))
        emit clicked(event.position());
}

void TimeGestures::setWhole(const TimeRange& whole) {
    whole_ = {whole.from, std::max(whole.to, whole.from + shortestTimeRange)};
}

void TimeGestures::show(const TimeRange& range) {
    plot_.xAxis->setRange(range.from, range.to);
}

TimeRange TimeGestures::shown() const {
    return {plot_.xAxis->range().lower, plot_.xAxis->range().upper};
}

double TimeGestures::timeAt(double x) const {
    return plot_.xAxis->pixelToCoord(x);
}

void TimeGestures::zoomTo(double from, double to, Gesture gesture) {
    const double length = std::clamp(to - from, shortestTimeRange, whole_.to - whole_.from);
    const double start = std::clamp(from, whole_.from, whole_.to - length);
    show({start, start + length});
    emit zoomed({start, start + length}, gesture);
}

void TimeGestures::zoomAround(double time, double factor, Gesture gesture) {
    const TimeRange now = shown();
    zoomTo(time - (time - now.from) * factor, time + (now.to - time) * factor, gesture);
}

void TimeGestures::takeBox(const QRect& box, Qt::KeyboardModifiers keys) {
    const QRect inside = box.normalized().intersected(plot_.axisRect()->rect());
    if (inside.width() < smallestBox) return;
    if (keys.testFlag(Qt::ShiftModifier) && inside.height() >= smallestBox)
        emit valuesBoxed(plot_.yAxis->pixelToCoord(inside.bottom()), plot_.yAxis->pixelToCoord(inside.top()));
    zoomTo(timeAt(inside.left()), timeAt(inside.right() + 1), Gesture::box);
}

bool TimeGestures::turn(const QWheelEvent& event) {
    constexpr double notch = 120.0;
    const double factor = std::pow(wheelFactor, event.angleDelta().y() / notch);
    if (event.modifiers().testFlag(Qt::ControlModifier))
        emit valuesScaled(factor, plot_.yAxis->pixelToCoord(event.position().y()));
    else
        zoomAround(timeAt(event.position().x()), factor, Gesture::wheel);
    return true;
}

bool TimeGestures::isOwnKey(const QKeyEvent& event) const {
    const auto keys = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (keys == Qt::AltModifier) return key == Qt::Key_Left || key == Qt::Key_Right;
    constexpr int own[] = {Qt::Key_A,     Qt::Key_D,  Qt::Key_W,    Qt::Key_S,   Qt::Key_Left,
                           Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home};
    return keys == Qt::NoModifier && std::ranges::find(own, key) != std::end(own);
}

bool TimeGestures::key(const QKeyEvent& event) {
    if (!isOwnKey(event)) return false;
    const TimeRange now = shown();
    const double middle = (now.from + now.to) / 2.0;
    const double step = keyStep * (now.to - now.from);
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        if (alt) return emit wentBack(), true;
        [[fallthrough]];
    case Qt::Key_A:
        zoomTo(now.from - step, now.to - step, Gesture::keys);
        break;
    case Qt::Key_Right:
        if (alt) return emit wentForward(), true;
        [[fallthrough]];
    case Qt::Key_D:
        zoomTo(now.from + step, now.to + step, Gesture::keys);
        break;
    case Qt::Key_Up:
    case Qt::Key_W:
        zoomAround(middle, keyFactor, Gesture::keys);
        break;
    case Qt::Key_Down:
    case Qt::Key_S:
        zoomAround(middle, 1.0 / keyFactor, Gesture::keys);
        break;
    default:
        emit valuesReset();
        zoomTo(whole_.from, whole_.to, Gesture::all);
    }
    return true;
}

/// The middle button, and the right one, which would draw boxes as well.
bool TimeGestures::otherButton(const QMouseEvent& event) {
    const double at = event.position().x();
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        if (event.button() == Qt::MiddleButton) dragged_ = timeAt(at);
        return event.button() != Qt::LeftButton;
    case QEvent::MouseButtonRelease:
        if (event.button() == Qt::MiddleButton) dragged_.reset();
        return event.button() != Qt::LeftButton;
    default:
        if (!dragged_) return false;
        const double by = *dragged_ - timeAt(at);
        zoomTo(shown().from + by, shown().to + by, Gesture::pan);
        return true;
    }
}

bool TimeGestures::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Leave:
        emit pointed(std::nullopt);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        if (otherButton(*static_cast<QMouseEvent*>(event))) return true;
        break;
    case QEvent::Wheel:
        return turn(*static_cast<QWheelEvent*>(event));
    case QEvent::ShortcutOverride: // these keys mean something else on the canvas
        if (isOwnKey(*static_cast<QKeyEvent*>(event))) event->accept();
        break;
    case QEvent::KeyPress:
        if (key(*static_cast<QKeyEvent*>(event))) return true;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace burst::app
