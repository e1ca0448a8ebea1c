#pragma once

#include "simulator/kernel/simulation.h"
#include "simulator/mechanisms/lru_store.h"
#include "simulator/random/zipf.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace burst::sim {

/// What caches of every kind have in common. Either the share of hits is given, or items are drawn by their
/// popularity and looked up in a store that starts empty, fills, expires and pushes out.
///
/// With coalescing, a miss of an item that is being fetched joins that fetch instead of starting another.
class ItemCache {
public:
    enum class Found { hit, miss, joined };

    /// Reads the parameters of cachingParameters() (models/kinds) with this prefix.
    ItemCache(const model::Settings& settings, std::string_view prefix, NodeIndex node);

    /// Fills the store when it starts warm.
    void start();
    /// Whether a lookup by this call would be a hit; changes nothing that matters.
    [[nodiscard]] bool holds(Simulation& simulation, CallIndex call);
    /// Looks up; counts the hit or miss at the node. A miss has to be ended by fetched(); what joined is
    /// ended there. Uses `slot` of the calls that do not hit.
    Found look(Simulation& simulation, CallIndex call);
    /// Stores what the call writes.
    void put(Simulation& simulation, CallIndex call);
    /// The answer to a miss: kept when it succeeded; the miss and all that joined it end alike.
    void fetched(Simulation& simulation, CallIndex miss, Ending ending);
    /// A miss that its own caller will see to: nothing is awaited here.
    void leave(Simulation& simulation, CallIndex miss);

    [[nodiscard]] bool drawsItems() const { return drawsItems_; }
    /// Items inside now; the capacity where only a hit ratio is given.
    [[nodiscard]] std::int64_t stored() const {
        return drawsItems_ ? static_cast<std::int64_t>(store_.size()) : capacity_;
    }

private:
    struct Fetch {
        std::uint32_t item{};
        CallIndex last{none}; ///< of those that joined
        CallIndex first{none};
        bool shared{false};
    };

    [[nodiscard]] std::uint32_t itemOf(Simulation& simulation, CallIndex call) const;
    [[nodiscard]] bool drawsHit(Simulation& simulation, CallIndex call) const;
    std::uint32_t openFetch(std::uint32_t item);
    Fetch closeFetch(std::uint32_t fetch);

    NodeIndex node_{};
    bool drawsItems_{};
    bool coalesces_{};
    bool startsWarm_{};
    double hitRatio_{};
    std::uint32_t items_{1};
    std::int64_t capacity_{0};
    Zipf popularity_{1, 0.0};
    LruStore store_{};
    std::vector<Fetch> fetches_{};
    std::vector<std::uint32_t> freeFetches_{};
    IndexMap fetchOf_{};
};

} // namespace burst::sim
