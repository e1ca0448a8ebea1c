#pragma once

#include "models/resolve.h"
#include "simulator/mechanisms/quota.h"

namespace burst::sim {

/// The quota of a node that has its parameters.
/// @param startsAt  s since 1970-01-01T00:00:00Z: periods are those of the clock
[[nodiscard]] inline Quota quotaOf(const model::Settings& s, std::int64_t startsAt) {
    const auto calls = s.quantity("quota");
    if (!calls) return {};
    const Duration period = fromSeconds(s.number("quota_period"));
    const Duration whole = period / second;
    const Duration begun = whole > 0 && period % second == 0 ? startsAt % whole * second : 0;
    return {static_cast<std::int64_t>(*calls), period, begun};
}

} // namespace burst::sim
