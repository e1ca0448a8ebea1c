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
/// their number. Order never depends on either, so neither do results. An event is written once, into a row
/// of its own, and stays there until it is taken; the parts hold rows. Allocates only while the number of
/// pending events grows.
class Calendar {
public:
    Calendar();

    void push(const Event& event);
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] std::size_t size() const { return size_; }
    /// Removes the earliest event; the calendar is not empty.
    Event take();

private:
    using Row = std::uint32_t;

    struct Pending {
        Event event;
        Row next{none}; ///< of the same bucket, or free as well
    };
    /// What is sorted: the time beside the row, because the rows themselves lie scattered.
    struct Key {
        Time at{};
        Row row{none};
    };

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
    [[nodiscard]] bool isEarlier(const Key& a, const Key& b) const {
        if (a.at != b.at) return a.at < b.at;
        return rows_[a.row].event.order < rows_[b.row].event.order;
    }
    [[nodiscard]] Row newRow();
    void place(Time at, Row row);
    void placeOffRing(Time at, Row row);
    void sink(std::size_t place);
    void refill();
    void sortNear();
    void adapt();
    void pushHeap(std::vector<Key>& heap, const Key& key) const;
    Key popHeap(std::vector<Key>& heap) const;
    /// Whether the earliest event of the bucket being served, which is not empty, is in late_.
    [[nodiscard]] bool isLateNext() const {
        return !late_.empty() && (near_.empty() || isEarlier(late_.front(), near_.back()));
    }
    [[nodiscard]] std::int64_t nextBusySlot() const;

    std::vector<Pending> rows_;
    Row free_{none};
    std::vector<Key> near_;           ///< descending, so that the earliest is at the back
    std::vector<Key> late_;           ///< heap of what came into the bucket being served while near_ was long
    std::vector<Row> buckets_;        ///< a power of two of them: the first row of each
    std::vector<std::uint64_t> busy_; ///< a bit for each bucket that holds something
    std::vector<Key> far_;
    std::int64_t slot_{0}; ///< every event of this slot and before is in near_
    int shift_{20};        ///< a bucket is 2^shift_ ns wide
    std::size_t size_{0};
    std::size_t ringed_{0};
    std::size_t served_{0}; ///< events taken since the width was last looked at
    Time servedFrom_{0};
};

inline Event Calendar::take() {
    if (near_.empty() && late_.empty()) refill();
    --size_;
    ++served_;
    Row row;
    if (isLateNext()) [[unlikely]] {
        row = popHeap(late_).row;
    } else {
        row = near_.back().row;
        near_.pop_back();
    }
    Pending& pending = rows_[row];
    pending.next = free_;
    free_ = row;
    return pending.event;
}

/// Short enough to be part of its callers, so that an event made of values in registers is written once,
/// where it belongs.
inline void Calendar::push(const Event& event) {
    ++size_;
    Row row = free_;
    if (row == none) [[unlikely]]
        row = newRow();
    Pending& pending = rows_[row];
    free_ = pending.next;
    pending.event = event;
    place(event.at, row);
}

inline void Calendar::place(Time at, Row row) {
    const std::int64_t slot = slotOf(at);
    if (slot <= slot_ || !isOnRing(slot)) return placeOffRing(at, row);
    const std::size_t bucket = bucketOf(slot);
    rows_[row].next = buckets_[bucket];
    buckets_[bucket] = row;
    busy_[bucket / 64] |= std::uint64_t{1} << (bucket % 64);
    ++ringed_;
}

} // namespace burst::sim
