#include "simulator/behaviours/behaviours.h"
#include "simulator/behaviours/queue_settings.h"
#include "simulator/kernel/simulation.h"
#include "simulator/mechanisms/action_limit.h"
#include "simulator/mechanisms/delivery.h"
#include "simulator/mechanisms/message_store.h"
#include "simulator/mechanisms/poller.h"
#include "simulator/random/zipf.h"

#include <algorithm>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { requestsMeter, pollerTimeMeter };
enum What : std::uint32_t {
    sent,
    delayed,
    visibilityEnd,
    windowEnd,
    pollerTick,
    pollerRested,
    expiry,
    rateEnd,
    pollerReady
};

/// Messages and the pollers that consume them (rules M1 to M7, Q1 to Q9).
///
/// A message is a request of this node from its arrival until it is deleted, expires or is dead-lettered.
/// A batch is a silent call of this node that waits for the consumer. In a FIFO queue a batch has messages of
/// one group, and the group hands nothing else out until all of them are deleted or have come back.
class Queue final : public Behaviour {
public:
    Queue(const Network& network, NodeIndex node)
        : network_(network),
          spec_(network.nodes[node]),
          node_(node),
          set_(spec_.settings),
          store_(set_.order, set_.groups),
          groups_(set_.groups, set_.groupSkew) {
        if (set_.rate > 0.0 || set_.partitions > 0) {
            const double messages = set_.sendBatch;
            sends_ = ActionLimit(set_.rate * messages, set_.partitionRate * messages, set_.partitions);
            receives_ = ActionLimit(set_.rate, 0.0, 0);
        }
        for (const LinkIndex link : spec_.polls) {
            pollers_.emplace_back(network.links[link], link);
            // A poller has as many batches in work as there are groups: nothing to grow into (rule M7).
            if (set_.ordered() && network.links[link].pollerBatches == 0)
                pollers_.back().allowed = network.links[link].maxConcurrency;
        }
    }

    void start(Simulation& simulation) override {
        for (std::uint32_t i = 0; i < pollers_.size(); ++i)
            if (!set_.ordered() || network_.links[pollers_[i].link].pollerBatches > 0)
                simulation.schedule(minute, node_, pollerTick, i);
    }

    void arrive(Simulation& simulation, CallIndex call) override {
        const std::uint64_t key = simulation.call(call).key;
        const auto refusal = sends_.take(simulation.now(), mix(groupOf(simulation, key)));
        if (refusal != ActionLimit::Refusal::no)
            return simulation.endThrottled(call, refusal == ActionLimit::Refusal::whole ? Limit::queueRate
                                                                                        : Limit::partition);
        const Duration latency = set_.sendLatency.time(simulation.draws(node_, Purpose::compute, key));
        if (latency == 0)
            store(simulation, call);
        else
            simulation.schedule(simulation.now() + latency, node_, sent, call);
    }

    void resume(Simulation& simulation, const Event& event) override {
        switch (event.what) {
        case sent:
            store(simulation, event.subject);
            break;
        case delayed:
            if (store_.endDelay(event.subject)) makeVisible(simulation, event.subject);
            break;
        case visibilityEnd:
            endVisibility(simulation);
            break;
        case windowEnd:
            closeWindow(simulation, event);
            break;
        case pollerTick:
            tick(simulation, event.subject);
            break;
        case pollerRested:
            --pollers_[event.subject].inUse;
            dispatch(simulation);
            break;
        case rateEnd:
            rateArmed_ = false;
            dispatch(simulation);
            break;
        case pollerReady:
            pollers_[event.subject].armed = false;
            dispatch(simulation);
            break;
        default:
            expire(simulation);
            break;
        }
    }

    void answered(Simulation& simulation, CallIndex index, LinkIndex link, Ending ending) override {
        const BatchIndex batch = simulation.call(index).slot;
        simulation.close(index);
        if (ending == Ending::succeeded) {
            succeed(simulation, batch, link);
            release(simulation, link, 0);
        } else {
            store_.endBatch(batch); // its messages come back when their visibility timeout ends
            const LinkSpec& spec = network_.links[link];
            const bool rests = ending == Ending::throttled || !spec.partialFailures;
            release(simulation, link, rests ? spec.errorRest : 0);
        }
    }

