#include "app/diagram/bent_line.h"

#include "app/diagram/routing.h"
#include "models/bends.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace burst::app {

namespace {
constexpr double stub = 18.0; // px that a line goes straight at its ends

QPointF placeOf(const model::Point& point) {
    return {point.x, point.y};
}

/// The ports and the bends between them.
std::vector<QPointF> stops(const BentWay& way) {
    std::vector<QPointF> all{way.from};
    for (const auto& bend : way.bends)
        all.push_back(placeOf(bend));
    all.push_back(way.to);
    return all;
}

QPointF unit(QPointF vector) {
    const double length = std::hypot(vector.x(), vector.y());
    return length > 0.0 ? vector / length : QPointF(1.0, 0.0);
}

/// A smooth line: level at the ports, and at a bend in the direction from the stop before to the one after.
QPolygonF throughStops(const std::vector<QPointF>& all) {
    const auto direction = [&](std::size_t i) {
        return i == 0 || i + 1 == all.size() ? QPointF(1.0, 0.0) : unit(all[i + 1] - all[i - 1]);
    };
    QPolygonF line;
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        const double length = QLineF(all[i], all[i + 1]).length();
        const double reach = length * 0.4;
        QPolygonF leg = curvedLine(all[i], all[i] + direction(i) * reach,
                                   all[i + 1] - direction(i + 1) * reach, all[i + 1], length);
        if (i > 0) leg.removeFirst();
        line << leg;
    }
    return line;
}

/// The corners of a line at right angles, one behind the other at different places.
QPolygonF uprightCorners(const BentWay& way) {
    QPolygonF corners{way.from};
    const auto add = [&](QPointF at) {
        if (at != corners.back()) corners << at;
    };
    for (std::size_t i = 0; i < way.bends.size(); ++i) {
        const bool last = i + 1 == way.bends.size();
        const double x = way.bends[i].x;
        add({x, corners.back().y()});
        add({x, last ? way.to.y() : way.bends[i].y});
    }
    add(way.to);
    return corners;
}

double distanceTo(QPointF a, QPointF b, QPointF at) {
    const QPointF along = b - a;
    const double square = QPointF::dotProduct(along, along);
    const double part =
        square > 0.0 ? std::clamp(QPointF::dotProduct(at - a, along) / square, 0.0, 1.0) : 0.0;
    return QLineF(a + along * part, at).length();
}

/// The segment of a line that is nearest to a point, by the index of its first end.
int nearestSegment(const QPolygonF& line, QPointF at) {
    int best = 0;
    double nearest = std::numeric_limits<double>::max();
    for (int i = 0; i + 1 < line.size(); ++i) {
        const double distance = distanceTo(line[i], line[i + 1], at);
        if (distance >= nearest) continue;
        nearest = distance;
        best = i;
    }
    return best;
}

bool isLevel(QPointF a, QPointF b) {
    return std::abs(a.y() - b.y()) < std::abs(a.x() - b.x());
}

/// A line at right angles without the points between its corners.
QPolygonF withoutPoints(const QPolygonF& line) {
    QPolygonF corners;
    for (const auto& point : line) {
        const auto count = corners.size();
        if (count > 0 && corners.back() == point) continue;
        if (count > 1 && isLevel(corners[count - 2], corners[count - 1]) == isLevel(corners.back(), point))
            corners.removeLast();
        corners << point;
    }
    return corners;
}
} // namespace

QPolygonF bentLine(const BentWay& way) {
    if (way.routing == "orthogonal") return throughCorners(uprightCorners(way));
    const auto all = stops(way);
    if (way.routing == "straight") return throughCorners(QPolygonF(QVector<QPointF>(all.begin(), all.end())));
    return throughStops(all);
}

QPolygonF gripsOf(const BentWay& way) {
    QPolygonF grips;
    double before = way.from.y();
    for (std::size_t i = 0; i < way.bends.size(); ++i) {
        const auto& bend = way.bends[i];
        const double after = i + 1 == way.bends.size() ? way.to.y() : bend.y;
        grips << (way.routing == "orthogonal" ? QPointF(bend.x, (before + after) / 2.0) : placeOf(bend));
        before = after;
    }
    return grips;
}

Bending::Bending(BentWay way, const QPolygonF& line, QPointF press, double reach) : bends_(way.bends) {
    if (way.routing == "orthogonal")
        takePiece(line, press);
    else
        takeFree(line, press, reach);
    if (bends_.size() <= model::mostBends) return;
    bends_ = std::move(way.bends);
    moves_ = Moves::nothing;
}

void Bending::takeFree(const QPolygonF& line, QPointF press, double reach) {
    const int at = nearestSegment(line, press);
    std::size_t before = 0; // bends that the line comes to before the press
    for (std::size_t i = 0; i < bends_.size(); ++i) {
        if (QLineF(placeOf(bends_[i]), press).length() <= reach) {
            moved_ = i;
            return;
        }
        // A bend is a point of the line.
        const auto nearest = std::min_element(line.begin(), line.end(), [&](QPointF a, QPointF b) {
            return QLineF(a, placeOf(bends_[i])).length() < QLineF(b, placeOf(bends_[i])).length();
        });
        if (nearest - line.begin() <= at) before = i + 1;
    }
    bends_.insert(bends_.begin() + static_cast<std::ptrdiff_t>(before), {press.x(), press.y()});
    moved_ = before;
}

void Bending::takePiece(const QPolygonF& line, QPointF press) {
    const QPolygonF corners = withoutPoints(line);
    if (corners.size() < 2) {
        moves_ = Moves::nothing;
        return;
    }
    const int taken = nearestSegment(corners, press);
    bends_.clear();
    std::size_t before = 0; // upright pieces before the one that is taken
    for (int i = 0; i + 1 < corners.size(); ++i) {
        if (isLevel(corners[i], corners[i + 1])) continue;
        if (i < taken) ++before;
        bends_.push_back({corners[i].x(), corners[i + 1].y()});
    }
    if (!isLevel(corners[taken], corners[taken + 1])) {
        moves_ = Moves::upright;
        moved_ = before;
        return;
    }
    moves_ = Moves::level;
    const QPointF from = line.front();
    const QPointF to = line.back();
    if (before == 0) bends_.insert(bends_.begin(), {from.x() + stub, from.y()});
    const std::size_t last = before == 0 ? 0 : before - 1; // the bend whose level piece this is
    // The piece that arrives at the port: an upright one after it leads back there.
    if (last + 1 == bends_.size()) bends_.push_back({to.x() - stub, to.y()});
    moved_ = last;
}

std::vector<model::Point> Bending::draggedTo(QPointF at) const {
    auto bends = bends_;
    if (moves_ == Moves::nothing) return bends;
    if (moves_ != Moves::level) bends[moved_].x = at.x();
    if (moves_ != Moves::upright) bends[moved_].y = at.y();
    return bends;
}

} // namespace burst::app
