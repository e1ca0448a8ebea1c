#include "models/instant.h"
#include "models/io/csv_fields.h"
#include "models/io/trace_csv.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace burst::model {

namespace {
using Part = std::pair<std::string, std::string>; ///< a route and its rows as a trace of its own

[[nodiscard]] bool isNumber(std::string_view s) {
    double value = 0;
    const auto [end, code] = std::from_chars(s.data(), s.data() + s.size(), value);
    return code == std::errc{} && end == s.data() + s.size();
}

[[nodiscard]] Error wrong(const std::string& name, std::size_t line, std::string sentence) {
    return {Error::Cause::badInput, name + ":" + std::to_string(line), std::move(sentence)};
}

/// The lines of a text with their fields; blank lines have none.
[[nodiscard]] std::vector<std::vector<std::string_view>> linesOf(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::vector<std::vector<std::string_view>> lines;
    char separator = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        if (separator == 0 && !line.empty()) separator = separatorOf(line);
        lines.push_back(line.empty() ? std::vector<std::string_view>() : fieldsOf(line, separator));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// A table of times and counts with a column for each route.
[[nodiscard]] Result<Trace> fromColumns(const std::vector<std::vector<std::string_view>>& lines,
                                        const std::vector<std::string_view>& header,
                                        const std::string& name) {
    Trace whole;
    for (std::size_t column = 1; column < header.size(); ++column) {
        // As many lines as the file, so that a complaint names the right one.
        std::string text;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!lines[i].empty() && lines[i].size() != header.size())
                return wrong(name, i + 1,
                             "The line has " + std::to_string(lines[i].size()) +
                                 " columns where the header has " + std::to_string(header.size()) + ".");
            if (!lines[i].empty()) text += std::string(lines[i][0]) + ";" + std::string(lines[i][column]);
            text += '\n';
        }
        auto part = readTrace(text, name);
        if (!part) return part.error();
        whole.interval = part->interval;
        whole.counts.resize(part->counts.size(), 0.0);
        for (std::size_t i = 0; i < whole.counts.size(); ++i)
            whole.counts[i] += part->counts[i];
        const std::string route(header[column]);
        if (!whole.parts.emplace(route, std::make_shared<const Trace>(*std::move(part))).second)
            return wrong(name, 1, "Two columns have the name \"" + route.substr(0, 40) + "\".");
    }
    return whole;
}

/// A table of arrivals, each with the name of its route.
[[nodiscard]] Result<Trace> fromNames(const std::vector<std::vector<std::string_view>>& lines,
                                      const std::string& name) {
    std::string times;
    std::vector<std::string> routes;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].empty() && (lines[i].size() != 2 || lines[i][1].empty()))
            return wrong(name, i + 1, "A line has to have a time and the name of a route.");
        if (!lines[i].empty()) {
            times += lines[i][0];
            routes.emplace_back(lines[i][1]);
        }
        times += '\n';
    }
    auto whole = readTrace(times, name);
    if (!whole) return whole;
    std::map<std::string, Trace> parts;
    // A header is a row without a time.
    const std::size_t header = routes.size() - whole->times.size();
    for (std::size_t i = 0; i < whole->times.size(); ++i)
        parts[routes[i + header]].times.push_back(whole->times[i]);
    for (auto& [route, part] : parts) {
        part.span = whole->length();
        whole->parts.emplace(route, std::make_shared<const Trace>(std::move(part)));
    }
    return whole;
}
} // namespace

Result<Trace> readRouteTrace(std::string_view text, const std::string& name) {
    const auto lines = linesOf(text);
    const auto filled = [](const auto& line) { return !line.empty(); };
    const auto first = std::find_if(lines.begin(), lines.end(), filled);
    if (first == lines.end()) return readTrace(text, name); // says that it is empty
    const bool headed = !isNumber(first->front()) && !readInstant(first->front());
    const auto data = headed ? std::find_if(first + 1, lines.end(), filled) : first;
    if (first->size() < 2)
        return wrong(name, 1,
                     "The trace has one column; routes need a second one with the name of the route, or one "
                     "column of counts for each route.");
    const bool numbers = data != lines.end() && data->size() > 1 && isNumber((*data)[1]);
    if (first->size() == 2 && (!headed || !numbers || first->at(1) == "route")) return fromNames(lines, name);
    if (!headed)
        return wrong(name, 1,
                     "The columns have no names; begin with a line such as \"time,checkout,browse\".");
    return fromColumns(lines, *first, name);
}

} // namespace burst::model
