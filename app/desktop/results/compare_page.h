#pragma once

#include "app/diagram/theme.h"
#include "app/editor/run_controller.h"
#include "app/report/bill.h"
#include "app/report/result_json.h"
#include "app/report/table.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <map>
#include <optional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace burst::app {

class CompareCharts;
class CompareTable;
class FrontChart;
class MergedView;
class SideBySide;

/// Designs of the project, or a pinned run, under the same traffic and the same random numbers: metric by
/// metric, as charts over each other, on one canvas, side by side and as points of cost and latency. Shows
/// the last run of each and says where these did not meet the same requests.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    /// Designs that are compared at once.
    static constexpr int mostDesigns = 6;

    ComparePage(Document& document, RunController& runs, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTerms(const BillTerms& terms);
    /// Reckons costs and objectives again.
    void refresh() { fill(); }
    [[nodiscard]] QTableWidget& table();
    [[nodiscard]] CompareCharts& charts() { return *charts_; }
    [[nodiscard]] MergedView& canvas() { return *canvas_; }
    [[nodiscard]] SideBySide& sides() { return *sides_; }
    [[nodiscard]] FrontChart& scatter() { return *scatter_; }

signals:
    void said(const QString& text);
    void nodePicked(const model::NodeId& node);

private:
    /// In the order in which they are offered.
    enum View { asTable, asCharts, asCanvas, asSides, asPoints };
    void build();
    [[nodiscard]] QHBoxLayout* buildChoices();
    [[nodiscard]] QHBoxLayout* buildView();
    void connectParts();
    void fillChoices();
    void fillMore();
    void followBaseline();
    [[nodiscard]] std::vector<Contender> contenders() const;
    void begin();
    void fill();
    void fillScatter();
    /// Asks which changes of B go into A.
    void adopt();
    void keepTolerance(const QString& metric, const QString& text);
    void tellAbout();
    void tellConditions();
    void tellDifferences();
    /// "A" of the first run.
    [[nodiscard]] static QString letter(std::size_t run);
    [[nodiscard]] QString nameOf(std::size_t run) const;
    [[nodiscard]] QString copied(const std::function<std::string(const Table&)>& write) const;

    Document& document_;
    RunController& runs_;
    const Theme* theme_{&Theme::light()};
    BillTerms terms_;
    QString money_; ///< in which currency costs are, and whether prices have changed since
    /// What is shown: none of both without a run of each.
    std::vector<std::shared_ptr<const FinishedRun>> shown_;
    std::optional<Comparison> comparison_;
    std::vector<model::DesignId> more_;     ///< compared besides the two
    std::map<QString, QString> tolerances_; ///< as they were typed, by metric
    QComboBox* a_{nullptr};
    QComboBox* b_{nullptr};
    QToolButton* unpin_{nullptr};
    QToolButton* moreButton_{nullptr};
    QMenu* moreMenu_{nullptr};
    QSpinBox* replications_{nullptr};
    QPushButton* go_{nullptr};
    QLabel* about_{nullptr};
    QWidget* unlike_{nullptr};
    QLabel* unlikeText_{nullptr};
    QLabel* words_{nullptr};
    QWidget* viewRow_{nullptr};
    QButtonGroup* view_{nullptr};
    QCheckBox* onlyReal_{nullptr};
    QPushButton* moreRuns_{nullptr};
    QPushButton* adopt_{nullptr};
    QStackedWidget* stack_{nullptr};
    CompareTable* table_{nullptr};
    CompareCharts* charts_{nullptr};
    MergedView* canvas_{nullptr};
    SideBySide* sides_{nullptr};
    FrontChart* scatter_{nullptr};
};

} // namespace burst::app
