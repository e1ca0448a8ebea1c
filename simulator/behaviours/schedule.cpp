#include "simulator/arrivals/firings.h"
#include "simulator/behaviours/behaviours.h"
#include "simulator/mechanisms/origin.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace burst::sim {

namespace {

enum ScheduleEvent : std::uint32_t {
    invokeEvent, ///< the next invocation is due
    sendEvent,   ///< subject: an invocation that waited for the limit or for another attempt
};
constexpr std::size_t invocationsMeter = 0;
constexpr std::size_t jobTimeMeter = 1;

/// When invocations may go, at most so many a second and one second's worth at once (generic cell rate
/// algorithm): who comes too early is told when to come.
class Pace {
public:
    explicit Pace(std::optional<double> perSecond) {
        if (!perSecond) return;
        gap_ = std::max<Duration>(1, fromSeconds(1.0 / *perSecond));
        slack_ = std::max<Duration>(0, second - gap_);
    }
    /// Takes the first free place from now on.
    [[nodiscard]] Time take(Time now) {
        const Time at = std::max(now, ideal_ - slack_);
        ideal_ = std::max(ideal_, now) + gap_;
        return at;
    }

private:
    Duration gap_{0};
    Duration slack_{0};
    Time ideal_{0}; ///< when the next would come if all came evenly
};

/// Invokes its targets by the clock. Every invocation of a target is a request of its own: it ends when the
/// target has accepted it (asynchronous) or answered, and is tried again when the target refuses (rule E6).
class Schedule final : public Behaviour {
public:
    Schedule(const Network& network, NodeIndex node)
        : network_(network), spec_(network.nodes[node]), node_(node), pace_(spec_.settings.quantity("rate")) {
        retries_ = static_cast<std::uint32_t>(spec_.settings.number("retry"));
        retryBase_ = fromSeconds(spec_.settings.number("retry_base"));
        retryMax_ = fromSeconds(spec_.settings.number("retry_max"));
        doublings_ = static_cast<std::uint32_t>(spec_.settings.number("retry_doublings"));
        jitter_ = spec_.settings.text("retry_jitter") == "full";
        maxAge_ = fromSeconds(spec_.settings.number("max_age"));
    }

    void start(Simulation& simulation) override {
        const model::Settings& s = spec_.settings;
        auto recurrence = model::Recurrence::parse(s.text("expression"));
        assert(recurrence && "validate() refuses an expression that cannot be read");
        const double window = s.number("window") > 0.0 ? s.number("window") : s.number("precision");
        firings_ = std::make_unique<Firings>(
            FiringSpec{.recurrence = *std::move(recurrence),
                       .begins = network_.startsAt + std::llround(s.number("utc_offset")),
                       .phase = std::llround(s.number("phase")),
                       .schedules = std::llround(s.number("schedules")),
                       .window = fromSeconds(window)},
            simulation.stream(node_), network_.horizon);
        scheduleNext(simulation);
    }

    void resume(Simulation& simulation, const Event& event) override {
        if (event.what == invokeEvent) {
            const std::uint64_t key = mix(simulation.stream(node_), ++ordinal_);
            scheduleNext(simulation);
            for (const LinkIndex link : spec_.calls)
                invoke(simulation, link, key);
            return;
        }
        if (simulation.call(event.subject).generation == event.generation) send(simulation, event.subject);
    }

    void answered(Simulation& simulation, CallIndex request, LinkIndex, Ending ending) override {
        if (ending == Ending::succeeded) return endOn(simulation, request, ending);
        Call& call = simulation.call(request);
        const Time again = simulation.now() + backoff(simulation, call);
        if (call.errors >= retries_ || again - call.born > maxAge_)
            return giveUp(simulation, request, ending);
        ++call.errors;
        ++simulation.record(node_).retries;
        waitUntil(simulation, request, again);
    }

    void finish(Simulation& simulation) override {
        const double seconds = toSeconds(simulation.now() - simulation.since());
        simulation.record(node_).meters[jobTimeMeter] =
            std::llround(spec_.settings.number("schedules") * seconds);
    }

private:
    void scheduleNext(Simulation& simulation) {
        const Time at = firings_->next();
        if (at < network_.horizon) simulation.schedule(at, node_, invokeEvent);
    }

    void invoke(Simulation& simulation, LinkIndex index, std::uint64_t key) {
        const LinkSpec& link = network_.links[index];
        if (link.weight < 1.0 &&
            simulation.draws(node_, Purpose::probability, mix(key, link.key)).uniform() >= link.weight)
            return;
        for (std::uint32_t n = 0; n < link.calls; ++n) {
            const CallIndex request = openOn(simulation, node_, index, mix(key, link.key + n));
            ++simulation.record(node_).meters[invocationsMeter];
            const Time at = pace_.take(simulation.now());
            if (at > simulation.now()) {
                ++simulation.record(node_).throttledBy[static_cast<std::size_t>(Limit::scheduleRate)];
                waitUntil(simulation, request, at);
            } else
                send(simulation, request);
        }
    }

    void waitUntil(Simulation& simulation, CallIndex request, Time at) {
        simulation.schedule(at, node_, sendEvent, request, simulation.call(request).generation);
    }

    void send(Simulation& simulation, CallIndex request) {
        const LinkIndex link = simulation.call(request).step;
        const std::uint64_t key = mix(simulation.call(request).key, simulation.call(request).errors);
        const bool detached = network_.links[link].detached;
        simulation.send(link, detached ? none : request, key);
        if (detached) endOn(simulation, request, Ending::succeeded);
    }

    [[nodiscard]] Duration backoff(const Simulation& simulation, const Call& call) const {
        const Duration most = backoffAfter(call.errors + 1U, retryBase_, doublings_, retryMax_);
        if (!jitter_) return most;
        Draws draws = simulation.draws(node_, Purpose::backoff, mix(call.key, call.errors));
        return static_cast<Duration>(draws.uniform() * static_cast<double>(most));
    }

    void giveUp(Simulation& simulation, CallIndex request, Ending ending) {
        if (spec_.onFailure == none) return endOn(simulation, request, ending);
        simulation.send(spec_.onFailure, none, simulation.call(request).key);
        endOn(simulation, request, Ending::deadLettered);
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    Pace pace_;
    std::uint32_t retries_{0};
    Duration retryBase_{0};
    Duration retryMax_{0};
    std::uint32_t doublings_{0};
    bool jitter_{true};
    Duration maxAge_{0};
    std::unique_ptr<Firings> firings_;
    std::uint64_t ordinal_{0};
};

} // namespace

std::unique_ptr<Behaviour> make_schedule(const Network& network, NodeIndex node) {
    return std::make_unique<Schedule>(network, node);
}

} // namespace burst::sim
