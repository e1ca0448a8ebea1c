#pragma once

#include "simulator/kernel/ending.h"
#include "simulator/kernel/event.h"
#include "simulator/metrics/gauge.h"
#include "simulator/metrics/histogram.h"
#include "simulator/metrics/latency_map.h"
#include "simulator/network/network.h"

#include <array>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// Running totals at the end of a bucket of the time series; a series is the differences of neighbours.
struct Mark {
    std::int64_t offered{};
    std::array<std::int64_t, endingCount> endings{};
    std::int64_t coldStarts{};
    WideSum inside{};
    WideSum environments{};
    WideSum busy{};
    WideSum idleProvisioned{};
    WideSum waiting{};
};

/// Latency quantiles of one bucket, in s; NaN when nothing succeeded in it.
struct LatencyMark {
    double p50{};
    double p90{};
    double p95{};
    double p99{};
    double p999{};
    double max{};
};

/// How often a limit held something back during one bucket of the time series. Kept only where it did.
struct LimitMark {
    std::uint32_t bucket{};
    Limit limit{};
    std::int64_t count{};
};

/// What is measured at one node.
struct NodeRecord {
    std::int64_t offered{0};
    std::int64_t carried{0};
    std::array<std::int64_t, endingCount> endings{};
    std::array<std::int64_t, limitCount> throttledBy{};
    std::int64_t invocations{0};
    std::int64_t coldStarts{0};
    std::int64_t retries{0};
    std::int64_t duplicates{0};
    std::int64_t undelivered{0};  ///< deliveries given up without a dead-letter target
    std::int64_t deduplicated{0}; ///< repeats that were accepted and not stored
    std::int64_t lookups{0};      ///< in a cache
    std::int64_t hits{0};
    WideSum sojourn;    ///< ns inside the node while measuring, of all requests that ended
    WideSum latencySum; ///< ns, of those that succeeded
    Histogram latency;  ///< of the closed buckets of the series
    Histogram recent;   ///< of the bucket that is filling
    Gauge inside;
    Gauge environments;
    Gauge busy;            ///< starting or working
    Gauge idleProvisioned; ///< kept ready on order and without work
    Gauge waiting;         ///< messages not in flight
    Duration oldestAge{0};
    double utilisation{-1}; ///< negative: does not apply
    double mostBusy{-1};    ///< limit of the environments at work; negative: none is known
    std::vector<std::int64_t> meters;
    std::vector<Mark> marks;
    std::vector<LimitMark> limitMarks;
    std::array<std::int64_t, limitCount> throttledMarked{}; ///< throttledBy at the last mark
    std::vector<LatencyMark> latencies;
    std::vector<Duration> starting; ///< by bucket, ns that environments with a request spent starting
    LatencyMap latencyMap;
};

/// What is measured on one link.
struct LinkRecord {
    std::int64_t offered{0};
    std::array<std::int64_t, endingCount> endings{};
    std::array<std::int64_t, limitCount> refusedBy{}; ///< by a limit of the link itself
    std::int64_t unsent{0};                           ///< attempts that it refused before they left
    std::int64_t retries{0};
    std::int64_t breakerOpenings{0};
    std::int64_t fallbacks{0}; ///< calls that its fallback took over
    WideSum latencySum;
    Histogram latency;
};

/// What is measured of the requests that an origin sends over one of its links, from the request to the end
/// of all its attempts.
struct RouteRecord {
    std::int64_t offered{0};
    std::int64_t carried{0};
    std::int64_t inside{0};
    std::array<std::int64_t, endingCount> endings{};
    WideSum latencySum;
    Histogram latency;

    void began() {
        ++offered;
        ++inside;
    }
    void ended(Ending ending, Duration time) {
        --inside;
        ++endings[static_cast<std::size_t>(ending)];
        if (ending != Ending::succeeded) return;
        latencySum.add(static_cast<std::uint64_t>(time));
        latency.add(time);
    }
};

/// Measures one replication. Memory is fixed by the network, not by the length of the run.
class Recorder {
public:
    explicit Recorder(const Network& network);

    /// Buckets of the time series in a column of the latency maps.
    [[nodiscard]] static std::uint32_t bucketsPerColumn(const Network& network);

    [[nodiscard]] NodeRecord& node(NodeIndex index) { return nodes_[index]; }
    [[nodiscard]] const std::vector<NodeRecord>& nodes() const { return nodes_; }
    [[nodiscard]] LinkRecord& link(LinkIndex index) { return links_[index]; }
    [[nodiscard]] const std::vector<LinkRecord>& links() const { return links_; }
    [[nodiscard]] RouteRecord& route(std::uint32_t index) { return routes_[index]; }
    [[nodiscard]] const std::vector<RouteRecord>& routes() const { return routes_; }

    void arrived(NodeIndex index, Time now) {
        NodeRecord& record = nodes_[index];
        ++record.offered;
        record.inside.change(now, +1);
    }
    void ended(NodeIndex index, Ending ending, Time born, Time now) {
        NodeRecord& record = nodes_[index];
        ++record.endings[static_cast<std::size_t>(ending)];
        record.inside.change(now, -1);
        record.sojourn.add(static_cast<std::uint64_t>(now - (born > since_ ? born : since_)));
        if (ending != Ending::succeeded) return;
        const Duration latency = now - born;
        record.latencySum.add(static_cast<std::uint64_t>(latency));
        record.recent.add(latency);
    }
    /// An environment that a request waits for starts from `now` until `ready`.
    void starts(NodeIndex index, Time now, Time ready);
    void linkEnded(LinkIndex index, Ending ending, Duration latency) {
        LinkRecord& record = links_[index];
        ++record.endings[static_cast<std::size_t>(ending)];
        if (ending != Ending::succeeded) return;
        record.latencySum.add(static_cast<std::uint64_t>(latency));
        record.latency.add(latency);
    }

    /// When the bucket that is filling ends.
    [[nodiscard]] Time bucketEnd() const { return bucketEnd_; }
    /// Closes all buckets up to `now`.
    void roll(Time now);
    /// The warm-up is over: everything before `now` is forgotten, what is inside is carried over.
    void restart(Time now);
    /// Closes the last bucket and brings every gauge up to `now`.
    void finish(Time now);
    [[nodiscard]] Time since() const { return since_; }

private:
    void closeBucket(Time at);
    static void markLimits(NodeRecord& record);
    static void markLatency(NodeRecord& record, std::uint32_t column);

    std::vector<NodeRecord> nodes_;
    std::vector<LinkRecord> links_;
    std::vector<RouteRecord> routes_;
    Duration bucket_{};
    Time warmup_{};
    std::uint32_t bucketsPerColumn_{1}; ///< of the latency maps
    Time bucketEnd_{};
    Time since_{0};
};

} // namespace burst::sim
