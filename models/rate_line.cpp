#include "models/rate_line.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace burst::model {

namespace {
[[nodiscard]] double between(const RatePoint& a, const RatePoint& b, double at) {
    return a.rate + (b.rate - a.rate) * (at - a.at) / (b.at - a.at);
}

/// Appends a corner unless it says nothing new.
void append(RateLine& line, RatePoint corner) {
    if (line.empty() || line.back() != corner) line.push_back(corner);
}
} // namespace

RateSides sidesAt(const RateLine& line, double at) {
    if (line.empty()) return {};
    const auto reaches = std::lower_bound(
        line.begin(), line.end(), at, [](const RatePoint& corner, double time) { return corner.at < time; });
    const auto passes = std::upper_bound(
        line.begin(), line.end(), at, [](double time, const RatePoint& corner) { return time < corner.at; });
    RateSides sides;
    if (reaches == line.begin())
        sides.before = line.front().rate;
    else if (reaches == line.end())
        sides.before = line.back().rate;
    else
        sides.before = between(*(reaches - 1), *reaches, at);
    if (passes == line.end())
        sides.after = line.back().rate;
    else if (passes == line.begin())
        sides.after = line.front().rate;
    else
        sides.after = between(*(passes - 1), *passes, at);
    return sides;
}

double rateAt(const RateLine& line, double at) {
    return sidesAt(line, at).after;
}

RateLine pieceOf(const RateLine& line, double from, double to) {
    RateLine piece{{0.0, rateAt(line, from)}};
    for (const auto& corner : line)
        if (corner.at > from && corner.at < to) piece.push_back({corner.at - from, corner.rate});
    // Of a step at the end only the side that belongs to the piece.
    for (const auto& corner : line)
        if (corner.at == to) {
            append(piece, {to - from, corner.rate});
            return piece;
        }
    piece.push_back({to - from, sidesAt(line, to).before});
    return piece;
}

double areaUnder(const RateLine& line, double from, double to) {
    if (line.empty() || !(to > from)) return 0.0;
    const RateLine piece = pieceOf(line, from, to);
    double area = 0.0;
    for (std::size_t i = 1; i < piece.size(); ++i)
        area += (piece[i].at - piece[i - 1].at) * (piece[i].rate + piece[i - 1].rate) / 2.0;
    return area;
}

double peakOf(const RateLine& line, double from, double to) {
    if (line.empty()) return 0.0;
    double peak = std::max(rateAt(line, from), sidesAt(line, to).before);
    for (const auto& corner : line)
        if (corner.at >= from && corner.at <= to) peak = std::max(peak, corner.rate);
    return peak;
}

RateLine sumOf(const RateLine& a, const RateLine& b) {
    if (a.empty()) return b;
    if (b.empty()) return a;
    std::vector<double> times;
    times.reserve(a.size() + b.size());
    for (const auto* line : {&a, &b})
        for (const auto& corner : *line)
            times.push_back(corner.at);
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    RateLine sum;
    sum.reserve(times.size());
    for (const double at : times) {
        const RateSides one = sidesAt(a, at);
        const RateSides other = sidesAt(b, at);
        append(sum, {at, one.before + other.before});
        append(sum, {at, one.after + other.after});
    }
    return sum;
}

namespace {
/// A stretch of a line that is drawn straight for now.
struct Stretch {
    double off{}; ///< how far the line goes away from it, in requests per second
    std::size_t first{};
    std::size_t last{};
    std::size_t worst{}; ///< the corner that lies furthest from it
    bool operator<(const Stretch& other) const {
        return off != other.off ? off < other.off : first > other.first;
    }
};

[[nodiscard]] Stretch stretchOf(const RateLine& line, std::size_t first, std::size_t last) {
    Stretch stretch{.first = first, .last = last, .worst = first};
    const RatePoint& a = line[first];
    const RatePoint& b = line[last];
    for (std::size_t i = first + 1; i < last; ++i) {
        // Between the two sides of a step the line has no extent of time.
        if (b.at == a.at) break;
        const double off = std::abs(line[i].rate - between(a, b, line[i].at));
        if (off <= stretch.off) continue;
        stretch.off = off;
        stretch.worst = i;
    }
    return stretch;
}
} // namespace

RateLine simplified(const RateLine& line, std::size_t most) {
    if (line.size() < 3) return line;
    double highest = 0.0;
    for (const auto& corner : line)
        highest = std::max(highest, std::abs(corner.rate));
    const double nothing = 1e-12 * highest; // what rounding makes of a straight line
    std::vector<bool> kept(line.size(), false);
    kept.front() = kept.back() = true;
    std::size_t count = 2;
    std::priority_queue<Stretch> open;
    open.push(stretchOf(line, 0, line.size() - 1));
    while (count < most && !open.empty() && open.top().off > nothing) {
        const Stretch worst = open.top();
        open.pop();
        kept[worst.worst] = true;
        ++count;
        open.push(stretchOf(line, worst.first, worst.worst));
        open.push(stretchOf(line, worst.worst, worst.last));
    }
    RateLine simple;
    simple.reserve(count);
    for (std::size_t i = 0; i < line.size(); ++i)
        if (kept[i]) simple.push_back(line[i]);
    return simple;
}

std::size_t addCorner(RateLine& line, RatePoint corner) {
    corner.at = std::max(0.0, corner.at);
    corner.rate = std::clamp(corner.rate, 0.0, highestRate);
    const auto behind = std::upper_bound(line.begin(), line.end(), corner.at,
                                         [](double at, const RatePoint& each) { return at < each.at; });
    const auto place = static_cast<std::size_t>(behind - line.begin());
    line.insert(behind, corner);
    return place;
}

void moveCorners(RateLine& line, std::size_t first, std::size_t last, double bySeconds, double byRate) {
    const bool anchored = first == 0 && line.front().at == 0.0;
    const double earliest = first == 0 ? 0.0 : line[first - 1].at;
    double seconds = std::max(bySeconds, earliest - line[first].at);
    if (last + 1 < line.size()) seconds = std::min(seconds, line[last + 1].at - line[last].at);
    if (anchored) seconds = 0.0;
    double rate = byRate;
    for (std::size_t i = first; i <= last; ++i)
        rate = std::clamp(rate, -line[i].rate, highestRate - line[i].rate);
    for (std::size_t i = first; i <= last; ++i) {
        line[i].at += seconds;
        line[i].rate += rate;
    }
    // Rounding must not take a corner past its neighbour.
    line[first].at = std::max(line[first].at, earliest);
    if (last + 1 < line.size()) line[last].at = std::min(line[last].at, line[last + 1].at);
}

void removeCorners(RateLine& line, std::size_t first, std::size_t last) {
    if (first == 0 && last + 1 == line.size()) first = 1;
    line.erase(line.begin() + static_cast<std::ptrdiff_t>(first),
               line.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    // A rate that never changes has no time.
    if (line.size() == 1) line.front().at = 0.0;
}

RateLine withPiece(const RateLine& line, const RateLine& piece, double at) {
    if (piece.empty()) return line;
    const double end = at + piece.back().at;
    RateLine next;
    for (const auto& corner : line)
        if (corner.at < at) next.push_back(corner);
    if (at > 0.0 && !line.empty()) append(next, {at, sidesAt(line, at).before});
    for (const auto& corner : piece)
        append(next, {at + corner.at, corner.rate});
    if (!line.empty()) append(next, {end, sidesAt(line, end).after});
    for (const auto& corner : line)
        if (corner.at > end) next.push_back(corner);
    return next;
}

} // namespace burst::model
