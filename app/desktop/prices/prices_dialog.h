#pragma once

#include "app/diagram/theme.h"
#include "app/editor/document.h"
#include "app/editor/price_book.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace burst::app {

class ColumnFit;
class PriceFilter;
class PriceTable;

/// The price book of the platform and region of the design on screen: search, source, certainty; corrections
/// of the user's own; the currency of bills. Follows the design.
class PricesDialog : public QDialog {
    Q_OBJECT

public:
    PricesDialog(Document& document, PriceBook& book, QWidget* parent = nullptr);
    ~PricesDialog() override;

    void setTheme(const Theme& theme);
    [[nodiscard]] QTableView& table() { return *view_; }
    /// Shows what the search finds for a SKU.
    void search(const QString& words);

protected:
    void showEvent(QShowEvent* event) override;

signals:
    void addressWanted(const QUrl& address); ///< a source was clicked

private:
    void buildSearch();
    void buildTable();
    void buildButtons();
    void buildCurrency();
    void fill();
    void fillTable(const model::Platform& here);
    /// Selects the row of a price; false when it is not in sight.
    [[nodiscard]] bool choose(const model::Price& price);
    void reveal(const model::OwnPrice& price);
    void putBack();
    void tellCount();
    void tellChoice();
    void buildDay(QHBoxLayout* row);
    void showDays(const model::Platform* here);
    void showCurrency();
    void takeCurrency();
    void correct();
    void add();
    void removeOwn();
    void keep(const model::OwnPrice& start);
    void fail(const model::Error& error);
    /// The chosen price, or nullptr.
    [[nodiscard]] const model::Price* chosen() const;
    /// The user's own price that a row shows, or nullptr.
    [[nodiscard]] const model::OwnPrice* ownOf(const model::Price& price) const;
    [[nodiscard]] const model::Platform* platform() const;

    Document& document_;
    PriceBook& book_;
    std::shared_ptr<const model::Catalog> shownCatalog_; ///< null before the first time
    std::string shownPlatform_;
    std::string shownRegion_;
    PriceTable* prices_{nullptr};
    PriceFilter* filter_{nullptr};
    QLabel* about_{nullptr};
    QLabel* count_{nullptr};
    QLineEdit* search_{nullptr};
    QCheckBox* allRegions_{nullptr};
    QCheckBox* ownOnly_{nullptr};
    QTableView* view_{nullptr};
    QPushButton* correct_{nullptr};
    QPushButton* remove_{nullptr};
    QPushButton* back_{nullptr};
    std::optional<model::OwnPrice> removed_; ///< what "Put back" would keep again
    QLineEdit* code_{nullptr};
    QLineEdit* rate_{nullptr};
    QLabel* currencyNote_{nullptr};
    QComboBox* day_{nullptr};
    ColumnFit* fit_{nullptr};
};

} // namespace burst::app
