#pragma once

#include "models/design.h"

#include <QPointF>
#include <QPolygonF>

#include <string>
#include <vector>

namespace burst::app {

/// The way of a link that is led through bends.
struct BentWay {
    QPointF from; ///< the ports that it joins
    QPointF to;
    std::vector<model::Point> bends; ///< at least one
    std::string routing;             ///< of the design: "orthogonal", "straight", else curved
};

/// Its line, with points as those of straightLine() and curvedLine(). At right angles each bend is where an
/// upright piece stands, and says how high the level piece after it lies; the last one leads to the port.
[[nodiscard]] QPolygonF bentLine(const BentWay& way);
/// Where bends can be taken hold of, in their order: on the bend, or in the middle of its upright piece.
[[nodiscard]] QPolygonF gripsOf(const BentWay& way);

/// A drag that bends a link.
class Bending {
public:
    /// @param way    with no bends for a link that found its way by itself
    /// @param line   of the link as it is drawn
    /// @param press  where it is taken hold of
    /// Nothing moves where the link would have more than model::mostBends, or its line has no two corners.
    /// @param reach  px around the grip of a bend within which that one is moved
    Bending(BentWay way, const QPolygonF& line, QPointF press, double reach);

    /// The bends when the pointer is at a place.
    [[nodiscard]] std::vector<model::Point> draggedTo(QPointF at) const;

private:
    enum class Moves { nothing, bend, upright, level };
    void takeFree(const QPolygonF& line, QPointF press, double reach);
    void takePiece(const QPolygonF& line, QPointF press);

    std::vector<model::Point> bends_; ///< with one at the press, where a new one is made
    Moves moves_{Moves::bend};
    std::size_t moved_{}; ///< which of `bends_`
};

} // namespace burst::app
