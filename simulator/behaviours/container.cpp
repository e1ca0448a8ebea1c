#include "simulator/behaviours/container.h"

#include "simulator/behaviours/behaviours.h"

#include <algorithm>

namespace burst::sim {

void Container::start(Simulation& simulation) {
    desired_ = set_.initialTasks;
    for (std::int64_t i = 0; i < desired_; ++i) {
        const TaskIndex index = tasks_.create();
        simulation.record(node_).environments.change(0, +1);
        tasks_.serve(index);
    }
    if (set_.metric != ContainerSettings::Metric::fixed) simulation.schedule(set_.period, node_, metricEnd);
}

void Container::arrive(Simulation& simulation, CallIndex call) {
    const TaskIndex task = tasks_.leastBusy();
    if (task != none) return begin(simulation, call, task);
    if (desired_ == 0) setDesired(simulation, std::min<std::int64_t>(1, set_.maxTasks));
    if (waiting_ >= roomNow()) return simulation.endThrottled(call, Limit::waitingRoom);
    wait(simulation, call);
}

void Container::resume(Simulation& simulation, const Event& event) {
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

void Container::answered(Simulation& simulation, CallIndex call, LinkIndex link, Ending ending) {
    goOn(simulation, call, takeAnswer(simulation, spec_, call, link, ending));
}

/// How many may wait now: in front of all tasks, or at each of them once these have room to spare.
std::uint32_t Container::roomNow() const {
    const std::uint32_t serving = tasks_.serving();
    if (serving == 0) return set_.roomSize;
    if (!set_.holdsWhenFull) return 0;
    if (buffered_) return set_.roomSize;
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(std::uint64_t{serving} * set_.taskRoom, none));
}

void Container::wait(Simulation& simulation, CallIndex call) {
    settleRoom(simulation.now());
    placeOf(call) = {waitingLast_, none, false, tasks_.serving() == 0};
    (waitingLast_ == none ? waitingFirst_ : places_[waitingLast_].next) = call;
    waitingLast_ = call;
    ++waiting_;
    simulation.waits(call);
    simulation.record(node_).waiting.change(simulation.now(), +1);
    if (waiting_ == 1) armWait(simulation);
}

void Container::armWait(Simulation& simulation) {
    if (waitArmed_ || set_.longestWait >= never) return;
    waitArmed_ = true;
    // A fault may have held it up for longer than it may wait.
    const Time end = simulation.call(waitingFirst_).born + set_.longestWait;
    simulation.schedule(std::max(simulation.now(), end), node_, waitOver);
}

CallIndex Container::takeWaiting(Simulation& simulation) {
    settleRoom(simulation.now());
    const CallIndex call = waitingFirst_;
    noteWait(simulation, call);
    waitingFirst_ = places_[call].next;
    (waitingFirst_ == none ? waitingLast_ : places_[waitingFirst_].previous) = none;
    --waiting_;
    simulation.record(node_).waiting.change(simulation.now(), -1);
    return call;
}

void Container::refuseLate(Simulation& simulation) {
    waitArmed_ = false;
    while (waiting_ > 0 && simulation.call(waitingFirst_).born + set_.longestWait <= simulation.now())
        simulation.endThrottled(takeWaiting(simulation), Limit::waitingTime);
    if (waiting_ > 0) armWait(simulation);
}

void Container::begin(Simulation& simulation, CallIndex index, TaskIndex taskIndex) {
    const Time now = simulation.now();
    Task& task = tasks_[taskIndex];
    settle(task, now);
    if (task.load == 0) simulation.record(node_).busy.change(now, +1);
    tasks_.enter(taskIndex);
    atWork_.change(now, +1);
    // Where a task always runs there is no share of the requests that has to wait for one.
    if (set_.minTasks == 0) ++simulation.record(node_).invocations;
    if (now >= task.countsFrom) ++task.begun;
    ++task.computing;
    placeOf(index) = {none, task.firstCall, true, false};
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

void Container::armJobs(Simulation& simulation, TaskIndex index) {
    Task& task = tasks_[index];
    const Time next = task.cpu.next();
    ++task.timer;
    if (next < never) simulation.schedule(next, node_, jobDone, index, task.timer);
}

void Container::finishJobs(Simulation& simulation, TaskIndex index) {
    const Time now = simulation.now();
    for (;;) {
        settle(tasks_[index], now);
        const auto [done, waited] = tasks_[index].cpu.takeDone(now);
        if (done == none) break;
        simulation.waitedForProcessor(done, waited, Cause::compute);
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

void Container::ownWorkDone(Simulation& simulation, CallIndex index) {
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
bool Container::failsAsAWhole(const Simulation& simulation, const Call& call) const {
    if (call.doomed) return true;
    if (set_.errorRate <= 0.0) return false;
    if (call.link != none && network_.links[call.link].partialFailures) return false;
    return simulation.draws(node_, Purpose::failure, call.key).uniform() < set_.errorRate;
}

void Container::goOn(Simulation& simulation, CallIndex index, Walk walk) {
    if (walk == Walk::waiting) return;
    finishRequest(simulation, index, walk == Walk::done ? Ending::succeeded : Ending::failed);
}

/// A request leaves its task, which takes the one that has waited longest.
void Container::finishRequest(Simulation& simulation, CallIndex index, Ending ending) {
    const TaskIndex taskIndex = simulation.call(index).slot;
    leave(simulation, index, taskIndex);
    if (ending == Ending::succeeded) ++succeeded_;
    simulation.end(index, ending);
    Task& task = tasks_[taskIndex];
    if (task.state == Task::State::draining && task.load == 0) return stop(simulation, taskIndex);
    fill(simulation, taskIndex);
}

void Container::leave(Simulation& simulation, CallIndex index, TaskIndex taskIndex) {
    const Time now = simulation.now();
    Task& task = tasks_[taskIndex];
    settle(task, now);
    const Place place = places_[index];
    if (place.computing) {
        --task.computing;
        if (set_.sharesCpu) {
            simulation.waitedForProcessor(index, task.cpu.remove(now, index), Cause::compute);
            armJobs(simulation, taskIndex);
        }
    }
    (place.previous == none ? task.firstCall : places_[place.previous].next) = place.next;
    if (place.next != none) places_[place.next].previous = place.previous;
    tasks_.leave(taskIndex);
    atWork_.change(now, -1);
    NodeRecord& record = simulation.record(node_);
    if (task.load == 0) record.busy.change(now, -1);
    record.meters[logMeter] += set_.logBytes;
}

void Container::fill(Simulation& simulation, TaskIndex index) {
    while (waiting_ > 0 && tasks_[index].state == Task::State::serving &&
           tasks_[index].load < set_.concurrency) {
        const CallIndex call = takeWaiting(simulation);
        if (places_[call].first) ++simulation.record(node_).coldStarts;
        begin(simulation, call, index);
    }
}

std::unique_ptr<Behaviour> make_container(const Network& network, NodeIndex node) {
    return std::make_unique<Container>(network, node);
}

} // namespace burst::sim
