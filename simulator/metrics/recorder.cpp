#include "simulator/metrics/recorder.h"

#include <algorithm>
#include <limits>

namespace burst::sim {

Recorder::Recorder(const Network& network)
    : nodes_(network.nodes.size()),
      links_(network.links.size()),
      routes_(network.routes.size()),
      bucket_(network.bucket),
      warmup_(network.warmup),
      bucketsPerColumn_(bucketsPerColumn(network)),
      // Nothing of the warm-up is kept, and it may be far longer than what is measured.
      bucketEnd_(network.warmup > 0 ? never : network.bucket) {
    const auto buckets = static_cast<std::size_t>((network.horizon - network.warmup) / network.bucket) + 2;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        nodes_[i].meters.resize(network.nodes[i].kind->meters.size());
        nodes_[i].marks.reserve(buckets);
        nodes_[i].latencies.reserve(buckets);
        if (network.nodes[i].kind->scales) nodes_[i].starting.resize(buckets);
    }
}

std::uint32_t Recorder::bucketsPerColumn(const Network& network) {
    const Time measured = network.horizon - network.warmup;
    const auto buckets = static_cast<std::uint32_t>((measured + network.bucket - 1) / network.bucket);
    return std::max(1U, (buckets + LatencyMap::mostColumns - 1) / LatencyMap::mostColumns);
}

void Recorder::closeBucket(Time at) {
    for (auto& record : nodes_) {
        record.inside.settle(at);
        record.environments.settle(at);
        record.busy.settle(at);
        record.idleProvisioned.settle(at);
        record.waiting.settle(at);
        record.marks.push_back({record.offered, record.endings, record.coldStarts, record.inside.area(),
                                record.environments.area(), record.busy.area(), record.idleProvisioned.area(),
                                record.waiting.area()});
        if (record.throttledBy != record.throttledMarked) markLimits(record);
        const auto bucket = static_cast<std::uint32_t>(record.marks.size() - 1);
        markLatency(record, bucket / bucketsPerColumn_);
    }
}

/// What the requests took that ended in the bucket that was just closed.
void Recorder::markLatency(NodeRecord& record, std::uint32_t column) {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    const Histogram& recent = record.recent;
    if (recent.count() == 0) {
        record.latencies.push_back({nan, nan, nan, nan, nan, nan});
        return;
    }
    const auto seconds = [&](double share) { return recent.quantile(share) * 1e-9; };
    record.latencies.push_back({seconds(0.50), seconds(0.90), seconds(0.95), seconds(0.99), seconds(0.999),
                                toSeconds(recent.max())});
    for (const auto& [band, count] : recent.bands())
        record.latencyMap.add(column, band, count);
    record.latency.merge(recent);
    record.recent.clear();
}

void Recorder::starts(NodeIndex index, Time now, Time ready) {
    auto& starting = nodes_[index].starting;
    Time from = std::max(now, warmup_) - warmup_;
    const Time to = std::max(ready, warmup_) - warmup_;
    for (auto bucket = static_cast<std::size_t>(from / bucket_); from < to && bucket < starting.size();
         ++bucket) {
        const Time end = std::min(to, bucket_ * static_cast<Time>(bucket + 1));
        starting[bucket] += end - from;
        from = end;
    }
}

/// What each limit did in the bucket that was just closed.
void Recorder::markLimits(NodeRecord& record) {
    const auto bucket = static_cast<std::uint32_t>(record.marks.size() - 1);
    for (std::size_t i = 0; i < limitCount; ++i)
        if (const std::int64_t more = record.throttledBy[i] - record.throttledMarked[i]; more > 0)
            record.limitMarks.push_back({bucket, static_cast<Limit>(i), more});
    record.throttledMarked = record.throttledBy;
}

void Recorder::roll(Time now) {
    while (bucketEnd_ <= now) {
        closeBucket(bucketEnd_);
        bucketEnd_ += bucket_;
    }
}

void Recorder::restart(Time now) {
    for (auto& record : nodes_) {
        for (Gauge* gauge :
             {&record.inside, &record.environments, &record.busy, &record.idleProvisioned, &record.waiting})
            gauge->restart(now);
        record.offered = 0;
        record.carried = record.inside.value();
        record.endings = {};
        record.throttledBy = {};
        record.throttledMarked = {};
        record.limitMarks.clear();
        record.invocations = record.coldStarts = record.retries = record.duplicates = 0;
        record.deduplicated = record.undelivered = 0;
        record.lookups = record.hits = 0;
        record.sojourn = {};
        record.latencySum = {};
        record.latency.clear();
        record.recent.clear();
        record.oldestAge = 0;
        record.meters.assign(record.meters.size(), 0);
        record.marks.clear();
        record.latencies.clear();
        record.latencyMap = {};
    }
    for (auto& record : links_) {
        record.offered = 0;
        record.endings = {};
        record.refusedBy = {};
        record.unsent = 0;
        record.retries = record.breakerOpenings = record.fallbacks = 0;
        record.latencySum = {};
        record.latency.clear();
    }
    for (auto& record : routes_) {
        const std::int64_t inside = record.inside;
        record = {};
        record.carried = record.inside = inside;
    }
    since_ = now;
    bucketEnd_ = now + bucket_;
}

void Recorder::finish(Time now) {
    roll(now);
    if (now > bucketEnd_ - bucket_) closeBucket(now);
    for (auto& record : nodes_)
        for (Gauge* gauge :
             {&record.inside, &record.environments, &record.busy, &record.idleProvisioned, &record.waiting})
            gauge->settle(now);
}

} // namespace burst::sim
