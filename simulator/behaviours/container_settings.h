#pragma once

#include "models/resolve.h"
#include "simulator/mechanisms/target_tracking.h"
#include "simulator/mechanisms/window_scaling.h"
#include "simulator/random/sampler.h"

#include <cstdint>

namespace burst::sim {

/// The parameters of a container service in simulated units.
struct ContainerSettings {
    enum class Metric : std::uint8_t { fixed, cpu, requests, concurrency, windows };

    explicit ContainerSettings(const model::Settings& settings);

    double processors{1.0}; ///< of one task
    std::int64_t memoryMiB{2048};
    std::uint32_t concurrency{10}; ///< requests that one task works on at once
    bool sharesCpu{true};
    double cpuShare{1.0}; ///< part of the own work that needs a processor
    Sampler compute{};
    double errorRate{0.0};
    Duration timeout{never};
    std::uint32_t roomSize{100}; ///< requests that may wait for a task
    Duration longestWait{never};
    std::int64_t minTasks{1};
    std::int64_t maxTasks{10};
    std::int64_t initialTasks{1};
    Sampler placement{};
    Sampler startTime{};
    double launchRate{20.0};
    double launchBurst{100.0};
    Metric metric{Metric::cpu};
    TargetTrackingRule tracking{};
    WindowScalingRule windows{};
    Duration decisionPeriod{2 * second}; ///< of the windows
    Duration zeroGrace{30 * second};     ///< the last task stays this long after nothing was asked for
    Duration period{60 * second};
    Duration warmUp{0};
    Duration drain{30 * second};
    Duration billingMinimum{60 * second};
    Duration billingStep{second};
    std::int64_t logBytes{0};
};

} // namespace burst::sim
