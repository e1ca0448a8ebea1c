#include "simulator/kernel/simulation.h"

#include "simulator/behaviours/behaviours.h"
#include "simulator/kernel/kernel_events.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace burst::sim {

namespace {
/// Hand-overs at one instant beyond which work goes round without any time passing: more than all messages of
/// a large backlog need when they come back together, and more for each request that arrives at the instant.
constexpr std::int64_t mostHandOvers = 20'000'000;
constexpr std::int64_t moreHandOversPerRequest = 10'000;
/// Hand-overs that are done and may be forgotten, once they are the greater part.
constexpr std::size_t compactFrom = 4096;
constexpr std::int64_t stepsPerLook = 4096;
} // namespace

Simulation::Simulation(const Network& network, int replication, const TraceWish& traces)
    : network_(network),
      recorder_(network),
      tracer_(network, traces, replication),
      deadlines_(network.links.size()),
      faults_(network.faults, network.nodes.size()),
      unreserved_{
          network.account.unreserved,
          0,
          TokenBucket(network.account.requestRateFactor * static_cast<double>(network.account.concurrency),
                      static_cast<double>(network.account.concurrency)),
          Limit::accountConcurrency,
          {}},
      environmentMemory_{network.account.environmentMiB},
      accountConcurrency_(network.account.concurrency),
      gatewayRate_(network.account.gatewayRate),
      gatewayBurst_(static_cast<double>(network.account.gatewayBurst)),
      accountScaling_(network.account.burstGrowth, network.account.burst),
      accountGateway_(network.account.gatewayRate, static_cast<double>(network.account.gatewayBurst)) {
    linkStates_.reserve(network.details.size());
    for (const LinkDetail& detail : network.details)
        linkStates_.emplace_back(detail);
    const std::uint64_t run = mix(mix(network.seed), static_cast<std::uint64_t>(replication));
    for (NodeIndex i = 0; i < network.nodes.size(); ++i) {
        streams_.push_back(mix(run, network.nodes[i].key));
        behaviours_.push_back(makeBehaviour(network, i));
    }
}

Simulation::~Simulation() = default;

bool Simulation::run(const std::stop_token& stop, const std::function<void(Time, std::int64_t)>& progress) {
    // First of all, so that a fault comes before what else happens at its time.
    for (std::uint32_t i = 0; i < network_.faults.turns.size(); ++i)
        schedule(network_.faults.turns[i].at, network_.faults.turns[i].node, turnEvent, i);
    for (const auto& behaviour : behaviours_)
        behaviour->start(*this);
    drain();
    bool measuring = network_.warmup == 0;
    bool complete = true;
    std::int64_t told = 0;
    while (!calendar_.empty()) {
        const Event event = calendar_.take();
        if (event.at >= network_.horizon) break;
        if (!measuring && event.at >= network_.warmup) {
            measuring = true;
            beginMeasuring();
        }
        assert(event.at >= now_ && "behaviours see only the future: delays are never negative");
        now_ = event.at;
        if (now_ >= recorder_.bucketEnd()) recorder_.roll(now_);
        perform(event);
        if (readyFrom_ < ready_.size()) drain();
        if (endless_) {
            complete = false;
            break;
        }
        ++events_;
        if (++steps_ >= stepsPerLook) {
            steps_ = 0;
            progress(now_, events_ - std::exchange(told, events_));
            if (stop.stop_requested()) {
                complete = false;
                break;
            }
        }
    }
    if (complete) {
        if (!measuring) beginMeasuring();
        now_ = network_.horizon;
    }
    recorder_.finish(now_);
    tracer_.finish(now_);
    for (const auto& behaviour : behaviours_)
        behaviour->finish(*this);
    return complete;
}

void Simulation::beginMeasuring() {
    now_ = network_.warmup;
    recorder_.restart(now_);
    tracer_.measure(now_);
    for (const auto& behaviour : behaviours_)
        behaviour->measure(*this);
}

