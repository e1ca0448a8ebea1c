#pragma once

#include "models/result.h"
#include "models/tree.h"
#include "models/units.h"

#include <string>
#include <string_view>
#include <vector>

namespace burst::model {

/// A random quantity >= 0 in the SI base unit of its parameter. `a`, `b`, `c` by family:
///   constant(a) · uniform(a..b) · triangular(a..b, mode c) · exponential(mean a) ·
///   normal(mean a, sd b, truncated at 0 by redrawing) · lognormal(mu a, sigma b) ·
///   gamma(shape a, scale b) · weibull(shape a, scale b) · pareto(shape a, bounded to b..c) ·
///   hyperexponential(probabilities, means) · empirical(quantile table: probabilities, values)
struct Distribution {
    enum class Family {
        constant,
        uniform,
        triangular,
        exponential,
        normal,
        lognormal,
        gamma,
        weibull,
        pareto,
        hyperexponential,
        empirical,
    };
    Family family{Family::constant};
    double a{};
    double b{};
    double c{};
    std::vector<double> probabilities; ///< empirical: ascending from 0 to 1; hyperexponential: sum 1
    std::vector<double> values;        ///< same length as probabilities

    bool operator==(const Distribution&) const = default;
};

/// A bare quantity (constant) or an object `{ "dist": FAMILY, … }`:
///   constant value · uniform min max · triangular min mode max · exponential mean ·
///   normal mean sd · lognormal (mean cv | p50 p99 | mu sigma) · gamma (mean cv | shape scale) ·
///   weibull shape scale · pareto shape min max · hyperexponential p[] mean[] ·
///   empirical (quantiles [[p, value], …] | samples [value, …]).
/// Bad combinations are refused with the reason.
Result<Distribution> parseDistribution(const Tree& tree, Unit unit);

/// Long-run average; exact for every family but the truncated normal (closed form of the truncation).
[[nodiscard]] double mean(const Distribution& d);

/// The value below which the share p (0 < p < 1) of draws lies. Bisection where no closed form exists.
[[nodiscard]] double quantile(const Distribution& d, double p);

/// For people: "log-normal, p50 80 ms, p99 600 ms".
[[nodiscard]] std::string describe(const Distribution& d, Unit unit);

[[nodiscard]] std::string_view familyName(Distribution::Family family);

} // namespace burst::model
