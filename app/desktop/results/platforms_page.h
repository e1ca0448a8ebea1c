#pragma once

#include "app/diagram/theme.h"
#include "app/editor/run_controller.h"
#include "app/report/platform_table.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTableWidget;

namespace burst::app {

class ColumnFit;
class ConcessionList;
class CopyButton;

/// The design on screen on every platform, in one table: latency, failures, cold starts, cost; beside it what
/// does not fit the chosen platform and which prices are missing there.
class PlatformsPage : public QWidget {
    Q_OBJECT

public:
    PlatformsPage(Document& document, RunController& runs, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTerms(const BillTerms& terms);
    /// Reckons costs and objectives again.
    void refresh() { fill(); }
    [[nodiscard]] QTableWidget& table() { return *table_; }
    /// The rows of the table; empty before the first run.
    [[nodiscard]] const std::vector<PlatformRun>& rows() const { return rows_; }
    /// The table for the clipboard: as in the terminal, or as CSV.
    [[nodiscard]] QString plain() const;
    [[nodiscard]] QString commaSeparated() const;

signals:
    /// The moved design of a row is to become a variant.
    void variantWanted(const burst::model::PlatformMove& move);
    void itemPicked(const QString& id); ///< node or link; empty for the account
    void said(const QString& text);

private:
    void buildControls();
    void buildTable();
    void begin();
    void fill();
    void fillTable();
    void tellAbout();
    void tellProgress();
    void showDetails();
    void open(int row);
    [[nodiscard]] bool isOriginal(const PlatformRun& run) const;
    [[nodiscard]] QString cheapestText() const;
    [[nodiscard]] const model::Invoice* firstBill() const;
    [[nodiscard]] const PlatformRun* chosen() const;

    Document& document_;
    RunController& runs_;
    std::vector<PlatformRun> rows_;
    BillTerms terms_;
    QString repriced_; ///< that prices have changed since
    QPushButton* go_{nullptr};
    QPushButton* stop_{nullptr};
    QProgressBar* progress_{nullptr};
    CopyButton* copy_{nullptr};
    QLabel* about_{nullptr};
    QSplitter* parts_{nullptr};
    QTableWidget* table_{nullptr};
    QAction* adopt_{nullptr}; ///< adds the selected row as a variant
    ColumnFit* fit_{nullptr};
    QLabel* detailsTitle_{nullptr};
    ConcessionList* details_{nullptr};
};

} // namespace burst::app
