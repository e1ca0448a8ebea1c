#pragma once

#include "models/units.h"

#include <qcustomplot.h>

namespace burst::app {

/// Labels of an axis in the units people read: "250 ms", "10 min", "1.2 k/s".
[[nodiscard]] QSharedPointer<QCPAxisTicker> quantityTicker(model::Unit unit);
/// The same at powers of ten.
[[nodiscard]] QSharedPointer<QCPAxisTicker> logarithmicTicker(model::Unit unit);

} // namespace burst::app
