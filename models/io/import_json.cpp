// Documents of JSON: metrics and plans of load tests. See import_readers.h.
#include "models/io/import_readers.h"
#include "models/io/json_text.h"
#include "models/units.h"

#include <algorithm>

namespace burst::model::import {

namespace {
constexpr JsonLimits documentLimits{.bytes = 64U << 20U, .depth = 32, .values = 5'000'000};

std::string shortText(const Tree& tree) {
    if (const auto* text = tree.text()) return *text;
    return tree.isNumber() ? formatQuantity(tree.number(), Unit::none) : std::string();
}

void addPoint(TrafficFile& file, const Tree& time, const std::string& label, const Tree& value) {
    file.cells.push_back(file.keep(shortText(time)));
    file.cells.push_back(file.keep(label));
    file.cells.push_back(file.keep(shortText(value)));
}

/// "1m30s", or a number of milliseconds; in s.
std::optional<double> k6Duration(const Tree* tree) {
    if (tree == nullptr) return std::nullopt;
    if (tree->isNumber()) return tree->number() / 1e3;
    if (tree->text() == nullptr) return std::nullopt;
    std::string_view text = *tree->text();
    double seconds = 0.0;
    while (!text.empty()) {
        const auto digits = std::min(text.find_first_not_of("0123456789."), text.size());
        const auto number = numberIn(text.substr(0, digits));
        text.remove_prefix(digits);
        const auto letters = std::min(text.find_first_of("0123456789."), text.size());
        const std::string_view unit = text.substr(0, letters);
        text.remove_prefix(letters);
        const double length = unit == "h" ? 3600.0 : unit == "m" ? 60.0 : unit == "s" ? 1.0 : 1e-3;
        if (!number || (length == 1e-3 && unit != "ms")) return std::nullopt;
        seconds += *number * length;
    }
    return seconds;
}

double rateIn(const Tree& scenario, const char* key, double unit) {
    const Tree* rate = scenario.find(key);
    return rate != nullptr ? std::clamp(rate->number() / unit, 0.0, highestRate) : 0.0;
}

/// The rate of a scenario with an open model over time; empty for one that counts users.
RateLine plannedLine(const Tree& scenario) {
    const std::string executor =
        scenario.find("executor") != nullptr ? shortText(*scenario.find("executor")) : "";
    const double start = k6Duration(scenario.find("startTime")).value_or(0.0);
    const double unit = k6Duration(scenario.find("timeUnit")).value_or(1.0);
    if (!(unit > 0.0)) return {};
    RateLine line;
    if (start > 0.0) line = {{0.0, 0.0}, {start, 0.0}};
    double at = start;
    if (executor == "constant-arrival-rate") {
        const double rate = rateIn(scenario, "rate", unit);
        const double length = k6Duration(scenario.find("duration")).value_or(0.0);
        line.push_back({at, rate});
        line.push_back({at + length, rate});
        line.push_back({at + length, 0.0});
        return line;
    }
    const Tree* stages = scenario.find("stages");
    if (executor != "ramping-arrival-rate" || stages == nullptr || stages->list() == nullptr) return {};
    line.push_back({at, rateIn(scenario, "startRate", unit)});
    for (const Tree& stage : *stages->list()) {
        at += k6Duration(stage.find("duration")).value_or(0.0);
        line.push_back({at, rateIn(stage, "target", unit)});
    }
    if (line.back().rate > 0.0) line.push_back({at, 0.0});
    return line;
}
} // namespace

bool readMetrics(TrafficFile& file) {
    if (file.text->find("MetricDataResults") == std::string::npos &&
        file.text->find("Datapoints") == std::string::npos)
        return false;
    const auto read = parseJson(*file.text, "", documentLimits);
    if (!read) return false;
    file.columns = {"time", "metric", "value"};
    if (const Tree* results = read->tree.find("MetricDataResults"); results && results->list())
        for (const Tree& result : *results->list()) {
            const Tree* times = result.find("Timestamps");
            const Tree* values = result.find("Values");
            const std::string label = result.find("Label") != nullptr ? shortText(*result.find("Label")) : "";
            if (times == nullptr || values == nullptr || !times->list() || !values->list()) continue;
            const auto count = std::min(times->list()->size(), values->list()->size());
            for (std::size_t i = 0; i < count; ++i)
                addPoint(file, (*times->list())[i], label, (*values->list())[i]);
        }
    if (const Tree* points = read->tree.find("Datapoints"); points && points->list())
        for (const Tree& point : *points->list())
            for (const char* statistic : {"Sum", "SampleCount"})
                if (point.find(statistic) != nullptr && point.find("Timestamp") != nullptr)
                    addPoint(file, *point.find("Timestamp"), statistic, *point.find(statistic));
    if (file.cells.empty()) {
        file.columns.clear();
        return false;
    }
    file.format = "CloudWatch metrics";
    file.mapping = {.time = 0, .count = 2, .label = 1};
    // Of several metrics that which counts requests.
    const auto labels = labelsOf(file, 1, 100);
    for (const char* counting : {"Invocations", "Count", "RequestCount", "NumberOfMessagesSent", "Sum"})
        if (file.mapping.only.empty() && std::find(labels.begin(), labels.end(), counting) != labels.end())
            file.mapping.only = counting;
    if (file.mapping.only.empty() && labels.size() > 1) file.mapping.only = labels.front();
    return true;
}

bool readLoadPlan(TrafficFile& file) {
    if (file.text->find("executor") == std::string::npos) return false;
    const auto read = parseJson(*file.text, "", documentLimits);
    if (!read) return false;
    const Tree* scenarios = read->tree.find("scenarios");
    if (scenarios == nullptr || scenarios->object() == nullptr) return false;
    for (const auto& [name, scenario] : *scenarios->object())
        if (RateLine line = plannedLine(scenario); !line.empty())
            file.plan.emplace_back(name, std::move(line));
        else
            ++file.skipped;
    if (file.plan.empty()) return false;
    file.format = "k6 options";
    return true;
}

} // namespace burst::model::import
