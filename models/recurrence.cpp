#include "models/recurrence.h"

#include "models/instant.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <span>
#include <string>
#include <vector>

namespace burst::model {

namespace {
using namespace std::string_view_literals;

constexpr std::int64_t secondsOfDay = 86400;
constexpr int firstYear = 1970;
constexpr int lastYear = 2199;
constexpr std::array monthNames{"JAN"sv, "FEB"sv, "MAR"sv, "APR"sv, "MAY"sv, "JUN"sv,
                                "JUL"sv, "AUG"sv, "SEP"sv, "OCT"sv, "NOV"sv, "DEC"sv};
constexpr std::array weekdayNames{"SUN"sv, "MON"sv, "TUE"sv, "WED"sv, "THU"sv, "FRI"sv, "SAT"sv};

[[nodiscard]] std::string_view trimmed(std::string_view s) {
    const auto first = s.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return s.substr(first, s.find_last_not_of(" \t") - first + 1);
}

/// Parts between separators, empty ones included.
[[nodiscard]] std::vector<std::string_view> split(std::string_view s, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = std::min(s.find(separator), s.size());
        parts.push_back(s.substr(0, end));
        if (end == s.size()) return parts;
        s.remove_prefix(end + 1);
    }
}

[[nodiscard]] std::vector<std::string_view> words(std::string_view s) {
    auto parts = split(s, ' ');
    std::erase(parts, ""sv);
    return parts;
}

[[nodiscard]] bool sameLetters(std::string_view a, std::string_view b) {
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return upper(x) == upper(y); });
}

[[nodiscard]] std::optional<int> numberOf(std::string_view s) {
    int value = 0;
    const auto [end, code] = std::from_chars(s.data(), s.data() + s.size(), value);
    if (s.empty() || s[0] == '-' || code != std::errc{} || end != s.data() + s.size()) return std::nullopt;
    return value;
}

/// The text between "name(" and ")", or nothing.
[[nodiscard]] std::optional<std::string_view> argumentOf(std::string_view text, std::string_view name) {
    if (text.size() < name.size() + 2 || !sameLetters(text.substr(0, name.size()), name)) return std::nullopt;
    if (text[name.size()] != '(' || text.back() != ')') return std::nullopt;
    return trimmed(text.substr(name.size() + 1, text.size() - name.size() - 2));
}

[[nodiscard]] Error wrong(std::string text) {
    return {.cause = Error::Cause::badInput, .where = "", .text = std::move(text)};
}

[[nodiscard]] std::string quoted(std::string_view text) {
    return "\"" + std::string(text.substr(0, 60)) + "\"";
}

/// What a field of a cron expression may hold.
struct Field {
    std::string_view noun; ///< "minute"
    int low{};
    int high{};
    std::span<const std::string_view> names{}; ///< of its values from nameFrom on
    int nameFrom{};
};
} // namespace

/// A day of the calendar.
struct Recurrence::Date {
    explicit Date(std::chrono::sys_days at)
        : date(at), weekday(static_cast<int>(std::chrono::weekday(at).c_encoding())) {
        using namespace std::chrono;
        day = static_cast<int>(static_cast<unsigned>(date.day()));
        length = static_cast<int>(
            static_cast<unsigned>(year_month_day_last(date.year() / date.month() / last).day()));
    }

    /// The weekday of another day of this month.
    [[nodiscard]] int weekdayOf(int other) const { return ((weekday + other - day) % 7 + 7) % 7; }
    /// The Monday to Friday nearest to a day of this month, within the month.
    [[nodiscard]] int workingDayNear(int other) const {
        switch (weekdayOf(other)) {
        case 6:
            return other > 1 ? other - 1 : other + 2;
        case 0:
            return other < length ? other + 1 : other - 2;
        default:
            return other;
        }
    }
    /// The last Monday to Friday of this month.
    [[nodiscard]] int lastWorkingDay() const {
        const int weekdayOfLast = weekdayOf(length);
        return weekdayOfLast == 6 ? length - 1 : weekdayOfLast == 0 ? length - 2 : length;
    }

    std::chrono::year_month_day date;
    int weekday{}; ///< 0 = Sunday
    int day{};     ///< 1..31
    int length{};  ///< days of its month
};

/// Reads the fields of a cron expression one by one and keeps the first complaint.
class Recurrence::Reader {
public:
    Reader(Recurrence& into, bool crontab) : into_(into), crontab_(crontab) {}

    [[nodiscard]] Result<void> read(const std::vector<std::string_view>& fields) {
        const Field minute{.noun = "minute", .low = 0, .high = 59};
        const Field hour{.noun = "hour", .low = 0, .high = 23};
        const Field month{.noun = "month", .low = 1, .high = 12, .names = monthNames, .nameFrom = 1};
        const Field year{.noun = "year", .low = firstYear, .high = lastYear};
        readList(fields[0], minute, [&](int value) { into_.minutes_.set(at(value)); });
        readList(fields[1], hour, [&](int value) { into_.hours_.set(at(value)); });
        readDays(fields[2]);
        readList(fields[3], month, [&](int value) { into_.months_.set(at(value)); });
        readWeekdays(fields[4]);
        if (crontab_)
            into_.years_.set();
        else
            readList(fields[5], year, [&](int value) { into_.years_.set(at(value - firstYear)); });
        decide(fields[2], fields[4]);
        if (complaint_.empty()) return {};
        return wrong(complaint_);
    }

private:
    [[nodiscard]] static std::size_t at(int value) { return static_cast<std::size_t>(value); }

