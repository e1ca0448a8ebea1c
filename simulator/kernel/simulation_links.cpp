#include "simulator/kernel/kernel_events.h"
#include "simulator/kernel/simulation.h"

#include <algorithm>
#include <cmath>

// What the kernel does on links that have more than a latency, a time limit and retries. Of the layers
// around a call the retries are the outermost, then the circuit breaker, then the bound on calls in flight:
// each attempt asks them anew.
namespace burst::sim {

namespace {
/// The key of a call's first attempt (see resend): what belongs to the call and not to the attempt.
[[nodiscard]] std::uint64_t firstKey(const Call& call) {
    std::uint64_t key = call.key;
    for (std::uint64_t attempt = call.attempt; attempt > 0; --attempt)
        key = unmix(key, attempt);
    return key;
}

/// Bytes per second, as time; without a limit none.
[[nodiscard]] Duration transfer(double bytes, double bandwidth) {
    return std::isinf(bandwidth) ? 0 : fromSeconds(bytes / bandwidth);
}
} // namespace

bool Simulation::admit(CallIndex index) {
    Call& call = calls_[index];
    const LinkSpec& link = network_.links[call.link];
    const LinkDetail& detail = network_.details[link.detail];
    LinkState& state = linkStates_[link.detail];
    if (!std::isinf(detail.payloadLimit) &&
        detail.payload.draw(draws(link.from, Purpose::payload, firstKey(call))) > detail.payloadLimit) {
        refuse(index, Limit::payload);
        return false;
    }
    if (state.breaker && !state.breaker->allows(now_)) {
        refuse(index, Limit::circuitOpen);
        return false;
    }
    if (state.inFlight >= detail.maxInFlight) {
        refuse(index, Limit::linkInFlight);
        return false;
    }
    if (state.breaker) call.probe = state.breaker->admit() == CircuitBreaker::Role::probe;
    ++state.inFlight;
    return true;
}

/// The attempt ends here and now. Only a lack of room may be over by the next attempt; a circuit that is
/// open is meant to be left alone.
void Simulation::refuse(CallIndex index, Limit limit) {
    Call& call = calls_[index];
    const Ending ending = limit == Limit::linkInFlight ? Ending::throttled : Ending::failed;
    call.hopeless = limit != Limit::linkInFlight;
    ++recorder_.link(call.link).refusedBy[static_cast<std::size_t>(limit)];
    ++recorder_.link(call.link).unsent;
    recorder_.linkEnded(call.link, ending, 0);
    if (call.traced) [[unlikely]] {
        tracer_.refused(index, limit);
        tracer_.ended(index, ending, now_);
    }
    tell(index, index, ending);
}

/// An attempt that was let through is over for its caller.
void Simulation::noteEnd(const Call& call, Ending ending) {
    LinkState& state = linkStates_[network_.links[call.link].detail];
    --state.inFlight;
    if (state.breaker) {
        const std::int64_t before = state.breaker->openings();
        state.breaker->note(now_, call.probe ? CircuitBreaker::Role::probe : CircuitBreaker::Role::ordinary,
                            ending == Ending::succeeded ? CircuitBreaker::Outcome::success
                                                        : CircuitBreaker::Outcome::failure);
        recorder_.link(call.link).breakerOpenings += state.breaker->openings() - before;
    }
    if (!state.budget || ending != Ending::succeeded) return;
    if (call.attempt == 0)
        state.budget->succeededAtFirst();
    else
        state.budget->succeededAgain();
}

bool Simulation::affordsRetry(const LinkSpec& link) {
    auto& budget = linkStates_[link.detail].budget;
    return !budget || budget->take();
}

Duration Simulation::transferTime(const Call& call) const {
    const LinkSpec& link = network_.links[call.link];
    const LinkDetail& detail = network_.details[link.detail];
    if (std::isinf(detail.bandwidth)) return 0;
    return transfer(detail.payload.draw(draws(link.from, Purpose::payload, firstKey(call))),
                    detail.bandwidth);
}

/// An answer on its way is a row of its own: the node is done with the call, or goes on with it as an event.
/// An answer that is too large is a failure, which another attempt would only repeat.
bool Simulation::sendAnswer(CallIndex index, Ending ending) {
    const Call call = calls_[index];
    const LinkSpec& link = network_.links[call.link];
    const LinkDetail& detail = network_.details[link.detail];
    Duration delay = detail.returnLatency.time(draws(link.to, Purpose::returnLatency, call.key));
    bool tooLarge = false;
    if (ending == Ending::succeeded && !call.event) {
        const double bytes = detail.returnPayload.draw(draws(link.to, Purpose::returnPayload, call.key));
        tooLarge = bytes > detail.payloadLimit;
        if (!tooLarge) delay = std::min(never, delay + transfer(bytes, detail.bandwidth));
    }
    if (delay == 0 && !tooLarge) return false;
    const CallIndex answer = copyOf(call);
    calls_[answer].hopeless = tooLarge;
    if (call.deadline != none) deadlines_.hand(call.deadline, answer);
    calls_[index].deadline = none;
    if (tooLarge) {
        ending = Ending::failed;
        ++recorder_.link(call.link).refusedBy[static_cast<std::size_t>(Limit::payload)];
    }
    if (call.traced) [[unlikely]] {
        tracer_.answers(index, answer, ending, now_, now_ + delay);
        calls_[answer].traced = true;
    }
    calendar_.push({now_ + delay, order_++, static_cast<std::uint32_t>(ending), answerEvent, answer, 0});
    return true;
}

/// A call that is accepted stays at its node; only the answer may still have a way to go.
void Simulation::acceptInDetail(CallIndex index) {
    const Call& call = calls_[index];
    if (call.parent != none && sendAnswer(index, Ending::succeeded)) return;
    leave(index, Ending::succeeded);
    if (call.parent != none)
        ready_.push_back(
            {call.parent, call.parentGeneration, call.link, Ready::What::answer, Ending::succeeded});
}

void Simulation::settleInDetail(CallIndex index, Ending ending) {
    if (calls_[index].parent != none && sendAnswer(index, ending)) {
        release(index);
        return;
    }
    leave(index, ending);
    tell(index, index, ending);
}

/// An attempt is over for its caller: the clock stops and the link counts it.
void Simulation::leave(CallIndex index, Ending ending) {
    stopClock(index);
    const Call& call = calls_[index];
    recorder_.linkEnded(call.link, ending, now_ - call.sent);
    noteEnd(call, ending);
}

/// The caller of an attempt that is over makes another one, turns to the fallback or has its answer. The row
/// is used up; `before` is the row of the attempt, where its work goes on without the caller.
void Simulation::tell(CallIndex before, CallIndex index, Ending ending) {
    const Call& call = calls_[index];
    if (call.parent != none && mayRetry(call, ending) && affordsRetry(network_.links[call.link])) {
        tryAgain(before, index);
        return;
    }
    if (ending != Ending::succeeded && turnToFallback(before, index)) return;
    if (call.parent != none)
        ready_.push_back({call.parent, call.parentGeneration, call.link, Ready::What::answer, ending});
    release(index);
}

void Simulation::receiveAnswer(CallIndex index, Ending ending) {
    if (calls_[index].overdue) {
        release(index);
        return;
    }
    leave(index, ending);
    tell(index, index, ending);
}

/// Whether somebody still waits for a call: its parent, or whoever waits for that if it is a relay.
bool Simulation::isAwaited(const Call& call) const {
    for (const Call* child = &call; child->parent != none;) {
        const Call& parent = calls_[child->parent];
        if (parent.generation != child->parentGeneration) return false;
        if (!parent.relay) return true;
        child = &parent;
    }
    return false;
}

bool Simulation::turnToFallback(CallIndex before, CallIndex index) {
    Call& call = calls_[index];
    const LinkSpec& link = network_.links[call.link];
    if (network_.details[link.detail].fallback == none) return false;
    const bool traced = calls_[before].traced && tracer_.replaced(before, index);
    const Call next{.key = call.key,
                    .parent = call.parent,
                    .parentGeneration = call.parentGeneration,
                    .node = link.from,
                    .link = call.link,
                    .generation = call.generation + 1,
                    .relay = true};
    call = next;
    call.traced = traced;
    // Handed over, not called: a fallback that is refused turns to its own at once, and so on.
    ready_.push_back({index, call.generation, network_.details[link.detail].fallback, Ready::What::fallback,
                      Ending::failed});
    return true;
}

void Simulation::callFallback(CallIndex index, LinkIndex fallback) {
    const Call waiting = calls_[index];
    const LinkSpec& link = network_.links[fallback];
    const bool unattended = waiting.parent == none; // nobody waited for the first call either
    if (!unattended && !isAwaited(waiting)) {
        release(index);
        return;
    }
    ++recorder_.link(waiting.link).fallbacks;
    const std::uint64_t key = mix(waiting.key, link.key);
    if (!unattended && !link.detached) {
        send(fallback, index, key);
        return;
    }
    sendOn(fallback, index, key);
    passOn(index, Ending::succeeded);
}

/// What a relay is told: that the fallback is to be called, or how that has ended.
void Simulation::relay(Ready item) {
    if (item.what == Ready::What::fallback)
        callFallback(item.call, item.link);
    else
        passOn(item.call, item.ending);
}

/// The fallback has answered in place of the first call.
void Simulation::passOn(CallIndex index, Ending ending) {
    const Call& waiting = calls_[index];
    if (waiting.parent != none)
        ready_.push_back(
            {waiting.parent, waiting.parentGeneration, waiting.link, Ready::What::answer, ending});
    release(index);
}

Duration Simulation::backoff(const LinkSpec& link, const Call& call) const {
    const auto base = static_cast<double>(link.retryBase);
    const auto longest = static_cast<double>(std::min(link.retryMax, never));
    if (link.retryJitter == Jitter::decorrelated) {
        // Each wait follows from the one before, so all of them are drawn again.
        std::uint64_t key = firstKey(call);
        double wait = base;
        for (std::uint64_t attempt = 0;; ++attempt) {
            Draws draws(streams_[link.from], Purpose::backoff, mix(key, attempt));
            wait = std::min(longest, base + draws.uniform() * std::max(0.0, 3.0 * wait - base));
            if (attempt == call.attempt) return static_cast<Duration>(wait);
            key = mix(key, attempt + 1);
        }
    }
    const double wait = std::min(longest, base * std::pow(link.retryFactor, call.attempt));
    if (link.retryJitter == Jitter::exact) return static_cast<Duration>(wait);
    const double fixed = link.retryJitter == Jitter::equal ? 0.5 * wait : 0.0;
    Draws draws(streams_[link.from], Purpose::backoff, mix(call.key, call.attempt));
    return static_cast<Duration>(fixed + draws.uniform() * (wait - fixed));
}

} // namespace burst::sim
