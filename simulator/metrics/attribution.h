#pragma once

#include "simulator/network/network.h"
#include "simulator/summary.h"
#include "simulator/tracing/path_sample.h"

#include <vector>

namespace burst::sim {

/// Where the time of the requests around p50, p95 and p99 went. A band of ranks and not one request: between
/// the 45th and the 55th percentile, the 94th and the 96th, the 98th and the 99.8th, and one request at
/// least. Parts come in order of their time, the longest first. Empty when the sample is.
[[nodiscard]] std::vector<Attribution> attribute(const Network& network, const PathSample& sample);

} // namespace burst::sim