    void complain(std::string text) {
        if (complaint_.empty()) complaint_ = std::move(text);
    }

    [[nodiscard]] std::optional<int> value(std::string_view text, const Field& field) {
        for (std::size_t i = 0; i < field.names.size(); ++i)
            if (sameLetters(text, field.names[i])) return static_cast<int>(i) + field.nameFrom;
        const auto number = numberOf(text);
        if (number && *number >= field.low && *number <= field.high) return number;
        complain(quoted(text) + " is no " + std::string(field.noun) + "; write " + std::to_string(field.low) +
                 " to " + std::to_string(field.high) +
                 (field.names.empty() ? ""
                                      : " or " + std::string(field.names.front()) + " to " +
                                            std::string(field.names.back())) +
                 ".");
        return std::nullopt;
    }

    /// "*", "5", "1-5", each with a step: "*/10", "5/10" (from 5 to the end), "1-30/10".
    template <class Set>
    void readItem(std::string_view item, const Field& field, Set set) {
        const auto slash = item.find('/');
        const auto step = slash == std::string_view::npos ? 1 : numberOf(item.substr(slash + 1));
        if (!step || *step < 1)
            return complain("The step of " + quoted(item) + " has to be a whole number from 1.");
        const std::string_view range = item.substr(0, slash);
        int low = field.low;
        int high = field.high;
        if (range != "*") {
            const auto dash = range.find('-');
            const auto from = value(range.substr(0, dash), field);
            if (!from) return;
            low = *from;
            if (dash != std::string_view::npos) {
                const auto to = value(range.substr(dash + 1), field);
                if (!to) return;
                high = *to;
            } else if (slash == std::string_view::npos) {
                high = low;
            }
        }
        if (low > high) return complain("The range " + quoted(range) + " runs backwards; write two ranges.");
        for (int each = low; each <= high; each += *step)
            set(each);
    }

    template <class Set>
    void readList(std::string_view text, const Field& field, Set set) {
        for (const auto item : split(text, ','))
            readItem(item, field, set);
    }

    void readDays(std::string_view text) {
        const Field day{.noun = "day of the month", .low = 1, .high = 31};
        if (text == "?" && !crontab_) return;
        for (const auto item : split(text, ',')) {
            if (!crontab_ && sameLetters(item, "L"))
                into_.lastDay_ = true;
            else if (!crontab_ && sameLetters(item, "LW"))
                into_.lastWorkingDay_ = true;
            else if (!crontab_ && !item.empty() && sameLetters(item.substr(item.size() - 1), "W")) {
                if (const auto near = value(item.substr(0, item.size() - 1), day))
                    into_.nearestWorkingDays_.set(at(*near));
            } else
                readItem(item, day, [&](int value) { into_.days_.set(at(value)); });
        }
    }

    /// 0 = Sunday, from the numbers of the form: 0-7 in a crontab, else 1-7.
    [[nodiscard]] std::size_t weekdayAt(int value) const { return at(crontab_ ? value % 7 : value - 1); }

    void readWeekdays(std::string_view text) {
        const Field day{.noun = "weekday",
                        .low = crontab_ ? 0 : 1,
                        .high = 7,
                        .names = weekdayNames,
                        .nameFrom = crontab_ ? 0 : 1};
        if (text == "?" && !crontab_) return;
        for (const auto item : split(text, ',')) {
            const auto hash = item.find('#');
            if (!crontab_ && sameLetters(item, "L"))
                into_.weekdays_.set(6);
            else if (!crontab_ && !item.empty() && sameLetters(item.substr(item.size() - 1), "L")) {
                if (const auto last = value(item.substr(0, item.size() - 1), day))
                    into_.lastWeekdays_.set(weekdayAt(*last));
            } else if (!crontab_ && hash != std::string_view::npos) {
                const auto each = value(item.substr(0, hash), day);
                const auto nth =
                    value(item.substr(hash + 1), {.noun = "week of the month", .low = 1, .high = 5});
                if (each && nth) into_.nthWeekdays_[at(*nth)].set(weekdayAt(*each));
            } else
                readItem(item, day, [&](int value) { into_.weekdays_.set(weekdayAt(value)); });
        }
    }

    void decide(std::string_view days, std::string_view weekdays) {
        if (crontab_) {
            into_.decides_ = days.starts_with('*') || weekdays.starts_with('*') ? Days::both : Days::either;
            return;
        }
        if ((days == "?") == (weekdays == "?"))
            complain("Exactly one of day and weekday has to be \"?\": the other one decides.");
        into_.decides_ = days == "?" ? Days::ofWeek : Days::ofMonth;
    }

