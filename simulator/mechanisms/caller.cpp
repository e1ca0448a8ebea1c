#include "simulator/mechanisms/caller.h"

#include <algorithm>

namespace burst::sim {

namespace {
// `step` of a call: the link it is at (upper 18 bits) and how many of that link's calls were made (lower 14;
// a link makes at most 10,000).
constexpr std::uint32_t linkUnit = 1U << 14U;
constexpr std::uint32_t mostCalls = 10'000;
static_assert(mostCalls < linkUnit);
static_assert(mostCallLinks < (std::uint64_t{1} << 32U) / linkUnit);

[[nodiscard]] bool isTaken(Simulation& simulation, const LinkSpec& link, const Call& call) {
    if (link.onMiss && !call.missed) return false;
    if (link.weight >= 1.0) return true;
    return simulation.draws(call.node, Purpose::probability, mix(call.key, link.key)).uniform() < link.weight;
}

/// Makes one call over a link; returns how many answers to wait for.
std::uint32_t sendOne(Simulation& simulation, LinkIndex link, CallIndex index, std::uint64_t key) {
    if (simulation.network().links[link].detached) {
        simulation.sendOn(link, index, key);
        return 0;
    }
    simulation.send(link, index, key);
    return 1;
}

/// How often an invocation follows the link. A fraction is the chance of one more call, so that the mean is
/// the distribution's.
[[nodiscard]] std::uint32_t callsOf(Simulation& simulation, const LinkSpec& link, NodeIndex node,
                                    std::uint64_t key) {
    if (!link.callsVary) return link.calls;
    const std::uint64_t own = mix(key, link.key);
    const double drawn =
        simulation.network().details[link.detail].calls.draw(simulation.draws(node, Purpose::calls, own));
    const double part = simulation.draws(node, Purpose::moreCalls, own).uniform();
    return static_cast<std::uint32_t>(std::min(drawn + part, static_cast<double>(mostCalls)));
}

/// Makes every call of the link now and of the parallel links after it, as far as connections reach. The step
/// stands behind the last of these links when all are made.
void sendParallel(Simulation& simulation, const NodeSpec& node, CallIndex index) {
    const Call& call = simulation.call(index);
    const std::uint64_t key = call.key;
    std::uint32_t position = call.step / linkUnit;
    std::uint32_t made = call.step % linkUnit;
    std::uint32_t pending = call.pending;
    for (; position < node.calls.size() && pending < node.mostParallel; ++position, made = 0) {
        const LinkSpec& link = simulation.network().links[node.calls[position]];
        if (!link.parallel) break;
        if (!isTaken(simulation, link, simulation.call(index))) continue;
        const std::uint32_t calls = callsOf(simulation, link, simulation.call(index).node, key);
        for (; made < calls && pending < node.mostParallel; ++made)
            pending += sendOne(simulation, node.calls[position], index, mix(key, link.key + made));
        if (made < calls) break;
    }
    Call& after = simulation.call(index);
    after.step = position * linkUnit + made;
    after.pending = pending;
}

/// Whether parallel calls are still to be made, for which there is a connection now.
[[nodiscard]] bool goesOnInParallel(const Simulation& simulation, const NodeSpec& node, const Call& call) {
    if (call.pending >= node.mostParallel || call.failing) return false;
    const std::uint32_t position = call.step / linkUnit;
    return position < node.calls.size() && simulation.network().links[node.calls[position]].parallel;
}
} // namespace

Walk follow(Simulation& simulation, const NodeSpec& node, CallIndex index) {
    for (;;) {
        Call& call = simulation.call(index);
        if (call.pending > 0 && (node.mostParallel == none || !goesOnInParallel(simulation, node, call)))
            return Walk::waiting;
        if (call.failing) return Walk::failed;
        const std::uint32_t position = call.step / linkUnit;
        const std::uint32_t made = call.step % linkUnit;
        if (position >= node.calls.size()) return Walk::done;
        const LinkSpec& link = simulation.network().links[node.calls[position]];
        if (link.parallel) {
            sendParallel(simulation, node, index);
            continue;
        }
        if (made >= callsOf(simulation, link, call.node, call.key) ||
            (made == 0 && !isTaken(simulation, link, call))) {
            call.step = (position + 1) * linkUnit;
            continue;
        }
        ++call.step;
        const std::uint32_t pending =
            sendOne(simulation, node.calls[position], index, mix(call.key, link.key + made));
        simulation.call(index).pending = pending;
    }
}

Walk takeAnswer(Simulation& simulation, const NodeSpec& node, CallIndex index, LinkIndex link,
                Ending ending) {
    Call& call = simulation.call(index);
    if (ending != Ending::succeeded && !simulation.network().links[link].optional) call.failing = true;
    --call.pending;
    return follow(simulation, node, index);
}

LinkIndex chooseRoute(Simulation& simulation, const NodeSpec& node, NodeIndex index, std::uint64_t key) {
    if (node.calls.empty()) return none;
    if (node.calls.size() == 1) return node.calls.front();
    const auto& links = simulation.network().links;
    double total = 0.0;
    for (const LinkIndex link : node.calls)
        total += links[link].weight;
    double at = simulation.draws(index, Purpose::route, key).uniform() * total;
    for (const LinkIndex link : node.calls) {
        at -= links[link].weight;
        if (at < 0.0) return link;
    }
    return node.calls.back();
}

} // namespace burst::sim
