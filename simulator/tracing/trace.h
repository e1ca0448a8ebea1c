#pragma once

#include "models/ids.h"
#include "simulator/kernel/ending.h"
#include "simulator/kernel/time.h"
#include "simulator/tracing/cause.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace burst::sim {

/// One attempt at one call of a trace. All times are simulated, in ns.
struct TraceSpan {
    static constexpr std::uint32_t noParent = 0xFFFF'FFFFU;

    std::uint32_t parent{noParent}; ///< place in Trace::spans, always before this one
    model::NodeId node;
    std::string title;  ///< of the node, for people
    model::LinkId link; ///< over which it came; empty for the request itself and for batches
    int attempt{0};     ///< 0 = first
    Time sent{};        ///< when the caller let go of it
    Time arrived{};     ///< when it reached the node; `sent` + the network latency
    Time answered{};    ///< when its caller stopped waiting: answered, accepted, or out of time
    Time end{};         ///< when its node was done with it
    Ending ending{Ending::succeeded};
    std::string limit;    ///< what refused it, if it was throttled
    bool detached{false}; ///< its caller did not wait for it, or only until it was accepted
    bool overdue{false};  ///< its caller ran out of time, the work went on
    bool open{false};     ///< the run was over before it ended: `end` is the end of the run
};

/// A stretch of a critical path.
struct TraceStep {
    Time from{};
    Time to{};
    std::uint32_t span{}; ///< place in Trace::spans
    Cause cause{Cause::downstream};
    std::string limit{}; ///< what held it back while it waited; empty if it was no limit
};

/// All that happened because of one request.
struct Trace {
    enum class Reason { sampled, slowest, slowestCompletion, failed };

    std::uint64_t id{}; ///< the same for the same request of the same run
    int replication{};
    Reason reason{Reason::sampled};
    Ending ending{Ending::succeeded};
    Time begin{};
    Duration latency{};                 ///< until the client had its answer
    std::optional<Duration> completion; ///< until the last work it set off was done, if any and all of it was
    std::vector<TraceSpan> spans;       ///< parents before their children; the first is the request
    std::vector<TraceStep> path;        ///< adds up to `latency` without gap or overlap
    std::vector<TraceStep> completionPath; ///< adds up to `completion`
};

/// How many requests are kept whole.
struct TraceWish {
    /// Whom to choose from. To find the very slowest and all that failed, every request has to be followed,
    /// which takes about as long again as the run itself.
    enum class From { sample, everything };
    From from{From::sample};
    int sampled{20}; ///< drawn at random, 0..10000
    int slowest{10}; ///< by latency, and as many by completion
    int failed{10};  ///< drawn at random among those that did not succeed, or whose work did not
};

} // namespace burst::sim
