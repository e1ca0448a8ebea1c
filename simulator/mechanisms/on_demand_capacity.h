#pragma once

#include "simulator/mechanisms/token_bucket.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace burst::sim {

/// Throughput of an on-demand table: the initial rate or twice (or another multiple of) the highest rate
/// served earlier, whichever is more (rules D2, GC-40). A peak is the average over one minute; it counts for
/// doubling once it is older than the growth window (rule D3: the provider's rule, our state variable). The
/// bucket holds one second.
class OnDemandCapacity {
public:
    OnDemandCapacity(double initialRate, Duration growth,
                     double most = std::numeric_limits<double>::infinity(), double factor = 2.0)
        : initial_(initialRate),
          most_(most),
          factor_(factor),
          growth_(growth),
          allowed_(std::min(initialRate, most)),
          bucket_(allowed_, allowed_) {}

    bool take(Time now, std::int64_t units) {
        if (now >= minuteEnd_) closeMinutes(now);
        if (!bucket_.take(now, units)) return false;
        served_ += units;
        return true;
    }
    /// Another rate that is served at once, whatever came before: capacity warmed up in advance.
    void warm(Time now, double rate) {
        initial_ = rate;
        fit(now);
    }
    /// Another cap.
    void cap(Time now, double most) {
        most_ = most;
        fit(now);
    }
    /// Units per second that are served now.
    [[nodiscard]] double allowed() const { return allowed_; }

private:
    static constexpr Duration minute = 60 * second;
    static constexpr std::size_t kept = 64;

    struct Peak {
        Time countsFrom{never};
        double rate{};
    };

    void countDue(Time now) {
        for (Peak& peak : pending_) {
            if (peak.countsFrom > now) continue;
            highest_ = std::max(highest_, peak.rate);
            peak = {};
        }
    }

    void closeMinutes(Time now) {
        countDue(now);
        // Peaks are kept by parts of the window, of a minute or more; a part counts when its last minute
        // does. With two parts to spare a slot is always free again when its turn comes.
        const Duration part = std::max(minute, growth_ / static_cast<Duration>(kept - 2));
        const double rate = static_cast<double>(served_) / 60.0;
        served_ = 0;
        Peak& slot = pending_[static_cast<std::size_t>(minuteEnd_ / part) % kept];
        slot = {minuteEnd_ + growth_, std::max(slot.rate, rate)};
        countDue(now);
        minuteEnd_ = (now / minute + 1) * minute;
        fit(now);
    }

    void fit(Time now) {
        const double wanted = std::min(most_, std::max(initial_, factor_ * highest_));
        if (wanted == allowed_) return;
        allowed_ = wanted;
        bucket_.change(now, allowed_, allowed_);
    }

    double initial_{};
    double most_{};
    double factor_{2.0};
    Duration growth_{};
    double allowed_{};
    double highest_{0.0};
    TokenBucket bucket_;
    Time minuteEnd_{minute};
    std::int64_t served_{0};
    std::array<Peak, kept> pending_{};
};

} // namespace burst::sim
