#pragma once

#include "models/result.h"
#include "simulator/analysis/compare.h"

#include <map>
#include <string>
#include <string_view>

namespace burst::app {

/// How far a figure may be from that of another run without it mattering: the larger of both counts.
struct Tolerance {
    double absolute{}; ///< in the SI base unit of the figure, >= 0
    double relative{}; ///< share of what the figure was, >= 0
};

/// By the name of the metric.
using Tolerances = std::map<std::string, Tolerance, std::less<>>;

/// Reads "5 %" (of what the figure was), "20 ms", or both: "20 ms, 5 %". Of a figure that is a share itself
/// the first is a number: "0.01".
/// Errors: what cannot be read, a negative tolerance, the same kind twice.
[[nodiscard]] model::Result<Tolerance> readTolerance(std::string_view text, std::string_view metric);

/// Whether the whole 95 % interval of a difference lies within a tolerance; false below two runs of each,
/// where nobody knows.
[[nodiscard]] bool isWithin(const sim::Difference& difference, const Tolerance& tolerance);

} // namespace burst::app
