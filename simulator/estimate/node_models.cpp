#include "simulator/estimate/node_models.h"

#include "simulator/analysis/cold_start.h"
#include "simulator/analysis/queueing.h"
#include "simulator/behaviours/function_settings.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace burst::sim {

namespace {

using model::Settings;

constexpr double mebibyte = 1024.0 * 1024.0;
constexpr double sendStep = 64.0 * 1024.0;  ///< metered step of a message
constexpr double httpStep = 512.0 * 1024.0; ///< metered step of an HTTP request

[[nodiscard]] double meanOf(const Settings& s, std::string_view key) {
    if (!s.find(key)) return 0.0;
    const auto distribution = s.distribution(key);
    return distribution ? model::mean(*distribution) : 0.0;
}
[[nodiscard]] double steps(double size, double step) {
    return std::max(1.0, std::ceil(size / step));
}
/// Share that a token bucket refuses of a steady flow.
[[nodiscard]] double overRate(double rate, double allowed) {
    return rate > allowed && rate > 0.0 ? 1.0 - allowed / rate : 0.0;
}
[[nodiscard]] double onCallTime(const Estimation& e, const NodeSpec& spec) {
    return spec.kind->dispatch == model::Dispatch::one ? e.routeTime(spec) : e.callTime(spec);
}

void client(Estimation& e, const NodeSpec& spec, NodeEstimate& node) {
    node.latency = e.routeTime(spec);
}

void gateway(Estimation& e, const NodeSpec& spec, NodeEstimate& node) {
    const auto& s = spec.settings;
    const double rate =
        std::min(s.quantity("rate").value_or(e.network.account.gatewayRate), e.network.account.gatewayRate);
    node.refused = overRate(node.rate, rate);
    if (rate > 0.0) node.utilisation = std::min(1.0, node.rate / rate);
    node.latency = meanOf(s, "overhead") + e.routeTime(spec);
    for (const LinkIndex gate : spec.gates)
        node.latency += e.wait(gate);
    const double size = s.text("flavour") == "http" ? steps(s.number("request_size"), httpStep) : 1.0;
    e.perSecond[static_cast<std::size_t>(&spec - e.network.nodes.data())]["requests"] =
        node.rate * (1.0 - node.refused) * size;
}

/// Requests of a function that pollers, topics or asynchronous callers send wait instead of being refused.
[[nodiscard]] bool isRefusedWhenFull(const Estimation& e, NodeIndex node) {
    for (const auto& link : e.network.links)
        if (link.to == node && link.role == model::LinkRole::call && !link.async) return true;
    return false;
}

void function(Estimation& e, const NodeSpec& spec, NodeEstimate& node) {
    const auto index = static_cast<NodeIndex>(&spec - e.network.nodes.data());
    const FunctionSettings set(spec.settings);
    const auto& s = spec.settings;
    const double own = meanOf(s, "compute") * set.code.computeFactor;
    const double first =
        s.distribution("first_compute") ? meanOf(s, "first_compute") * set.code.computeFactor : own;
    const double init = meanOf(s, "init");
    const double warm = own + e.callTime(spec);
    const double coldExtra = init + meanOf(s, "start_overhead") + first - own;
    const auto limit = static_cast<int>(
        std::min<std::int64_t>(set.reserved.value_or(e.network.account.unreserved), 1'000'000));
    // How long a run takes depends on how many start cold, and the other way round: as of the last round.
    const double busy = std::max(1e-9, warm + node.coldStartRatio.value_or(0.0) * coldExtra);
    ColdStartFigures figures;
    if (node.rate > 0.0)
        figures = coldStartFigures(node.rate, busy, meanOf(s, "keep_alive"), std::max(1, limit));
    double cold = figures.coldStartProbability;
    if (set.provisioned.count > 0) {
        // Only what finds every provisioned environment busy runs on demand.
        const double spill = erlangB(static_cast<int>(set.provisioned.count), node.rate * warm);
        cold *= spill;
        figures.instances = static_cast<double>(set.provisioned.count) + figures.instances * spill;
    }
    node.coldStartRatio = cold;
    node.environments = figures.instances;
    node.latency = warm + cold * coldExtra;
    if (isRefusedWhenFull(e, index)) node.refused = limit > 0 ? figures.rejected : 1.0;
    const double run = node.rate * (1.0 - node.refused);
    if (limit > 0) node.utilisation = std::min(1.0, run * node.latency / limit);

    auto& meters = e.perSecond[index];
    meters["requests"] = run;
    const double billedInit = set.initBilled ? init : 0.0;
    const double handler = warm + cold * (billedInit + first - own) + 0.5 * toSeconds(set.billingStep);
    meters["compute"] = run * handler * 1e3 * static_cast<double>(set.memoryMiB);
    meters["provisioned_capacity"] = static_cast<double>(set.provisioned.count * set.memoryMiB);
    meters["log_bytes"] = run * static_cast<double>(set.logBytes);
}

/// One poller: how many messages a batch has, and how long a message waits for one.
struct PollerFigures {
    double batch{1.0};
    double wait{};
    double utilisation{};
};

[[nodiscard]] PollerFigures pollerFigures(const LinkSpec& link, double rate, double service) {
    PollerFigures figures;
    const auto most = static_cast<double>(std::max(1U, link.maxConcurrency));
    const double window = toSeconds(link.batchWindow);
    const auto full = static_cast<double>(link.batchSize);
    // A batch holds what its window or, when all are busy, their number makes it hold.
    figures.batch = std::clamp(std::max(1.0 + rate * window, rate * service / most), 1.0, full);
    const double batches = rate / figures.batch;
    figures.utilisation = batches * service / most;
    constexpr double servers = 2000.0;
    if (figures.utilisation < 1.0 && batches > 0.0 && service > 0.0)
        figures.wait = meanWait(static_cast<int>(std::min(most, servers)), batches, service);
    figures.wait += 0.5 * std::min(window, rate > 0.0 ? (full - 1.0) / rate : window);
    return figures;
}

void queue(Estimation& e, const NodeSpec& spec, NodeEstimate& node) {
    const auto& s = spec.settings;
    const double size = s.number("message_size");
    double metered = node.rate * steps(size, sendStep);
    node.latency = meanOf(s, "send_latency") + s.number("delay");
    double worst = 0.0;
    double idle = 0.0;
    for (const LinkIndex index : spec.polls) {
        const LinkSpec& link = e.network.links[index];
        const double share = node.rate / static_cast<double>(spec.polls.size());
        const double service = e.nodes[link.to].latency;
        const auto figures = pollerFigures(link, share, service);
        e.batch[index] = figures.batch;
        node.latency += (figures.wait + service) / static_cast<double>(spec.polls.size());
        worst = std::max(worst, figures.utilisation);
        const double batches = share / figures.batch;
        metered += batches * (steps(size * figures.batch, sendStep) + 1.0);
        idle += static_cast<double>(link.idlePollers) / std::max(0.1, toSeconds(link.pollWait));
    }
    if (!spec.polls.empty()) node.utilisation = std::min(1.0, worst);
    if (worst >= 1.0)
        e.doubts.push_back("More messages reach " + spec.title + " than its consumers can take: it grows.");
    auto& meters = e.perSecond[static_cast<std::size_t>(&spec - e.network.nodes.data())];
    meters["requests"] = metered + idle * std::max(0.0, 1.0 - worst);
}

void topic(Estimation& e, const NodeSpec& spec, NodeEstimate& node) {
    const double allowed = spec.settings.number("rate");
    node.refused = overRate(node.rate, allowed);
    if (allowed > 0.0) node.utilisation = std::min(1.0, node.rate / allowed);
    const double accepted = node.rate * (1.0 - node.refused);
    auto& meters = e.perSecond[static_cast<std::size_t>(&spec - e.network.nodes.data())];
    meters["requests"] = accepted * steps(spec.settings.number("message_size"), sendStep);
    for (const LinkIndex link : spec.deliveries) {
        const auto& target = e.network.nodes[e.network.links[link].to];
        meters[target.kind->holdsMessages ? "deliveries_queue" : "deliveries_function"] += accepted;
    }
}

/// Reads and writes per second that reach a table.
struct TableLoad {
    double reads{};
    double writes{};
};

[[nodiscard]] TableLoad tableLoad(const Estimation& e, NodeIndex table) {
    TableLoad load;
    for (const auto& source : e.network.nodes) {
        const auto from = static_cast<std::size_t>(&source - e.network.nodes.data());
        for (std::size_t n = 0; n < source.calls.size(); ++n) {
            const LinkSpec& link = e.network.links[source.calls[n]];
            if (link.to != table) continue;
            const double rate =
                e.nodes[from].rate * (1.0 - e.nodes[from].refused) * callsPerRequest(e.network, source, n);
            (link.write ? load.writes : load.reads) += rate;
        }
    }
    return load;
}

void table(Estimation& e, const NodeSpec& spec, NodeEstimate& node) {
    const auto index = static_cast<NodeIndex>(&spec - e.network.nodes.data());
    const auto& s = spec.settings;
    const TableLoad load = tableLoad(e, index);
    const double writeUnits = load.writes * steps(s.number("item_size"), 1024.0);
    const double halves =
        load.reads * steps(s.number("item_size"), 4096.0) * (s.text("consistency") == "strong" ? 2.0 : 1.0);
    const bool provisioned = s.text("mode") == "provisioned";
    const double writes = s.number(provisioned ? "write_capacity" : "initial_writes");
    const double reads = s.number(provisioned ? "read_capacity" : "initial_reads");
    const double all = load.reads + load.writes;
    if (all > 0.0) {
        node.refused =
            (load.writes * overRate(writeUnits, writes) + load.reads * overRate(halves, 2.0 * reads)) / all;
        node.latency =
            (load.writes * meanOf(s, "write_latency") + load.reads * meanOf(s, "read_latency")) / all;
    }
    auto& meters = e.perSecond[index];
    meters["storage"] = s.number("storage") / mebibyte;
    if (provisioned) {
        meters["write_capacity"] = writes;
        meters["read_capacity"] = reads;
        if (writes > 0.0 && reads > 0.0)
            node.utilisation = std::min(1.0, std::max(writeUnits / writes, 0.5 * halves / reads));
        return;
    }
    meters["write_units"] = std::min(writeUnits, writes);
    meters["read_half_units"] = std::min(halves, 2.0 * reads);
}

/// A kind that has no formula yet: its own latency and what it calls.
void other(Estimation& e, const NodeSpec& spec, NodeEstimate& node) {
    node.latency = meanOf(spec.settings, "latency") + onCallTime(e, spec);
    e.doubts.push_back(spec.title + ": a " + spec.kind->title +
                       " is estimated by its latency alone, without limits and without cost.");
}

struct Formula {
    std::string_view kind;
    void (*estimate)(Estimation&, const NodeSpec&, NodeEstimate&);
};
constexpr Formula formulas[] = {{"client", client}, {"gateway", gateway}, {"function", function},
                                {"queue", queue},   {"topic", topic},     {"table", table}};

} // namespace

