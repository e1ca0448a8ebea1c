#pragma once

#include "models/scenario.h"

#include <cstddef>
#include <vector>

namespace burst::sim {

/// A piecewise-linear rate over time, walked by area: advance(a) goes on from the present instant until
/// the area under the rate has grown by `a`. Exact up to rounding, O(1) amortised.
class RateProfile {
public:
    /// @param points  ascending in time; before the first the rate is the first's, after the last it stays
    /// @param scale   multiplies the rate   @param speed  divides the times (and so multiplies the rate)
    /// @param loop    starts over after the last point
    RateProfile(const std::vector<model::RatePoint>& points, double scale, double speed, bool loop);

    /// The instant in s at which the area has grown by `area` (> 0); infinity when it never does.
    double advance(double area) {
        return steadyRate_ > 0.0 ? offset_ += area / steadyRate_ : advanceThroughSegments(area);
    }

private:
    double advanceThroughSegments(double area);

    struct Segment {
        double length{}; ///< s; infinite for the last one without loop
        double rate{};   ///< 1/s at its start
        double slope{};  ///< 1/s²
        double area{};
    };
    std::vector<Segment> segments_;
    std::size_t segment_{0};
    double segmentStart_{0.0}; ///< s
    double offset_{0.0};       ///< s into the segment
    double lapArea_{0.0};
    double lapLength_{0.0}; ///< s
    bool loop_{false};
    double steadyRate_{0.0}; ///< where the rate never changes; else 0
};

} // namespace burst::sim
