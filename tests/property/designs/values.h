#pragma once

#include "models/resolve.h"
#include "models/tree.h"
#include "tests/property/designs/dice.h"

namespace burst::test {

/// A random number in a unit, three digits long and of a size that keeps runs short.
[[nodiscard]] double randomNumber(Dice& dice, model::Unit unit);

/// A random distribution, as it stands in a file.
[[nodiscard]] model::Tree randomDistribution(Dice& dice, model::Unit unit);

/// A random value for a parameter: often near its default, sometimes at the edge of its range, else anything
/// of a size that keeps runs short. Null where only the design around it knows what would make sense.
[[nodiscard]] model::Tree randomValue(Dice& dice, const model::Setting& setting);

} // namespace burst::test
