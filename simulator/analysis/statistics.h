#pragma once

#include <utility>
#include <vector>

namespace burst::sim {

[[nodiscard]] double mean(const std::vector<double>& values);
/// Unbiased sample variance; 0 below two values.
[[nodiscard]] double variance(const std::vector<double>& values);

/// The value that Student's t with `degrees` (>= 1) of freedom stays below with probability p (0.5 < p < 1).
/// Within 1e-9, by bisection.
[[nodiscard]] double studentQuantile(double p, int degrees);

/// 95 % confidence interval of the mean of independent values; the mean twice below two values.
[[nodiscard]] std::pair<double, double> confidenceInterval(const std::vector<double>& values);

} // namespace burst::sim
