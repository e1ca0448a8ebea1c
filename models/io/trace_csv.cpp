#include "models/io/trace_csv.h"

#include "models/instant.h"
#include "models/io/csv_fields.h"
#include "models/io/text_file.h"
#include "models/units.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <vector>

namespace burst::model {

namespace {
constexpr std::size_t maxTraceBytes = 256U << 20U;
constexpr std::size_t maxTraceRows = 5'000'000;
constexpr double maxIntervals = 10'000'000; ///< from the first to the last row, gaps included
/// Steps may differ from a whole number of intervals by this share of one: stamps are rounded.
constexpr double stepTolerance = 0.01;

/// The time of a row, in two parts like an Instant.
struct Moment {
    std::int64_t seconds{};
    double fraction{};
    bool calendar{}; ///< from a date, else from a bare number of seconds

    [[nodiscard]] double since(const Moment& start) const {
        return static_cast<double>(seconds - start.seconds) + (fraction - start.fraction);
    }
};

/// For messages: short, and without what a terminal would act upon.
std::string shown(std::string_view s) {
    std::string text(s.substr(0, 40));
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7E) c = '?';
    return "\"" + text + (s.size() > 40 ? "...\"" : "\"");
}

std::optional<double> numberOf(std::string_view s) {
    double value = 0;
    const auto [end, code] = std::from_chars(s.data(), s.data() + s.size(), value);
    if (code != std::errc{} || end != s.data() + s.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<Moment> momentOf(std::string_view s) {
    const auto number = numberOf(s);
    if (!number) {
        const auto instant = readInstant(s);
        if (!instant) return std::nullopt;
        return Moment{.seconds = instant->seconds, .fraction = instant->fraction, .calendar = true};
    }
    constexpr double most = 1e15; // beyond, seconds would not fit the whole part
    if (std::abs(*number) > most) return std::nullopt;
    const double whole = std::floor(*number);
    return Moment{.seconds = static_cast<std::int64_t>(whole), .fraction = *number - whole};
}

struct Row {
    Moment at;
    double count{};
    std::size_t line{};
};

/// The rows of a trace, with what they have in common.
class Table {
public:
    explicit Table(const std::string& name) : name_(name) {}

    /// False when the line is wrong; error() says why.
    bool add(std::string_view line, std::size_t number) {
        if (columns_ == 0) separator_ = separatorOf(line);
        const auto fields = fieldsOf(line, separator_);
        const bool first = columns_ == 0;
        if (first) columns_ = fields.size();
        if (columns_ > 2)
            return refuse(number, "The line has " + std::to_string(columns_) +
                                      " columns; keep one with the times of arrivals, or two with times "
                                      "and requests per interval.");
        if (fields.size() != columns_)
            return refuse(number, "The line has " + std::to_string(fields.size()) +
                                      " columns where the lines before have " + std::to_string(columns_) +
                                      ".");
        const auto at = momentOf(fields[0]);
        if (!at && first && !fields[0].empty()) return true; // a header
        if (!at)
            return refuse(number, shown(fields[0]) +
                                      " is no time; write seconds or ISO 8601 such as 2026-11-01T10:05:07Z.");
        return append(*at, fields, number);
    }

    [[nodiscard]] const std::optional<Error>& error() const { return error_; }
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    [[nodiscard]] bool counts() const { return columns_ == 2; }

    bool refuse(std::size_t line, std::string sentence) {
        error_ = Error{Error::Cause::badInput, name_ + ":" + std::to_string(line), std::move(sentence)};
        return false;
    }

private:
    bool append(const Moment& at, const std::vector<std::string_view>& fields, std::size_t number) {
        Row row{at, 0.0, number};
        if (counts()) {
            const auto count = numberOf(fields[1]);
            if (!count || *count < 0)
                return refuse(number,
                              shown(fields[1]) + " is no number of requests; write a number, zero or more.");
            row.count = *count;
        }
        if (rows_.size() >= maxTraceRows)
            return refuse(number, "The trace has more than " + std::to_string(maxTraceRows) +
                                      " rows; that is the most this version reads.");
        if (!rows_.empty() && !follows(row)) return false;
        rows_.push_back(row);
        return true;
    }

    bool follows(const Row& row) {
        const Row& before = rows_.back();
        if (row.at.calendar != before.at.calendar)
            return refuse(row.line, "Dates and bare seconds are mixed; keep one form in the file.");
        const double step = row.at.since(before.at);
        if (step < 0)
            return refuse(row.line,
                          "The time is earlier than that of the row before; sort the rows by time.");
        if (step == 0 && counts())
            return refuse(row.line, "The time stands twice; add the two counts up in one row.");
        return true;
    }

    const std::string& name_;
    char separator_{','};
    std::size_t columns_{};
    std::vector<Row> rows_{};
    std::optional<Error> error_{};
};

/// The step between rows that occurs most often; of equally common ones the shortest.
double commonestStep(const std::vector<Row>& rows) {
    std::map<double, std::pair<std::size_t, double>> steps; // by whole microseconds
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const double step = rows[i].at.since(rows[i - 1].at);
        auto& [times, first] = steps[std::round(step * 1e6)];
        if (times++ == 0) first = step;
    }
    const auto most = std::max_element(steps.begin(), steps.end(), [](const auto& a, const auto& b) {
        return a.second.first < b.second.first;
    });
    return most->second.second;
}

Trace arrivalsOf(const std::vector<Row>& rows) {
    Trace trace;
    trace.times.reserve(rows.size());
    for (const Row& row : rows)
        trace.times.push_back(row.at.since(rows.front().at));
    return trace;
}

Result<Trace> countsOf(Table& table) {
    const auto& rows = table.rows();
    if (rows.size() < 2) {
        table.refuse(rows.front().line,
                     "A trace of requests per interval needs two rows or more to tell the interval.");
        return *table.error();
    }
    Trace trace;
    trace.interval = commonestStep(rows);
    trace.counts.push_back(rows.front().count);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const double step = rows[i].at.since(rows[i - 1].at);
        const double steps = step / trace.interval;
        const double whole = std::round(steps);
        if (whole < 1 || std::abs(steps - whole) > stepTolerance) {
            table.refuse(rows[i].line, "The row comes " + showQuantity(step, Unit::seconds) +
                                           " after the one before, which is no multiple of the interval of " +
                                           showQuantity(trace.interval, Unit::seconds) + ".");
            return *table.error();
        }
        if (static_cast<double>(trace.counts.size()) + whole > maxIntervals) {
            table.refuse(rows[i].line, "The row comes so late that more than " +
                                           std::to_string(static_cast<long>(maxIntervals)) +
                                           " intervals lie behind it; that is the most this version reads.");
            return *table.error();
        }
        trace.counts.resize(trace.counts.size() + static_cast<std::size_t>(whole) - 1, 0.0);
        trace.counts.push_back(rows[i].count);
    }
    return trace;
}
} // namespace

