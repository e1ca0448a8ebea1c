#pragma once

#include "app/diagram/theme.h"
#include "app/report/result_json.h"
#include "models/design.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace burst::app {

class ChartView;
class DistributionView;

/// The charts of a run, all over the same time with one cursor: of the whole, or of the selected nodes.
class ChartsPage : public QScrollArea {
    Q_OBJECT

public:
    explicit ChartsPage(QWidget* parent = nullptr);

    /// @param nodes  whose charts; empty = those of the whole
    void show(const sim::Summary& summary, const model::Design& design,
              const std::vector<model::NodeId>& nodes);
    /// While a run goes on, the axes only grow.
    void setGrowing(bool growing);
    void setTheme(const Theme& theme);
    /// The instant that is shown elsewhere, as the cursor of all charts while the pointer is on none; none =
    /// no such.
    void showMoment(std::optional<double> time);
    [[nodiscard]] const std::vector<ChartView*>& charts() const { return views_; }
    [[nodiscard]] DistributionView& distribution() { return *distribution_; }

signals:
    void momentPicked(double time); ///< a click on a chart

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ChartView* view(std::size_t i);
    void showDistribution(const sim::Summary& summary, const model::Design& design,
                          const std::vector<model::NodeId>& nodes);
    void arrange();

    bool growing_{false};
    const Theme* theme_{&Theme::light()};
    QWidget* page_{nullptr};
    QGridLayout* grid_{nullptr};
    QLabel* nothing_{nullptr}; ///< says that there is nothing to plot
    std::vector<ChartView*> views_;
    DistributionView* distribution_{nullptr}; ///< of latency, behind the others
    std::size_t shown_{0};
    std::optional<double> moment_;
};

} // namespace burst::app
