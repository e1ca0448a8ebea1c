#pragma once

#include "models/result.h"
#include "models/tree.h"
#include "models/units.h"

#include <QString>

#include <string_view>
#include <vector>

namespace burst::app {

/// A column of numbers in a table.
struct CsvColumn {
    QString name; ///< its heading, or "Column 2"
    QString unit; ///< a unit that the heading ends in: "ms" of "duration_ms" or "Duration (ms)"; may be empty
    std::vector<double> values; ///< as they stand there, rows without a number left out
};

/// The columns of a CSV text that are numbers, apart from a heading and single gaps, and are none below 0.
/// Separated by commas, semicolons or tabulators. The Error says that there is none.
[[nodiscard]] model::Result<std::vector<CsvColumn>> readColumns(std::string_view text);

/// The measurements as an empirical distribution: quantiles at 0, 1, 2, 5, 10, …, 95, 98, 99, 99.5, 99.9 and
/// 100 %, so that a file of millions stays a few lines.
/// @param values  at least one
/// @param symbol  the unit that the values are in; empty = the base unit
[[nodiscard]] model::Tree measuredDistribution(std::vector<double> values, model::Unit unit,
                                               const QString& symbol);

} // namespace burst::app
