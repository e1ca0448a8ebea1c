#pragma once

#include "simulator/kernel/time.h"

#include <cstdint>
#include <type_traits>

namespace burst::sim {

using NodeIndex = std::uint32_t;
using LinkIndex = std::uint32_t;
using CallIndex = std::uint32_t;
inline constexpr std::uint32_t none = 0xFFFF'FFFFU;

/// Something due at one node. A small value: the calendar moves millions of them a second.
struct Event {
    Time at{};
    std::uint64_t order{};      ///< order of scheduling; decides between events at the same time
    NodeIndex node{};           ///< or a link, for the kernel's own events
    std::uint32_t what{};       ///< meaning is the node's business
    std::uint32_t subject{};    ///< a call, an environment, a batch
    std::uint32_t generation{}; ///< of the subject when this was scheduled; older = stale
};
static_assert(sizeof(Event) == 32 && std::is_trivially_copyable_v<Event>);

[[nodiscard]] inline bool earlier(const Event& a, const Event& b) {
    return a.at != b.at ? a.at < b.at : a.order < b.order;
}

} // namespace burst::sim
