#include "models/rate_smooth.h"

#include <algorithm>

namespace burst::model {

namespace {
constexpr std::size_t piecesOfOne = 8;
constexpr std::size_t piecesInAll = 512;

double slopeOf(const RatePoint& a, const RatePoint& b) {
    return (b.rate - a.rate) / (b.at - a.at);
}

/// Of the curve in a corner between two others: 0 where it turns, else the weighted harmonic mean.
double slopeIn(const RatePoint& before, const RatePoint& here, const RatePoint& after) {
    const double left = slopeOf(before, here);
    const double right = slopeOf(here, after);
    if (left * right <= 0.0) return 0.0;
    const double a = here.at - before.at;
    const double b = after.at - here.at;
    const double leftWeight = 2.0 * b + a;
    const double rightWeight = b + 2.0 * a;
    return (leftWeight + rightWeight) / (leftWeight / left + rightWeight / right);
}

/// The cubic from one corner to the next with given slopes, at a share of the way.
double hermite(const RatePoint& a, const RatePoint& b, double slopeA, double slopeB, double share) {
    const double width = b.at - a.at;
    const double s2 = share * share;
    const double s3 = s2 * share;
    return (2.0 * s3 - 3.0 * s2 + 1.0) * a.rate + (s3 - 2.0 * s2 + share) * width * slopeA +
           (3.0 * s2 - 2.0 * s3) * b.rate + (s3 - s2) * width * slopeB;
}
} // namespace

RateLine smoothed(const RateLine& line, std::size_t first, std::size_t last) {
    const std::size_t segments = std::max<std::size_t>(1, last - first);
    const std::size_t pieces = std::clamp<std::size_t>(piecesInAll / segments, 1, piecesOfOne);
    // Beyond the stretch and beyond a step there is nothing to go on to.
    const auto joins = [&](std::size_t a, std::size_t b) {
        return a >= first && b <= last && line[b].at > line[a].at;
    };
    const auto slope = [&](std::size_t i) {
        const bool inside = i > first && i < last && joins(i - 1, i) && joins(i, i + 1);
        return inside ? slopeIn(line[i - 1], line[i], line[i + 1]) : 0.0;
    };
    RateLine next(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(first) + 1);
    for (std::size_t i = first; i < last; ++i) {
        const bool flat = line[i].rate == line[i + 1].rate;
        for (std::size_t piece = 1; piece < pieces && joins(i, i + 1) && !flat; ++piece) {
            const double share = static_cast<double>(piece) / static_cast<double>(pieces);
            next.push_back({line[i].at + share * (line[i + 1].at - line[i].at),
                            hermite(line[i], line[i + 1], slope(i), slope(i + 1), share)});
        }
        next.push_back(line[i + 1]);
    }
    next.insert(next.end(), line.begin() + static_cast<std::ptrdiff_t>(last) + 1, line.end());
    return next;
}

} // namespace burst::model
