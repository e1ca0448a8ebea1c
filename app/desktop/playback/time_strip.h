#pragma once

#include "app/diagram/theme.h"
#include "app/report/run_marks.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace burst::app {

/// A run from its begin to its end on one line: the rate of its requests as a curve, marks where something
/// began, and the moment that is looked at. A press or a drag chooses a moment; the arrow keys go one sample
/// on or back, Shift ten of them, Page Up and Down to the marks, Home and End to the ends.
class TimeStrip : public QWidget {
    Q_OBJECT

public:
    explicit TimeStrip(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// @param curve  requests per second, one value a sample of `span`
    void setRun(const SeriesSpan& span, std::vector<double> curve, std::vector<RunMark> marks);
    void setMoment(std::optional<double> time);
    [[nodiscard]] const std::vector<RunMark>& marks() const { return marks_; }
    /// Where a time is on the strip.
    [[nodiscard]] double xOf(double time) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void momentWanted(double time);
    void markPicked(const model::NodeId& node);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QRectF curveArea() const;
    [[nodiscard]] double timeAt(double x) const;
    [[nodiscard]] const RunMark* markAt(QPointF at) const;
    void want(double time);
    void wantSamples(double count);
    void wantMark(int direction);
    void paintCurve(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void tellAccessible();

    const Theme* theme_{&Theme::light()};
    SeriesSpan span_;
    std::vector<double> curve_;
    std::vector<RunMark> marks_;
    std::optional<double> moment_;
};

} // namespace burst::app
