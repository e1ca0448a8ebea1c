#include "simulator/behaviours/behaviours.h"
#include "simulator/behaviours/container_settings.h"
#include "simulator/mechanisms/caller.h"
#include "simulator/mechanisms/task_pool.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { baseCpuMeter, baseMemoryMeter, cpuMeter, memoryMeter, logMeter };
enum What : std::uint32_t {
    worked,     ///< a call: its own work is done
    outOfTime,  ///< a call: its time limit is over
    jobDone,    ///< a task: one of those that share its processors is done; generation = Task::timer
    placed,     ///< a task has a place
    ready,      ///< a task has started
    drainEnd,   ///< a task: what is still inside is cut off
    launchTick, ///< further tasks may be launched
    waitOver,   ///< the request in front may have waited too long
    metricEnd,  ///< a metric period ends
};

/// Requests go to the least busy task that has room, else they wait in order of arrival; a control loop
/// follows the load with the number of tasks (rules G1 to G4).
class Container final : public Behaviour {
public:
    Container(const Network& network, NodeIndex node)
        : network_(network),
          spec_(network.nodes[node]),
          node_(node),
          set_(spec_.settings),
          tasks_(set_.concurrency, set_.processors),
          launches_(set_.launchRate, set_.launchBurst),
          tracking_(set_.tracking) {}

    void start(Simulation& simulation) override {
        desired_ = set_.initialTasks;
        for (std::int64_t i = 0; i < desired_; ++i) {
            const TaskIndex index = tasks_.create();
            simulation.record(node_).environments.change(0, +1);
            tasks_.serve(index);
        }
        if (set_.metric != ContainerSettings::Metric::fixed)
            simulation.schedule(set_.period, node_, metricEnd);
    }

    void arrive(Simulation& simulation, CallIndex call) override {
        const TaskIndex task = tasks_.leastBusy();
        if (task != none) return begin(simulation, call, task);
        if (desired_ == 0) setDesired(simulation, std::min<std::int64_t>(1, set_.maxTasks));
        if (waiting_ >= set_.roomSize) return simulation.endThrottled(call, Limit::waitingRoom);
        wait(simulation, call);
    }

    void resume(Simulation& simulation, const Event& event) override {
        switch (event.what) {
        case worked:
            if (isCurrent(simulation, event)) ownWorkDone(simulation, event.subject);
            break;
        case outOfTime:
            if (isCurrent(simulation, event)) finishRequest(simulation, event.subject, Ending::timedOut);
            break;
        case jobDone:
            if (tasks_[event.subject].timer == event.generation) finishJobs(simulation, event.subject);
            break;
        case launchTick:
            launchArmed_ = false;
            launch(simulation);
            break;
        case waitOver:
            refuseLate(simulation);
            break;
        case metricEnd:
            observe(simulation);
            break;
        default:
            if (tasks_[event.subject].generation == event.generation) taskEvent(simulation, event);
        }
    }

    void answered(Simulation& simulation, CallIndex call, LinkIndex link, Ending ending) override {
        goOn(simulation, call, takeAnswer(simulation, spec_, call, link, ending));
    }

    void measure(Simulation&) override { billed_ = 0; }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        const Time now = simulation.now();
        const Duration window = now - simulation.since();
        std::int64_t total = billed_;
        for (TaskIndex i = 0; i < tasks_.size(); ++i)
            if (isBilled(tasks_[i]))
                total += (now - std::max(tasks_[i].billedFrom, simulation.since())) / tick;
        const std::int64_t base = std::min(total, window / tick * set_.minTasks);
        meter(record, baseCpuMeter, baseMemoryMeter, base);
        meter(record, cpuMeter, memoryMeter, total - base);
        if (waitingFirst_ != none) noteWait(simulation, waitingFirst_);
        const double places = static_cast<double>(set_.maxTasks) * set_.concurrency;
        if (window > 0 && places > 0.0)
            record.utilisation = (record.inside.area().value() - record.waiting.area().value()) /
                                 static_cast<double>(window) / places;
    }

