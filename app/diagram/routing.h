#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace burst::app {

/// A straight line, as points at most 24 px apart so that painting can clip it; beyond 48,000 px as 2000
/// pieces, or one far end would fill the memory.
[[nodiscard]] QPolygonF straightLine(QPointF from, QPointF to);

/// A cubic Bezier from `from` to `to` with its control points, flattened.
/// @param length  of it, about; says how many points it takes
[[nodiscard]] QPolygonF curvedLine(QPointF from, QPointF c1, QPointF c2, QPointF to, double length);

/// A line through its corners, between them as straightLine().
[[nodiscard]] QPolygonF throughCorners(const QPolygonF& corners);

/// A line of level and upright pieces that leaves to the right and arrives from the left, around what is in
/// its way where there is room near by; points as in straightLine().
/// @param obstacles  outlines to keep away from; those that the ends touch count as well
/// @param shift      of the upright pieces, to hold parallel links apart, in px
[[nodiscard]] QPolygonF orthogonalLine(QPointF from, QPointF to, const std::vector<QRectF>& obstacles,
                                       double shift);

} // namespace burst::app
