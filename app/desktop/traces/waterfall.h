#pragma once

#include "app/diagram/theme.h"
#include "app/report/trace_rows.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>
#include <vector>

namespace burst::app {

/// The colour of a cause; its word always stands beside it.
[[nodiscard]] QColor causeColor(const Theme& theme, sim::Cause cause);

/// One request from its begin to the last work it set off, a line a call. What lies on the critical path is
/// coloured by its cause. Ctrl+wheel zooms time at the pointer, a drag moves it, a double click or Home shows
/// all; Up, Down, b and f go from line to line, Enter picks the node of a line.
class Waterfall : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit Waterfall(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// @param trace  outlives what is shown; nullptr = nothing
    void setTrace(const sim::Trace* trace);
    /// Leaves out calls that take less than this share of the whole, 0..1.
    void setLeast(double share);

    [[nodiscard]] const std::vector<TraceRow>& rows() const { return rows_; }
    /// Number of the line with the focus; none without lines.
    [[nodiscard]] std::optional<std::size_t> current() const { return current_; }
    /// The time on screen, s after the begin of the trace.
    [[nodiscard]] std::pair<double, double> window() const { return {from_, to_}; }
    void setWindow(double from, double to);
    [[nodiscard]] const sim::Trace* trace() const { return trace_; }
    /// Where the bar of a line is on the viewport.
    [[nodiscard]] QRectF barOf(std::size_t row) const;

signals:
    /// A line was chosen. @param time  s of simulated time at which the call arrived
    void spanPicked(const model::NodeId& node, double time);
    void windowChanged(); ///< another time, or another request

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fill();
    void showAll();
    void setCurrent(std::size_t row);
    void pickCurrent();
    void updateScroll();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int namesWidth() const;
    [[nodiscard]] double xOf(double time) const;
    [[nodiscard]] double timeAt(double x) const;
    [[nodiscard]] std::optional<std::size_t> rowAt(double y) const;
    [[nodiscard]] QString nameOf(const TraceRow& row) const;
    [[nodiscard]] QString tipOf(const TraceRow& row, double time) const;
    void paintAxis(QPainter& painter) const;
    void paintRow(QPainter& painter, std::size_t row) const;
    void paintParts(QPainter& painter, const TraceRow& row, const QRectF& bar) const;

    const Theme* theme_{&Theme::light()};
    const sim::Trace* trace_{nullptr};
    std::vector<TraceRow> rows_;
    double least_{0.0};
    double from_{0.0};
    double to_{1.0};
    std::optional<std::size_t> current_;
    QPointF dragged_;
};

} // namespace burst::app
