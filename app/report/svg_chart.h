#pragma once

#include "app/report/chart.h"
#include "models/units.h"

#include <string>
#include <vector>

namespace burst::app {

/// The chart as an SVG element for a page of htmlPage(), which gives it its colours, light or dark. Lines
/// differ in colour and in dashes, parts of a stack in colour. Empty when no line has a value.
[[nodiscard]] std::string svgChart(const Chart& chart);

/// Round numbers from 0 to at least `highest` (> 0), about `wanted` of them: 0, 20, 40, ….
[[nodiscard]] std::vector<double> ticksTo(double highest, int wanted);

/// Round times within [from, to], at most `wanted`: multiples of 1 s, 10 min, 2 h, ….
[[nodiscard]] std::vector<double> timeTicks(double from, double to, int wanted);

/// The label of a tick: "0", "250 ms", "1 h 20 min", "1.2 k/s". Rates are per second throughout, so that the
/// labels of one axis compare.
[[nodiscard]] std::string tickLabel(double value, model::Unit unit);

} // namespace burst::app
