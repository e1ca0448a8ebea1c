#pragma once

#include "models/scenario.h"

namespace burst::model::checks {

/// Requests per second of a client's traffic, as far as they are known without its trace file.
struct Arrivals {
    double peak{};   ///< at the busiest instant
    double peakAt{}; ///< s; when that is
    double mean{};   ///< over the scenario
};
[[nodiscard]] Arrivals arrivalsOf(const Traffic& traffic, double duration);

/// Requests per second expected at an instant, s from the start.
[[nodiscard]] double rateAt(const Traffic& traffic, double at, double duration);

} // namespace burst::model::checks
