#include "app/report/run_marks.h"

#include "models/kind.h"
#include "models/units.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace burst::app {

namespace {

constexpr double fewest = 10.0; // cold starts in a bucket, messages in a queue

const sim::Series* seriesOf(const sim::NodeResult& node, const std::string& metric) {
    const auto found = node.series.find(metric);
    return found == node.series.end() || found->second.values.empty() ? nullptr : &found->second;
}

double middle(const sim::Series& series, std::size_t bucket) {
    return series.start + (static_cast<double>(bucket) + 0.5) * series.step;
}

std::optional<std::size_t> firstAbove0(const sim::Series* series) {
    if (!series) return std::nullopt;
    const auto found = std::ranges::find_if(series->values, [](double value) { return value > 0.0; });
    if (found == series->values.end()) return std::nullopt;
    return static_cast<std::size_t>(found - series->values.begin());
}

std::optional<std::size_t> highest(const sim::Series* series) {
    if (!series) return std::nullopt;
    const auto less = [](double a, double b) { return std::isnan(a) ? !std::isnan(b) : a < b; };
    return static_cast<std::size_t>(std::ranges::max_element(series->values, less) - series->values.begin());
}

/// The limit that refused first at a time: ", by the account concurrency".
std::string limitAt(const sim::NodeResult& node, std::size_t bucket) {
    const std::string prefix = "throttled.";
    for (const auto& [metric, series] : node.series)
        if (metric.starts_with(prefix) && bucket < series.values.size() && series.values[bucket] > 0.0)
            return ", by the " + metric.substr(prefix.size());
    return {};
}

void addMarks(const sim::NodeResult& node, const std::string& title, std::vector<RunMark>& marks) {
    using What = RunMark::What;
    const auto add = [&](What what, const sim::Series& series, std::size_t bucket, const std::string& text) {
        marks.push_back({what, middle(series, bucket), node.id, title + ": " + text});
    };
    const auto* throttled = seriesOf(node, "throttled");
    if (const auto bucket = firstAbove0(throttled))
        add(What::throttled, *throttled, *bucket, "first requests refused" + limitAt(node, *bucket));
    const sim::Series* failing = nullptr;
    std::optional<std::size_t> failed;
    for (const char* metric : {"failed", "timed_out"})
        if (const auto* series = seriesOf(node, metric))
            if (const auto bucket = firstAbove0(series); bucket && (!failed || *bucket < *failed)) {
                failing = series;
                failed = bucket;
            }
    if (failed) add(What::failed, *failing, *failed, "first failures");
    const auto* cold = seriesOf(node, "cold_starts");
    if (const auto bucket = highest(cold); bucket && cold->values[*bucket] * cold->step >= fewest)
        add(What::coldStarts, *cold, *bucket,
            "most cold starts, " + model::showQuantity(cold->values[*bucket], model::Unit::perSecond));
    const auto* waiting = seriesOf(node, "queue_depth");
    if (const auto bucket = highest(waiting); bucket && waiting->values[*bucket] >= fewest)
        add(What::backlog, *waiting, *bucket,
            "longest queue, " + model::showQuantity(waiting->values[*bucket], model::Unit::none) +
                (node.kind == "container" ? " requests"
                 : node.kind == "stream"  ? " records"
                                          : " messages"));
}

} // namespace

std::vector<RunMark> runMarks(const sim::Summary& summary, const model::Design& design) {
    std::vector<RunMark> marks;
    for (const auto& node : summary.nodes) {
        // What a client meets began elsewhere.
        if (const auto* kind = model::findKind(node.kind); kind && kind->origin) continue;
        const auto* drawn = design.node(node.id);
        addMarks(node, drawn ? drawn->title() : node.id.text, marks);
    }
    std::ranges::stable_sort(marks, {}, &RunMark::at);
    return marks;
}

SeriesSpan seriesSpan(const sim::Summary& summary) {
    SeriesSpan span;
    for (const auto& node : summary.nodes)
        for (const auto& [metric, series] : node.series) {
            if (series.values.empty()) continue;
            span.from = series.start;
            span.step = series.step;
            span.to =
                std::max(span.to, series.start + series.step * static_cast<double>(series.values.size()));
        }
    // The last bucket may be longer than the run.
    span.to = std::max(span.from, std::min(span.to, span.from + summary.simulated));
    return span;
}

std::optional<SeriesSpan> activeSpan(const sim::NodeResult& node, const std::string& metric) {
    const auto* series = seriesOf(node, metric);
    const auto first = firstAbove0(series);
    if (!first) return std::nullopt;
    const auto last = std::find_if(series->values.rbegin(), series->values.rend(),
                                   [](double value) { return value > 0.0; });
    const auto end = static_cast<double>(series->values.rend() - last);
    return SeriesSpan{.from = series->start + static_cast<double>(*first) * series->step,
                      .to = series->start + end * series->step,
                      .step = series->step};
}

double levelAt(const sim::NodeResult& node, const std::string& metric, double time) {
    const auto* series = seriesOf(node, metric);
    if (!series || !(series->step > 0.0) || time < series->start) return 0.0;
    const auto bucket =
        std::min(static_cast<std::size_t>((time - series->start) / series->step), series->values.size() - 1);
    const double value = series->values[bucket];
    return std::isfinite(value) ? value : 0.0;
}

} // namespace burst::app
