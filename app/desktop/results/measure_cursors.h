#pragma once

#include "app/desktop/results/zoom_history.h"
#include "app/diagram/theme.h"

#include <QObject>

#include <optional>

class QCPItemLine;
class QCPItemRect;
class QCPItemText;
class QCustomPlot;
class QKeyEvent;
class QMouseEvent;

namespace burst::app {

/// Two instants, A and B, on a plot whose horizontal axis is simulated time: lines that are dragged, or moved
/// by the arrows left and right, B with Shift, A with Ctrl. A is never after B.
class MeasureCursors : public QObject {
    Q_OBJECT

public:
    /// @param plot  has a layer of the name "cursor"
    explicit MeasureCursors(QCustomPlot& plot);

    void setTheme(const Theme& theme);
    /// Shows both without telling anybody; none takes them away.
    void show(const std::optional<TimeRange>& times);

signals:
    void moved(const TimeRange& times);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Cursor {
        QCPItemLine* line{nullptr};
        QCPItemText* name{nullptr};
    };
    enum class Which { a, b };

    [[nodiscard]] Cursor made(const QString& name);
    void setVisible(bool visible);
    void place(const Cursor& cursor, double time);
    [[nodiscard]] std::optional<Which> near(double x) const;
    void move(Which which, double time);
    bool press(const QMouseEvent& event);
    bool drag(const QMouseEvent& event);
    bool key(const QKeyEvent& event);

    QCustomPlot& plot_;
    std::optional<TimeRange> times_;
    std::optional<Which> grabbed_;
    Cursor a_;
    Cursor b_;
    QCPItemRect* between_{nullptr};
};

} // namespace burst::app
