#pragma once

#include "simulator/kernel/time.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>

namespace burst::sim {

/// How a number of tasks follows an alarm about the rate of requests.
struct AlertScalingRule {
    double rate{5.0};                  ///< finished requests per second above which the alarm is due
    Duration sample{second};           ///< requests are counted over this time, > 0
    Duration window{10 * second};      ///< the rate is the average over this time, a multiple of `sample`
    Duration holds{5 * second};        ///< the rate is above for so long before the alarm goes off
    Duration firstNotice{5 * second};  ///< from then until it is told
    Duration noticeEvery{10 * second}; ///< later changes are told at multiples of this after the first time
    Duration repeat{30 * second};      ///< an alarm that stays on is told again after this
    std::int64_t step{1};              ///< tasks more each time it is told, >= 0
    std::int64_t min{1};               ///< as many as when it is told that the alarm is over
    std::int64_t max{5};               ///< never more
};

/// Steps up while an alarm is on and falls back when it is over, by rule OF-03.
///
/// The caller calls observe() at the end of each sample.
class AlertScaling {
public:
    AlertScaling() = default;
    explicit AlertScaling(const AlertScalingRule& rule) : rule_(rule) {}

    /// The tasks wanted now.
    /// @param finished  requests that succeeded in the sample that ends now
    /// @param desired   tasks asked for so far
    [[nodiscard]] std::int64_t observe(Time now, double finished, std::int64_t desired) {
        count(finished);
        const double rate = sum_ * 1e9 / static_cast<double>(rule_.window);
        constexpr double slack = 1e-9;
        if (rate <= rule_.rate * (1.0 + slack))
            aboveSince_ = never;
        else if (aboveSince_ == never)
            aboveSince_ = now;
        const bool on = aboveSince_ < never && now - aboveSince_ >= rule_.holds;
        if (on && flushAt_ == never) flushAt_ = now + rule_.firstNotice;
        if (now < flushAt_) return desired;
        flushAt_ = now + rule_.noticeEvery;
        return tell(now, on, desired);
    }

private:
    void count(double finished) {
        samples_.push_back(finished);
        sum_ += finished;
        if (samples_.size() <= static_cast<std::size_t>(rule_.window / rule_.sample)) return;
        sum_ -= samples_.front();
        samples_.pop_front();
    }

    [[nodiscard]] std::int64_t tell(Time now, bool on, std::int64_t desired) {
        if (!on) {
            flushAt_ = never;
            const bool known = toldAt_ < never;
            toldAt_ = never;
            return known ? rule_.min : desired;
        }
        if (toldAt_ < never && now - toldAt_ < rule_.repeat) return desired;
        toldAt_ = now;
        return std::clamp(desired + rule_.step, rule_.min, rule_.max);
    }

    AlertScalingRule rule_{};
    std::deque<double> samples_;
    double sum_{0.0};
    Time aboveSince_{never};
    Time flushAt_{never}; ///< when what is known is told next
    Time toldAt_{never};  ///< when the alarm was told last
};

} // namespace burst::sim
