// Tables: what the columns are called tells which program wrote them. See import_readers.h.
#include "models/io/csv_fields.h"
#include "models/io/import_readers.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace burst::model::import {

namespace {
/// The records of a table: fields may be quoted, quotes in them doubled, line ends in them kept (RFC 4180).
class Records {
public:
    Records(TrafficFile& file, std::string_view text, char separator)
        : file_(file), text_(text), separator_(separator) {}

    [[nodiscard]] bool next(std::vector<std::string_view>& fields) {
        fields.clear();
        if (text_.empty()) return false;
        while (true) {
            fields.push_back(field());
            if (text_.empty()) return true;
            const char ended = text_.front();
            text_.remove_prefix(1);
            if (ended == '\n') return true;
        }
    }

private:
    std::string_view field() {
        if (!text_.empty() && text_.front() == '"') return quoted();
        const auto end = std::min(text_.find_first_of(std::string{separator_, '\n'}), text_.size());
        const auto found = trimmed(text_.substr(0, end));
        text_.remove_prefix(end);
        return found;
    }
    std::string_view quoted() {
        std::string inside;
        bool doubled = false;
        std::size_t i = 1;
        for (; i < text_.size(); ++i) {
            if (text_[i] != '"') {
                inside += text_[i];
            } else if (i + 1 < text_.size() && text_[i + 1] == '"') {
                inside += '"';
                doubled = true;
                ++i;
            } else {
                break;
            }
        }
        const std::string_view plain = text_.substr(1, i - 1);
        text_.remove_prefix(std::min(i + 1, text_.size()));
        const auto rest = std::min(text_.find_first_of(std::string{separator_, '\n'}), text_.size());
        text_.remove_prefix(rest);
        return doubled ? file_.keep(std::move(inside)) : plain;
    }

