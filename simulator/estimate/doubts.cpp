#include "simulator/estimate/doubts.h"

#include "models/units.h"
#include "simulator/estimate/source_rate.h"

#include <algorithm>
#include <set>

namespace burst::sim {

namespace {
using model::Traffic;
using model::Unit;

[[nodiscard]] std::string percent(double share) {
    return model::showQuantity(share, Unit::ratio);
}

void doubtSource(Estimation& e, const SourceSpec& source) {
    const Traffic& t = source.traffic;
    if (t.process == Traffic::Process::closed)
        return e.doubt(source.client,
                       "has users who wait for their answers; how much they send is left out.");
    if (t.process == Traffic::Process::mmpp)
        return e.doubt(source.client,
                       "sends in bursts; what limits and cold starts do in them is not in the means.");
    if (t.process == Traffic::Process::trace)
        return e.doubt(
            source.client,
            "replays a recording; what its peaks do to limits and cold starts is not in the means.");
    const auto rate = rateOf(source, e.network.warmup, e.network.horizon);
    constexpr double bursty = 1.1;
    if (rate && rate->mean > 0.0 && rate->peak > bursty * rate->mean)
        e.doubt(source.client, "peaks at " + model::showQuantity(rate->peak, Unit::perSecond) +
                                   ", its mean is " + model::showQuantity(rate->mean, Unit::perSecond) +
                                   ": what limits and cold starts do in the peak is not in the means.");
    if (model::mean(t.batch) > 1.0)
        e.doubt(source.client, "sends several requests at once; the estimate spreads them over time.");
}

} // namespace

void doubtTraffic(Estimation& e) {
    for (const SourceSpec& source : e.network.sources)
        doubtSource(e, source);
}

void doubtFaults(Estimation& e) {
    for (const Turn& turn : e.network.faults.turns) {
        if (turn.node != none)
            e.doubt(turn.node, "fails or changes during the scenario; the estimate knows nothing of that.");
        else
            for (NodeIndex i = 0; i < e.nodes.size(); ++i)
                if (e.network.nodes[i].kind->scales)
                    e.doubt(i, "shares limits of the account that change during the scenario.");
    }
}

namespace {
void doubtLink(Estimation& e, LinkIndex index) {
    const LinkSpec& link = e.network.links[index];
    const LinkFigures& figures = e.links[index];
    if (e.rate(index) <= 0.0) return;
    constexpr double noticed = 1e-3;
    const Attempt once = attemptOver(e, index);
    const double bad = once.refused + once.failed;
    if (link.timeout < never && toSeconds(link.timeout) < 5.0 * once.time.mean && once.time.variance > 0.0 &&
        link.role == model::LinkRole::call)
        e.doubt(link.from, "may not wait long enough for " + e.network.nodes[link.to].title +
                               "; calls that run into the time limit are not in the estimate.");
    if (link.role == model::LinkRole::call && figures.attempts > 1.0 + 0.05)
        e.doubt(link.from, "tries calls of " + e.network.nodes[link.to].title +
                               " again; how they crowd then is only roughly known.");
    if (link.parallel && (link.callsVary || once.time.variance > 0.02 * once.time.mean * once.time.mean))
        e.doubt(link.from, "waits for the longest of parallel calls, which is only roughly known.");
    if (link.detail == none) return;
    const LinkDetail& detail = e.network.details[link.detail];
    if (detail.breaker && bad > noticed && bad > 0.3 * detail.breaker->ratio)
        e.doubt(link.from, "has a circuit breaker to " + e.network.nodes[link.to].title +
                               " that may open; that is not in the estimate.");
    constexpr std::uint32_t many = 100'000;
    if (detail.maxInFlight < many && once.refused > e.nodes[link.to].refused + noticed)
        e.doubt(link.to, "gets fewer calls from " + e.network.nodes[link.from].title +
                             " than that makes: a bound on calls in flight turns some away, which is not in "
                             "its rate.");
    if (detail.retryBudget >= 0.0 && figures.attempts > 1.0 + noticed)
        e.doubt(link.from, "has a budget of retries, which is not in the estimate.");
    if (detail.payload.mean() + 0.0 > 0.3 * detail.payloadLimit ||
        detail.returnPayload.mean() > 0.3 * detail.payloadLimit)
        e.doubt(link.from, "may send more to " + e.network.nodes[link.to].title + " than fits in one call.");
}

/// Functions whose environments count share the account's memory.
void doubtMemory(Estimation& e) {
    const auto limit = static_cast<double>(e.network.account.environmentMiB);
    if (limit < 0.0) return;
    constexpr double mib = 1024.0 * 1024.0;
    double used = 0.0;
    std::vector<NodeIndex> sharing;
    for (NodeIndex i = 0; i < e.nodes.size(); ++i) {
        const auto& settings = e.network.nodes[i].settings;
        if (e.nodes[i].kind != "function" || !settings.flag("memory_counted")) continue;
        used += e.nodes[i].environments.value_or(0.0) * settings.number("memory") / mib;
        sharing.push_back(i);
    }
    constexpr double near = 0.3;
    for (const NodeIndex i : sharing)
        if (used > near * limit)
            e.doubt(i, "takes its part of the memory that the account has for environments, which may not be "
                       "enough for all.");
}

/// Functions without a reservation share the account's concurrency.
void doubtAccount(Estimation& e) {
    double busy = 0.0;
    std::vector<NodeIndex> sharing;
    for (NodeIndex i = 0; i < e.nodes.size(); ++i) {
        if (e.nodes[i].kind != "function" || e.network.nodes[i].settings.quantity("reserved")) continue;
        busy += e.nodes[i].concurrency;
        sharing.push_back(i);
    }
    const auto limit = static_cast<double>(e.network.account.unreserved);
    constexpr double near = 0.7;
    if (sharing.size() > 1 && busy > near * limit)
        for (const NodeIndex i : sharing)
            e.doubt(i, "shares the account's concurrency, of which " + percent(std::min(1.0, busy / limit)) +
                           " is in use.");
}
} // namespace

void doubtLoads(Estimation& e) {
    constexpr double busy = 0.7;
    constexpr double noticed = 1e-3;
    for (NodeIndex i = 0; i < e.nodes.size(); ++i) {
        const NodeEstimate& node = e.nodes[i];
        if (node.refused > noticed)
            e.doubt(i, "refuses " + percent(node.refused) +
                           " of its load; how its callers react is only roughly known.");
        else if (node.utilisation && *node.utilisation > busy)
            e.doubt(i, "is " + percent(*node.utilisation) + " busy: chance peaks reach its limit.");
    }
    for (LinkIndex i = 0; i < e.network.links.size(); ++i)
        doubtLink(e, i);
    doubtAccount(e);
    doubtMemory(e);
}

} // namespace burst::sim
