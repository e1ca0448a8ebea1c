#include "models/instant.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace burst::model {

namespace {
/// Takes digits off the front; nullopt when there are not exactly `digits`.
std::optional<int> take(std::string_view& s, std::size_t digits) {
    int value = 0;
    if (s.size() < digits) return std::nullopt;
    const auto [end, code] = std::from_chars(s.data(), s.data() + digits, value);
    if (code != std::errc{} || end != s.data() + digits || s[0] == '-') return std::nullopt;
    s.remove_prefix(digits);
    return value;
}

bool skip(std::string_view& s, std::string_view any) {
    if (s.empty() || any.find(s[0]) == std::string_view::npos) return false;
    s.remove_prefix(1);
    return true;
}

/// "Z", "+02:00", "+0200", "+02" or nothing, in seconds east of Greenwich.
std::optional<int> takeZone(std::string_view& s) {
    if (s.empty() || skip(s, "Zz")) return 0;
    const int sign = s[0] == '-' ? -1 : 1;
    if (!skip(s, "+-")) return std::nullopt;
    const auto hours = take(s, 2);
    skip(s, ":");
    const auto minutes = s.empty() ? std::optional(0) : take(s, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    return sign * (*hours * 3600 + *minutes * 60);
}

/// "10:05", "10:05:07", "10:05:07.25" of a day; 24 h and leap seconds excluded.
bool takeClock(std::string_view& s, Instant& at) {
    const auto hours = take(s, 2);
    const auto minutes = skip(s, ":") ? take(s, 2) : std::nullopt;
    const auto seconds = skip(s, ":") ? take(s, 2) : std::optional(0);
    if (!hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 59) return false;
    at.seconds += *hours * 3600 + *minutes * 60 + *seconds;
    if (!skip(s, ".,")) return true;
    const auto digits = std::min(s.find_first_not_of("0123456789"), s.size());
    if (digits == 0) return false;
    const std::string decimal = "0." + std::string(s.substr(0, digits));
    std::from_chars(decimal.data(), decimal.data() + decimal.size(), at.fraction);
    s.remove_prefix(digits);
    return true;
}
} // namespace

std::optional<Instant> readInstant(std::string_view text) {
    std::string_view s = text;
    const auto year = take(s, 4);
    const auto month = skip(s, "-") ? take(s, 2) : std::nullopt;
    const auto day = skip(s, "-") ? take(s, 2) : std::nullopt;
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return std::nullopt;
    Instant at;
    at.seconds = std::chrono::sys_days(date).time_since_epoch().count() * std::int64_t{86400};
    if (s.empty()) return at;
    if (!skip(s, "T ") || !takeClock(s, at)) return std::nullopt;
    const auto zone = takeZone(s);
    if (!zone || !s.empty()) return std::nullopt;
    at.seconds -= *zone;
    return at;
}

bool isFirstDay(std::string_view text) {
    constexpr std::size_t month = 7;
    constexpr std::size_t day = 10;
    if (text.size() == month) return readInstant(std::string(text) + "-01").has_value();
    return text.size() == day && readInstant(text).has_value();
}

std::string writeInstant(std::int64_t seconds) {
    using namespace std::chrono;
    const sys_seconds at{std::chrono::seconds(seconds)};
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const hh_mm_ss clock{at - day};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

} // namespace burst::model
