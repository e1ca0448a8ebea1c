#include "simulator/behaviours/function.h"

#include "simulator/behaviours/behaviours.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {
constexpr Duration trackingPeriod = 60 * second; ///< the metric has one datapoint a minute (rule L25)
}

Function::Function(const Network& network, NodeIndex node)
    : network_(network),
      spec_(network.nodes[node]),
      node_(node),
      set_(network, spec_),
      environments_(set_.reuse),
      scaling_(set_.scaleRate, set_.scaleBurst),
      quota_(quotaOf(spec_.settings, network.startsAt)),
      stems_(set_.stemCells) {
    code_[0] = set_.code;
    own_.cause = Limit::reservedConcurrency;
    const double ready = network.account.requestRateFactor * static_cast<double>(set_.provisioned.count);
    provisionedRequests_ = TokenBucket(ready, ready);
    if (set_.placesTarget) headroom_.emplace(*set_.placesTarget, set_.slots, set_.sharedCpus);
    for (const LinkIndex link : spec_.feeds)
        polled_ += network.links[link].instanceBatches;
    if (set_.histogramPolicy) idleTimes_ = std::make_unique<IdleHistogram>();
    if (!set_.reserved) return;
    const auto reserved = static_cast<double>(*set_.reserved);
    own_.limit = std::max<std::int64_t>(0, *set_.reserved - set_.provisioned.count);
    own_.requests = TokenBucket(network.account.requestRateFactor * reserved, reserved);
}

void Function::start(Simulation& simulation) {
    // What the design has from the beginning was allocated before it.
    addProvisioned(simulation, 0, set_.provisioned.count);
    planTracking();
    if (set_.provisioned.target) simulation.schedule(trackingPeriod, node_, functionTrack);
    if (headroom_) simulation.schedule(Headroom::period, node_, functionAhead);
    if (!spec_.feeds.empty()) simulation.schedule(set_.controlPeriod, node_, functionControl);
    if (set_.provisioned.count > 0) tellSources(simulation);
}

void Function::arrive(Simulation& simulation, CallIndex index) {
    if (!quota_.has(simulation.now())) return simulation.endThrottled(index, Limit::requestRate);
    quota_.spend();
    if (set_.answerAfter < never && hasCaller(simulation.call(index)))
        simulation.schedule(simulation.now() + set_.answerAfter, node_, functionAnswerDue, index,
                            simulation.call(index).generation);
    if (simulation.call(index).event) {
        simulation.accept(index);
        tryEvent(simulation, index);
    } else if (waiting_ > 0) {
        hold(simulation, index, waitsFor_); // first come, first served
    } else if (const auto limit = tryRun(simulation, index)) {
        hold(simulation, index, *limit);
    }
}

void Function::resume(Simulation& simulation, const Event& event) {
    switch (event.what) {
    case functionEnvironmentTimer:
        return timer(simulation, event);
    case functionWorkDue:
        return workDue(simulation, event);
    case functionBatchReady:
        return batchReady(simulation, event.subject);
    case functionTrack:
        track(simulation);
        return simulation.schedule(event.at + trackingPeriod, node_, functionTrack);
    case functionPrewarm:
        return prewarm(simulation, event);
    case functionLook:
        lookAt_ = lookAt_ == event.at ? never : lookAt_;
        serveWaiting(simulation);
        if (set_.countsMemory) wakeForMemory(simulation);
        return wakeOthers(simulation);
    case functionWaitEnds:
        return endWaits(simulation);
    case functionAhead:
        return lookAhead(simulation);
    case functionControl:
        return followSources(simulation);
    case functionAheadReady:
        return readyAhead(simulation, event);
    case functionAheadUnused:
        return restUnused(simulation, event);
    default:
        break;
    }
    if (simulation.call(event.subject).generation != event.generation) return;
    switch (event.what) {
    case functionWorked:
        return handlerWorked(simulation, event.subject);
    case functionStopped:
        return finishRun(simulation, event.subject, Ending::timedOut);
    case functionAnswerDue:
        return simulation.accept(event.subject);
    case functionStarted:
        return startComputing(simulation, simulation.call(event.subject).slot);
    default:
        return tryEvent(simulation, event.subject);
    }
}

