#include "app/report/run_charts.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace burst::app {

namespace {

/// A report is read, not searched: more nodes of a kind than these are in the tables only.
constexpr std::size_t mostOfAKind = 4;

using Names = std::initializer_list<std::pair<const char*, const char*>>; ///< metric, title

std::string titleOf(const model::Design& design, const sim::NodeResult& node) {
    const model::Node* drawn = design.node(node.id);
    return drawn ? drawn->title() : node.id.text;
}

/// The nodes of a kind, busiest first.
std::vector<const sim::NodeResult*> busiest(const sim::Summary& summary, const std::string& kind) {
    std::vector<const sim::NodeResult*> nodes;
    for (const auto& node : summary.nodes)
        if (node.kind == kind && node.counts.offered > 0) nodes.push_back(&node);
    std::stable_sort(nodes.begin(), nodes.end(),
                     [](const auto* a, const auto* b) { return a->counts.offered > b->counts.offered; });
    return nodes;
}

bool worthShowing(const ChartLine& line) {
    return std::any_of(line.values.begin(), line.values.end(),
                       [](double value) { return std::isfinite(value) && value != 0.0; });
}

/// One line per metric of the sum over nodes; lines that stay at zero are left out.
Chart chartOf(std::string title, model::Unit unit, const std::vector<const sim::NodeResult*>& nodes,
              Names names) {
    Chart chart{std::move(title), unit, {}};
    for (const auto& [metric, name] : names) {
        ChartLine line{name, 0.0, 0.0, {}};
        for (const auto* node : nodes) {
            const auto found = node->series.find(metric);
            if (found == node->series.end()) continue;
            line.start = found->second.start;
            line.step = found->second.step;
            if (line.values.size() < found->second.values.size())
                line.values.resize(found->second.values.size());
            for (std::size_t i = 0; i < found->second.values.size(); ++i)
                line.values[i] += found->second.values[i];
        }
        if (worthShowing(line)) chart.lines.push_back(std::move(line));
    }
    return chart;
}

const Names requestNames = {{"offered", "offered"},        {"succeeded", "succeeded"},
                            {"throttled", "throttled"},    {"failed", "failed"},
                            {"timed_out", "timed out"},    {"dropped", "dropped"},
                            {"cold_starts", "cold starts"}};
const Names latencyNames = {{"latency_p50", "p50"}, {"latency_p95", "p95"}, {"latency_p99", "p99"}};
} // namespace

std::vector<Chart> nodeCharts(const sim::Summary& summary, const model::Design& design,
                              const std::vector<model::NodeId>& nodes) {
    using model::Unit;
    std::vector<Chart> charts;
    const auto add = [&](Chart chart) {
        if (!chart.lines.empty()) charts.push_back(std::move(chart));
    };
    for (const auto& id : nodes) {
        const sim::NodeResult* node = summary.node(id);
        if (!node) continue;
        const std::string title = titleOf(design, *node);
        add(chartOf(title + ": requests per second", Unit::perSecond, {node}, requestNames));
        add(chartOf(title + ": latency", Unit::seconds, {node}, latencyNames));
        if (node->environments)
            add(chartOf(title + ": environments", Unit::none, {node},
                        {{"environments", "alive"}, {"busy", "busy"}}));
        else
            add(chartOf(title + ": inside at once", Unit::none, {node},
                        {{"concurrency", "inside"}, {"queue_depth", "waiting"}}));
    }
    return charts;
}

std::vector<Chart> runCharts(const sim::Summary& summary, const model::Design& design) {
    using model::Unit;
    std::vector<Chart> charts;
    const auto add = [&](Chart chart) {
        if (!chart.lines.empty()) charts.push_back(std::move(chart));
    };
    const auto clients = busiest(summary, "client");
    add(chartOf("Requests per second", Unit::perSecond, clients,
                {{"offered", "offered"},
                 {"succeeded", "succeeded"},
                 {"throttled", "throttled"},
                 {"failed", "failed"},
                 {"timed_out", "timed out"}}));
    for (std::size_t i = 0; i < std::min(clients.size(), mostOfAKind); ++i)
        add(chartOf("Latency seen by " + titleOf(design, *clients[i]), Unit::seconds, {clients[i]},
                    {{"latency_p50", "p50"}, {"latency_p95", "p95"}, {"latency_p99", "p99"}}));
    const auto functions = busiest(summary, "function");
    for (std::size_t i = 0; i < std::min(functions.size(), mostOfAKind); ++i) {
        const std::string title = titleOf(design, *functions[i]);
        add(chartOf("Environments of " + title, Unit::none, {functions[i]},
                    {{"environments", "alive"}, {"busy", "busy"}}));
        add(chartOf("Cold starts and throttles of " + title, Unit::perSecond, {functions[i]},
                    {{"cold_starts", "cold starts"}, {"throttled", "throttled"}}));
    }
    const auto queues = busiest(summary, "queue");
    for (std::size_t i = 0; i < std::min(queues.size(), mostOfAKind); ++i)
        add(chartOf("Messages waiting in " + titleOf(design, *queues[i]), Unit::none, {queues[i]},
                    {{"queue_depth", "waiting"}}));
    return charts;
}

} // namespace burst::app
