#include "simulator/behaviours/function.h"

#include <cstddef>

namespace burst::sim {

// Two versions may be in service at a time: the newest and the one before it. Each has environments of its
// own.

/// Which version serves the request of that key while there are two.
std::uint8_t Function::versionFor(const Simulation& simulation, std::uint64_t key) const {
    if (newestShare_ <= 0.0) return older();
    return simulation.draws(node_, Purpose::version, key).uniform() < newestShare_ ? newest_ : older();
}

void Function::deploy(Simulation& simulation, const model::Settings& version) {
    // One that was still under way is completed first.
    if (newestShare_ < 1.0) shift(simulation, 1.0);
    newest_ = older();
    newestShare_ = 0.0;
    code_[newest_] = CodeSettings(version);
}

void Function::shift(Simulation& simulation, double share) {
    newestShare_ = share;
    if (share >= 1.0) retire(simulation, older());
    if (share <= 0.0) retire(simulation, newest_);
    balanceProvisioned(simulation);
}

/// A version is out of service: its idle environments vanish, those at work end with it.
void Function::retire(Simulation& simulation, std::uint8_t version) {
    outdate(simulation, version);
    ++epoch_[version];
    clearList(simulation, EnvironmentPool::listOf(version, false));
    clearList(simulation, EnvironmentPool::listOf(version, true));
    provisionedComing_[version] = 0;
    for (std::size_t i = spares_.size(); i-- > 0;) {
        const EnvironmentIndex spare = spares_[i];
        if (environments_[spare].version != version) continue;
        spares_.erase(spares_.begin() + static_cast<std::ptrdiff_t>(i));
        remove(simulation, spare);
    }
}

/// Environments at work that are in service until now, and what they work on, count no more.
void Function::outdate(Simulation& simulation, std::uint8_t version) {
    for (EnvironmentIndex i = 0; i < environments_.size(); ++i) {
        const Environment& env = environments_[i];
        if (env.running == 0 || env.version != version || env.epoch != epoch_[version]) continue;
        ++outdated_;
        for (RunIndex run = i * set_.slots; run < (i + 1) * set_.slots; ++run)
            if (runs_[run].call != none && isGuest(simulation.call(runs_[run].call))) --guests_;
    }
}

void Function::clearList(Simulation& simulation, std::size_t list) {
    for (EnvironmentIndex environment = environments_.first(list); environment != none;
         environment = environments_.first(list)) {
        if (environments_[environment].running > 0)
            environments_.unlist(environment);
        else
            remove(simulation, environment);
    }
}

} // namespace burst::sim
