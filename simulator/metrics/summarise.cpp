#include "simulator/metrics/summarise.h"

#include "simulator/analysis/explain.h"
#include "simulator/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace burst::sim {

namespace {

[[nodiscard]] std::int64_t ends(const std::array<std::int64_t, endingCount>& endings, Ending ending) {
    return endings[static_cast<std::size_t>(ending)];
}

void add(Counts& to, std::int64_t offered, const std::array<std::int64_t, endingCount>& endings) {
    to.offered += offered;
    to.succeeded += ends(endings, Ending::succeeded);
    to.failed += ends(endings, Ending::failed);
    to.timedOut += ends(endings, Ending::timedOut);
    to.throttled += ends(endings, Ending::throttled);
    to.dropped += ends(endings, Ending::dropped);
    to.deadLettered += ends(endings, Ending::deadLettered);
}

void add(Counts& to, const NodeRecord& record) {
    add(to, record.offered, record.endings);
    to.carried += record.carried;
    to.inFlight += record.inside.value();
}

[[nodiscard]] Latency latencyOf(const Histogram& histogram, const WideSum& sum) {
    Latency latency;
    latency.count = histogram.count();
    if (latency.count == 0) return latency;
    latency.mean = sum.value() * 1e-9 / static_cast<double>(latency.count);
    latency.p50 = histogram.quantile(0.50) * 1e-9;
    latency.p90 = histogram.quantile(0.90) * 1e-9;
    latency.p95 = histogram.quantile(0.95) * 1e-9;
    latency.p99 = histogram.quantile(0.99) * 1e-9;
    latency.p999 = histogram.quantile(0.999) * 1e-9;
    latency.max = toSeconds(histogram.max());
    return latency;
}

/// All replications of one node.
class NodeMerge {
public:
    NodeMerge(const Network& network, const std::vector<Outcome>& outcomes, NodeIndex index)
        : network_(network), spec_(network.nodes[index]), outcomes_(outcomes), index_(index) {}

    [[nodiscard]] NodeResult result() {
        NodeResult r;
        r.id = spec_.id;
        r.kind = spec_.kind->key;
        Histogram latency;
        WideSum latencySum;
        for (const auto& outcome : outcomes_) {
            const NodeRecord& record = recordOf(outcome);
            add(r.counts, record);
            latency.merge(record.latency);
            latencySum.add(record.latencySum);
            r.retries += record.retries;
            r.duplicates += record.duplicates;
            for (std::size_t i = 0; i < limitCount; ++i)
                if (record.throttledBy[i] > 0)
                    r.throttledBy[std::string(limitName(static_cast<Limit>(i)))] += record.throttledBy[i];
        }
        r.latency = latencyOf(latency, latencySum);
        r.histogram = latency.buckets();
        r.concurrency = level(&NodeRecord::inside);
        if (r.kind == "function") addEnvironments(r);
        if (r.kind == "queue") addDepth(r);
        addUtilisation(r);
        addSeries(r);
        return r;
    }

private:
    [[nodiscard]] const NodeRecord& recordOf(const Outcome& outcome) const {
        return outcome.recorder.nodes()[index_];
    }

    [[nodiscard]] Level level(Gauge NodeRecord::*gauge) const {
        Level result;
        for (const auto& outcome : outcomes_) {
            const Gauge& g = recordOf(outcome).*gauge;
            if (outcome.measured > 0)
                result.mean += g.area().value() / static_cast<double>(outcome.measured) / count();
            result.max = std::max(result.max, static_cast<double>(g.max()));
        }
        return result;
    }

    void addEnvironments(NodeResult& r) const {
        const Level alive = level(&NodeRecord::environments);
        const Level busy = level(&NodeRecord::busy);
        r.environments = Environments{alive.mean, alive.max, busy.mean, alive.mean - busy.mean};
        std::int64_t cold = 0;
        std::int64_t ran = 0;
        for (const auto& outcome : outcomes_) {
            cold += recordOf(outcome).coldStarts;
            ran += recordOf(outcome).invocations;
        }
        r.coldStarts = cold;
        if (ran > 0) r.coldStartRatio = static_cast<double>(cold) / static_cast<double>(ran);
    }

    void addDepth(NodeResult& r) const {
        r.queueDepth = level(&NodeRecord::waiting);
        Duration oldest = 0;
        for (const auto& outcome : outcomes_)
            oldest = std::max(oldest, recordOf(outcome).oldestAge);
        r.oldestAge = toSeconds(oldest);
    }

    void addUtilisation(NodeResult& r) const {
        double sum = 0.0;
        for (const auto& outcome : outcomes_) {
            if (recordOf(outcome).utilisation < 0.0) return;
            sum += recordOf(outcome).utilisation;
        }
        r.utilisation = sum / count();
    }

