#pragma once

#include "models/resolve.h"
#include "simulator/kernel/time.h"
#include "simulator/random/sampler.h"

#include <cstdint>
#include <string_view>

namespace burst::sim {

// Settings in simulated units; the key is one of the owner's.

[[nodiscard]] inline Duration timeOr(const model::Settings& s, std::string_view key, Duration fallback) {
    const auto value = s.quantity(key);
    return value ? fromSeconds(*value) : fallback;
}

[[nodiscard]] inline std::uint32_t countOr(const model::Settings& s, std::string_view key,
                                           std::uint32_t fallback) {
    const auto value = s.quantity(key);
    return value ? static_cast<std::uint32_t>(*value) : fallback;
}

/// The distribution, or the constant 0.
[[nodiscard]] inline Sampler samplerOf(const model::Settings& s, std::string_view key) {
    const auto distribution = s.distribution(key);
    return distribution ? Sampler(*distribution) : Sampler();
}

/// Whether the designer set it, whatever its value.
[[nodiscard]] inline bool isSetByDesigner(const model::Settings& s, std::string_view key) {
    const model::Setting* setting = s.find(key);
    return setting && setting->origin == model::Origin::setting;
}

} // namespace burst::sim
