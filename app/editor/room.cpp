#include "app/editor/room.h"

#include "app/diagram/geometry.h"
#include "app/diagram/note_painter.h"
#include "models/edit.h"

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double clearance = gridMinorStep;    // px that nothing else stands in
constexpr double linkRoom = 4 * gridMinorStep; // px between the ends of a link, for its arrow and label

double snappedUp(double v) {
    return std::ceil(v / snapStep) * snapStep;
}

QPointF snapped(QPointF at) {
    return {std::round(at.x() / snapStep) * snapStep, std::round(at.y() / snapStep) * snapStep};
}

bool isFree(const model::Design& design, QPointF corner) {
    const QRectF wanted(corner, QSizeF(nodeWidth, nodeHeight));
    const auto taken = [&](const QRectF& rect) {
        return rect.adjusted(-clearance, -clearance, clearance, clearance).intersects(wanted);
    };
    return std::none_of(design.nodes.begin(), design.nodes.end(),
                        [&](const model::Node& node) { return taken(nodeRect(node)); }) &&
           std::none_of(design.notes.begin(), design.notes.end(),
                        [&](const model::Note& note) { return taken(noteRect(note)); });
}
} // namespace

QPointF freePlaceNear(const model::Design& design, QPointF at) {
    constexpr int columns = 8;
    constexpr int rows = 6;
    const QPointF start = snapped(at);
    for (int column = 0; column < columns; ++column)
        for (int row = 0; row < rows; ++row) {
            const QPointF corner =
                start + QPointF(column * (nodeWidth + 2 * clearance), row * (nodeHeight + 2 * clearance));
            if (isFree(design, corner)) return corner;
        }
    return start + QPointF(2 * clearance, 2 * clearance);
}

QPointF freePlaceBeside(const model::Design& design, const QRectF& of, Side side) {
    const bool level = side == Side::left || side == Side::right;
    // Away from the node, and aside where that is taken: turn by turn below and above, or right and left.
    const double away = level ? nodeWidth + linkRoom : nodeHeight + linkRoom;
    const double aside = level ? nodeHeight + 2 * clearance : nodeWidth + 2 * clearance;
    const double sign = side == Side::left || side == Side::above ? -1.0 : 1.0;
    const QPointF first = side == Side::right   ? QPointF(of.right() + linkRoom, of.top())
                          : side == Side::left  ? QPointF(of.left() - away, of.top())
                          : side == Side::below ? QPointF(of.left(), of.bottom() + linkRoom)
                                                : QPointF(of.left(), of.top() - away);
    for (int out = 0;; ++out)
        for (const int step : {0, 1, -1, 2, -2, 3, -3}) {
            const double far = sign * out * away;
            const double off = step * aside;
            const QPointF corner = snapped(first + (level ? QPointF(far, off) : QPointF(off, far)));
            if (isFree(design, corner)) return corner;
        }
}

model::Design withRoomBetween(model::Design design, const model::NodeId& from, const model::NodeId& id,
                              const model::NodeId& to) {
    const auto find = [&](const model::NodeId& wanted) {
        return std::ranges::find(design.nodes, wanted, &model::Node::id);
    };
    const auto node = find(id);
    const double begin = nodeRect(*find(from)).right();
    const double end = find(to)->at.x;
    if (end <= begin) return design;
    node->at.x = std::max(node->at.x, snappedUp(begin + linkRoom));
    const double lack = nodeRect(*node).right() + linkRoom - end;
    if (lack <= 0.0) return design;
    // As a whole, so that nothing that moves can come to lie on anything that stays.
    const double by = snappedUp(lack);
    std::vector<model::NodeId> beyond;
    for (const auto& each : design.nodes)
        if (each.id != id && each.at.x >= end && !each.locked) beyond.push_back(each.id);
    design = model::moved(std::move(design), beyond, {by, 0.0});
    for (auto& note : design.notes)
        if (note.at.x >= end) note.at.x += by;
    return design;
}

} // namespace burst::app