void Function::answered(Simulation& simulation, CallIndex call, LinkIndex link, Ending ending) {
    goOn(simulation, call, takeAnswer(simulation, spec_, call, link, ending));
}

void Function::measure(Simulation& simulation) {
    provisioned_.settle(simulation.now());
    provisioned_.restart(simulation.now());
    meterFrom(simulation.now());
}

void Function::finish(Simulation& simulation) {
    NodeRecord& record = simulation.record(node_);
    const double seconds = toSeconds(simulation.now() - simulation.since());
    meterUnfinished(simulation);
    meterLives(simulation);
    if (set_.code.restored)
        record.meters[functionSnapshotMeter] = std::llround(seconds * static_cast<double>(set_.billedMiB));
    const std::int64_t limit = set_.reserved ? *set_.reserved : network_.account.concurrency;
    if (limit > 0) record.mostBusy = static_cast<double>(limit);
    if (seconds > 0.0 && limit > 0)
        record.utilisation = record.busy.area().value() * 1e-9 / seconds / static_cast<double>(limit);
}

/// A provisioned environment if one has room and the request rate allows it (rule L24), else on demand within
/// the concurrency: one with room before a new one. Returns the limit that refused the request.
std::optional<Limit> Function::tryRun(Simulation& simulation, CallIndex index) {
    const Time now = simulation.now();
    const Call& call = simulation.call(index);
    const bool synchronous = !call.event;
    const std::uint64_t key = call.key;
    const std::uint8_t version = newestShare_ >= 1.0 ? newest_ : versionFor(simulation, key);
    const EnvironmentIndex ready = room(simulation, EnvironmentPool::listOf(version, true), key);
    if (ready != none && !isPassedOver(simulation, ready, key) &&
        (!synchronous || provisionedRequests_.take(now, 1))) {
        begin(simulation, index, ready);
        if (set_.spares > 0) keepSpares(simulation, version);
        return std::nullopt;
    }
    ConcurrencyScope& scope = scopeOf(simulation);
    EnvironmentIndex environment = none;
    // With several requests to an environment, one that works already has room without more concurrency.
    if (set_.slots > 1) environment = room(simulation, EnvironmentPool::listOf(version, false), key);
    const bool atWork = environment != none && environments_[environment].running > 0;
    if (!atWork && scope.used >= scope.limit) return scope.cause;
    if (synchronous && !scope.requests.has(now, 1)) return Limit::requestRate;
    if (set_.slots == 1) environment = room(simulation, EnvironmentPool::listOf(version, false), key);
    const std::int64_t polling = instances(simulation);
    if (environment == none) environment = takeSpare(version);
    if (environment == none) {
        if (!fits(simulation)) return Limit::environmentMemory;
        if (!scalingOf(simulation).take(now, 1)) return Limit::scalingRate;
        environment = create(simulation, version);
        simulation.record(node_).environments.change(now, +1);
    }
    if (synchronous) scope.requests.spend(now, 1);
    if (!atWork) {
        ++scope.used;
        environments_[environment].reserved = set_.reserved.has_value();
    }
    begin(simulation, index, environment);
    if (set_.spares > 0) keepSpares(simulation, version);
    if (!spec_.feeds.empty() && instances(simulation) > polling) tellSources(simulation);
    return std::nullopt;
}

/// An environment of the list that has room and has not expired; one whose time is up at this very instant is
/// gone. It stays in its list.
EnvironmentIndex Function::room(Simulation& simulation, std::size_t list, std::uint64_t key) {
    const bool sharesByCpu = set_.sharedCpus > 0.0 && set_.reuse == EnvironmentPool::Reuse::mostRecent;
    for (;;) {
        const EnvironmentIndex found = set_.spreads() ? leastLoaded(list)
                                       : sharesByCpu
                                           ? leastCrowded(list)
                                           : environments_.next(list, simulation.stream(node_), key);
        if (found == none) return none;
        const Environment& env = environments_[found];
        if (env.running > 0 || env.provisioned || env.expiresAt > simulation.now()) return found;
        remove(simulation, found);
    }
}

