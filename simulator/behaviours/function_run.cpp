#include "simulator/behaviours/function.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {
constexpr double microsecond = 1e3; // in ns
}

void Function::begin(Simulation& simulation, CallIndex index, EnvironmentIndex environment) {
    const Time now = simulation.now();
    if (idleTimes_) noteActivity(simulation);
    Call& call = simulation.call(index);
    Environment& env = environments_[environment];
    NodeRecord& record = simulation.record(node_);
    ++record.invocations;
    ++record.meters[functionRequestsMeter];
    if (env.provisioned) ++record.meters[functionProvisionedRequestsMeter];
    RunIndex place = environment * set_.slots;
    while (runs_[place].call != none)
        ++place;
    call.slot = place;
    call.step = 0;
    call.failing = false;
    call.missed = false;
    if (isGuest(call)) ++guests_;
    const bool first = env.running++ == 0;
    if (env.listed && set_.spreads()) environments_.unlist(environment); // the last in its turn again
    if (env.running < set_.slots) {
        if (!env.listed) environments_.list(environment); // a new one has room for more
    } else if (env.listed) {
        environments_.unlist(environment);
    }
    ColdStart cold;
    if (!env.used && !env.provisioned) {
        ++record.coldStarts;
        cold = coldStart(simulation, env, call.key);
    }
    Run& run = runs_[place];
    run.call = index;
    const Time start = std::max(now, env.readyAt);
    if (start > now) simulation.spends(index, Cause::coldStart, now);
    if (first && start > now) simulation.environmentStarts(node_, start);
    simulation.spends(index, Cause::compute, start);
    run.deadline = set_.timeout < never ? start + set_.timeout : never;
    Duration work = ownWork(simulation, env, call.key) + cold.again;
    const double onCpuAlone = static_cast<double>(work) * set_.cpuShare;
    if (onCpuAlone > set_.cpuLimit) {
        work = static_cast<Duration>(set_.cpuLimit / set_.cpuShare);
        run.overCpu = true;
    }
    if (first) {
        ++busy_;
        record.busy.change(now, +1);
        bill(env, start - (set_.initBilled && !cold.restored ? cold.init : 0));
        if (env.provisioned) {
            busyProvisioned_.change(now, +1);
            record.idleProvisioned.change(now, -1);
        }
    }
    const double onCpu = static_cast<double>(std::min(work, run.deadline - start)) * set_.cpuShare;
    record.meters[functionCpuTimeMeter] += static_cast<std::int64_t>(onCpu / microsecond + 0.5);
    ++trackedRuns_;
    if (headroom_) headroom_->requests(now, +1);
    env.used = true;
    env.reset = false;
    if (set_.sharedCpus > 0.0) {
        run.left = run.work = static_cast<double>(work);
        arm(simulation, environment, run.deadline);
        if (start > now) return simulation.schedule(start, node_, functionStarted, index, call.generation);
        return startComputing(simulation, place);
    }
    if (start + work > run.deadline)
        simulation.schedule(run.deadline, node_, functionStopped, index, call.generation);
    else
        simulation.schedule(start + work, node_, functionWorked, index, call.generation);
}

/// Starts a new environment: sets when it is ready.
Function::ColdStart Function::coldStart(Simulation& simulation, Environment& env, std::uint64_t key) {
    const CodeSettings& code = code_[env.version];
    const Time now = simulation.now();
    if (set_.stemCells > 0 && stems_.take(now, now + startTime(simulation, code, mix(key, 1)))) {
        env.readyAt = now + set_.stemInit.time(simulation.draws(node_, Purpose::init, key));
        return {.init = env.readyAt - now};
    }
    const Duration init = code.initTime(simulation.draws(node_, Purpose::init, key));
    const Duration limit = code.restored ? never : set_.initLimit;
    const ColdStart cold{
        .init = std::min(init, limit), .again = init > limit ? init : 0, .restored = code.restored};
    if (code.restored) simulation.record(node_).meters[functionRestoredMeter] += set_.billedMiB;
    env.readyAt =
        simulation.now() + cold.init + code.overheadTime(simulation.draws(node_, Purpose::start, key));
    return cold;
}

/// How long a fresh environment takes to start.
Duration Function::startTime(Simulation& simulation, const CodeSettings& code, std::uint64_t key) {
    return code.initTime(simulation.draws(node_, Purpose::init, key)) +
           code.overheadTime(simulation.draws(node_, Purpose::start, key));
}

/// Time the handler works by itself; after a time-out the runtime starts again inside it (rule L8).
Duration Function::ownWork(const Simulation& simulation, const Environment& env, std::uint64_t key) const {
    const CodeSettings& code = code_[env.version];
    const Sampler& sampler = !env.used && code.firstCompute ? *code.firstCompute : code.compute;
    Duration work = sampler.time(simulation.draws(node_, Purpose::compute, key));
    if (code.computeFactor != 1.0) work = fromSeconds(toSeconds(work) * code.computeFactor);
    if (env.reset) work += code.initTime(simulation.draws(node_, Purpose::init, key));
    return work;
}

