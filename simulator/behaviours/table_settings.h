#pragma once

#include "models/resolve.h"
#include "simulator/mechanisms/partitions.h"
#include "simulator/mechanisms/shard_readers.h"
#include "simulator/mechanisms/throughput_scaling.h"
#include "simulator/mechanisms/unit_budget.h"
#include "simulator/random/sampler.h"

#include <array>
#include <cstdint>
#include <optional>

namespace burst::sim {

/// The parameters of a table in simulated units. Throughput is counted in tokens: one is a write unit, or
/// half a read unit, which is what an eventually consistent read costs. Where request units count, a token is
/// a hundredth of one.
struct TableSettings {
    explicit TableSettings(const model::Settings& settings);

    using PerOperation = std::array<double, operationCount>;
    static constexpr double tokensPerRequestUnit{100.0};

    /// Partitions that a table of these capacities is made of (rule D5). Provisioned capacity may be used for
    /// reads and writes in any mix; what is served on demand is a bound for each of them.
    /// @param capacity  units per second
    [[nodiscard]] std::uint32_t partitionsFor(const PerOperation& capacity) const;
    /// The same when it is new.
    [[nodiscard]] std::uint32_t firstPartitions() const {
        return partitionsFor(provisioned ? capacity : initial);
    }

    bool countsRequestUnits{false};
    PerOperation tokensPerUnit{1.0, 2.0}; ///< of a unit of capacity, by Operation
    bool provisioned{false};
    PerOperation capacity{}; ///< provisioned units per second
    PerOperation initial{};  ///< on demand: units per second from the first moment
    PerOperation most{};     ///< on demand: units per second, never more
    Duration burst{0};
    Duration growth{0};
    double growthFactor{2.0};       ///< times the highest earlier peak
    double itemWrites{0.0};         ///< of one item per second; 0 = no limit of its own
    PerOperation partitionLimits{}; ///< units per second
    std::uint32_t partitions{0};    ///< given; 0 = as many as the capacity and the size take
    double partitionSize{1.0};      ///< bytes
    Duration splitAfter{never};
    bool adapts{true}; ///< a partition may use what the others leave of the table's capacity
    double hotShare{0.0};
    std::uint32_t keys{0}; ///< 0 = load is even over the partitions
    double keySkew{0.0};
    double size{1.0};                                      ///< bytes of an item
    double storage{0.0};                                   ///< bytes
    std::array<std::int64_t, operationCount> tokens{1, 1}; ///< that one request takes
    double conditionFails{0.0};
    std::array<Sampler, operationCount> latency{};
    std::optional<ThroughputScalingRule> scaling{};
    std::optional<UnitBudgetTerms> budget{}; ///< in tokens, in place of capacities of reads and of writes
    std::uint32_t freeDecreases{4};
    std::uint32_t decreasesADay{27};
    LogTerms changes{}; ///< of its change stream

private:
    void readBudget(const model::Settings& settings);
};

} // namespace burst::sim
