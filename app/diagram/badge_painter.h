#pragma once

#include "app/diagram/node_painter.h"

#include <QRectF>

#include <vector>

namespace burst::app {

/// Where the badges of a node are painted, the first ones of them; none on a node that is switched off.
[[nodiscard]] std::vector<QRectF> badgeRects(const NodeLook& look);

void paintBadges(QPainter& painter, const NodeLook& look, const Theme& theme);

} // namespace burst::app
