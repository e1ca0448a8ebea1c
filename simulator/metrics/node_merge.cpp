#include "simulator/metrics/node_merge.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace burst::sim {

NodeMerge::NodeMerge(const Network& network, NodeIndex index)
    : network_(network), spec_(network.nodes[index]), index_(index) {
    sums_.id = spec_.id;
    sums_.title = spec_.title;
    sums_.kind = spec_.kind->key;
}

void NodeMerge::LevelTally::add(const Gauge& gauge, Time measured) {
    if (measured > 0) means += gauge.area().value() / static_cast<double>(measured);
    max = std::max(max, static_cast<double>(gauge.max()));
}

Level NodeMerge::LevelTally::level(int replications) const {
    return {replications > 0 ? means / replications : 0.0, max};
}

void NodeMerge::SeriesTally::add(std::size_t bucket, double value) {
    if (bucket >= sums.size()) {
        sums.resize(bucket + 1, 0.0);
        counts.resize(bucket + 1, 0);
    }
    if (std::isnan(value)) return;
    sums[bucket] += value;
    ++counts[bucket];
}

Series NodeMerge::SeriesTally::series(const Network& network) const {
    Series s;
    s.start = toSeconds(network.warmup);
    s.step = toSeconds(network.bucket);
    for (std::size_t i = 0; i < sums.size(); ++i)
        s.values.push_back(counts[i] > 0 ? sums[i] / counts[i] : std::numeric_limits<double>::quiet_NaN());
    return s;
}

void NodeMerge::add(const Outcome& outcome) {
    const NodeRecord& record = outcome.recorder->nodes()[index_];
    ++replications_;
    sim::add(sums_.counts, record);
    lookups_ += record.lookups;
    hits_ += record.hits;
    sums_.retries += record.retries;
    sums_.duplicates += record.duplicates;
    sums_.undelivered += record.undelivered;
    sums_.deduplicated += record.deduplicated;
    for (std::size_t i = 0; i < limitCount; ++i)
        if (record.throttledBy[i] > 0)
            sums_.throttledBy[std::string(limitName(static_cast<Limit>(i)))] += record.throttledBy[i];
    latency_.add(record.latency, record.latencySum);
    inside_.add(record.inside, outcome.measured);
    environments_.add(record.environments, outcome.measured);
    busy_.add(record.busy, outcome.measured);
    waiting_.add(record.waiting, outcome.measured);
    coldStarts_ += record.coldStarts;
    invocations_ += record.invocations;
    oldestAge_ = std::max(oldestAge_, record.oldestAge);
    hasUtilisation_ = hasUtilisation_ && record.utilisation >= 0.0;
    utilisation_ += record.utilisation;
    mostBusy_ = std::max(mostBusy_, record.mostBusy);
    sums_.latencyMap.merge(record.latencyMap);
    addSeries(record, outcome.measured);
}

void NodeMerge::addSeries(const NodeRecord& record, Time measured) {
    for (std::size_t i = 0; i < record.marks.size(); ++i) {
        const Time begin = network_.bucket * static_cast<Time>(i);
        addBucket(record, i, std::min<Time>(begin + network_.bucket, measured) - begin);
    }
    addLimits(record, measured);
}

void NodeMerge::addLimits(const NodeRecord& record, Time measured) {
    for (const LimitMark& mark : record.limitMarks) {
        auto& sums = limits_[mark.limit];
        if (mark.bucket >= sums.size()) sums.resize(mark.bucket + 1, 0.0);
        const Time begin = network_.bucket * static_cast<Time>(mark.bucket);
        const Duration width = std::min<Time>(begin + network_.bucket, measured) - begin;
        if (width > 0) sums[mark.bucket] += static_cast<double>(mark.count) / toSeconds(width);
    }
}

/// Values of one bucket: differences between neighbouring marks.
void NodeMerge::addBucket(const NodeRecord& record, std::size_t i, Duration width) {
    static const Mark zero{};
    const Mark& mark = record.marks[i];
    const Mark& before = i == 0 ? zero : record.marks[i - 1];
    const double seconds = toSeconds(width);
    const auto rate = [&](const char* name, std::int64_t now, std::int64_t then) {
        series_[name].add(i, width > 0 ? static_cast<double>(now - then) / seconds : 0.0);
    };
    const auto ended = [&](const char* name, Ending ending) {
        rate(name, ends(mark.endings, ending), ends(before.endings, ending));
    };
    const auto level = [&](const char* name, WideSum Mark::*area) {
        const double grown = (mark.*area).value() - (before.*area).value();
        series_[name].add(i, width > 0 ? grown / static_cast<double>(width) : 0.0);
    };
    rate("offered", mark.offered, before.offered);
    ended("succeeded", Ending::succeeded);
    ended("failed", Ending::failed);
    ended("timed_out", Ending::timedOut);
    ended("throttled", Ending::throttled);
    ended("dropped", Ending::dropped);
    ended("dead_lettered", Ending::deadLettered);
    level("concurrency", &Mark::inside);
    series_["latency_p50"].add(i, record.latencies[i].p50);
    series_["latency_p90"].add(i, record.latencies[i].p90);
    series_["latency_p95"].add(i, record.latencies[i].p95);
    series_["latency_p99"].add(i, record.latencies[i].p99);
    series_["latency_p999"].add(i, record.latencies[i].p999);
    series_["latency_max"].add(i, record.latencies[i].max);
    if (spec_.kind->scales) {
        rate("cold_starts", mark.coldStarts, before.coldStarts);
        level("environments", &Mark::environments);
        level("busy", &Mark::busy);
        level("idle_provisioned", &Mark::idleProvisioned);
        const auto starting = static_cast<double>(i < record.starting.size() ? record.starting[i] : 0);
        series_["starting"].add(i, width > 0 ? starting / static_cast<double>(width) : 0.0);
    }
    if (holdsMessages()) level("queue_depth", &Mark::waiting);
}

NodeResult NodeMerge::result() const {
    NodeResult r = sums_;
    r.latency = latency_.latency();
    r.histogram = latency_.histogram.buckets();
    r.concurrency = inside_.level(replications_);
    if (spec_.kind->scales) {
        const Level alive = environments_.level(replications_);
        const Level busy = busy_.level(replications_);
        r.environments = Environments{alive.mean, alive.max, busy.mean, alive.mean - busy.mean};
        r.coldStarts = coldStarts_;
        if (invocations_ > 0)
            r.coldStartRatio = static_cast<double>(coldStarts_) / static_cast<double>(invocations_);
    }
    if (holdsMessages()) {
        r.queueDepth = waiting_.level(replications_);
        r.oldestAge = toSeconds(oldestAge_);
    }
    if (lookups_ > 0) r.hitRatio = static_cast<double>(hits_) / static_cast<double>(lookups_);
    if (hasUtilisation_ && replications_ > 0) r.utilisation = utilisation_ / replications_;
    if (mostBusy_ >= 0.0) r.mostBusy = mostBusy_;
    r.latencyMap.start = toSeconds(network_.warmup);
    r.latencyMap.step = toSeconds(network_.bucket) * Recorder::bucketsPerColumn(network_);
    for (const auto& [name, tally] : series_)
        r.series[name] = tally.series(network_);
    const auto buckets = series_.find("offered");
    for (const auto& [limit, sums] : limits_) {
        // A replication in which the limit did not act counts as well.
        SeriesTally tally{.sums = sums, .counts = buckets->second.counts};
        tally.sums.resize(tally.counts.size(), 0.0);
        r.series["throttled." + std::string(limitName(limit))] = tally.series(network_);
    }
    return r;
}

} // namespace burst::sim
