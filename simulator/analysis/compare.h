#pragma once

#include "simulator/summary.h"

#include <cstddef>
#include <string>
#include <vector>

namespace burst::sim {

/// One metric of two runs. Replications with the same number share their random numbers, so the interval
/// is that of the paired differences (Student's t).
struct Difference {
    enum class Verdict { better, worse, differs, same, noise, tolerated, unknown };
    std::string metric;
    double a{};
    double b{};
    double delta{}; ///< b - a
    double low{};   ///< 95 % interval of delta; low = high = delta below two replications
    double high{};
    double relative{};    ///< delta / |a|; NaN when a is 0
    double relativeLow{}; ///< low and high as shares of |a|, which is taken as known
    double relativeHigh{};
    std::size_t pairs{}; ///< replications that both have
    /// differs: the interval does not hold 0, of what is neither good nor bad. noise: it holds 0.
    /// tolerated: it lies within what was said not to matter; compare() never says so. unknown: fewer than
    /// two replications. `better` knows that lower latency, errors and cost are better.
    Verdict verdict{Verdict::unknown};
};

/// All end-to-end metrics (no node's name in them) that both runs have, in a fixed order. How many requests
/// were offered is neither good nor bad; how many succeeded tells only of runs that were offered the same.
[[nodiscard]] std::vector<Difference> compare(const Summary& a, const Summary& b);

/// The same for one metric given its value in each replication. `lowerIsBetter` decides the verdict.
[[nodiscard]] Difference difference(const std::string& metric, const std::vector<double>& a,
                                    const std::vector<double>& b, bool lowerIsBetter);

} // namespace burst::sim