void Simulation::perform(const Event& event) {
    fingerprint_ = (fingerprint_ ^ static_cast<std::uint64_t>(event.at) ^ (std::uint64_t{event.node} << 40U) ^
                    (std::uint64_t{event.what} << 8U)) *
                   0x9E3779B97F4A7C15U;
    fingerprint_ ^= fingerprint_ >> 29U;
    switch (event.what) {
    case arriveEvent:
        deliver(event.subject);
        break;
    case resendEvent:
        if (calls_[event.subject].generation == event.generation) resend(event.subject);
        break;
    case deadlineEvent:
        runOut(event.node);
        break;
    case answerEvent:
        receiveAnswer(event.subject, static_cast<Ending>(event.node));
        break;
    case turnEvent:
        takeTurn(network_.faults.turns[event.subject]);
        break;
    case heldUpEvent:
        behaviours_[event.node]->arrive(*this, event.subject);
        break;
    default:
        behaviours_[event.node]->resume(*this, event);
    }
}

void Simulation::drain() {
    if (drainedAt_ != now_) handOversLeft_ = mostHandOvers;
    drainedAt_ = now_;
    while (readyFrom_ < ready_.size() && !endless_) {
        if (readyFrom_ >= compactFrom && 2 * readyFrom_ >= ready_.size()) [[unlikely]]
            forgetDone();
        // Field by field: a copy of the whole row has to wait until the narrow writes to it are through.
        const Ready& item = ready_[readyFrom_++];
        const CallIndex call = item.call;
        endless_ = --handOversLeft_ < 0;
        ++steps_; // one event may hand over thousands of calls
        if (item.what == Ready::What::arrive) {
            deliver(call);
            continue;
        }
        const Call& parent = calls_[call];
        if (parent.generation != item.generation) continue;
        if (parent.relay) [[unlikely]]
            relay(item);
        else
            behaviours_[parent.node]->answered(*this, call, item.link, item.ending);
    }
    ready_.clear();
    readyFrom_ = 0;
}

void Simulation::forgetDone() {
    ready_.erase(ready_.begin(), ready_.begin() + static_cast<std::ptrdiff_t>(readyFrom_));
    readyFrom_ = 0;
}

CallIndex Simulation::openSilently(NodeIndex node, std::uint64_t key) {
    const CallIndex index = calls_.take();
    Call& call = calls_[index];
    call.key = key;
    call.node = node;
    call.born = now_;
    call.sent = now_;
    return index;
}

CallIndex Simulation::copyOf(const Call& call) {
    const CallIndex index = calls_.take();
    Call& copy = calls_[index];
    const std::uint32_t generation = copy.generation;
    copy = call;
    copy.generation = generation;
    copy.traced = false;
    copy.inside = false;
    return index;
}

CallIndex Simulation::open(NodeIndex node, std::uint64_t key) {
    handOversLeft_ += moreHandOversPerRequest;
    recorder_.arrived(node, now_);
    const CallIndex index = openSilently(node, key);
    calls_[index].inside = true;
    if (tracer_.wants(key)) [[unlikely]]
        calls_[index].traced = tracer_.begin(index, node, key, now_);
    return index;
}

/// A row for a call over a link.
CallIndex Simulation::prepare(LinkIndex linkIndex, std::uint64_t key) {
    const LinkSpec& link = network_.links[linkIndex];
    const CallIndex index = calls_.take();
    Call& call = calls_[index];
    call.key = key;
    call.node = link.to;
    call.link = linkIndex;
    call.event = link.async;
    return index;
}

CallIndex Simulation::send(LinkIndex link, CallIndex parent, std::uint64_t key) {
    const CallIndex index = prepare(link, key);
    if (parent != none) {
        Call& call = calls_[index];
        call.parent = parent;
        call.parentGeneration = calls_[parent].generation;
        if (calls_[parent].traced) [[unlikely]]
            call.traced = tracer_.makes(parent, index, call.node, link, now_, Tracer::Waits::yes);
    }
    startClock(index);
    return index;
}

