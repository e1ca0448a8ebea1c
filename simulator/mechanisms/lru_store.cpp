#include "simulator/mechanisms/lru_store.h"

#include <algorithm>

namespace burst::sim {

void LruStore::expire(Time now) {
    while (soonest_ != none && entries_[soonest_].expires <= now)
        remove(soonest_);
}

void LruStore::use(std::uint32_t item) {
    const std::uint32_t place = places_.find(item);
    unlinkUse(place);
    linkNewest(place);
}

void LruStore::put(std::uint32_t item, Time now, Time expires) {
    if (capacity_ == 0) return;
    expire(now);
    std::uint32_t place = places_.find(item);
    if (place != none) {
        unlinkUse(place);
        unlinkLife(place);
    } else {
        if (size_ == capacity_) remove(oldest_);
        if (free_.empty()) {
            place = static_cast<std::uint32_t>(entries_.size());
            entries_.emplace_back();
        } else {
            place = free_.back();
            free_.pop_back();
        }
        places_.insert(item, place);
        ++size_;
    }
    entries_[place].item = item;
    entries_[place].expires = expires;
    linkNewest(place);
    linkLatest(place);
}

void LruStore::fill(std::uint32_t items, Time now) {
    const std::uint32_t count = std::min(items, capacity_);
    for (std::uint32_t i = 0; i < count; ++i) {
        const double part = static_cast<double>(i + 1) / static_cast<double>(count);
        const auto left = static_cast<Duration>(static_cast<double>(life_) * part);
        put(count - 1 - i, now, life_ < never ? now + left : never);
    }
}

void LruStore::remove(std::uint32_t place) {
    unlinkUse(place);
    unlinkLife(place);
    places_.erase(entries_[place].item);
    free_.push_back(place);
    --size_;
}

void LruStore::linkNewest(std::uint32_t place) {
    entries_[place].newer = none;
    entries_[place].older = newest_;
    (newest_ == none ? oldest_ : entries_[newest_].newer) = place;
    newest_ = place;
}

void LruStore::unlinkUse(std::uint32_t place) {
    const Entry& entry = entries_[place];
    (entry.newer == none ? newest_ : entries_[entry.newer].older) = entry.older;
    (entry.older == none ? oldest_ : entries_[entry.older].newer) = entry.newer;
}

void LruStore::linkLatest(std::uint32_t place) {
    entries_[place].later = none;
    entries_[place].sooner = latest_;
    (latest_ == none ? soonest_ : entries_[latest_].later) = place;
    latest_ = place;
}

void LruStore::unlinkLife(std::uint32_t place) {
    const Entry& entry = entries_[place];
    (entry.later == none ? latest_ : entries_[entry.later].sooner) = entry.sooner;
    (entry.sooner == none ? soonest_ : entries_[entry.sooner].later) = entry.later;
}

} // namespace burst::sim
