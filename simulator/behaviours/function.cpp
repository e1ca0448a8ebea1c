#include "simulator/behaviours/behaviours.h"
#include "simulator/behaviours/function_settings.h"
#include "simulator/mechanisms/caller.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t {
    requestsMeter,
    computeMeter,
    provisionedComputeMeter,
    provisionedCapacityMeter,
    logMeter,
};
enum What : std::uint32_t { worked, stopped, retryEvent, environmentTimer };

/// Life cycle of environments and admission of requests (rules L1, L15, L18 to L29).
///
/// A synchronous request that no limit allows is throttled at once. An asynchronous event is accepted at
/// once and stays inside until it succeeded, was given up, or is too old.
class Function final : public Behaviour {
public:
    Function(const Network& network, NodeIndex node)
        : network_(network),
          spec_(network.nodes[node]),
          node_(node),
          set_(spec_.settings),
          environments_(set_.reuse),
          scaling_(set_.scaleRate, set_.scaleBurst) {
        own_.cause = Limit::reservedConcurrency;
        if (!set_.reserved) return;
        const auto reserved = static_cast<double>(*set_.reserved);
        own_.limit = std::max<std::int64_t>(0, *set_.reserved - set_.provisioned);
        own_.requests = TokenBucket(network.account.requestRateFactor * reserved, reserved);
    }

    void start(Simulation& simulation) override {
        for (std::int64_t i = 0; i < set_.provisioned; ++i) {
            idleProvisioned_.push_back(environments_.create(0));
            environments_[idleProvisioned_.back()].provisioned = true;
        }
        simulation.record(node_).environments.change(0, set_.provisioned);
    }

    void arrive(Simulation& simulation, CallIndex index) override {
        if (simulation.call(index).event) {
            simulation.accept(index);
            tryEvent(simulation, index);
        } else if (const auto limit = tryRun(simulation, index)) {
            simulation.endThrottled(index, *limit);
        }
    }

    [[nodiscard]] bool triesEvents() const override { return true; }

    void interrupt(Simulation& simulation) override {
        for (EnvironmentIndex i = 0; i < environments_.size(); ++i)
            if (environments_[i].call != none) finishRun(simulation, environments_[i].call, Ending::failed);
    }

    void loseIdle(Simulation& simulation, double share, std::uint64_t key) override {
        for (EnvironmentIndex next = environments_.firstIdle(); next != none;) {
            const EnvironmentIndex environment = next;
            const Environment& env = environments_[environment];
            next = env.next;
            if (simulation.draws(node_, Purpose::fault, mix(key, env.ordinal)).uniform() >= share) continue;
            environments_.remove(environment);
            simulation.record(node_).environments.change(simulation.now(), -1);
        }
    }

    void change(Simulation& simulation, std::string_view parameter, std::optional<double> value) override {
        const Time now = simulation.now();
        if (parameter == "reserved") return reserve(simulation, value);
        if (parameter == "error_rate") set_.errorRate = value.value_or(0.0);
        if (parameter == "scale_burst") set_.scaleBurst = value.value_or(set_.scaleBurst);
        if (parameter == "scale_rate") set_.scaleRate = value.value_or(set_.scaleRate);
        scaling_.change(now, set_.scaleRate, set_.scaleBurst);
    }

    void resume(Simulation& simulation, const Event& event) override {
        if (event.what == environmentTimer) return timer(simulation, event);
        if (simulation.call(event.subject).generation != event.generation) return;
        switch (event.what) {
        case worked:
            handlerWorked(simulation, event.subject);
            break;
        case stopped:
            finishRun(simulation, event.subject, Ending::timedOut);
            break;
        default:
            tryEvent(simulation, event.subject);
        }
    }

