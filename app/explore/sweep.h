#pragma once

#include "app/explore/plan.h"
#include "app/store/sweep_store.h"
#include "models/result.h"
#include "simulator/experiment.h"

#include <stop_token>
#include <string>
#include <vector>

namespace burst::app {

/// Runs the points of one part of a plan on some threads and keeps each as it is done in PATH.part; the
/// finished part becomes PATH, and PATH.part goes. Begun anew after a stop or a kill, it goes on where it
/// was. A finished PATH of the same part is returned as it is.
///
/// Equal plans give equal bytes, on any number of threads and whether or not they were interrupted.
/// Errors: what runPoint() refuses, a file that cannot be used or holds another sweep; a stop request
/// (Cause::cancelled).
/// @param threads  0 = all cores
/// @param progress  share of the points of this part, and events of those run now
model::Result<store::Sweep> runSweep(const Plan& plan, const store::SweepHead& head, const std::string& path,
                                     int threads, sim::Progress* progress = nullptr,
                                     std::stop_token stop = {});

/// The head of one part of a plan's sweep.
[[nodiscard]] store::SweepHead headOf(const Plan& plan, std::int64_t shard = 1, std::int64_t shards = 1);

/// One sweep from all its parts, in any order: the same as one that was never divided. Errors name the files:
/// a part that is missing, that is there twice, that is not finished, or is of another sweep.
model::Result<store::Sweep> mergedSweep(const std::vector<std::string>& paths);

} // namespace burst::app