    /// Averages over the replications of a value of neighbouring marks; NaN where none has one.
    template <class F>
    [[nodiscard]] Series series(F value) const {
        Series s;
        s.start = toSeconds(network_.warmup);
        s.step = toSeconds(network_.bucket);
        std::size_t length = 0;
        for (const auto& outcome : outcomes_)
            length = std::max(length, recordOf(outcome).marks.size());
        for (std::size_t i = 0; i < length; ++i) {
            double sum = 0.0;
            int used = 0;
            for (const auto& outcome : outcomes_) {
                if (i >= recordOf(outcome).marks.size()) continue;
                const Time end = std::min<Time>(network_.bucket * static_cast<Time>(i + 1), outcome.measured);
                const Duration width = end - network_.bucket * static_cast<Time>(i);
                const double v = value(recordOf(outcome), i, width);
                if (std::isnan(v)) continue;
                sum += v;
                ++used;
            }
            s.values.push_back(used > 0 ? sum / used : std::numeric_limits<double>::quiet_NaN());
        }
        return s;
    }

    template <class F>
    [[nodiscard]] Series rate(F total) const {
        return series([total](const NodeRecord& record, std::size_t i, Duration width) {
            const auto before = i == 0 ? std::int64_t{0} : total(record.marks[i - 1]);
            return width > 0 ? static_cast<double>(total(record.marks[i]) - before) / toSeconds(width) : 0.0;
        });
    }

    [[nodiscard]] Series levelSeries(WideSum Mark::*area) const {
        return series([area](const NodeRecord& record, std::size_t i, Duration width) {
            const double before = i == 0 ? 0.0 : (record.marks[i - 1].*area).value();
            return width > 0 ? ((record.marks[i].*area).value() - before) / static_cast<double>(width) : 0.0;
        });
    }

    [[nodiscard]] Series latencySeries(double LatencyMark::*quantile) const {
        return series([quantile](const NodeRecord& record, std::size_t i, Duration) {
            return record.latencies[i].*quantile;
        });
    }

    void addSeries(NodeResult& r) const {
        const auto ending = [this](Ending e) {
            return rate([e](const Mark& m) { return m.endings[static_cast<std::size_t>(e)]; });
        };
        r.series["offered"] = rate([](const Mark& m) { return m.offered; });
        r.series["succeeded"] = ending(Ending::succeeded);
        r.series["failed"] = ending(Ending::failed);
        r.series["timed_out"] = ending(Ending::timedOut);
        r.series["throttled"] = ending(Ending::throttled);
        r.series["dropped"] = ending(Ending::dropped);
        r.series["concurrency"] = levelSeries(&Mark::inside);
        r.series["latency_p50"] = latencySeries(&LatencyMark::p50);
        r.series["latency_p95"] = latencySeries(&LatencyMark::p95);
        r.series["latency_p99"] = latencySeries(&LatencyMark::p99);
        if (r.environments) {
            r.series["cold_starts"] = rate([](const Mark& m) { return m.coldStarts; });
            r.series["environments"] = levelSeries(&Mark::environments);
            r.series["busy"] = levelSeries(&Mark::busy);
        }
        if (r.queueDepth) r.series["queue_depth"] = levelSeries(&Mark::waiting);
    }

    [[nodiscard]] double count() const { return static_cast<double>(outcomes_.size()); }

