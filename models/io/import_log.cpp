// Logs, line by line. See import_readers.h.
#include "models/io/csv_fields.h"
#include "models/io/import_readers.h"
#include "models/io/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace burst::model::import {

std::optional<double> numberIn(std::string_view text) {
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

namespace {
std::optional<int> digitsIn(std::string_view text) {
    int value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// "02/Mar/2026:10:15:30 +0000".
std::optional<Instant> logTime(std::string_view text) {
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (text.size() < 20 || text[2] != '/' || text[6] != '/' || text[11] != ':') return std::nullopt;
    const auto month = std::find(months.begin(), months.end(), text.substr(3, 3));
    const auto day = digitsIn(text.substr(0, 2));
    const auto year = digitsIn(text.substr(7, 4));
    const auto hour = digitsIn(text.substr(12, 2));
    const auto minute = digitsIn(text.substr(15, 2));
    const auto second = digitsIn(text.substr(18, 2));
    if (month == months.end() || !day || !year || !hour || !minute || !second) return std::nullopt;
    const std::chrono::year_month_day date{
        std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(month - months.begin()) + 1U),
        std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return std::nullopt;
    Instant at;
    at.seconds = std::chrono::sys_days(date).time_since_epoch().count() * std::int64_t{86400} + *hour * 3600 +
                 *minute * 60 + *second;
    if (text.size() >= 26) {
        const auto zone = digitsIn(text.substr(22, 4));
        if (!zone) return std::nullopt;
        const std::int64_t offset = (*zone / 100) * 3600 + (*zone % 100) * 60;
        at.seconds -= text[21] == '-' ? -offset : offset;
    }
    return at;
}
} // namespace

std::optional<Instant> timeOf(std::string_view text, ImportMapping::Clock clock) {
    text = trimmed(text);
    auto number = numberIn(text);
    if (!number) {
        if (const auto instant = readInstant(text)) return instant;
        return logTime(text);
    }
    using Clock = ImportMapping::Clock;
    if (clock == Clock::milliseconds) *number /= 1e3;
    // Since 1970 these are the years 1973 to 5138, in each unit.
    if (clock == Clock::automatic && *number > 1e14)
        *number /= 1e6;
    else if (clock == Clock::automatic && *number > 1e11)
        *number /= 1e3;
    if (std::abs(*number) > 1e15) return std::nullopt;
    const double whole = std::floor(*number);
    return Instant{.seconds = static_cast<std::int64_t>(whole), .fraction = *number - whole};
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.remove_suffix(1);
        if (!line.empty()) lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<std::string_view> wordsOf(std::string_view line) {
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < line.size();) {
        if (line[i] == ' ') {
            ++i;
            continue;
        }
        const char close = line[i] == '"' ? '"' : line[i] == '[' ? ']' : ' ';
        const std::size_t from = close == ' ' ? i : i + 1;
        std::size_t end = from;
        while (end < line.size() && line[end] != close)
            end += line[end] == '\\' && close == '"' && end + 1 < line.size() ? 2 : 1;
        end = std::min(end, line.size());
        words.push_back(line.substr(from, end - from));
        i = end + 1;
    }
    return words;
}

namespace {
constexpr std::size_t linesTried = 20;

void addRow(TrafficFile& file, std::initializer_list<std::string_view> cells) {
    file.cells.insert(file.cells.end(), cells);
}

/// "GET /orders/17 HTTP/1.1" as method and path without its query.
std::pair<std::string_view, std::string_view> requestOf(std::string_view request) {
    const auto blank = request.find(' ');
    if (blank == std::string_view::npos) return {};
    std::string_view path = request.substr(blank + 1);
    path = path.substr(0, std::min(path.find(' '), path.find('?')));
    return {request.substr(0, blank), path};
}

/// Common, combined and what API Gateway makes of them: the time in brackets, the request in quotes.
bool addCommonLine(TrafficFile& file, std::string_view line) {
    constexpr std::size_t timePlace = 3;
    const auto words = wordsOf(line);
    if (words.size() < 6 || !logTime(words[timePlace])) return false;
    const auto [method, path] = requestOf(words[4]);
    addRow(file, {words[timePlace], method, path, words[5]});
    return true;
}

/// Application load balancer: the request came at its creation time, the 22nd field; older logs have only the
/// time of the answer.
bool addBalancerLine(TrafficFile& file, std::string_view line) {
    constexpr std::size_t answered = 1;
    constexpr std::size_t status = 8;
    constexpr std::size_t request = 12;
    constexpr std::size_t created = 21;
    const auto words = wordsOf(line);
    if (words.size() <= request || !readInstant(words[answered])) return false;
    const auto [method, path] = requestOf(words[request]);
    const bool exact = words.size() > created && readInstant(words[created]);
    addRow(file, {words[exact ? created : answered], method, path, words[status]});
    return true;
}
} // namespace

bool readAccessLog(TrafficFile& file) {
    const auto lines = linesOf(*file.text);
    using Adder = bool (*)(TrafficFile&, std::string_view);
    for (const Adder add : {Adder(addCommonLine), Adder(addBalancerLine)}) {
        file.columns = {"time", "method", "path", "status"};
        file.cells.clear();
        file.skipped = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!add(file, lines[i])) ++file.skipped;
            if (i + 1 == std::min(linesTried, lines.size()) && file.cells.empty()) break;
        }
        if (file.cells.empty()) continue;
        file.format = add == Adder(addCommonLine) ? "access log" : "load balancer log";
        file.mapping = {.time = 0, .label = 2};
        return true;
    }
    file.columns.clear();
    return false;
}

