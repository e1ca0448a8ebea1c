#pragma once

#include "models/result.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string_view>

namespace burst::model {

/// When a schedule fires. Forms:
///   rate(5 minutes)           every so many minutes, hours or days from its start
///   at(2026-03-01T08:00:00)   once
///   cron(m h day month weekday year)  six fields, with or without "cron( )". Weekdays 1-7 or SUN-SAT;
///       , - * / everywhere; L (last), W (the working day nearest, LW the last one) for days; L, 6L (last
///       Friday) and 3#2 (second Tuesday) for weekdays; "?" stands in one of day and weekday, the other
///       decides
///   m h day month weekday     five fields of a crontab. Weekdays 0-7 or SUN-SAT, 0 and 7 are Sundays; where
///       neither day nor weekday begins with "*", either of the two suffices
/// Sources: Amazon EventBridge user guide, "cron expressions" and "rate expressions"; POSIX, crontab.
class Recurrence {
public:
    /// The Error says which field is wrong and what it may hold.
    static Result<Recurrence> parse(std::string_view text);

    /// The first firing at or after `from`, or nothing when there is none before the year 2200. All are whole
    /// seconds since 1970 on the clock of the schedule's own time zone.
    /// @param start  when a rate fires first; other forms do not care
    [[nodiscard]] std::optional<std::int64_t> next(std::int64_t from, std::int64_t start) const;

private:
    enum class Form { rate, once, cron };
    /// What decides on which days a cron expression fires.
    enum class Days { both, either, ofMonth, ofWeek };
    struct Date;
    class Reader;

    [[nodiscard]] std::optional<std::int64_t> nextOfCron(std::int64_t from) const;
    [[nodiscard]] std::optional<std::int64_t> nextOnDay(std::int64_t secondOfDay) const;
    [[nodiscard]] bool isDay(const Date& date) const;
    [[nodiscard]] bool isDayOfMonth(const Date& date) const;
    [[nodiscard]] bool isDayOfWeek(const Date& date) const;

    Form form_{Form::rate};
    std::int64_t number_{}; ///< s between firings of a rate; the one instant of "at"
    std::bitset<60> minutes_;
    std::bitset<24> hours_;
    std::bitset<32> days_; ///< 1..31
    bool lastDay_{false};
    bool lastWorkingDay_{false};
    std::bitset<32> nearestWorkingDays_;        ///< to the days 1..31
    std::bitset<13> months_;                    ///< 1..12
    std::bitset<7> weekdays_;                   ///< 0 = Sunday
    std::bitset<7> lastWeekdays_;               ///< the last of them in the month
    std::array<std::bitset<7>, 6> nthWeekdays_; ///< the 1st to 5th of them in the month
    std::bitset<230> years_;                    ///< from 1970
    Days decides_{Days::both};
};

} // namespace burst::model
