#include "models/metering_periods.h"

#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace burst::model {

double hoursOf(Figures& in) {
    const double perDay = in.number("hours_per_day", 24.0);
    const double days = in.has("days") ? in.number("days") : 0.0;
    const double months = in.number("months", days > 0 ? 0.0 : 1.0);
    const double told = (days + months * hoursPerMonth / 24.0) * perDay;
    if (!in.has("hours")) return told;
    const double hours = in.number("hours");
    // Both are fine as long as they agree.
    if ((in.has("days") || in.has("months")) && std::abs(hours - told) > 1e-6 * told)
        in.fail("\"hours\" and the days or months say different things.");
    return hours;
}

double daysOf(Figures& in) {
    if (in.has("days")) return in.number("days");
    return (in.has("hours") ? in.number("hours") : in.number("months", 1.0) * hoursPerMonth) / 24.0;
}

double countOf(Figures& in, std::initializer_list<std::string_view> names) {
    const double hours = hoursOf(in);
    double total = 0.0;
    for (const auto name : names) {
        const std::string key(name);
        total += in.number(key, 0.0);
        if (in.has(key + "_per_month"))
            total += in.number(key + "_per_month") * (in.has("months") ? in.number("months") : 1.0);
        if (in.has(key + "_per_day")) total += in.number(key + "_per_day") * daysOf(in);
        static constexpr std::array<std::pair<std::string_view, double>, 5> rates{{{"_per_hour", 1.0},
                                                                                   {"_per_minute", 60.0},
                                                                                   {"_per_min", 60.0},
                                                                                   {"_per_s", 3600.0},
                                                                                   {"_per_second", 3600.0}}};
        for (const auto& [ending, perHour] : rates)
            if (const std::string rate = key + std::string(ending); in.has(rate))
                total += in.number(rate) * hours * perHour;
    }
    return total;
}

double secondsOf(Figures& in) {
    return in.has("duration_s") ? in.number("duration_s") : in.number("duration_ms", 0.0) / 1000.0;
}

double sizeKb(Figures& in) {
    double kb = 0.0;
    for (const std::string_view key : {"message_kb", "size_kb", "event_kb", "payload_kb"})
        kb += in.number(key, 0.0);
    return kb;
}

} // namespace burst::model
