#pragma once

#include "models/units.h"

#include <qcustomplot.h>

namespace burst::app {

/// Labels of an axis in the units people read: "250 ms", "10 min", "1.2 k/s".
[[nodiscard]] QSharedPointer<QCPAxisTicker> quantityTicker(model::Unit unit);
/// The same at powers of ten, and at 1, 2 and 5 of each where these are few. On a horizontal axis that is
/// given only as many as have room.
[[nodiscard]] QSharedPointer<QCPAxisTicker> logarithmicTicker(model::Unit unit,
                                                              const QCPAxis* horizontal = nullptr);
/// Of these ticks, in order, those whose labels have room beside each other on a horizontal axis.
[[nodiscard]] QVector<double> withRoom(const QVector<double>& ticks, const QCPAxis& axis);

} // namespace burst::app