Result<Trace> readTrace(std::string_view text, const std::string& name) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3); // spreadsheets write a byte order mark
    Table table(name);
    for (std::size_t line = 1; !text.empty(); ++line) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view content = trimmed(text.substr(0, end));
        if (!content.empty() && !table.add(content, line)) return *table.error();
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (table.rows().empty())
        return Error{
            Error::Cause::badInput, name,
            "The trace holds no row; give the time of an arrival in each line, or times and counts."};
    if (table.counts()) return countsOf(table);
    return arrivalsOf(table.rows());
}

Result<Traces> loadTraces(const Scenario& scenario, const std::string& folder) {
    Traces traces;
    for (const auto& [source, traffic] : scenario.traffic) {
        if (traffic.file.empty() || traces.count(traffic.file) > 0) continue;
        const auto joined = (pathOf(folder) / pathOf(traffic.file)).lexically_normal().u8string();
        const std::string path(joined.begin(), joined.end());
        const auto text = loadText(path, maxTraceBytes);
        if (!text) {
            Error error = text.error();
            error.text += " The traffic of \"" + source.text + "\" in the scenario \"" + scenario.id.text +
                          "\" names it as \"" + traffic.file + "\".";
            return error;
        }
        const auto namesRoutes = [&file = traffic.file](const auto& each) {
            return each.second.file == file && !each.second.routes.empty();
        };
        const bool routes = std::any_of(scenario.traffic.begin(), scenario.traffic.end(), namesRoutes);
        auto trace = routes ? readRouteTrace(*text, path) : readTrace(*text, path);
        if (!trace) return trace.error();
        traces.emplace(traffic.file, std::make_shared<const Trace>(*std::move(trace)));
    }
    return traces;
}

} // namespace burst::model
