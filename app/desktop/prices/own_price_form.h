#pragma once

#include "app/editor/price_book.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace burst::app {

/// Asks for one price of the user's own: a correction of a price of the book, or one that it lacks.
class OwnPriceForm : public QDialog {
    Q_OBJECT

public:
    /// @param start    what stands in the form at first; with SKU and unit it is a correction
    /// @param regions  of the platform
    OwnPriceForm(const PriceBook& book, const model::OwnPrice& start, const std::vector<std::string>& regions,
                 QWidget* parent = nullptr);

    /// The price as typed; complete once the dialog was accepted.
    [[nodiscard]] const model::OwnPrice& price() const { return price_; }

private:
    void buildFields(const std::vector<std::string>& regions);
    void fill(const model::OwnPrice& start);
    /// Reads the form; the answer says what is wrong, empty when nothing is.
    [[nodiscard]] QString read();
    [[nodiscard]] QString readAmount();
    /// Remembers which field is wrong, and says why.
    [[nodiscard]] QString refuse(QLineEdit* field, const QString& why);
    void offerSkus();
    void takeUnit();
    void showListed();
    [[nodiscard]] const model::Price* listed() const;
    /// Whether keeping the price would replace another own one than that which was opened.
    [[nodiscard]] bool taken() const;
    void check();

    const PriceBook& book_;
    model::OwnPrice start_;
    model::OwnPrice price_;
    bool correcting_{false};
    bool touched_{false};
    QString unitTaken_;         ///< from the book
    QLineEdit* wrong_{nullptr}; ///< the field that the last reading refused
    QLabel* listed_{nullptr};
    QLineEdit* sku_{nullptr};
    QComboBox* region_{nullptr};
    QLineEdit* unit_{nullptr};
    QLineEdit* amount_{nullptr};
    QComboBox* currency_{nullptr};
    QLineEdit* free_{nullptr};
    QLineEdit* since_{nullptr};
    QLineEdit* source_{nullptr};
    QLabel* problem_{nullptr};
    QPushButton* save_{nullptr};
};

/// Tiers or one price as they are typed: "0.09", or "0: 0.09; 10240: 0.085" with lower edges that ascend from
/// 0. Empty when the text is neither.
[[nodiscard]] std::vector<model::Price::Tier> typedTiers(const QString& text);

} // namespace burst::app
