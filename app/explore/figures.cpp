#include "app/explore/figures.h"

#include "models/io/json_text.h"
#include "models/validate.h"
#include "simulator/analysis/statistics.h"

#include <algorithm>

namespace burst::app {

using model::Error;
using model::Result;
using model::Tree;

namespace {

std::vector<double> samplesOf(const RunResult& run, const std::string& name) {
    if (name == "cost.month") return run.bill.monthByReplication;
    const auto found = run.summary.samples.find(name);
    return found == run.summary.samples.end() ? std::vector<double>() : found->second;
}

Result<Figure> readFigure(const std::string& name, const Tree& tree) {
    const Error broken{Error::Cause::badInput, {}, "the figure " + name + " cannot be read."};
    const Tree* value = tree.find("value");
    if (!value || !value->isNumber()) return broken;
    const Tree* least = tree.find("is_least");
    if (least && !least->truth()) return broken;
    Figure figure{.name = name, .value = value->number(), .samples = {}, .isLeast = least && *least->truth()};
    const Tree* samples = tree.find("samples");
    if (!samples) return figure;
    if (!samples->list()) return broken;
    for (const Tree& sample : *samples->list()) {
        if (!sample.isNumber()) return broken;
        figure.samples.push_back(sample.number());
    }
    return figure;
}

} // namespace

std::vector<Figure> figuresOf(const RunResult& run, const model::Design& design) {
    std::vector<Figure> figures;
    const auto add = [&](std::string_view metric, const std::string& at) {
        const auto value = metricValue(metric, at, run.summary, run.bill);
        if (!value) return;
        const std::string name(metric);
        figures.push_back({.name = at.empty() ? name : name + "@" + at,
                           .value = *value,
                           .samples = at.empty() ? samplesOf(run, name) : std::vector<double>(),
                           .isLeast = isLeast(metric, at, run.bill, run.gaps)});
    };
    for (const auto metric : model::metricsEndToEnd())
        add(metric, {});
    for (const auto& node : design.nodes)
        for (const auto metrics : {model::metricsEndToEnd(), model::metricsOfNodes()})
            for (const auto metric : metrics)
                add(metric, node.id.text);
    return figures;
}

FigureName figureName(std::string_view text) {
    const auto at = text.find('@');
    if (at == std::string_view::npos) return {std::string(text), {}};
    return {std::string(text.substr(0, at)), std::string(text.substr(at + 1))};
}

model::Unit unitOfFigure(std::string_view name) {
    return model::unitOfMetric(figureName(name).metric);
}

const Figure* figureIn(const std::vector<Figure>& figures, std::string_view name) {
    const auto found = std::ranges::find(figures, name, &Figure::name);
    return found == figures.end() ? nullptr : &*found;
}

std::optional<std::pair<double, double>> intervalOf(const Figure& figure) {
    if (figure.samples.size() < 2) return std::nullopt;
    return sim::confidenceInterval(figure.samples);
}

std::string shownFigure(const std::vector<Figure>& figures, const std::string& name) {
    const auto* figure = figureIn(figures, name);
    if (!figure) return "–";
    return (figure->isLeast ? "≥ " : "") + model::showQuantity(figure->value, unitOfFigure(name));
}

Tree figuresJson(const std::vector<Figure>& figures) {
    Tree::Object all;
    for (const auto& figure : figures) {
        Tree::Object members{{"value", figure.value}};
        if (!figure.samples.empty())
            members.emplace_back("samples", Tree::List(figure.samples.begin(), figure.samples.end()));
        if (figure.isLeast) members.emplace_back("is_least", true);
        all.emplace_back(figure.name, std::move(members));
    }
    return all;
}

Result<std::vector<Figure>> readFigures(const std::string& json) {
    const auto parsed = model::parseJson(json, "figures", {});
    if (!parsed) return parsed.error();
    const auto* all = parsed->tree.object();
    if (!all) return Error{Error::Cause::badInput, {}, "the figures of a point are no object."};
    std::vector<Figure> figures;
    for (const auto& [name, tree] : *all) {
        auto figure = readFigure(name, tree);
        if (!figure) return figure.error();
        figures.push_back(std::move(*figure));
    }
    return figures;
}

} // namespace burst::app
