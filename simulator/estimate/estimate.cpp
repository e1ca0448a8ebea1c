#include "simulator/estimate/estimate.h"

#include "simulator/estimate/doubts.h"
#include "simulator/estimate/flows.h"
#include "simulator/estimate/node_model.h"
#include "simulator/estimate/source_rate.h"
#include "simulator/network/compile.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

/// Rounds of flows and latencies, each made from the other. Nodes are looked at behind those that they call,
/// so that a few rounds are enough unless much is refused.
constexpr int mostRounds = 60;
constexpr double settled = 1e-7;

[[nodiscard]] double moved(double before, double after) {
    return std::abs(after - before) / std::max(1e-9, std::abs(after));
}

/// What the nodes make of the rates; the calls of all links are set anew.
double updateNodes(Estimation& e, const std::vector<std::unique_ptr<NodeModel>>& models,
                   const std::vector<NodeIndex>& order) {
    double most = 0.0;
    for (LinkFigures& link : e.links)
        link.calls = 0.0;
    for (const NodeIndex i : order) {
        const NodeSpec& spec = e.network.nodes[i];
        for (const auto* links : {&spec.calls, &spec.gates})
            for (const LinkIndex link : *links)
                updateCall(e, link);
        const double latency = e.nodes[i].latency;
        const double refused = e.nodes[i].refused;
        models[i]->update(e);
        NodeEstimate& node = e.nodes[i];
        node.failed = e.inside[i].failed;
        node.concurrency = node.rate * e.inside[i].stay;
        most = std::max({most, moved(latency, node.latency), std::abs(node.refused - refused)});
    }
    return most;
}

/// Goes round until rates and latencies fit each other. False when the flows have no finite balance.
bool settle(Estimation& e, Flows& flows, const std::vector<std::unique_ptr<NodeModel>>& models) {
    std::vector<double> before(e.nodes.size(), 0.0);
    for (int round = 0; round < mostRounds; ++round) {
        double most = updateNodes(e, models, flows.calledFirst());
        if (!flows.solve(e)) return false;
        for (NodeIndex i = 0; i < e.nodes.size(); ++i) {
            most = std::max(most, moved(before[i], e.nodes[i].rate));
            before[i] = e.nodes[i].rate;
        }
        if (most < settled) return true;
    }
    e.doubts.emplace_back("The rates and latencies of this design do not settle: it may swing.");
    return true;
}

/// Loads beyond all bounds have no figures: better none, and a word about it, than a wrong one.
void leaveOutWhatIsNoFigure(Estimation& e) {
    for (NodeIndex i = 0; i < e.nodes.size(); ++i) {
        NodeEstimate& node = e.nodes[i];
        bool left = false;
        const auto check = [&](double& figure) {
            if (std::isfinite(figure)) return;
            figure = 0.0;
            left = true;
        };
        for (double* figure : {&node.refused, &node.failed, &node.latency, &node.concurrency})
            check(*figure);
        for (auto* figure : {&node.coldStartRatio, &node.environments, &node.utilisation, &node.hitRatio})
            if (*figure) check(**figure);
        if (left) e.doubt(i, "has a load for which some figures cannot be estimated.");
    }
}

/// Requests that begin at each node, and over which routes.
[[nodiscard]] std::vector<double> outsideOf(Estimation& e) {
    const Network& network = e.network;
    std::vector<double> outside(network.nodes.size(), 0.0);
    e.routes.resize(network.nodes.size());
    for (NodeIndex i = 0; i < network.nodes.size(); ++i) {
        const NodeSpec& spec = network.nodes[i];
        if (spec.kind->key == "schedule") {
            double each = 0.0;
            for (const LinkIndex link : spec.calls)
                each += invocationsOver(network, link);
            outside[i] = firingsOf(network, i) * each;
        }
        const std::vector<double> shares = sharesOf(network, spec.calls);
        e.routes[i] = shares;
        if (spec.sources.empty()) continue;
        std::vector<double> rates(spec.calls.size(), 0.0);
        for (const std::uint32_t number : spec.sources) {
            const SourceSpec& source = network.sources[number];
            const auto rate = rateOf(source, network.warmup, network.horizon);
            if (!rate) continue;
            outside[i] += rate->mean;
            for (std::size_t n = 0; n < rates.size(); ++n)
                rates[n] += rate->mean * (source.route == none            ? shares[n]
                                          : source.route == spec.calls[n] ? 1.0
                                                                          : 0.0);
        }
        for (std::size_t n = 0; n < rates.size() && outside[i] > 0.0; ++n)
            e.routes[i][n] = rates[n] / outside[i];
    }
    return outside;
}

