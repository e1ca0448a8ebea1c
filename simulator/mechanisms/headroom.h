#pragma once

#include "simulator/kernel/time.h"
#include "simulator/metrics/gauge.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace burst::sim {

/// How many environments leave room for more: as many as keep the requests of the last minute below a part of
/// their places, and their processors below the same part (rules GC-05 to GC-07).
class Headroom {
public:
    static constexpr Duration period = 5 * second; ///< between two looks (rule GC-06)

    /// @param target      part of the places that is to be taken, > 0
    /// @param places      requests that one environment takes at once, >= 1
    /// @param processors  that these share; 0 = they do not count
    Headroom(double target, std::uint32_t places, double processors)
        : perEnvironment_{target * places, target * processors} {}

    /// Requests more or fewer, in environments or waiting for one.
    void requests(Time now, std::int64_t by) { gauges_[0].change(now, by); }
    /// Thousandths of a processor at work, more or fewer.
    void processors(Time now, std::int64_t by) { gauges_[1].change(now, by); }

    /// A period ends now: the environments wanted. Until a minute has passed, by what there is of it.
    [[nodiscard]] std::int64_t look(Time now) {
        const std::size_t slot = looks_++ % samples;
        double wanted = 0.0;
        for (std::size_t i = 0; i < gauges_.size(); ++i) {
            gauges_[i].settle(now);
            averages_[i][slot] = gauges_[i].area().value() / static_cast<double>(period) / units[i];
            gauges_[i].restart(now);
            double sum = 0.0;
            for (const double average : averages_[i])
                sum += average;
            const double mean = sum / static_cast<double>(std::min(looks_, samples));
            if (perEnvironment_[i] > 0.0) wanted = std::max(wanted, mean / perEnvironment_[i]);
        }
        constexpr double rounding = 1.0 - 1e-12;
        return static_cast<std::int64_t>(std::ceil(wanted * rounding));
    }

private:
    static constexpr std::size_t samples = 12; ///< of one minute
    static constexpr std::array<double, 2> units{1.0, 1000.0};

    std::array<double, 2> perEnvironment_{}; ///< requests, processors
    std::array<Gauge, 2> gauges_{};
    std::array<std::array<double, samples>, 2> averages_{};
    std::size_t looks_{0};
};

} // namespace burst::sim
