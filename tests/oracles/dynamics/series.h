#pragma once

#include "simulator/summary.h"

#include <cmath>
#include <vector>

namespace burst::test {

/// How many of a series of rates fall into [from, to) s; `from` and `to` are edges of buckets.
inline double countIn(const sim::Series& series, double from, double to) {
    double count = 0.0;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const double middle = series.start + (static_cast<double>(i) + 0.5) * series.step;
        if (middle > from && middle < to) count += series.values[i] * series.step;
    }
    return count;
}

/// Starts of the buckets at which a series rises from nothing, in s.
inline std::vector<double> risesOf(const sim::Series& series) {
    std::vector<double> all;
    for (std::size_t i = 0; i < series.values.size(); ++i)
        if (series.values[i] > 0 && (i == 0 || !(series.values[i - 1] > 0)))
            all.push_back(series.start + static_cast<double>(i) * series.step);
    return all;
}

/// The mean level in the bucket that begins at `t` s.
inline double levelFrom(const sim::Series& series, double t) {
    return series.values.at(static_cast<std::size_t>(std::llround((t - series.start) / series.step)));
}

} // namespace burst::test
