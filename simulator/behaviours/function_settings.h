#pragma once

#include "models/resolve.h"
#include "simulator/mechanisms/environment_pool.h"
#include "simulator/network/network.h"
#include "simulator/random/sampler.h"

#include <cstdint>
#include <optional>

namespace burst::sim {

/// What a version of the code decides.
struct CodeSettings {
    CodeSettings() = default;
    explicit CodeSettings(const model::Settings& settings);

    Sampler compute{};
    std::optional<Sampler> firstCompute{};
    double computeFactor{1.0}; ///< own work at the configured memory / as measured
    /// Time of the initialisation and the loading of code, or of a restore in its place.
    [[nodiscard]] Duration initTime(Draws draws) const { return init.time(draws) + load; }
    /// Time before it, which nobody bills.
    [[nodiscard]] Duration overheadTime(Draws draws) const { return startOverhead.time(draws) + network; }

    Sampler init{};       ///< or the restore of a snapshot
    bool restored{false}; ///< new environments come from a snapshot (rule L11)
    Duration load{0};     ///< of code and dependencies
    Sampler startOverhead{};
    Duration network{0}; ///< attaching an environment to it
    double errorRate{0.0};
};

/// Provisioned environments: how they come and how their number follows the load.
struct ProvisionedSettings {
    std::int64_t count{0};
    Sampler start{};                ///< until allocation begins
    double rate{0.0};               ///< environments allocated per second; 0 = all at once
    std::optional<double> target{}; ///< utilisation that target tracking keeps
    std::int64_t min{0};
    std::int64_t max{0};
};

/// Memory of one environment that has so many bytes, as the account counts it.
[[nodiscard]] inline std::int64_t memoryMiB(double bytes) {
    return static_cast<std::int64_t>(bytes / (1024.0 * 1024.0));
}

/// The parameters of a function in simulated units.
struct FunctionSettings {
    explicit FunctionSettings(const model::Settings& settings);
    /// The same, with places for what comes over the links that the node's instances poll.
    FunctionSettings(const Network& network, const NodeSpec& node);

    CodeSettings code{};
    ProvisionedSettings provisioned{};
    Sampler keepAlive{};
    bool histogramPolicy{false};
    Duration initLimit{never};
    Duration maxLifetime{never};
    Duration timeout{never};
    std::optional<Sampler> memoryUsed{}; ///< bytes
    double memory{};                     ///< bytes
    EnvironmentPool::Reuse reuse{EnvironmentPool::Reuse::mostRecent};
    std::uint32_t slots{1}; ///< requests at the same time in one environment
    double sharedCpus{0.0}; ///< that these share; 0 = each works as if it were alone
    double cpuShare{1.0};
    std::optional<std::int64_t> reserved{};
    double scaleBurst{1000};
    double scaleRate{100};
    Duration controlPeriod{10 * second};  ///< between two looks at what waits in the sources
    std::int64_t controlStep{4};          ///< environments that one look starts at most
    std::int64_t spares{0};               ///< environments started besides those at work
    bool countsMemory{false};             ///< against the account's memory of environments
    std::optional<double> placesTarget{}; ///< part of the places that is to be taken; else nothing ahead
    double cpuLimit{1e300};               ///< ns of CPU time that the own work of one request may have
    Duration answerAfter{never};          ///< a caller does not wait longer
    std::size_t stemCells{0};             ///< environments kept for any function
    Sampler stemInit{};                   ///< start of a new environment that is made of one of them
    std::int64_t waitingRoom{0};          ///< requests that wait instead of being refused
    Duration longestWait{never};
    std::uint32_t asyncRetries{2};
    Duration asyncFirstWait{0};
    Duration eventAge{never};
    Duration asyncBackoff{second};
    Duration asyncBackoffMax{never};
    Duration billingStep{1'000'000};
    Duration billingMinimum{0};
    bool instanceBilled{false}; ///< no second of an environment twice, else each request by itself
    bool initBilled{true};
    std::int64_t billedMiB{128}; ///< memory as it is billed
    std::int64_t billedCpus{0};  ///< in thousandths
    double machines{0.0};        ///< that are billed instead of environments; 0 = environments are
    std::int64_t logBytes{0};

    /// Whether requests are dealt out evenly to the environments that take several of them.
    [[nodiscard]] bool spreads() const {
        return sharedCpus > 0.0 && slots > 1 && reuse == EnvironmentPool::Reuse::leastRecent;
    }
    /// Memory of one environment.
    [[nodiscard]] std::int64_t memoryMiB() const { return sim::memoryMiB(memory); }
};

/// How own work measured at one memory size stretches at another: its CPU-bound part with the share of one
/// CPU (which grows in proportion to memory up to `fullCpu`, rules L13 and L14), the rest not at all.
/// All sizes in the same unit, > 0.
[[nodiscard]] double computeScale(double memory, double measuredAt, double fullCpu, double cpuShare);

} // namespace burst::sim
