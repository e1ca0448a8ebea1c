#include "simulator/behaviours/behaviours.h"
#include "simulator/behaviours/workflow_plan.h"
#include "simulator/kernel/simulation.h"
#include "simulator/mechanisms/threads.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { transitionsMeter, requestsMeter, durationMeter, outsideMeter };
enum What : std::uint32_t {
    entered,   ///< a thread: a delayed transition takes place
    sendTask,  ///< a thread: the call of its task leaves
    outOfTime, ///< a thread: its task has taken too long
    waited,    ///< a thread: its wait is over
    tryAgain,  ///< a thread: its state is entered again
    tooLong,   ///< an execution has taken too long
};

/// Executions of a state machine (rules W1 to W9).
///
/// An execution is a request of this node. Threads walk through the states; what they do at one instant goes
/// through a list, so that nothing calls itself however the states follow each other.
class Workflow final : public Behaviour {
public:
    Workflow(const Network& network, NodeIndex node)
        : network_(network), spec_(network.nodes[node]), node_(node), plan_(network, spec_) {
        const auto& s = spec_.settings;
        standard_ = s.text("flavour") != "express";
        timeout_ = s.quantity("timeout") ? fromSeconds(s.number("timeout")) : never;
        if (const auto overhead = s.distribution("task_overhead")) overhead_ = Sampler(*overhead);
        errorRate_ = s.number("error_rate");
        startRate_ = s.quantity("start_rate");
        if (startRate_) starts_ = TokenBucket(*startRate_, s.number("start_burst"));
        transitionRate_ = s.quantity("transition_rate");
        if (transitionRate_) transitions_ = TokenBucket(*transitionRate_, s.number("transition_burst"));
        openLimit_ = s.quantity("open_limit").value_or(1e18);
        historyLimit_ = s.quantity("history_limit").value_or(1e18);
        startTransitions_ = std::llround(s.number("start_transitions"));
        baseMemory_ = s.number("base_memory");
        dataSize_ = s.number("data_size");
        memoryStep_ = s.number("memory_step");
        billingStep_ = std::max<Duration>(1, fromSeconds(s.number("billing_step")));
        for (const auto& state : plan_.states)
            outside_.push_back(state.link != none &&
                               network.nodes[network.links[state.link].to].kind->outside);
    }

    void arrive(Simulation& simulation, CallIndex index) override {
        const Time now = simulation.now();
        if (static_cast<double>(open_) >= openLimit_)
            return simulation.endThrottled(index, Limit::openExecutions);
        if (startRate_ && !starts_.take(now, 1)) return simulation.endThrottled(index, Limit::workflowStarts);
        NodeRecord& record = simulation.record(node_);
        ++record.invocations;
        if (standard_)
            record.meters[transitionsMeter] += startTransitions_;
        else
            ++record.meters[requestsMeter];
        const bool doomed = fails(simulation, simulation.call(index));
        if (standard_ || simulation.call(index).event) simulation.accept(index);
        const std::uint32_t execution = open(simulation, index);
        if (doomed) return finishExecution(simulation, execution, Ending::failed);
        if (plan_.states.empty()) return finishExecution(simulation, execution, Ending::succeeded);
        enter(simulation, executions_[execution].root, 0);
        drain(simulation);
    }

    void resume(Simulation& simulation, const Event& event) override {
        if (event.what == tooLong) {
            if (executions_[event.subject].generation == event.generation)
                finishExecution(simulation, event.subject, Ending::timedOut);
            return;
        }
        if (threads_[event.subject].generation != event.generation) return;
        switch (event.what) {
        case entered:
            perform(simulation, event.subject);
            break;
        case sendTask:
            send(simulation, event.subject);
            break;
        case outOfTime:
            stateFailed(simulation, event.subject, model::failure::timeout);
            break;
        case waited:
            goOn(simulation, event.subject);
            break;
        default:
            transit(simulation, event.subject);
        }
        drain(simulation);
    }

