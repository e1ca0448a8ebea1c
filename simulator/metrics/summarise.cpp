#include "simulator/metrics/summarise.h"

#include "simulator/analysis/explain.h"
#include "simulator/analysis/statistics.h"
#include "simulator/metrics/attribution.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace burst::sim {

namespace {
/// Requests of all replications together whose critical paths are kept.
constexpr std::size_t mostPaths = 16384;
} // namespace

Summariser::Summariser(const Network& network, const TraceWish& traces)
    : network_(network),
      links_(network.links.size()),
      routes_(network.routes.size()),
      paths_(mostPaths),
      completions_(mostPaths),
      traces_(traces) {
    for (NodeIndex i = 0; i < network.nodes.size(); ++i)
        nodes_.emplace_back(network, i);
}

void Summariser::add(const Outcome& outcome) {
    ++sums_.replications;
    sums_.complete = sums_.complete && outcome.complete;
    sums_.events += outcome.events;
    sums_.fingerprint = mix(sums_.fingerprint, outcome.fingerprint);
    simulated_ += toSeconds(outcome.measured);
    for (NodeIndex i = 0; i < nodes_.size(); ++i) {
        nodes_[i].add(outcome);
        if (!network_.nodes[i].kind->origin) continue;
        const NodeRecord& record = outcome.recorder->nodes()[i];
        sim::add(sums_.requests, record);
        latency_.add(record.latency, record.latencySum);
    }
    for (LinkIndex i = 0; i < links_.size(); ++i) {
        const LinkRecord& record = outcome.recorder->links()[i];
        sim::add(links_[i].result, record);
        links_[i].latency.add(record.latency, record.latencySum);
    }
    for (std::size_t i = 0; i < routes_.size(); ++i) {
        const RouteRecord& record = outcome.recorder->routes()[i];
        sim::add(routes_[i].result.counts, record.offered, record.endings);
        routes_[i].result.counts.carried += record.carried;
        routes_[i].result.counts.inFlight += record.inside;
        routes_[i].latency.add(record.latency, record.latencySum);
    }
    for (const auto& [metric, value] : figuresOf(network_, outcome))
        sums_.samples[metric].push_back(value);
    paths_.merge(outcome.requests);
    completions_.merge(outcome.completions);
    traces_.merge(outcome.traces);
    sums_.usageByReplication.push_back(usageOf(network_, outcome));
}

LinkResult Summariser::linkResult(LinkIndex index) const {
    LinkResult r = links_[index].result;
    const LinkSpec& link = network_.links[index];
    r.id = link.id;
    r.title = network_.nodes[link.from].title + " → " + network_.nodes[link.to].title;
    // Calls that wait for an answer or for another attempt; after a warm-up some began before it.
    const std::int64_t open = r.counts.offered - r.counts.ended();
    r.counts.inFlight = std::max<std::int64_t>(0, open);
    r.counts.carried = std::max<std::int64_t>(0, -open);
    r.latency = links_[index].latency.latency();
    return r;
}

RouteResult Summariser::routeResult(std::size_t index) const {
    const LinkSpec& link = network_.links[network_.routes[index]];
    return {.id = link.id,
            .from = network_.nodes[link.from].id,
            .to = network_.nodes[link.to].id,
            .counts = routes_[index].result.counts,
            .latency = routes_[index].latency.latency()};
}

void Summariser::addSamples(Summary& summary) const {
    const auto replications = static_cast<std::size_t>(summary.replications);
    for (const auto& usage : summary.usageByReplication)
        for (const auto& [node, meters] : usage)
            for (const auto& [meter, amount] : meters)
                summary.usage[node][meter] += amount / static_cast<double>(replications);
    // A figure that some replication lacks (no request succeeded) has no interval.
    std::erase_if(summary.samples, [&](const auto& s) { return s.second.size() != replications; });
    if (replications < 2) return;
    for (const auto& [metric, values] : summary.samples)
        summary.intervals[metric] = confidenceInterval(values);
}

double Summariser::relativeHalfWidth(const std::string& metric) const {
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const auto samples = sums_.samples.find(metric);
    if (samples == sums_.samples.end() || samples->second.size() < 2 ||
        samples->second.size() != static_cast<std::size_t>(sums_.replications))
        return infinite;
    const auto [low, high] = confidenceInterval(samples->second);
    const double half = 0.5 * (high - low);
    if (half == 0.0) return 0.0;
    const double middle = std::abs(0.5 * (low + high));
    return middle > 0.0 ? half / middle : infinite;
}

Summary Summariser::summary() const {
    Summary summary = sums_;
    if (summary.replications > 0) summary.simulated = simulated_ / summary.replications;
    summary.latency = latency_.latency();
    for (const auto& node : nodes_)
        summary.nodes.push_back(node.result());
    for (LinkIndex i = 0; i < links_.size(); ++i)
        summary.links.push_back(linkResult(i));
    for (std::size_t i = 0; i < routes_.size(); ++i)
        summary.routes.push_back(routeResult(i));
    addSamples(summary);
    summary.latencyCauses = attribute(network_, paths_);
    summary.completionCauses = attribute(network_, completions_);
    summary.traces = traces_.traces();
    for (auto& reason : explain(summary)) {
        if (!reason.subject.node.empty()) summary.subjects[reason.text] = reason.subject;
        summary.explanation.push_back(std::move(reason.text));
    }
    return summary;
}

const NodeResult* Summary::node(const model::NodeId& id) const {
    for (const auto& n : nodes)
        if (n.id == id) return &n;
    return nullptr;
}

} // namespace burst::sim
