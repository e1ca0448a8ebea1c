#include "simulator/behaviours/function.h"

#include <algorithm>

namespace burst::sim {

/// A request has left its environment.
void Function::release(Simulation& simulation, EnvironmentIndex environment, std::uint64_t key) {
    Environment& env = environments_[environment];
    const bool outdated = env.epoch != epoch_[env.version];
    if (--env.running > 0) {
        if (!env.listed && !outdated) environments_.list(environment);
        return;
    }
    const Time now = simulation.now();
    if (outdated) --outdated_;
    meter(simulation, env, billedUntil(env, now));
    if (--busy_ == 0) lookAtSpares(simulation);
    simulation.record(node_).busy.change(now, -1);
    if (env.provisioned) {
        busyProvisioned_.change(now, -1);
        simulation.record(node_).idleProvisioned.change(now, +1);
        const bool surplus = provisionedAlive_[env.version] > wantedOf(env.version);
        if (outdated || surplus) return remove(simulation, environment);
        if (!env.listed) environments_.list(environment);
        return;
    }
    --(env.reserved ? own_ : simulation.unreserved()).used;
    if (!env.reserved && !simulation.unreserved().waiting.empty()) wakeOthers(simulation);
    if (outdated || simulation.faults().isStormy(node_)) return remove(simulation, environment);
    rest(simulation, environment, key);
}

/// Keeps an environment for a while.
void Function::rest(Simulation& simulation, EnvironmentIndex environment, std::uint64_t key) {
    const Time now = simulation.now();
    Environment& env = environments_[environment];
    if (busy_ == 0) idleSince_ = now;
    env.expiresAt = std::min(now + idleLife(simulation, key), lifeEnd(env));
    if (env.expiresAt <= now) return remove(simulation, environment);
    if (!env.listed) environments_.list(environment);
    arm(simulation, environment, env.expiresAt);
}

EnvironmentIndex Function::create(Simulation& simulation, std::uint8_t version) {
    const EnvironmentIndex environment = environments_.create(simulation.now());
    environments_[environment].version = version;
    environments_[environment].epoch = epoch_[version];
    if (set_.countsMemory) simulation.environmentMemory().usedMiB += set_.memoryMiB();
    if (environments_.size() > rows_) {
        rows_ = environments_.size();
        runs_.resize(std::size_t{rows_} * set_.slots);
        if (set_.sharedCpus > 0.0) sharing_.resize(rows_);
    }
    return environment;
}

/// An environment without work is gone.
void Function::remove(Simulation& simulation, EnvironmentIndex environment) {
    Environment& env = environments_[environment];
    if (env.listed) environments_.unlist(environment);
    if (env.provisioned) {
        --provisionedAlive_[env.version];
        provisioned_.change(simulation.now(), -1);
        simulation.record(node_).idleProvisioned.change(simulation.now(), -1);
    }
    environments_.destroy(environment);
    simulation.record(node_).environments.change(simulation.now(), -1);
    if (set_.countsMemory) freeMemory(simulation);
    if (!spec_.feeds.empty() && instances(simulation) == 0) tellSources(simulation);
}

/// How long an environment is kept from now on; 0 = not at all.
Duration Function::idleLife(Simulation& simulation, std::uint64_t key) {
    if (!idleTimes_ || !idleTimes_->isTelling())
        return set_.keepAlive.isConstant()
                   ? set_.keepAlive.time(Draws(0)) // nearly always: no random word is mixed for nothing
                   : set_.keepAlive.time(simulation.draws(node_, Purpose::keepAlive, key));
    const Duration absence = idleTimes_->absence();
    if (busy_ > 0 || absence == 0) return idleTimes_->keep();
    simulation.schedule(simulation.now() + absence, node_, functionPrewarm, none, ++prewarming_);
    return 0;
}

/// The function begins to work again: notes how long it lay idle and forgets plans made for then.
void Function::noteActivity(Simulation& simulation) {
    if (idleSince_ == never) return;
    if (busy_ == 0) idleTimes_->add(simulation.now() - idleSince_);
    idleSince_ = never;
    ++prewarming_;
}

/// Starts an environment ahead of the next request.
void Function::prewarm(Simulation& simulation, const Event& event) {
    if (event.generation != prewarming_ || idleSince_ == never) return;
    const EnvironmentIndex environment = create(simulation, newestShare_ > 0.0 ? newest_ : older());
    Environment& env = environments_[environment];
    env.used = true;
    env.expiresAt = idleSince_ + idleTimes_->keep();
    simulation.record(node_).environments.change(simulation.now(), +1);
    environments_.list(environment);
    arm(simulation, environment, env.expiresAt);
}

/// Makes sure that the environment is looked at no later than `at`. Its pending event usually comes earlier
/// and then looks what is due, so most runs schedule nothing here.
void Function::arm(Simulation& simulation, EnvironmentIndex environment, Time at) {
    Environment& env = environments_[environment];
    if (env.timerAt <= at || at >= never) return;
    env.timerAt = at;
    simulation.schedule(at, node_, functionEnvironmentTimer, environment, env.generation);
}

void Function::timer(Simulation& simulation, const Event& event) {
    const EnvironmentIndex environment = event.subject;
    Environment& env = environments_[environment];
    if (env.generation != event.generation || env.timerAt != event.at) return;
    env.timerAt = never;
    const Time now = simulation.now();
    if (env.running == 0) {
        if (env.provisioned) return;
        if (env.expiresAt > now) return arm(simulation, environment, env.expiresAt);
        if (env.spare && keepsSpare(simulation, environment)) return;
        return remove(simulation, environment);
    }
    // Own work has an event of its own unless CPUs are shared.
    if (spec_.calls.empty() && set_.sharedCpus <= 0.0) return;
    Time next = never;
    for (RunIndex run = environment * set_.slots; run < (environment + 1) * set_.slots; ++run) {
        if (runs_[run].call == none) continue;
        if (runs_[run].deadline <= now)
            finishRun(simulation, runs_[run].call, Ending::timedOut);
        else
            next = std::min(next, runs_[run].deadline);
    }
    if (next < never && environments_[environment].generation == event.generation)
        arm(simulation, environment, next);
}

void Function::loseIdle(Simulation& simulation, double share, std::uint64_t key) {
    for (std::uint8_t version = 0; version < 2; ++version) {
        const std::size_t list = EnvironmentPool::listOf(version, false);
        for (EnvironmentIndex next = environments_.first(list); next != none;) {
            const EnvironmentIndex environment = next;
            const Environment& env = environments_[environment];
            next = env.next;
            if (env.running > 0) continue;
            if (simulation.draws(node_, Purpose::fault, mix(key, env.ordinal)).uniform() < share)
                remove(simulation, environment);
        }
    }
    std::vector<EnvironmentIndex> lost;
    for (const EnvironmentIndex spare : spares_)
        if (simulation.draws(node_, Purpose::fault, mix(key, environments_[spare].ordinal)).uniform() < share)
            lost.push_back(spare);
    for (const EnvironmentIndex spare : lost) {
        std::erase(spares_, spare);
        remove(simulation, spare);
    }
}

} // namespace burst::sim
