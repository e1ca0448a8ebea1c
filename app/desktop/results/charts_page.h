#pragma once

#include "app/desktop/results/request_pick.h"
#include "app/desktop/results/zoom_history.h"
#include "app/diagram/theme.h"
#include "app/report/result_json.h"
#include "models/design.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace burst::app {

class ChartBar;
class ChartView;
class DistributionView;
class HeatView;

/// The charts of a run, all over the same time with one cursor: of the whole, or of the selected nodes.
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
    [[nodiscard]] std::vector<ChartView*> charts() const;
    [[nodiscard]] DistributionView& distribution() { return *distribution_; }
    [[nodiscard]] HeatView& heat() { return *heat_; }

signals:
    void momentPicked(double time); ///< a click on a chart
    void requestsPicked(const RequestPick& pick);
    void said(const QString& text);

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
    QLabel* nothing_{nullptr}; ///< says that there is nothing to plot
    std::vector<ChartView*> views_;
    DistributionView* distribution_{nullptr}; ///< of latency, behind the others
    HeatView* heat_{nullptr};                 ///< the same over time
    std::size_t shown_{0};
    std::optional<double> moment_;
};

} // namespace burst::app
