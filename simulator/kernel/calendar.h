#pragma once

#include "simulator/kernel/event.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// Pending events, earliest first, ties in order of scheduling.
///
/// A calendar queue (Brown 1988) in three parts: the bucket being served, sorted, with a heap beside it for
/// what comes into a crowded one; a ring of unsorted buckets, found through a bitmap; and a 4-ary heap of
/// what lies beyond the ring. The width of a bucket follows the rate of events, and the length of the ring
/// their number. Order never depends on either, so neither do results. Allocates only while the number of
/// pending events grows.
class Calendar {
public:
    Calendar();

    void push(const Event& event);
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] std::size_t size() const { return size_; }
    /// The earliest event; the calendar is not empty.
    [[nodiscard]] const Event& top();
    void pop();
    /// Both at once.
    Event take();

private:
    static constexpr std::size_t crowd = 64;

    /// Makes the ring anew; it is empty.
    void setLength(std::size_t buckets);
    [[nodiscard]] std::size_t bucketOf(std::int64_t slot) const {
        return static_cast<std::size_t>(slot) & (buckets_.size() - 1);
    }
    [[nodiscard]] bool isOnRing(std::int64_t slot) const {
        return slot - slot_ < static_cast<std::int64_t>(buckets_.size());
    }
    [[nodiscard]] std::int64_t slotOf(Time at) const { return at >> shift_; }
    void place(const Event& event);
    void placeOffRing(const Event& event, std::int64_t slot);
    void insertSorted(const Event& event);
    void refill();
    void adapt();
    static void pushHeap(std::vector<Event>& heap, const Event& event);
    static Event popHeap(std::vector<Event>& heap);
    /// Whether the earliest event of the bucket being served, which is not empty, is in late_.
    [[nodiscard]] bool isLateNext() const {
        return !late_.empty() && (near_.empty() || earlier(late_.front(), near_.back()));
    }
    [[nodiscard]] std::int64_t nextBusySlot() const;

    std::vector<Event> near_; ///< descending, so that the earliest is at the back
    std::vector<Event> late_; ///< heap of what came into the bucket being served while near_ was long
    std::vector<std::vector<Event>> buckets_; ///< a power of two of them
    std::vector<std::uint64_t> busy_;         ///< a bit for each bucket that holds something
    std::vector<Event> far_;
    std::int64_t slot_{0}; ///< every event of this slot and before is in near_
    int shift_{20};        ///< a bucket is 2^shift_ ns wide
    std::size_t size_{0};
    std::size_t ringed_{0};
    std::size_t served_{0}; ///< pops since the width was last looked at
    Time servedFrom_{0};
};

inline const Event& Calendar::top() {
    if (near_.empty() && late_.empty()) refill();
    return isLateNext() ? late_.front() : near_.back();
}

inline void Calendar::pop() {
    if (near_.empty() && late_.empty()) refill();
    if (isLateNext())
        popHeap(late_);
    else
        near_.pop_back();
    --size_;
    ++served_;
}

inline Event Calendar::take() {
    if (near_.empty() && late_.empty()) refill();
    --size_;
    ++served_;
    if (isLateNext()) [[unlikely]]
        return popHeap(late_);
    const Event event = near_.back();
    near_.pop_back();
    return event;
}

inline void Calendar::push(const Event& event) {
    ++size_;
    place(event);
}

/// The ring takes most events; short enough to be part of its callers, so that an event made of values in
/// registers is written once, where it belongs.
inline void Calendar::place(const Event& event) {
    const std::int64_t slot = slotOf(event.at);
    if (slot <= slot_ || !isOnRing(slot)) return placeOffRing(event, slot);
    const std::size_t bucket = bucketOf(slot);
    buckets_[bucket].push_back(event);
    busy_[bucket / 64] |= std::uint64_t{1} << (bucket % 64);
    ++ringed_;
}

} // namespace burst::sim
