#include "simulator/metrics/outcome.h"

#include "simulator/metrics/tally.h"

#include <algorithm>
#include <iterator>

namespace burst::sim {

namespace {
using Figures = std::map<std::string, double>;

[[nodiscard]] double share(std::int64_t part, std::int64_t all) {
    return all > 0 ? static_cast<double>(part) / static_cast<double>(all) : 0.0;
}

void addNode(Figures& figures, const NodeSpec& spec, const NodeRecord& record, Time measured) {
    const std::string& id = spec.id.text;
    const auto average = [measured](const Gauge& gauge) {
        return gauge.area().value() / static_cast<double>(measured);
    };
    if (measured > 0) figures[id + ".concurrency.mean"] = average(record.inside);
    if (const std::int64_t count = record.latency.count(); count > 0) {
        figures[id + ".latency.mean"] = record.latencySum.value() * 1e-9 / static_cast<double>(count);
        figures[id + ".latency.p99"] = record.latency.quantile(0.99) * 1e-9;
    }
    if (record.lookups > 0) figures[id + ".hit_ratio"] = share(record.hits, record.lookups);
    if (!spec.kind->scales) return;
    if (record.invocations > 0)
        figures[id + ".cold_start_ratio"] = share(record.coldStarts, record.invocations);
    if (measured > 0) figures[id + ".environments.mean"] = average(record.environments);
}
} // namespace

model::Usage usageOf(const Network& network, const Outcome& outcome) {
    model::Usage usage;
    for (NodeIndex i = 0; i < network.nodes.size(); ++i) {
        const auto& meters = network.nodes[i].kind->meters;
        const auto& amounts = outcome.recorder->nodes()[i].meters;
        for (std::size_t m = 0; m < meters.size(); ++m)
            if (amounts[m] != 0) usage[network.nodes[i].id][meters[m].key] = static_cast<double>(amounts[m]);
    }
    for (LinkIndex i = 0; i < network.links.size(); ++i) {
        const LinkSpec& link = network.links[i];
        const LinkRecord& record = outcome.recorder->links()[i];
        const auto answers = record.endings[static_cast<std::size_t>(Ending::succeeded)];
        const double bytes = static_cast<double>(answers) * link.internetBytes;
        if (bytes > 0.0) usage[network.nodes[link.to].id]["internet_bytes"] += bytes;
        const double outward = static_cast<double>(record.offered - record.unsent) * link.outwardBytes;
        if (outward > 0.0) usage[network.nodes[link.from].id]["internet_bytes"] += outward;
    }
    return usage;
}

bool isFigure(const Network& network, std::string_view metric) {
    constexpr std::string_view endToEnd[] = {
        "requests.offered", "requests.succeeded", "errors.ratio", "throttled.ratio", "dead_lettered",
        "cold_starts",      "cold_starts.ratio",  "latency.mean", "latency.p50",     "latency.p90",
        "latency.p95",      "latency.p99",        "latency.p999"};
    constexpr std::string_view ofNode[] = {".concurrency.mean", ".latency.mean", ".latency.p99",
                                           ".cold_start_ratio", ".environments.mean"};
    if (std::find(std::begin(endToEnd), std::end(endToEnd), metric) != std::end(endToEnd)) return true;
    return std::any_of(network.nodes.begin(), network.nodes.end(), [&](const NodeSpec& node) {
        if (!metric.starts_with(node.id.text)) return false;
        const std::string_view rest = metric.substr(node.id.text.size());
        return std::find(std::begin(ofNode), std::end(ofNode), rest) != std::end(ofNode);
    });
}

std::map<std::string, double> figuresOf(const Network& network, const Outcome& outcome) {
    Figures figures;
    Counts clients;
    LatencyTally latencies;
    std::int64_t cold = 0;
    std::int64_t ran = 0;
    std::int64_t deadLettered = 0;
    for (NodeIndex i = 0; i < network.nodes.size(); ++i) {
        const NodeSpec& spec = network.nodes[i];
        const NodeRecord& record = outcome.recorder->nodes()[i];
        addNode(figures, spec, record, outcome.measured);
        deadLettered += ends(record.endings, Ending::deadLettered);
        if (spec.kind->origin) {
            add(clients, record);
            latencies.add(record.latency, record.latencySum);
        } else if (spec.kind->scales) {
            cold += record.coldStarts;
            ran += record.invocations;
        }
    }
    figures["requests.offered"] = static_cast<double>(clients.offered);
    figures["requests.succeeded"] = static_cast<double>(clients.succeeded);
    figures["errors.ratio"] = share(clients.ended() - clients.succeeded, clients.ended());
    figures["throttled.ratio"] = share(clients.throttled, clients.ended());
    figures["dead_lettered"] = static_cast<double>(deadLettered);
    figures["cold_starts"] = static_cast<double>(cold);
    figures["cold_starts.ratio"] = share(cold, ran);
    if (latencies.histogram.count() == 0) return figures;
    const Latency l = latencies.latency();
    figures["latency.mean"] = l.mean;
    figures["latency.p50"] = l.p50;
    figures["latency.p90"] = l.p90;
    figures["latency.p95"] = l.p95;
    figures["latency.p99"] = l.p99;
    figures["latency.p999"] = l.p999;
    return figures;
}

} // namespace burst::sim
