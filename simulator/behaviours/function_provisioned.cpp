#include "simulator/behaviours/function.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

/// Another number of provisioned environments. The concurrency is set aside at once; the environments come
/// when they are allocated and initialised.
void Function::provision(Simulation& simulation, std::int64_t count) {
    const std::int64_t before = setAside();
    set_.provisioned.count = count;
    simulation.unreserved().limit += before - setAside();
    own_.limit = std::max<std::int64_t>(0, set_.reserved.value_or(0) - count);
    const double rate = network_.account.requestRateFactor * static_cast<double>(count);
    provisionedRequests_.change(simulation.now(), rate, rate);
    balanceProvisioned(simulation);
    serveWaiting(simulation);
}

/// How many provisioned environments a version is to have.
std::int64_t Function::wantedOf(std::uint8_t version) const {
    const std::int64_t newest =
        std::llround(static_cast<double>(set_.provisioned.count) * std::clamp(newestShare_, 0.0, 1.0));
    return version == newest_ ? newest : set_.provisioned.count - newest;
}

/// Brings each version to the number it is to have: too many idle ones go, missing ones are allocated.
void Function::balanceProvisioned(Simulation& simulation) {
    for (std::uint8_t version = 0; version < 2; ++version) {
        const std::int64_t wanted = wantedOf(version);
        const std::size_t list = EnvironmentPool::listOf(version, true);
        EnvironmentIndex next = environments_.first(list);
        while (next != none && provisionedAlive_[version] > wanted) {
            const EnvironmentIndex environment = next;
            next = environments_[environment].next;
            if (environments_[environment].running == 0) remove(simulation, environment);
        }
        const std::int64_t missing = wanted - provisionedAlive_[version] - provisionedComing_[version];
        if (missing <= 0) continue;
        const ProvisionedSettings& p = set_.provisioned;
        const std::uint64_t key = mix(static_cast<std::uint64_t>(simulation.now()), version);
        const Duration allocation =
            p.rate > 0.0 ? fromSeconds(static_cast<double>(missing) / p.rate) : Duration{0};
        const Duration start = p.start.time(simulation.draws(node_, Purpose::start, key));
        const Duration init = code_[version].initTime(simulation.draws(node_, Purpose::init, key));
        provisionedComing_[version] += missing;
        batches_.push_back({missing, epoch_[version], version});
        simulation.schedule(simulation.now() + start + allocation + init, node_, functionBatchReady,
                            static_cast<std::uint32_t>(batches_.size() - 1));
    }
}

/// A batch is allocated and initialised; what is no longer wanted of it is not taken.
void Function::batchReady(Simulation& simulation, std::uint32_t index) {
    const Batch batch = batches_[index];
    if (batch.epoch != epoch_[batch.version]) return; // its version went out of service meanwhile
    provisionedComing_[batch.version] -= batch.count;
    const std::int64_t missing = wantedOf(batch.version) - provisionedAlive_[batch.version];
    addProvisioned(simulation, batch.version, std::clamp<std::int64_t>(missing, 0, batch.count));
    if (waiting_ > 0) serveWaiting(simulation);
}

void Function::addProvisioned(Simulation& simulation, std::uint8_t version, std::int64_t count) {
    for (std::int64_t i = 0; i < count; ++i) {
        const EnvironmentIndex environment = create(simulation, version);
        environments_[environment].provisioned = true;
        environments_.list(environment);
    }
    provisionedAlive_[version] += count;
    provisioned_.change(simulation.now(), count);
    simulation.record(node_).environments.change(simulation.now(), count);
    simulation.record(node_).idleProvisioned.change(simulation.now(), count);
}

void Function::planTracking() {
    if (!set_.provisioned.target) return;
    tracking_ = TargetTracking(TargetTrackingRule{
        .target = *set_.provisioned.target, .min = set_.provisioned.min, .max = set_.provisioned.max});
}

/// One datapoint of target tracking: the average utilisation of the provisioned environments over the period.
void Function::track(Simulation& simulation) {
    busyProvisioned_.settle(simulation.now());
    const double area = busyProvisioned_.area().value();
    const double busy = (area - trackedArea_) * 1e-9 / 60.0;
    trackedArea_ = area;
    const std::int64_t serving = provisionedAlive_[0] + provisionedAlive_[1];
    std::optional<double> utilisation;
    if (trackedRuns_ > 0 && serving > 0) utilisation = busy / static_cast<double>(serving);
    trackedRuns_ = 0;
    const std::int64_t wanted =
        tracking_.observe(simulation.now(), utilisation, serving, set_.provisioned.count);
    if (wanted != set_.provisioned.count) provision(simulation, wanted);
}

} // namespace burst::sim
