#include "simulator/behaviours/behaviours.h"
#include "simulator/kernel/simulation.h"
#include "simulator/mechanisms/message_store.h"
#include "simulator/mechanisms/poller.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { requestsMeter };
enum What : std::uint32_t { sent, delayed, visibilityEnd, windowEnd, pollerTick, pollerRested, expiry };
constexpr double requestStep = 64.0 * 1024.0; ///< a request is metered in steps of 64 KB (rule Q9)

/// Messages and the pollers that consume them (rules M1 to M5, Q1 to Q9).
///
/// A message is a request of this node from its arrival until it is deleted, expires or is dead-lettered.
/// A batch is a silent call of this node that waits for the consumer.
class Queue final : public Behaviour {
public:
    Queue(const Network& network, NodeIndex node)
        : network_(network), spec_(network.nodes[node]), node_(node) {
        const auto& s = spec_.settings;
        // Never 0: a message that fails at once would otherwise be tried for ever at the same instant.
        visibility_ = std::max<Duration>(1'000'000, fromSeconds(s.number("visibility_timeout")));
        maxReceives_ = static_cast<std::uint32_t>(s.number("max_receive_count"));
        retention_ = s.quantity("retention") ? fromSeconds(s.number("retention")) : never;
        delay_ = fromSeconds(s.number("delay"));
        inFlightLimit_ = static_cast<std::size_t>(s.number("in_flight_limit"));
        messageSize_ = s.number("message_size");
        metered_ = requestsFor(1);
        if (const auto latency = s.distribution("send_latency")) sendLatency_ = Sampler(*latency);
        for (const LinkIndex link : spec_.polls)
            pollers_.emplace_back(network.links[link], link);
    }

    void start(Simulation& simulation) override {
        for (std::uint32_t i = 0; i < pollers_.size(); ++i)
            simulation.schedule(minute, node_, pollerTick, i);
    }

    void arrive(Simulation& simulation, CallIndex call) override {
        const Duration latency =
            sendLatency_.time(simulation.draws(node_, Purpose::compute, simulation.call(call).key));
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
    }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        if (store_.waiting() == 0) emptyTime_ += simulation.now() - emptySince_;
        for (const auto& poller : pollers_) {
            const LinkSpec& link = network_.links[poller.link];
            record.meters[requestsMeter] += emptyTime_ / link.pollWait * link.idlePollers;
        }
        if (store_.waiting() > 0) noteAge(simulation, store_.firstWaiting());
    }

