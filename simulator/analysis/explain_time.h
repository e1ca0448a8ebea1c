#pragma once

#include "simulator/summary.h"

#include <string>
#include <vector>

namespace burst::sim {

/// A sentence about a percentile, and whether something in it could be changed by another limit.
struct TimeSentence {
    enum class Weight {
        limited, ///< mostly waiting or cold starts
        plain,   ///< mostly work
    };
    Weight weight{Weight::plain};
    std::string text;
    Subject subject; ///< its greatest cause
};

/// Where the time of the percentiles went, in sentences with shares, the highest percentile first. A lower
/// one is told only if its greatest cause is another one.
[[nodiscard]] std::vector<TimeSentence> explainTime(const Summary& summary);

/// ", from 10 min to 12 min of the run" from the buckets of a series of the node that are not 0; empty when
/// there are none, and when it is the whole run.
[[nodiscard]] std::string whenNotZero(const NodeResult& node, const std::string& metric);

} // namespace burst::sim
