#pragma once

#include "simulator/kernel/time.h"
#include "simulator/mechanisms/index_map.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// Items that a cache holds: at most `capacity`, the least recently used one goes first, each for `life` at
/// the longest. Memory follows what is inside, never the number of items that exist.
class LruStore {
public:
    LruStore() = default;
    /// @param life  of an item; `never` = until it is pushed out
    LruStore(std::uint32_t capacity, Duration life) : capacity_(capacity), life_(life) {}

    /// Whether the item is inside now; it stays where it is in the order of use.
    [[nodiscard]] bool holds(std::uint32_t item, Time now) {
        expire(now);
        return places_.find(item) != none;
    }
    /// An item that is inside was used.
    void use(std::uint32_t item);
    /// An item comes in, or is written again and lives anew; another one may have to go.
    void put(std::uint32_t item, Time now) { put(item, now, life_ < never ? now + life_ : never); }
    /// Fills an empty store with the items 0 … capacity - 1 as if they had come in over the last life, the
    /// lowest (the most popular) last.
    void fill(std::uint32_t items, Time now);
    /// Items whose life is over go.
    void expire(Time now);
    [[nodiscard]] std::size_t size() const { return size_; }

private:
    struct Entry {
        Time expires{never};
        std::uint32_t item{};
        std::uint32_t newer{none}; ///< by use
        std::uint32_t older{none};
        std::uint32_t later{none}; ///< by end of life
        std::uint32_t sooner{none};
    };
    void put(std::uint32_t item, Time now, Time expires);
    void remove(std::uint32_t place);
    void linkNewest(std::uint32_t place);
    void unlinkUse(std::uint32_t place);
    void linkLatest(std::uint32_t place);
    void unlinkLife(std::uint32_t place);

    std::uint32_t capacity_{0};
    Duration life_{never};
    std::vector<Entry> entries_{};
    std::vector<std::uint32_t> free_{};
    IndexMap places_{};
    std::uint32_t newest_{none};
    std::uint32_t oldest_{none};
    std::uint32_t latest_{none};
    std::uint32_t soonest_{none};
    std::size_t size_{0};
};

} // namespace burst::sim
