#pragma once

#include "simulator/behaviours/queue_settings.h"
#include "simulator/kernel/simulation.h"
#include "simulator/mechanisms/action_limit.h"
#include "simulator/mechanisms/message_store.h"
#include "simulator/mechanisms/poller.h"
#include "simulator/random/zipf.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// Messages and the pollers that consume them (rules M1 to M7, Q1 to Q9).
///
/// A message is a request of this node from its arrival until it is deleted, expires or is dead-lettered.
/// A batch is a silent call of this node that waits for the consumer. In a FIFO queue a batch has messages of
/// one group, and the group hands nothing else out until all of them are deleted or have come back.
///
/// Its parts: queue.cpp (messages, from their arrival to their end), queue_pollers.cpp (batches) and
/// queue_instances.cpp (consumers whose instances poll by themselves).
class Queue final : public Behaviour {
public:
    Queue(const Network& network, NodeIndex node);
    void start(Simulation& simulation) override;
    void arrive(Simulation& simulation, CallIndex call) override;
    void resume(Simulation& simulation, const Event& event) override;
    void answered(Simulation& simulation, CallIndex index, LinkIndex link, Ending ending) override;
    void measure(Simulation& simulation) override;
    void finish(Simulation& simulation) override;
    [[nodiscard]] std::int64_t backlog(Simulation& simulation, LinkIndex link) override;
    void listen(Simulation& simulation, LinkIndex link) override;

private:
    static constexpr Duration minute = 60 * second;
    static constexpr std::size_t perReceive = 10; ///< messages that one request returns (rule Q1)
    static constexpr std::uint64_t nothingFailed = ~std::uint64_t{0};

    // Messages coming in and becoming visible.
    [[nodiscard]] std::uint32_t groupOf(const Simulation& simulation, std::uint64_t key) const;
    void fill(Simulation& simulation);
    void empty(Simulation& simulation);
    [[nodiscard]] bool isRepeat(const Simulation& simulation, std::uint64_t key) const;
    void meterSend(NodeRecord& record);
    void store(Simulation& simulation, CallIndex call);
    void makeVisible(Simulation& simulation, MessageIndex message);
    void noteAge(Simulation& simulation, MessageIndex message);

    // Batches going out.
    void dispatch(Simulation& simulation);
    [[nodiscard]] bool hasPlace(Simulation& simulation, Poller& poller, const LinkSpec& link) const;
    void endEmptyPolls(Simulation& simulation, Poller& poller);
    void leaveInstance(LinkIndex link, BatchIndex batch);
    void takeAsInstance(Simulation& simulation, Poller& poller, const LinkSpec& link, BatchIndex batch);
    bool handOut(Simulation& simulation, std::uint32_t index);
    bool mayReceive(Simulation& simulation);
    bool mayPoll(Simulation& simulation, std::uint32_t index);
    void discard(Simulation& simulation, MessageIndex message);
    bool receive(Simulation& simulation, Poller& poller, const LinkSpec& link);
    void meterReceive(NodeRecord& record, std::size_t messages) const;
    [[nodiscard]] Duration retryDelayOf(BatchIndex batch);
    void follow(LinkIndex link, Ending ending);
    void release(Simulation& simulation, LinkIndex link, Duration rest);
    void closeWindow(Simulation& simulation, const Event& event);

    // Ends of messages.
    void succeed(Simulation& simulation, BatchIndex batch, LinkIndex linkIndex);
    [[nodiscard]] std::uint64_t firstFailed(Simulation& simulation, BatchIndex batch, const LinkSpec& link);
    [[nodiscard]] bool isPoison(Simulation& simulation, const LinkSpec& link, const Message& message) const;
    [[nodiscard]] bool failsAlone(Simulation& simulation, const LinkSpec& link, const Message& message,
                                  std::uint32_t receipt) const;
    void erase(Simulation& simulation, MessageIndex message, Ending ending);
    void deadLetter(Simulation& simulation, MessageIndex message);
    void endVisibility(Simulation& simulation);
    void returnBatch(Simulation& simulation, BatchIndex batch);
    void comeBack(Simulation& simulation, MessageIndex message);
    void reappear(Simulation& simulation, MessageIndex message);
    [[nodiscard]] bool isExpired(const Simulation& simulation, MessageIndex message) const;
    void expire(Simulation& simulation);
    void tick(Simulation& simulation, std::uint32_t index);

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    QueueSettings set_;
    MessageStore store_;
    Zipf groups_;
    ActionLimit sends_{};
    ActionLimit receives_{}; ///< where they do not share that of the sends
    [[nodiscard]] ActionLimit& receiveLimit() { return set_.sharedRate ? sends_ : receives_; }
    std::vector<Poller> pollers_;
    std::vector<std::uint32_t> takers_; ///< by batch: which listener works on it
    std::size_t sentInBatch_{0};
    bool rateArmed_{false};
    bool visibilityArmed_{false};
    bool expiryArmed_{false};
    Time emptySince_{0};
    Duration emptyTime_{0};
};

/// What a queue's own events mean.
enum QueueEvent : std::uint32_t {
    queueSent,
    queueDelayed,
    queueVisibilityEnd,
    queueWindowEnd,
    queuePollerTick,
    queuePollerRested,
    queueExpiry,
    queueRateEnd,
    queuePollerReady,
    queueReturns ///< a batch that failed
};

/// Its meters, in the order of the kind.
enum QueueMeter : std::size_t {
    queueRequestsMeter,
    queuePollerTimeMeter,
    queueSentMeter,
    queueReceivedMeter,
    queueDeletedMeter,
};

} // namespace burst::sim
