#pragma once

#include "models/price.h"
#include "simulator/metrics/recorder.h"
#include "simulator/network/network.h"
#include "simulator/tracing/path_sample.h"
#include "simulator/tracing/trace_keeper.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace burst::sim {

/// What one replication leaves behind.
struct Outcome {
    std::shared_ptr<const Recorder> recorder; ///< never null
    PathSample requests;                      ///< critical paths of requests
    PathSample completions;                   ///< critical paths of all that requests set off
    TraceKeeper traces;
    Time measured{}; ///< from the end of the warm-up to the end of the run
    std::int64_t events{};
    std::uint64_t fingerprint{};
    bool complete{true};
};

/// Metered use of one replication.
[[nodiscard]] model::Usage usageOf(const Network& network, const Outcome& outcome);

/// End-to-end figures of one replication and those of its nodes, for intervals and comparisons: the metrics
/// of Summary::samples. What was not measured (a latency without requests) is left out.
[[nodiscard]] std::map<std::string, double> figuresOf(const Network& network, const Outcome& outcome);

/// Whether figuresOf() knows a metric of that name, even if a replication may lack it.
[[nodiscard]] bool isFigure(const Network& network, std::string_view metric);

} // namespace burst::sim
