#pragma once

#include "app/explore/plan.h"
#include "models/result.h"

#include <cstddef>
#include <functional>
#include <stop_token>
#include <vector>

namespace burst::app {

/// Simulates points of a plan, each on one of some threads, and calls `keep` on the calling thread with what
/// has been found, in no particular order, twice a second, until all are done. Error: what `keep` said, or a
/// stop request.
/// @param threads  0 = all cores
model::Result<void> runPoints(const Plan& plan, std::vector<std::size_t> points, int threads,
                              const std::function<model::Result<void>(std::vector<PointResult>)>& keep,
                              std::stop_token stop = {});

} // namespace burst::app
