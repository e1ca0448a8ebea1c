#include "app/report/run_charts.h"

#include "app/report/run_marks.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace burst::app {

namespace {

/// A report is read, not searched: more nodes of a kind than these are in the tables only.
constexpr std::size_t mostOfAKind = 4;

struct Curve {
    std::string metric;
    std::string title;
    int look{};
};
using Curves = std::vector<Curve>;
const std::string wholeRequests = "all requests";
using Nodes = std::vector<const sim::NodeResult*>;

const Curve offered{"offered", "offered", 0};
const Curve succeeded{"succeeded", "succeeded", 1};
const Curve throttled{"throttled", "throttled", 2};
const Curve failed{"failed", "failed", 3};
const Curve timedOut{"timed_out", "timed out", 4};
const Curve dropped{"dropped", "dropped", 5};
const Curve coldStarts{"cold_starts", "cold starts", 6};

Curves latencyCurves(const Percentiles& percentiles) {
    Curves curves;
    for (const Percentile each : percentiles) {
        std::string metric = "latency_" + std::string(percentileName(each));
        std::erase(metric, '.');
        curves.push_back({metric, std::string(percentileName(each)), static_cast<int>(each)});
    }
    return curves;
}

/// What charts are made of: the run, its design, and the moments in it that are worth looking at.
class RunCharts {
public:
    RunCharts(const sim::Summary& summary, const model::Design& design)
        : summary_(summary), design_(design), marks_(runMarks(summary, design)) {}

    [[nodiscard]] std::vector<Chart> taken() { return std::move(charts_); }

    [[nodiscard]] std::string titleOf(const sim::NodeResult& node) const {
        const model::Node* drawn = design_.node(node.id);
        return drawn ? drawn->title() : node.id.text;
    }
    /// The nodes of a kind, busiest first.
    [[nodiscard]] Nodes busiest(const std::string& kind) const {
        Nodes nodes;
        for (const auto& node : summary_.nodes)
            if (node.kind == kind && node.counts.offered > 0) nodes.push_back(&node);
        std::ranges::stable_sort(nodes, std::ranges::greater(),
                                 [](const auto* node) { return node->counts.offered; });
        return nodes;
    }
    /// A line of the sum over nodes for each curve; those that stay at zero are left out, and so is a chart
    /// without lines.
    void add(std::string title, const std::string& what, model::Unit unit, const Nodes& nodes,
             const Curves& curves) {
        Chart chart{std::move(title), unit, {}};
        chart.key.what = what;
        for (const auto& curve : curves)
            if (auto line = lineOf(nodes, curve); worthShowing(line)) chart.lines.push_back(std::move(line));
        keep(std::move(chart), nodes);
    }
    /// Environments by what they do, one upon the other.
    void addEnvironments(std::string title, const sim::NodeResult& node) {
        const Nodes nodes{&node};
        auto alive = lineOf(nodes, {"environments", "idle", 2});
        // Only of functions is it known which of those at work are starting.
        auto working =
            lineOf(nodes, {"busy", node.kind == "function" ? "working" : "starting or working", 0});
        auto starting = lineOf(nodes, {"starting", "starting", 4});
        auto ready = lineOf(nodes, {"idle_provisioned", "provisioned, idle", 5});
        for (auto* line : {&working, &starting, &ready})
            line->values.resize(alive.values.size(), 0.0);
        for (std::size_t i = 0; i < alive.values.size(); ++i) {
            starting.values[i] = std::min(starting.values[i], working.values[i]);
            alive.values[i] = std::max(0.0, alive.values[i] - working.values[i] - ready.values[i]);
            working.values[i] -= starting.values[i];
        }
        ready.faint = alive.faint = true;
        Chart chart{std::move(title), model::Unit::none, {}, Chart::Shape::stack};
        chart.key.what = "environments";
        for (auto* line : {&working, &starting, &ready, &alive})
            if (worthShowing(*line)) chart.lines.push_back(std::move(*line));
        if (node.mostBusy) chart.limit = ChartLimit{*node.mostBusy, "limit of those at work"};
        keep(std::move(chart), nodes);
    }

private:
    static bool worthShowing(const ChartLine& line) {
        return std::ranges::any_of(line.values,
                                   [](double value) { return std::isfinite(value) && value != 0.0; });
    }
    static ChartLine lineOf(const Nodes& nodes, const Curve& curve) {
        ChartLine line{curve.title, 0.0, 0.0, {}, curve.look};
        for (const auto* node : nodes) {
            const auto found = node->series.find(curve.metric);
            if (found == node->series.end()) continue;
            const auto& values = found->second.values;
            line.start = found->second.start;
            line.step = found->second.step;
            if (line.values.size() < values.size()) line.values.resize(values.size());
            for (std::size_t i = 0; i < values.size(); ++i)
                line.values[i] += values[i];
        }
        return line;
    }
    /// With the moments of its node; a chart of what clients meet has those of all.
    void keep(Chart chart, const Nodes& nodes) {
        if (chart.lines.empty()) return;
        const auto* only = nodes.size() == 1 ? nodes.front() : nullptr;
        if (only) chart.node = chart.key.node = only->id;
        const bool everywhere = !only || only->kind == "client";
        for (const auto& mark : marks_)
            if (everywhere || mark.node == chart.node) chart.marks.push_back({mark.at, mark.text});
        charts_.push_back(std::move(chart));
    }

