#include "simulator/mechanisms/message_store.h"

#include <cassert>

namespace burst::sim {

namespace {
/// The index of a fresh row: a free one, or a new one at the end.
template <class Row>
std::uint32_t takeRow(std::vector<Row>& rows, std::vector<std::uint32_t>& free) {
    if (free.empty()) {
        rows.emplace_back();
        return static_cast<std::uint32_t>(rows.size() - 1);
    }
    const std::uint32_t index = free.back();
    free.pop_back();
    rows[index] = Row{};
    return index;
}
} // namespace

MessageIndex MessageStore::add(CallIndex call, Time now, std::uint32_t group) {
    const MessageIndex index = takeRow(messages_, freeMessages_);
    Message& m = messages_[index];
    m.call = call;
    m.born = now;
    m.place = arrived_++;
    m.group = order_ == MessageOrder::loose ? 0 : group;
    m.older = youngest_;
    (youngest_ == none ? oldest_ : messages_[youngest_].younger) = index;
    youngest_ = index;
    return index;
}

bool MessageStore::endDelay(MessageIndex index) {
    --messages_[index].holders;
    freeIfGone(index);
    return messages_[index].call != none;
}

void MessageStore::show(MessageIndex index, Time now) {
    Message& m = messages_[index];
    Group& group = groups_[m.group];
    m.visible = true;
    m.visibleSince = now;
    // What comes back is older than what waits: its place is near the front.
    MessageIndex after = none;
    if (order_ == MessageOrder::groups && group.first != none && messages_[group.last].place > m.place)
        for (after = group.first; messages_[after].place < m.place;)
            after = messages_[after].next;
    m.next = after;
    m.previous = after == none ? group.last : messages_[after].previous;
    (m.previous == none ? group.first : messages_[m.previous].next) = index;
    (after == none ? group.last : messages_[after].previous) = index;
    ++waiting_;
    regroup(m.group);
}

void MessageStore::hide(MessageIndex index) {
    Message& m = messages_[index];
    Group& group = groups_[m.group];
    (m.previous == none ? group.first : messages_[m.previous].next) = m.next;
    (m.next == none ? group.last : messages_[m.next].previous) = m.previous;
    m.visible = false;
    --waiting_;
    regroup(m.group);
}

/// Puts a group of which something may be handed out behind the others, or takes it away.
void MessageStore::regroup(std::uint32_t index) {
    Group& group = groups_[index];
    const bool free = group.first != none && (order_ == MessageOrder::loose || group.out == 0);
    if (free == group.free) return;
    group.free = free;
    if (free) {
        group.previous = lastFree_;
        group.next = none;
        (lastFree_ == none ? firstFree_ : groups_[lastFree_].next) = index;
        lastFree_ = index;
    } else {
        (group.previous == none ? firstFree_ : groups_[group.previous].next) = group.next;
        (group.next == none ? lastFree_ : groups_[group.next].previous) = group.previous;
    }
}

/// A message that was out is no longer.
void MessageStore::comeBack(MessageIndex index) {
    Message& m = messages_[index];
    m.handedOut = false;
    --inFlight_;
    --groups_[m.group].out;
    regroup(m.group);
}

MessageIndex MessageStore::oldestWaiting() const {
    MessageIndex index = oldest_;
    while (index != none && !messages_[index].visible)
        index = messages_[index].younger;
    return index;
}

void MessageStore::receive(MessageIndex index, BatchIndex batch) {
    Message& m = messages_[index];
    ++groups_[m.group].out;
    hide(index);
    ++m.receives;
    ++m.holders;
    m.handedOut = true;
    ++inFlight_;
    const std::uint32_t e = takeRow(entries_, freeEntries_);
    entries_[e] = {index, m.receives, batches_[batch].first};
    batches_[batch].first = e;
}

void MessageStore::erase(MessageIndex index, Gone why) {
    Message& m = messages_[index];
    assert(!m.visible && "a visible message is hidden first");
    if (m.handedOut) comeBack(index);
    m.processed = why == Gone::processed;
    m.call = none;
    (m.older == none ? oldest_ : messages_[m.older].younger) = m.younger;
    (m.younger == none ? youngest_ : messages_[m.younger].older) = m.older;
    freeIfGone(index);
}

BatchIndex MessageStore::openBatch(Time returnsAt) {
    const BatchIndex index = takeRow(batches_, freeBatches_);
    batches_[index].returnsAt = returnsAt;
    batches_[index].held = true;
    batches_[index].timed = true;
    batches_[index].previousReturn = lastBatch_;
    (lastBatch_ == none ? firstBatch_ : batches_[lastBatch_].nextReturn) = index;
    lastBatch_ = index;
    return index;
}

void MessageStore::endBatch(BatchIndex batch) {
    batches_[batch].held = false;
    bool hides = false;
    forEach(batch,
            [&](MessageIndex index, std::uint32_t receipt) { hides = hides || isHiddenBy(index, receipt); });
    // Nothing left to come back: the batch need not wait for its time.
    if (!hides && batches_[batch].timed) stopTimer(batch);
    freeIfDone(batch);
}

void MessageStore::stopTimer(BatchIndex batch) {
    Batch& b = batches_[batch];
    (b.previousReturn == none ? firstBatch_ : batches_[b.previousReturn].nextReturn) = b.nextReturn;
    (b.nextReturn == none ? lastBatch_ : batches_[b.nextReturn].previousReturn) = b.previousReturn;
    b.timed = false;
}

void MessageStore::freeIfDone(BatchIndex batch) {
    if (batches_[batch].held || batches_[batch].timed) return;
    for (std::uint32_t e = batches_[batch].first; e != none;) {
        const Entry entry = entries_[e];
        --messages_[entry.message].holders;
        freeIfGone(entry.message);
        freeEntries_.push_back(e);
        e = entry.next;
    }
    freeBatches_.push_back(batch);
}

void MessageStore::freeIfGone(MessageIndex index) {
    if (messages_[index].call == none && messages_[index].holders == 0) freeMessages_.push_back(index);
}

} // namespace burst::sim
