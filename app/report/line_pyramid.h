#pragma once

#include "app/report/chart.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace burst::app {

/// The lowest and the highest of ever longer stretches of a line, so that a chart of ten million values draws
/// some thousand points and misses no peak.
class LinePyramid {
public:
    struct Point {
        double time{}; ///< s
        double value{};
    };

    /// @param line  outlives the pyramid; at most 2^32 - 1 values
    explicit LinePyramid(const ChartLine& line);

    /// What to draw of [from, to] on so many columns: every value while there are few, else the lowest and
    /// the highest of each column in their order, and a gap for a column without any. The neighbours beyond
    /// both ends come too.
    [[nodiscard]] std::vector<Point> points(double from, double to, int columns) const;
    /// The lowest and the highest value of buckets with their middle in [from, to]; none without any.
    [[nodiscard]] std::optional<std::pair<double, double>> extremes(double from, double to) const;

private:
    static constexpr std::size_t fanOut = 8;
    static constexpr std::uint32_t none = 0xFFFF'FFFFU;
    /// Places of the lowest and of the highest value of a stretch; none without numbers.
    struct Stretch {
        std::uint32_t lowest{none};
        std::uint32_t highest{none};
    };

    void take(Stretch& into, const Stretch& other) const;
    [[nodiscard]] Stretch stretch(std::size_t first, std::size_t end) const;
    [[nodiscard]] double timeOf(std::size_t place) const;
    /// The places whose time is in [from, to], as first and end.
    [[nodiscard]] std::pair<std::size_t, std::size_t> within(double from, double to) const;

    std::span<const double> values_;
    double start_{};
    double step_{};
    std::vector<std::vector<Stretch>> levels_; ///< level k holds stretches of fanOut^(k+1) values
};

} // namespace burst::app
