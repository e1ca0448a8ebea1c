#pragma once

#include <limits>

namespace burst::app {

/// Requests by when they ended and how long they had taken, to be looked up among the traces.
struct RequestPick {
    double from{0.0}; ///< s of simulated time
    double to{std::numeric_limits<double>::infinity()};
    double shortest{0.0}; ///< s
    double longest{std::numeric_limits<double>::infinity()};
};

} // namespace burst::app