CallIndex Simulation::sendOn(LinkIndex link, CallIndex cause, std::uint64_t key) {
    const CallIndex index = prepare(link, key);
    if (calls_[cause].traced) [[unlikely]]
        calls_[index].traced = tracer_.makes(cause, index, calls_[index].node, link, now_, Tracer::Waits::no);
    startClock(index);
    return index;
}

/// A row that was opened silently and is traced is closed.
void Simulation::forget(CallIndex silent) {
    tracer_.ended(silent, Ending::succeeded, now_);
    tracer_.released(silent);
}

void Simulation::join(CallIndex silent, CallIndex request) {
    const auto traced = calls_[silent].traced ? Tracer::Traced::yes : Tracer::Traced::no;
    calls_[silent].traced = tracer_.joined(silent, traced, request, calls_[silent].node, now_);
}

/// Puts a call on its way over its link, now.
void Simulation::startClock(CallIndex index) {
    Call& call = calls_[index];
    const LinkSpec& link = network_.links[call.link];
    call.sent = now_;
    if (call.traced) [[unlikely]]
        tracer_.sent(index, now_);
    ++recorder_.link(call.link).offered;
    Duration delay = 0;
    if (link.detail != none) [[unlikely]] {
        if (!admit(index)) return;
        delay = transferTime(call);
    }
    if (call.parent != none && link.timeout < never) {
        call.deadline = deadlines_.add(call.link, index, now_ + link.timeout);
        if (deadlines_.arm(call.link))
            calendar_.push({now_ + link.timeout, order_++, call.link, deadlineEvent, none, 0});
    }
    delay += link.latency.isConstant() ? link.latency.time(Draws(0))
                                       : link.latency.time(draws(link.to, Purpose::latency, call.key));
    if (delay == 0)
        ready_.push_back({index, 0, none, Ready::What::arrive, Ending::succeeded});
    else
        calendar_.push({now_ + delay, order_++, link.to, arriveEvent, index, 0});
}

void Simulation::deliver(CallIndex index) {
    Call& call = calls_[index];
    call.born = now_;
    call.inside = true;
    if (call.traced) [[unlikely]]
        tracer_.arrived(index, now_);
    recorder_.arrived(call.node, now_);
    if (faults_.any() && meetsFault(index)) return;
    behaviours_[call.node]->arrive(*this, index);
}

void Simulation::stopClock(CallIndex index) {
    Call& call = calls_[index];
    if (call.deadline == none) return;
    deadlines_.remove(call.link, call.deadline);
    call.deadline = none;
}

void Simulation::accept(CallIndex index) {
    if (calls_[index].traced) [[unlikely]]
        tracer_.accepted(index, now_);
    const Call& accepted = calls_[index];
    if (accepted.link != none && !accepted.overdue) {
        if (network_.links[accepted.link].detail != none) [[unlikely]] {
            acceptInDetail(index);
        } else {
            stopClock(index);
            recorder_.linkEnded(accepted.link, Ending::succeeded, now_ - accepted.sent);
            if (accepted.parent != none)
                ready_.push_back({accepted.parent, accepted.parentGeneration, accepted.link,
                                  Ready::What::answer, Ending::succeeded});
        }
    }
    Call& call = calls_[index];
    call.parent = none;
    call.link = none;
    call.attempt = 0;
    call.cutOff = false; // taken in all the same, whatever its sender was told
}

void Simulation::end(CallIndex index, Ending ending) {
    const Call& call = calls_[index];
    if (call.cutOff && ending == Ending::succeeded) ending = Ending::failed;
    recorder_.ended(call.node, ending, call.born, now_);
    if (call.traced) [[unlikely]]
        tracer_.ended(index, ending, now_);
    settle(index, ending);
}

