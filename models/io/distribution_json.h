#pragma once

#include "models/distribution.h"

namespace burst::model {

/// The canonical form of a distribution whose values have this unit; parseDistribution() reads it back
/// exactly. Bare counts (Unit::none) are written as numbers.
[[nodiscard]] Tree writeDistribution(const Distribution& d, Unit unit);

} // namespace burst::model
