#pragma once

#include "app/desktop/inspector/entry_form.h"
#include "app/editor/document.h"
#include "models/variables.h"

#include <QWidget>

class QLabel;

namespace burst::app {

class EntryList;

/// Asks for a name and the value that it stands for.
class VariableForm : public EntryForm {
    Q_OBJECT

public:
    /// @param place  of the variable that is edited; none for another one
    VariableForm(const Document& document, std::optional<std::size_t> place, QWidget* parent = nullptr);

    [[nodiscard]] const model::Variable& variable() const { return variable_; }

protected:
    [[nodiscard]] QString read() override;

private:
    const Document& document_;
    std::optional<std::size_t> place_;
    model::Variable variable_;
    QLineEdit* name_{nullptr};
    QLineEdit* value_{nullptr};
};

/// The variables of the project.
class VariableSettings : public QWidget {
    Q_OBJECT

public:
    explicit VariableSettings(Document& document, QWidget* parent = nullptr);

private:
    void show();
    void open(std::optional<std::size_t> place);
    void remove(std::size_t place);

    Document& document_;
    EntryList* list_{nullptr};
    QLabel* problem_{nullptr};
};

} // namespace burst::app
