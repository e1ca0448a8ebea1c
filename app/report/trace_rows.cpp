#include "app/report/trace_rows.h"

#include "app/report/cause_table.h"
#include "models/units.h"
#include "simulator/kernel/time.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace burst::app {

namespace {

constexpr std::size_t mostParts = 4; // of a sentence

void addParts(const sim::Trace& trace, const std::vector<sim::TraceStep>& path,
              std::vector<std::vector<TracePart>>& parts) {
    for (const auto& step : path) {
        if (step.span >= parts.size()) continue;
        const TracePart part{.from = sim::toSeconds(step.from - trace.begin),
                             .to = sim::toSeconds(step.to - trace.begin),
                             .cause = step.cause,
                             .limit = step.limit};
        auto& own = parts[step.span];
        // Both paths may go through the same stretch.
        const bool there = std::ranges::any_of(
            own, [&](const TracePart& each) { return part.from < each.to && each.from < part.to; });
        if (!there) own.push_back(part);
    }
    for (auto& own : parts)
        std::ranges::sort(own, {}, &TracePart::from);
}

} // namespace

double lengthOf(const sim::Trace& trace) {
    sim::Time end = trace.begin + trace.latency;
    for (const auto& span : trace.spans)
        end = std::max({end, span.end, span.answered});
    return sim::toSeconds(end - trace.begin);
}

std::vector<TraceRow> traceRows(const sim::Trace& trace, double least) {
    const std::size_t count = trace.spans.size();
    std::vector<std::vector<std::uint32_t>> children(count);
    std::vector<bool> shown(count, true);
    const double shortest = least * lengthOf(trace);
    for (std::size_t i = count; i-- > 0;) {
        const auto& span = trace.spans[i];
        const bool brief = sim::toSeconds(span.end - span.sent) < shortest;
        shown[i] = i == 0 || !brief || span.ending != sim::Ending::succeeded || !children[i].empty();
        if (shown[i] && span.parent < i) children[span.parent].push_back(static_cast<std::uint32_t>(i));
    }
    for (auto& calls : children)
        std::ranges::sort(calls, {}, [&](std::uint32_t i) { return std::pair(trace.spans[i].sent, i); });
    std::vector<std::vector<TracePart>> parts(count);
    addParts(trace, trace.path, parts);
    addParts(trace, trace.completionPath, parts);

    std::vector<TraceRow> rows;
    std::vector<std::pair<std::uint32_t, int>> open;
    if (count > 0) open.emplace_back(0U, 0);
    while (!open.empty()) {
        const auto [index, depth] = open.back();
        open.pop_back();
        const auto& span = trace.spans[index];
        rows.push_back({.span = index,
                        .depth = depth,
                        .from = sim::toSeconds(span.sent - trace.begin),
                        .arrived = sim::toSeconds(span.arrived - trace.begin),
                        .to = sim::toSeconds(span.end - trace.begin),
                        .parts = std::move(parts[index])});
        const auto& calls = children[index];
        for (auto call = calls.rbegin(); call != calls.rend(); ++call)
            open.emplace_back(*call, depth + 1);
    }
    return rows;
}

std::string pathSentence(const sim::Trace& trace) {
    std::map<std::tuple<std::string, sim::Cause, std::string>, sim::Duration> sums;
    for (const auto& step : trace.path)
        if (step.span < trace.spans.size())
            sums[{trace.spans[step.span].title, step.cause, step.limit}] += step.to - step.from;
    std::vector<std::pair<sim::Duration, std::tuple<std::string, sim::Cause, std::string>>> ranked;
    for (const auto& [what, time] : sums)
        ranked.emplace_back(time, what);
    std::ranges::stable_sort(ranked, std::ranges::greater(), [](const auto& each) { return each.first; });
    std::string text;
    for (std::size_t i = 0; i < std::min(ranked.size(), mostParts) && trace.latency > 0; ++i) {
        const auto& [title, cause, limit] = ranked[i].second;
        const double share = static_cast<double>(ranked[i].first) / static_cast<double>(trace.latency);
        if (share < 0.005) break; // shown as 0 %
        text += (text.empty() ? "" : ", ") + model::showQuantity(share, model::Unit::ratio) + " " +
                causeWord(cause) + (limit.empty() ? "" : " for the " + limit) + " at " + title;
    }
    return text;
}

std::string reasonText(sim::Trace::Reason reason) {
    constexpr std::array names{"random", "slowest", "slowest until all was done", "failed"};
    return names[static_cast<std::size_t>(reason)];
}

std::string endingText(sim::Ending ending) {
    constexpr std::array<const char*, sim::endingCount> names{"succeeded", "failed",  "timed out",
                                                              "throttled", "dropped", "dead-lettered"};
    return names[static_cast<std::size_t>(ending)];
}

} // namespace burst::app
