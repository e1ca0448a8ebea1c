#pragma once

#include "app/desktop/results/plot_frame.h"
#include "app/desktop/results/zoom_history.h"
#include "app/report/chart.h"
#include "app/report/line_pyramid.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

class QCPItemLine;
class QCPItemRect;
class QCPItemText;
class QAction;
class QToolButton;

namespace burst::app {

class MeasureCursors;
class StackPlottable;
class TimeGestures;

/// One chart over simulated time, looked at as TimeGestures says. A click in the legend hides a line, with
/// Ctrl it leaves that line alone. Marks are told by the tool-tip; those of the user's own are written,
/// changed and deleted in its menu, or with N. M measures. Charts in one picture are linked by their owner.
class ChartView : public PlotFrame {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// @param warmup  until then, in s, nothing was measured: hatched
    void setChart(Chart chart, const TimeRange& whole, double warmup);
    /// While a run goes on, the axis of values only grows.
    void setGrowing(bool growing);
    void setTheme(const Theme& theme) override;
    /// Powers of ten on the axis of values; stacks stay linear.
    void setLogarithmic(bool on);
    /// Shows a stretch of time without telling anybody.
    void setTimeRange(const TimeRange& range);
    /// The line at one instant, with the values there; none takes it away.
    void setCursor(std::optional<double> time);
    /// The instants A and B; none takes them away.
    void setMeasured(const std::optional<TimeRange>& times);
    void setPinned(bool pinned);

    [[nodiscard]] const Chart& chart() const { return chart_; }
    [[nodiscard]] bool isLogarithmic() const { return logarithmic_ && !isStack(); }
    /// Hides or shows line i.
    void toggleLine(std::size_t i);
    /// Leaves line i alone, or shows all if it is.
    void soloLine(std::size_t i);
    [[nodiscard]] bool isHidden(std::size_t i) const { return hidden_.contains(chart_.lines[i].title); }
    /// The values of what is shown, in the stretch of time that is shown.
    [[nodiscard]] QString csv() const override;
    [[nodiscard]] std::vector<Entry> entries() const override;

signals:
    void zoomed(const TimeRange& range, Gesture gesture);
    void wentBack();
    void wentForward();
    void cursorMoved(std::optional<double> time);
    void momentPicked(double time); ///< a click, not a drag
    void released();                ///< Esc
    void measured(const TimeRange& times);
    void measureWanted();
    void pinned(bool on);
    void axisChosen(bool logarithmic);
    void linesChanged(); ///< some were hidden or shown
    void noteWanted(double time);
    void noteChangeWanted(const ChartMark& note);
    void noteDropWanted(const ChartMark& note);

protected:
    [[nodiscard]] QString tipAt(const QPoint& at) const override;
    void prepareMenu(const std::optional<QPoint>& at) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isStack() const { return chart_.shape == Chart::Shape::stack; }
    static constexpr double markReach = 6.0; ///< px, around a mark

    [[nodiscard]] static QString timeText(double seconds);
    void listen();
    void buildActions();
    bool key(int key);
    /// The line that is drawn next to a place, if one is near.
    [[nodiscard]] std::optional<std::size_t> lineAt(const QPointF& at) const;
    void dressAxis();
    void makeLines();
    void fillLines();
    void fillMarks();
    void fillLegend();
    /// px that the widest of its values takes beside its name.
    [[nodiscard]] int widestValue(std::size_t i, const QFontMetrics& metrics) const;
    [[nodiscard]] QPen penOf(std::size_t i) const;
    [[nodiscard]] QColor colorOf(std::size_t i) const;
    void dressGraph(int i);
    void paintLines();
    void scaleValues();
    void showValues(std::optional<double> time);
    void refresh();

    Chart chart_;
    std::vector<LinePyramid> pyramids_; ///< of its lines
    double warmup_{0.0};
    bool logarithmic_{false};
    bool growing_{false};
    double highest_{0.0};                             ///< value so far, while it grows
    std::optional<std::pair<double, double>> values_; ///< chosen by hand; none = what is in sight
    std::set<std::string> hidden_;                    ///< by title, so that they stay hidden in the next run
    std::optional<std::size_t> hovered_;              ///< in the legend
    std::vector<QToolButton*> chips_;
    std::vector<QString> names_; ///< of the chips, cut where they are too long
    QLabel* limitName_{nullptr};
    TimeGestures* gestures_{nullptr};
    StackPlottable* stack_{nullptr};
    QCPItemLine* cursor_{nullptr};
    MeasureCursors* measure_{nullptr};
    QToolButton* pin_{nullptr};
    QAction* logAction_{nullptr};
    QAction* noteAction_{nullptr};
    QAction* changeNote_{nullptr};
    QAction* dropNote_{nullptr};
    double noteTime_{0.0};          ///< s, where a note would stand
    std::optional<ChartMark> note_; ///< under the menu
    std::optional<double> cursorTime_;
    std::optional<std::size_t> pointed_; ///< the line at the pointer
    QCPItemLine* limit_{nullptr};
    QCPItemRect* unmeasured_{nullptr};
    std::vector<std::pair<QCPItemLine*, QCPItemText*>> marks_;
};

} // namespace burst::app
