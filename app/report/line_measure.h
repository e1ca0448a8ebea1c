#pragma once

#include "app/report/chart.h"

namespace burst::app {

/// A line between two instants. What is not there is no number.
struct LineMeasure {
    double first{};   ///< the value at the earlier instant
    double last{};    ///< at the later one
    double change{};  ///< last - first
    double rate{};    ///< change per s
    double mean{};    ///< of the values, each counted for as long as it lies between the instants
    double highest{}; ///< of the values that lie between them at least in part
};

/// Each value of a line holds for the whole of its step.
/// @param from, to  s, from <= to
[[nodiscard]] LineMeasure measureLine(const ChartLine& line, double from, double to);

/// The value that holds at an instant; no number where there is none.
[[nodiscard]] double valueAt(const ChartLine& line, double time);

} // namespace burst::app
