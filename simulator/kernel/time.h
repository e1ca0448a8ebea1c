#pragma once

#include <cstdint>
#include <limits>

namespace burst::sim {

/// Simulated time, in nanoseconds from the start of the run. 292 years fit.
using Time = std::int64_t;
/// A span of simulated time, in nanoseconds.
using Duration = std::int64_t;

inline constexpr Duration second = 1'000'000'000;
/// Later than every run; the sum of two still fits.
inline constexpr Time never = std::numeric_limits<Time>::max() / 4;

/// Seconds as nanoseconds, rounded; never beyond `never`, NaN and negative values become 0.
[[nodiscard]] inline Duration fromSeconds(double seconds) {
    const double ns = seconds * 1e9;
    if (!(ns > 0.0)) return 0;
    if (ns >= static_cast<double>(never)) return never;
    // As std::llround, but without a call: this is done for every random time.
    const auto whole = static_cast<Duration>(ns);
    return whole + (ns - static_cast<double>(whole) >= 0.5 ? 1 : 0);
}

[[nodiscard]] inline double toSeconds(Duration duration) {
    return static_cast<double>(duration) * 1e-9;
}

} // namespace burst::sim
