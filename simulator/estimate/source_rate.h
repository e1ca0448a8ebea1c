#pragma once

#include "simulator/network/network.h"

#include <optional>

namespace burst::sim {

/// Requests per second that a source sends on average, and at most.
struct SourceRate {
    double mean{};
    double peak{};
};

/// Over the measured window of a run, exactly; nullopt where the rate depends on the answers or on more
/// than this knows (closed users).
[[nodiscard]] std::optional<SourceRate> rateOf(const SourceSpec& source, Time from, Time to);

} // namespace burst::sim
