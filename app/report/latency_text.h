#pragma once

#include <string>

namespace burst::app {

/// A percentile of latency for people, in s: three significant digits ("1.24 s", "85.3 ms"). It is counted in
/// buckets of about one hundredth, and a fourth digit would tell nothing.
[[nodiscard]] std::string showLatency(double seconds);

} // namespace burst::app
