#pragma once

#include "simulator/kernel/time.h"

#include <array>
#include <bit>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace burst::sim {

/// Counts of durations in log-linear buckets: 64 in each power of two, so that a quantile is within 0.8 %
/// of the sample's. Fixed memory (an octave is allocated when first hit), mergeable, order-independent.
class Histogram {
public:
    void add(Duration value) { add(value, 1); }
    void add(Duration value, std::int64_t times);
    void merge(const Histogram& other);
    void clear(); ///< keeps the memory

    [[nodiscard]] std::int64_t count() const { return count_; }
    [[nodiscard]] Duration max() const { return max_; }
    /// The value below which the share p of the counts lies (0 <= p <= 1), in ns; 0 when empty.
    [[nodiscard]] double quantile(double p) const;
    /// Upper edge in s and count of every bucket that is not empty, ascending.
    [[nodiscard]] std::vector<std::pair<double, std::int64_t>> buckets() const;
    /// Number and count of every quarter of an octave that is not empty, ascending.
    [[nodiscard]] std::vector<std::pair<std::uint32_t, std::int64_t>> bands() const;
    /// Lower edge of a band in s.
    [[nodiscard]] static double bandEdge(std::uint32_t band);

private:
    static constexpr unsigned steps = 64;
    static constexpr unsigned octaves = 58;
    static constexpr unsigned bandsPerOctave = 4;
    using Octave = std::array<std::int64_t, steps>;

    /// Octave 0 holds 0..63 ns exactly; octave k >= 1 holds [2^(k+5), 2^(k+6)).
    [[nodiscard]] static Duration lowerEdge(unsigned octave, unsigned step) {
        if (octave == 0) return step;
        return static_cast<Duration>(std::uint64_t{steps + step} << (octave - 1));
    }

    /// The octave of a value that is the first of it.
    Octave& allocate(unsigned octave);

    std::array<std::unique_ptr<Octave>, octaves> octaves_;
    std::int64_t count_{0};
    Duration max_{0};
};

inline void Histogram::add(Duration value, std::int64_t times) {
    const auto v = static_cast<std::uint64_t>(value);
    const unsigned octave = static_cast<unsigned>(std::bit_width(v | (steps - 1))) - 6U;
    const auto step = static_cast<unsigned>(v >> (octave == 0 ? 0 : octave - 1)) & (steps - 1);
    Octave* cells = octaves_[octave].get();
    if (!cells) [[unlikely]]
        cells = &allocate(octave);
    (*cells)[step] += times;
    count_ += times;
    if (value > max_) max_ = value;
}

} // namespace burst::sim
