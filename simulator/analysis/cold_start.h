#pragma once

#include <optional>

namespace burst::sim {

/// Long-run behaviour of one function under Poisson arrivals.
struct ColdStartFigures {
    double coldStartProbability{}; ///< of a request that is served
    double instances{};            ///< mean number of live environments
    double running{};              ///< mean number of busy ones
    double rejected{};             ///< share of requests refused by the limit
};

/// Exact, for exponential service that is equally long cold and warm, and reuse of the most recently used
/// environment: a request that finds n busy starts cold iff no more than n were busy during the whole last
/// keep-alive, and the live environments are the highest number busy during it. Both follow from the
/// first-passage times of the birth-and-death process of busy environments: their Laplace transforms are a
/// continued fraction over the levels, inverted numerically to some nine digits.
///
/// @param rate       requests per second, > 0
/// @param service    mean time busy in s, > 0
/// @param keepAlive  s, >= 0
/// @param limit      most at once, >= 1; none = unlimited
/// O(n) in the highest level that matters: microseconds to milliseconds for any load.
[[nodiscard]] ColdStartFigures coldStartFigures(double rate, double service, double keepAlive,
                                                std::optional<int> limit);

} // namespace burst::sim
