#pragma once

#include "simulator/kernel/time.h"

#include <algorithm>
#include <cstdint>

namespace burst::sim {

/// A token bucket, full at the start: `capacity` tokens, refilled continuously at `rate` per second and
/// never beyond the capacity. Kept as the time at which it will be full again (the generic cell rate
/// algorithm, ITU-T I.371), so that it is exact in integer nanoseconds and needs no event.
class TokenBucket {
public:
    TokenBucket() = default;
    /// @param rate  tokens per second, >= 0   @param capacity  tokens, >= 0
    TokenBucket(double rate, double capacity) { set(rate, capacity); }

    /// Takes `tokens` if there are that many; false leaves the bucket as it was.
    bool take(Time now, std::int64_t tokens) {
        const Time full = std::max(fullAt_, now) + tokens * perToken_;
        if (full - now > room_) return false;
        fullAt_ = full;
        return true;
    }
    [[nodiscard]] bool has(Time now, std::int64_t tokens) const {
        return std::max(fullAt_, now) + tokens * perToken_ - now <= room_;
    }
    /// Takes tokens that has() found.
    void spend(Time now, std::int64_t tokens) { fullAt_ = std::max(fullAt_, now) + tokens * perToken_; }

    /// Another rate and capacity from now on; the share of the bucket that is used stays.
    void change(Time now, double rate, double capacity) {
        const double used =
            room_ > 0 ? static_cast<double>(std::max(fullAt_, now) - now) / static_cast<double>(perToken_)
                      : 0.0;
        set(rate, capacity);
        fullAt_ = now + static_cast<Duration>(used * static_cast<double>(perToken_));
    }

private:
    void set(double rate, double capacity) {
        // A refill slower than one token in 30 years is none; the products below must not overflow.
        constexpr double slowest = 1e-9;
        perToken_ = rate > slowest ? std::max<Duration>(1, fromSeconds(1.0 / rate)) : fromSeconds(1e9);
        const double most = static_cast<double>(never) / static_cast<double>(perToken_);
        room_ = static_cast<Duration>(std::min(capacity, most)) * perToken_;
    }

    Duration perToken_{1};
    Duration room_{0};
    Time fullAt_{0};
};

} // namespace burst::sim