void Simulation::endThrottled(CallIndex call, Limit limit) {
    ++record(calls_[call].node).throttledBy[static_cast<std::size_t>(limit)];
    if (calls_[call].traced) [[unlikely]]
        tracer_.refused(call, limit);
    end(call, Ending::throttled);
}

/// The request has ended at its node: the caller hears of it, or it is sent again.
void Simulation::settle(CallIndex index, Ending ending) {
    const Call& call = calls_[index];
    if (call.link == none || call.overdue) {
        release(index);
        return;
    }
    if (network_.links[call.link].detail != none) [[unlikely]] {
        settleInDetail(index, ending);
        return;
    }
    stopClock(index);
    recorder_.linkEnded(call.link, ending, now_ - call.sent);
    if (call.parent != none) {
        if (mayRetry(call, ending)) {
            tryAgain(index, index);
            return;
        }
        ready_.push_back({call.parent, call.parentGeneration, call.link, Ready::What::answer, ending});
    }
    release(index);
}

/// An attempt that is over is followed by another one after the back-off: in the same row, or in a copy of
/// it where the work of the attempt goes on.
void Simulation::tryAgain(CallIndex before, CallIndex index) {
    const bool traced = calls_[before].traced && tracer_.retried(before, index, now_);
    Call& call = calls_[index];
    const LinkSpec& link = network_.links[call.link];
    const Duration wait = backoff(link, call);
    const Call next{.key = call.key,
                    .parent = call.parent,
                    .parentGeneration = call.parentGeneration,
                    .node = call.node,
                    .link = call.link,
                    .generation = call.generation + 1,
                    .attempt = static_cast<std::uint8_t>(call.attempt + 1),
                    .event = link.async};
    call = next;
    call.traced = traced;
    calendar_.push({now_ + wait, order_++, call.node, resendEvent, index, call.generation});
}

void Simulation::resend(CallIndex index) {
    Call& call = calls_[index];
    // Whoever waited may have been stopped by a time limit of its own.
    if (!isAwaited(call)) {
        if (call.traced) tracer_.ended(index, Ending::dropped, now_);
        release(index);
        return;
    }
    ++record(call.node).retries;
    ++recorder_.link(call.link).retries;
    call.key = mix(call.key, call.attempt);
    startClock(index);
}

/// The caller stops waiting: it hears of the ending, or tries again. The work goes on for nobody.
void Simulation::letGo(CallIndex index, Ending ending) {
    stopClock(index);
    if (calls_[index].traced) [[unlikely]]
        tracer_.ranOut(index, ending, now_);
    const LinkIndex linkIndex = calls_[index].link;
    recorder_.linkEnded(linkIndex, ending, 0);
    const Call orphan = calls_[index];
    calls_[index].parent = none;
    calls_[index].overdue = true; // the link still says what was asked: a write, a read
    if (network_.links[linkIndex].detail != none) [[unlikely]] {
        noteEnd(orphan, ending);
        tell(index, copyOf(orphan), ending);
    } else if (orphan.parent != none && mayRetry(orphan, ending)) {
        tryAgain(index, copyOf(orphan));
    } else if (orphan.parent != none) {
        ready_.push_back({orphan.parent, orphan.parentGeneration, linkIndex, Ready::What::answer, ending});
    }
}

/// The oldest calls over a link have run out of time: their callers stop waiting, the work goes on.
void Simulation::runOut(LinkIndex linkIndex) {
    deadlines_.disarm(linkIndex);
    while (deadlines_.first(linkIndex) <= now_)
        letGo(deadlines_.firstCall(linkIndex), Ending::timedOut);
    const Time next = deadlines_.first(linkIndex);
    if (next < never && deadlines_.arm(linkIndex))
        calendar_.push({next, order_++, linkIndex, deadlineEvent, none, 0});
}

} // namespace burst::sim