private:
    static constexpr Duration tick = 1'000'000; ///< task time is added up in milliseconds

    /// Where a request stands among those of its task, or among those that wait.
    struct Place {
        CallIndex previous{none};
        CallIndex next{none};
        bool computing{false}; ///< at its own work
    };

    [[nodiscard]] static bool isBilled(const Task& task) {
        return task.state != Task::State::gone && task.state != Task::State::placing;
    }
    [[nodiscard]] static bool isCurrent(Simulation& simulation, const Event& event) {
        return simulation.call(event.subject).generation == event.generation;
    }
    [[nodiscard]] Place& placeOf(CallIndex call) {
        if (call >= places_.size()) places_.resize(std::size_t{call} + 1);
        return places_[call];
    }

    // The waiting room. All wait equally long at most, so that both who is served next and who has waited too
    // long stand in front.

    void wait(Simulation& simulation, CallIndex call) {
        settleRoom(simulation.now());
        placeOf(call) = {waitingLast_, none, false};
        (waitingLast_ == none ? waitingFirst_ : places_[waitingLast_].next) = call;
        waitingLast_ = call;
        ++waiting_;
        simulation.waits(call);
        simulation.record(node_).waiting.change(simulation.now(), +1);
        if (waiting_ == 1) armWait(simulation);
    }

    void armWait(Simulation& simulation) {
        if (waitArmed_ || set_.longestWait >= never) return;
        waitArmed_ = true;
        // A fault may have held it up for longer than it may wait.
        const Time end = simulation.call(waitingFirst_).born + set_.longestWait;
        simulation.schedule(std::max(simulation.now(), end), node_, waitOver);
    }

    [[nodiscard]] CallIndex takeWaiting(Simulation& simulation) {
        settleRoom(simulation.now());
        const CallIndex call = waitingFirst_;
        noteWait(simulation, call);
        waitingFirst_ = places_[call].next;
        (waitingFirst_ == none ? waitingLast_ : places_[waitingFirst_].previous) = none;
        --waiting_;
        simulation.record(node_).waiting.change(simulation.now(), -1);
        return call;
    }

    void refuseLate(Simulation& simulation) {
        waitArmed_ = false;
        while (waiting_ > 0 && simulation.call(waitingFirst_).born + set_.longestWait <= simulation.now())
            simulation.endThrottled(takeWaiting(simulation), Limit::waitingTime);
        if (waiting_ > 0) armWait(simulation);
    }

    void noteWait(Simulation& simulation, CallIndex call) {
        NodeRecord& record = simulation.record(node_);
        record.oldestAge = std::max(record.oldestAge, simulation.now() - simulation.call(call).born);
    }

    // One request.

    void begin(Simulation& simulation, CallIndex index, TaskIndex taskIndex) {
        const Time now = simulation.now();
        Task& task = tasks_[taskIndex];
        settle(task, now);
        if (task.load == 0) simulation.record(node_).busy.change(now, +1);
        tasks_.enter(taskIndex);
        if (now >= task.countsFrom) ++task.begun;
        ++task.computing;
        placeOf(index) = {none, task.firstCall, true};
        if (task.firstCall != none) places_[task.firstCall].previous = index;
        task.firstCall = index;
        Call& call = simulation.call(index);
        call.slot = taskIndex;
        call.step = 0;
        call.failing = false;
        simulation.spends(index, Cause::compute, now);
        if (set_.timeout < never)
            simulation.schedule(now + set_.timeout, node_, outOfTime, index, call.generation);
        const Duration work = ownWork(simulation, call);
        if (!set_.sharesCpu) return simulation.schedule(now + work, node_, worked, index, call.generation);
        task.cpu.add(now, index, onProcessor(work));
        armJobs(simulation, taskIndex);
    }

    [[nodiscard]] Duration ownWork(const Simulation& simulation, const Call& call) const {
        return set_.compute.time(simulation.draws(node_, Purpose::compute, call.key));
    }
    [[nodiscard]] Duration onProcessor(Duration work) const {
        return set_.cpuShare >= 1.0 ? work : fromSeconds(toSeconds(work) * set_.cpuShare);
    }

    void armJobs(Simulation& simulation, TaskIndex index) {
        Task& task = tasks_[index];
        const Time next = task.cpu.next();
        ++task.timer;
        if (next < never) simulation.schedule(next, node_, jobDone, index, task.timer);
    }

    void finishJobs(Simulation& simulation, TaskIndex index) {
        const Time now = simulation.now();
        for (;;) {
            settle(tasks_[index], now);
            const CallIndex done = tasks_[index].cpu.takeDone(now);
            if (done == none) break;
            const Call& call = simulation.call(done);
            const Duration work = ownWork(simulation, call);
            const Duration rest = work - onProcessor(work);
            if (rest == 0)
                ownWorkDone(simulation, done);
            else
                simulation.schedule(now + rest, node_, worked, done, call.generation);
        }
        armJobs(simulation, index);
    }

    void ownWorkDone(Simulation& simulation, CallIndex index) {
        const Call& call = simulation.call(index);
        Task& task = tasks_[call.slot];
        settle(task, simulation.now());
        --task.computing;
        places_[index].computing = false;
        if (failsAsAWhole(simulation, call)) return finishRequest(simulation, index, Ending::failed);
        if (spec_.calls.empty()) return finishRequest(simulation, index, Ending::succeeded);
        goOn(simulation, index, follow(simulation, spec_, index));
    }

    /// Where a poller hears about messages one by one, they fail there and the request does not.
    [[nodiscard]] bool failsAsAWhole(const Simulation& simulation, const Call& call) const {
        if (call.doomed) return true;
        if (set_.errorRate <= 0.0) return false;
        if (call.link != none && network_.links[call.link].partialFailures) return false;
        return simulation.draws(node_, Purpose::failure, call.key).uniform() < set_.errorRate;
    }

    void goOn(Simulation& simulation, CallIndex index, Walk walk) {
        if (walk == Walk::waiting) return;
        finishRequest(simulation, index, walk == Walk::done ? Ending::succeeded : Ending::failed);
    }

    /// A request leaves its task, which takes the one that has waited longest.
    void finishRequest(Simulation& simulation, CallIndex index, Ending ending) {
        const TaskIndex taskIndex = simulation.call(index).slot;
        leave(simulation, index, taskIndex);
        simulation.end(index, ending);
        Task& task = tasks_[taskIndex];
        if (task.state == Task::State::draining && task.load == 0) return stop(simulation, taskIndex);
        fill(simulation, taskIndex);
    }

    void leave(Simulation& simulation, CallIndex index, TaskIndex taskIndex) {
        const Time now = simulation.now();
        Task& task = tasks_[taskIndex];
        settle(task, now);
        const Place place = places_[index];
        if (place.computing) {
            --task.computing;
            if (set_.sharesCpu) {
                task.cpu.remove(now, index);
                armJobs(simulation, taskIndex);
            }
        }
        (place.previous == none ? task.firstCall : places_[place.previous].next) = place.next;
        if (place.next != none) places_[place.next].previous = place.previous;
        tasks_.leave(taskIndex);
        NodeRecord& record = simulation.record(node_);
        if (task.load == 0) record.busy.change(now, -1);
        record.meters[logMeter] += set_.logBytes;
    }

    void fill(Simulation& simulation, TaskIndex index) {
        while (waiting_ > 0 && tasks_[index].state == Task::State::serving &&
               tasks_[index].load < set_.concurrency)
            begin(simulation, takeWaiting(simulation), index);
    }

    // The number of tasks.

    void setDesired(Simulation& simulation, std::int64_t wanted) {
        for (; desired_ > wanted; --desired_)
            stopOne(simulation);
        toLaunch_ += wanted - desired_;
        desired_ = wanted;
        launch(simulation);
    }

    /// Launches what is asked for, as quickly as the platform allows (rule G2).
    void launch(Simulation& simulation) {
        const Time now = simulation.now();
        for (; toLaunch_ > 0 && launches_.take(now, 1); --toLaunch_) {
            const TaskIndex index = tasks_.create();
            Task& task = tasks_[index];
            task.state = Task::State::placing;
            const Duration wait = set_.placement.time(simulation.draws(node_, Purpose::start, task.ordinal));
            simulation.schedule(now + wait, node_, placed, index, task.generation);
        }
        if (toLaunch_ == 0 || launchArmed_) return;
        launchArmed_ = true;
        simulation.schedule(now + std::max<Duration>(1, fromSeconds(1.0 / set_.launchRate)), node_,
                            launchTick);
    }

    void taskEvent(Simulation& simulation, const Event& event) {
        const Time now = simulation.now();
        Task& task = tasks_[event.subject];
        if (event.what == placed) {
            task.state = Task::State::starting;
            task.billedFrom = now;
            simulation.record(node_).environments.change(now, +1);
            simulation.record(node_).busy.change(now, +1);
            const Duration start = set_.startTime.time(simulation.draws(node_, Purpose::init, task.ordinal));
            simulation.schedule(now + start, node_, ready, event.subject, task.generation);
        } else if (event.what == ready) {
            simulation.record(node_).busy.change(now, -1);
            task.countsFrom = set_.warmUp < never ? now + set_.warmUp : never;
            task.settledAt = now;
            tasks_.serve(event.subject);
            fill(simulation, event.subject);
        } else if (task.state == Task::State::draining) {
            cutOff(simulation, event.subject);
        }
    }

    /// One task fewer: one that was not launched yet, else the youngest that still starts, else the least
    /// busy one, which first ends its requests.
    void stopOne(Simulation& simulation) {
        if (toLaunch_ > 0) {
            --toLaunch_;
            return;
        }
        if (const TaskIndex unready = tasks_.youngestUnready(); unready != none) {
            if (tasks_[unready].state == Task::State::starting)
                simulation.record(node_).busy.change(simulation.now(), -1);
            return stop(simulation, unready);
        }
        const TaskIndex index = tasks_.leastNeeded();
        Task& task = tasks_[index];
        tasks_.drain(index);
        if (task.load == 0) return stop(simulation, index);
        if (set_.drain < never)
            simulation.schedule(simulation.now() + set_.drain, node_, drainEnd, index, task.generation);
    }

    void cutOff(Simulation& simulation, TaskIndex index) {
        while (tasks_[index].state == Task::State::draining)
            finishRequest(simulation, tasks_[index].firstCall, Ending::failed);
    }

    void stop(Simulation& simulation, TaskIndex index) {
        const Time now = simulation.now();
        Task& task = tasks_[index];
        if (isBilled(task)) {
            const Duration life = std::max(set_.billingMinimum, now - task.billedFrom);
            const Duration whole = (life + set_.billingStep - 1) / set_.billingStep * set_.billingStep;
            const Duration before = std::max<Duration>(0, simulation.since() - task.billedFrom);
            billed_ += std::max<Duration>(0, whole - before) / tick;
            simulation.record(node_).environments.change(now, -1);
        }
        ++task.timer;
        tasks_.destroy(index);
    }

    void meter(NodeRecord& record, MeterIndex cpu, MeterIndex memory, std::int64_t taskTime) const {
        const double seconds = static_cast<double>(taskTime) / 1000.0;
        record.meters[cpu] = std::llround(seconds * set_.processors * 1000.0);
        record.meters[memory] = std::llround(seconds * static_cast<double>(set_.memoryMiB));
    }

    // The control loop.

    /// What the metric counts at a task now.
    [[nodiscard]] double use(const Task& task) const {
        using Metric = ContainerSettings::Metric;
        if (set_.metric == Metric::concurrency) return task.load;
        if (set_.metric != Metric::cpu) return 0.0;
        return set_.sharesCpu ? task.cpu.used() : std::min(set_.processors, task.computing * set_.cpuShare);
    }

    /// Adds up what a task did since it was last looked at; before anything changes at it.
    void settle(Task& task, Time now) const {
        const Time from = std::max(task.settledAt, task.countsFrom);
        if (now > from) task.area += use(task) * static_cast<double>(now - from);
        task.settledAt = now;
    }

    void settleRoom(Time now) {
        roomArea_ += static_cast<double>(waiting_) * static_cast<double>(now - roomSettledAt_);
        roomSettledAt_ = now;
    }

    void observe(Simulation& simulation) {
        const Time now = simulation.now();
        simulation.schedule(now + set_.period, node_, metricEnd);
        double area = 0.0;
        double begun = 0.0;
        double time = 0.0;
        std::int64_t serving = 0;
        for (TaskIndex i = 0; i < tasks_.size(); ++i) {
            Task& task = tasks_[i];
            if (task.state != Task::State::serving) continue;
            settle(task, now);
            if (task.countsFrom < now) {
                ++serving;
                area += task.area;
                begun += task.begun;
                time += static_cast<double>(now - std::max(task.countsFrom, now - set_.period));
            }
            task.area = 0.0;
            task.begun = 0;
        }
        settleRoom(now);
        const double room = std::exchange(roomArea_, 0.0);
        std::optional<double> metric;
        if (time > 0.0) metric = average(area, begun, room, time);
        setDesired(simulation, tracking_.observe(now, metric, serving, desired_));
    }

    [[nodiscard]] double average(double area, double begun, double room, double time) const {
        switch (set_.metric) {
        case ContainerSettings::Metric::requests:
            return begun / time * 1e9;
        case ContainerSettings::Metric::concurrency:
            return (area + room) / time / set_.concurrency;
        default:
            return area / time / set_.processors;
        }
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    ContainerSettings set_;
    TaskPool tasks_;
    TokenBucket launches_;
    TargetTracking tracking_;
    std::vector<Place> places_; ///< by call
    CallIndex waitingFirst_{none};
    CallIndex waitingLast_{none};
    std::uint32_t waiting_{0};
    bool waitArmed_{false};
    bool launchArmed_{false};
    std::int64_t desired_{0};  ///< tasks that are to be there, without those that drain
    std::int64_t toLaunch_{0}; ///< of them those that the platform has not launched yet
    std::int64_t billed_{0};   ///< time of tasks that ended while measuring, ms
    double roomArea_{0.0};     ///< requests that waited times ns, in this metric period
    Time roomSettledAt_{0};
};

} // namespace

std::unique_ptr<Behaviour> make_container(const Network& network, NodeIndex node) {
    return std::make_unique<Container>(network, node);
}

} // namespace burst::sim
