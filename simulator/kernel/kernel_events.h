#pragma once

#include <cstdint>

namespace burst::sim {

// The kernel's own events; behaviours use small numbers.
inline constexpr std::uint32_t arriveEvent = 0x8000'0000U; ///< subject: a call on its way
inline constexpr std::uint32_t resendEvent =
    0x8000'0001U; ///< subject: a call that waits for its next attempt
inline constexpr std::uint32_t deadlineEvent = 0x8000'0002U; ///< node: the link whose oldest limit runs out
inline constexpr std::uint32_t answerEvent =
    0x8000'0003U;                                        ///< subject: an answer on its way, node: its Ending
inline constexpr std::uint32_t turnEvent = 0x8000'0004U; ///< subject: what happens by the fault plan
inline constexpr std::uint32_t heldUpEvent = 0x8000'0005U; ///< subject: a call that a fault held up

} // namespace burst::sim
