#pragma once

#include "app/diagram/theme.h"
#include "app/editor/run_controller.h"
#include "app/report/result_json.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace burst::app {

class ChartKeeper;
class ChartsPage;
class ComparePage;
class CostPage;
class NodesPage;
class PlatformsPage;
class TableBar;
class TracesPage;
class WhyPage;

/// What came out of the run of the design on screen: headline, charts, reasons, nodes, cost, comparison,
/// platforms. Adds its pages to the tabs of the window and keeps them up to date; says when they are of an
/// older model.
class Results : public QWidget {
    Q_OBJECT

public:
    Results(Document& document, RunController& runs, QTabWidget& tabs);

    void setTheme(const Theme& theme);
    /// In which currency and at the prices of which day bills are shown.
    void setTerms(const BillTerms& terms);
    /// Brings the charts to the front.
    void reveal();
    void revealComparison();
    void revealPlatforms();

    /// The result on screen; none before a run.
    [[nodiscard]] const RunResult* result() const { return result_ ? &*result_ : nullptr; }
    [[nodiscard]] ChartsPage& charts() { return *charts_; }
    [[nodiscard]] WhyPage& why() { return *why_; }
    [[nodiscard]] NodesPage& nodes() { return *nodes_; }
    [[nodiscard]] CostPage& cost() { return *cost_; }
    [[nodiscard]] TracesPage& traces() { return *traces_; }
    [[nodiscard]] ComparePage& comparison() { return *compare_; }
    [[nodiscard]] PlatformsPage& platforms() { return *platforms_; }

signals:
    void nodePicked(const model::NodeId& node);
    void momentPicked(double time); ///< s of simulated time
    void said(const QString& text);
    void runAgainWanted();

private:
    /// A page that is hidden behind a sentence until there is something to show.
    QWidget* withEmptyState(QWidget* page, const QString& name);
    QWidget* buildKept();
    [[nodiscard]] QWidget* stackOf(const QWidget& page) const;
    void showChart(const model::NodeId& node, const std::string& metric);
    void refresh();
    /// Bills and objectives follow the project at once.
    void followTerms();
    /// What a run that goes on has measured so far, in the place of the charts.
    void showLive();
    void showCharts();
    void showNodes();
    /// Holds the figures against the pinned run.
    void followBaseline();
    void showHeadline(const RunResult& result);
    /// What the headline is held against, and whether it met the same requests.
    [[nodiscard]] QString baselineText() const;
    void tellStale();
    void tellKept();

    Document& document_;
    RunController& runs_;
    QTabWidget& tabs_;
    std::shared_ptr<const FinishedRun> run_;
    std::optional<RunResult> result_;
    std::optional<RunResult> baseline_; ///< what the figures are held against; none without a pinned run
    std::shared_ptr<const FinishedRun> live_; ///< what goes on, when it is of the design on screen
    BillTerms terms_;
    std::shared_ptr<const model::Project> priced_; ///< whose budget, discounts and objectives are shown
    QLabel* headline_{nullptr};
    QLabel* stale_{nullptr};
    QWidget* kept_{nullptr}; ///< that the run comes from the library
    WhyPage* why_{nullptr};
    ChartsPage* charts_{nullptr};
    ChartKeeper* keeper_{nullptr}; ///< of notes and dashboards
    NodesPage* nodes_{nullptr};
    TableBar* nodesBar_{nullptr};
    TracesPage* traces_{nullptr};
    CostPage* cost_{nullptr};
    ComparePage* compare_{nullptr};
    PlatformsPage* platforms_{nullptr};
    std::vector<QStackedWidget*> stacks_;
};

} // namespace burst::app
