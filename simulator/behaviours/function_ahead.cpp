#include "simulator/behaviours/function.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

// Environments that are started before a request needs them, so that there is always room for more.

void Function::lookAhead(Simulation& simulation) {
    simulation.schedule(simulation.now() + Headroom::period, node_, functionAhead);
    const std::int64_t most = scopeOf(simulation).limit;
    const std::int64_t wanted = std::min(headroom_->look(simulation.now()), most);
    const std::int64_t alive = simulation.record(node_).environments.value();
    for (std::int64_t i = alive;
         i < wanted && fits(simulation) && scalingOf(simulation).take(simulation.now(), 1); ++i)
        startAhead(simulation);
}

/// It takes requests only when it has started: others with room would be passed over.
void Function::startAhead(Simulation& simulation) {
    const EnvironmentIndex environment = create(simulation, newestShare_ > 0.0 ? newest_ : older());
    Environment& env = environments_[environment];
    const std::uint64_t key = mix(env.ordinal, static_cast<std::uint64_t>(simulation.now()));
    static_cast<void>(coldStart(simulation, env, key));
    env.used = true;
    ++startingAhead_;
    simulation.record(node_).environments.change(simulation.now(), +1);
    simulation.schedule(env.readyAt, node_, functionAheadReady, environment, env.generation);
}

void Function::readyAhead(Simulation& simulation, const Event& event) {
    Environment& env = environments_[event.subject];
    if (env.generation != event.generation) return;
    --startingAhead_;
    if (env.epoch != epoch_[env.version]) return remove(simulation, event.subject);
    environments_.list(event.subject);
    if (waiting_ > 0) serveWaiting(simulation);
    if (!spec_.feeds.empty()) tellSources(simulation);
    // What the sources have sent arrives before this.
    simulation.schedule(simulation.now(), node_, functionAheadUnused, event.subject, event.generation);
}

/// Started ahead, and nothing has come for it: it rests like others.
void Function::restUnused(Simulation& simulation, const Event& event) {
    const Environment& env = environments_[event.subject];
    if (env.generation != event.generation || env.running > 0 || env.expiresAt < never) return;
    rest(simulation, event.subject, mix(env.ordinal));
}

/// The processors that an environment has at work, in thousandths.
std::int64_t Function::processorsAtWork(std::uint32_t computing) const {
    return std::llround(1000.0 * std::min(set_.sharedCpus, computing * set_.cpuShare));
}

} // namespace burst::sim
