#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/result.h"
#include "simulator/live_view.h"
#include "simulator/summary.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <stop_token>

namespace burst::sim {

/// How to run; unset values come from the scenario. `threads` 0 = all cores. Results do not depend on it.
struct Options {
    std::optional<std::uint64_t> seed;
    std::optional<int> replications; ///< 1..10000
    int threads{0};
    TraceWish traces{};
};

/// Watched by another thread while simulate() works.
struct Progress {
    std::atomic<double> share{0.0}; ///< 0..1 of the simulated time of all replications
    std::atomic<std::int64_t> events{0};
    std::atomic<int> replications{0}; ///< at most; 0 before it is known
    std::atomic<int> ended{0};        ///< replications
    /// While it is set, the run waits. Whoever clears it, or asks for a stop, clears it with a notification.
    std::atomic<bool> paused{false};
    /// The first replication until its last whole bucket of the time series; when it has ended, the mean of
    /// those that have.
    LiveView live{};
};

/// Runs a scenario against a design, all replications, on threads of its own, and waits for them.
///
/// Same project, seed and version give the same Summary (apart from `wall`) on any number of threads.
/// A stop request ends the run within a few milliseconds; the Summary then covers what was simulated and
/// says `complete = false`. Errors: unknown design or scenario, a design that validate() refuses, traffic
/// whose trace is missing.
///
/// Memory is bounded by what is in flight and by the number of nodes, never by the simulated time.
model::Result<Summary> simulate(const model::Project& project, const model::DesignId& design,
                                const model::ScenarioId& scenario, const model::Catalog& catalog,
                                const model::Traces& traces, const Options& options,
                                Progress* progress = nullptr, std::stop_token stop = {});

} // namespace burst::sim
