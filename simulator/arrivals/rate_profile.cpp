#include "simulator/arrivals/rate_profile.h"

#include <cmath>
#include <limits>

namespace burst::sim {

namespace {
constexpr double infinity = std::numeric_limits<double>::infinity();

/// Time after which the area under rate + slope*t reaches `area`: the smaller root of a quadratic, written
/// so that nothing cancels. Infinity when the area is never reached.
[[nodiscard]] double timeToArea(double rate, double slope, double area) {
    if (slope == 0.0) return rate > 0.0 ? area / rate : infinity;
    const double root = rate * rate + 2.0 * slope * area;
    if (root < 0.0) return infinity;
    const double sum = rate + std::sqrt(root);
    return sum > 0.0 ? 2.0 * area / sum : infinity;
}
} // namespace

RateProfile::RateProfile(const std::vector<model::RatePoint>& points, double scale, double speed, bool loop)
    : loop_(loop) {
    if (points.empty()) return;
    const double factor = scale * speed;
    if (points.front().at > 0.0) {
        const double length = points.front().at / speed;
        segments_.push_back(
            {length, points.front().rate * factor, 0.0, points.front().rate * factor * length});
    }
    double total = segments_.empty() ? 0.0 : segments_.back().area;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const double length = (points[i + 1].at - points[i].at) / speed;
        if (length <= 0.0) continue;
        const double from = points[i].rate * factor;
        const double to = points[i + 1].rate * factor;
        segments_.push_back({length, from, (to - from) / length, 0.5 * (from + to) * length});
        total += segments_.back().area;
    }
    if (!loop_ || total <= 0.0) {
        loop_ = false;
        segments_.push_back({infinity, points.back().rate * factor, 0.0, infinity});
    }
    lapArea_ = total;
    lapLength_ = points.back().at / speed;
    if (segments_.size() == 1 && std::isinf(segments_.front().length)) steadyRate_ = segments_.front().rate;
}

double RateProfile::advanceThroughSegments(double area) {
    while (segment_ < segments_.size()) {
        const Segment& s = segments_[segment_];
        const double here = s.rate + s.slope * offset_;
        const double left = std::isinf(s.length)
                                ? (here > 0.0 ? infinity : 0.0)
                                : std::fmax(0.0, s.area - offset_ * (s.rate + 0.5 * s.slope * offset_));
        if (area <= left) {
            offset_ += timeToArea(here, s.slope, area);
            if (offset_ > s.length) offset_ = s.length;
            return segmentStart_ + offset_;
        }
        if (std::isinf(s.length)) return infinity;
        area -= left;
        segmentStart_ += s.length;
        offset_ = 0.0;
        ++segment_;
        if (segment_ < segments_.size() || !loop_) continue;
        segment_ = 0;
        // Whole laps at once: there may be billions of them.
        const double laps = std::floor(area / lapArea_);
        if (std::isinf(laps)) return infinity;
        segmentStart_ += laps * lapLength_;
        area = std::fmax(0.0, area - laps * lapArea_);
    }
    return infinity;
}

} // namespace burst::sim