    void answered(Simulation& simulation, CallIndex call, LinkIndex link, Ending ending) override {
        goOn(simulation, call, takeAnswer(simulation, spec_, call, link, ending));
    }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        const double seconds = toSeconds(simulation.now() - simulation.since());
        record.meters[provisionedCapacityMeter] =
            std::llround(static_cast<double>(set_.provisioned * set_.memoryMiB) * seconds);
        const std::int64_t limit = set_.reserved ? *set_.reserved : network_.account.concurrency;
        if (seconds > 0.0 && limit > 0)
            record.utilisation = record.busy.area().value() * 1e-9 / seconds / static_cast<double>(limit);
    }

private:
    /// Another reservation, or none: what the account's other functions share changes by the difference.
    void reserve(Simulation& simulation, std::optional<double> value) {
        const auto taken = [&] { return set_.reserved ? *set_.reserved : set_.provisioned; };
        const std::int64_t before = taken();
        set_.reserved.reset();
        if (value) set_.reserved = static_cast<std::int64_t>(*value);
        simulation.unreserved().limit += before - taken();
        const double reserved = value.value_or(0.0);
        own_.limit = std::max<std::int64_t>(0, taken() - set_.provisioned);
        own_.requests.change(simulation.now(), network_.account.requestRateFactor * reserved, reserved);
    }

    // Admission.

    /// A provisioned environment if one is idle, else on demand within the concurrency: idle before new.
    /// Returns the limit that refused the request.
    std::optional<Limit> tryRun(Simulation& simulation, CallIndex index) {
        const Time now = simulation.now();
        if (!idleProvisioned_.empty()) {
            const EnvironmentIndex environment = idleProvisioned_.back();
            idleProvisioned_.pop_back();
            begin(simulation, index, environment);
            return std::nullopt;
        }
        ConcurrencyScope& scope = set_.reserved ? own_ : simulation.unreserved();
        const bool synchronous = !simulation.call(index).event;
        if (scope.used >= scope.limit) return scope.cause;
        if (synchronous && !scope.requests.has(now, 1)) return Limit::requestRate;
        EnvironmentIndex environment = takeIdle(simulation, index);
        if (environment == none) {
            if (!scaling_.take(now, 1)) return Limit::scalingRate;
            environment = environments_.create(now);
            simulation.record(node_).environments.change(now, +1);
        }
        if (synchronous) scope.requests.spend(now, 1);
        ++scope.used;
        environments_[environment].reserved = set_.reserved.has_value();
        begin(simulation, index, environment);
        return std::nullopt;
    }

    /// An idle environment that has not expired; one whose time is up at this very instant is gone.
    EnvironmentIndex takeIdle(Simulation& simulation, CallIndex index) {
        for (;;) {
            const EnvironmentIndex environment =
                environments_.take(simulation.draws(node_, Purpose::reuse, simulation.call(index).key));
            if (environment == none || environments_[environment].expiresAt > simulation.now())
                return environment;
            environments_.destroy(environment);
            simulation.record(node_).environments.change(simulation.now(), -1);
        }
    }

    // One run.

    void begin(Simulation& simulation, CallIndex index, EnvironmentIndex environment) {
        const Time now = simulation.now();
        Call& call = simulation.call(index);
        Environment& env = environments_[environment];
        NodeRecord& record = simulation.record(node_);
        ++record.invocations;
        ++record.meters[requestsMeter];
        record.busy.change(now, +1);
        call.slot = environment;
        call.step = 0;
        call.failing = false;
        env.call = index;
        env.init = 0;
        Duration before = 0;
        if (!env.used && !env.provisioned) {
            ++record.coldStarts;
            env.init = set_.init.time(simulation.draws(node_, Purpose::init, call.key));
            before = env.init + set_.startOverhead.time(simulation.draws(node_, Purpose::start, call.key));
        }
        env.handlerStart = now + before;
        if (before > 0) simulation.spends(index, Cause::coldStart, now);
        simulation.spends(index, Cause::compute, env.handlerStart);
        env.deadline = set_.timeout < never ? env.handlerStart + set_.timeout : never;
        const Time done = env.handlerStart + ownWork(simulation, env, call.key);
        env.used = true;
        env.reset = false;
        if (done > env.deadline)
            simulation.schedule(env.deadline, node_, stopped, index, call.generation);
        else
            simulation.schedule(done, node_, worked, index, call.generation);
    }

    /// Time the handler works by itself; after a time-out the runtime starts again inside it (rule L8).
    [[nodiscard]] Duration ownWork(const Simulation& simulation, const Environment& env,
                                   std::uint64_t key) const {
        const Sampler& sampler = !env.used && set_.firstCompute ? *set_.firstCompute : set_.compute;
        Duration work = sampler.time(simulation.draws(node_, Purpose::compute, key));
        if (set_.computeFactor != 1.0) work = fromSeconds(toSeconds(work) * set_.computeFactor);
        if (env.reset) work += set_.init.time(simulation.draws(node_, Purpose::init, key));
        return work;
    }

    void handlerWorked(Simulation& simulation, CallIndex index) {
        if (failsAsAWhole(simulation, simulation.call(index)))
            return finishRun(simulation, index, Ending::failed);
        if (spec_.calls.empty()) return finishRun(simulation, index, Ending::succeeded);
        goOn(simulation, index, follow(simulation, spec_, index));
    }

    /// Where a poller hears about messages one by one, they fail there and the invocation does not.
    [[nodiscard]] bool failsAsAWhole(const Simulation& simulation, const Call& call) const {
        if (call.doomed) return true;
        if (set_.errorRate <= 0.0) return false;
        if (call.link != none && network_.links[call.link].partialFailures) return false;
        return simulation.draws(node_, Purpose::failure, call.key).uniform() < set_.errorRate;
    }

    void goOn(Simulation& simulation, CallIndex index, Walk walk) {
        if (walk != Walk::waiting)
            return finishRun(simulation, index, walk == Walk::done ? Ending::succeeded : Ending::failed);
        const EnvironmentIndex environment = simulation.call(index).slot;
        arm(simulation, environment, environments_[environment].deadline);
    }

    void finishRun(Simulation& simulation, CallIndex index, Ending ending) {
        Call& call = simulation.call(index);
        const EnvironmentIndex environment = call.slot;
        Environment& env = environments_[environment];
        env.reset = ending == Ending::timedOut;
        meter(simulation, env);
        release(simulation, environment, call.key);
        call.slot = none;
        if (!call.event) return simulation.end(index, ending);
        // What still answers this run finds another generation and is ignored.
        ++call.generation;
        call.pending = 0;
        if (ending == Ending::succeeded)
            simulation.end(index, ending);
        else
            retryFailed(simulation, index);
    }

    void meter(Simulation& simulation, const Environment& env) {
        NodeRecord& record = simulation.record(node_);
        const Duration ran = simulation.now() - env.handlerStart + (set_.initBilled ? env.init : 0);
        const Duration billed = (ran + set_.billingStep - 1) / set_.billingStep * set_.billingStep;
        constexpr Duration millisecond = 1'000'000;
        record.meters[env.provisioned ? provisionedComputeMeter : computeMeter] +=
            billed / millisecond * set_.memoryMiB +
            (billed % millisecond * set_.memoryMiB + millisecond / 2) / millisecond;
        record.meters[logMeter] += set_.logBytes;
    }

    // Environments between runs.

    void release(Simulation& simulation, EnvironmentIndex environment, std::uint64_t key) {
        const Time now = simulation.now();
        Environment& env = environments_[environment];
        NodeRecord& record = simulation.record(node_);
        record.busy.change(now, -1);
        env.call = none;
        if (env.provisioned) {
            idleProvisioned_.push_back(environment);
            return;
        }
        --(env.reserved ? own_ : simulation.unreserved()).used;
        const Duration idleLife = set_.keepAlive.time(simulation.draws(node_, Purpose::keepAlive, key));
        const Time lifeEnd = set_.maxLifetime < never ? env.created + set_.maxLifetime : never;
        env.expiresAt = std::min(now + idleLife, lifeEnd);
        if (env.expiresAt <= now || simulation.faults().isStormy(node_)) {
            environments_.destroy(environment);
            record.environments.change(now, -1);
            return;
        }
        environments_.makeIdle(environment);
        arm(simulation, environment, env.expiresAt);
    }

    /// Makes sure that the environment is looked at no later than `at`. Its pending event usually comes
    /// earlier and then looks what is due, so most runs schedule nothing here.
    void arm(Simulation& simulation, EnvironmentIndex environment, Time at) {
        Environment& env = environments_[environment];
        if (env.timerAt <= at) return;
        env.timerAt = at;
        simulation.schedule(at, node_, environmentTimer, environment, env.generation);
    }

    void timer(Simulation& simulation, const Event& event) {
        Environment& env = environments_[event.subject];
        if (env.generation != event.generation || env.timerAt != event.at) return;
        env.timerAt = never;
        const Time now = simulation.now();
        if (env.call == none) {
            if (env.provisioned) return;
            if (env.expiresAt > now) return arm(simulation, event.subject, env.expiresAt);
            environments_.remove(event.subject);
            simulation.record(node_).environments.change(now, -1);
        } else if (env.deadline <= now) {
            finishRun(simulation, env.call, Ending::timedOut);
        } else if (!spec_.calls.empty()) {
            arm(simulation, event.subject, env.deadline);
        }
    }

    // Asynchronous events.

    void tryEvent(Simulation& simulation, CallIndex index) {
        const Call& before = simulation.call(index);
        if (simulation.now() - before.born >= set_.eventAge)
            return giveUp(simulation, index, Ending::dropped);
        const FaultBoard::Strike strike = simulation.strike(index);
        // Errors are the function's own; an outage is the service's, which tries again as after a throttle.
        if (strike == FaultBoard::Strike::failed && !simulation.faults().isDown(node_))
            return retryFailed(simulation, index);
        const auto limit = strike == FaultBoard::Strike::spared ? tryRun(simulation, index) : Limit::fault;
        if (!limit) return;
        ++simulation.record(node_).throttledBy[static_cast<std::size_t>(*limit)];
        simulation.waits(index, *limit);
        Call& call = simulation.call(index);
        constexpr int mostDoublings = 30;
        // Compared before it is doubled: minutes, doubled thirty times, are more than fits.
        const Duration wait = set_.asyncBackoff > set_.asyncBackoffMax >> call.attempt
                                  ? set_.asyncBackoffMax
                                  : set_.asyncBackoff << call.attempt;
        if (call.attempt < mostDoublings) ++call.attempt;
        later(simulation, index, wait);
    }

    void retryFailed(Simulation& simulation, CallIndex index) {
        Call& call = simulation.call(index);
        if (call.errors >= set_.asyncRetries) return giveUp(simulation, index, Ending::failed);
        ++call.errors;
        ++simulation.record(node_).retries;
        call.attempt = 0;
        call.key = mix(call.key, call.errors);
        simulation.waits(index);
        later(simulation, index, set_.asyncFirstWait * call.errors);
    }

    /// Tries again after `wait`, or gives up when the event has grown too old by then.
    void later(Simulation& simulation, CallIndex index, Duration wait) {
        const Call& call = simulation.call(index);
        const Time tooOld = set_.eventAge < never ? call.born + set_.eventAge : never;
        simulation.schedule(std::min(simulation.now() + wait, tooOld), node_, retryEvent, index,
                            call.generation);
    }

    void giveUp(Simulation& simulation, CallIndex index, Ending ending) {
        if (spec_.onFailure == none) return simulation.end(index, ending);
        simulation.sendOn(spec_.onFailure, index, simulation.call(index).key);
        simulation.end(index, Ending::deadLettered);
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    FunctionSettings set_;
    EnvironmentPool environments_;
    std::vector<EnvironmentIndex> idleProvisioned_;
    ConcurrencyScope own_;
    TokenBucket scaling_;
};

} // namespace

std::unique_ptr<Behaviour> make_function(const Network& network, NodeIndex node) {
    return std::make_unique<Function>(network, node);
}

} // namespace burst::sim
