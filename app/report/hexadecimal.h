#pragma once

#include <array>
#include <cstdint>
#include <cstdio>
#include <string>

namespace burst::app {

/// Sixteen lower-case digits.
[[nodiscard]] inline std::string hexadecimal(std::uint64_t value) {
    std::array<char, 17> text{};
    std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(value));
    return text.data();
}

} // namespace burst::app
