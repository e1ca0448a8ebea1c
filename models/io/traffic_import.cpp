#include "models/io/traffic_import.h"

#include "models/io/import_readers.h"
#include "models/units.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <utility>

namespace burst::model {

namespace {
constexpr std::size_t longestFile = 64U << 20U;
constexpr double mostIntervals = 5'000'000;
constexpr std::size_t profileCorners = 64;
constexpr double usualInterval = 60.0; ///< s of a single row of counts (assumed)

Error empty(const std::string& name, std::string text) {
    return {Error::Cause::badInput, name, std::move(text)};
}
} // namespace

Result<TrafficFile> readTrafficFile(std::string text, const std::string& name) {
    if (text.size() > longestFile) return empty(name, "The file has more than 64 MB; import a part of it.");
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3); // spreadsheets write a byte order mark
    if (text.find('\0') != std::string::npos)
        return empty(name, "The file is no text; unpack it first if it is compressed.");
    TrafficFile file;
    file.text = std::make_shared<const std::string>(std::move(text));
    using Reader = bool (*)(TrafficFile&);
    for (const Reader reader :
         {Reader(import::readLoadPlan), Reader(import::readMetrics), Reader(import::readJsonLines),
          Reader(import::readAccessLog), Reader(import::readTable)})
        if (reader(file))
            return file;
        else
            file.skipped = 0;
    return empty(name, "No line of the file has a time of a request. Tables with a column of times, access "
                       "logs, JSON lines, CloudWatch metrics and k6 options can be read.");
}

std::vector<std::string> labelsOf(const TrafficFile& file, std::size_t column, std::size_t most) {
    std::map<std::string_view, std::size_t> counts;
    for (std::size_t row = 0; row < file.rows(); ++row)
        ++counts[file.cell(row, column)];
    std::vector<std::pair<std::string_view, std::size_t>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    if (sorted.size() > most) sorted.resize(most);
    std::vector<std::string> labels;
    for (const auto& [label, count] : sorted)
        labels.emplace_back(label);
    return labels;
}

namespace {
/// What one row says, in order of time.
struct Arrival {
    double at{}; ///< s from the first whole second of the file
    double count{1.0};
};

std::vector<Arrival> arrivalsOf(const TrafficFile& file, const ImportMapping& mapping, std::size_t& unread) {
    std::vector<Arrival> all;
    std::optional<std::int64_t> base;
    for (std::size_t row = 0; row < file.rows(); ++row) {
        if (mapping.label && !mapping.only.empty() && file.cell(row, *mapping.label) != mapping.only)
            continue;
        const auto at = import::timeOf(file.cell(row, mapping.time), mapping.clock);
        const auto count = mapping.count ? import::numberIn(file.cell(row, *mapping.count)) : 1.0;
        const auto lasted = mapping.lasted ? import::numberIn(file.cell(row, *mapping.lasted)) : 0.0;
        if (!at || !count || *count < 0.0) {
            ++unread;
            continue;
        }
        if (!base) base = at->seconds;
        all.push_back(
            {static_cast<double>(at->seconds - *base) + at->fraction - lasted.value_or(0.0), *count});
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return all;
}

/// Counters only grow; what they grow by is what came. One that falls has been started anew.
void takeDifferences(std::vector<Arrival>& all) {
    double before = 0.0;
    bool first = true;
    for (auto& each : all) {
        const double now = each.count;
        each.count = first ? 0.0 : now >= before ? now - before : now;
        before = now;
        first = false;
    }
}

/// The step between rows that occurs most often, of equally common ones the shortest.
double stepOf(const std::vector<Arrival>& all) {
    std::map<double, std::size_t> steps; // by whole milliseconds
    for (std::size_t i = 1; i < all.size(); ++i)
        if (const double step = std::round((all[i].at - all[i - 1].at) * 1e3) / 1e3; step > 0.0)
            ++steps[step];
    const auto most = std::max_element(steps.begin(), steps.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == steps.end() ? usualInterval : most->first;
}

/// Rows are put where they belong in intervals of the same length; missing ones are empty.
Result<Trace> countsOf(const std::vector<Arrival>& all, double interval) {
    const double first = all.front().at;
    const double length = std::round((all.back().at - first) / interval) + 1.0;
    if (length > mostIntervals)
        return empty({}, "From the first to the last row there are more than " +
                             showCount(static_cast<std::int64_t>(mostIntervals)) + " intervals of " +
                             showQuantity(interval, Unit::seconds) + "; import a shorter time.");
    Trace trace;
    trace.interval = interval;
    trace.counts.assign(static_cast<std::size_t>(length), 0.0);
    for (const auto& each : all)
        trace.counts[static_cast<std::size_t>(std::round((each.at - first) / interval))] += each.count;
    return trace;
}

/// Times of whole seconds, several of them alike, say how many came in each second.
bool countsSeconds(const std::vector<Arrival>& all) {
    bool alike = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].at != std::floor(all[i].at)) return false;
        alike = alike || (i > 0 && all[i].at == all[i - 1].at);
    }
    return alike;
}

