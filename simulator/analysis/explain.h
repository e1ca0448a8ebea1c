#pragma once

#include "simulator/summary.h"

#include <string>
#include <vector>

namespace burst::sim {

/// A sentence, and what it speaks of: a node, or nothing in particular.
struct Reason {
    std::string text;
    Subject subject;
};

/// What limited the run, in sentences with figures: where the time of the highest percentile of the latency
/// goes, and of others that are mostly waiting; then, the costliest first, which limit acted where, on how
/// many requests and when, cold starts, backlogs, duplicates, messages given up; then percentiles that are
/// mostly work.
[[nodiscard]] std::vector<Reason> explain(const Summary& summary);

} // namespace burst::sim
