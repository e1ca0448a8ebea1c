#pragma once

#include "app/diagram/theme.h"
#include "app/report/svg_chart.h"

#include <QFrame>

#include <optional>
#include <set>
#include <vector>

class QCPItemLine;
class QCustomPlot;
class QLabel;
class QToolButton;

namespace burst::app {

class LegendLayout;

/// One chart over simulated time. The wheel zooms time at the pointer, a drag moves it, a double click shows
/// all; a click in the legend hides a line. Charts in one picture are linked by their owner.
class ChartView : public QFrame {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(const Chart& chart, double from, double to);
    /// While a run goes on, the axis of values only grows.
    void setGrowing(bool growing);
    void setTheme(const Theme& theme);
    /// Shows [from, to] s without telling anybody.
    void setTimeRange(double from, double to);
    /// The line at one instant, with the values there; none takes it away.
    void setCursor(std::optional<double> time);

    [[nodiscard]] QCustomPlot& plot() { return *plot_; }
    [[nodiscard]] const Chart& chart() const { return chart_; }
    /// Hides or shows line i.
    void toggleLine(std::size_t i);
    [[nodiscard]] bool isHidden(std::size_t i) const { return hidden_.contains(chart_.lines[i].title); }

signals:
    void timeRangeChanged(double from, double to); ///< the user zoomed or moved
    void cursorMoved(std::optional<double> time);
    void momentPicked(double time); ///< a click, not a drag

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPlot();
    void fillLegend();
    /// px that the widest of its values takes beside its name.
    [[nodiscard]] int widestValue(const ChartLine& line, const QFontMetrics& metrics) const;
    void paintLines();
    void scaleValues();
    void showValues(std::optional<double> time);
    void keepInside(double from, double to);

    Chart chart_;
    const Theme* theme_{&Theme::light()};
    double from_{0.0}; ///< s, all there is
    double to_{1.0};
    bool growing_{false};
    double highest_{0.0}; ///< value so far, while it grows
    bool linking_{false};
    QPoint pressed_;               ///< where the button went down
    std::set<std::string> hidden_; ///< by title, so that they stay hidden in the next run
    QLabel* title_{nullptr};
    QLabel* when_{nullptr}; ///< the instant under the cursor
    LegendLayout* legend_{nullptr};
    std::vector<QToolButton*> chips_;
    std::vector<QString> names_; ///< of the chips, cut where they are too long
    QCustomPlot* plot_{nullptr};
    QCPItemLine* cursor_{nullptr};
};

} // namespace burst::app