    Recurrence& into_;
    bool crontab_{};
    std::string complaint_;
};

Result<Recurrence> Recurrence::parse(std::string_view whole) {
    const std::string_view text = trimmed(whole);
    Recurrence made;
    if (const auto rate = argumentOf(text, "rate")) {
        const auto parts = words(*rate);
        const auto number = parts.size() == 2 ? numberOf(parts[0]) : std::nullopt;
        constexpr std::array<std::pair<std::string_view, std::int64_t>, 3> units{
            {{"minute", 60}, {"hour", 3600}, {"day", secondsOfDay}}};
        for (const auto& [unit, seconds] : units)
            if (number && *number > 0 &&
                (sameLetters(parts[1], unit) || sameLetters(parts[1], std::string(unit) + "s"))) {
                made.number_ = *number * seconds;
                return made;
            }
        return wrong(quoted(text) +
                     " is no rate; write a whole number from 1 and minutes, hours or days, such as "
                     "rate(5 minutes).");
    }
    if (const auto once = argumentOf(text, "at")) {
        const auto instant = readInstant(*once);
        if (!instant) return wrong(quoted(*once) + " is no time; write it like at(2026-03-01T08:00:00).");
        made.form_ = Form::once;
        made.number_ = instant->seconds;
        return made;
    }
    const auto fields = words(argumentOf(text, "cron").value_or(text));
    if (fields.size() != 5 && fields.size() != 6)
        return wrong(quoted(text) +
                     " is no schedule; write rate(5 minutes), at(2026-03-01T08:00:00), five fields of a "
                     "crontab, or cron(minute hour day month weekday year).");
    made.form_ = Form::cron;
    const auto read = Reader(made, fields.size() == 5).read(fields);
    if (!read) return read.error();
    return made;
}

std::optional<std::int64_t> Recurrence::next(std::int64_t from, std::int64_t start) const {
    switch (form_) {
    case Form::rate: {
        if (from <= start) return start;
        const std::int64_t missed = (from - start + number_ - 1) / number_;
        return start + missed * number_;
    }
    case Form::once:
        return from <= number_ ? std::optional(number_) : std::nullopt;
    case Form::cron:
        break;
    }
    return nextOfCron(from);
}

std::optional<std::int64_t> Recurrence::nextOfCron(std::int64_t from) const {
    using namespace std::chrono;
    const sys_seconds asked{seconds(from)};
    sys_days day = floor<days>(asked);
    std::int64_t within = (asked - day).count();
    for (;; day += days(1), within = 0) {
        Date date(day);
        const int year = static_cast<int>(date.date.year());
        if (year > lastYear) return std::nullopt;
        if (year < firstYear || !years_.test(static_cast<std::size_t>(year - firstYear))) {
            day = sys_days(date.date.year() / December / 31);
            continue;
        }
        if (!months_.test(static_cast<unsigned>(date.date.month()))) {
            day += days(date.length - date.day);
            continue;
        }
        if (!isDay(date)) continue;
        if (const auto at = nextOnDay(within)) return day.time_since_epoch().count() * secondsOfDay + *at;
    }
}

/// The first firing at or after a second of a day on which there are some.
std::optional<std::int64_t> Recurrence::nextOnDay(std::int64_t secondOfDay) const {
    const auto from = static_cast<std::size_t>((secondOfDay + 59) / 60); // whole minutes
    for (std::size_t minute = from; minute < 24 * 60; ++minute) {
        if (!hours_.test(minute / 60)) {
            minute += 59 - minute % 60;
            continue;
        }
        if (minutes_.test(minute % 60)) return static_cast<std::int64_t>(minute) * 60;
    }
    return std::nullopt;
}

bool Recurrence::isDay(const Date& date) const {
    switch (decides_) {
    case Days::both:
        return isDayOfMonth(date) && isDayOfWeek(date);
    case Days::either:
        return isDayOfMonth(date) || isDayOfWeek(date);
    case Days::ofMonth:
        return isDayOfMonth(date);
    case Days::ofWeek:
        break;
    }
    return isDayOfWeek(date);
}

bool Recurrence::isDayOfMonth(const Date& date) const {
    if (days_.test(static_cast<std::size_t>(date.day))) return true;
    if (lastDay_ && date.day == date.length) return true;
    if (lastWorkingDay_ && date.day == date.lastWorkingDay()) return true;
    for (int day = 1; day <= date.length; ++day)
        if (nearestWorkingDays_.test(static_cast<std::size_t>(day)) && date.workingDayNear(day) == date.day)
            return true;
    return false;
}

bool Recurrence::isDayOfWeek(const Date& date) const {
    const auto weekday = static_cast<std::size_t>(date.weekday);
    if (weekdays_.test(weekday)) return true;
    if (lastWeekdays_.test(weekday) && date.day + 7 > date.length) return true;
    return nthWeekdays_[static_cast<std::size_t>((date.day + 6) / 7)].test(weekday);
}

} // namespace burst::model
