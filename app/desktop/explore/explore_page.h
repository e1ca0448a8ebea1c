#pragma once

#include "app/diagram/theme.h"
#include "app/editor/document.h"
#include "app/editor/search_runner.h"
#include "app/editor/sweep_runner.h"
#include "app/report/bill.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace burst::app {

class AimForm;
class ExploreChart;
class FrontChart;
class HeatMap;
class SettingPicker;

/// Gives one or two settings several values under the same requests and shows what comes of each, or looks
/// for the best of all combinations; a button takes a point over into the design, or into a variant of it.
class ExplorePage : public QWidget {
    Q_OBJECT

public:
    explicit ExplorePage(Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTerms(const BillTerms& terms) { terms_ = terms; }
    /// Prepares the memory of a function against cost and latency, and begins.
    void tuneMemory(const model::NodeId& function);
    [[nodiscard]] QTableWidget& table() { return *table_; }
    [[nodiscard]] SweepRunner& runner() { return runner_; }
    [[nodiscard]] SearchRunner& search() { return search_; }
    [[nodiscard]] ExploreChart& chart() { return *chart_; }
    [[nodiscard]] HeatMap& heatMap() { return *heat_; }
    [[nodiscard]] FrontChart& front() { return *front_; }
    /// Of what was found the cheapest that keeps the objectives; none when nothing is known to.
    [[nodiscard]] std::optional<std::size_t> cheapest() const;

private:
    /// What is shown of a point that was simulated.
    struct Row {
        std::size_t point{};
        QString refusal;
        const std::vector<Figure>* figures{nullptr};
        QString verdict;
    };

    void build();
    [[nodiscard]] QHBoxLayout* buildChoices();
    void buildTable();
    void connectParts();
    void reset();
    void follow();
    void showChoices();
    void begin();
    [[nodiscard]] bool searching() const; ///< whether the search is chosen
    [[nodiscard]] bool running() const { return runner_.running() || search_.running(); }
    /// The nodes whose own work is to count as measured at the memory of now.
    [[nodiscard]] std::vector<model::NodeId> unmeasured() const;
    [[nodiscard]] model::Project asMeasured(model::Project project, const model::DesignId& design) const;
    void stop();
    void showFound();
    void showSearch();
    void showRows(const std::vector<Row>& rows, bool judged);
    void showHeat();
    void showFront();
    void showState();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString extremes() const;
    void selectPoint(std::size_t point);
    /// The project with the point of the selected row taken over; none without one.
    [[nodiscard]] std::optional<model::Project> chosen(QString& words) const;
    void takeValue();
    void takeVariant();
    /// On all objectives and the budget: broken where one is, else unknown where one is.
    [[nodiscard]] ObjectiveCheck::Verdict verdictOn(const PointResult& result) const;
    [[nodiscard]] QString valueText(std::size_t point) const;

    Document& document_;
    const Theme* theme_{&Theme::light()};
    BillTerms terms_;
    SweepRunner runner_;
    SearchRunner search_;
    std::shared_ptr<const Plan> plan_;    ///< of what is shown
    std::vector<model::NodeId> measured_; ///< whose work counts as measured in the plan
    bool stopped_{false};
    QComboBox* mode_{nullptr};
    SettingPicker* first_{nullptr};
    SettingPicker* second_{nullptr};
    QToolButton* both_{nullptr};
    QCheckBox* asMeasured_{nullptr};
    AimForm* aim_{nullptr};
    QPushButton* run_{nullptr};
    QPushButton* stop_{nullptr};
    QPushButton* take_{nullptr};
    QPushButton* variant_{nullptr};
    QProgressBar* progress_{nullptr};
    QLabel* say_{nullptr};
    QTableWidget* table_{nullptr};
    QStackedWidget* charts_{nullptr};
    ExploreChart* chart_{nullptr};
    HeatMap* heat_{nullptr};
    FrontChart* front_{nullptr};
};

} // namespace burst::app
