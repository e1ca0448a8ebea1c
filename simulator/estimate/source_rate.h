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

/// Invocations over a link for each firing of its schedule.
[[nodiscard]] double invocationsOver(const Network& network, LinkIndex link);

/// Firings per second of a schedule in the measured window, all that it stands for. Counted one by one, of
/// very many the first ones only.
[[nodiscard]] double firingsOf(const Network& network, NodeIndex schedule);

} // namespace burst::sim
