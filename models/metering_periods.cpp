#include "models/metering_periods.h"

#include "models/units.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace burst::model {

namespace {
constexpr double hoursOfDay = 24.0;
constexpr double daysOfLongestMonth = 31.0;

[[nodiscard]] std::string quoted(std::string_view key, double value) {
    return "\"" + std::string(key) + "\" is " + showQuantity(value, Unit::none);
}
/// Each of the names as such and at every rate.
[[nodiscard]] std::vector<std::string> namesWithRates(std::initializer_list<std::string_view> names,
                                                      std::string_view of = {}) {
    std::vector<std::string> all;
    for (const auto name : names)
        for (const std::string_view rate :
             {"", "_per_month", "_per_day", "_per_hour", "_per_minute", "_per_min", "_per_s", "_per_second"})
            all.push_back(std::string(name) + std::string(rate) + std::string(of));
    return all;
}
} // namespace

std::optional<std::string> periodProblem(const Params& figures) {
    // How long at most; days and hours of a month of 31 days.
    static constexpr std::array<std::pair<std::string_view, double>, 3> longest{
        {{"months", 1.0}, {"days", daysOfLongestMonth}, {"hours", daysOfLongestMonth * hoursOfDay}}};
    for (const auto& [key, most] : longest)
        if (const auto told = figures.find(key); told != figures.end() && told->second.number() > most)
            return quoted(key, told->second.number()) + ", and a bill is for one month, of 31 days or 744 "
                                                        "hours at most: allowances and tiers start "
                                                        "anew with each. Give what happens in one month.";
    if (figures.contains("days") && figures.contains("months"))
        return std::string("\"days\" and \"months\" both say how long it is; give one of them.");
    const auto daily = figures.find("hours_per_day");
    if (daily != figures.end() && daily->second.number() > hoursOfDay)
        return quoted("hours_per_day", daily->second.number()) + ", and a day has 24.";
    return std::nullopt;
}

double hoursOf(Figures& in, double month) {
    const double perDay = in.number("hours_per_day", hoursOfDay);
    const double days = in.has("days") ? in.number("days") : 0.0;
    const double months = in.number("months", days > 0 ? 0.0 : 1.0);
    const double told = (days + months * month / hoursOfDay) * perDay;
    if (!in.has("hours")) return told;
    const double hours = in.number("hours");
    // Both are fine as long as they agree.
    if ((in.has("days") || in.has("months") || in.has("hours_per_day")) &&
        std::abs(hours - told) > 1e-6 * told)
        in.fail("\"hours\" and the days or months say different things.");
    return hours;
}

double daysOf(Figures& in, double month) {
    if (in.has("days")) return in.number("days");
    return (in.has("hours") ? in.number("hours") : in.number("months", 1.0) * month) / hoursOfDay;
}

double countOf(Figures& in, std::initializer_list<std::string_view> names, double month,
               std::string_view of) {
    static constexpr std::array<std::pair<std::string_view, double>, 5> rates{{{"_per_hour", 1.0},
                                                                               {"_per_minute", 60.0},
                                                                               {"_per_min", 60.0},
                                                                               {"_per_s", 3600.0},
                                                                               {"_per_second", 3600.0}}};
    const double hours = hoursOf(in, month);
    double total = 0.0;
    in.onlyOneOf(namesWithRates(names, of));
    for (const auto name : names) {
        const auto key = [&](std::string_view rate) {
            return std::string(name) + std::string(rate) + std::string(of);
        };
        total += in.number(key(""), 0.0);
        if (in.has(key("_per_month")))
            total += in.number(key("_per_month")) * (in.has("months") ? in.number("months") : 1.0);
        if (in.has(key("_per_day"))) total += in.number(key("_per_day")) * daysOf(in, month);
        for (const auto& [rate, perHour] : rates)
            if (in.has(key(rate))) total += in.number(key(rate)) * hours * perHour;
    }
    return total;
}

bool tellsCount(Figures& in, std::initializer_list<std::string_view> names) {
    return std::ranges::any_of(namesWithRates(names), [&](const std::string& name) { return in.has(name); });
}

void onlyOneCountOf(Figures& in, std::initializer_list<std::string_view> names) {
    in.onlyOneOf(namesWithRates(names));
}

double secondsOf(Figures& in, std::string_view what) {
    const std::string key(what);
    in.onlyOneOf({key + "_s", key + "_ms"});
    return in.has(key + "_s") ? in.number(key + "_s") : in.number(key + "_ms", 0.0) / 1000.0;
}

double neededSecondsOf(Figures& in, double count) {
    const double seconds = secondsOf(in);
    const bool elsewhere = in.flag("requests_only");
    if (count > 0.0 && !elsewhere && !in.has("duration_s") && !in.has("duration_ms"))
        in.fail("\"duration_ms\" or \"duration_s\" is missing: how long one of them takes. Where that is "
                "billed elsewhere say \"requests_only\": true.");
    return seconds;
}

double sizeKb(Figures& in) {
    return in.anyOf({"message_kb", "size_kb", "event_kb", "payload_kb"});
}

} // namespace burst::model
