#pragma once

#include "simulator/kernel/event.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// Instances of a consumer that poll a queue, each on its own: one asks again when it has few batches in
/// work, and then takes several (rule AZ-60).
class Listeners {
public:
    /// @param most      batches that one has in work at most
    /// @param refillAt  batches in work at which it asks again, < most
    Listeners(std::uint32_t most, std::uint32_t refillAt) : most_(most), refillAt_(refillAt) {}

    /// Who takes a batch that is there now, or `none`; of all those that are running the first.
    [[nodiscard]] std::uint32_t next(std::uint32_t running) {
        if (all_.size() < running) all_.resize(running);
        if (current_ < running && all_[current_].toTake > 0) return current_;
        for (std::uint32_t i = 0; i < running; ++i)
            if (all_[i].inWork <= refillAt_) return i;
        return none;
    }
    /// The listener takes one. Returns whether it asks for it, and not takes it from what it asked for
    /// before.
    bool take(std::uint32_t listener) {
        Listener& l = all_[listener];
        const bool asks = l.toTake == 0;
        if (asks) l.toTake = most_ - refillAt_;
        --l.toTake;
        ++l.inWork;
        current_ = listener;
        return asks;
    }
    /// There is nothing left to take: who takes more asks again.
    void emptied() {
        if (current_ < all_.size()) all_[current_].toTake = 0;
    }
    void done(std::uint32_t listener) { --all_[listener].inWork; }

private:
    struct Listener {
        std::uint32_t inWork{0};
        std::uint32_t toTake{0}; ///< of what it asked for
    };
    std::uint32_t most_;
    std::uint32_t refillAt_;
    std::uint32_t current_{none};
    std::vector<Listener> all_;
};

} // namespace burst::sim
