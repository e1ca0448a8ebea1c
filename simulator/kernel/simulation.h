#pragma once

#include "simulator/kernel/behaviour.h"
#include "simulator/kernel/calendar.h"
#include "simulator/kernel/call_pool.h"
#include "simulator/kernel/deadlines.h"
#include "simulator/kernel/link_state.h"
#include "simulator/mechanisms/fault_board.h"
#include "simulator/mechanisms/token_bucket.h"
#include "simulator/metrics/recorder.h"
#include "simulator/network/network.h"
#include "simulator/random/draws.h"
#include "simulator/tracing/tracer.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace burst::sim {

/// Concurrency that one function, or all functions without a reservation, share.
struct ConcurrencyScope {
    std::int64_t limit{0};
    std::int64_t used{0};
    TokenBucket requests; ///< synchronous requests per second
    Limit cause{Limit::accountConcurrency};
    std::vector<NodeIndex> waiting; ///< functions that hold requests until somebody leaves concurrency
};

/// Memory that the environments of several functions share (rule AZ-32).
struct EnvironmentMemory {
    std::int64_t limitMiB{-1}; ///< negative = no limit
    std::int64_t usedMiB{0};
    std::vector<NodeIndex> waiting{}; ///< functions that hold requests until there is some again
};

/// One replication of a scenario: owns everything that changes.
class Simulation {
public:
    Simulation(const Network& network, int replication, const TraceWish& traces = {});
    ~Simulation();
    Simulation(const Simulation&) = delete;
    Simulation& operator=(const Simulation&) = delete;

    /// Runs to the horizon or until stopped; tells `progress` the simulated time now and then.
    /// Returns false when it was stopped before the end, or went round without time passing (endless()).
    bool run(const std::stop_token& stop, const std::function<void(Time, std::int64_t)>& progress);

    /// Whether work went round at one instant, from node to node, without any time passing.
    [[nodiscard]] bool endless() const { return endless_; }
    [[nodiscard]] const Network& network() const { return network_; }
    [[nodiscard]] const Recorder& recorder() const { return recorder_; }
    /// What was measured; the simulation is over.
    [[nodiscard]] Recorder takeRecorder() { return std::move(recorder_); }
    [[nodiscard]] Tracer& tracer() { return tracer_; }
    [[nodiscard]] std::int64_t events() const { return events_; }
    [[nodiscard]] std::uint64_t fingerprint() const { return fingerprint_; }
    [[nodiscard]] std::size_t callCapacity() const { return calls_.capacity(); }
    /// Calls f(call) for every row that is in use or was: what a check after the run needs to account for
    /// the requests that are still `inside` a node, and for the attempts that are on their way.
    template <class F>
    void eachCall(F f) const {
        for (CallIndex index = 0; index < calls_.size(); ++index)
            f(calls_[index]);
    }

    // What behaviours may do.

    [[nodiscard]] Time now() const { return now_; }
    [[nodiscard]] Call& call(CallIndex index) { return calls_[index]; }
    [[nodiscard]] NodeRecord& record(NodeIndex node) { return recorder_.node(node); }
    /// An environment of a node, with a request that waits for it, starts from now until `ready`.
    void environmentStarts(NodeIndex node, Time ready) { recorder_.starts(node, now_, ready); }
    [[nodiscard]] Behaviour& behaviour(NodeIndex node) { return *behaviours_[node]; }
    /// What is measured of an origin's call link.
    [[nodiscard]] RouteRecord& route(LinkIndex link) { return recorder_.route(network_.links[link].route); }
    /// The run is over: a node was busy with its invocations as far as a rate limit (1/s) lets it be.
    void useRate(NodeIndex node, double rate) {
        const double seconds = toSeconds(now_ - since());
        if (seconds <= 0.0 || rate <= 0.0) return;
        record(node).utilisation = static_cast<double>(record(node).invocations) / seconds / rate;
    }
    /// When measuring began.
    [[nodiscard]] Time since() const { return recorder_.since(); }
    /// Random words of a node for one purpose and one request.
    [[nodiscard]] Draws draws(NodeIndex node, Purpose purpose, std::uint64_t key) const {
        return {streams_[node], purpose, key};
    }
    [[nodiscard]] std::uint64_t stream(NodeIndex node) const { return streams_[node]; }
    /// The concurrency of the account, reservations included.
    [[nodiscard]] std::int64_t accountConcurrency() const { return accountConcurrency_; }
    /// The concurrency of functions without a reservation.
    [[nodiscard]] ConcurrencyScope& unreserved() { return unreserved_; }
    [[nodiscard]] EnvironmentMemory& environmentMemory() { return environmentMemory_; }
    /// The token bucket from which all functions start environments, where they share one (rule L20).
    [[nodiscard]] TokenBucket& accountScaling() { return accountScaling_; }
    /// The token bucket all gateways of the account share.
    [[nodiscard]] TokenBucket& accountGateway() { return accountGateway_; }

