#include "simulator/behaviours/container.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace burst::sim {

void Container::finish(Simulation& simulation) {
    NodeRecord& record = simulation.record(node_);
    const Time now = simulation.now();
    const Duration window = now - simulation.since();
    std::int64_t total = billed_;
    for (TaskIndex i = 0; i < tasks_.size(); ++i)
        if (isBilled(tasks_[i])) total += (now - std::max(tasks_[i].billedFrom, simulation.since())) / tick;
    const std::int64_t base = std::min(total, window / tick * set_.minTasks);
    if (set_.machines > 0.0) {
        record.meters[machinesMeter] = std::llround(toSeconds(window) * set_.machines);
    } else {
        meter(record, baseCpuMeter, baseMemoryMeter, base);
        meter(record, cpuMeter, memoryMeter, total - base);
    }
    if (waitingFirst_ != none) noteWait(simulation, waitingFirst_);
    atWork_.settle(now);
    const double places = static_cast<double>(set_.maxTasks) * set_.concurrency;
    if (window > 0 && places > 0.0)
        record.utilisation = atWork_.area().value() / static_cast<double>(window) / places;
}

void Container::setDesired(Simulation& simulation, std::int64_t wanted) {
    for (; desired_ > wanted; --desired_)
        stopOne(simulation);
    toLaunch_ += wanted - desired_;
    desired_ = wanted;
    launch(simulation);
}

/// Launches what is asked for, as quickly as the platform allows (rule G2).
void Container::launch(Simulation& simulation) {
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
    simulation.schedule(now + std::max<Duration>(1, fromSeconds(1.0 / set_.launchRate)), node_, launchTick);
}

void Container::taskEvent(Simulation& simulation, const Event& event) {
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
        if (!set_.holdsWhenFull) refuseWaiting(simulation);
    } else if (task.state == Task::State::draining) {
        cutOff(simulation, event.subject);
    }
}

/// One task fewer: one that was not launched yet, else the youngest that still starts, else the least
/// busy one, which first ends its requests.
void Container::stopOne(Simulation& simulation) {
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

void Container::cutOff(Simulation& simulation, TaskIndex index) {
    while (tasks_[index].state == Task::State::draining)
        finishRequest(simulation, tasks_[index].firstCall, Ending::failed);
}

void Container::stop(Simulation& simulation, TaskIndex index) {
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

void Container::meter(NodeRecord& record, MeterIndex cpu, MeterIndex memory, std::int64_t taskTime) const {
    const double seconds = static_cast<double>(taskTime) / 1000.0;
    record.meters[cpu] = std::llround(seconds * set_.processors * 1000.0);
    record.meters[memory] = std::llround(seconds * static_cast<double>(set_.memoryMiB));
}

/// What the metric counts at a task now.
double Container::use(const Task& task) const {
    using Metric = ContainerSettings::Metric;
    if (set_.metric == Metric::concurrency || set_.metric == Metric::windows) return task.load;
    if (set_.metric != Metric::cpu) return 0.0;
    return set_.sharesCpu ? task.cpu.used() : std::min(set_.processors, task.computing * set_.cpuShare);
}

/// Adds up what a task did since it was last looked at; before anything changes at it.
void Container::settle(Task& task, Time now) const {
    const Time from = std::max(task.settledAt, task.countsFrom);
    if (now > from) task.area += use(task) * static_cast<double>(now - from);
    task.settledAt = now;
}

void Container::settleRoom(Time now) {
    roomArea_ += static_cast<double>(waiting_) * static_cast<double>(now - roomSettledAt_);
    roomSettledAt_ = now;
}

void Container::observe(Simulation& simulation) {
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
    const auto succeeded = static_cast<double>(std::exchange(succeeded_, 0));
    if (set_.metric == ContainerSettings::Metric::alarm)
        return setDesired(simulation, alarm_.observe(now, succeeded, desired_));
    if (set_.metric == ContainerSettings::Metric::windows) {
        const double seen = set_.windowsCountRequests ? begun * 1e9 : area + room;
        return followWindows(simulation, seen / static_cast<double>(set_.period), serving);
    }
    std::optional<double> metric;
    if (time > 0.0) metric = average((area + room) / static_cast<double>(serving), area, begun, time);
    setDesired(simulation, tracking_.observe(now, metric, serving, desired_));
}

/// Nothing is taken away altogether before the way without tasks is prepared (rule KN-10).
void Container::followWindows(Simulation& simulation, double inside, std::int64_t serving) {
    const Time now = simulation.now();
    windows_.record(inside);
    if (now < decideAt_) return;
    decideAt_ = now + set_.decisionPeriod;
    const std::int64_t wanted = windows_.decide(now, serving);
    if (set_.burst) {
        const bool enough =
            *set_.burst >= 0.0 && windows_.excess(serving, set_.scalePlaces, *set_.burst) >= 0;
        buffered_ = serving == 0 || (*set_.burst != 0.0 && !enough);
    }
    if (wanted > 0 || desired_ == 0) {
        idleSince_ = never;
        // A task that was asked for by a request is on its way, before any window shows it.
        if (wanted > 0) setDesired(simulation, wanted);
        return;
    }
    if (idleSince_ == never) idleSince_ = now;
    setDesired(simulation, now - idleSince_ >= set_.zeroGrace ? 0 : 1);
}

/// What a task had on average. Of those inside it is the mean over the whole period: they may have waited
/// before there was a task, and one that has just started stands for its share of the period only. Nor are
/// requests that were begun taken for the rate of the moment that a first task has been there.
double Container::average(double inside, double area, double begun, double time) const {
    switch (set_.metric) {
    case ContainerSettings::Metric::requests:
        return begun / std::max(time, static_cast<double>(set_.period)) * 1e9;
    case ContainerSettings::Metric::concurrency:
        return inside / static_cast<double>(set_.period) / set_.scalePlaces;
    default:
        return area / time / set_.processors;
    }
}

} // namespace burst::sim
