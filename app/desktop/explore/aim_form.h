#pragma once

#include "app/explore/aim.h"
#include "models/design.h"
#include "models/result.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace burst::app {

/// What a search is to make small or large, within which bounds, and how much it may simulate.
class AimForm : public QWidget {
    Q_OBJECT

public:
    explicit AimForm(QWidget* parent);

    /// Suggests the objectives of a project as bounds, where nobody has typed others.
    void suggest(const model::Project& project);
    /// The Error names a bound that does not read, or a figure that no run of the design has.
    [[nodiscard]] model::Result<Aim> aim(const model::Design& design) const;
    /// None = as many as usual.
    [[nodiscard]] std::optional<std::size_t> simulations() const;

signals:
    void entered(); ///< Enter in the bounds

private:
    QComboBox* direction_{nullptr};
    QComboBox* figure_{nullptr};
    QLineEdit* bounds_{nullptr};
    QSpinBox* simulations_{nullptr};
    QString suggested_;
};

} // namespace burst::app
