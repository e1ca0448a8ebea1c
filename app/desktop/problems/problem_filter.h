#pragma once

#include "app/diagram/theme.h"
#include "models/finding.h"

#include <QWidget>

#include <array>
#include <vector>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace burst::app {

/// One problem as the list shows it.
struct ProblemRow {
    model::Finding finding{};
    QString where{}; ///< title of the node or link
    bool accepted{};
};

/// Which problems are shown: by severity, rule, place and words.
class ProblemFilter : public QWidget {
    Q_OBJECT

public:
    explicit ProblemFilter(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Counts what there is, and offers its rules and places; what was chosen stays chosen.
    void setRows(const std::vector<ProblemRow>& rows);
    [[nodiscard]] bool shows(const ProblemRow& row) const;
    /// Whether something may be hidden.
    [[nodiscard]] bool narrows() const;

signals:
    void changed();

private:
    struct Level {
        model::Finding::Severity severity{};
        QToolButton* button{nullptr};
    };
    QComboBox* chooser(const QString& name, const QString& label);

    std::array<Level, 3> levels_{};
    QToolButton* accepted_{nullptr};
    QComboBox* rule_{nullptr};
    QComboBox* place_{nullptr};
    QLineEdit* words_{nullptr};
};

} // namespace burst::app
