#pragma once

#include "app/diagram/theme.h"
#include "app/report/svg_chart.h"

#include <QFrame>

class QCPAxisRect;
class QCustomPlot;
class QLabel;

namespace burst::app {

/// The same chart of two runs on the same axes: the first solid, the second dashed in the same hue, and below
/// it the second minus the first.
class OverlayView : public QFrame {
    Q_OBJECT

public:
    explicit OverlayView(QWidget* parent = nullptr);

    /// @param from, to  s, what of the time is shown
    void setCharts(Chart a, Chart b, double from, double to);
    void setTheme(const Theme& theme);
    [[nodiscard]] QCustomPlot& plot() { return *plot_; }
    /// The strip with the differences.
    [[nodiscard]] QCPAxisRect& strip() { return *strip_; }

private:
    void draw();
    void style();

    const Theme* theme_{&Theme::light()};
    Chart a_;
    Chart b_;
    double from_{0.0};
    double to_{1.0};
    QLabel* title_{nullptr};
    QLabel* legend_{nullptr};
    QCustomPlot* plot_{nullptr};
    QCPAxisRect* values_{nullptr};
    QCPAxisRect* strip_{nullptr};
};

} // namespace burst::app
