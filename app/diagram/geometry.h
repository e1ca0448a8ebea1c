#pragma once

#include "models/design.h"
#include "models/kind.h"

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <string_view>

namespace burst::app {

// Sizes of the pictures in px at 100 % zoom, as in the style guide.
inline constexpr double nodeWidth = 176.0;
inline constexpr double nodeHeight = 88.0;
inline constexpr double nodeWidthMax = 240.0;
inline constexpr double headerHeight = 26.0;
inline constexpr double groupPadding = 20.0; ///< between the frame of a group and what is in it
inline constexpr double groupTitleHeight = 26.0;
inline constexpr double portRadius = 5.5;
inline constexpr double portHit = 12.0; ///< half the side of the square in which a port is hit
inline constexpr double gridMinorStep = 20.0;
inline constexpr double gridMajorStep = 100.0;
inline constexpr double snapStep = 10.0;

/// Where a link touches a node.
enum class Port {
    input,   ///< left: calls end here
    output,  ///< right: calls start here
    failure, ///< right, below: dead letters and failed events leave here
};

/// How a link is drawn.
enum class LinkLook { synchronous, asynchronous, failure };

/// The outline of a node; wider than usual when its title needs it.
[[nodiscard]] QRectF nodeRect(const model::Node& node);
/// The same at (0, 0).
[[nodiscard]] QRectF nodeRect(const QString& title);

/// The middle of a port of a node whose outline is `rect`.
[[nodiscard]] QPointF portAt(const QRectF& rect, Port port);
/// Whether a kind has the port at all.
[[nodiscard]] bool hasPort(std::string_view kind, Port port);
/// The port at which a link leaves its source.
/// @param from, to  the kinds of its ends; nullptr = not known
[[nodiscard]] Port sourcePort(const model::Link& link, const model::Kind* from, const model::Kind* to);
[[nodiscard]] Port sourcePort(const model::Link& link, const model::Design& design);

/// A link from port to port as a polyline: a Bezier with horizontal ends, flattened once so that
/// painting can clip it segment by segment. `bow` shifts the middle, to hold parallel links apart, in px.
[[nodiscard]] QPolygonF linkLine(QPointF from, QPointF to, double bow = 0.0);
/// A link from a node to itself, over its top.
/// @param rect  the outline of the node
[[nodiscard]] QPolygonF loopLine(const QRectF& rect, Port port);

} // namespace burst::app
