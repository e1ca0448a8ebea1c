#pragma once

#include "simulator/kernel/time.h"

#include <algorithm>
#include <cmath>
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
        if (!has(now, tokens)) return false;
        spend(now, tokens);
        return true;
    }
    [[nodiscard]] bool has(Time now, std::int64_t tokens) const {
        return tokens <= capacity_ && usedAt(now) + tokens * perToken_ <= capacity_ * perToken_;
    }
    /// Takes tokens that has() found.
    void spend(Time now, std::int64_t tokens) { fullAt_ = clock(now) + usedAt(now) + tokens * perToken_; }

    /// When there will be that many, if nobody takes any before; `never` if there never will.
    [[nodiscard]] Time readyAt(Time now, std::int64_t tokens) const {
        if (has(now, tokens)) return now;
        if (!refills_ || tokens > capacity_) return never;
        return now + usedAt(now) - (capacity_ - tokens) * perToken_;
    }

    /// Takes tokens in the order of asking, also before they are there: the time from which they are, now at
    /// the earliest; `never` when they are never refilled.
    [[nodiscard]] Time reserve(Time now, std::int64_t tokens) {
        if (!refills_ && !has(now, tokens)) return never;
        spend(now, tokens);
        return refills_ ? std::max(now, fullAt_ - capacity_ * perToken_) : now;
    }

    /// Another rate and capacity from now on; the tokens taken stay taken.
    void change(Time now, double rate, double capacity) {
        const double used = static_cast<double>(usedAt(now)) / static_cast<double>(perToken_);
        set(rate, capacity);
        fullAt_ = clock(now) + static_cast<Duration>(used * static_cast<double>(perToken_));
    }

    /// Tokens that are there.
    [[nodiscard]] double left(Time now) const {
        return static_cast<double>(capacity_) -
               static_cast<double>(usedAt(now)) / static_cast<double>(perToken_);
    }
    /// Another rate and capacity from now on, with so many tokens there, as far as they fit.
    void refit(Time now, double rate, double capacity, double tokens) {
        set(rate, capacity);
        const double used = std::max(0.0, static_cast<double>(capacity_) - tokens);
        fullAt_ = clock(now) + static_cast<Duration>(used * static_cast<double>(perToken_));
    }

private:
    void set(double rate, double capacity) {
        refills_ = rate > 0.0;
        perToken_ = refills_ ? std::max<Duration>(1, fromSeconds(1.0 / rate)) : 1;
        // A bucket that takes longer than the calendar to fill holds what fills in that time.
        const double most = std::floor(static_cast<double>(never / 2) / static_cast<double>(perToken_));
        capacity_ = static_cast<std::int64_t>(std::min(capacity, most));
    }

    /// For a bucket that is never refilled, time stands still.
    [[nodiscard]] Time clock(Time now) const { return refills_ ? now : 0; }
    /// Time until the bucket is full again: what was taken, in refill time.
    [[nodiscard]] Duration usedAt(Time now) const { return std::max<Duration>(0, fullAt_ - clock(now)); }

    Duration perToken_{1};
    std::int64_t capacity_{0};
    Time fullAt_{0};
    bool refills_{false};
};

} // namespace burst::sim