    const Network& network_;
    const NodeSpec& spec_;
    const std::vector<Outcome>& outcomes_;
    NodeIndex index_{};
};

[[nodiscard]] LinkResult linkResult(const Network& network, const std::vector<Outcome>& outcomes,
                                    LinkIndex index) {
    LinkResult r;
    r.id = network.links[index].id;
    Histogram latency;
    WideSum sum;
    for (const auto& outcome : outcomes) {
        const LinkRecord& record = outcome.recorder.links()[index];
        add(r.counts, record.offered, record.endings);
        latency.merge(record.latency);
        sum.add(record.latencySum);
    }
    // Calls that wait for an answer or for another attempt; after a warm-up some began before it.
    const std::int64_t open = r.counts.offered - r.counts.ended();
    r.counts.inFlight = std::max<std::int64_t>(0, open);
    r.counts.carried = std::max<std::int64_t>(0, -open);
    r.latency = latencyOf(latency, sum);
    return r;
}

[[nodiscard]] model::Usage usageOf(const Network& network, const Outcome& outcome) {
    model::Usage usage;
    for (NodeIndex i = 0; i < network.nodes.size(); ++i) {
        const auto& meters = network.nodes[i].kind->meters;
        const auto& amounts = outcome.recorder.nodes()[i].meters;
        for (std::size_t m = 0; m < meters.size(); ++m)
            if (amounts[m] != 0) usage[network.nodes[i].id][meters[m].key] = static_cast<double>(amounts[m]);
    }
    return usage;
}

/// End-to-end figures of one replication, for intervals and comparisons.
[[nodiscard]] std::map<std::string, double> figures(const Network& network, const Outcome& outcome) {
    std::map<std::string, double> f;
    Counts clients;
    Histogram latency;
    WideSum latencySum;
    std::int64_t cold = 0;
    std::int64_t ran = 0;
    std::int64_t deadLettered = 0;
    for (NodeIndex i = 0; i < network.nodes.size(); ++i) {
        const NodeRecord& record = outcome.recorder.nodes()[i];
        const std::string& kind = network.nodes[i].kind->key;
        const std::string& id = network.nodes[i].id.text;
        deadLettered += ends(record.endings, Ending::deadLettered);
        if (kind == "client") {
            add(clients, record);
            latency.merge(record.latency);
            latencySum.add(record.latencySum);
        }
        if (outcome.measured > 0)
            f[id + ".concurrency.mean"] =
                record.inside.area().value() / static_cast<double>(outcome.measured);
        if (record.latency.count() > 0) {
            f[id + ".latency.mean"] =
                record.latencySum.value() * 1e-9 / static_cast<double>(record.latency.count());
            f[id + ".latency.p99"] = record.latency.quantile(0.99) * 1e-9;
        }
        if (kind != "function") continue;
        cold += record.coldStarts;
        ran += record.invocations;
        if (record.invocations > 0)
            f[id + ".cold_start_ratio"] =
                static_cast<double>(record.coldStarts) / static_cast<double>(record.invocations);
        if (outcome.measured > 0)
            f[id + ".environments.mean"] =
                record.environments.area().value() / static_cast<double>(outcome.measured);
    }
    const auto total = static_cast<double>(clients.ended());
    f["requests.offered"] = static_cast<double>(clients.offered);
    f["requests.succeeded"] = static_cast<double>(clients.succeeded);
    f["errors.ratio"] = total > 0 ? (total - static_cast<double>(clients.succeeded)) / total : 0.0;
    f["throttled.ratio"] = total > 0 ? static_cast<double>(clients.throttled) / total : 0.0;
    f["dead_lettered"] = static_cast<double>(deadLettered);
    f["cold_starts"] = static_cast<double>(cold);
    f["cold_starts.ratio"] = ran > 0 ? static_cast<double>(cold) / static_cast<double>(ran) : 0.0;
    if (latency.count() > 0) {
        const Latency l = latencyOf(latency, latencySum);
        f["latency.mean"] = l.mean;
        f["latency.p50"] = l.p50;
        f["latency.p90"] = l.p90;
        f["latency.p95"] = l.p95;
        f["latency.p99"] = l.p99;
        f["latency.p999"] = l.p999;
    }
    return f;
}

void addEndToEnd(Summary& summary, const Network& network, const std::vector<Outcome>& outcomes) {
    Histogram latency;
    WideSum sum;
    for (const auto& outcome : outcomes)
        for (NodeIndex i = 0; i < network.nodes.size(); ++i) {
            const NodeRecord& record = outcome.recorder.nodes()[i];
            if (network.nodes[i].kind->key != "client") continue;
            add(summary.requests, record);
            latency.merge(record.latency);
            sum.add(record.latencySum);
        }
    summary.latency = latencyOf(latency, sum);
}

void addSamples(Summary& summary, const Network& network, const std::vector<Outcome>& outcomes) {
    for (const auto& outcome : outcomes) {
        for (const auto& [metric, value] : figures(network, outcome))
            summary.samples[metric].push_back(value);
        summary.usageByReplication.push_back(usageOf(network, outcome));
    }
    for (const auto& usage : summary.usageByReplication)
        for (const auto& [node, meters] : usage)
            for (const auto& [meter, amount] : meters)
                summary.usage[node][meter] += amount / static_cast<double>(outcomes.size());
    // A figure that some replication lacks (no request succeeded) has no interval.
    std::erase_if(summary.samples, [&](const auto& s) { return s.second.size() != outcomes.size(); });
    if (outcomes.size() < 2) return;
    for (const auto& [metric, values] : summary.samples)
        summary.intervals[metric] = confidenceInterval(values);
}

} // namespace

Summary summarise(const Network& network, const std::vector<Outcome>& outcomes) {
    Summary summary;
    summary.replications = static_cast<int>(outcomes.size());
    for (const auto& outcome : outcomes) {
        summary.complete = summary.complete && outcome.complete;
        summary.events += outcome.events;
        summary.fingerprint = mix(summary.fingerprint, outcome.fingerprint);
        summary.simulated += toSeconds(outcome.measured) / static_cast<double>(outcomes.size());
    }
    addEndToEnd(summary, network, outcomes);
    for (NodeIndex i = 0; i < network.nodes.size(); ++i)
        summary.nodes.push_back(NodeMerge(network, outcomes, i).result());
    for (LinkIndex i = 0; i < network.links.size(); ++i)
        summary.links.push_back(linkResult(network, outcomes, i));
    addSamples(summary, network, outcomes);
    summary.explanation = explain(summary);
    return summary;
}

const NodeResult* Summary::node(const model::NodeId& id) const {
    for (const auto& n : nodes)
        if (n.id == id) return &n;
    return nullptr;
}

} // namespace burst::sim
