#include "simulator/estimate/estimate.h"

#include "models/units.h"
#include "simulator/estimate/node_models.h"
#include "simulator/estimate/source_rate.h"
#include "simulator/network/compile.h"

#include <Eigen/Sparse>
#include <Eigen/SparseLU>

#include <algorithm>
#include <cmath>
#include <set>

namespace burst::sim {

namespace {

using model::LinkRole;

/// Rounds of flows and latencies, each made from the other. Latencies travel one call further a round.
constexpr int mostRounds = 60;
constexpr double settled = 1e-9;

/// Calls per second over a link for each request per second that reaches its source.
[[nodiscard]] double gain(const Estimation& e, const NodeSpec& source, LinkIndex index) {
    const LinkSpec& link = e.network.links[index];
    switch (link.role) {
    case LinkRole::call: {
        const auto at = std::find(source.calls.begin(), source.calls.end(), index);
        if (at == source.calls.end()) // asked before the route, or only a fallback
            return std::count(source.gates.begin(), source.gates.end(), index) > 0 ? 1.0 : 0.0;
        return callsPerRequest(e.network, source, static_cast<std::size_t>(at - source.calls.begin()));
    }
    case LinkRole::poll:
        return link.match / (e.batch[index] * static_cast<double>(source.polls.size()));
    case LinkRole::shard:
        return 1.0 / std::max<std::uint32_t>(1, link.batchSize); // of full batches
    case LinkRole::deliver:
    case LinkRole::rule:
        return link.match;
    case LinkRole::redrive:
    case LinkRole::onFailure:
    case LinkRole::onSuccess:
        break;
    }
    return 0.0;
}

/// Attempts per call when a share of them fails and is tried again.
[[nodiscard]] double attempts(const LinkSpec& link, double failing) {
    double sum = 1.0;
    double reached = 1.0;
    for (std::uint32_t i = 0; i < link.retries; ++i)
        sum += reached *= failing;
    return sum;
}

/// Solves rate = outside + gain * rate. Returns whether there is a finite answer.
bool solveFlows(Estimation& e, const Eigen::VectorXd& outside) {
    const auto n = static_cast<Eigen::Index>(e.nodes.size());
    std::vector<Eigen::Triplet<double>> entries;
    for (Eigen::Index i = 0; i < n; ++i)
        entries.emplace_back(i, i, 1.0);
    for (LinkIndex i = 0; i < e.network.links.size(); ++i) {
        const LinkSpec& link = e.network.links[i];
        const NodeEstimate& source = e.nodes[link.from];
        const double g = gain(e, e.network.nodes[link.from], i) * (1.0 - source.refused) *
                         attempts(link, e.nodes[link.to].refused);
        if (g > 0.0) entries.emplace_back(link.to, link.from, -g);
    }
    Eigen::SparseMatrix<double> system(n, n);
    system.setFromTriplets(entries.begin(), entries.end());
    Eigen::SparseLU<Eigen::SparseMatrix<double>> solver(system);
    if (solver.info() != Eigen::Success) return false;
    const Eigen::VectorXd rates = solver.solve(outside);
    for (Eigen::Index i = 0; i < n; ++i) {
        if (!std::isfinite(rates(i)) || rates(i) < -settled) return false;
        e.nodes[static_cast<std::size_t>(i)].rate = std::max(0.0, rates(i));
    }
    return true;
}

/// Goes round until rates and latencies fit each other.
bool settle(Estimation& e, const Eigen::VectorXd& outside) {
    for (int round = 0; round < mostRounds; ++round) {
        e.doubts.clear();
        if (!solveFlows(e, outside)) return false;
        double moved = 0.0;
        for (NodeIndex i = 0; i < e.nodes.size(); ++i) {
            const double before = e.nodes[i].latency;
            estimateNode(e, i);
            const double after = e.nodes[i].latency;
            moved = std::max(moved, std::abs(after - before) / std::max(1e-9, after));
        }
        if (moved < settled) break;
    }
    return true;
}

[[nodiscard]] std::string percent(double share) {
    return model::showQuantity(share, model::Unit::ratio);
}

/// What a mean cannot say: limits that are near or reached, and traffic that is not steady.
void addDoubts(Estimation& e, const SourceRate& all) {
    constexpr double bursty = 1.5;
    constexpr double busy = 0.7;
    constexpr double noticed = 1e-3;
    if (all.mean > 0.0 && all.peak > bursty * all.mean)
        e.doubts.push_back("The traffic peaks at " + model::showQuantity(all.peak, model::Unit::perSecond) +
                           ", its mean is " + model::showQuantity(all.mean, model::Unit::perSecond) +
                           ": what limits and cold starts do in the peak is not in the means.");
    for (std::size_t i = 0; i < e.nodes.size(); ++i) {
        const auto& node = e.nodes[i];
        const std::string& title = e.network.nodes[i].title;
        if (node.refused > noticed)
            e.doubts.push_back(title + " refuses " + percent(node.refused) +
                               " of its load; how its callers react is only roughly known.");
        else if (node.utilisation && *node.utilisation > busy)
            e.doubts.push_back(title + " is " + percent(*node.utilisation) +
                               " busy: chance peaks reach its limit.");
        const auto& settings = e.network.nodes[i].settings;
        if (settings.find("error_rate") && settings.number("error_rate") > 0.0)
            e.doubts.push_back(title + " fails now and then; retries and losses are not in the estimate.");
    }
    for (const auto& detail : e.network.details)
        if (detail.breaker || detail.maxInFlight != none || detail.fallback != none) {
            e.doubts.emplace_back(
                "Circuit breakers, bounds on calls in flight and fallbacks are not in the estimate.");
            break;
        }
    for (const auto& link : e.network.links)
        if (link.parallel) {
            e.doubts.emplace_back("The longest of parallel calls is taken by its mean, which is too short.");
            break;
        }
}

[[nodiscard]] model::Usage usageOf(const Estimation& e, double window) {
    model::Usage usage;
    for (std::size_t i = 0; i < e.nodes.size(); ++i)
        for (const auto& [meter, amount] : e.perSecond[i])
            if (amount > 0.0) usage[e.nodes[i].id][meter] = amount * window;
    return usage;
}

[[nodiscard]] std::vector<LinkEstimate> linksOf(const Estimation& e) {
    std::vector<LinkEstimate> links;
    for (LinkIndex i = 0; i < e.network.links.size(); ++i) {
        const LinkSpec& link = e.network.links[i];
        const NodeEstimate& source = e.nodes[link.from];
        links.push_back(
            {link.id, source.rate * (1.0 - source.refused) * gain(e, e.network.nodes[link.from], i) *
                          attempts(link, e.nodes[link.to].refused)});
    }
    return links;
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

    Estimation e{.network = *network,
                 .nodes = {},
                 .batch = std::vector<double>(network->links.size(), 1.0),
                 .perSecond = std::vector<std::map<std::string, double>>(network->nodes.size()),
                 .doubts = {}};
    for (const auto& spec : network->nodes)
        e.nodes.push_back({.id = spec.id, .kind = spec.kind->key});
    Eigen::VectorXd outside = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(e.nodes.size()));
    SourceRate all;
    std::vector<std::string> unknown;
    for (const auto& source : network->sources) {
        const auto rate = rateOf(source, network->warmup, network->horizon);
        if (!rate) {
            unknown.push_back("How much " + network->nodes[source.client].title +
                              " sends depends on the answers and is left out.");
            continue;
        }
        outside(source.client) += rate->mean;
        all.mean += rate->mean;
        all.peak += rate->peak;
    }
    if (!settle(e, outside))
        return model::Error{.where = "/designs/" + designId.text,
                            .text = "The flows of this design have no finite balance: a circle of "
                                    "asynchronous calls multiplies its own load. Lower its calls or "
                                    "probabilities."};
    addDoubts(e, all);

    Estimate result;
    result.window = toSeconds(network->horizon - network->warmup);
    result.rate = all.mean;
    double seconds = 0.0;
    for (std::size_t i = 0; i < e.nodes.size(); ++i)
        if (network->nodes[i].kind->origin) seconds += e.nodes[i].rate * e.nodes[i].latency;
    result.latency = all.mean > 0.0 ? seconds / all.mean : 0.0;
    result.usage = usageOf(e, result.window);
    result.links = linksOf(e);
    result.nodes = std::move(e.nodes);
    result.doubts = std::move(unknown);
    std::set<std::string> said;
    for (auto& doubt : e.doubts)
        if (said.insert(doubt).second) result.doubts.push_back(std::move(doubt));
    return result;
}

} // namespace burst::sim