    const sim::Summary& summary_;
    const model::Design& design_;
    std::vector<RunMark> marks_;
    std::vector<Chart> charts_;
};

} // namespace

const Percentiles& usualPercentiles() {
    static const Percentiles usual{Percentile::p50, Percentile::p95, Percentile::p99};
    return usual;
}

std::string_view percentileName(Percentile percentile) {
    constexpr std::array<std::string_view, everyPercentile.size()> names{"p50", "p90",   "p95",
                                                                         "p99", "p99.9", "max"};
    return names[static_cast<std::size_t>(percentile)];
}

std::string curveTitle(const std::string& metric) {
    const std::string known = metric.substr(0, metric.find('.'));
    for (const auto& curve : {offered, succeeded, throttled, failed, timedOut, dropped, coldStarts})
        if (curve.metric == known) return curve.title;
    for (const Percentile each : everyPercentile)
        if (metric == "latency_" + std::string(percentileName(each)))
            return std::string(percentileName(each));
    return known == "queue_depth" ? "waiting" : known;
}

std::vector<Chart> nodeCharts(const sim::Summary& summary, const model::Design& design,
                              const std::vector<model::NodeId>& nodes, const Percentiles& percentiles) {
    using model::Unit;
    RunCharts charts(summary, design);
    for (const auto& id : nodes) {
        const sim::NodeResult* node = summary.node(id);
        if (!node) continue;
        const std::string title = charts.titleOf(*node);
        charts.add(title + ": requests per second", "requests", Unit::perSecond, {node},
                   {offered, succeeded, throttled, failed, timedOut, dropped, coldStarts});
        charts.add(title + ": latency", "latency", Unit::seconds, {node}, latencyCurves(percentiles));
        if (node->environments)
            charts.addEnvironments(title + ": environments", *node);
        else
            charts.add(title + ": inside at once", "inside", Unit::none, {node},
                       {{"concurrency", "inside", 0}, {"queue_depth", "waiting", 1}});
    }
    return charts.taken();
}

std::vector<Chart> runCharts(const sim::Summary& summary, const model::Design& design,
                             const Percentiles& percentiles) {
    using model::Unit;
    RunCharts charts(summary, design);
    const auto clients = charts.busiest("client");
    charts.add("Requests per second", wholeRequests, Unit::perSecond, clients,
               {offered, succeeded, throttled, failed, timedOut});
    for (std::size_t i = 0; i < std::min(clients.size(), mostOfAKind); ++i)
        charts.add("Latency seen by " + charts.titleOf(*clients[i]), "latency", Unit::seconds, {clients[i]},
                   latencyCurves(percentiles));
    const auto functions = charts.busiest("function");
    for (std::size_t i = 0; i < std::min(functions.size(), mostOfAKind); ++i) {
        const std::string title = charts.titleOf(*functions[i]);
        charts.addEnvironments("Environments of " + title, *functions[i]);
        charts.add("Cold starts and throttles of " + title, "cold starts", Unit::perSecond, {functions[i]},
                   {coldStarts, throttled});
    }
    const auto queues = charts.busiest("queue");
    for (std::size_t i = 0; i < std::min(queues.size(), mostOfAKind); ++i)
        charts.add("Messages waiting in " + charts.titleOf(*queues[i]), "waiting", Unit::none, {queues[i]},
                   {{"queue_depth", "waiting", 0}});
    return charts.taken();
}

std::vector<Chart> chosenCharts(const sim::Summary& summary, const model::Design& design,
                                const std::vector<ChartKey>& keys, const Percentiles& percentiles) {
    if (keys.empty()) return {};
    std::vector<model::NodeId> nodes;
    for (const auto& key : keys)
        if (!key.node.empty() && std::ranges::find(nodes, key.node) == nodes.end()) nodes.push_back(key.node);
    auto all = nodeCharts(summary, design, nodes, percentiles);
    std::ranges::move(runCharts(summary, design, percentiles), std::back_inserter(all));
    std::vector<Chart> chosen;
    for (const auto& key : keys)
        if (const auto found = std::ranges::find(all, key, &Chart::key); found != all.end())
            chosen.push_back(*found);
    return chosen;
}

} // namespace burst::app