    /// The faults that are on now.
    [[nodiscard]] const FaultBoard& faults() const { return faults_; }
    /// What the faults of its node do to a request that is tried now.
    [[nodiscard]] FaultBoard::Strike strike(CallIndex call) const {
        if (!faults_.any()) return FaultBoard::Strike::spared;
        const Call& c = calls_[call];
        return faults_.strike(c.node, streams_[c.node], mix(c.key, c.attempt));
    }

    /// Has resume() called at `at` (not before now). A stale generation is the behaviour's to notice.
    void schedule(Time at, NodeIndex node, std::uint32_t what, std::uint32_t subject = none,
                  std::uint32_t generation = 0) {
        calendar_.push({at, order_++, node, what, subject, generation});
    }

    /// A request that begins at this node; counted as offered here.
    CallIndex open(NodeIndex node, std::uint64_t key);
    /// A row that is no request of its own: it only waits for calls. `close` it.
    CallIndex openSilently(NodeIndex node, std::uint64_t key);
    void close(CallIndex call) {
        if (calls_[call].traced) forget(call);
        calls_.release(call);
    }

    /// Sends a call over a link. With a `parent` that waits, answered() is called when it has ended after
    /// its retries; without one (`none`) nobody waits. Never calls back before it returns. The row of the
    /// call is the target's once this instant's behaviour returns; a call link with a limit of its own may
    /// have refused the call, and then it is nobody's already.
    CallIndex send(LinkIndex link, CallIndex parent, std::uint64_t key);
    /// Sends a call that nobody waits for; `cause` is the call because of which it is sent.
    CallIndex sendOn(LinkIndex link, CallIndex cause, std::uint64_t key);
    /// Tells the caller "accepted" (success); the request goes on inside this node and must end later.
    void accept(CallIndex call);
    /// Ends a request at its node, once, and tells the caller if one still waits.
    void end(CallIndex call, Ending ending);
    void endThrottled(CallIndex call, Limit limit);

    // What results say of where the time of a request went. A node that says nothing spends all its own time
    // on computing, if it scales, or else on a service of its own.

    /// From `from` on, which is not in the past, the call's own time goes to this cause.
    void spends(CallIndex call, Cause cause, Time from) {
        if (calls_[call].traced) tracer_.spends(call, cause, noLimit, from);
    }
    /// From now on the call waits, because of this limit.
    void waits(CallIndex call, Limit limit) {
        if (calls_[call].traced) tracer_.spends(call, Cause::waiting, static_cast<std::uint8_t>(limit), now_);
    }
    /// From now on the call waits for its turn.
    void waits(CallIndex call) { spends(call, Cause::waiting, now_); }
    /// The last `waited` of the call's own time passed while others had the processors that it shares with
    /// them; from now on it goes to `then`.
    void waitedForProcessor(CallIndex call, Duration waited, Cause then) {
        if (waited <= 0 || !calls_[call].traced) return;
        tracer_.spends(call, Cause::processor, noLimit, now_ - waited);
        tracer_.spends(call, then, noLimit, now_);
    }
    /// A row that was opened silently does its work for this request, perhaps among others.
    void worksFor(CallIndex silent, CallIndex request) {
        if (calls_[request].traced) join(silent, request);
    }

private:
    struct Ready {
        enum class What : std::uint8_t { arrive, answer, fallback };
        CallIndex call{none};
        std::uint32_t generation{};
        LinkIndex link{none};
        What what{What::arrive};
        Ending ending{Ending::succeeded};
    };

