#pragma once

#include "simulator/kernel/event.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::sim {

using MessageIndex = std::uint32_t;
using BatchIndex = std::uint32_t;

/// A message in a queue.
struct Message {
    Time born{};
    std::uint64_t place{0}; ///< in the order of arrival
    Time visibleSince{};
    CallIndex call{none}; ///< its request; none once it is deleted while somebody still works on it
    std::uint32_t receives{0};
    std::uint32_t holders{0};    ///< batches that still list it, and the delay at its start
    std::uint32_t group{0};      ///< 0 where there are no groups
    MessageIndex previous{none}; ///< among the visible ones of its group
    MessageIndex next{none};
    MessageIndex older{none}; ///< among all, by arrival
    MessageIndex younger{none};
    bool visible{false};
    bool handedOut{false}; ///< received, and its visibility timeout is running
    bool processed{false}; ///< deleted because a consumer succeeded
};

/// Why a message leaves a queue.
enum class Gone { processed, expired, deadLettered };

/// In which order messages are handed out.
enum class MessageOrder {
    loose,  ///< as they become visible; what comes back stands behind the others
    groups, ///< by arrival within a group, of which nothing is handed out while something is out (rule Q6)
};

/// The messages of one queue: visible ones in order, batches that were handed out with the time at which
/// their messages come back, and all by age. Rows are used again; memory follows what is inside, and with
/// groups their number.
class MessageStore {
public:
    /// @param groups  number of message groups, >= 1; without order there is one
    explicit MessageStore(MessageOrder order = MessageOrder::loose, std::uint32_t groups = 1)
        : order_(order), groups_(order == MessageOrder::loose ? 1 : groups) {}

    [[nodiscard]] const Message& operator[](MessageIndex index) const { return messages_[index]; }

    MessageIndex add(CallIndex call, Time now, std::uint32_t group = 0);
    /// A message is hidden at first: its row stays until endDelay(), even if it expires before.
    void delay(MessageIndex index) { ++messages_[index].holders; }
    /// The time for which a message was hidden is over; false if it is gone.
    bool endDelay(MessageIndex index);
    /// A hidden message becomes visible: behind the others, or where its arrival places it in its group.
    void show(MessageIndex index, Time now);
    /// A visible message is taken out of the visible ones.
    void hide(MessageIndex index);
    /// A visible message is received into a batch.
    void receive(MessageIndex index, BatchIndex batch);
    /// A message is deleted; it must not be visible.
    void erase(MessageIndex index, Gone why);

    [[nodiscard]] std::size_t waiting() const { return waiting_; }
    /// Received and not yet deleted or returned.
    [[nodiscard]] std::size_t inFlight() const { return inFlight_; }
    /// The message to be handed out next, or `none`: all groups that wait may have something out.
    [[nodiscard]] MessageIndex firstWaiting() const {
        return firstFree_ == none ? none : groups_[firstFree_].first;
    }
    /// The message of this group to be handed out in the same batch as the one before it.
    [[nodiscard]] MessageIndex firstWaiting(std::uint32_t group) const { return groups_[group].first; }
    [[nodiscard]] MessageIndex oldest() const { return oldest_; }
    /// The oldest of those that wait, or `none`. Looks at all that are out and older.
    [[nodiscard]] MessageIndex oldestWaiting() const;
    /// Whether this receipt of the message is its latest and its visibility timeout still runs.
    [[nodiscard]] bool isHiddenBy(MessageIndex index, std::uint32_t receipt) const {
        return messages_[index].handedOut && messages_[index].receives == receipt;
    }

    /// A new batch; all visibility timeouts of a queue are equal, so `returnsAt` never falls.
    BatchIndex openBatch(Time returnsAt);
    /// The consumer no longer holds the batch. What it did not delete comes back in time.
    void endBatch(BatchIndex batch);
    /// Calls f(message, receipt) for each entry of a batch.
    template <class F>
    void forEach(BatchIndex batch, F f) {
        for (std::uint32_t e = batches_[batch].first; e != none;) {
            const Entry entry = entries_[e];
            f(entry.message, entry.receipt);
            e = entry.next;
        }
    }
    /// When the next batch's messages come back; `never` if none is out.
    [[nodiscard]] Time firstReturn() const {
        return firstBatch_ == none ? never : batches_[firstBatch_].returnsAt;
    }
    /// Takes the batch that returns next from the list and calls f(message) for each message that it still
    /// hides: neither deleted nor received again since.
    template <class F>
    void returnFirst(F f) {
        returnBatch(firstBatch_, f);
    }
    /// The messages of a batch stay hidden until returnBatch().
    void hold(BatchIndex batch) {
        if (batches_[batch].timed) stopTimer(batch);
    }
    /// The same for a batch whose time is not up, or that has none.
    template <class F>
    void returnBatch(BatchIndex batch, F f) {
        if (batches_[batch].timed) stopTimer(batch);
        forEach(batch, [&](MessageIndex index, std::uint32_t receipt) {
            if (!isHiddenBy(index, receipt)) return;
            comeBack(index);
            f(index);
        });
        freeIfDone(batch);
    }

private:
    struct Entry {
        MessageIndex message{none};
        std::uint32_t receipt{0}; ///< the message's number of receives when it was taken
        std::uint32_t next{none};
    };
    struct Batch {
        Time returnsAt{never};
        std::uint32_t first{none};
        BatchIndex previousReturn{none};
        BatchIndex nextReturn{none};
        bool held{false};  ///< the consumer works on it
        bool timed{false}; ///< its visibility timeout is running
    };

    /// Messages of one group that wait; its place among the groups of which something may be handed out.
    struct Group {
        MessageIndex first{none};
        MessageIndex last{none};
        std::uint32_t out{0};
        std::uint32_t previous{none};
        std::uint32_t next{none};
        bool free{false};
    };

    void comeBack(MessageIndex index);
    void regroup(std::uint32_t group);
    void stopTimer(BatchIndex batch);
    void freeIfDone(BatchIndex batch);
    void freeIfGone(MessageIndex index);

    std::vector<Message> messages_;
    std::vector<MessageIndex> freeMessages_;
    std::vector<Entry> entries_;
    std::vector<std::uint32_t> freeEntries_;
    std::vector<Batch> batches_;
    std::vector<BatchIndex> freeBatches_;
    MessageOrder order_{MessageOrder::loose};
    std::vector<Group> groups_;
    std::uint32_t firstFree_{none};
    std::uint32_t lastFree_{none};
    std::uint64_t arrived_{0};
    MessageIndex oldest_{none};
    MessageIndex youngest_{none};
    BatchIndex firstBatch_{none};
    BatchIndex lastBatch_{none};
    std::size_t waiting_{0};
    std::size_t inFlight_{0};
};

} // namespace burst::sim
