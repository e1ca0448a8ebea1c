#include "app/report/dashboard.h"

#include "models/chart_settings.h"

#include <algorithm>
#include <array>

namespace burst::app {

namespace {

using model::Tree;
constexpr std::string_view dashboardsKey = "dashboards";
constexpr std::size_t mostCharts = 64; // each is a plot of its own, and a file may hold any number
constexpr std::array<std::string_view, 4> layoutNames{"fitting", "1 column", "2x2", "1x3"};

std::string textOf(const Tree& value, std::string_view key) {
    const Tree* found = value.find(key);
    return found && found->text() ? *found->text() : std::string();
}

bool truthOf(const Tree& value, std::string_view key, bool usual) {
    const Tree* found = value.find(key);
    return found && found->truth() ? *found->truth() : usual;
}

Tree::List listOf(const Tree& value, std::string_view key) {
    const Tree* found = value.find(key);
    return found && found->list() ? *found->list() : Tree::List{};
}

std::optional<Dashboard> readDashboard(const Tree& value) {
    Dashboard read{textOf(value, "name"), {}, readOptions(value)};
    for (const auto& each : listOf(value, "charts")) {
        const ChartKey key{model::NodeId(textOf(each, "node")), textOf(each, "what")};
        if (key.what.empty() || std::ranges::find(read.charts, key) != read.charts.end()) continue;
        if (read.charts.size() == mostCharts) break;
        read.charts.push_back(key);
    }
    if (read.name.empty() || read.charts.empty()) return std::nullopt;
    return read;
}

Tree written(const Dashboard& dashboard) {
    Tree::List charts;
    for (const auto& key : dashboard.charts) {
        Tree::Object chart;
        if (!key.node.empty()) chart.emplace_back("node", key.node.text);
        chart.emplace_back("what", key.what);
        charts.emplace_back(std::move(chart));
    }
    Tree::Object value{{"name", dashboard.name}, {"charts", std::move(charts)}};
    std::ranges::move(writeOptions(dashboard.options), std::back_inserter(value));
    return value;
}

} // namespace

Tree::Object writeOptions(const ChartOptions& options) {
    Tree::List percentiles;
    for (const Percentile each : options.percentiles)
        percentiles.emplace_back(percentileName(each));
    return {{"percentiles", std::move(percentiles)},
            {"logarithmic", options.logarithmic},
            {"layout", layoutNames[static_cast<std::size_t>(options.layout)]},
            {"heat", options.heat},
            {"distribution", options.distribution}};
}

ChartOptions readOptions(const Tree& value) {
    ChartOptions options;
    Percentiles chosen;
    for (const auto& each : listOf(value, "percentiles"))
        for (const Percentile known : everyPercentile)
            if (each.text() && *each.text() == percentileName(known)) chosen.insert(known);
    if (!chosen.empty()) options.percentiles = chosen;
    options.logarithmic = truthOf(value, "logarithmic", options.logarithmic);
    options.heat = truthOf(value, "heat", options.heat);
    options.distribution = truthOf(value, "distribution", options.distribution);
    const auto layout = std::ranges::find(layoutNames, textOf(value, "layout"));
    if (layout != layoutNames.end())
        options.layout = static_cast<ChartOptions::Layout>(layout - layoutNames.begin());
    return options;
}

std::vector<Dashboard> dashboards(const model::Project& project) {
    std::vector<Dashboard> all;
    for (const auto& value : model::chartSettings(project, dashboardsKey))
        if (auto read = readDashboard(value)) all.push_back(std::move(*read));
    return all;
}

model::Project withDashboard(model::Project project, const Dashboard& dashboard) {
    auto values = model::chartSettings(project, dashboardsKey);
    const auto same = std::ranges::find_if(
        values, [&](const Tree& value) { return textOf(value, "name") == dashboard.name; });
    if (same == values.end())
        values.push_back(written(dashboard));
    else
        *same = written(dashboard);
    return model::withChartSettings(std::move(project), dashboardsKey, std::move(values));
}

model::Project withoutDashboard(model::Project project, const std::string& name) {
    auto values = model::chartSettings(project, dashboardsKey);
    std::erase_if(values, [&](const Tree& value) { return textOf(value, "name") == name; });
    return model::withChartSettings(std::move(project), dashboardsKey, std::move(values));
}

} // namespace burst::app
