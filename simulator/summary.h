#pragma once

#include "models/design.h"
#include "models/price.h"
#include "simulator/metrics/latency_map.h"
#include "simulator/tracing/trace.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace burst::sim {

/// How the requests of a node ended. offered + carried = the sum of all the others:
/// `carried` were already inside when measuring began (after the warm-up).
struct Counts {
    std::int64_t offered{};
    std::int64_t carried{};
    std::int64_t succeeded{};
    std::int64_t failed{};
    std::int64_t timedOut{};
    std::int64_t throttled{};
    std::int64_t dropped{};
    std::int64_t deadLettered{};
    std::int64_t inFlight{};

    [[nodiscard]] std::int64_t ended() const {
        return succeeded + failed + timedOut + throttled + dropped + deadLettered;
    }
    [[nodiscard]] bool conserved() const { return offered + carried == ended() + inFlight; }
    bool operator==(const Counts&) const = default;
};

/// Time from arrival to end of what succeeded, in s. Quantiles are within 1 % of the true sample.
struct Latency {
    std::int64_t count{};
    double mean{};
    double p50{};
    double p90{};
    double p95{};
    double p99{};
    double p999{};
    double max{};
    bool operator==(const Latency&) const = default;
};

/// Time average and highest value of a level.
struct Level {
    double mean{};
    double max{};
    bool operator==(const Level&) const = default;
};

struct Environments {
    double mean{};
    double max{};
    double busyMean{}; ///< starting or working
    double idleMean{};
    bool operator==(const Environments&) const = default;
};

/// One metric over simulated time: value i belongs to [start + i*step, start + (i+1)*step). A bucket in
/// which nothing was measured (a latency without requests) is NaN.
struct Series {
    double start{}; ///< s
    double step{};  ///< s
    std::vector<double> values;
};

/// What one node did, over all replications (counts are sums, levels are averages, maxima are maxima).
/// A metric that does not apply to the kind is absent.
struct NodeResult {
    model::NodeId id;
    std::string title; ///< for people
    std::string kind;
    Counts counts;
    Latency latency;
    std::map<std::string, std::int64_t> throttledBy; ///< limit ("account concurrency") -> count
    std::optional<Level> concurrency;                ///< requests inside the node
    std::optional<std::int64_t> coldStarts;
    std::optional<double> coldStartRatio; ///< of the invocations that ran
    std::optional<Environments> environments;
    std::optional<Level> queueDepth;   ///< messages waiting, not in flight
    std::optional<double> oldestAge;   ///< s, highest age of a waiting message
    std::optional<double> hitRatio;    ///< of the lookups in the node's cache, if there were any
    std::optional<double> utilisation; ///< share of its own limit; bursts may exceed 1
    std::optional<double> mostBusy;    ///< limit of the environments that may be at work at once
    std::int64_t retries{};
    std::int64_t duplicates{};
    std::int64_t undelivered{};  ///< deliveries that were given up and went to no dead-letter queue
    std::int64_t deduplicated{}; ///< messages that a queue recognised as repeats and did not store
    /// By metric: "offered", "succeeded", "failed", "timed_out", "throttled", "dropped", "dead_lettered",
    /// "cold_starts", "throttled.LIMIT" of each limit that held requests back (per second), "concurrency",
    /// "environments", "busy" (starting or working), "starting" (with a request that waits for it),
    /// "idle_provisioned", "queue_depth" (mean level), "latency_p50", "latency_p90", "latency_p95",
    /// "latency_p99", "latency_p999", "latency_max" (s, averaged over replications).
    std::map<std::string, Series> series;
    /// Distribution of the latency: upper edge of a bucket in s, number of requests in it.
    std::vector<std::pair<double, std::int64_t>> histogram;
    LatencyMap latencyMap; ///< the same over time
};

