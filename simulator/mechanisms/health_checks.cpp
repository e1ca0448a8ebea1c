#include "simulator/mechanisms/health_checks.h"

#include <algorithm>

namespace burst::sim {

namespace {
/// `step` of a call that is a check; no request walks that far.
constexpr std::uint32_t isCheck = none;
} // namespace

HealthChecks::HealthChecks(const Network& network, NodeIndex node)
    : spec_(network.nodes[node]),
      node_(node),
      enabled_(spec_.settings.flag("health_checks")),
      interval_(fromSeconds(spec_.settings.number("check_interval"))),
      timeout_(std::min(interval_, fromSeconds(spec_.settings.number("check_timeout")))),
      unhealthyAfter_(static_cast<std::uint32_t>(spec_.settings.number("unhealthy_after"))),
      healthyAfter_(static_cast<std::uint32_t>(spec_.settings.number("healthy_after"))),
      targets_(spec_.calls.size()),
      healthyTargets_(spec_.calls.size()) {}

void HealthChecks::start(Simulation& simulation) {
    if (enabled_ && !targets_.empty()) simulation.schedule(0, node_, roundEvent);
}

bool HealthChecks::resume(Simulation& simulation, const Event& event) {
    if (event.what == overdueEvent) {
        const Call& check = simulation.call(event.subject);
        if (check.generation != event.generation) return true;
        const std::size_t position = check.slot;
        simulation.close(event.subject);
        conclude(position, false);
        return true;
    }
    if (event.what != roundEvent) return false;
    const Time now = simulation.now();
    for (std::size_t position = 0; position < targets_.size(); ++position) {
        if (targets_[position].check != none) continue; // its time is up at this very instant
        const LinkIndex link = spec_.calls[position];
        const std::uint64_t key =
            mix(mix(simulation.stream(node_), simulation.network().links[link].key), round_);
        const CallIndex check = simulation.openSilently(node_, key);
        simulation.call(check).slot = static_cast<std::uint32_t>(position);
        simulation.call(check).step = isCheck;
        targets_[position].check = check;
        simulation.schedule(now + timeout_, node_, overdueEvent, check, simulation.call(check).generation);
        simulation.send(link, check, key);
    }
    ++round_;
    simulation.schedule(now + interval_, node_, roundEvent);
    return true;
}

bool HealthChecks::answered(Simulation& simulation, CallIndex call, Ending ending) {
    if (simulation.call(call).step != isCheck) return false;
    const std::size_t position = simulation.call(call).slot;
    simulation.close(call);
    conclude(position, ending == Ending::succeeded);
    return true;
}

std::size_t HealthChecks::drawn(Simulation& simulation, std::uint64_t key) const {
    const auto weight = [&](std::size_t i) { return simulation.network().links[spec_.calls[i]].weight; };
    double total = 0.0;
    for (std::size_t i = 0; i < targets_.size(); ++i)
        if (usable(i)) total += weight(i);
    double at = simulation.draws(node_, Purpose::route, key).uniform() * total;
    std::size_t last = 0;
    for (std::size_t i = 0; i < targets_.size(); ++i) {
        if (!usable(i)) continue;
        last = i;
        at -= weight(i);
        if (at < 0.0) return i;
    }
    return last;
}

void HealthChecks::conclude(std::size_t position, bool passed) {
    Target& target = targets_[position];
    target.check = none;
    if (passed == target.healthy) {
        target.streak = 0;
        return;
    }
    if (++target.streak < (target.healthy ? unhealthyAfter_ : healthyAfter_)) return;
    target.streak = 0;
    target.healthy = passed;
    healthyTargets_ = passed ? healthyTargets_ + 1 : healthyTargets_ - 1;
}

} // namespace burst::sim
