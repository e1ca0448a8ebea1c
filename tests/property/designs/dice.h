#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::test {

/// Random choices that follow from a seed alone, on every machine (SplitMix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    [[nodiscard]] std::uint64_t word() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t x = state_;
        x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
        x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
        return x ^ (x >> 31U);
    }
    /// Uniform in [0, 1).
    [[nodiscard]] double uniform() { return static_cast<double>(word() >> 11U) * 0x1p-53; }
    [[nodiscard]] double between(double low, double high) { return low + (high - low) * uniform(); }
    /// Uniform in the logarithm: as likely between 1 and 10 as between 10 and 100.
    [[nodiscard]] double scaled(double low, double high) {
        return std::exp(between(std::log(low), std::log(high)));
    }
    [[nodiscard]] bool chance(double probability) { return uniform() < probability; }
    /// A whole number of low..high.
    [[nodiscard]] int number(int low, int high) {
        return low + static_cast<int>(word() % (static_cast<std::uint64_t>(high - low) + 1U));
    }
    template <class T>
    [[nodiscard]] const T& oneOf(const std::vector<T>& all) {
        return all[static_cast<std::size_t>(word() % all.size())];
    }

private:
    std::uint64_t state_{};
};

} // namespace burst::test
