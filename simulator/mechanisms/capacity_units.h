#pragma once

#include "simulator/kernel/time.h"

#include <algorithm>
#include <cstdint>

namespace burst::sim {

/// What a load balancer is billed for besides its hours (rule B4): hour by hour the largest of new
/// connections (25 a second), open connections (3,000), processed bytes (1 GB an hour; 0.4 GB to functions)
/// and rule evaluations beyond ten rules (1,000 a second).
class CapacityUnits {
public:
    /// One request that opens this many connections of this length.
    void add(Time now, double connections, double connectionSeconds, double gigabytes, double evaluations) {
        if (now >= hourEnd_) close(now);
        connections_ += connections;
        connectionSeconds_ += connections * connectionSeconds;
        gigabytes_ += gigabytes;
        evaluations_ += evaluations;
    }
    /// Forgets what was counted so far.
    void restart(Time now) {
        *this = {};
        hourEnd_ = now + hour;
    }
    /// LCU-hours until now.
    [[nodiscard]] double total(Time now) {
        close(now);
        return sum_;
    }

private:
    static constexpr Duration hour = 3600 * second;

    void close(Time now) {
        constexpr double newPerHour = 25.0 * 3600.0;
        constexpr double openPerHour = 3000.0 * 3600.0;
        constexpr double evaluationsPerHour = 1000.0 * 3600.0;
        sum_ += std::max({connections_ / newPerHour, connectionSeconds_ / openPerHour, gigabytes_,
                          evaluations_ / evaluationsPerHour});
        connections_ = connectionSeconds_ = gigabytes_ = evaluations_ = 0.0;
        if (now >= hourEnd_) hourEnd_ += (now - hourEnd_) / hour * hour + hour;
    }

    Time hourEnd_{hour};
    double connections_{0.0};
    double connectionSeconds_{0.0};
    double gigabytes_{0.0};
    double evaluations_{0.0};
    double sum_{0.0};
};

} // namespace burst::sim
