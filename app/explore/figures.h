#pragma once

#include "app/report/result_json.h"
#include "models/design.h"
#include "models/result.h"
#include "models/tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace burst::app {

/// A figure of a run by the name that objectives use, "latency.p99", with "@NODE" behind it where it is that
/// of one node: "latency.p99@api".
struct Figure {
    std::string name;
    double value{};              ///< SI base unit; money in the currency of the bill
    std::vector<double> samples; ///< by replication; empty where only the whole run has it
    bool isLeast{false};         ///< a lower bound: prices or latencies are missing in it
};

/// All that a sweep keeps of a run: counts, latencies, ratios and cost end to end, and of each node what
/// limits show in. Equal runs have equal figures.
[[nodiscard]] std::vector<Figure> figuresOf(const RunResult& run, const model::Design& design);

/// "latency.p99@api" in two parts.
struct FigureName {
    std::string metric;
    std::string at; ///< node id; empty = end to end
};
[[nodiscard]] FigureName figureName(std::string_view text);
/// What the figure measures.
[[nodiscard]] model::Unit unitOfFigure(std::string_view name);
/// nullptr when the run has none of this name.
[[nodiscard]] const Figure* figureIn(const std::vector<Figure>& figures, std::string_view name);
/// 95 % interval over the replications; none below two.
[[nodiscard]] std::optional<std::pair<double, double>> intervalOf(const Figure& figure);

/// "≥ 12.50 USD" where it is a lower bound; "–" where the run has none of this name.
[[nodiscard]] std::string shownFigure(const std::vector<Figure>& figures, const std::string& name);

/// { "latency.p99": { "value": 0.2, "samples": [0.19, 0.21], "is_least": true }, … }; the last only where it
/// is so.
[[nodiscard]] model::Tree figuresJson(const std::vector<Figure>& figures);
/// The way back. Error without a place: a text that is none of these.
model::Result<std::vector<Figure>> readFigures(const std::string& json);

} // namespace burst::app
