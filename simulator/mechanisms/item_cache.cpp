#include "simulator/mechanisms/item_cache.h"

#include "simulator/mechanisms/subject.h"

#include <algorithm>
#include <string>

namespace burst::sim {

ItemCache::ItemCache(const model::Settings& settings, std::string_view prefix, NodeIndex node) : node_(node) {
    const auto key = [&](std::string_view name) { return std::string(prefix) + std::string(name); };
    drawsItems_ = settings.text(key("popularity")) == "zipf";
    coalesces_ = settings.flag(key("coalescing"));
    startsWarm_ = settings.text(key("start")) == "warm";
    hitRatio_ = settings.number(key("hit_ratio"));
    items_ = static_cast<std::uint32_t>(std::max(1.0, settings.number(key("items"))));
    capacity_ = std::min<std::int64_t>(items_, static_cast<std::int64_t>(settings.number(key("capacity"))));
    popularity_ = Zipf(items_, settings.number(key("exponent")));
    const auto ttl = settings.quantity(key("ttl"));
    store_ = LruStore(static_cast<std::uint32_t>(capacity_), ttl ? fromSeconds(*ttl) : never);
}

void ItemCache::start() {
    if (drawsItems_ && startsWarm_) store_.fill(items_, 0);
}

std::uint32_t ItemCache::itemOf(Simulation& simulation, CallIndex call) const {
    return popularity_.draw(Draws(subjectOf(simulation, call), Purpose::key, 0));
}

bool ItemCache::drawsHit(Simulation& simulation, CallIndex call) const {
    return simulation.draws(node_, Purpose::hit, simulation.call(call).key).uniform() < hitRatio_;
}

bool ItemCache::holds(Simulation& simulation, CallIndex call) {
    if (!drawsItems_) return drawsHit(simulation, call);
    return store_.holds(itemOf(simulation, call), simulation.now());
}

ItemCache::Found ItemCache::look(Simulation& simulation, CallIndex call) {
    NodeRecord& record = simulation.record(node_);
    ++record.lookups;
    const std::uint32_t item = drawsItems_ ? itemOf(simulation, call) : none;
    const bool hit = drawsItems_ ? store_.holds(item, simulation.now()) : drawsHit(simulation, call);
    if (hit) {
        ++record.hits;
        if (drawsItems_) store_.use(item);
        return Found::hit;
    }
    if (!drawsItems_) return Found::miss;
    if (const std::uint32_t fetch = coalesces_ ? fetchOf_.find(item) : none; fetch != none) {
        Fetch& under = fetches_[fetch];
        simulation.call(call).slot = none;
        (under.last == none ? under.first : simulation.call(under.last).slot) = call;
        under.last = call;
        simulation.waits(call);
        return Found::joined;
    }
    simulation.call(call).slot = openFetch(item);
    return Found::miss;
}

void ItemCache::put(Simulation& simulation, CallIndex call) {
    if (drawsItems_) store_.put(itemOf(simulation, call), simulation.now());
}

void ItemCache::leave(Simulation& simulation, CallIndex miss) {
    Call& call = simulation.call(miss);
    if (call.slot != none) closeFetch(call.slot);
    call.slot = none;
}

void ItemCache::fetched(Simulation& simulation, CallIndex miss, Ending ending) {
    const std::uint32_t fetch = simulation.call(miss).slot;
    simulation.end(miss, ending);
    if (fetch == none) return;
    const Fetch done = closeFetch(fetch);
    if (ending == Ending::succeeded) store_.put(done.item, simulation.now());
    for (CallIndex next = done.first; next != none;) {
        const CallIndex call = next;
        next = simulation.call(call).slot;
        simulation.end(call, ending);
    }
}

std::uint32_t ItemCache::openFetch(std::uint32_t item) {
    std::uint32_t fetch = static_cast<std::uint32_t>(fetches_.size());
    if (freeFetches_.empty()) {
        fetches_.emplace_back();
    } else {
        fetch = freeFetches_.back();
        freeFetches_.pop_back();
    }
    fetches_[fetch] = {.item = item, .shared = coalesces_};
    if (coalesces_) fetchOf_.insert(item, fetch);
    return fetch;
}

ItemCache::Fetch ItemCache::closeFetch(std::uint32_t fetch) {
    const Fetch done = fetches_[fetch];
    if (done.shared) fetchOf_.erase(done.item);
    freeFetches_.push_back(fetch);
    return done;
}

} // namespace burst::sim
