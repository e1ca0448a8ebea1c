#pragma once

#include "app/desktop/results/zoom_history.h"

#include <QObject>
#include <QPoint>

#include <optional>

class QCustomPlot;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace burst::app {

/// How a plot whose horizontal axis is simulated time is looked at: a box or the wheel zooms time, Shift and
/// a box or Ctrl and the wheel the values too, the middle button drags, a double click or Home shows all; A
/// and D or the arrows left and right move, W, S, up and down zoom, Alt and an arrow goes back or forward.
///
/// It moves the plot's own axis and tells; linking plots and remembering is up to whoever listens.
class TimeGestures : public QObject {
    Q_OBJECT

public:
    explicit TimeGestures(QCustomPlot& plot);

    /// All there is.
    void setWhole(const TimeRange& whole);
    [[nodiscard]] const TimeRange& whole() const { return whole_; }
    /// Shows [from, to] without telling anybody.
    void show(const TimeRange& range);
    [[nodiscard]] TimeRange shown() const;

signals:
    void zoomed(const TimeRange& range, Gesture gesture);
    void wentBack();
    void wentForward();
    void valuesBoxed(double lower, double upper);
    void valuesScaled(double factor, double around); ///< factor < 1 = closer
    void valuesReset();
    void pointed(std::optional<QPointF> at); ///< none = the pointer has left
    void clicked(const QPointF& at);         ///< no drag

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void zoomTo(double from, double to, Gesture gesture);
    /// Zooms by a factor around a time.
    void zoomAround(double time, double factor, Gesture gesture);
    void takeBox(const QRect& box, Qt::KeyboardModifiers keys);
    bool turn(const QWheelEvent& event);
    bool isOwnKey(const QKeyEvent& event) const;
    bool key(const QKeyEvent& event);
    void release(const QMouseEvent& event);
    bool otherButton(const QMouseEvent& event);
    [[nodiscard]] double timeAt(double x) const;

    QCustomPlot& plot_;
    TimeRange whole_;
    QPoint pressed_;                ///< where the left button went down
    std::optional<double> dragged_; ///< the time that the middle button holds
};

} // namespace burst::app