[[nodiscard]] Estimation begin(const Network& network) {
    Estimation e{.network = network};
    e.from = toSeconds(network.warmup);
    e.to = toSeconds(network.horizon);
    for (const auto& spec : network.nodes)
        e.nodes.push_back({.id = spec.id, .kind = spec.kind->key});
    e.inside.resize(network.nodes.size());
    e.uneven.resize(network.nodes.size());
    e.perSecond.resize(network.nodes.size());
    e.links.resize(network.links.size());
    e.incoming.resize(network.nodes.size());
    for (LinkIndex i = 0; i < network.links.size(); ++i)
        e.incoming[network.links[i].to].push_back(i);
    return e;
}

/// What leaves over the internet: calls of services of somebody else, and answers to clients.
void meterTransfer(Estimation& e) {
    for (LinkIndex i = 0; i < e.links.size(); ++i) {
        const LinkSpec& link = e.network.links[i];
        if (link.outwardBytes > 0.0)
            e.perSecond[link.from]["internet_bytes"] += e.rate(i) * link.outwardBytes;
        if (link.internetBytes <= 0.0) continue;
        const Attempt attempt = attemptOver(e, i);
        const double good = std::max(0.0, 1.0 - attempt.refused - attempt.failed);
        e.perSecond[link.to]["internet_bytes"] += e.rate(i) * good * link.internetBytes;
    }
}

[[nodiscard]] Estimate resultOf(Estimation&& e) {
    Estimate result;
    result.window = e.to - e.from;
    double seconds = 0.0;
    for (NodeIndex i = 0; i < e.nodes.size(); ++i) {
        for (const auto& [meter, amount] : e.perSecond[i])
            if (amount > 0.0) result.usage[e.nodes[i].id][meter] = amount * result.window;
        if (!e.network.nodes[i].kind->origin) continue;
        const double good = e.nodes[i].rate * (1.0 - e.nodes[i].failed);
        result.rate += e.nodes[i].rate;
        result.answered += good;
        seconds += good * e.nodes[i].latency;
    }
    result.latency = result.answered > 0.0 ? seconds / result.answered : 0.0;
    for (LinkIndex i = 0; i < e.network.links.size(); ++i)
        result.links.push_back({e.network.links[i].id, e.rate(i)});
    result.nodes = std::move(e.nodes);
    result.doubts = std::move(e.doubts);
    return result;
}

} // namespace

const NodeEstimate* Estimate::node(const model::NodeId& id) const {
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const auto& n) { return n.id == id; });
    return found == nodes.end() ? nullptr : &*found;
}

model::Result<Estimate> estimate(const model::Project& project, const model::DesignId& designId,
                                 const model::ScenarioId& scenarioId, const model::Catalog& catalog,
                                 const model::Traces& traces) {
    const model::Design* design = project.design(designId);
    const model::Scenario* scenario = project.scenario(scenarioId);
    if (!design)
        return model::Error{.where = "/designs", .text = "There is no design \"" + designId.text + "\"."};
    if (!scenario)
        return model::Error{.where = "/scenarios",
                            .text = "There is no scenario \"" + scenarioId.text + "\"."};
    const auto network = compile(*design, *scenario, catalog, traces, scenario->seed);
    if (!network) return network.error();

    std::vector<std::unique_ptr<NodeModel>> models;
    for (NodeIndex i = 0; i < network->nodes.size(); ++i)
        models.push_back(makeModel(*network, i));
    Estimation e = begin(*network);
    Flows flows(*network, outsideOf(e));
    if (!settle(e, flows, models))
        return model::Error{.where = "/designs/" + designId.text,
                            .text = "The flows of this design have no finite balance: a circle of "
                                    "asynchronous calls multiplies its own load. Lower its calls or "
                                    "probabilities."};
    leaveOutWhatIsNoFigure(e);
    doubtTraffic(e);
    doubtArrivals(e);
    doubtFaults(e);
    for (const auto& each : models)
        each->finish(e);
    meterTransfer(e);
    doubtLoads(e);
    return resultOf(std::move(e));
}

} // namespace burst::sim
