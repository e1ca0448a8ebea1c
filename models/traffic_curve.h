#pragma once

#include "models/rate_line.h"

#include <array>
#include <limits>

namespace burst::model {

/// How much arrives at one source over the time of a scenario, as far as it can be said before a run.
struct TrafficCurve {
    enum class Basis {
        profile, ///< the rate itself
        mean,    ///< the process goes up and down by chance; this is its mean
        counted, ///< requests of a trace in each interval
        users,   ///< closed users; how often they send depends on the answers
        unknown, ///< a trace that is not there, or a process of a later version
    };
    Basis basis{Basis::unknown};
    RateLine line{};                ///< requests per second, or users, from 0 s to the end
    std::array<double, 2> states{}; ///< mmpp: the rates of its two states
    double interval{};              ///< s that each step of a counted one stands for
    double peak{};                  ///< the highest of the line
    /// Requests until the end, on average; not a number where nobody can tell.
    double total{std::numeric_limits<double>::quiet_NaN()};
};

/// @param trace     what the file of the traffic holds; null when it names none or could not be read
/// @param duration  s, > 0
[[nodiscard]] TrafficCurve curveOf(const Traffic& traffic, const Trace* trace, double duration);

/// Whether the rate of this traffic is a profile that can be drawn.
[[nodiscard]] bool hasProfile(const Traffic& traffic);

/// The line at the instants in order, counted in intervals of the same length from 0 s.
/// @param each  requests that arrive at each instant
[[nodiscard]] RateLine countedLine(const std::vector<double>& instants, double each, double interval,
                                   double duration);

/// A round length of intervals for about `wanted` of them: 1, 2 or 5 of a power of ten below a minute, then
/// parts and multiples of minutes, hours and days.
[[nodiscard]] double roundInterval(double duration, int wanted);

} // namespace burst::model
