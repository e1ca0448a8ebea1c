#pragma once

#include "app/desktop/inspector/entry_form.h"
#include "app/editor/document.h"

namespace burst::app {

/// Asks for a discount: on which service or SKU of the platform, how much, and on whose word.
class DiscountForm : public EntryForm {
    Q_OBJECT

public:
    /// @param place  of the discount that is edited; none for another one
    DiscountForm(const Document& document, std::optional<std::size_t> place, QWidget* parent = nullptr);

    [[nodiscard]] const model::Discount& discount() const { return discount_; }

protected:
    [[nodiscard]] QString read() override;

private:
    void fillSubjects();

    const Document& document_;
    std::optional<std::size_t> place_;
    model::Discount discount_;
    QComboBox* platform_{nullptr};
    QComboBox* subject_{nullptr};
    QLineEdit* share_{nullptr};
    QLineEdit* source_{nullptr};
};

/// "20 % off lambda: savings plan".
[[nodiscard]] QString discountText(const model::Discount& discount);

} // namespace burst::app
