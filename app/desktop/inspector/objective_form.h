#pragma once

#include "app/desktop/inspector/entry_form.h"
#include "app/editor/document.h"

namespace burst::app {

/// Asks for an objective: a metric, where, and its bounds.
class ObjectiveForm : public EntryForm {
    Q_OBJECT

public:
    /// @param place  of the objective that is edited; none for another one
    ObjectiveForm(const Document& document, std::optional<std::size_t> place, QWidget* parent = nullptr);

    [[nodiscard]] const model::Objective& objective() const { return objective_; }

protected:
    [[nodiscard]] QString read() override;

private:
    void fillMetrics();
    void fillPlaces();

    const Document& document_;
    std::optional<std::size_t> place_;
    model::Objective objective_;
    QComboBox* metric_{nullptr};
    QComboBox* at_{nullptr};
    QLineEdit* min_{nullptr};
    QLineEdit* max_{nullptr};
};

/// "latency.p99 at Order API ≤ 800 ms".
[[nodiscard]] QString objectiveText(const model::Objective& objective, const model::Design& design);

} // namespace burst::app
