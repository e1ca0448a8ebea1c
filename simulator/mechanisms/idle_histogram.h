#pragma once

#include "simulator/kernel/time.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace burst::sim {

/// How long a function lay idle between invocations, and what follows for its environment: the hybrid
/// histogram policy of Shahrad et al., "Serverless in the Wild", USENIX ATC 2020. One-minute bins up to four
/// hours; an environment is removed at once, started again shortly before the next invocation is likely
/// (5th percentile, 10 % earlier) and kept until it is unlikely (99th percentile, 10 % later). While the
/// histogram says nothing - too few idle times, most beyond four hours, or bins of nearly equal height
/// (coefficient of variation below 2) - the fixed keep-alive applies. The paper's forecast for idle times
/// beyond four hours is left out.
class IdleHistogram {
public:
    void add(Duration idle) {
        const auto bin = static_cast<std::size_t>(std::max<Duration>(0, idle) / width);
        if (bin >= bins)
            ++beyond_;
        else
            ++counts_[bin];
        ++total_;
    }

    /// Whether the policy may rely on it.
    [[nodiscard]] bool isTelling() const {
        const std::int64_t within = total_ - beyond_;
        if (total_ < fewest || 2 * within < total_) return false;
        const double mean = static_cast<double>(within) / static_cast<double>(bins);
        double squares = 0.0;
        for (const std::int64_t count : counts_)
            squares += (static_cast<double>(count) - mean) * (static_cast<double>(count) - mean);
        return std::sqrt(squares / static_cast<double>(bins)) >= leastVariation * mean;
    }
    /// Time from the end of an invocation until an environment should be there again; 0 = keep it.
    [[nodiscard]] Duration absence() const {
        return static_cast<Duration>(0.9 * static_cast<double>(width * static_cast<Duration>(at(0.05))));
    }
    /// Time from the end of an invocation until the environment is removed for good.
    [[nodiscard]] Duration keep() const {
        return static_cast<Duration>(1.1 * static_cast<double>(width * static_cast<Duration>(at(0.99) + 1)));
    }

private:
    static constexpr Duration width = 60 * second;
    static constexpr std::size_t bins = 240;
    static constexpr double leastVariation = 2.0;
    static constexpr std::int64_t fewest = 10; ///< ours: the paper names no least number

    /// The bin in which the share of the idle times within the range is reached.
    [[nodiscard]] std::size_t at(double share) const {
        const double wanted = share * static_cast<double>(total_ - beyond_);
        std::int64_t sum = 0;
        for (std::size_t bin = 0; bin < bins; ++bin) {
            sum += counts_[bin];
            if (static_cast<double>(sum) >= wanted && sum > 0) return bin;
        }
        return bins - 1;
    }

    std::array<std::int64_t, bins> counts_{};
    std::int64_t beyond_{0};
    std::int64_t total_{0};
};

} // namespace burst::sim
