#include "simulator/behaviours/queue.h"

#include "simulator/mechanisms/delivery.h"

#include <algorithm>

namespace burst::sim {

void Queue::answered(Simulation& simulation, CallIndex index, LinkIndex link, Ending ending) {
    const BatchIndex batch = simulation.call(index).slot;
    simulation.close(index);
    leaveInstance(link, batch);
    if (network_.links[link].scalesByBatch) follow(link, ending);
    if (ending == Ending::succeeded) {
        succeed(simulation, batch, link);
        release(simulation, link, 0);
    } else {
        if (set_.retryDelay < never) {
            store_.hold(batch);
            simulation.schedule(simulation.now() + retryDelayOf(batch), node_, queueReturns, batch);
        } else {
            store_.endBatch(batch); // its messages come back when their visibility timeout ends
        }
        const LinkSpec& spec = network_.links[link];
        const bool rests = ending == Ending::throttled || !spec.partialFailures;
        release(simulation, link, rests ? spec.errorRest : 0);
    }
}

/// How long the messages of a batch stay away after it has failed: longer each time (rule GC-31).
Duration Queue::retryDelayOf(BatchIndex batch) {
    std::uint32_t receives = 1;
    store_.forEach(batch,
                   [&](MessageIndex, std::uint32_t receipt) { receives = std::max(receives, receipt); });
    return backoffAfter(receives, set_.retryDelay, set_.retryDoublings, set_.retryDelayMax);
}

void Queue::follow(LinkIndex link, Ending ending) {
    for (Poller& poller : pollers_)
        if (poller.link == link)
            poller.follow(network_.links[link], ending == Ending::succeeded, store_.waiting());
}

// Batches going out.

/// Hands out what can be handed out now.
void Queue::dispatch(Simulation& simulation) {
    for (bool any = true; any && store_.firstWaiting() != none;) {
        any = false;
        for (std::uint32_t i = 0; i < pollers_.size() && store_.firstWaiting() != none; ++i)
            any = handOut(simulation, i) || any;
    }
}

/// One batch over one link, if the poller has room and the batch is full or its window is over.
bool Queue::handOut(Simulation& simulation, std::uint32_t index) {
    Poller& poller = pollers_[index];
    const LinkSpec& link = network_.links[poller.link];
    if (!hasPlace(simulation, poller, link) || store_.inFlight() >= set_.inFlightLimit) return false;
    if (!mayReceive(simulation) || !mayPoll(simulation, index)) return false;
    // Groups are handed out as soon as they may be: a FIFO queue has no window (rule M3).
    const bool full = set_.ordered() || store_.waiting() >= link.batchSize;
    if (!full && link.batchWindow > 0) {
        const Time end =
            std::max(poller.windowFrom, store_[store_.firstWaiting()].visibleSince) + link.batchWindow;
        if (simulation.now() < end) {
            if (poller.windowEnd != end) {
                poller.windowEnd = end;
                simulation.schedule(end, node_, queueWindowEnd, index);
            }
            return false;
        }
    }
    return receive(simulation, poller, link);
}

/// Whether the queue takes another receive now; if not, hands out when it does.
bool Queue::mayReceive(Simulation& simulation) {
    const Time ready = receiveLimit().readyAt(simulation.now());
    if (ready <= simulation.now()) return true;
    if (!rateArmed_ && ready < never) {
        rateArmed_ = true;
        simulation.schedule(ready, node_, queueRateEnd);
    }
    return false;
}

/// Whether provisioned pollers ask now; if not, hands out when they do.
bool Queue::mayPoll(Simulation& simulation, std::uint32_t index) {
    Poller& poller = pollers_[index];
    const Time ready = std::max(poller.asksAt, poller.readyAt(network_.links[poller.link], simulation.now()));
    if (ready <= simulation.now()) return true;
    if (!poller.armed) {
        poller.armed = true;
        simulation.schedule(ready, node_, queuePollerReady, index);
    }
    return false;
}

/// A poller deletes what its consumer does not want (rule M6).
void Queue::discard(Simulation& simulation, MessageIndex message) {
    store_.hide(message);
    const CallIndex call = store_[message].call;
    store_.erase(message, Gone::processed);
    simulation.end(call, Ending::succeeded);
}

bool Queue::receive(Simulation& simulation, Poller& poller, const LinkSpec& link) {
    const Time now = simulation.now();
    NodeRecord& record = simulation.record(node_);
    const MessageIndex first = store_.firstWaiting();
    const std::uint32_t group = store_[first].group;
    noteAge(simulation, first);
    const std::size_t room = set_.inFlightLimit - store_.inFlight();
    const std::size_t wanted = std::min<std::size_t>({store_.waiting(), link.batchSize, room});
    const BatchIndex batch = store_.openBatch(set_.renews ? never : now + set_.visibility);
    std::uint64_t key = 0;
    std::size_t taken = 0;
    std::size_t unwanted = 0;
    bool doomed = false;
    for (std::size_t i = 0; i < wanted && store_.firstWaiting(group) != none; ++i) {
        const MessageIndex message = store_.firstWaiting(group);
        record.waiting.change(now, -1);
        if (spec_.redrive != none && store_[message].receives >= set_.maxReceives) {
            store_.hide(message);
            deadLetter(simulation, message);
            continue;
        }
        if (!isMatch(simulation, node_, link, simulation.call(store_[message].call).key)) {
            discard(simulation, message);
            ++unwanted;
            continue;
        }
        if (store_[message].receives > 0) ++record.retries;
        store_.receive(message, batch);
        doomed = doomed || isPoison(simulation, link, store_[message]);
        if (taken++ == 0) key = mix(simulation.call(store_[message].call).key, store_[message].receives);
    }
    if (store_.waiting() == 0) empty(simulation);
    // Where sends and receives share their credits, a receive costs one for each message (rule AZ-71). It is
    // not cut short by the last of them: what it takes too much is missing afterwards (assumed).
    const auto messages = static_cast<std::int64_t>(taken + unwanted);
    receiveLimit().spend(now, set_.sharedRate ? std::max<std::int64_t>(1, messages) : 1);
    if (!poller.listeners) meterReceive(record, taken + unwanted);
    if (unwanted > 0) record.meters[queueRequestsMeter] += static_cast<std::int64_t>((unwanted + 9) / 10);
    record.meters[queueReceivedMeter] += static_cast<std::int64_t>(taken + unwanted) * set_.operations;
    poller.spend(link, now, set_.messageSize * static_cast<double>(taken + unwanted));
    if (taken == 0) {
        store_.endBatch(batch);
        return true;
    }
    ++record.invocations;
    ++poller.inUse;
    if (poller.listeners) takeAsInstance(simulation, poller, link, batch);
    poller.windowFrom = now;
    if (!visibilityArmed_ && !set_.renews) {
        visibilityArmed_ = true;
        simulation.schedule(now + set_.visibility, node_, queueVisibilityEnd);
    }
    const CallIndex call = simulation.openSilently(node_, key);
    simulation.call(call).slot = batch;
    store_.forEach(
        batch, [&](MessageIndex message, std::uint32_t) { simulation.worksFor(call, store_[message].call); });
    const CallIndex sent = simulation.send(poller.link, call, mix(key, link.key));
    simulation.call(sent).doomed = doomed && !link.partialFailures;
    return true;
}

/// One request receives up to ten messages.
void Queue::meterReceive(NodeRecord& record, std::size_t messages) const {
    record.meters[queueRequestsMeter] +=
        static_cast<std::int64_t>(messages / perReceive) * set_.requestsFor(perReceive) +
        (messages % perReceive > 0 ? set_.requestsFor(messages % perReceive) : 0);
}

/// A poller is free for another batch, after a rest (rule M5).
void Queue::release(Simulation& simulation, LinkIndex link, Duration rest) {
    for (std::uint32_t i = 0; i < pollers_.size(); ++i) {
        if (pollers_[i].link != link) continue;
        if (rest > 0)
            simulation.schedule(simulation.now() + rest, node_, queuePollerRested, i);
        else
            --pollers_[i].inUse;
    }
    dispatch(simulation);
}

void Queue::closeWindow(Simulation& simulation, const Event& event) {
    Poller& poller = pollers_[event.subject];
    if (poller.windowEnd == event.at) poller.windowEnd = never;
    dispatch(simulation);
}

void Queue::tick(Simulation& simulation, std::uint32_t index) {
    pollers_[index].scale(network_.links[pollers_[index].link], simulation.now(), store_.waiting() > 0);
    simulation.schedule(simulation.now() + minute, node_, queuePollerTick, index);
    dispatch(simulation);
}

} // namespace burst::sim
