#pragma once

#include "simulator/network/faults.h"

#include <cstdint>
#include <span>
#include <vector>

namespace burst::sim {

/// Which faults are on at which node right now.
class FaultBoard {
public:
    /// What a fault does to a request that arrives.
    enum class Strike : std::uint8_t { spared, failed, refused };

    FaultBoard(const FaultPlan& plan, std::size_t nodes);

    /// Whether the run has faults at all; without any nothing else here is asked.
    [[nodiscard]] bool any() const { return !on_.empty(); }

    void begin(std::uint32_t fault);
    void end(std::uint32_t fault);

    /// Whether an outage is on. The node exists.
    [[nodiscard]] bool isDown(NodeIndex node) const { return any() && on_[node].outages > 0; }
    /// Whether no idle environment survives.
    [[nodiscard]] bool isStormy(NodeIndex node) const { return any() && on_[node].storms > 0; }
    /// What outages, errors and throttles do to a request; `stream` and `key` are those of its random
    /// numbers.
    [[nodiscard]] Strike strike(NodeIndex node, std::uint64_t stream, std::uint64_t key) const;
    /// Latency that is added to a request.
    [[nodiscard]] Duration extra(NodeIndex node, std::uint64_t stream, std::uint64_t key) const;

private:
    struct State {
        std::int32_t outages{0};
        std::int32_t storms{0};
        std::vector<std::uint32_t>
            others{}; ///< latency, errors and throttles, in the order of their beginning
    };
    const FaultPlan& plan_;
    std::vector<State> on_; ///< by node; empty without faults
};

} // namespace burst::sim
