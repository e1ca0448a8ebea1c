#pragma once

#include "simulator/metrics/recorder.h"
#include "simulator/network/network.h"
#include "simulator/summary.h"

#include <vector>

namespace burst::sim {

/// What one replication leaves behind.
struct Outcome {
    Recorder recorder;
    Time measured{}; ///< from the end of the warm-up to the end of the run
    std::int64_t events{};
    std::uint64_t fingerprint{};
    bool complete{true};
};

/// Merges outcomes, in the order of replications, into sums, averages and intervals. Ids, seed and wall time
/// are the caller's to fill in.
[[nodiscard]] Summary summarise(const Network& network, const std::vector<Outcome>& outcomes);

} // namespace burst::sim
