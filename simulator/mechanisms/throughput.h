#pragma once

#include "simulator/mechanisms/on_demand_capacity.h"
#include "simulator/mechanisms/token_bucket.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace burst::sim {

/// Throughput of one operation of a table: provisioned, with the unused part of it kept as burst (rule D4),
/// or on demand (rules D2, D3).
class Throughput {
public:
    /// @param rate   units per second
    /// @param burst  unused capacity of this long is kept
    [[nodiscard]] static Throughput provisioned(double rate, Duration burst) {
        Throughput made;
        made.burst_ = burst;
        made.rate_ = rate;
        made.bucket_ = TokenBucket(rate, made.room());
        return made;
    }
    /// @param initial  units per second that are served from the first moment
    /// @param most     units per second, never more
    /// @param factor   times the highest earlier peak that are served
    [[nodiscard]] static Throughput onDemand(double initial, Duration growth, double most, double factor) {
        Throughput made;
        made.onDemand_.emplace(initial, growth, most, factor);
        return made;
    }

    bool take(Time now, std::int64_t units) {
        return onDemand_ ? onDemand_->take(now, units) : bucket_.take(now, units);
    }
    /// Units per second that are there now, without burst.
    [[nodiscard]] double rate() const { return onDemand_ ? onDemand_->allowed() : rate_; }

    /// Provisioned: another rate from now on. What is kept unused stays, as far as it fits.
    void change(Time now, double rate) {
        const double left = bucket_.left(now);
        rate_ = rate;
        bucket_.refit(now, rate, room(), left);
    }
    /// On demand: another rate that is served at once.
    void warm(Time now, double rate) { onDemand_->warm(now, rate); }
    /// On demand: another cap.
    void cap(Time now, double most) { onDemand_->cap(now, most); }

private:
    Throughput() = default;
    /// Capacity is counted by the second: without burst there is still one second's worth.
    [[nodiscard]] double room() const { return rate_ * std::max(1.0, toSeconds(burst_)); }

    double rate_{0.0};
    Duration burst_{0};
    TokenBucket bucket_{};
    std::optional<OnDemandCapacity> onDemand_{};
};

} // namespace burst::sim