    void measure(Simulation& simulation) override {
        emptySince_ = std::max(emptySince_, simulation.now());
        emptyTime_ = 0;
        for (auto& poller : pollers_) {
            poller.count(network_.links[poller.link], simulation.now());
            poller.pollerTime = 0;
        }
    }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        if (store_.waiting() == 0) emptyTime_ += simulation.now() - emptySince_;
        for (auto& poller : pollers_) {
            const LinkSpec& link = network_.links[poller.link];
            poller.count(link, simulation.now());
            record.meters[pollerTimeMeter] += poller.pollerTime / second;
            record.meters[requestsMeter] += emptyTime_ / link.pollWait * link.idlePollers;
        }
        if (sentInBatch_ > 0) record.meters[requestsMeter] += set_.requestsFor(sentInBatch_);
        if (store_.waiting() == 0) return;
        noteAge(simulation, set_.ordered() ? store_.oldestWaiting() : store_.firstWaiting());
    }

private:
    static constexpr Duration minute = 60 * second;
    static constexpr std::size_t perReceive = 10; ///< messages that one request returns (rule Q1)
    static constexpr std::uint64_t nothingFailed = ~std::uint64_t{0};

    // Messages coming in and becoming visible.

    [[nodiscard]] std::uint32_t groupOf(const Simulation& simulation, std::uint64_t key) const {
        return set_.groups == 1 ? 0 : groups_.draw(simulation.draws(node_, Purpose::key, key));
    }

    /// Whether the message repeats one that was sent within the deduplication window: it is accepted, but
    /// not stored again (rule Q6).
    [[nodiscard]] bool isRepeat(const Simulation& simulation, std::uint64_t key) const {
        if (set_.repeatShare <= 0.0) return false;
        Draws draws = simulation.draws(node_, Purpose::repeat, key);
        return draws.uniform() < set_.repeatShare && set_.repeatAge.time(draws) <= set_.deduplicationWindow;
    }

    /// A send carries some messages and is metered when it is full.
    void meterSend(NodeRecord& record) {
        if (++sentInBatch_ < set_.sendBatch) return;
        record.meters[requestsMeter] += set_.requestsFor(sentInBatch_);
        sentInBatch_ = 0;
    }

    void store(Simulation& simulation, CallIndex call) {
        NodeRecord& record = simulation.record(node_);
        const std::uint64_t key = simulation.call(call).key;
        meterSend(record);
        if (isRepeat(simulation, key)) {
            ++record.deduplicated;
            return simulation.end(call, Ending::succeeded);
        }
        simulation.accept(call);
        const MessageIndex message = store_.add(call, simulation.now(), groupOf(simulation, key));
        if (set_.retention < never && !expiryArmed_) {
            expiryArmed_ = true;
            simulation.schedule(simulation.now() + set_.retention, node_, expiry);
        }
        if (set_.delay == 0) return makeVisible(simulation, message);
        store_.delay(message);
        simulation.schedule(simulation.now() + set_.delay, node_, delayed, message);
    }

    void makeVisible(Simulation& simulation, MessageIndex message) {
        if (store_.waiting() == 0) emptyTime_ += simulation.now() - emptySince_;
        store_.show(message, simulation.now());
        simulation.record(node_).waiting.change(simulation.now(), +1);
        dispatch(simulation);
    }

    void noteAge(Simulation& simulation, MessageIndex message) {
        NodeRecord& record = simulation.record(node_);
        record.oldestAge = std::max(record.oldestAge, simulation.now() - store_[message].born);
    }

    // Batches going out.

    /// Hands out what can be handed out now.
    void dispatch(Simulation& simulation) {
        for (bool any = true; any && store_.firstWaiting() != none;) {
            any = false;
            for (std::uint32_t i = 0; i < pollers_.size() && store_.firstWaiting() != none; ++i)
                any = handOut(simulation, i) || any;
        }
    }

    /// One batch over one link, if the poller has room and the batch is full or its window is over.
    bool handOut(Simulation& simulation, std::uint32_t index) {
        Poller& poller = pollers_[index];
        const LinkSpec& link = network_.links[poller.link];
        if (poller.inUse >= poller.allowed || store_.inFlight() >= set_.inFlightLimit) return false;
        if (!mayReceive(simulation) || !mayPoll(simulation, index)) return false;
        // Groups are handed out as soon as they may be: a FIFO queue has no window (rule M3).
        const bool full = set_.ordered() || store_.waiting() >= link.batchSize;
        if (!full && link.batchWindow > 0) {
            const Time end =
                std::max(poller.windowFrom, store_[store_.firstWaiting()].visibleSince) + link.batchWindow;
            if (simulation.now() < end) {
                if (poller.windowEnd != end) {
                    poller.windowEnd = end;
                    simulation.schedule(end, node_, windowEnd, index);
                }
                return false;
            }
        }
        return receive(simulation, poller, link);
    }

    /// Whether the queue takes another receive now; if not, hands out when it does.
    bool mayReceive(Simulation& simulation) {
        const Time ready = receives_.readyAt(simulation.now());
        if (ready <= simulation.now()) return true;
        if (!rateArmed_ && ready < never) {
            rateArmed_ = true;
            simulation.schedule(ready, node_, rateEnd);
        }
        return false;
    }

    /// Whether provisioned pollers ask now; if not, hands out when they do.
    bool mayPoll(Simulation& simulation, std::uint32_t index) {
        Poller& poller = pollers_[index];
        const Time ready = poller.readyAt(network_.links[poller.link], simulation.now());
        if (ready <= simulation.now()) return true;
        if (!poller.armed) {
            poller.armed = true;
            simulation.schedule(ready, node_, pollerReady, index);
        }
        return false;
    }

    /// A poller deletes what its consumer does not want (rule M6).
    void discard(Simulation& simulation, MessageIndex message) {
        store_.hide(message);
        const CallIndex call = store_[message].call;
        store_.erase(message, Gone::processed);
        simulation.end(call, Ending::succeeded);
    }

    bool receive(Simulation& simulation, Poller& poller, const LinkSpec& link) {
        const Time now = simulation.now();
        NodeRecord& record = simulation.record(node_);
        const MessageIndex first = store_.firstWaiting();
        const std::uint32_t group = store_[first].group;
        noteAge(simulation, first);
        receives_.take(now, 0);
        const std::size_t room = set_.inFlightLimit - store_.inFlight();
        const std::size_t wanted = std::min<std::size_t>({store_.waiting(), link.batchSize, room});
        const BatchIndex batch = store_.openBatch(now + set_.visibility);
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
        if (store_.waiting() == 0) emptySince_ = now;
        meterReceive(record, taken + unwanted);
        if (unwanted > 0) record.meters[requestsMeter] += static_cast<std::int64_t>((unwanted + 9) / 10);
        poller.spend(link, now, set_.messageSize * static_cast<double>(taken + unwanted));
        if (taken == 0) {
            store_.endBatch(batch);
            return true;
        }
        ++record.invocations;
        ++poller.inUse;
        poller.windowFrom = now;
        if (!visibilityArmed_) {
            visibilityArmed_ = true;
            simulation.schedule(now + set_.visibility, node_, visibilityEnd);
        }
        const CallIndex call = simulation.openSilently(node_, key);
        simulation.call(call).slot = batch;
        store_.forEach(batch, [&](MessageIndex message, std::uint32_t) {
            simulation.worksFor(call, store_[message].call);
        });
        const CallIndex sent = simulation.send(poller.link, call, mix(key, link.key));
        simulation.call(sent).doomed = doomed && !link.partialFailures;
        return true;
    }

    /// One request receives up to ten messages.
    void meterReceive(NodeRecord& record, std::size_t messages) const {
        record.meters[requestsMeter] +=
            static_cast<std::int64_t>(messages / perReceive) * set_.requestsFor(perReceive) +
            (messages % perReceive > 0 ? set_.requestsFor(messages % perReceive) : 0);
    }

    /// A poller is free for another batch, after a rest (rule M5).
    void release(Simulation& simulation, LinkIndex link, Duration rest) {
        for (std::uint32_t i = 0; i < pollers_.size(); ++i) {
            if (pollers_[i].link != link) continue;
            if (rest > 0)
                simulation.schedule(simulation.now() + rest, node_, pollerRested, i);
            else
                --pollers_[i].inUse;
        }
        dispatch(simulation);
    }

    void closeWindow(Simulation& simulation, const Event& event) {
        Poller& poller = pollers_[event.subject];
        if (poller.windowEnd == event.at) poller.windowEnd = never;
        dispatch(simulation);
    }

    // Ends of messages.

    /// The consumer is done with a batch: its messages are deleted, whoever else works on them. A FIFO queue
    /// knows the latest receipt only, while its visibility timeout runs.
    void succeed(Simulation& simulation, BatchIndex batch, LinkIndex linkIndex) {
        const LinkSpec& link = network_.links[linkIndex];
        const std::uint64_t failedFrom =
            set_.ordered() ? firstFailed(simulation, batch, link) : nothingFailed;
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
        simulation.record(node_).meters[requestsMeter] += (deleted + 9) / 10;
        store_.endBatch(batch);
    }

    /// In a group nothing is done after what failed: the place of the first failure.
    [[nodiscard]] std::uint64_t firstFailed(Simulation& simulation, BatchIndex batch, const LinkSpec& link) {
        std::uint64_t place = nothingFailed;
        store_.forEach(batch, [&](MessageIndex message, std::uint32_t receipt) {
            const Message& m = store_[message];
            if (m.call != none && failsAlone(simulation, link, m, receipt)) place = std::min(place, m.place);
        });
        return place;
    }

    /// Whether this consumer can never process the message.
    [[nodiscard]] bool isPoison(Simulation& simulation, const LinkSpec& link, const Message& message) const {
        if (link.poisonShare <= 0.0) return false;
        const std::uint64_t key = mix(simulation.call(message.call).key, link.key);
        return simulation.draws(node_, Purpose::poison, key).uniform() < link.poisonShare;
    }

    [[nodiscard]] bool failsAlone(Simulation& simulation, const LinkSpec& link, const Message& message,
                                  std::uint32_t receipt) const {
        if (!link.partialFailures) return false;
        if (isPoison(simulation, link, message)) return true;
        const double rate = network_.nodes[link.to].settings.number("error_rate");
        const std::uint64_t key = mix(simulation.call(message.call).key, receipt);
        return rate > 0.0 && simulation.draws(node_, Purpose::failure, key).uniform() < rate;
    }

    /// A message is gone from the queue, wherever it was.
    void erase(Simulation& simulation, MessageIndex message, Ending ending) {
        if (store_[message].visible) {
            noteAge(simulation, message);
            store_.hide(message);
            simulation.record(node_).waiting.change(simulation.now(), -1);
            if (store_.waiting() == 0) emptySince_ = simulation.now();
        }
        const CallIndex call = store_[message].call;
        store_.erase(message, ending == Ending::succeeded ? Gone::processed : Gone::expired);
        simulation.end(call, ending);
    }

    void deadLetter(Simulation& simulation, MessageIndex message) {
        const CallIndex call = store_[message].call;
        simulation.sendOn(spec_.redrive, call, simulation.call(call).key);
        store_.erase(message, Gone::deadLettered);
        simulation.end(call, Ending::deadLettered);
    }

    /// Messages whose visibility timeout is over come back, unless they were deleted or received again.
    void endVisibility(Simulation& simulation) {
        visibilityArmed_ = false;
        const Time now = simulation.now();
        while (store_.firstReturn() <= now) {
            store_.returnFirst([&](MessageIndex message) {
                if (spec_.redrive != none && store_[message].receives >= set_.maxReceives)
                    deadLetter(simulation, message);
                else if (set_.ordered() && isExpired(simulation, message))
                    erase(simulation, message, Ending::dropped);
                else
                    reappear(simulation, message);
            });
        }
        if (store_.firstReturn() < never) {
            visibilityArmed_ = true;
            simulation.schedule(store_.firstReturn(), node_, visibilityEnd);
        }
        dispatch(simulation);
    }

    void reappear(Simulation& simulation, MessageIndex message) {
        if (store_.waiting() == 0) emptyTime_ += simulation.now() - emptySince_;
        store_.show(message, simulation.now());
        simulation.record(node_).waiting.change(simulation.now(), +1);
    }

    [[nodiscard]] bool isExpired(const Simulation& simulation, MessageIndex message) const {
        return set_.retention < never && store_[message].born + set_.retention <= simulation.now();
    }

    /// The oldest messages are older than the retention. Where order counts, one that is out still blocks
    /// its group: it expires when it comes back.
    void expire(Simulation& simulation) {
        expiryArmed_ = false;
        MessageIndex message = store_.oldest();
        while (message != none && isExpired(simulation, message)) {
            const MessageIndex next = store_[message].younger;
            if (!set_.ordered() || !store_[message].handedOut) erase(simulation, message, Ending::dropped);
            message = next;
        }
        if (message == none) return;
        expiryArmed_ = true;
        simulation.schedule(store_[message].born + set_.retention, node_, expiry);
    }

    void tick(Simulation& simulation, std::uint32_t index) {
        pollers_[index].scale(network_.links[pollers_[index].link], simulation.now(), store_.waiting() > 0);
        simulation.schedule(simulation.now() + minute, node_, pollerTick, index);
        dispatch(simulation);
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    QueueSettings set_;
    MessageStore store_;
    Zipf groups_;
    ActionLimit sends_{};
    ActionLimit receives_{};
    std::vector<Poller> pollers_;
    std::size_t sentInBatch_{0};
    bool rateArmed_{false};
    bool visibilityArmed_{false};
    bool expiryArmed_{false};
    Time emptySince_{0};
    Duration emptyTime_{0};
};

} // namespace

std::unique_ptr<Behaviour> make_queue(const Network& network, NodeIndex node) {
    return std::make_unique<Queue>(network, node);
}

} // namespace burst::sim
