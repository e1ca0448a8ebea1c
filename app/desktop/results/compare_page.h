#pragma once

#include "app/diagram/theme.h"
#include "app/editor/run_controller.h"
#include "app/report/bill.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace burst::app {

/// Two designs of the project under the same traffic and the same random numbers, metric by metric.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    ComparePage(Document& document, RunController& runs, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTerms(const BillTerms& terms);
    /// Reckons costs and objectives again.
    void refresh() { fill(); }
    [[nodiscard]] QTableWidget& table() { return *table_; }

private:
    void fillChoices();
    void begin();
    void fill();
    void tellAbout();
    void filter();

    Document& document_;
    RunController& runs_;
    const Theme* theme_{&Theme::light()};
    BillTerms terms_;
    QString money_; ///< in which currency costs are, and whether prices have changed since
    QComboBox* a_{nullptr};
    QComboBox* b_{nullptr};
    QSpinBox* replications_{nullptr};
    QPushButton* go_{nullptr};
    QCheckBox* onlyReal_{nullptr};
    QLabel* about_{nullptr};
    QTableWidget* table_{nullptr};
};

} // namespace burst::app
