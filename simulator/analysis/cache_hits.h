#pragma once

#include <cstdint>

namespace burst::sim {

/// Share of lookups that hit in a cache with room for `capacity` items, used by independent requests whose
/// popularity follows Zipf's law, least recently used out first. Che's approximation (Che, Tung and Wang,
/// IEEE JSAC 20(7), 2002): every item stays for the same characteristic time T after its last use, where
/// the expected number of items used within T is the capacity. Off by less than a percent in practice.
/// @param items  > 0   @param exponent  >= 0   @param capacity  items; all of them: every lookup hits
[[nodiscard]] double cacheHitRatio(std::uint32_t items, double exponent, std::uint32_t capacity);

} // namespace burst::sim