private:
    static constexpr Duration minute = 60 * second;
    static constexpr std::size_t perReceive = 10; ///< messages that one request returns (rule Q1)

    /// What one call with that many messages is metered as.
    [[nodiscard]] std::int64_t requestsFor(std::size_t messages) const {
        const double size = messageSize_ * static_cast<double>(messages);
        return std::max<std::int64_t>(1, std::llround(std::ceil(size / requestStep)));
    }

    // Messages coming in and becoming visible.

    void store(Simulation& simulation, CallIndex call) {
        NodeRecord& record = simulation.record(node_);
        record.meters[requestsMeter] += metered_;
        simulation.accept(call);
        const MessageIndex message = store_.add(call, simulation.now());
        if (retention_ < never && !expiryArmed_) {
            expiryArmed_ = true;
            simulation.schedule(simulation.now() + retention_, node_, expiry);
        }
        if (delay_ == 0) return makeVisible(simulation, message);
        store_.delay(message);
        simulation.schedule(simulation.now() + delay_, node_, delayed, message);
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
        for (bool any = true; any && store_.waiting() > 0;) {
            any = false;
            for (std::uint32_t i = 0; i < pollers_.size() && store_.waiting() > 0; ++i)
                any = handOut(simulation, i) || any;
        }
    }

    /// One batch over one link, if the poller has room and the batch is full or its window is over.
    bool handOut(Simulation& simulation, std::uint32_t index) {
        Poller& poller = pollers_[index];
        const LinkSpec& link = network_.links[poller.link];
        if (poller.inUse >= poller.allowed || store_.inFlight() >= inFlightLimit_) return false;
        const bool full = store_.waiting() >= link.batchSize;
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

    bool receive(Simulation& simulation, Poller& poller, const LinkSpec& link) {
        const Time now = simulation.now();
        NodeRecord& record = simulation.record(node_);
        noteAge(simulation, store_.firstWaiting());
        const std::size_t room = inFlightLimit_ - store_.inFlight();
        const std::size_t wanted = std::min<std::size_t>({store_.waiting(), link.batchSize, room});
        const BatchIndex batch = store_.openBatch(now + visibility_);
        std::uint64_t key = 0;
        std::size_t taken = 0;
        for (std::size_t i = 0; i < wanted; ++i) {
            const MessageIndex message = store_.firstWaiting();
            record.waiting.change(now, -1);
            if (spec_.redrive != none && store_[message].receives >= maxReceives_) {
                store_.hide(message);
                deadLetter(simulation, message);
                continue;
            }
            if (store_[message].receives > 0) ++record.retries;
            store_.receive(message, batch);
            if (taken++ == 0) key = mix(simulation.call(store_[message].call).key, store_[message].receives);
        }
        if (store_.waiting() == 0) emptySince_ = now;
        if (taken == 0) {
            store_.endBatch(batch);
            return true;
        }
        ++record.invocations;
        record.meters[requestsMeter] +=
            static_cast<std::int64_t>(taken / perReceive) * requestsFor(perReceive) +
            (taken % perReceive > 0 ? requestsFor(taken % perReceive) : 0);
        ++poller.inUse;
        poller.windowFrom = now;
        if (!visibilityArmed_) {
            visibilityArmed_ = true;
            simulation.schedule(now + visibility_, node_, visibilityEnd);
        }
        const CallIndex call = simulation.openSilently(node_, key);
        simulation.call(call).slot = batch;
        simulation.send(poller.link, call, mix(key, link.key));
        return true;
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

    /// The consumer is done with a batch: its messages are deleted, whoever else works on them.
    void succeed(Simulation& simulation, BatchIndex batch, LinkIndex linkIndex) {
        const LinkSpec& link = network_.links[linkIndex];
        std::int64_t deleted = 0;
        store_.forEach(batch, [&](MessageIndex message, std::uint32_t receipt) {
            const Message& m = store_[message];
            if (m.call == none) {
                if (m.processed) ++simulation.record(node_).duplicates;
                return;
            }
            if (link.partialFailures && failsAlone(simulation, link, m, receipt)) return;
            ++deleted;
            erase(simulation, message, Ending::succeeded);
        });
        simulation.record(node_).meters[requestsMeter] += (deleted + 9) / 10;
        store_.endBatch(batch);
    }

    [[nodiscard]] bool failsAlone(Simulation& simulation, const LinkSpec& link, const Message& message,
                                  std::uint32_t receipt) const {
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
        simulation.send(spec_.redrive, none, simulation.call(store_[message].call).key);
        const CallIndex call = store_[message].call;
        store_.erase(message, Gone::deadLettered);
        simulation.end(call, Ending::deadLettered);
    }

    /// Messages whose visibility timeout is over come back, unless they were deleted or received again.
    void endVisibility(Simulation& simulation) {
        visibilityArmed_ = false;
        const Time now = simulation.now();
        while (store_.firstReturn() <= now) {
            store_.returnFirst([&](MessageIndex message) {
                if (spec_.redrive != none && store_[message].receives >= maxReceives_)
                    deadLetter(simulation, message);
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

    /// The oldest messages are older than the retention.
    void expire(Simulation& simulation) {
        expiryArmed_ = false;
        const Time now = simulation.now();
        while (store_.oldest() != none && store_[store_.oldest()].born + retention_ <= now)
            erase(simulation, store_.oldest(), Ending::dropped);
        if (store_.oldest() == none) return;
        expiryArmed_ = true;
        simulation.schedule(store_[store_.oldest()].born + retention_, node_, expiry);
    }

    void tick(Simulation& simulation, std::uint32_t index) {
        pollers_[index].scale(network_.links[pollers_[index].link], store_.waiting() > 0);
        simulation.schedule(simulation.now() + minute, node_, pollerTick, index);
        dispatch(simulation);
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    MessageStore store_;
    std::vector<Poller> pollers_;
    Sampler sendLatency_;
    Duration visibility_{};
    Duration retention_{never};
    Duration delay_{};
    std::uint32_t maxReceives_{};
    std::size_t inFlightLimit_{};
    double messageSize_{0.0};
    std::int64_t metered_{1};
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
