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
};

/// What the values cannot exceed.
struct ChartLimit {
    double value{};
    std::string title;
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
};

} // namespace burst::app
