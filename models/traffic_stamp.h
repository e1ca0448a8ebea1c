#pragma once

#include "models/rate_line.h"

#include <array>
#include <cstdint>

namespace burst::model {

/// A shape of traffic that is put on top of what already arrives: "a spike of 500 /s at 10 min".
struct TrafficStamp {
    enum class Shape {
        spike,      ///< up in a tenth of the width, then down in a straight line
        ramp,       ///< up in a straight line; what comes on top then stays
        plateau,    ///< up at once, level, down at once
        daily,      ///< one wave of a cosine, lowest at both ends: a day that begins at night
        weekly,     ///< seven such days, the last two of them lower
        noise,      ///< levels at random, up and down by half the height
        retryStorm, ///< waves at 0, 1 and 3 sevenths of the width, each half as high as the one before
    };
    Shape shape{Shape::spike};
    double at{};           ///< s from the start of the scenario, >= 0
    double width{};        ///< s of one, > 0
    double height{};       ///< requests per second on top, > 0
    int times{1};          ///< how often, >= 1
    double every{};        ///< s from the start of one to that of the next, >= width; 0 = the width
    std::uint64_t seed{1}; ///< noise: another seed, other levels
    bool operator==(const TrafficStamp&) const = default;
};

constexpr std::array<TrafficStamp::Shape, 7> stampShapes{
    TrafficStamp::Shape::spike,     TrafficStamp::Shape::ramp,   TrafficStamp::Shape::plateau,
    TrafficStamp::Shape::daily,     TrafficStamp::Shape::weekly, TrafficStamp::Shape::noise,
    TrafficStamp::Shape::retryStorm};

/// What the stamp adds over time; below 0 only in noise.
[[nodiscard]] RateLine lineOf(const TrafficStamp& stamp);

/// The profile with the stamp on top of it; nowhere below 0.
[[nodiscard]] RateLine stamped(const RateLine& profile, const TrafficStamp& stamp);

/// A stamp of this shape that fits a scenario: of a size that is seen, in whole minutes where it is long
/// enough. A daily one takes a day where there is one.
/// @param peak  the highest rate so far; its height goes by it
[[nodiscard]] TrafficStamp usualStamp(TrafficStamp::Shape shape, double duration, double peak);

} // namespace burst::model
