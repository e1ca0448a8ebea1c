#include "simulator/behaviours/function.h"

#include <algorithm>

namespace burst::sim {

// Environments that poll by themselves, started by what waits for them (rules AZ-10 to AZ-13), and spares
// that stand by while there is work (rule AZ-50).

/// Those that have started; spares and those out of service poll nothing.
std::int64_t Function::instances(Simulation& simulation) {
    return simulation.record(node_).environments.value() - startingAhead_ - outdated_ -
           static_cast<std::int64_t>(spares_.size());
}

/// Requests that came otherwise take places away from all sources alike.
std::int64_t Function::batchPlaces(Simulation& simulation, std::int64_t most) {
    const std::int64_t running = instances(simulation);
    const std::int64_t places = std::max<std::int64_t>(0, running * set_.slots - guests_);
    return std::min(running * most, places * most / polled_);
}

/// Whether a request did not come from a source that the environments poll.
bool Function::isGuest(const Call& call) const {
    return polled_ > 0 && (call.link == none || network_.links[call.link].instanceBatches == 0);
}

/// The sources hear of the place of a guest if they were short of it.
void Function::guestLeft(Simulation& simulation) {
    const std::int64_t running = instances(simulation);
    if (running > 0 && running * (set_.slots - polled_) <= guests_) tellSources(simulation);
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
    const std::int64_t alive = instances(simulation) + startingAhead_;
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
void Function::keepSpares(Simulation& simulation, std::uint8_t version) {
    const Time now = simulation.now();
    workedAt_ = now;
    if (simulation.faults().isStormy(node_)) return;
    const std::int64_t most = scopeOf(simulation).limit + provisionedAlive_[0] + provisionedAlive_[1];
    while (static_cast<std::int64_t>(spares_.size()) < set_.spares &&
           simulation.record(node_).environments.value() < most && fits(simulation) &&
           scalingOf(simulation).take(now, 1)) {
        const EnvironmentIndex environment = create(simulation, version);
        Environment& env = environments_[environment];
        const std::uint64_t key = mix(env.ordinal, static_cast<std::uint64_t>(now));
        static_cast<void>(coldStart(simulation, env, key));
        env.used = true;
        env.spare = true;
        env.expiresAt = std::min(now + idleLife(simulation, key), lifeEnd(env));
        spares_.push_back(environment);
        simulation.record(node_).environments.change(now, +1);
        arm(simulation, environment, env.expiresAt);
    }
}

/// The spare of that version that has stood by longest; none if there is none.
EnvironmentIndex Function::takeSpare(std::uint8_t version) {
    const auto found = std::find_if(spares_.begin(), spares_.end(), [&](EnvironmentIndex spare) {
        return environments_[spare].version == version;
    });
    if (found == spares_.end()) return none;
    const EnvironmentIndex environment = *found;
    spares_.erase(found);
    environments_[environment].spare = false;
    return environment;
}

/// A spare whose time is up stays while there is work, and as long as others after the last that began;
/// otherwise it goes.
bool Function::keepsSpare(Simulation& simulation, EnvironmentIndex environment) {
    Environment& env = environments_[environment];
    Time until = lifeEnd(env);
    if (busy_ == 0) {
        const std::uint64_t key = mix(env.ordinal, static_cast<std::uint64_t>(env.expiresAt));
        until = std::min(until, workedAt_ + idleLife(simulation, key));
    }
    if (until > simulation.now()) {
        env.expiresAt = until;
        arm(simulation, environment, until);
        return true;
    }
    std::erase(spares_, environment);
    return false;
}

/// All work is over: spares whose time was up meanwhile are looked at.
void Function::lookAtSpares(Simulation& simulation) {
    for (const EnvironmentIndex spare : spares_) {
        if (environments_[spare].expiresAt < lifeEnd(environments_[spare])) continue;
        environments_[spare].expiresAt = simulation.now();
        arm(simulation, spare, simulation.now());
    }
}

} // namespace burst::sim