ImportedTraffic planned(const TrafficFile& file, const std::string& only) {
    ImportedTraffic imported;
    for (const auto& [name, line] : file.plan)
        if (only.empty() || only == name) imported.profile = sumOf(imported.profile, line);
    if (imported.profile.empty()) return imported;
    imported.length = imported.profile.back().at;
    imported.requests = areaUnder(imported.profile, 0.0, imported.length);
    return imported;
}

RateLine lineOf(const Trace& trace) {
    // Of times, what comes in a hundredth of all the time; of counts, what comes in each interval.
    constexpr double parts = 100.0;
    const double interval = trace.interval > 0.0 ? trace.interval : std::max(1e-3, trace.length() / parts);
    std::vector<double> counts = trace.counts;
    if (trace.interval <= 0.0) {
        counts.assign(static_cast<std::size_t>(parts) + 1, 0.0);
        for (const double time : trace.times)
            counts[std::min(counts.size() - 1, static_cast<std::size_t>(time / interval))] += 1.0;
    }
    // Of very many intervals several together: the few corners that are wanted would not tell them apart.
    constexpr std::size_t mostSteps = 4000;
    const std::size_t together = (counts.size() + mostSteps - 1) / mostSteps;
    RateLine line;
    for (std::size_t i = 0; i < counts.size(); i += together) {
        const std::size_t end = std::min(counts.size(), i + together);
        double sum = 0.0;
        for (std::size_t k = i; k < end; ++k)
            sum += counts[k];
        const double middle = static_cast<double>(i + end) / 2.0 * interval;
        line.push_back({middle, sum / (static_cast<double>(end - i) * interval)});
    }
    return line;
}
} // namespace

Result<ImportedTraffic> importTraffic(const TrafficFile& file, const ImportMapping& mapping) {
    if (!file.plan.empty()) return planned(file, mapping.only);
    ImportedTraffic imported;
    auto all = arrivalsOf(file, mapping, imported.unread);
    if (all.empty())
        return empty({},
                     "No row has a time in \"" + file.columns[mapping.time] + "\"" +
                         (mapping.count ? " and a number in \"" + file.columns[*mapping.count] + "\"" : "") +
                         "; choose other columns.");
    if (mapping.growing) takeDifferences(all);
    if (mapping.count || countsSeconds(all)) {
        auto counts = countsOf(all, mapping.count ? stepOf(all) : 1.0);
        if (!counts) return counts.error();
        imported.trace = *std::move(counts);
    } else {
        for (const auto& each : all)
            imported.trace.times.push_back(each.at - all.front().at);
    }
    for (const auto& each : all)
        imported.requests += each.count;
    imported.length = imported.trace.length();
    imported.profile = simplified(lineOf(imported.trace), profileCorners);
    return imported;
}

Trace startingAt(const Trace& trace, double at) {
    Trace rest;
    rest.interval = trace.interval;
    for (const double time : trace.times)
        if (time >= at) rest.times.push_back(time - at);
    if (trace.interval <= 0.0) return rest;
    const auto over = std::min(trace.counts.size(), static_cast<std::size_t>(std::ceil(at / trace.interval)));
    rest.counts.assign(trace.counts.begin() + static_cast<std::ptrdiff_t>(over), trace.counts.end());
    return rest;
}

std::string writeTrace(const Trace& trace) {
    std::string text;
    const auto add = [&](double number, char after) {
        char digits[40];
        text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
        text += after;
    };
    if (trace.interval <= 0.0) {
        text = "time\n";
        for (const double time : trace.times)
            add(time, '\n');
        return text;
    }
    text = "time,requests\n";
    // Every row has the next one behind it, so that the step between them says how long an interval is.
    bool before = true;
    for (std::size_t i = 0; i < trace.counts.size(); ++i) {
        const bool counts = trace.counts[i] > 0.0;
        const bool edge = i < 2 || i + 1 == trace.counts.size();
        if (counts || before || edge) {
            add(static_cast<double>(i) * trace.interval, ',');
            add(trace.counts[i], '\n');
        }
        before = counts;
    }
    if (trace.counts.size() == 1) {
        add(trace.interval, ',');
        add(0.0, '\n');
    }
    return text;
}

} // namespace burst::model
