#include "app/explore/sweep_table.h"

#include "models/io/json_text.h"
#include "models/units.h"

#include <optional>

namespace burst::app {

using model::Error;
using model::Result;
using model::Tree;

namespace {

std::string shownValue(const Tree& value) {
    if (const auto* text = value.text()) return *text;
    std::string text = model::dumpJson(value);
    text.pop_back(); // the newline at its end
    return text;
}

std::string withInterval(const SweptPoint& point, const std::string& name) {
    std::string text = shownFigure(point.figures, name);
    const auto* figure = figureIn(point.figures, name);
    if (const auto interval = figure ? intervalOf(*figure) : std::nullopt;
        interval && interval->second > interval->first)
        text += " ± " + model::showQuantity((interval->second - interval->first) / 2, unitOfFigure(name));
    return text;
}

/// @param cell  what stands under a figure
template <class Cell>
Table tableOf(const std::vector<SweptPoint>& points, const std::vector<std::string>& shown,
              const Cell& cell) {
    std::vector<Table::Column> columns{{"point", Align::right}};
    if (!points.empty())
        for (const auto& [name, value] : *points.front().values.object())
            columns.push_back({name, Align::right});
    for (const auto& name : shown)
        columns.push_back({name, Align::right});
    columns.push_back({"not possible"});
    Table table(columns);
    for (const auto& point : points) {
        std::vector<std::string> row{std::to_string(point.id)};
        for (const auto& [name, value] : *point.values.object())
            row.push_back(shownValue(value));
        for (const auto& name : shown)
            row.push_back(cell(point, name));
        row.push_back(point.refusal);
        table.add(std::move(row));
    }
    return withoutEmptyColumns(table);
}

} // namespace

const std::vector<std::string>& usualFigures() {
    static const std::vector<std::string> names{"latency.p50", "latency.p99", "errors.ratio", "cost.month"};
    return names;
}

Result<std::vector<SweptPoint>> sweptPoints(const store::Sweep& sweep) {
    std::vector<SweptPoint> points;
    for (const auto& kept : sweep.points) {
        const auto damaged = [&](const std::string& why) {
            return Error{Error::Cause::badInput, {}, "point " + std::to_string(kept.id) + ": " + why};
        };
        auto values = model::parseJson(kept.values, "values", {});
        if (!values) return damaged(values.error().message());
        if (!values->tree.object()) return damaged("its values are no object.");
        auto figures = readFigures(kept.figures);
        if (!figures) return damaged(figures.error().message());
        points.push_back({.id = kept.id,
                          .values = std::move(values->tree),
                          .refusal = kept.refusal,
                          .figures = std::move(*figures),
                          .fingerprint = kept.fingerprint,
                          .replications = kept.replications});
    }
    return points;
}

Table sweepTable(const std::vector<SweptPoint>& points, const std::vector<std::string>& shown) {
    return tableOf(points, shown, withInterval);
}

Table sweepData(const std::vector<SweptPoint>& points, const std::vector<std::string>& shown) {
    return tableOf(points, shown, [](const SweptPoint& point, const std::string& name) {
        const auto* figure = figureIn(point.figures, name);
        return figure ? shownValue(figure->value) : std::string();
    });
}

Result<Tree> sweepJson(const store::Sweep& sweep) {
    const auto points = sweptPoints(sweep);
    if (!points) return points.error();
    const auto plan = model::parseJson(sweep.head.plan, "plan", {});
    if (!plan) return plan.error();
    Tree::Object all{{"burstlab", 1}};
    for (const char* key : {"version", "design", "scenario", "seed", "vary"})
        if (const auto* value = plan->tree.find(key)) all.emplace_back(key, *value);
    Tree::List list;
    for (const auto& point : *points) {
        Tree::Object row{{"id", point.id}, {"values", point.values}};
        if (!point.refusal.empty()) {
            row.emplace_back("refusal", point.refusal);
        } else {
            row.emplace_back("replications", point.replications);
            row.emplace_back("fingerprint", point.fingerprint);
            row.emplace_back("figures", figuresJson(point.figures));
        }
        list.emplace_back(std::move(row));
    }
    all.emplace_back("points", std::move(list));
    return Tree(std::move(all));
}

} // namespace burst::app
