#pragma once

#include "simulator/behaviours/function_settings.h"
#include "simulator/kernel/simulation.h"
#include "simulator/mechanisms/caller.h"
#include "simulator/mechanisms/environment_pool.h"
#include "simulator/mechanisms/headroom.h"
#include "simulator/mechanisms/idle_histogram.h"
#include "simulator/mechanisms/stem_cells.h"
#include "simulator/mechanisms/target_tracking.h"
#include "simulator/network/read_quota.h"

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace burst::sim {

/// Life cycle of environments and admission of requests (rules L1, L15, L18 to L29).
///
/// A synchronous request that no limit allows is throttled at once, or waits where the platform holds
/// requests. An asynchronous event is accepted at once and stays inside until it succeeded, was given up, or
/// is too old.
///
/// Its parts: function.cpp (admission and limits), function_run.cpp (one run), function_rest.cpp
/// (environments between runs), function_events.cpp (asynchronous events), function_waiting.cpp (requests
/// that are held), function_ahead.cpp (environments started ahead of need),
/// function_sources.cpp (environments that poll, and spares), function_provisioned.cpp and
/// function_versions.cpp.
class Function final : public Behaviour {
public:
    Function(const Network& network, NodeIndex node);

    void start(Simulation& simulation) override;
    void arrive(Simulation& simulation, CallIndex index) override;
    void resume(Simulation& simulation, const Event& event) override;
    void answered(Simulation& simulation, CallIndex call, LinkIndex link, Ending ending) override;
    void measure(Simulation& simulation) override;
    void finish(Simulation& simulation) override;

    [[nodiscard]] std::int64_t instances(Simulation& simulation) override;
    [[nodiscard]] std::int64_t batchPlaces(Simulation& simulation, std::int64_t most) override;
    [[nodiscard]] bool triesEvents() const override { return true; }
    void interrupt(Simulation& simulation) override;
    void loseIdle(Simulation& simulation, double share, std::uint64_t key) override;
    void deploy(Simulation& simulation, const model::Settings& version) override;
    void shift(Simulation& simulation, double share) override;
    void change(Simulation& simulation, std::string_view parameter, std::optional<double> value) override;

private:
    using RunIndex = std::uint32_t;

    /// One request in one environment: environment * slots + slot.
    struct Run {
        CallIndex call{none};
        bool computing{false}; ///< shares the CPUs of the environment now
        bool overCpu{false};   ///< its own work ends at the limit of CPU time
        Time deadline{never};
        Time since{0};    ///< when it began to compute
        double work{0.0}; ///< ns of own work, if it were alone
        double left{0.0}; ///< of it
    };
    /// How far the requests of one environment are that share its CPUs.
    struct Sharing {
        Time at{0};        ///< up to when `left` is right
        Time dueAt{never}; ///< its one pending event that counts
        std::uint32_t computing{0};
    };
    /// How long an initialisation took; one beyond its limit is made again inside the first invocation
    /// (rule L3).
    struct ColdStart {
        Duration init{0};
        Duration again{0};
        bool restored{false}; ///< from a snapshot, whose time is not billed
    };
    /// Provisioned environments on their way: all become ready together (rule L23).
    struct Batch {
        std::int64_t count{0};
        std::uint32_t epoch{0};
        std::uint8_t version{0};
    };

    // function.cpp
    /// Whether somebody waits for the answer of this call, and not a poller.
    [[nodiscard]] bool hasCaller(const Call& call) const {
        return !call.event && (call.link == none || network_.links[call.link].role == model::LinkRole::call);
    }
    [[nodiscard]] std::optional<Limit> tryRun(Simulation& simulation, CallIndex index);
    [[nodiscard]] EnvironmentIndex room(Simulation& simulation, std::size_t list, std::uint64_t key);
    [[nodiscard]] bool isPassedOver(Simulation& simulation, EnvironmentIndex ready, std::uint64_t key);
    [[nodiscard]] EnvironmentIndex leastCrowded(std::size_t list) const;
    [[nodiscard]] EnvironmentIndex leastLoaded(std::size_t list) const;
    /// Whether the account's memory has room for another environment.
    [[nodiscard]] bool fits(Simulation& simulation) const {
        const EnvironmentMemory& memory = simulation.environmentMemory();
        return !set_.countsMemory || memory.limitMiB < 0 ||
               memory.usedMiB + set_.memoryMiB() <= memory.limitMiB;
    }
    [[nodiscard]] ConcurrencyScope& scopeOf(Simulation& simulation) {
        return set_.reserved ? own_ : simulation.unreserved();
    }
    [[nodiscard]] TokenBucket& scalingOf(Simulation& simulation) {
        return network_.account.burstShared ? simulation.accountScaling() : scaling_;
    }
    void reserve(Simulation& simulation, std::optional<double> value);
    /// Concurrency that the account's other functions do not have because of this one.
    [[nodiscard]] std::int64_t setAside() const {
        return set_.reserved ? *set_.reserved : set_.provisioned.count;
    }

    // function_run.cpp
    void begin(Simulation& simulation, CallIndex index, EnvironmentIndex environment);
    [[nodiscard]] ColdStart coldStart(Simulation& simulation, Environment& env, std::uint64_t key);
    [[nodiscard]] Duration startTime(Simulation& simulation, const CodeSettings& code, std::uint64_t key);
    [[nodiscard]] Duration ownWork(const Simulation& simulation, const Environment& env,
                                   std::uint64_t key) const;
    void handlerWorked(Simulation& simulation, CallIndex index);
    [[nodiscard]] bool failsAsAWhole(const Simulation& simulation, const Call& call) const;
    [[nodiscard]] bool exhaustsMemory(const Simulation& simulation, const Call& call) const;
    void goOn(Simulation& simulation, CallIndex index, Walk walk);
    void finishRun(Simulation& simulation, CallIndex index, Ending ending);
    void bill(Environment& env, Time from) const;
    [[nodiscard]] Duration billedUntil(const Environment& env, Time now) const;
    void meter(Simulation& simulation, Environment& env, Duration all);
    void meterFrom(Time now);
    void meterUnfinished(Simulation& simulation);
    void meterLives(Simulation& simulation);
    void startComputing(Simulation& simulation, RunIndex run);
    void stopComputing(Simulation& simulation, RunIndex run);
    void noteCrowd(Simulation& simulation, const Run& run);
    void changeComputing(Simulation& simulation, EnvironmentIndex environment, int by);
    void advance(Simulation& simulation, EnvironmentIndex environment);
    void planNext(Simulation& simulation, EnvironmentIndex environment);
    void workDue(Simulation& simulation, const Event& event);
    /// How fast the work of `computing` requests in one environment goes on, 1 = as if each were alone.
    [[nodiscard]] double pace(std::uint32_t computing) const;

    // function_rest.cpp
    /// A new environment, with places for what it is to run.
    [[nodiscard]] EnvironmentIndex create(Simulation& simulation, std::uint8_t version);
    void release(Simulation& simulation, EnvironmentIndex environment, std::uint64_t key);
    void rest(Simulation& simulation, EnvironmentIndex environment, std::uint64_t key);
    void remove(Simulation& simulation, EnvironmentIndex environment);
    void arm(Simulation& simulation, EnvironmentIndex environment, Time at);
    void timer(Simulation& simulation, const Event& event);
    [[nodiscard]] Time lifeEnd(const Environment& env) const {
        return set_.maxLifetime < never ? env.created + set_.maxLifetime : never;
    }
    [[nodiscard]] Duration idleLife(Simulation& simulation, std::uint64_t key);
    void prewarm(Simulation& simulation, const Event& event);
    void noteActivity(Simulation& simulation);

    // function_events.cpp
    void tryEvent(Simulation& simulation, CallIndex index);
    void retryFailed(Simulation& simulation, CallIndex index);
    void later(Simulation& simulation, CallIndex index, Duration wait);
    void giveUp(Simulation& simulation, CallIndex index, Ending ending);

    // function_waiting.cpp
    void hold(Simulation& simulation, CallIndex index, Limit limit);
    void serveWaiting(Simulation& simulation);
    void lookAgain(Simulation& simulation, Limit limit);
    void wakeOthers(Simulation& simulation);
    void freeMemory(Simulation& simulation);
    void wakeForMemory(Simulation& simulation);
    void endWaits(Simulation& simulation);
    [[nodiscard]] CallIndex takeFirstWaiting(Simulation& simulation);
    void leaveLine(Simulation& simulation);

    // function_ahead.cpp
    void lookAhead(Simulation& simulation);
    void startAhead(Simulation& simulation);
    void readyAhead(Simulation& simulation, const Event& event);
    void restUnused(Simulation& simulation, const Event& event);
    void followSources(Simulation& simulation);
    void tellSources(Simulation& simulation);
    [[nodiscard]] bool isGuest(const Call& call) const;
    void guestLeft(Simulation& simulation);
    void keepSpares(Simulation& simulation, std::uint8_t version);
    [[nodiscard]] EnvironmentIndex takeSpare(std::uint8_t version);
    [[nodiscard]] bool keepsSpare(Simulation& simulation, EnvironmentIndex environment);
    void lookAtSpares(Simulation& simulation);
    [[nodiscard]] std::int64_t processorsAtWork(std::uint32_t computing) const;

    // function_provisioned.cpp
    void provision(Simulation& simulation, std::int64_t count);
    void balanceProvisioned(Simulation& simulation);
    void addProvisioned(Simulation& simulation, std::uint8_t version, std::int64_t count);
    void batchReady(Simulation& simulation, std::uint32_t batch);
    void track(Simulation& simulation);
    void planTracking();
    [[nodiscard]] std::int64_t wantedOf(std::uint8_t version) const;

    // function_versions.cpp
    [[nodiscard]] std::uint8_t older() const { return static_cast<std::uint8_t>(1 - newest_); }
    [[nodiscard]] std::uint8_t versionFor(const Simulation& simulation, std::uint64_t key) const;
    void retire(Simulation& simulation, std::uint8_t version);
    void outdate(Simulation& simulation, std::uint8_t version);
    void clearList(Simulation& simulation, std::size_t list);

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    FunctionSettings set_;
    EnvironmentPool environments_;
    EnvironmentIndex rows_{0}; ///< of environments, ever: what runs_ has places for
    std::vector<Run> runs_;
    std::vector<Sharing> sharing_; ///< by environment, where CPUs are shared
    ConcurrencyScope own_;
    TokenBucket scaling_;
    TokenBucket provisionedRequests_;
    Quota quota_;
    StemCells stems_;
    std::int64_t busy_{0}; ///< environments

    std::array<CodeSettings, 2> code_{};   ///< by version
    std::array<std::uint32_t, 2> epoch_{}; ///< by version
    std::uint8_t newest_{0};               ///< the version deployed last
    double newestShare_{1.0};              ///< of the requests; the other version serves the rest

    std::array<std::int64_t, 2> provisionedAlive_{}; ///< by version
    std::array<std::int64_t, 2> provisionedComing_{};
    std::vector<Batch> batches_;
    Gauge provisioned_;     ///< alive, for the bill
    Gauge busyProvisioned_; ///< for target tracking
    double trackedArea_{0.0};
    std::int64_t trackedRuns_{0}; ///< since the last look
    TargetTracking tracking_;

    std::optional<Headroom> headroom_;
    std::int64_t startingAhead_{0};

    std::vector<EnvironmentIndex> spares_; ///< the oldest first
    Time workedAt_{0};                     ///< when a run began last, where there are spares

    std::unique_ptr<IdleHistogram> idleTimes_;
    Time idleSince_{never};
    std::uint32_t prewarming_{0}; ///< generation of the plan to start an environment ahead

    CallIndex firstWaiting_{none};
    CallIndex lastWaiting_{none};
    std::int64_t waiting_{0};
    Limit waitsFor_{Limit::scalingRate};
    Time lookAt_{never}; ///< its one pending event that counts
    bool waitEndPlanned_{false};

    // Where environments poll:
    std::int64_t polled_{0};   ///< batches that all sources want in one environment
    std::int64_t guests_{0};   ///< requests in environments of the versions in service that came otherwise
    std::int64_t outdated_{0}; ///< environments at work whose version is out of service
};

/// What a function's own events mean.
enum FunctionEvent : std::uint32_t {
    functionWorked,
    functionStopped,
    functionRetry,
    functionEnvironmentTimer,
    functionStarted, ///< a request whose environment is ready now begins to work
    functionWorkDue,
    functionBatchReady,
    functionTrack,
    functionPrewarm,
    functionLook, ///< a limit may allow what waits
    functionWaitEnds,
    functionAhead,       ///< the load is looked at, to start environments ahead
    functionAheadReady,  ///< one of these has started
    functionAnswerDue,   ///< a caller waits no longer
    functionControl,     ///< looks at what waits in the sources that its environments poll
    functionAheadUnused, ///< one that was started ahead has perhaps nothing to do
};

/// Its meters, in the order of the kind.
enum FunctionMeter : std::size_t {
    functionRequestsMeter,
    functionProvisionedRequestsMeter,
    functionComputeMeter,
    functionProvisionedComputeMeter,
    functionProvisionedCapacityMeter,
    functionLogMeter,
    functionCpuMeter,
    functionCpuTimeMeter,
    functionSnapshotMeter,
    functionRestoredMeter,
    functionLifeCpuMeter,
    functionLifeMemoryMeter,
    functionMachinesMeter,
};

} // namespace burst::sim
