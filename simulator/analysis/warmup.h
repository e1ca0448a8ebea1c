#pragma once

#include "simulator/summary.h"

#include <cstddef>
#include <span>

namespace burst::sim {

/// How many values at the start of a series to leave out so that the mean of the rest says most about the
/// long run.
struct Truncation {
    std::size_t values{0}; ///< a multiple of the batch
    /// The minimum lies inside the first half. If not, the series is too short or never settles, and `values`
    /// is half of it.
    bool settled{true};
};

/// MSER-5: the series is cut where the half-width of the interval of the mean of what remains is smallest,
/// after averaging batches of five values. Truncates nothing below ten batches (`settled` is then false), and
/// nothing of a series that never changes.
/// Source: K. P. White, "An effective truncation heuristic for bias reduction in simulation output",
/// Simulation 69(6), 1997; batches of five: Spratt 1998; the search ends at half of the series: White,
/// Cobb and Spratt, Winter Simulation Conference 2000.
[[nodiscard]] Truncation mser5(std::span<const double> series);

/// What a pilot run says about the warm-up.
struct PilotWarmup {
    double seconds{0.0};
    bool settled{true}; ///< as of Truncation
};

/// The longest of three truncations by MSER-5: of the requests inside (at the origins), of the live
/// environments and of the waiting messages, each summed over the design. `pilot` was run without a warm-up;
/// its series are averages over its replications.
[[nodiscard]] PilotWarmup warmupOf(const Summary& pilot);

} // namespace burst::sim
