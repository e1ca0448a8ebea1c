#pragma once

#include "models/resolve.h"
#include "simulator/mechanisms/unit_scaling.h"
#include "simulator/random/sampler.h"

#include <cstdint>

namespace burst::sim {

/// The parameters of a relational database in simulated units.
struct DatabaseSettings {
    explicit DatabaseSettings(const model::Settings& settings);

    Sampler cpu{};
    Sampler wait{};
    double io{1.0}; ///< requests of a query, on average
    double errorRate{0.0};
    bool serverless{true};
    std::uint32_t replicas{0};
    UnitScalingRule scaling{};
    double billedMinimum{0.5}; ///< units that are paid for in any case; 0 if it may pause
    double unitProcessors{0.25};
    double processors{2.0}; ///< of a provisioned instance
    bool pauses{false};
    Duration pauseAfter{never};
    Duration deepAfter{never};
    Sampler resume{};
    Sampler deepResume{};
    std::int64_t connections{1}; ///< of one instance, or of the proxy's pool to it
    Duration patience{0};        ///< how long a query waits for a connection
    bool kept{false};            ///< callers keep their connections
    Duration idle{never};
    bool proxy{false};
    Sampler proxyLatency{};
    double pinnedShare{0.0};
    Duration pinnedTime{0};
    double proxyMinimum{2.0};
    double storage{0.0}; ///< bytes
};

} // namespace burst::sim
