#pragma once

#include "models/catalog.h"
#include "models/result.h"
#include "simulator/network/network.h"

namespace burst::sim {

/// Resolves a design and a scenario that validate() found free of errors. The Error names a trace that is
/// missing from `traces` or a kind that has no behaviour.
model::Result<Network> compile(const model::Design& design, const model::Scenario& scenario,
                               const model::Catalog& catalog, const model::Traces& traces,
                               std::uint64_t seed);

/// Width of the buckets of time series for a run of this length: a round number of seconds (1, 2 or 5 times
/// a power of ten, or minutes and hours) that gives at most 600 buckets, and fewer above 2,000 nodes.
[[nodiscard]] Duration seriesStep(Duration length, std::size_t nodes = 1);

} // namespace burst::sim
