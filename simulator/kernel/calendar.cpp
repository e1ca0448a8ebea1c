#include "simulator/kernel/calendar.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace burst::sim {

namespace {
/// Pops between two looks at the width of a bucket.
constexpr std::size_t adaptEvery = 8192;
constexpr std::size_t shortest = 1024;
constexpr std::size_t longest = 32768;
constexpr int narrowest = 8;
constexpr int widest = 52;

[[nodiscard]] bool later(const Event& a, const Event& b) {
    return earlier(b, a);
}
} // namespace

Calendar::Calendar() {
    near_.reserve(64);
    setLength(shortest);
}

void Calendar::setLength(std::size_t buckets) {
    buckets_.resize(buckets);
    busy_.assign(buckets / 64, 0);
}

void Calendar::placeOffRing(const Event& event, std::int64_t slot) {
    if (slot > slot_)
        pushHeap(far_, event);
    else if (near_.size() < crowd)
        // Sorting in is the quickest way while few have to move; a burst would make it quadratic.
        insertSorted(event);
    else
        pushHeap(late_, event);
}

void Calendar::insertSorted(const Event& event) {
    near_.push_back(event);
    Event* place = &near_.back();
    while (place != near_.data() && earlier(place[-1], event)) {
        *place = place[-1];
        --place;
    }
    *place = event;
}

std::int64_t Calendar::nextBusySlot() const {
    // Slots of the ring lie in (slot_, slot_ + bucketCount); search the bitmap from there, once around.
    const std::size_t start = bucketOf(slot_ + 1);
    std::size_t word = start / 64;
    std::uint64_t bits = busy_[word] & (~std::uint64_t{0} << (start % 64));
    for (std::size_t looked = 0; looked <= busy_.size(); ++looked) {
        if (bits != 0) {
            const std::size_t bucket = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
            return slot_ + 1 + static_cast<std::int64_t>((bucket - start) & (buckets_.size() - 1));
        }
        word = (word + 1) & (busy_.size() - 1);
        bits = busy_[word];
    }
    assert(false && "the ring holds an event whenever ringed_ > 0");
    return slot_;
}

void Calendar::refill() {
    assert(size_ > 0 && "the caller asked empty() first");
    if (served_ >= adaptEvery) adapt();
    if (!near_.empty()) return;
    std::int64_t next = ringed_ > 0 ? nextBusySlot() : slotOf(far_.front().at);
    if (!far_.empty()) next = std::min(next, slotOf(far_.front().at));
    slot_ = next;
    const std::size_t bucket = bucketOf(next);
    auto& events = buckets_[bucket];
    if (!events.empty() && slotOf(events.front().at) == next) {
        near_.swap(events);
        ringed_ -= near_.size();
        busy_[bucket / 64] &= ~(std::uint64_t{1} << (bucket % 64));
    }
    // The ring moved on: what the heap holds for its new end comes in.
    while (!far_.empty() && isOnRing(slotOf(far_.front().at))) {
        const Event event = popHeap(far_);
        if (slotOf(event.at) <= slot_)
            near_.push_back(event);
        else
            place(event);
    }
    std::sort(near_.begin(), near_.end(), later);
}

void Calendar::adapt() {
    const Time now = slot_ << shift_;
    const double gap = static_cast<double>(now - servedFrom_) / static_cast<double>(served_);
    served_ = 0;
    servedFrom_ = now;
    // Eight events a bucket: sorting in among so few is cheaper than going to the next bucket for each.
    int wanted = narrowest;
    while (wanted < widest && static_cast<double>(std::int64_t{1} << wanted) < 8.0 * gap)
        ++wanted;
    // Events lie ahead some few times as far as there are of them. What the ring does not reach is sorted
    // twice.
    std::size_t length = buckets_.size();
    while (length < longest && 2 * length < size_)
        length *= 2;
    if (wanted == shift_ && length == buckets_.size()) return;

    std::vector<Event> all;
    all.reserve(size_);
    all.insert(all.end(), near_.begin(), near_.end());
    near_.clear();
    for (auto& events : buckets_) {
        all.insert(all.end(), events.begin(), events.end());
        events.clear();
    }
    all.insert(all.end(), far_.begin(), far_.end());
    far_.clear();
    setLength(length);
    ringed_ = 0;
    shift_ = wanted;
    slot_ = slotOf(now) - 1;
    for (const Event& event : all)
        place(event);
}

void Calendar::pushHeap(std::vector<Event>& heap, const Event& event) {
    std::size_t i = heap.size();
    heap.push_back(event);
    while (i > 0) {
        const std::size_t parent = (i - 1) / 4;
        if (!earlier(event, heap[parent])) break;
        heap[i] = heap[parent];
        i = parent;
    }
    heap[i] = event;
}

Event Calendar::popHeap(std::vector<Event>& heap) {
    const Event first = heap.front();
    const Event last = heap.back();
    heap.pop_back();
    const std::size_t count = heap.size();
    if (count == 0) return first;
    std::size_t i = 0;
    for (;;) {
        const std::size_t child = 4 * i + 1;
        if (child >= count) break;
        std::size_t least = child;
        for (std::size_t k = child + 1; k < std::min(child + 4, count); ++k)
            if (earlier(heap[k], heap[least])) least = k;
        if (!earlier(heap[least], last)) break;
        heap[i] = heap[least];
        i = least;
    }
    heap[i] = last;
    return first;
}

} // namespace burst::sim
