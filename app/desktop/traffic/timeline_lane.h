#pragma once

#include "app/desktop/traffic/time_scale.h"
#include "app/diagram/theme.h"

#include <QWidget>

namespace burst::app {

/// A strip of the timeline: the grid of times, the warm-up in a shade, the line under the pointer. The wheel
/// zooms time at the pointer, the middle button and Shift+wheel move it; + and - zoom as well, 0 shows all.
class TimelineLane : public QWidget {
    Q_OBJECT

public:
    /// @param scale  outlives the lane
    explicit TimelineLane(TimeScale& scale, QWidget* parent = nullptr);

    virtual void setTheme(const Theme& theme);

protected:
    /// Between grid and cursor.
    virtual void paintLane(QPainter& painter) = 0;
    [[nodiscard]] virtual QRectF plot() const;
    /// What is written at the cursor; empty = nothing.
    [[nodiscard]] virtual QString cursorText() const { return {}; }

    [[nodiscard]] TimeScale& scale() const { return scale_; }
    [[nodiscard]] const Theme& theme() const { return *theme_; }
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] bool panning() const { return panning_; }

    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    void paintMoment(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;

    TimeScale& scale_;
    const Theme* theme_{&Theme::light()};
    double panFrom_{}; ///< px
    bool panning_{false};
};

/// The labels of the axis that all lanes share.
class TimeAxis : public TimelineLane {
    Q_OBJECT

public:
    explicit TimeAxis(TimeScale& scale, QWidget* parent = nullptr);

signals:
    void momentPicked(double time); ///< a press or a drag

protected:
    void paintLane(QPainter& painter) override;
    [[nodiscard]] QRectF plot() const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
};

/// "12 min 30 s", to the half pixel of the scale.
[[nodiscard]] QString timeText(double seconds, const TimeScale& scale);

/// A colour that lets through what lies below.
[[nodiscard]] QColor veiled(QColor color, double opacity);

} // namespace burst::app