/// Whether requests are spread and one on demand that may work has fewer of them than this provisioned one.
bool Function::isPassedOver(Simulation& simulation, EnvironmentIndex ready, std::uint64_t key) {
    const std::uint32_t running = environments_[ready].running;
    if (!set_.spreads() || running == 0) return false;
    const EnvironmentIndex other =
        room(simulation, EnvironmentPool::listOf(environments_[ready].version, false), key);
    if (other == none || environments_[other].running >= running) return false;
    const ConcurrencyScope& scope = scopeOf(simulation);
    return environments_[other].running > 0 || scope.used < scope.limit;
}

/// Of the environments with room the one used last whose CPUs are not all at work; where all are, the one
/// with the fewest requests. No platform says how it spreads requests; this fills environments no further
/// than their autoscalers aim at.
EnvironmentIndex Function::leastCrowded(std::size_t list) const {
    EnvironmentIndex best = none;
    for (EnvironmentIndex each = environments_.first(list); each != none; each = environments_[each].next) {
        const std::uint32_t running = environments_[each].running;
        if (running * set_.cpuShare < set_.sharedCpus) return each;
        if (best == none || running < environments_[best].running) best = each;
    }
    return best;
}

/// Of the environments with room one with the fewest requests, and of these the one that began its last one
/// the longest ago: a front end that spreads requests over all environments.
EnvironmentIndex Function::leastLoaded(std::size_t list) const {
    EnvironmentIndex best = none;
    for (EnvironmentIndex each = environments_.last(list); each != none;
         each = environments_[each].previous) {
        const std::uint32_t running = environments_[each].running;
        if (running == 0) return each;
        if (best == none || running < environments_[best].running) best = each;
    }
    return best;
}

void Function::interrupt(Simulation& simulation) {
    while (waiting_ > 0)
        simulation.end(takeFirstWaiting(simulation), Ending::failed);
    for (RunIndex run = 0; run < runs_.size(); ++run)
        if (runs_[run].call != none) finishRun(simulation, runs_[run].call, Ending::failed);
}

void Function::change(Simulation& simulation, std::string_view parameter, std::optional<double> value) {
    const auto count = static_cast<std::int64_t>(value.value_or(0.0));
    if (parameter == "reserved") return reserve(simulation, value);
    if (parameter == "provisioned") return provision(simulation, count);
    if (parameter == "provisioned_min" || parameter == "provisioned_max") {
        (parameter == "provisioned_min" ? set_.provisioned.min : set_.provisioned.max) = count;
        set_.provisioned.max = std::max(set_.provisioned.min, set_.provisioned.max);
        planTracking();
        return provision(simulation,
                         std::clamp(set_.provisioned.count, set_.provisioned.min, set_.provisioned.max));
    }
    if (parameter == "error_rate")
        for (CodeSettings& code : code_)
            code.errorRate = value.value_or(0.0);
    if (parameter == "scale_burst") set_.scaleBurst = value.value_or(set_.scaleBurst);
    if (parameter == "scale_rate") set_.scaleRate = value.value_or(set_.scaleRate);
    scaling_.change(simulation.now(), set_.scaleRate, set_.scaleBurst);
    serveWaiting(simulation);
}

/// Another reservation, or none: what the account's other functions share changes by the difference.
void Function::reserve(Simulation& simulation, std::optional<double> value) {
    const std::int64_t before = setAside();
    set_.reserved.reset();
    if (value) set_.reserved = static_cast<std::int64_t>(*value);
    simulation.unreserved().limit += before - setAside();
    const double reserved = value.value_or(0.0);
    own_.limit = std::max<std::int64_t>(0, set_.reserved.value_or(0) - set_.provisioned.count);
    own_.requests.change(simulation.now(), network_.account.requestRateFactor * reserved, reserved);
    serveWaiting(simulation);
}

std::unique_ptr<Behaviour> make_function(const Network& network, NodeIndex node) {
    return std::make_unique<Function>(network, node);
}

} // namespace burst::sim
