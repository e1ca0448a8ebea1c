#pragma once

#include <cstdint>
#include <vector>

namespace burst::sim {

/// Requests that ended in one column of time and took as long as one band.
struct LatencyCell {
    std::uint32_t column{};
    std::uint32_t band{}; ///< four to an octave of latency
    std::int64_t count{};
    bool operator==(const LatencyCell&) const = default;
};

/// When requests that succeeded ended, and how long they had taken: at most 120 columns of time, bands a
/// quarter of an octave wide.
struct LatencyMap {
    static constexpr std::uint32_t mostColumns = 120;

    double start{};                 ///< s, of column 0
    double step{};                  ///< s a column
    std::vector<LatencyCell> cells; ///< by column, then band; none is empty

    void add(std::uint32_t column, std::uint32_t band, std::int64_t count);
    void merge(const LatencyMap& other);
    /// Lower edge of a band in s; its upper edge is the lower one of the next.
    [[nodiscard]] static double edge(std::uint32_t band);
};

} // namespace burst::sim
