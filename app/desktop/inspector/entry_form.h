#pragma once

#include "models/result.h"
#include "models/units.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace burst::app {

/// Asks for one entry of a list: fields, below them what is wrong with what is typed, and a button that takes
/// it once nothing is.
class EntryForm : public QDialog {
    Q_OBJECT

protected:
    EntryForm(const QString& name, const QString& title, QWidget* parent);

    /// Takes over what stands in the fields; says what is wrong with it, nothing when it is fine.
    [[nodiscard]] virtual QString read() = 0;
    /// Reads the fields and shows what is wrong; a form that nobody has touched does not complain.
    void check();
    /// The same after the user did something.
    void touch();

    [[nodiscard]] QFormLayout& form() { return *form_; }
    QLineEdit* line(const QString& title, const QString& name, const QString& example);
    QComboBox* choice(const QString& title, const QString& name);

private:
    QFormLayout* form_{nullptr};
    QLabel* problem_{nullptr};
    QPushButton* ok_{nullptr};
    bool touched_{false};
};

/// The figure that a text stands for; no figure for an empty text. A time needs its unit and an amount
/// its currency, since nobody can tell whether 800 means seconds or 150 dollars.
[[nodiscard]] model::Result<std::optional<double>> typedFigure(const QString& text, model::Unit unit);

} // namespace burst::app
