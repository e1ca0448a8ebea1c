#pragma once

#include "app/report/chart.h"
#include "app/report/run_charts.h"
#include "models/design.h"

#include <optional>
#include <string>
#include <vector>

namespace burst::app {

/// How the charts of a run are shown.
struct ChartOptions {
    /// As many columns as have room, or so many.
    enum class Layout { fitting, oneColumn, twoByTwo, threeInARow };

    Percentiles percentiles{usualPercentiles()};
    bool logarithmic{false}; ///< axes of latency
    Layout layout{Layout::fitting};
    bool heat{true};         ///< latency over time as a map
    bool distribution{true}; ///< how long requests took
    bool operator==(const ChartOptions&) const = default;
};

/// Charts that were chosen, under a name: a recipe that every run fills anew. They stand in the project under
/// the key "charts", as "dashboards": [{ "name": "Checkout", "charts": [{ "node": "order", "what":
/// "latency" }], "percentiles": ["p50", "p99"], "logarithmic": true, "layout": "2x2", "heat": false,
/// "distribution": false }].
struct Dashboard {
    std::string name;
    std::vector<ChartKey> charts;
    ChartOptions options;
    bool operator==(const Dashboard&) const = default;
};

/// In the order of the file; what cannot be read is left out. Each has its charts once, and at most 64.
[[nodiscard]] std::vector<Dashboard> dashboards(const model::Project& project);
/// In the place of one of the same name.
[[nodiscard]] model::Project withDashboard(model::Project project, const Dashboard& dashboard);
[[nodiscard]] model::Project withoutDashboard(model::Project project, const std::string& name);

/// The members of a dashboard that say how its charts are shown.
[[nodiscard]] model::Tree::Object writeOptions(const ChartOptions& options);
/// What is not there, or cannot be read, is as usual.
[[nodiscard]] ChartOptions readOptions(const model::Tree& value);

} // namespace burst::app