struct LinkResult {
    model::LinkId id{};
    std::string title{}; ///< for people: "Order → Orders"
    Counts counts{};     ///< of attempts, those included that the link itself refused
    Latency latency{};
    std::map<std::string, std::int64_t> refusedBy{}; ///< limit of the link ("circuit open") -> count
    std::int64_t retries{};                          ///< attempts after the first
    std::int64_t breakerOpenings{};                  ///< how often its circuit breaker opened
    std::int64_t fallbacks{};                        ///< calls that its fallback took over
};

/// What one cause at one node took of the requests around a percentile.
struct CausePart {
    model::NodeId node;
    std::string title; ///< of the node, for people
    Cause cause{Cause::downstream};
    std::string limit; ///< what held them back while they waited; empty if it was no limit
    double seconds{};  ///< mean of a request
    double share{};    ///< of their time, 0..1
};

/// Where the time of the requests around a percentile went. The parts add up to `seconds`.
struct Attribution {
    std::string percentile;  ///< "p50", "p95", "p99"
    std::int64_t requests{}; ///< that were looked at
    double seconds{};        ///< their mean time
    std::vector<CausePart> parts;
};

/// What a sentence of the explanation speaks of.
struct Subject {
    model::NodeId node;
    std::string metric; ///< the series of the node that shows it; empty if none does
};

/// How well a metric is known after a run that was to reach a precision.
struct PrecisionReached {
    std::string metric;
    double wanted{};  ///< half-width of the 95 % interval as a share of the mean
    double reached{}; ///< infinite when the metric has no interval
    bool holds{false};
};

/// The requests that an origin (a client, a schedule) sends over one of its links: how they ended and how
/// long they took end to end, all attempts included.
struct RouteResult {
    model::LinkId id; ///< of the link
    model::NodeId from;
    model::NodeId to;
    Counts counts;
    Latency latency;
};

/// The answer to a scenario asked of a design.
struct Summary {
    model::DesignId design;
    model::ScenarioId scenario;
    std::uint64_t seed{};
    int replications{};
    bool complete{true}; ///< false: cancelled, the figures cover what was simulated until then
    double warmup{};     ///< s at the start that did not count, given or found out
    std::optional<PrecisionReached> precision;
    double simulated{}; ///< s of simulated time per replication that were measured (warm-up excluded)
    double wall{};      ///< s of real time; the only figure that differs between equal runs
    std::int64_t events{};
    std::uint64_t fingerprint{};
    Counts requests;                 ///< of all clients together
    Latency latency;                 ///< end to end, as the clients saw it
    std::vector<NodeResult> nodes;   ///< in the order of the design
    std::vector<LinkResult> links;   ///< in the order of the design
    std::vector<RouteResult> routes; ///< by origin in the order of the design
    model::Usage usage;              ///< per node and meter, average of a replication
    std::vector<model::Usage> usageByReplication;
    /// End-to-end metrics of each replication, for intervals and paired comparison:
    /// "latency.mean", "latency.p50", …, "requests.succeeded", "errors.ratio", "throttled.ratio",
    /// "NODE.cold_start_ratio", "NODE.hit_ratio", "NODE.concurrency.mean", …
    std::map<std::string, std::vector<double>> samples;
    /// Metric -> 95 % confidence interval of its mean over the replications; empty below 2 replications.
    std::map<std::string, std::pair<double, double>> intervals;
    /// Of the time from a request's begin to its answer, of those that succeeded. From a sample of up to
    /// 1,024 requests a replication; empty when nothing succeeded.
    std::vector<Attribution> latencyCauses;
    /// Of the time until the last work was done that a request set off without waiting for it (messages,
    /// events), of those for which all of it succeeded.
    std::vector<Attribution> completionCauses;
    std::vector<Trace> traces;               ///< a few requests with all that happened to them
    std::vector<std::string> explanation;    ///< sentences with figures, most important first
    std::map<std::string, Subject> subjects; ///< of those sentences that speak of one node

    [[nodiscard]] const NodeResult* node(const model::NodeId& id) const;
};

} // namespace burst::sim
