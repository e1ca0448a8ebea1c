#include "simulator/behaviours/function.h"

#include <algorithm>

namespace burst::sim {

// Environments that poll by themselves, started by what waits for them (rules AZ-10 to AZ-13), and spares
// that stand by while there is work (rule AZ-50).

/// Those that have started, spares left out: these poll nothing.
std::int64_t Function::instances(Simulation& simulation) {
    return simulation.record(node_).environments.value() - startingAhead_ -
           static_cast<std::int64_t>(spares_.size());
}

/// One look: what the sources ask for is added up, and some of it is started.
void Function::followSources(Simulation& simulation) {
    simulation.schedule(simulation.now() + set_.controlPeriod, node_, functionControl);
    std::int64_t wanted = 0;
    for (const LinkIndex index : spec_.feeds) {
        const LinkSpec& link = network_.links[index];
        const std::int64_t backlog = simulation.behaviour(link.from).backlog(simulation, index);
        wanted += (backlog + link.targetMessages - 1) / link.targetMessages;
    }
    const std::int64_t alive =
        simulation.record(node_).environments.value() - static_cast<std::int64_t>(spares_.size());
    const std::int64_t most = scopeOf(simulation).limit + provisionedAlive_[0] + provisionedAlive_[1];
    wanted = std::min({wanted, alive + set_.controlStep, most});
    for (std::int64_t i = alive; i < wanted && fits(simulation); ++i)
        startAhead(simulation);
}

/// The sources hear that other environments poll them than before.
void Function::tellSources(Simulation& simulation) {
    for (const LinkIndex link : spec_.feeds)
        simulation.behaviour(network_.links[link].from).listen(simulation, link);
}

/// There is work: as many spares as there are to be, within the limits.
void Function::keepSpares(Simulation& simulation) {
    const Time now = simulation.now();
    workedAt_ = now;
    const std::int64_t most = scopeOf(simulation).limit + provisionedAlive_[0] + provisionedAlive_[1];
    while (static_cast<std::int64_t>(spares_.size()) < set_.spares &&
           simulation.record(node_).environments.value() < most && fits(simulation) &&
           scalingOf(simulation).take(now, 1)) {
        const EnvironmentIndex environment = create(simulation, newestShare_ > 0.0 ? newest_ : older());
        Environment& env = environments_[environment];
        const std::uint64_t key = mix(env.ordinal, static_cast<std::uint64_t>(now));
        static_cast<void>(coldStart(simulation, env, key));
        env.used = true;
        env.spare = true;
        env.expiresAt = now + idleLife(simulation, key);
        spares_.push_back(environment);
        simulation.record(node_).environments.change(now, +1);
        arm(simulation, environment, env.expiresAt);
    }
}

/// The spare that has stood by longest; none for a version that has none.
EnvironmentIndex Function::takeSpare(Simulation& simulation, std::uint8_t version) {
    const EnvironmentIndex environment = spares_.front();
    Environment& env = environments_[environment];
    if (env.version != version) return none;
    spares_.erase(spares_.begin());
    env.spare = false;
    if (!spec_.feeds.empty()) tellSources(simulation);
    return environment;
}

/// A spare whose time is up stays while there is work, and as long as others after the last that began;
/// otherwise it goes.
bool Function::keepsSpare(Simulation& simulation, EnvironmentIndex environment) {
    Environment& env = environments_[environment];
    if (busy_ > 0) {
        env.expiresAt = never; // it is looked at when the work is over
        return true;
    }
    const Duration life = idleLife(simulation, mix(env.ordinal, static_cast<std::uint64_t>(env.expiresAt)));
    if (workedAt_ + life > simulation.now()) {
        env.expiresAt = workedAt_ + life;
        arm(simulation, environment, env.expiresAt);
        return true;
    }
    std::erase(spares_, environment);
    return false;
}

/// All work is over: spares whose time was up meanwhile are looked at.
void Function::lookAtSpares(Simulation& simulation) {
    for (const EnvironmentIndex spare : spares_) {
        if (environments_[spare].expiresAt < never) continue;
        environments_[spare].expiresAt = simulation.now();
        arm(simulation, spare, simulation.now());
    }
}

} // namespace burst::sim
