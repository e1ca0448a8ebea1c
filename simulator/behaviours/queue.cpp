#include "simulator/behaviours/queue.h"

#include "simulator/behaviours/behaviours.h"

#include <algorithm>

namespace burst::sim {

Queue::Queue(const Network& network, NodeIndex node)
    : network_(network),
      spec_(network.nodes[node]),
      node_(node),
      set_(spec_.settings),
      store_(set_.order, set_.groups),
      groups_(set_.groups, set_.groupSkew) {
    if (set_.rate > 0.0 || set_.partitions > 0) {
        const double messages = set_.sendsPerCredit();
        sends_ = ActionLimit(set_.rate * messages, set_.partitionRate * messages, set_.partitions);
        receives_ = ActionLimit(set_.rate, 0.0, 0);
    }
    for (const LinkIndex link : spec_.polls) {
        pollers_.emplace_back(network.links[link], link);
        const LinkSpec& spec = network.links[link];
        if (spec.pollBackoff > 0 && spec.instanceBatches == 0) pollers_.back().emptySince = 0;
        // A poller has as many batches in work as there are groups: nothing to grow into (rule M7).
        if (set_.ordered() && network.links[link].pollerBatches == 0)
            pollers_.back().allowed = network.links[link].maxConcurrency;
    }
}

void Queue::start(Simulation& simulation) {
    for (std::uint32_t i = 0; i < pollers_.size(); ++i)
        if (network_.links[pollers_[i].link].instanceBatches == 0 &&
            (!set_.ordered() || network_.links[pollers_[i].link].pollerBatches > 0))
            simulation.schedule(minute, node_, queuePollerTick, i);
}

void Queue::arrive(Simulation& simulation, CallIndex call) {
    const std::uint64_t key = simulation.call(call).key;
    const auto refusal = sends_.take(simulation.now(), mix(groupOf(simulation, key)));
    if (refusal != ActionLimit::Refusal::no)
        return simulation.endThrottled(call, refusal == ActionLimit::Refusal::whole ? Limit::queueRate
                                                                                    : Limit::partition);
    const Duration latency = set_.sendLatency.time(simulation.draws(node_, Purpose::compute, key));
    if (latency == 0)
        store(simulation, call);
    else
        simulation.schedule(simulation.now() + latency, node_, queueSent, call);
}

void Queue::resume(Simulation& simulation, const Event& event) {
    switch (event.what) {
    case queueSent:
        store(simulation, event.subject);
        break;
    case queueDelayed:
        if (store_.endDelay(event.subject)) makeVisible(simulation, event.subject);
        break;
    case queueVisibilityEnd:
        endVisibility(simulation);
        break;
    case queueWindowEnd:
        closeWindow(simulation, event);
        break;
    case queuePollerTick:
        tick(simulation, event.subject);
        break;
    case queuePollerRested:
        --pollers_[event.subject].inUse;
        dispatch(simulation);
        break;
    case queueReturns:
        returnBatch(simulation, event.subject);
        break;
    case queueRateEnd:
        rateArmed_ = false;
        dispatch(simulation);
        break;
    case queuePollerReady:
        pollers_[event.subject].armed = false;
        dispatch(simulation);
        break;
    default:
        expire(simulation);
        break;
    }
}

void Queue::measure(Simulation& simulation) {
    emptySince_ = std::max(emptySince_, simulation.now());
    emptyTime_ = 0;
    for (auto& poller : pollers_) {
        poller.count(network_.links[poller.link], simulation.now());
        poller.pollerTime = 0;
        poller.emptyPolls = 0;
    }
}

void Queue::finish(Simulation& simulation) {
    NodeRecord& record = simulation.record(node_);
    if (store_.waiting() == 0) emptyTime_ += simulation.now() - emptySince_;
    for (auto& poller : pollers_) {
        const LinkSpec& link = network_.links[poller.link];
        poller.count(link, simulation.now());
        record.meters[queuePollerTimeMeter] += poller.pollerTime / second;
        if (poller.emptySince < never) endEmptyPolls(simulation, poller);
        const std::int64_t polls = link.pollBackoff > 0 ? poller.emptyPolls : emptyTime_ / link.pollWait;
        record.meters[queueRequestsMeter] += polls * link.idlePollers;
    }
    if (sentInBatch_ > 0) record.meters[queueRequestsMeter] += set_.requestsFor(sentInBatch_);
    if (store_.waiting() == 0) return;
    noteAge(simulation, set_.ordered() ? store_.oldestWaiting() : store_.firstWaiting());
}

// Messages coming in and becoming visible.

std::uint32_t Queue::groupOf(const Simulation& simulation, std::uint64_t key) const {
    return set_.groups == 1 ? 0 : groups_.draw(simulation.draws(node_, Purpose::key, key));
}

/// Whether the message repeats one that was sent within the deduplication window: it is accepted, but
/// not stored again (rule Q6).
bool Queue::isRepeat(const Simulation& simulation, std::uint64_t key) const {
    if (set_.repeatShare <= 0.0) return false;
    Draws draws = simulation.draws(node_, Purpose::repeat, key);
    return draws.uniform() < set_.repeatShare && set_.repeatAge.time(draws) <= set_.deduplicationWindow;
}

/// A send carries some messages and is metered when it is full.
void Queue::meterSend(NodeRecord& record) {
    if (++sentInBatch_ < set_.sendBatch) return;
    record.meters[queueRequestsMeter] += set_.requestsFor(sentInBatch_);
    sentInBatch_ = 0;
}

void Queue::store(Simulation& simulation, CallIndex call) {
    NodeRecord& record = simulation.record(node_);
    const std::uint64_t key = simulation.call(call).key;
    meterSend(record);
    record.meters[queueSentMeter] += set_.operations;
    if (isRepeat(simulation, key)) {
        ++record.deduplicated;
        return simulation.end(call, Ending::succeeded);
    }
    simulation.accept(call);
    const MessageIndex message = store_.add(call, simulation.now(), groupOf(simulation, key));
    if (set_.retention < never && !expiryArmed_) {
        expiryArmed_ = true;
        simulation.schedule(simulation.now() + set_.retention, node_, queueExpiry);
    }
    if (set_.delay == 0) return makeVisible(simulation, message);
    store_.delay(message);
    simulation.schedule(simulation.now() + set_.delay, node_, queueDelayed, message);
}

void Queue::makeVisible(Simulation& simulation, MessageIndex message) {
    if (store_.waiting() == 0) fill(simulation);
    store_.show(message, simulation.now());
    simulation.record(node_).waiting.change(simulation.now(), +1);
    dispatch(simulation);
}

void Queue::noteAge(Simulation& simulation, MessageIndex message) {
    NodeRecord& record = simulation.record(node_);
    record.oldestAge = std::max(record.oldestAge, simulation.now() - store_[message].born);
}

// Ends of messages.

/// The consumer is done with a batch: its messages are deleted, whoever else works on them. A FIFO queue
/// knows the latest receipt only, while its visibility timeout runs.
void Queue::succeed(Simulation& simulation, BatchIndex batch, LinkIndex linkIndex) {
    const LinkSpec& link = network_.links[linkIndex];
    const std::uint64_t failedFrom = set_.ordered() ? firstFailed(simulation, batch, link) : nothingFailed;
    std::int64_t deleted = 0;
    store_.forEach(batch, [&](MessageIndex message, std::uint32_t receipt) {
        const Message& m = store_[message];
        if (m.call == none) {
            if (m.processed) ++simulation.record(node_).duplicates;
            return;
        }
        if (set_.ordered() ? m.place >= failedFrom || !store_.isHiddenBy(message, receipt)
                           : failsAlone(simulation, link, m, receipt))
            return;
        ++deleted;
        erase(simulation, message, Ending::succeeded);
    });
    simulation.record(node_).meters[queueRequestsMeter] += (deleted + 9) / 10;
    simulation.record(node_).meters[queueDeletedMeter] += deleted * set_.operations;
    store_.endBatch(batch);
}

/// In a group nothing is done after what failed: the place of the first failure.
std::uint64_t Queue::firstFailed(Simulation& simulation, BatchIndex batch, const LinkSpec& link) {
    std::uint64_t place = nothingFailed;
    store_.forEach(batch, [&](MessageIndex message, std::uint32_t receipt) {
        const Message& m = store_[message];
        if (m.call != none && failsAlone(simulation, link, m, receipt)) place = std::min(place, m.place);
    });
    return place;
}

/// Whether this consumer can never process the message.
bool Queue::isPoison(Simulation& simulation, const LinkSpec& link, const Message& message) const {
    if (link.poisonShare <= 0.0) return false;
    const std::uint64_t key = mix(simulation.call(message.call).key, link.key);
    return simulation.draws(node_, Purpose::poison, key).uniform() < link.poisonShare;
}

bool Queue::failsAlone(Simulation& simulation, const LinkSpec& link, const Message& message,
                       std::uint32_t receipt) const {
    if (!link.partialFailures) return false;
    if (isPoison(simulation, link, message)) return true;
    const double rate = network_.nodes[link.to].settings.number("error_rate");
    const std::uint64_t key = mix(simulation.call(message.call).key, receipt);
    return rate > 0.0 && simulation.draws(node_, Purpose::failure, key).uniform() < rate;
}

/// A message is gone from the queue, wherever it was.
void Queue::erase(Simulation& simulation, MessageIndex message, Ending ending) {
    if (store_[message].visible) {
        noteAge(simulation, message);
        store_.hide(message);
        simulation.record(node_).waiting.change(simulation.now(), -1);
        if (store_.waiting() == 0) empty(simulation);
    }
    const CallIndex call = store_[message].call;
    store_.erase(message, ending == Ending::succeeded ? Gone::processed : Gone::expired);
    simulation.end(call, ending);
}

void Queue::deadLetter(Simulation& simulation, MessageIndex message) {
    const CallIndex call = store_[message].call;
    simulation.sendOn(spec_.redrive, call, simulation.call(call).key);
    store_.erase(message, Gone::deadLettered);
    simulation.end(call, Ending::deadLettered);
}

/// Messages whose visibility timeout is over come back, unless they were deleted or received again.
void Queue::endVisibility(Simulation& simulation) {
    visibilityArmed_ = false;
    const Time now = simulation.now();
    while (store_.firstReturn() <= now) {
        store_.returnFirst([&](MessageIndex message) { comeBack(simulation, message); });
    }
    if (store_.firstReturn() < never) {
        visibilityArmed_ = true;
        simulation.schedule(store_.firstReturn(), node_, queueVisibilityEnd);
    }
    dispatch(simulation);
}

/// A batch has failed, and its messages do not wait until their visibility timeout ends.
void Queue::returnBatch(Simulation& simulation, BatchIndex batch) {
    store_.returnBatch(batch, [&](MessageIndex message) { comeBack(simulation, message); });
    store_.endBatch(batch);
    dispatch(simulation);
}

/// A message is out no longer.
void Queue::comeBack(Simulation& simulation, MessageIndex message) {
    const bool tooOften = store_[message].receives >= set_.maxReceives;
    if (tooOften && spec_.redrive != none)
        deadLetter(simulation, message);
    else if ((tooOften && set_.givesUp) || (set_.ordered() && isExpired(simulation, message)))
        erase(simulation, message, Ending::dropped);
    else
        reappear(simulation, message);
}

void Queue::reappear(Simulation& simulation, MessageIndex message) {
    if (store_.waiting() == 0) fill(simulation);
    store_.show(message, simulation.now());
    simulation.record(node_).waiting.change(simulation.now(), +1);
}

bool Queue::isExpired(const Simulation& simulation, MessageIndex message) const {
    return set_.retention < never && store_[message].born + set_.retention <= simulation.now();
}

/// The oldest messages are older than the retention. Where order counts, one that is out still blocks
/// its group: it expires when it comes back.
void Queue::expire(Simulation& simulation) {
    expiryArmed_ = false;
    MessageIndex message = store_.oldest();
    while (message != none && isExpired(simulation, message)) {
        const MessageIndex next = store_[message].younger;
        if (!set_.ordered() || !store_[message].handedOut) erase(simulation, message, Ending::dropped);
        message = next;
    }
    if (message == none) return;
    expiryArmed_ = true;
    simulation.schedule(store_[message].born + set_.retention, node_, queueExpiry);
}

std::unique_ptr<Behaviour> make_queue(const Network& network, NodeIndex node) {
    return std::make_unique<Queue>(network, node);
}

} // namespace burst::sim
