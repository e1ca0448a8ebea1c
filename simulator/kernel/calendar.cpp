#include "simulator/kernel/calendar.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace burst::sim {

namespace {
/// Events taken between two looks at the width of a bucket.
constexpr std::size_t adaptEvery = 8192;
/// Of the ring, in buckets.
constexpr std::size_t shortest = 1024;
constexpr std::size_t longest = 65536;
/// The width of a bucket that is as narrow as is of use, in mean gaps between events.
constexpr double narrowInGaps = 0.25;
/// How far ahead the ring is to reach, in mean times that an event is pending.
constexpr double reachInPending = 6.0;
/// Of a bucket, as powers of two ns.
constexpr int narrowest = 8;
constexpr int widest = 52;
} // namespace

Calendar::Calendar() {
    near_.reserve(64);
    setLength(shortest);
}

void Calendar::setLength(std::size_t buckets) {
    buckets_.assign(buckets, none);
    busy_.assign(buckets / 64, 0);
}

Calendar::Row Calendar::newRow() {
    rows_.emplace_back();
    return static_cast<Row>(rows_.size() - 1);
}

void Calendar::placeOffRing(Time at, Row row) {
    if (slotOf(at) > slot_) return pushHeap(far_, {at, row});
    // Sorting in is the quickest way while few have to move; a burst would make it quadratic.
    if (near_.size() >= crowd) return pushHeap(late_, {at, row});
    near_.push_back({at, row});
    sink(near_.size() - 1);
}

/// Brings a key of near_ to its place among those before it, which are sorted.
void Calendar::sink(std::size_t place) {
    const Key key = near_[place];
    for (; place > 0 && isEarlier(near_[place - 1], key); --place)
        near_[place] = near_[place - 1];
    near_[place] = key;
}

/// The slot of the first bucket that holds something; the ring is not empty.
inline std::int64_t Calendar::nextBusySlot() const {
    // Slots of the ring lie in (slot_, slot_ + its length); search the bitmap from there, once around.
    const std::size_t start = bucketOf(slot_ + 1);
    std::size_t word = start / 64;
    std::uint64_t bits = busy_[word] & (~std::uint64_t{0} << (start % 64));
    while (bits == 0) {
        word = (word + 1) & (busy_.size() - 1);
        bits = busy_[word];
    }
    const std::size_t bucket = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
    return slot_ + 1 + static_cast<std::int64_t>((bucket - start) & (buckets_.size() - 1));
}

void Calendar::refill() {
    assert(size_ > 0 && "the caller asked empty() first");
    if (served_ >= adaptEvery) adapt();
    slot_ = ringed_ > 0 ? nextBusySlot() : never >> shift_;
    if (!far_.empty()) slot_ = std::min(slot_, slotOf(far_.front().at));
    const std::size_t bucket = bucketOf(slot_);
    if (Row row = buckets_[bucket]; row != none) {
        buckets_[bucket] = none;
        busy_[bucket / 64] &= ~(std::uint64_t{1} << (bucket % 64));
        do {
            const Pending& pending = rows_[row];
            near_.push_back({pending.event.at, row});
            row = pending.next;
        } while (row != none);
        ringed_ -= near_.size();
        if (near_.size() > 1) sortNear();
    }
    // The ring moved on: what the heap holds for its new end comes in.
    while (!far_.empty() && isOnRing(slotOf(far_.front().at))) {
        const Key key = popHeap(far_);
        place(key.at, key.row);
    }
}

/// A few are sorted by insertion: most buckets hold one event or two.
void Calendar::sortNear() {
    if (near_.size() > crowd) {
        std::sort(near_.begin(), near_.end(), [this](const Key& a, const Key& b) { return isEarlier(b, a); });
        return;
    }
    for (std::size_t sorted = 1; sorted < near_.size(); ++sorted)
        sink(sorted);
}

/// Nothing is in the bucket being served.
void Calendar::adapt() {
    const Time now = slot_ << shift_;
    const double gap = static_cast<double>(now - servedFrom_) / static_cast<double>(served_);
    served_ = 0;
    servedFrom_ = now;
    // By Little's law an event is pending for as many gaps as there are events; what the ring does not reach
    // is sorted twice. Within that, narrow buckets: most then hold one event, and need no sorting.
    const auto pending = static_cast<double>(size_);
    std::size_t length = buckets_.size();
    while (length < longest && static_cast<double>(length) * narrowInGaps < reachInPending * pending)
        length *= 2;
    const double width = gap * std::max(narrowInGaps, reachInPending * pending / static_cast<double>(length));
    int wanted = narrowest;
    while (wanted < widest && static_cast<double>(std::int64_t{1} << wanted) < width)
        ++wanted;
    if (wanted == shift_ && length == buckets_.size()) return;

    std::vector<Key> all;
    all.reserve(size_);
    for (const Row first : buckets_)
        for (Row row = first; row != none; row = rows_[row].next)
            all.push_back({rows_[row].event.at, row});
    all.insert(all.end(), far_.begin(), far_.end());
    far_.clear();
    setLength(length);
    ringed_ = 0;
    shift_ = wanted;
    slot_ = slotOf(now) - 1;
    for (const Key& key : all)
        place(key.at, key.row);
}

void Calendar::pushHeap(std::vector<Key>& heap, const Key& key) const {
    std::size_t i = heap.size();
    heap.push_back(key);
    while (i > 0) {
        const std::size_t parent = (i - 1) / 4;
        if (!isEarlier(key, heap[parent])) break;
        heap[i] = heap[parent];
        i = parent;
    }
    heap[i] = key;
}

Calendar::Key Calendar::popHeap(std::vector<Key>& heap) const {
    const Key first = heap.front();
    const Key last = heap.back();
    heap.pop_back();
    const std::size_t count = heap.size();
    if (count == 0) return first;
    std::size_t i = 0;
    for (;;) {
        const std::size_t child = 4 * i + 1;
        if (child >= count) break;
        std::size_t least = child;
        for (std::size_t k = child + 1; k < std::min(child + 4, count); ++k)
            if (isEarlier(heap[k], heap[least])) least = k;
        if (!isEarlier(heap[least], last)) break;
        heap[i] = heap[least];
        i = least;
    }
    heap[i] = last;
    return first;
}

} // namespace burst::sim