    TrafficFile& file_;
    std::string_view text_;
    char separator_;
};

std::string lowered(std::string_view text) {
    std::string low(text);
    for (char& c : low)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return low;
}

std::optional<std::size_t> columnOf(const TrafficFile& file, std::initializer_list<std::string_view> names) {
    for (const auto name : names)
        for (std::size_t i = 0; i < file.columns.size(); ++i)
            if (lowered(file.columns[i]) == name) return i;
    return std::nullopt;
}

/// "17": a minute or the number of a function.
bool isNumberName(std::string_view name) {
    constexpr std::size_t longest = 9; // digits
    return !name.empty() && name.size() <= longest &&
           std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Azure Functions 2019: a row for each function, a column for each minute. Turned round; empty minutes are
/// left out but for the last, which says how long it is.
bool turnMinutes(TrafficFile& file) {
    const auto label = columnOf(file, {"hashfunction"});
    if (!label) return false;
    std::vector<std::size_t> minutes;
    for (std::size_t i = 0; i < file.columns.size(); ++i)
        if (isNumberName(file.columns[i])) minutes.push_back(i);
    if (minutes.size() < 2) return false;
    std::vector<std::string_view> cells;
    for (std::size_t row = 0; row < file.rows(); ++row)
        for (std::size_t i = 0; i < minutes.size(); ++i) {
            const auto count = file.cell(row, minutes[i]);
            const bool edge = i == 0 || i + 1 == minutes.size();
            if (!edge && (count.empty() || count == "0")) continue;
            const auto minute = static_cast<long>(*numberIn(file.columns[minutes[i]]));
            cells.push_back(file.keep(std::to_string(minute * 60)));
            cells.push_back(file.cell(row, *label));
            cells.push_back(count.empty() ? std::string_view("0") : count);
        }
    file.columns = {"time", "function", "requests"};
    file.cells = std::move(cells);
    file.format = "Azure Functions 2019";
    file.mapping = {.time = 0, .count = 2, .label = 1};
    return true;
}

/// Huawei 2023: seconds since a start, and a column of counts for each function.
bool turnFunctions(TrafficFile& file) {
    if (file.columns.size() < 3 || lowered(file.columns[0]) != "day" || lowered(file.columns[1]) != "time" ||
        !isNumberName(file.columns[2]))
        return false;
    std::vector<std::string_view> cells;
    std::vector<std::string> functions = file.columns;
    for (std::size_t row = 0; row < file.rows(); ++row)
        for (std::size_t i = 2; i < functions.size(); ++i) {
            if (file.cell(row, i).empty()) continue; // the function was not there
            cells.push_back(file.cell(row, 1));
            cells.push_back(file.keep(functions[i]));
            cells.push_back(file.cell(row, i));
        }
    file.columns = {"time", "function", "requests"};
    file.cells = std::move(cells);
    file.format = "Huawei 2023";
    file.mapping = {.time = 0, .clock = ImportMapping::Clock::seconds, .count = 2, .label = 1};
    return true;
}

/// CloudFront has date and time in two columns.
void joinDateAndTime(TrafficFile& file) {
    const auto date = columnOf(file, {"date"});
    const auto time = columnOf(file, {"time"});
    if (!date || !time) return;
    for (std::size_t row = 0; row < file.rows(); ++row)
        file.cells[row * file.columns.size() + *time] =
            file.keep(std::string(file.cell(row, *date)) + ' ' + std::string(file.cell(row, *time)));
}

/// What the columns of programs are called.
void guess(TrafficFile& file) {
    auto& mapping = file.mapping;
    mapping = {};
    file.format = "table";
    const auto firstTime = [&]() -> std::size_t {
        for (std::size_t column = 0; column < file.columns.size(); ++column)
            if (file.rows() > 0 && timeOf(file.cell(0, column), {}) && !isNumberName(file.cell(0, column)))
                return column;
        return 0;
    };
    mapping.time = columnOf(file, {"timestamp", "@timestamp", "end_timestamp", "time", "date", "ds", "start",
                                   "requesttime"})
                       .value_or(firstTime());
    if (columnOf(file, {"metric_name"}) && columnOf(file, {"metric_value"})) {
        file.format = "k6 results";
        mapping.count = columnOf(file, {"metric_value"});
        mapping.label = columnOf(file, {"metric_name"});
        mapping.only = "http_reqs";
    } else if (columnOf(file, {"total request count"})) {
        file.format = "Locust history";
        mapping.count = columnOf(file, {"total request count"});
        mapping.growing = true;
    } else if (columnOf(file, {"elapsed"}) && columnOf(file, {"threadname"})) {
        file.format = "JMeter results";
        mapping.label = columnOf(file, {"label"});
    } else if (columnOf(file, {"@requestid", "@message"})) {
        file.format = "CloudWatch Logs Insights";
    } else if (columnOf(file, {"end_timestamp"}) && columnOf(file, {"duration"})) {
        file.format = "Azure Functions 2021";
        mapping.lasted = columnOf(file, {"duration"});
        mapping.label = columnOf(file, {"func"});
        mapping.clock = ImportMapping::Clock::seconds;
    } else if (columnOf(file, {"x-edge-location"})) {
        file.format = "CloudFront log";
        mapping.time = columnOf(file, {"time"}).value_or(0);
        mapping.label = columnOf(file, {"cs-uri-stem"});
    } else {
        mapping.count = columnOf(file, {"value", "requests", "count", "sum", "invocations", "y", "hits"});
        // Two columns: times and numbers.
        if (!mapping.count && file.columns.size() == 2 && file.rows() > 0 &&
            numberIn(file.cell(0, 1 - mapping.time)))
            mapping.count = 1 - mapping.time;
    }
}
} // namespace

bool readTable(TrafficFile& file) {
    std::string_view text = *file.text;
    char separator = 0;
    // CloudFront says in a comment what its columns are.
    bool named = false;
    while (text.starts_with("#")) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        constexpr std::string_view fields = "#Fields:";
        if (line.starts_with(fields)) {
            for (const auto word : wordsOf(trimmed(line.substr(fields.size()))))
                file.columns.emplace_back(word);
            separator = '\t';
            named = true;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (separator == 0) separator = separatorOf(text.substr(0, text.find('\n')));
    Records records(file, text, separator);
    std::vector<std::string_view> fields;
    while (records.next(fields)) {
        if (fields.size() == 1 && fields.front().empty()) continue;
        if (file.columns.empty()) {
            const bool headed = std::none_of(fields.begin(), fields.end(),
                                             [](std::string_view field) {
                                                 return timeOf(field, {}) && !isNumberName(field);
                                             }) &&
                                !numberIn(fields.front());
            for (std::size_t i = 0; i < fields.size(); ++i)
                file.columns.push_back(headed ? std::string(fields[i]) : "column " + std::to_string(i + 1));
            if (headed) continue;
        }
        if (fields.size() != file.columns.size()) {
            ++file.skipped;
            continue;
        }
        file.cells.insert(file.cells.end(), fields.begin(), fields.end());
    }
    if (file.cells.empty()) return false;
    if (named) joinDateAndTime(file);
    if (!turnMinutes(file) && !turnFunctions(file)) guess(file);
    return true;
}

} // namespace burst::model::import
