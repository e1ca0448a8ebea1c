#pragma once

#include "models/resolve.h"
#include "simulator/mechanisms/alert_scaling.h"
#include "simulator/mechanisms/target_tracking.h"
#include "simulator/mechanisms/window_scaling.h"
#include "simulator/random/sampler.h"

#include <cstdint>
#include <optional>

namespace burst::sim {

/// The parameters of a container service in simulated units.
struct ContainerSettings {
    enum class Metric : std::uint8_t { fixed, cpu, requests, concurrency, windows, alarm };

    explicit ContainerSettings(const model::Settings& settings);

    double processors{1.0}; ///< of one task
    std::int64_t memoryMiB{2048};
    std::uint32_t concurrency{10}; ///< requests that one task works on at once
    bool sharesCpu{true};
    double cpuShare{1.0}; ///< part of the own work that needs a processor
    Sampler compute{};
    double errorRate{0.0};
    Duration timeout{never};
    std::uint32_t scalePlaces{10}; ///< of them those that count as full where tasks follow the requests
    std::uint32_t roomSize{100};   ///< requests that may wait for a task
    bool holdsWhenFull{true};      ///< else requests wait only while no task serves
    std::uint32_t taskRoom{100};   ///< requests that may wait at one task where the buffer is not in the way
    std::optional<double> burst{}; ///< that tasks must have room for, or the buffer stays in the way
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
    bool windowsCountRequests{false}; ///< requests that begin per second, else those inside
    AlertScalingRule alarm{};
    Duration decisionPeriod{2 * second}; ///< of the windows
    Duration zeroGrace{30 * second};     ///< the last task stays this long after nothing was asked for
    Duration period{60 * second};
    Duration warmUp{0};
    Duration drain{30 * second};
    Duration billingMinimum{60 * second};
    Duration billingStep{second};
    double machines{0.0}; ///< that are billed instead of the tasks on them; 0 = the tasks are
    std::int64_t logBytes{0};
};

} // namespace burst::sim
