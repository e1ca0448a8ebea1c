#pragma once

#include "models/ids.h"
#include "models/units.h"

#include <optional>
#include <string>
#include <vector>

namespace burst::app {

/// A line over time. Value i belongs to the middle of [start + i*step, start + (i+1)*step); a value that is
/// no number is a gap in the line.
struct ChartLine {
    std::string title;
    double start{}; ///< s
    double step{};  ///< s, > 0
    std::vector<double> values;
    int look{};        ///< number of its colour and dashes, the same for the same figure in every chart
    bool faint{false}; ///< in a stack: of less weight, such as what lies idle
};

/// A moment that is pointed at.
struct ChartMark {
    double at{}; ///< s
    std::string text;
    bool own{false}; ///< a note of the user's
};

/// What the values cannot exceed.
struct ChartLimit {
    double value{};
    std::string title;
};

/// What tells a chart from the others of a run, and finds it again in the next one.
struct ChartKey {
    model::NodeId node; ///< empty = of the whole run
    std::string what;   ///< "requests", "latency", "environments", "cold starts", "waiting", "inside",
                        ///< "all requests"
    bool operator==(const ChartKey&) const = default;
};

struct Chart {
    /// Lines side by side, or parts of a whole on top of each other, the first at the bottom.
    enum class Shape { lines, stack };

    std::string title;
    model::Unit unit{model::Unit::none}; ///< of the values
    std::vector<ChartLine> lines;        ///< at most six are told apart
    Shape shape{Shape::lines};
    std::optional<ChartLimit> limit{};
    std::vector<ChartMark> marks{}; ///< in the order of time
    model::NodeId node{};           ///< whose figures these are; empty = of several
    ChartKey key{};
};

} // namespace burst::app
