#include "app/desktop/canvas/guides.h"

#include "app/diagram/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace burst::app {

namespace {
constexpr double sameLine = 0.5;      // px within which two edges are one line
constexpr std::size_t mostGuides = 2; // for each axis
using Outlines = std::vector<QRectF>;

// Everything is worked out along x; for y, x and y change places.
QRectF flipped(const QRectF& rect) {
    return {rect.y(), rect.x(), rect.height(), rect.width()};
}

Outlines flipped(const Outlines& rects) {
    Outlines result;
    for (const auto& rect : rects)
        result.push_back(flipped(rect));
    return result;
}

QLineF flipped(const QLineF& line) {
    return {line.y1(), line.x1(), line.y2(), line.x2()};
}

std::array<double, 3> edgesOf(const QRectF& rect) {
    return {rect.left(), rect.center().x(), rect.right()};
}

/// Two gaps beside each other: which gap `moved` makes, which one stands already, and the way to make them
/// equal.
struct GapPair {
    double by;
    QLineF first;
    QLineF second;
};

/// The outlines in the same row as `moved`, from left to right, in two halves.
std::pair<Outlines, Outlines> rowOf(const QRectF& moved, const Outlines& others) {
    Outlines left;
    Outlines right;
    for (const auto& each : others) {
        if (each.bottom() <= moved.top() || each.top() >= moved.bottom()) continue;
        (each.center().x() < moved.center().x() ? left : right).push_back(each);
    }
    std::sort(left.begin(), left.end(),
              [](const QRectF& a, const QRectF& b) { return a.right() > b.right(); });
    std::sort(right.begin(), right.end(),
              [](const QRectF& a, const QRectF& b) { return a.left() < b.left(); });
    return {std::move(left), std::move(right)};
}

QLineF gapAt(double from, double to, double y) {
    return {from, y, to, y};
}

std::vector<GapPair> gapsOf(const QRectF& moved, const Outlines& others) {
    const auto [left, right] = rowOf(moved, others);
    const double y = moved.center().y();
    std::vector<GapPair> pairs;
    if (!left.empty() && !right.empty()) {
        const double gap = (right[0].left() - left[0].right() - moved.width()) / 2.0;
        const double at = left[0].right() + gap;
        if (gap > 0.0)
            pairs.push_back({at - moved.left(), gapAt(left[0].right(), at, y),
                             gapAt(at + moved.width(), right[0].left(), y)});
    }
    if (left.size() > 1) {
        const double gap = left[0].left() - left[1].right();
        const double at = left[0].right() + gap;
        if (gap > 0.0)
            pairs.push_back({at - moved.left(), gapAt(left[1].right(), left[0].left(), y),
                             gapAt(left[0].right(), at, y)});
    }
    if (right.size() > 1) {
        const double gap = right[1].left() - right[0].right();
        const double at = right[0].left() - gap;
        if (gap > 0.0)
            pairs.push_back({at - moved.right(), gapAt(at, right[0].left(), y),
                             gapAt(right[0].right(), right[1].left(), y)});
    }
    return pairs;
}

std::optional<double> nearestShift(const QRectF& moved, const Outlines& others, double reach) {
    std::optional<double> best;
    const auto offer = [&](double by) {
        if (std::abs(by) <= reach && (!best || std::abs(by) < std::abs(*best))) best = by;
    };
    const auto own = edgesOf(moved);
    for (const auto& each : others) {
        const auto edges = edgesOf(each);
        for (std::size_t i = 0; i < edges.size(); ++i)
            offer(edges[i] - own[i]);
    }
    for (const auto& pair : gapsOf(moved, others))
        offer(pair.by);
    return best;
}

/// Upright lines through the edges that `moved` shares with others, those nearest to it first.
std::vector<QLineF> sharedLines(const QRectF& moved, const Outlines& others) {
    std::vector<std::pair<double, QLineF>> found;
    const auto own = edgesOf(moved);
    for (std::size_t i = 0; i < own.size(); ++i) {
        double top = moved.top();
        double bottom = moved.bottom();
        double nearest = -1.0;
        for (const auto& each : others) {
            if (std::abs(edgesOf(each)[i] - own[i]) >= sameLine) continue;
            top = std::min(top, each.top());
            bottom = std::max(bottom, each.bottom());
            const double away = std::abs(each.center().y() - moved.center().y());
            nearest = nearest < 0.0 ? away : std::min(nearest, away);
        }
        if (nearest >= 0.0) found.emplace_back(nearest, QLineF(own[i], top, own[i], bottom));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<QLineF> lines;
    for (const auto& [away, line] : found)
        if (lines.size() < mostGuides) lines.push_back(line);
    return lines;
}

std::vector<QLineF> equalGaps(const QRectF& moved, const Outlines& others) {
    for (const auto& pair : gapsOf(moved, others))
        if (std::abs(pair.by) < sameLine) return {pair.first, pair.second};
    return {};
}
} // namespace

Guides::Snap Guides::snap(const QRectF& moved, double reach) const {
    return {nearestShift(moved, others_, reach), nearestShift(flipped(moved), flipped(others_), reach)};
}

Guides::Marks Guides::marks(const QRectF& moved) const {
    Marks all{sharedLines(moved, others_), equalGaps(moved, others_)};
    const auto turned = flipped(others_);
    for (const auto& line : sharedLines(flipped(moved), turned))
        all.lines.push_back(flipped(line));
    for (const auto& gap : equalGaps(flipped(moved), turned))
        all.gaps.push_back(flipped(gap));
    return all;
}

void paintGuides(QPainter& painter, const Guides::Marks& marks, const Theme& theme, double scale) {
    QPen pen(theme.worse, 1.0);
    pen.setCosmetic(true);
    painter.setPen(pen);
    for (const auto& line : marks.lines)
        painter.drawLine(line);
    pen.setWidthF(1.5);
    painter.setPen(pen);
    const double bar = 5.0 / scale;
    for (const auto& gap : marks.gaps) {
        const QPointF across = gap.dx() == 0.0 ? QPointF(bar, 0.0) : QPointF(0.0, bar);
        painter.drawLine(gap);
        painter.drawLine(gap.p1() - across, gap.p1() + across);
        painter.drawLine(gap.p2() - across, gap.p2() + across);
    }
}

} // namespace burst::app
