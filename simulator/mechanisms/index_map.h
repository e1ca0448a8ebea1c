#pragma once

#include "simulator/kernel/event.h"
#include "simulator/random/draws.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// From a 32-bit key to a 32-bit index: open addressing with linear probing, at most half full. Grows by
/// doubling and never shrinks, so that it allocates nothing once the most that is ever inside was inside.
class IndexMap {
public:
    /// What stands under the key; `none` if nothing does.
    [[nodiscard]] std::uint32_t find(std::uint32_t key) const {
        if (slots_.empty()) return none;
        for (std::size_t at = home(key);; at = next(at)) {
            if (slots_[at].value == none || slots_[at].key == key) return slots_[at].value;
        }
    }
    /// Puts down a key that is not there yet.
    void insert(std::uint32_t key, std::uint32_t value) {
        if (2 * (size_ + 1) > slots_.size()) grow();
        place({key, value});
        ++size_;
    }
    /// Takes away a key that is there. What comes after it moves up, so that no gap breaks a probe.
    void erase(std::uint32_t key) {
        std::size_t gap = home(key);
        while (slots_[gap].key != key || slots_[gap].value == none)
            gap = next(gap);
        for (std::size_t at = next(gap); slots_[at].value != none; at = next(at)) {
            const std::size_t wanted = home(slots_[at].key);
            if (((at - wanted) & (slots_.size() - 1)) < ((at - gap) & (slots_.size() - 1))) continue;
            slots_[gap] = slots_[at];
            gap = at;
        }
        slots_[gap].value = none;
        --size_;
    }

private:
    struct Slot {
        std::uint32_t key{};
        std::uint32_t value{none};
    };
    [[nodiscard]] std::size_t home(std::uint32_t key) const { return mix(key) & (slots_.size() - 1); }
    [[nodiscard]] std::size_t next(std::size_t at) const { return (at + 1) & (slots_.size() - 1); }
    void place(Slot slot) {
        std::size_t at = home(slot.key);
        while (slots_[at].value != none)
            at = next(at);
        slots_[at] = slot;
    }
    void grow() {
        constexpr std::size_t least = 16;
        std::vector<Slot> before(slots_.empty() ? least : 2 * slots_.size());
        before.swap(slots_);
        for (const Slot& slot : before)
            if (slot.value != none) place(slot);
    }

    std::vector<Slot> slots_{};
    std::size_t size_{0};
};

} // namespace burst::sim