    [[nodiscard]] CallIndex prepare(LinkIndex link, std::uint64_t key);
    void forget(CallIndex silent);
    void release(CallIndex call) {
        if (calls_[call].traced) tracer_.released(call);
        calls_.release(call);
    }
    void join(CallIndex silent, CallIndex request);
    void perform(const Event& event);
    void drain();
    void forgetDone();
    void deliver(CallIndex call);
    void settle(CallIndex call, Ending ending);
    void resend(CallIndex call);
    void runOut(LinkIndex link);
    void startClock(CallIndex call);
    void stopClock(CallIndex call);
    [[nodiscard]] Duration backoff(const LinkSpec& link, const Call& call) const;
    [[nodiscard]] bool mayRetry(const Call& call, Ending ending) const {
        const LinkSpec& link = network_.links[call.link];
        return ending != Ending::succeeded && call.attempt < link.retries && !call.hopeless &&
               (link.retryOn & only(ending)) != 0;
    }
    [[nodiscard]] bool isAwaited(const Call& call) const;
    void tryAgain(CallIndex before, CallIndex call);
    /// A row of its own for what is known about a call, not traced. The call must not be a row of the pool.
    CallIndex copyOf(const Call& call);

    // Links that are more than plain (simulation_links.cpp).

    /// Whether the link lets the attempt pass; if not, its caller has been told.
    bool admit(CallIndex call);
    void refuse(CallIndex call, Limit limit);
    void noteEnd(const Call& call, Ending ending);
    /// How long the payload of a call takes beyond the link's latency.
    [[nodiscard]] Duration transferTime(const Call& call) const;
    void acceptInDetail(CallIndex call);
    void settleInDetail(CallIndex call, Ending ending);
    /// Whether an answer takes time to come back, and is on its way now.
    bool sendAnswer(CallIndex call, Ending ending);
    void receiveAnswer(CallIndex answer, Ending ending);
    [[nodiscard]] bool affordsRetry(const LinkSpec& link);
    /// Whether the link has a fallback; the row then waits for it.
    bool turnToFallback(CallIndex before, CallIndex call);
    void callFallback(CallIndex relay, LinkIndex fallback);
    void relay(Ready item); ///< a copy: what it hands over moves the rows
    void passOn(CallIndex relay, Ending ending);
    void leave(CallIndex call, Ending ending);
    void tell(CallIndex before, CallIndex call, Ending ending);
    void beginMeasuring();
    void letGo(CallIndex call, Ending ending);
    [[nodiscard]] bool meetsFault(CallIndex call);
    void takeTurn(const Turn& turn);
    void interrupt(NodeIndex node);
    void changeAccount(const ChangeSpec& change);

    const Network& network_;
    Recorder recorder_;
    Tracer tracer_;
    Calendar calendar_;
    CallPool calls_;
    Deadlines deadlines_;
    std::vector<LinkState> linkStates_; ///< by LinkSpec::detail
    std::vector<Ready> ready_;
    std::size_t readyFrom_{0};
    Time drainedAt_{-1};
    std::int64_t handOversLeft_{0}; ///< at this instant
    bool endless_{false};
    std::vector<std::unique_ptr<Behaviour>> behaviours_;
    std::vector<std::uint64_t> streams_;
    FaultBoard faults_;
    ConcurrencyScope unreserved_;
    EnvironmentMemory environmentMemory_;
    std::int64_t accountConcurrency_{};
    double gatewayRate_{};
    double gatewayBurst_{};
    TokenBucket accountScaling_;
    TokenBucket accountGateway_;
    Time now_{0};
    std::uint64_t order_{0};
    std::int64_t events_{0};
    std::int64_t steps_{0}; ///< events and hand-overs since progress was last told
    std::uint64_t fingerprint_{0};
};

} // namespace burst::sim
