#pragma once

#include "app/desktop/results/request_pick.h"
#include "app/desktop/results/zoom_history.h"
#include "app/diagram/theme.h"
#include "app/report/chart_notes.h"
#include "app/report/dashboard.h"
#include "app/report/result_json.h"
#include "models/design.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace burst::app {

class ChartBar;
class ChartView;
class DistributionView;
class HeatView;
class MeasureBox;

/// The charts of a run, all over the same time with one cursor: of the whole, of the selected nodes, those
/// that are pinned, or a dashboard. A click holds the cursor; two more measure.
class ChartsPage : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPage(QWidget* parent = nullptr);

    /// @param summary, design  outlive what is shown
    /// @param nodes  whose charts; empty = those of the whole
    void show(const sim::Summary& summary, const model::Design& design,
              const std::vector<model::NodeId>& nodes);
    /// What is shown is about to be gone.
    void clear();
    /// What was chosen for the charts of a project that is gone: pins, axes, A and B, a dashboard.
    void forget();
    /// While a run goes on, the axes only grow.
    void setGrowing(bool growing);
    void setTheme(const Theme& theme);
    /// The instant that is shown elsewhere, as the cursor of all charts while the pointer is on none; none =
    /// no such.
    void showMoment(std::optional<double> time);
    /// Zooms all charts to a stretch of the run.
    void showTime(const TimeRange& range);
    /// Scrolls to the chart that has a line of one of a node's figures.
    void revealChart(const model::NodeId& node, const std::string& line);
    /// What the user has noted in the scenario of the run.
    void setNotes(const std::vector<ChartNote>& notes);
    /// Those of the project.
    void setDashboards(const std::vector<Dashboard>& dashboards);
    /// @param name  of a dashboard; empty = the charts of the selection
    void showDashboard(const QString& name);
    /// What is shown, as a dashboard without a name.
    [[nodiscard]] Dashboard shown() const;
    [[nodiscard]] const QString& dashboard() const { return dashboard_; }
    /// Puts A and B at a third and two thirds of what is shown, or takes them away.
    void setMeasuring(bool on);
    [[nodiscard]] const std::optional<TimeRange>& measured() const { return measured_; }
    [[nodiscard]] std::vector<ChartView*> charts() const;
    [[nodiscard]] DistributionView& distribution() { return *distribution_; }
    [[nodiscard]] HeatView& heat() { return *heat_; }

signals:
    void momentPicked(double time); ///< a click on a chart
    void requestsPicked(const RequestPick& pick);
    void said(const QString& text);
    void keepWanted(); ///< what is shown as a dashboard
    void dropWanted(const QString& name);
    void noteWanted(double time);
    void noteChangeWanted(const ChartMark& note);
    void noteDropWanted(const ChartMark& note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ChartView* view(std::size_t i);
    template <class View>
    void link(View* view);
    void fill();
    void showDistribution();
    void tellNothing();
    void arrange();
    void look(const TimeRange& range, Gesture gesture);
    void followHistory();
    void pointAt(std::optional<double> time);
    void listen();
    [[nodiscard]] std::vector<Chart> chartsToShow() const;
    ChartView* made();
    void takeOptions();
    void useOptions(const ChartOptions& options);
    void pin(const ChartKey& chart, bool on);
    void hold(double time);
    void release();
    void measure(const TimeRange& times);
    void takeMeasuredBack();
    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isLogarithmic(const Chart& chart) const;

    bool growing_{false};
    const Theme* theme_{&Theme::light()};
    const sim::Summary* summary_{nullptr};
    const model::Design* design_{nullptr};
    std::vector<model::NodeId> nodes_;
    ZoomHistory history_;
    ChartBar* bar_{nullptr};
    QScrollArea* area_{nullptr};
    QWidget* page_{nullptr};
    QGridLayout* grid_{nullptr};
    MeasureBox* box_{nullptr};
    QLabel* nothing_{nullptr}; ///< says that there is nothing to plot
    std::vector<ChartView*> views_;
    DistributionView* distribution_{nullptr}; ///< of latency, behind the others
    HeatView* heat_{nullptr};                 ///< the same over time
    std::size_t shown_{0};
    std::optional<double> moment_;
    std::optional<double> held_; ///< where a click holds the cursor while the pointer moves
    std::optional<TimeRange> measured_;
    std::vector<ChartNote> notes_;
    std::vector<Dashboard> dashboards_;
    QString dashboard_; ///< that is shown; empty = the charts of the selection
    std::vector<ChartKey> pinned_;
    bool logarithmic_{false};                     ///< of latency, when it was chosen last
    std::vector<std::pair<ChartKey, bool>> axes_; ///< logarithmic or not where a chart has its own choice
};

} // namespace burst::app
