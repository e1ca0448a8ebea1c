#pragma once

#include "app/desktop/inspector/csv_column.h"
#include "models/kind.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace burst::app {

class DistributionPlot;

/// Which column of a table of measurements is meant, and in which unit it is, with a picture of what comes
/// of it.
class ColumnDialog : public QDialog {
    Q_OBJECT

public:
    /// @param columns  at least one
    ColumnDialog(std::vector<CsvColumn> columns, const model::Parameter& parameter,
                 QWidget* parent = nullptr);

    [[nodiscard]] model::Tree value() const;

private:
    void suggestUnit();
    void show();
    [[nodiscard]] const CsvColumn& chosen() const;

    std::vector<CsvColumn> columns_;
    model::Unit unit_;
    QComboBox* column_{nullptr};
    QComboBox* symbol_{nullptr};
    DistributionPlot* plot_{nullptr};
    QLabel* summary_{nullptr};
};

/// Asks for a file, then for a column of it; nothing when the user cancels or the file cannot be read, which
/// is said.
[[nodiscard]] std::optional<model::Tree> askForColumn(const model::Parameter& parameter, QWidget* parent);

} // namespace burst::app
