#pragma once

#include "simulator/metrics/recorder.h"
#include "simulator/summary.h"

#include <cstddef>
#include <string>

namespace burst::sim {

/// How many ended this way.
[[nodiscard]] inline std::int64_t ends(const std::array<std::int64_t, endingCount>& endings, Ending ending) {
    return endings[static_cast<std::size_t>(ending)];
}

/// Adds what was offered to a node or a link, and how it ended.
inline void add(Counts& to, std::int64_t offered, const std::array<std::int64_t, endingCount>& endings) {
    to.offered += offered;
    to.succeeded += ends(endings, Ending::succeeded);
    to.failed += ends(endings, Ending::failed);
    to.timedOut += ends(endings, Ending::timedOut);
    to.throttled += ends(endings, Ending::throttled);
    to.dropped += ends(endings, Ending::dropped);
    to.deadLettered += ends(endings, Ending::deadLettered);
}

inline void add(Counts& to, const NodeRecord& record) {
    add(to, record.offered, record.endings);
    to.carried += record.carried;
    to.inFlight += record.inside.value();
}

inline void add(LinkResult& to, const LinkRecord& record) {
    add(to.counts, record.offered, record.endings);
    to.retries += record.retries;
    to.breakerOpenings += record.breakerOpenings;
    to.fallbacks += record.fallbacks;
    for (std::size_t i = 0; i < limitCount; ++i)
        if (record.refusedBy[i] > 0)
            to.refusedBy[std::string(limitName(static_cast<Limit>(i)))] += record.refusedBy[i];
}

/// Latencies of many requests, from one replication or from all.
struct LatencyTally {
    Histogram histogram;
    WideSum sum; ///< ns

    void add(const Histogram& latencies, const WideSum& ns) {
        histogram.merge(latencies);
        sum.add(ns);
    }
    [[nodiscard]] Latency latency() const;
};

} // namespace burst::sim
