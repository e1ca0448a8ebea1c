#pragma once

#include "simulator/mechanisms/circuit_breaker.h"
#include "simulator/mechanisms/retry_budget.h"
#include "simulator/network/network.h"

#include <cstdint>
#include <optional>

namespace burst::sim {

/// What changes on a link that is more than plain.
struct LinkState {
    explicit LinkState(const LinkDetail& detail) {
        if (detail.breaker) breaker.emplace(*detail.breaker);
        if (detail.retryBudget >= 0.0) budget.emplace(detail.retryBudget, detail.retryRefill);
    }

    std::optional<CircuitBreaker> breaker{};
    std::optional<RetryBudget> budget{};
    std::uint32_t inFlight{0}; ///< attempts whose end the caller has not heard of
};

} // namespace burst::sim