    void answered(Simulation& simulation, CallIndex call, LinkIndex link, Ending ending) override {
        const ThreadIndex thread = simulation.call(call).slot;
        closeCall(simulation, thread);
        if (ending == Ending::succeeded || network_.links[link].optional)
            goOn(simulation, thread);
        else
            stateFailed(simulation, thread, failureOf(ending));
        drain(simulation);
    }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        const double seconds = toSeconds(simulation.now() - simulation.since());
        const auto& rate = standard_ && transitionRate_ ? transitionRate_ : startRate_;
        if (!rate || *rate <= 0.0 || seconds <= 0.0) return;
        const std::int64_t used =
            standard_ && transitionRate_ ? record.meters[transitionsMeter] : record.invocations;
        record.utilisation = static_cast<double>(used) / seconds / *rate;
    }

private:
    /// Transitions of one thread at one instant beyond which it goes round without time passing.
    static constexpr std::uint32_t mostAtOnce = 100'000;

    struct Execution {
        CallIndex call{none};
        ThreadIndex root{none};
        std::uint32_t generation{0};
        std::uint32_t threads{0}; ///< besides the root
        std::uint32_t mostThreads{0};
        std::int64_t history{0};
        Time started{0};
    };
    struct Ready {
        ThreadIndex thread{none};
        std::uint32_t generation{0};
    };

    [[nodiscard]] static std::uint8_t failureOf(Ending ending) {
        if (ending == Ending::timedOut) return model::failure::timeout;
        return ending == Ending::throttled ? model::failure::throttle : model::failure::error;
    }

    [[nodiscard]] bool fails(const Simulation& simulation, const Call& call) const {
        if (call.doomed) return true;
        return errorRate_ > 0.0 && simulation.draws(node_, Purpose::failure, call.key).uniform() < errorRate_;
    }

    /// Random words for what a thread does in its state.
    [[nodiscard]] Draws draws(const Simulation& simulation, Purpose purpose, const Thread& thread) const {
        return simulation.draws(node_, purpose, mix(thread.key, thread.visits));
    }

    /// Whether a thread is the execution itself: what it does is what the execution's time goes to.
    [[nodiscard]] static bool isWhole(const Thread& thread) { return thread.parent == none; }

    // Executions.

    std::uint32_t open(Simulation& simulation, CallIndex call) {
        std::uint32_t index;
        if (free_.empty()) {
            index = static_cast<std::uint32_t>(executions_.size());
            executions_.emplace_back();
        } else {
            index = free_.back();
            free_.pop_back();
        }
        Execution& execution = executions_[index];
        const std::uint32_t generation = execution.generation + 1;
        execution = Execution{};
        execution.generation = generation;
        execution.call = call;
        execution.root = threads_.create(index, none, simulation.call(call).key);
        execution.started = simulation.now();
        ++open_;
        if (timeout_ < never)
            simulation.schedule(simulation.now() + timeout_, node_, tooLong, index, generation);
        return index;
    }

    void finishExecution(Simulation& simulation, std::uint32_t index, Ending ending) {
        stop(simulation, executions_[index].root);
        Execution& execution = executions_[index];
        if (!standard_) meterDuration(simulation, execution);
        ++execution.generation;
        free_.push_back(index);
        --open_;
        simulation.end(execution.call, ending);
    }

    /// Duration and memory of an Express execution, each in started steps (rule W9).
    void meterDuration(Simulation& simulation, const Execution& execution) const {
        constexpr double mib = 1024.0 * 1024.0;
        constexpr double millisecond = 1e6;
        const double data = dataSize_ * std::max(1.0, static_cast<double>(execution.mostThreads));
        const double memory =
            std::max(1.0, std::ceil((baseMemory_ + data) / memoryStep_)) * memoryStep_ / mib;
        const Duration ran = std::max<Duration>(1, simulation.now() - execution.started);
        const Duration billed = (ran + billingStep_ - 1) / billingStep_ * billingStep_;
        simulation.record(node_).meters[durationMeter] +=
            std::llround(static_cast<double>(billed) / millisecond * memory);
    }

    /// The provider ends an execution whose history is full, and so do we with one that goes round at once.
    [[nodiscard]] bool isExhausted(Simulation& simulation, ThreadIndex index) {
        const Thread& thread = threads_[index];
        const auto history = static_cast<double>(executions_[thread.execution].history);
        if (history <= historyLimit_ && thread.atOnce <= mostAtOnce) return false;
        finishExecution(simulation, thread.execution, Ending::failed);
        return true;
    }

    // Threads and their states.

    void enter(Simulation& simulation, ThreadIndex index, StateIndex state) {
        threads_[index].state = state;
        threads_[index].tries = {};
        transit(simulation, index);
    }

    /// A state transition: metered, and delayed where the platform's bucket is empty (rules W2, W5).
    void transit(Simulation& simulation, ThreadIndex index) {
        const Time now = simulation.now();
        Thread& thread = threads_[index];
        ++thread.generation;
        ++thread.visits;
        thread.atOnce = thread.enteredAt == now ? thread.atOnce + 1 : 1;
        thread.enteredAt = now;
        executions_[thread.execution].history += 2;
        if (isExhausted(simulation, index)) return;
        NodeRecord& record = simulation.record(node_);
        if (standard_) ++record.meters[transitionsMeter];
        if (standard_ && outside_[thread.state]) ++record.meters[outsideMeter];
        const Time at = transitionRate_ ? transitions_.reserve(now, 1) : now;
        if (at <= now) return ready_.push_back({index, thread.generation});
        ++record.throttledBy[static_cast<std::size_t>(Limit::stateTransitions)];
        if (isWhole(thread)) simulation.waits(executions_[thread.execution].call, Limit::stateTransitions);
        if (at < never) simulation.schedule(at, node_, entered, index, thread.generation);
    }

    void drain(Simulation& simulation) {
        for (std::size_t i = 0; i < ready_.size(); ++i) {
            const Ready next = ready_[i];
            if (threads_[next.thread].generation == next.generation) perform(simulation, next.thread);
            // A map over many items that take no time must not let the list grow with their number.
            if (i < compactFrom) continue;
            ready_.erase(ready_.begin(), ready_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            i = static_cast<std::size_t>(-1);
        }
        ready_.clear();
    }
    static constexpr std::size_t compactFrom = 4096;

    void perform(Simulation& simulation, ThreadIndex index) {
        using Type = WorkflowPlan::Type;
        Thread& thread = threads_[index];
        const auto& state = plan_.states[thread.state];
        if (isWhole(thread))
            simulation.spends(executions_[thread.execution].call,
                              state.type == Type::wait ? Cause::waiting : Cause::downstream,
                              simulation.now());
        switch (state.type) {
        case Type::task:
            return beginTask(simulation, index, state);
        case Type::choice:
            if (const StateIndex next = chosen(simulation, thread, state); next != none)
                return enter(simulation, index, next);
            return sequenceDone(simulation, index);
        case Type::wait:
            return simulation.schedule(simulation.now() +
                                           state.amount.time(draws(simulation, Purpose::compute, thread)),
                                       node_, waited, index, thread.generation);
        case Type::parallel:
        case Type::map:
            fork(simulation, index, state);
            return spawn(simulation, index);
        case Type::pass:
            return goOn(simulation, index);
        case Type::succeed:
            return sequenceDone(simulation, index);
        case Type::fail:
            return sequenceFailed(simulation, index, model::failure::error);
        }
    }

    [[nodiscard]] StateIndex chosen(const Simulation& simulation, const Thread& thread,
                                    const WorkflowPlan::State& state) const {
        double at = draws(simulation, Purpose::route, thread).uniform();
        StateIndex next = none;
        for (std::uint32_t i = 0; i < state.choices.count; ++i) {
            const auto& choice = plan_.choices[state.choices.first + i];
            if (choice.probability <= 0.0) continue;
            next = choice.next;
            at -= choice.probability;
            if (at < 0.0) break;
        }
        return next;
    }

    /// The state of a thread has succeeded.
    void goOn(Simulation& simulation, ThreadIndex index) {
        const StateIndex next = plan_.states[threads_[index].state].next;
        if (next == none)
            sequenceDone(simulation, index);
        else
            enter(simulation, index, next);
    }

    void sequenceDone(Simulation& simulation, ThreadIndex index) {
        const ThreadIndex parent = threads_[index].parent;
        if (parent == none) return finishExecution(simulation, threads_[index].execution, Ending::succeeded);
        leave(index);
        childEnded(simulation, parent);
    }

    // Tasks.

    void beginTask(Simulation& simulation, ThreadIndex index, const WorkflowPlan::State& state) {
        const Time now = simulation.now();
        const Thread& thread = threads_[index];
        executions_[thread.execution].history += 3;
        if (isExhausted(simulation, index)) return;
        if (state.timeout < never)
            simulation.schedule(now + state.timeout, node_, outOfTime, index, thread.generation);
        const Duration delay = overhead_.time(draws(simulation, Purpose::start, thread));
        if (delay == 0) return send(simulation, index);
        simulation.schedule(now + delay, node_, sendTask, index, thread.generation);
    }

    void send(Simulation& simulation, ThreadIndex index) {
        Thread& thread = threads_[index];
        const LinkIndex link = plan_.states[thread.state].link;
        const std::uint64_t key = mix(mix(thread.key, thread.visits), network_.links[link].key);
        if (network_.links[link].detached) {
            simulation.sendOn(link, executions_[thread.execution].call, key);
            return goOn(simulation, index);
        }
        thread.waiting = simulation.openSilently(node_, key);
        simulation.worksFor(thread.waiting, executions_[thread.execution].call);
        simulation.call(thread.waiting).slot = index;
        simulation.send(link, thread.waiting, key);
    }

    /// Nobody waits for the call of a task any more; what was asked for goes on.
    void closeCall(Simulation& simulation, ThreadIndex index) {
        Thread& thread = threads_[index];
        if (thread.waiting != none) simulation.close(thread.waiting);
        thread.waiting = none;
    }

    // Branches and items.

    void fork(const Simulation& simulation, ThreadIndex index, const WorkflowPlan::State& state) {
        Thread& thread = threads_[index];
        thread.started = 0;
        thread.failures = 0;
        thread.wanted = state.branches.count;
        if (state.type != WorkflowPlan::Type::map) return;
        constexpr double most = 1e9;
        const double items = std::min(most, state.amount.draw(draws(simulation, Purpose::calls, thread)));
        thread.wanted = static_cast<std::uint32_t>(std::llround(items));
    }

    /// Starts as many branches or items as may be in work; goes on when all are done.
    void spawn(Simulation& simulation, ThreadIndex index) {
        const auto& state = plan_.states[threads_[index].state];
        const bool map = state.type == WorkflowPlan::Type::map;
        const std::uint32_t most = map ? state.concurrency : threads_[index].wanted;
        const std::uint32_t generation = threads_[index].generation;
        while (threads_[index].started < threads_[index].wanted && threads_[index].inWork < most) {
            const std::uint32_t number = threads_[index].started++;
            ++threads_[index].inWork;
            const std::uint64_t key = mix(mix(threads_[index].key, threads_[index].visits), number);
            Execution& execution = executions_[threads_[index].execution];
            execution.mostThreads = std::max(execution.mostThreads, ++execution.threads);
            const ThreadIndex child = threads_.create(threads_[index].execution, index, key);
            enter(simulation, child, plan_.branches[state.branches.first + (map ? 0 : number)]);
            if (threads_[index].generation != generation) return; // the history is full: all is over
        }
        if (threads_[index].inWork == 0) goOn(simulation, index);
    }

    void childEnded(Simulation& simulation, ThreadIndex parent) {
        --threads_[parent].inWork;
        spawn(simulation, parent);
    }

    /// A branch or an item is gone.
    void leave(ThreadIndex index) {
        --executions_[threads_[index].execution].threads;
        threads_.destroy(index);
    }

    /// A thread and all it has started are given up.
    void stop(Simulation& simulation, ThreadIndex index) {
        stopChildren(simulation, index);
        closeCall(simulation, index);
        threads_.destroy(index);
    }

    void stopChildren(Simulation& simulation, ThreadIndex index) {
        while (threads_[index].firstChild != none) {
            --executions_[threads_[index].execution].threads;
            stop(simulation, threads_[index].firstChild);
        }
        threads_[index].inWork = 0;
    }

    // Failures.

    /// The first retrier that fits counts, then the first catcher (rules W4, W6).
    void stateFailed(Simulation& simulation, ThreadIndex index, std::uint8_t failure) {
        stopChildren(simulation, index);
        closeCall(simulation, index);
        Thread& thread = threads_[index];
        const auto& state = plan_.states[thread.state];
        for (std::uint32_t i = 0; i < state.retriers.count; ++i) {
            const auto& retrier = plan_.retriers[state.retriers.first + i];
            if ((retrier.on & failure) == 0) continue;
            if (thread.tries[i] >= retrier.attempts) break;
            return retry(simulation, index, retrier, thread.tries[i]++);
        }
        for (std::uint32_t i = 0; i < state.catchers.count; ++i) {
            const auto& catcher = plan_.catchers[state.catchers.first + i];
            if ((catcher.on & failure) != 0) return enter(simulation, index, catcher.next);
        }
        sequenceFailed(simulation, index, failure);
    }

    void retry(Simulation& simulation, ThreadIndex index, const WorkflowPlan::Retrier& retrier,
               std::uint32_t before) {
        Thread& thread = threads_[index];
        ++thread.generation;
        ++simulation.record(node_).retries;
        if (isWhole(thread)) simulation.waits(executions_[thread.execution].call);
        double wait = std::min(retrier.longest, retrier.interval * std::pow(retrier.rate, before));
        if (retrier.jitter) wait *= draws(simulation, Purpose::backoff, thread).uniform();
        simulation.schedule(simulation.now() + fromSeconds(wait), node_, tryAgain, index, thread.generation);
    }

    /// Nothing caught the failure: the execution, or the state that the thread works for, has failed.
    void sequenceFailed(Simulation& simulation, ThreadIndex index, std::uint8_t failure) {
        const ThreadIndex parent = threads_[index].parent;
        if (parent == none) return finishExecution(simulation, threads_[index].execution, Ending::failed);
        leave(index);
        const auto& state = plan_.states[threads_[parent].state];
        const double tolerated = state.tolerated * threads_[parent].wanted;
        if (state.type == WorkflowPlan::Type::map && ++threads_[parent].failures <= tolerated)
            return childEnded(simulation, parent);
        stateFailed(simulation, parent, failure);
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    WorkflowPlan plan_;
    std::vector<bool> outside_; ///< by state: a task that calls an external service
    Threads threads_;
    std::vector<Execution> executions_;
    std::vector<std::uint32_t> free_;
    std::vector<Ready> ready_; ///< threads that have entered a state at this instant
    std::int64_t open_{0};
    bool standard_{true};
    Duration timeout_{never};
    Sampler overhead_{};
    double errorRate_{0.0};
    std::optional<double> startRate_{};
    std::optional<double> transitionRate_{};
    TokenBucket starts_{};
    TokenBucket transitions_{};
    double openLimit_{};
    double historyLimit_{};
    std::int64_t startTransitions_{1};
    double baseMemory_{};
    double dataSize_{};
    double memoryStep_{1.0};
    Duration billingStep_{1};
};

} // namespace

std::unique_ptr<Behaviour> make_workflow(const Network& network, NodeIndex node) {
    return std::make_unique<Workflow>(network, node);
}

} // namespace burst::sim