double Estimation::wait(LinkIndex index) const {
    const LinkSpec& link = network.links[index];
    if (link.detached) return 0.0;
    // What only stores a message answers at once; in a service with a waiting room the caller waits too.
    const model::Kind& kind = *network.nodes[link.to].kind;
    const bool stores = kind.holdsMessages && !kind.scales;
    const double target = link.async || stores ? 0.0 : nodes[link.to].latency;
    const double accept = stores ? meanOf(network.nodes[link.to].settings, "send_latency") : target;
    double way = link.latency.mean();
    if (link.detail != none) {
        const LinkDetail& detail = network.details[link.detail];
        way += detail.returnLatency.mean() +
               (detail.payload.mean() + detail.returnPayload.mean()) / detail.bandwidth;
    }
    return std::min(way + accept, toSeconds(link.timeout));
}

double Estimation::callTime(const NodeSpec& node) const {
    double sum = 0.0;
    double together = 0.0; // the longest of neighbouring parallel calls
    for (std::size_t n = 0; n < node.calls.size(); ++n) {
        const LinkSpec& link = network.links[node.calls[n]];
        const double calls = callsPerRequest(network, node, n);
        if (link.parallel) {
            together = std::max(together, std::min(1.0, calls) * wait(node.calls[n]));
            continue;
        }
        sum += together + calls * wait(node.calls[n]);
        together = 0.0;
    }
    return sum + together;
}

