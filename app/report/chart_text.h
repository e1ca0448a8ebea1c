#pragma once

#include "app/report/chart.h"

#include <functional>
#include <string>
#include <vector>

namespace burst::app {

/// Which lines of a chart are meant.
using LineWish = std::function<bool(const Chart& chart, std::size_t line)>;

/// The values of some charts of one run in [from, to], in s, with exact figures: a row a step, a column a
/// line. Charts of several have their title before that of the line. Notes of the user's own stand in the row
/// of their time, in a column of its own where there are any.
[[nodiscard]] std::string chartsCsv(const std::vector<const Chart*>& charts, const LineWish& wanted,
                                    double from, double to);

/// A chart in words, for those who cannot see it: of each line the mean, the highest value with its time, and
/// the last, then what is marked.
[[nodiscard]] std::string chartWords(const Chart& chart);

} // namespace burst::app
