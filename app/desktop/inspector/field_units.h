#pragma once

#include "models/resolve.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace burst::app {

// In which unit a field shows its value. A choice of the user, kept by parameter key over sessions; the value
// in the project stays what it is.

/// Units that a quantity can be shown in, the smallest first: "ms", "s", "min"; empty where there is none.
[[nodiscard]] QStringList unitsFor(model::Unit unit);
/// The number in that unit with up to 12 digits: inUnit(0.5, seconds, "ms") is "500 ms".
[[nodiscard]] QString inUnit(double value, model::Unit unit, const QString& symbol);

/// The unit chosen for a parameter; empty = as the value is written.
[[nodiscard]] QString chosenUnit(const model::Parameter& parameter);
void chooseUnit(const model::Parameter& parameter, const QString& symbol);

/// What a field shows: shownValue() in the chosen unit.
[[nodiscard]] QString fieldText(const model::Parameter& parameter, const model::Tree& value);

/// The text some steps up or down: by 1 of the unit it is in, whole for whole numbers, within the range.
/// An empty text starts at the default, else at the lower limit. Nothing for texts without a number.
[[nodiscard]] std::optional<QString> steppedText(const model::Setting& setting, const QString& text,
                                                 double steps);

} // namespace burst::app
