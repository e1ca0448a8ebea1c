#pragma once

#include "app/diagram/theme.h"
#include "app/editor/document.h"
#include "app/editor/sweep_runner.h"
#include "app/report/bill.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace burst::app {

class ExploreChart;

/// Gives one setting several values under the same requests and shows what comes of each: latency and monthly
/// cost over the values, the cheapest that keeps the objectives, and a button that takes a value over.
class ExplorePage : public QWidget {
    Q_OBJECT

public:
    explicit ExplorePage(Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTerms(const BillTerms& terms) { terms_ = terms; }
    [[nodiscard]] QTableWidget& table() { return *table_; }
    [[nodiscard]] SweepRunner& runner() { return runner_; }
    [[nodiscard]] ExploreChart& chart() { return *chart_; }
    /// Of what was found the cheapest that keeps the objectives; none when nothing is known to.
    [[nodiscard]] std::optional<std::size_t> cheapest() const;

private:
    void build();
    /// Nodes and links, "account" and the traffic of sources.
    void fillSubjects();
    void fillSettings();
    void suggestValues();
    void begin();
    void showFound();
    void showState();
    void takeValue();
    /// On all objectives and the budget: broken where one is, else unknown where one is.
    [[nodiscard]] ObjectiveCheck::Verdict verdictOn(const PointResult& result) const;
    [[nodiscard]] QString valueText(std::size_t point) const;

    Document& document_;
    BillTerms terms_;
    SweepRunner runner_;
    QComboBox* subject_{nullptr};
    QComboBox* setting_{nullptr};
    QLineEdit* values_{nullptr};
    QPushButton* run_{nullptr};
    QPushButton* stop_{nullptr};
    QPushButton* take_{nullptr};
    QProgressBar* progress_{nullptr};
    QLabel* say_{nullptr};
    QTableWidget* table_{nullptr};
    ExploreChart* chart_{nullptr};
};

} // namespace burst::app
