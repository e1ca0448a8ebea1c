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

MessageIndex MessageStore::add(CallIndex call, Time now) {
    const MessageIndex index = takeRow(messages_, freeMessages_);
    Message& m = messages_[index];
    m.call = call;
    m.born = now;
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
    m.visible = true;
    m.visibleSince = now;
    m.next = none;
    m.previous = lastVisible_;
    (lastVisible_ == none ? firstVisible_ : messages_[lastVisible_].next) = index;
    lastVisible_ = index;
    ++waiting_;
}

void MessageStore::hide(MessageIndex index) {
    Message& m = messages_[index];
    (m.previous == none ? firstVisible_ : messages_[m.previous].next) = m.next;
    (m.next == none ? lastVisible_ : messages_[m.next].previous) = m.previous;
    m.visible = false;
    --waiting_;
}

void MessageStore::receive(MessageIndex index, BatchIndex batch) {
    hide(index);
    Message& m = messages_[index];
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
    if (m.handedOut) --inFlight_;
    m.handedOut = false;
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