void Function::handlerWorked(Simulation& simulation, CallIndex index) {
    const Call& call = simulation.call(index);
    if (runs_[call.slot].overCpu) return finishRun(simulation, index, Ending::failed);
    if (set_.memoryUsed && exhaustsMemory(simulation, call)) {
        // The runtime has crashed: the next invocation starts it again (rule L8).
        if (set_.slots == 1) environments_[call.slot].reset = true;
        return finishRun(simulation, index, Ending::failed);
    }
    if (failsAsAWhole(simulation, call)) return finishRun(simulation, index, Ending::failed);
    if (spec_.calls.empty()) return finishRun(simulation, index, Ending::succeeded);
    goOn(simulation, index, follow(simulation, spec_, index));
}

/// Where a poller hears about messages one by one, they fail there and the invocation does not.
bool Function::failsAsAWhole(const Simulation& simulation, const Call& call) const {
    if (call.doomed) return true;
    const double rate = code_[environments_[call.slot / set_.slots].version].errorRate;
    if (rate <= 0.0) return false;
    if (call.link != none && network_.links[call.link].partialFailures) return false;
    return simulation.draws(node_, Purpose::failure, call.key).uniform() < rate;
}

bool Function::exhaustsMemory(const Simulation& simulation, const Call& call) const {
    return set_.memoryUsed->draw(simulation.draws(node_, Purpose::memory, call.key)) > set_.memory;
}

void Function::goOn(Simulation& simulation, CallIndex index, Walk walk) {
    if (walk != Walk::waiting)
        return finishRun(simulation, index, walk == Walk::done ? Ending::succeeded : Ending::failed);
    const RunIndex run = simulation.call(index).slot;
    arm(simulation, run / set_.slots, runs_[run].deadline);
}

void Function::finishRun(Simulation& simulation, CallIndex index, Ending ending) {
    Call& call = simulation.call(index);
    const RunIndex place = call.slot;
    const EnvironmentIndex environment = place / set_.slots;
    if (runs_[place].computing) stopComputing(simulation, place);
    if (headroom_) headroom_->requests(simulation.now(), -1);
    runs_[place] = Run{};
    Environment& env = environments_[environment];
    // One that serves several requests lives on with the others.
    if (ending == Ending::timedOut && set_.slots == 1) env.reset = true;
    simulation.record(node_).meters[functionLogMeter] += set_.logBytes;
    const std::uint64_t key = call.key;
    const bool guest = isGuest(call) && env.epoch == epoch_[env.version];
    if (guest) --guests_;
    call.slot = none;
    const bool event = call.event;
    if (event) {
        // What still answers this run finds another generation and is ignored.
        ++call.generation;
        call.pending = 0;
    }
    release(simulation, environment, key);
    if (!event) {
        simulation.end(index, ending);
    } else if (ending == Ending::succeeded) {
        if (spec_.onSuccess != none) simulation.sendOn(spec_.onSuccess, index, key);
        simulation.end(index, ending);
    } else {
        retryFailed(simulation, index);
    }
    if (waiting_ > 0) serveWaiting(simulation);
    if (guest) guestLeft(simulation);
}

/// Begins what is billed of a busy time. Where requests share environments, or these are billed and not the
/// requests, that is the time in which any works (rules AZ-34, GC-13): one that begins while the last is
/// still billed, to its minimum or step, goes on with it, as nobody pays for the same second twice.
void Function::bill(Environment& env, Time from) const {
    if ((set_.slots > 1 || set_.instanceBilled) && env.billed > 0 && from <= env.billedFrom + env.billed)
        return;
    env.billedFrom = from;
    env.billed = 0;
}

/// What is billed of the time that began last if it ends now, in whole steps.
Duration Function::billedUntil(const Environment& env, Time now) const {
    const Duration ran = std::max(set_.billingMinimum, now - env.billedFrom);
    return (ran + set_.billingStep - 1) / set_.billingStep * set_.billingStep;
}

/// The time in which the environment worked, however many requests shared it: `all` since it began.
void Function::meter(Simulation& simulation, Environment& env, Duration all) {
    NodeRecord& record = simulation.record(node_);
    const Duration billed = all - env.billed;
    env.billed = all;
    const auto inMilliseconds = [billed](std::int64_t amount) {
        constexpr Duration millisecond = 1'000'000;
        return billed / millisecond * amount +
               (billed % millisecond * amount + millisecond / 2) / millisecond;
    };
    record.meters[env.provisioned ? functionProvisionedComputeMeter : functionComputeMeter] +=
        inMilliseconds(set_.billedMiB);
    if (set_.billedCpus > 0) record.meters[functionCpuMeter] += inMilliseconds(set_.billedCpus);
}

/// Of what works across the begin of the measurement only the time since then is metered.
void Function::meterFrom(Time now) {
    for (EnvironmentIndex i = 0; i < environments_.size(); ++i) {
        Environment& env = environments_[i];
        if (env.running > 0) env.billed = std::max(env.billed, now - env.billedFrom);
    }
}

