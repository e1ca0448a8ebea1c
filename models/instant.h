#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace burst::model {

/// A moment of the calendar, in two parts, since a double of seconds since 1970 keeps no microseconds.
struct Instant {
    std::int64_t seconds{}; ///< s since 1970-01-01T00:00:00Z, leap seconds not counted
    double fraction{};      ///< s, 0 <= fraction < 1
    bool operator==(const Instant&) const = default;
};

/// ISO 8601: "2014-04-10", with "T10:05:07.25" or " 10:05", with "Z" or "+02:00"; without a zone UTC. Nothing
/// when the text is anything else, or no day of the calendar.
[[nodiscard]] std::optional<Instant> readInstant(std::string_view text);

/// "2026-08-22", or "2026-08" for its first day: from when something holds. A day of the calendar.
[[nodiscard]] bool isFirstDay(std::string_view text);

/// Whole seconds since 1970 as "2026-01-01T00:00:00Z"; years 0 to 9999.
[[nodiscard]] std::string writeInstant(std::int64_t seconds);

} // namespace burst::model