double Estimation::routeTime(const NodeSpec& node) const {
    double sum = 0.0;
    for (std::size_t n = 0; n < node.calls.size(); ++n)
        sum += callsPerRequest(network, node, n) * wait(node.calls[n]);
    return sum;
}

double callsPerRequest(const Network& network, const NodeSpec& node, std::size_t n) {
    const LinkSpec& link = network.links[node.calls[n]];
    if (node.kind->dispatch == model::Dispatch::all)
        return std::min(1.0, link.weight) *
               (link.callsVary ? network.details[link.detail].calls.mean() : static_cast<double>(link.calls));
    double total = 0.0;
    for (const LinkIndex each : node.calls)
        total += network.links[each].weight;
    return total > 0.0 ? link.weight / total : 0.0;
}

void estimateNode(Estimation& estimation, NodeIndex index) {
    const NodeSpec& spec = estimation.network.nodes[index];
    NodeEstimate& node = estimation.nodes[index];
    estimation.perSecond[index].clear();
    const auto formula = std::find_if(std::begin(formulas), std::end(formulas),
                                      [&](const Formula& f) { return f.kind == spec.kind->key; });
    (formula != std::end(formulas) ? formula->estimate : other)(estimation, spec, node);
    node.concurrency = node.rate * (1.0 - node.refused) * node.latency;
}

} // namespace burst::sim