/// And of what still works at its end the time until then, as it may have worked all along: not the rest of a
/// minimum or step, so that nobody is billed for more time than there was.
void Function::meterUnfinished(Simulation& simulation) {
    for (EnvironmentIndex i = 0; i < environments_.size(); ++i) {
        Environment& env = environments_[i];
        const Duration worked = simulation.now() - env.billedFrom;
        if (env.running > 0 && worked > env.billed) meter(simulation, env, worked);
    }
}

/// The time for which environments were there, from the begin of their start; or the machines under them.
void Function::meterLives(Simulation& simulation) {
    NodeRecord& record = simulation.record(node_);
    const Time now = simulation.now();
    if (set_.machines > 0.0) {
        const double seconds = toSeconds(now - simulation.since());
        record.meters[functionMachinesMeter] = std::llround(seconds * set_.machines);
        return;
    }
    record.environments.settle(now);
    provisioned_.settle(now);
    constexpr double nanosecond = 1e-9;
    const double provisioned = provisioned_.area().value() * nanosecond;
    const double onDemand = record.environments.area().value() * nanosecond - provisioned;
    const auto memory = static_cast<double>(set_.billedMiB);
    record.meters[functionProvisionedCapacityMeter] = std::llround(provisioned * memory);
    record.meters[functionLifeMemoryMeter] = std::llround(onDemand * memory);
    record.meters[functionLifeCpuMeter] = std::llround(onDemand * static_cast<double>(set_.billedCpus));
}

// Requests that share the CPUs of an environment: processor sharing. Only the CPU-bound part of the work
// slows down, by the number of requests to a CPU.

double Function::pace(std::uint32_t computing) const {
    const double crowd = std::max(1.0, static_cast<double>(computing) / set_.sharedCpus);
    return 1.0 / (set_.cpuShare * crowd + (1.0 - set_.cpuShare));
}

void Function::startComputing(Simulation& simulation, RunIndex place) {
    const EnvironmentIndex environment = place / set_.slots;
    advance(simulation, environment);
    runs_[place].computing = true;
    runs_[place].since = simulation.now();
    changeComputing(simulation, environment, +1);
    planNext(simulation, environment);
}

void Function::stopComputing(Simulation& simulation, RunIndex place) {
    const EnvironmentIndex environment = place / set_.slots;
    advance(simulation, environment);
    noteCrowd(simulation, runs_[place]);
    runs_[place].computing = false;
    changeComputing(simulation, environment, -1);
    planNext(simulation, environment);
}

/// Of the time that a run computed, what it would not have taken alone was the others' on the same CPUs.
void Function::noteCrowd(Simulation& simulation, const Run& run) {
    const Duration alone = std::llround((run.work - std::max(0.0, run.left)) / pace(1));
    simulation.waitedForProcessor(run.call, simulation.now() - run.since - alone, Cause::compute);
}

/// An environment computes for so many requests more or fewer.
void Function::changeComputing(Simulation& simulation, EnvironmentIndex environment, int by) {
    std::uint32_t& computing = sharing_[environment].computing;
    const std::int64_t before = processorsAtWork(computing);
    computing += static_cast<std::uint32_t>(by);
    if (headroom_) headroom_->processors(simulation.now(), processorsAtWork(computing) - before);
}

void Function::advance(Simulation& simulation, EnvironmentIndex environment) {
    Sharing& sharing = sharing_[environment];
    const double done = static_cast<double>(simulation.now() - sharing.at) * pace(sharing.computing);
    sharing.at = simulation.now();
    if (sharing.computing == 0 || done <= 0.0) return;
    for (RunIndex run = environment * set_.slots; run < (environment + 1) * set_.slots; ++run)
        if (runs_[run].computing) runs_[run].left -= done;
}

void Function::planNext(Simulation& simulation, EnvironmentIndex environment) {
    Sharing& sharing = sharing_[environment];
    sharing.dueAt = never;
    if (sharing.computing == 0) return;
    double least = static_cast<double>(never);
    for (RunIndex run = environment * set_.slots; run < (environment + 1) * set_.slots; ++run)
        if (runs_[run].computing) least = std::min(least, runs_[run].left);
    const double wait = std::ceil(std::max(0.0, least) / pace(sharing.computing));
    if (wait >= static_cast<double>(never)) return;
    sharing.dueAt = simulation.now() + static_cast<Duration>(wait);
    simulation.schedule(sharing.dueAt, node_, functionWorkDue, environment,
                        environments_[environment].generation);
}

void Function::workDue(Simulation& simulation, const Event& event) {
    const EnvironmentIndex environment = event.subject;
    if (environments_[environment].generation != event.generation || sharing_[environment].dueAt != event.at)
        return;
    constexpr double rounding = 0.5; // ns
    advance(simulation, environment);
    for (RunIndex run = environment * set_.slots; run < (environment + 1) * set_.slots; ++run) {
        if (!runs_[run].computing || runs_[run].left > rounding) continue;
        noteCrowd(simulation, runs_[run]);
        runs_[run].computing = false;
        changeComputing(simulation, environment, -1);
        handlerWorked(simulation, runs_[run].call);
    }
    planNext(simulation, environment);
}

} // namespace burst::sim
