#pragma once

#include "simulator/kernel/simulation.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// Which of a node's call links lead to a target that works: each is called in a fixed rhythm, and a few
/// answers of one kind in a row turn the verdict. Without checks every target counts as healthy.
class HealthChecks {
public:
    // The events of a node that has health checks; its own begin below.
    static constexpr std::uint32_t roundEvent = 0x4000'0000U;
    static constexpr std::uint32_t overdueEvent = 0x4000'0001U;

    HealthChecks(const Network& network, NodeIndex node);

    void start(Simulation& simulation);
    /// Takes care of an event if it is one of checks.
    bool resume(Simulation& simulation, const Event& event);
    /// Takes care of an answer if it is that of a check.
    bool answered(Simulation& simulation, CallIndex call, Ending ending);

    /// @param position  in the node's list of call links
    [[nodiscard]] bool healthy(std::size_t position) const { return targets_[position].healthy; }
    /// Whether targets that failed their checks are used all the same: there is no other.
    [[nodiscard]] bool allFail() const { return healthyTargets_ == 0; }
    /// May be chosen: healthy, or none is.
    [[nodiscard]] bool usable(std::size_t position) const { return allFail() || healthy(position); }
    /// One that may be chosen, by the weights of the links. There has to be a target.
    [[nodiscard]] std::size_t drawn(Simulation& simulation, std::uint64_t key) const;

private:
    struct Target {
        CallIndex check{none}; ///< under way
        std::uint32_t streak{0};
        bool healthy{true};
    };
    void conclude(std::size_t position, bool passed);

    const NodeSpec& spec_;
    NodeIndex node_{};
    bool enabled_{};
    Duration interval_{};
    Duration timeout_{};
    std::uint32_t unhealthyAfter_{1};
    std::uint32_t healthyAfter_{1};
    std::vector<Target> targets_{};
    std::size_t healthyTargets_{0};
    std::uint64_t round_{0};
};

} // namespace burst::sim
