#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace burst::app {

/// A straight line, as points at most 24 px apart so that painting can clip it.
[[nodiscard]] QPolygonF straightLine(QPointF from, QPointF to);

/// A line of level and upright pieces that leaves to the right and arrives from the left, around what is in
/// its way where there is room near by; points as in straightLine().
/// @param obstacles  outlines to keep away from; those that the ends touch count as well
/// @param shift      of the upright pieces, to hold parallel links apart, in px
[[nodiscard]] QPolygonF orthogonalLine(QPointF from, QPointF to, const std::vector<QRectF>& obstacles,
                                       double shift);

} // namespace burst::app
