#pragma once

#include "simulator/network/network.h"

#include <algorithm>
#include <cstdint>

namespace burst::sim {

/// How many batches of one consuming link may be in work at once (rules M1, M2).
struct Poller {
    Poller(const LinkSpec& spec, LinkIndex index) : link(index), allowed(spec.initialConcurrency) {}

    LinkIndex link{none};
    std::uint32_t allowed{1};
    std::uint32_t inUse{0};
    Time windowFrom{0};    ///< a batch opens at its first message, but not before the last one left
    Time windowEnd{never}; ///< when the open batch is handed out at the latest

    /// Once a minute: more while messages wait, back to the start when hardly anything is used.
    void scale(const LinkSpec& spec, bool messagesWait) {
        if (messagesWait)
            allowed = std::min(spec.maxConcurrency, allowed + spec.concurrencyStep);
        else if (inUse < allowed / 2)
            allowed = std::max({spec.initialConcurrency, inUse, allowed / 2});
    }
};

} // namespace burst::sim
