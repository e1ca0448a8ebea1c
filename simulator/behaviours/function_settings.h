#pragma once

#include "models/resolve.h"
#include "simulator/mechanisms/environment_pool.h"
#include "simulator/random/sampler.h"

#include <cstdint>
#include <optional>

namespace burst::sim {

/// The parameters of a function in simulated units.
struct FunctionSettings {
    explicit FunctionSettings(const model::Settings& settings);

    Sampler compute{};
    std::optional<Sampler> firstCompute{};
    double computeFactor{1.0}; ///< own work at the configured memory / as measured
    Sampler init{};
    Sampler startOverhead{};
    Sampler keepAlive{};
    Duration maxLifetime{never};
    Duration timeout{never};
    double errorRate{0.0};
    EnvironmentPool::Reuse reuse{EnvironmentPool::Reuse::mostRecent};
    std::optional<std::int64_t> reserved{};
    std::int64_t provisioned{0};
    double scaleBurst{1000};
    double scaleRate{100};
    std::uint32_t asyncRetries{2};
    Duration asyncFirstWait{0};
    Duration eventAge{never};
    Duration asyncBackoff{second};
    Duration asyncBackoffMax{never};
    Duration billingStep{1'000'000};
    bool initBilled{true};
    std::int64_t memoryMiB{128};
    std::int64_t logBytes{0};
};

/// How own work measured at one memory size stretches at another: its CPU-bound part with the share of one
/// CPU (which grows in proportion to memory up to `fullCpu`, rules L13 and L14), the rest not at all.
/// All sizes in the same unit, > 0.
[[nodiscard]] double computeScale(double memory, double measuredAt, double fullCpu, double cpuShare);

} // namespace burst::sim
