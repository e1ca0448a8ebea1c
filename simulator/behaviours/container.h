#pragma once

#include "simulator/behaviours/container_settings.h"
#include "simulator/kernel/simulation.h"
#include "simulator/mechanisms/caller.h"
#include "simulator/mechanisms/task_pool.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace burst::sim {

/// Requests go to the least busy task that has room, else they wait in order of arrival; a control loop
/// follows the load with the number of tasks (rules G1 to G4, KN-01 to KN-10).
///
/// Its parts: container.cpp (requests) and container_tasks.cpp (the number of tasks).
class Container final : public Behaviour {
public:
    Container(const Network& network, NodeIndex node)
        : network_(network),
          spec_(network.nodes[node]),
          node_(node),
          set_(spec_.settings),
          tasks_(set_.concurrency, set_.processors),
          launches_(set_.launchRate, set_.launchBurst),
          tracking_(set_.tracking),
          windows_(set_.windows),
          alarm_(set_.alarm) {}

    void start(Simulation& simulation) override;
    void arrive(Simulation& simulation, CallIndex call) override;
    void resume(Simulation& simulation, const Event& event) override;
    void answered(Simulation& simulation, CallIndex call, LinkIndex link, Ending ending) override;
    void measure(Simulation& simulation) override {
        billed_ = 0;
        atWork_.restart(simulation.now());
    }

    void finish(Simulation& simulation) override;
    /// At least one: what comes from a queue starts it.
    [[nodiscard]] std::int64_t instances(Simulation&) override { return std::max<std::int64_t>(1, desired_); }

private:
    enum MeterIndex : std::size_t {
        baseCpuMeter,
        baseMemoryMeter,
        cpuMeter,
        memoryMeter,
        logMeter,
        machinesMeter
    };
    /// What its events mean.
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

    static constexpr Duration tick = 1'000'000; ///< task time is added up in milliseconds

    /// Where a request stands among those of its task, or among those that wait.
    struct Place {
        CallIndex previous{none};
        CallIndex next{none};
        bool computing{false}; ///< at its own work
        bool first{false};     ///< waits while no task serves
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

    [[nodiscard]] std::uint32_t roomNow() const;
    void wait(Simulation& simulation, CallIndex call);
    void armWait(Simulation& simulation);
    [[nodiscard]] CallIndex takeWaiting(Simulation& simulation);
    void refuseLate(Simulation& simulation);
    void refuseWaiting(Simulation& simulation) {
        while (waiting_ > 0)
            simulation.endThrottled(takeWaiting(simulation), Limit::waitingRoom);
    }
    void noteWait(Simulation& simulation, CallIndex call) {
        NodeRecord& record = simulation.record(node_);
        record.oldestAge = std::max(record.oldestAge, simulation.now() - simulation.call(call).born);
    }

    // One request.

    void begin(Simulation& simulation, CallIndex index, TaskIndex taskIndex);
    [[nodiscard]] Duration ownWork(const Simulation& simulation, const Call& call) const {
        return set_.compute.time(simulation.draws(node_, Purpose::compute, call.key));
    }
    [[nodiscard]] Duration onProcessor(Duration work) const {
        return set_.cpuShare >= 1.0 ? work : fromSeconds(toSeconds(work) * set_.cpuShare);
    }
    void armJobs(Simulation& simulation, TaskIndex index);
    void finishJobs(Simulation& simulation, TaskIndex index);
    void ownWorkDone(Simulation& simulation, CallIndex index);
    [[nodiscard]] bool failsAsAWhole(const Simulation& simulation, const Call& call) const;
    void goOn(Simulation& simulation, CallIndex index, Walk walk);
    void finishRequest(Simulation& simulation, CallIndex index, Ending ending);
    void leave(Simulation& simulation, CallIndex index, TaskIndex taskIndex);
    void fill(Simulation& simulation, TaskIndex index);

    // The number of tasks.

    void setDesired(Simulation& simulation, std::int64_t wanted);
    void launch(Simulation& simulation);
    void taskEvent(Simulation& simulation, const Event& event);
    void stopOne(Simulation& simulation);
    void cutOff(Simulation& simulation, TaskIndex index);
    void stop(Simulation& simulation, TaskIndex index);
    void meter(NodeRecord& record, MeterIndex cpu, MeterIndex memory, std::int64_t taskTime) const;

    // The control loop.

    [[nodiscard]] double use(const Task& task) const;
    void settle(Task& task, Time now) const;
    void settleRoom(Time now);
    void observe(Simulation& simulation);
    void followWindows(Simulation& simulation, double inside, std::int64_t serving);
    [[nodiscard]] double average(double inside, double area, double begun, double time) const;

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    ContainerSettings set_;
    TaskPool tasks_;
    TokenBucket launches_;
    TargetTracking tracking_;
    WindowScaling windows_;
    AlertScaling alarm_;
    Time decideAt_{0};
    Time idleSince_{never};     ///< since when the windows have asked for no task
    std::vector<Place> places_; ///< by call
    CallIndex waitingFirst_{none};
    CallIndex waitingLast_{none};
    std::uint32_t waiting_{0};
    bool buffered_{true};       ///< requests take the way through the buffer, which holds many of them
    std::int64_t succeeded_{0}; ///< requests in this metric period
    bool waitArmed_{false};
    bool launchArmed_{false};
    std::int64_t desired_{0};  ///< tasks that are to be there, without those that drain
    std::int64_t toLaunch_{0}; ///< of them those that the platform has not launched yet
    std::int64_t billed_{0};   ///< time of tasks that ended while measuring, ms
    Gauge atWork_;             ///< requests that tasks work on
    double roomArea_{0.0};     ///< requests that waited times ns, in this metric period
    Time roomSettledAt_{0};
};

} // namespace burst::sim
