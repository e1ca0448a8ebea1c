#pragma once

#include "simulator/kernel/time.h"

#include <cmath>
#include <cstdint>

namespace burst::sim {

/// A sum of non-negative integers that never overflows: 128 bits, by hand for compilers without them.
class WideSum {
#ifdef __SIZEOF_INT128__
public:
    void add(std::uint64_t value) {
        sum_ += value;
    }
    void add(const WideSum& other) {
        sum_ += other.sum_;
    }
    void addProduct(std::uint64_t a, std::uint64_t b) {
        sum_ += static_cast<Wide>(a) * b;
    }
    [[nodiscard]] double value() const {
        return std::ldexp(static_cast<double>(static_cast<std::uint64_t>(sum_ >> 64U)), 64) +
               static_cast<double>(static_cast<std::uint64_t>(sum_));
    }
    bool operator==(const WideSum&) const = default;

private:
    __extension__ using Wide = unsigned __int128;

    Wide sum_{0};
#else
public:
    void add(std::uint64_t value) {
        low_ += value;
        high_ += low_ < value ? 1U : 0U;
    }
    void add(const WideSum& other) {
        add(other.low_);
        high_ += other.high_;
    }
    void addProduct(std::uint64_t a, std::uint64_t b) {
        if (a >> 24U == 0 && b >> 40U == 0) return add(a * b);
        constexpr std::uint64_t half = 0xFFFF'FFFFU;
        const std::uint64_t low = (a & half) * (b & half);
        const std::uint64_t left = (a >> 32U) * (b & half);
        const std::uint64_t right = (a & half) * (b >> 32U);
        const std::uint64_t middle = (low >> 32U) + (left & half) + (right & half);
        high_ += (a >> 32U) * (b >> 32U) + (left >> 32U) + (right >> 32U) + (middle >> 32U);
        add((middle << 32U) | (low & half));
    }
    [[nodiscard]] double value() const {
        return std::ldexp(static_cast<double>(high_), 64) + static_cast<double>(low_);
    }
    bool operator==(const WideSum&) const = default;

private:
    std::uint64_t low_{0};
    std::uint64_t high_{0};
#endif
};

/// A level that changes in steps (requests inside, environments alive), with the exact area under it and
/// the highest level that lasted: what comes and goes at one instant, as a refused request does, was never
/// there.
class Gauge {
public:
    void change(Time now, std::int64_t by) {
        settle(now);
        value_ += by;
    }
    void settle(Time now) {
        if (now > since_ && value_ > max_) max_ = value_;
        area_.addProduct(static_cast<std::uint64_t>(value_), static_cast<std::uint64_t>(now - since_));
        since_ = now;
    }
    /// Forgets the past, keeps the level: measuring begins now.
    void restart(Time now) {
        area_ = {};
        since_ = now;
        max_ = 0;
    }
    [[nodiscard]] std::int64_t value() const { return value_; }
    // Both up to the last change or settle().
    [[nodiscard]] std::int64_t max() const { return max_; }
    /// Level times ns since the start or restart.
    [[nodiscard]] const WideSum& area() const { return area_; }

private:
    std::int64_t value_{0};
    std::int64_t max_{0};
    Time since_{0};
    WideSum area_;
};

} // namespace burst::sim
