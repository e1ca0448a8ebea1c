#pragma once

#include "models/resolve.h"
#include "models/traffic_curve.h"

#include <cstdint>

namespace burst::model {

/// The invocations of a schedule over the time of a scenario, without what a window or a limit delays.
/// @param schedule  its settings
/// @param startsAt  s since 1970, see Scenario
/// @param duration  s, > 0
[[nodiscard]] TrafficCurve curveOf(const Settings& schedule, std::int64_t startsAt, double duration);

} // namespace burst::model