namespace {
/// Where JSON logs have the time, the most exact first.
constexpr std::array<std::string_view, 9> timeKeys{"requestTimeEpoch", "msec",       "time_iso8601",
                                                   "@timestamp",       "timestamp",  "time",
                                                   "requestTime",      "time_local", "ts"};

const Tree* memberOf(const Tree& tree, std::initializer_list<std::string_view> path) {
    const Tree* at = &tree;
    for (const auto key : path) {
        at = at->find(key);
        if (at == nullptr) return nullptr;
    }
    return at;
}

std::string textOf(const Tree* tree) {
    if (tree == nullptr) return {};
    if (const auto* text = tree->text()) return *text;
    return tree->isNumber() ? std::to_string(tree->number()) : std::string();
}

/// What a line of JSON says of one request; false for lines that tell something else.
bool addJsonLine(TrafficFile& file, const Tree& line) {
    const std::string type = textOf(line.find("type"));
    std::string time;
    std::string lasted = "0";
    std::string label;
    if (type == "Metric" || (type == "Point" && textOf(line.find("metric")) != "http_reqs"))
        return true; // k6
    if (type == "Point") {
        time = textOf(memberOf(line, {"data", "time"}));
        label = textOf(memberOf(line, {"data", "tags", "name"}));
    } else if (type.starts_with("platform.")) { // Lambda
        if (type != "platform.report") return true;
        time = textOf(line.find("time"));
        const Tree* metrics = memberOf(line, {"record", "metrics"});
        if (metrics == nullptr) return false;
        double spent = 0.0;
        for (const char* key : {"durationMs", "initDurationMs"})
            if (const Tree* part = metrics->find(key)) spent += part->number();
        lasted = std::to_string(spent / 1e3);
    } else {
        for (const auto key : timeKeys)
            if (time = textOf(line.find(key)); timeOf(time, ImportMapping::Clock::automatic)) break;
        for (const char* key : {"routeKey", "resourcePath", "path", "request", "uri"})
            if (label = textOf(line.find(key)); !label.empty()) break;
    }
    if (!timeOf(time, ImportMapping::Clock::automatic)) return false;
    const auto at = file.keep(std::move(time));
    const auto before = file.keep(std::move(lasted));
    addRow(file, {at, before, file.keep(std::move(label))});
    return true;
}
} // namespace

bool readJsonLines(TrafficFile& file) {
    const auto lines = linesOf(*file.text);
    if (lines.empty() || lines.front().front() != '{' || lines.front().back() != '}') return false;
    file.columns = {"time", "lasted", "label"};
    constexpr JsonLimits limits{.bytes = 1U << 20U, .depth = 16, .values = 10'000};
    for (const auto line : lines) {
        const auto read = parseJson(line, "", limits);
        if (!read || !addJsonLine(file, read->tree)) ++file.skipped;
    }
    if (file.cells.empty()) {
        file.columns.clear();
        return false;
    }
    file.format = "JSON lines";
    file.mapping = {.time = 0, .lasted = 1, .label = 2};
    return true;
}

} // namespace burst::model::import
