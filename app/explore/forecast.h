#pragma once

#include "app/explore/plan.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace burst::app {

/// What the estimate says of some figures of a point, without simulating.
struct Forecast {
    std::string refusal; ///< why the point cannot be simulated; empty = it can
    /// By figure asked for. Of a percentile of a latency it is the mean; none where no formula knows
    /// anything.
    std::vector<std::optional<double>> values;
};

[[nodiscard]] Forecast forecast(const Plan& plan, std::size_t point, const std::vector<std::string>& figures);

} // namespace burst::app
