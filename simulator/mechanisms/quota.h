#pragma once

#include "simulator/kernel/time.h"

#include <cstdint>

namespace burst::sim {

/// So many calls in each period by the clock: what is left at its end is lost, and the next one begins full
/// (rules CF-06, GC-35, OW-02).
class Quota {
public:
    Quota() = default; ///< no limit
    /// @param calls   of one period, >= 0
    /// @param period  > 0
    /// @param begun   how much of a period has passed when the run begins, within [0, period)
    Quota(std::int64_t calls, Duration period, Duration begun)
        : calls_(calls), period_(period), begun_(begun) {}

    /// Whether the period that runs now has a call left. Time never goes back.
    [[nodiscard]] bool has(Time now) {
        if (calls_ < 0) return true;
        const std::int64_t period = (now + begun_) / period_;
        if (period != at_) {
            at_ = period;
            used_ = 0;
        }
        return used_ < calls_;
    }
    /// Takes the call that has() found.
    void spend() { ++used_; }

private:
    std::int64_t calls_{-1};
    Duration period_{second};
    Duration begun_{0};
    std::int64_t at_{0};
    std::int64_t used_{0};
};

} // namespace burst::sim
