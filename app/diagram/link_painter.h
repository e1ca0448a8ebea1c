#pragma once

#include "app/diagram/geometry.h"
#include "app/diagram/theme.h"

#include <QPolygonF>
#include <QRectF>
#include <QString>

class QPainter;

namespace burst::app {

struct LinkStates {
    bool selected{false};
    bool hovered{false};
    bool dimmed{false};
    bool operator==(const LinkStates&) const = default;
};

/// What a link carries, for its width and its label.
struct LinkOverlay {
    double rate{};        ///< requests per second; 0 = idle
    QString label;        ///< "write × 2", "950 /s"; empty = none
    bool disabled{false}; ///< begins or ends at a node that is switched off
    bool operator==(const LinkOverlay&) const = default;
};

/// Paints a link. Only the segments that touch `exposed` are drawn: a long wire costs what is seen of it.
/// @param exposed  in the coordinates of `line`; empty = all of it
void paintLink(QPainter& painter, const QPolygonF& line, LinkLook look, const LinkStates& states,
               const LinkOverlay& overlay, const Theme& theme, const QRectF& exposed, double scale);

/// What paintLink() may touch.
[[nodiscard]] QRectF paintedRect(const QPolygonF& line, const LinkOverlay& overlay);

} // namespace burst::app
