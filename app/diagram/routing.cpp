#include "app/diagram/routing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace burst::app {

namespace {
constexpr double pieceLength = 24.0;  // px
constexpr double mostPieces = 2000.0; // between two corners
constexpr double stub = 18.0;         // px that a line goes straight at its ends
constexpr double distance = 10.0;     // px kept from obstacles
constexpr double detour = 160.0;      // px around the ends in which a way is looked for
constexpr double hitCost = 1e6;       // of each obstacle that is crossed, in px of length
constexpr double bendCost = 15.0;

void append(QPolygonF& line, QPointF to) {
    const QPointF from = line.back();
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    const int pieces = static_cast<int>(std::clamp(std::ceil(length / pieceLength), 1.0, mostPieces));
    for (int i = 1; i <= pieces; ++i)
        line << from + (to - from) * (static_cast<double>(i) / pieces);
}

bool crosses(const QRectF& obstacle, QPointF a, QPointF b) {
    return std::max(a.x(), b.x()) > obstacle.left() && std::min(a.x(), b.x()) < obstacle.right() &&
           std::max(a.y(), b.y()) > obstacle.top() && std::min(a.y(), b.y()) < obstacle.bottom();
}

double costOf(const QPolygonF& corners, const std::vector<QRectF>& obstacles) {
    double cost = bendCost * static_cast<double>(corners.size());
    for (int i = 0; i + 1 < corners.size(); ++i) {
        cost += std::abs(corners[i + 1].x() - corners[i].x()) + std::abs(corners[i + 1].y() - corners[i].y());
        for (const auto& obstacle : obstacles)
            if (crosses(obstacle, corners[i], corners[i + 1])) cost += hitCost;
    }
    return cost;
}

/// The obstacles near the ends, a little larger than they are.
std::vector<QRectF> nearTo(QPointF from, QPointF to, const std::vector<QRectF>& obstacles) {
    const QRectF area = QRectF(from, to).normalized().adjusted(-detour, -detour, detour, detour);
    std::vector<QRectF> near;
    for (const auto& each : obstacles)
        if (each.intersects(area))
            near.push_back(each.adjusted(-distance + 1.0, -distance + 1.0, distance - 1.0, distance - 1.0));
    return near;
}

/// Ways to try: corners by the places of upright pieces, and for a way round of a level piece between them.
class Search {
public:
    Search(QPointF from, QPointF to, std::vector<QRectF> obstacles, double shift)
        : from_(from), to_(to), obstacles_(std::move(obstacles)), shift_(shift) {}

    [[nodiscard]] QPolygonF best() {
        const double out = from_.x() + stub;
        const double in = to_.x() - stub;
        if (in >= out) {
            tryUpright((out + in) / 2.0);
            for (const auto& each : obstacles_)
                for (const double x : {each.left() - 1.0, each.right() + 1.0})
                    if (x >= out && x <= in) tryUpright(x);
        }
        if (bestCost_ < hitCost) return best_;
        tryLevel((from_.y() + to_.y()) / 2.0);
        for (const auto& each : obstacles_)
            for (const double y : {each.top() - 1.0, each.bottom() + 1.0})
                tryLevel(y);
        return best_;
    }

private:
    void offer(const QPolygonF& corners) {
        const double cost = costOf(corners, obstacles_);
        if (cost >= bestCost_) return;
        bestCost_ = cost;
        best_ = corners;
    }
    void tryUpright(double x) {
        const double at = x + shift_;
        if (from_.y() == to_.y())
            offer({from_, to_});
        else
            offer({from_, {at, from_.y()}, {at, to_.y()}, to_});
    }
    void tryLevel(double y) {
        const double out = from_.x() + stub + std::abs(shift_);
        const double in = to_.x() - stub - std::abs(shift_);
        offer({from_, {out, from_.y()}, {out, y + shift_}, {in, y + shift_}, {in, to_.y()}, to_});
    }

    QPointF from_;
    QPointF to_;
    std::vector<QRectF> obstacles_;
    double shift_;
    QPolygonF best_;
    double bestCost_{std::numeric_limits<double>::max()};
};

/// An obstacle at an end would be crossed by any line: its side with the port is cut back.
void clearEnds(QPointF from, QPointF to, std::vector<QRectF>& obstacles) {
    for (auto& each : obstacles) {
        if (each.contains(from)) each.setRight(from.x());
        if (each.contains(to)) each.setLeft(to.x());
    }
}
} // namespace

QPolygonF curvedLine(QPointF from, QPointF c1, QPointF c2, QPointF to, double length) {
    const int steps = std::clamp(static_cast<int>(length / 12.0), 8, 96);
    QPolygonF line;
    line.reserve(steps + 1);
    for (int i = 0; i <= steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        const double u = 1.0 - t;
        line << u * u * u * from + 3.0 * u * u * t * c1 + 3.0 * u * t * t * c2 + t * t * t * to;
    }
    return line;
}

QPolygonF throughCorners(const QPolygonF& corners) {
    QPolygonF line{corners.front()};
    for (int i = 1; i < corners.size(); ++i)
        append(line, corners[i]);
    return line;
}

QPolygonF straightLine(QPointF from, QPointF to) {
    return throughCorners({from, to});
}

QPolygonF orthogonalLine(QPointF from, QPointF to, const std::vector<QRectF>& obstacles, double shift) {
    auto near = nearTo(from, to, obstacles);
    clearEnds(from, to, near);
    return throughCorners(Search(from, to, std::move(near), shift).best());
}

} // namespace burst::app
