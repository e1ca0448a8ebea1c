#include "app/explore/search_report.h"

#include "app/report/table.h"
#include "models/units.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace burst::app {

using model::Tree;

namespace {

std::string shown(const Tried& tried, const std::string& name) {
    return shownFigure(tried.figures, name);
}

/// "kept", "broken" or "unknown".
std::string_view boundsWord(const Tried& tried) {
    return tried.kept() ? "kept" : verdictName(tried.bounds);
}

std::string settingsOf(const Plan& plan, std::size_t point) {
    const auto values = plan.valuesAt(point);
    std::string text;
    for (std::size_t i = 0; i < values.size(); ++i)
        text += (i == 0 ? "" : ", ") + plan.variations[i].name() + " = " + plan.variations[i].show(values[i]);
    return text;
}

/// What keeps the bounds first, then what may, then what does not.
int standing(const Tried& tried) {
    if (tried.kept()) return 0;
    return tried.refusal.empty() && tried.bounds == ObjectiveCheck::Verdict::unknown ? 1 : 2;
}

/// By how much a point misses the bounds, as shares of them; infinite where nobody knows.
double missOf(const Tried& tried, const Aim& aim) {
    double sum = 0.0;
    for (const auto& bound : aim.bounds) {
        const auto* figure = figureIn(tried.figures, bound.figure);
        if (figure == nullptr) return std::numeric_limits<double>::infinity();
        const double over =
            bound.side == Bound::Side::most ? figure->value - bound.value : bound.value - figure->value;
        // A bound of 0 has no shares: there the figure itself counts.
        if (over > 0.0) sum += bound.value == 0.0 ? over : over / std::abs(bound.value);
    }
    return sum;
}

} // namespace

std::optional<std::size_t> nearest(const Found& found, const Aim& aim) {
    const bool open = std::ranges::any_of(found.tried, [](const Tried& each) { return standing(each) < 2; });
    if (open || aim.bounds.empty()) return std::nullopt;
    std::optional<std::size_t> least;
    for (std::size_t i = 0; i < found.tried.size(); ++i) {
        const double miss = missOf(found.tried[i], aim);
        if (std::isfinite(miss) && (!least || miss < missOf(found.tried[*least], aim))) least = i;
    }
    return least;
}

std::vector<std::size_t> ranked(const Found& found, const Aim& aim) {
    std::vector<std::size_t> order(found.tried.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        const auto& first = found.tried[a];
        const auto& second = found.tried[b];
        if (standing(first) != standing(second)) return standing(first) < standing(second);
        const auto* one = figureIn(first.figures, aim.figure);
        const auto* other = figureIn(second.figures, aim.figure);
        if (!one || !other) return one != nullptr && other == nullptr;
        return aim.better(one->value, other->value);
    });
    return order;
}

namespace {

Table triedTable(const Found& found, const Plan& plan, const Aim& aim) {
    std::vector<Table::Column> columns{{""}};
    for (const auto& variation : plan.variations)
        columns.push_back({variation.name(), Align::right});
    columns.push_back({aim.figure, Align::right});
    for (const auto& bound : aim.bounds)
        columns.push_back({bound.figure, Align::right});
    columns.push_back({"runs", Align::right});
    columns.push_back({"bounds"});
    Table table(columns);
    for (const auto index : ranked(found, aim)) {
        const Tried& tried = found.tried[index];
        std::vector<std::string> row{tried.front ? "*" : ""};
        const auto values = plan.valuesAt(tried.point);
        for (std::size_t i = 0; i < values.size(); ++i)
            row.push_back(plan.variations[i].show(values[i]));
        row.push_back(shown(tried, aim.figure));
        for (const auto& bound : aim.bounds)
            row.push_back(shown(tried, bound.figure));
        row.push_back(std::to_string(tried.replications));
        row.push_back(!tried.refusal.empty() ? tried.refusal : std::string(boundsWord(tried)));
        table.add(std::move(row));
    }
    return table;
}

/// How the best stands to the next.
std::string leadSentence(const Found& found, const Aim& aim) {
    using Verdict = sim::Difference::Verdict;
    if (!found.next) return {};
    if (!found.lead)
        return "There was no run left to tell it from the next with certainty: allow more simulations.\n";
    const model::Unit unit = unitOfFigure(aim.figure);
    const auto& lead = *found.lead;
    const std::string pairs = std::to_string(lead.pairs) + " pairs of replications";
    if (lead.verdict == Verdict::noise || lead.verdict == Verdict::unknown)
        return pairs + " do not tell it from the next.\n";
    return "In " + pairs + " it differs from the next by " + model::showQuantity(lead.delta, unit) + " (" +
           model::showQuantity(lead.low, unit) + " to " + model::showQuantity(lead.high, unit) + ").\n";
}

/// Whether nothing that was simulated has more than a lower bound of the figure looked for.
bool isLeastEverywhere(const Found& found, const Aim& aim) {
    bool any = false;
    for (const auto& tried : found.tried) {
        const auto* figure = figureIn(tried.figures, aim.figure);
        if (figure && !figure->isLeast) return false;
        any = any || figure;
    }
    return any;
}

/// Why there is no best.
std::string noneSentence(const Found& found, const Plan& plan, const Aim& aim) {
    const Tried& first = found.tried[ranked(found, aim).front()];
    if (isLeastEverywhere(found, aim) && standing(first) == 1)
        return aim.figure +
               " is a lower bound at all points that were tried, since prices or latencies are missing in "
               "it: "
               "none of them can be called the best. By that bound the first is " +
               settingsOf(plan, first.point) + " with " + shown(first, aim.figure) +
               "; the table has them in this order.\n";
    const auto open =
        std::ranges::count_if(found.tried, [](const Tried& each) { return standing(each) == 1; });
    std::string text = open == 0 ? "No point that was tried keeps all bounds"
                                 : "No point that was tried can be shown to be the best";
    for (const auto& bound : aim.bounds)
        text += (&bound == &aim.bounds.front() ? ": " : ", ") + describe(bound);
    text += ".\n";
    if (open > 0)
        text += "Of " + std::to_string(open) +
                " points that is unknown: a figure marked \"≥\" is a lower bound, since prices or latencies "
                "are missing in it, and one marked \"–\" was not measured.\n";
    return text;
}

Tree triedJson(const Tried& tried, const Plan& plan) {
    Tree::Object row{{"point", static_cast<std::int64_t>(tried.point)},
                     {"values", plan.valuesJson(tried.point)},
                     {"kept", tried.kept()},
                     {"front", tried.front}};
    if (!tried.refusal.empty()) {
        row.emplace_back("refusal", tried.refusal);
        return row;
    }
    row.emplace_back("replications", tried.replications);
    row.emplace_back("bounds", std::string(boundsWord(tried)));
    row.emplace_back("figures", figuresJson(tried.figures));
    return row;
}

} // namespace

std::string searchVerdict(const Found& found, const Plan& plan, const Aim& aim) {
    std::string text;
    if (found.best) {
        const Tried& best = found.tried[*found.best];
        text = "Best: " + settingsOf(plan, best.point) + ": " + aim.figure + " " + shown(best, aim.figure);
        for (const auto& bound : aim.bounds)
            text += ", " + bound.figure + " " + shown(best, bound.figure);
        text += ".\n" + leadSentence(found, aim);
    } else {
        text = noneSentence(found, plan, aim);
        if (const auto near = nearest(found, aim)) {
            const Tried& tried = found.tried[*near];
            text += "Nearest: " + settingsOf(plan, tried.point);
            for (const auto& bound : aim.bounds)
                text += (&bound == &aim.bounds.front() ? ": " : ", ") + bound.figure + " " +
                        shown(tried, bound.figure);
            text += ".\n";
        }
    }
    text += std::to_string(found.tried.size()) + " of " + std::to_string(found.points) +
            " points were simulated, " + std::to_string(found.simulations) + " replications in all";
    if (found.impossible > 0) text += "; " + std::to_string(found.impossible) + " points are impossible";
    text += found.settled ? "; nothing better is likely.\n"
                          : "; the search ended at its limit, more simulations may find a better one.\n";
    return text;
}

std::string searchText(const Found& found, const Plan& plan, const Aim& aim) {
    return searchVerdict(found, plan, aim) + "\n" + plainText(triedTable(found, plan, aim)) +
           (aim.bounds.empty() ? "" : "\n* no other is as good in all of these, and better in one.\n");
}

Tree searchJson(const Found& found, const Plan& plan, const Aim& aim) {
    Tree::List bounds;
    for (const auto& bound : aim.bounds)
        bounds.emplace_back(Tree::Object{{"figure", bound.figure},
                                         {bound.side == Bound::Side::most ? "max" : "min", bound.value}});
    Tree::List tried;
    for (const auto index : ranked(found, aim))
        tried.emplace_back(triedJson(found.tried[index], plan));
    Tree::Object all{{"burstlab", 1},
                     {"project", plan.project.name},
                     {"design", plan.design.text},
                     {"scenario", plan.scenario.text},
                     {aim.direction == Aim::Direction::minimise ? "minimise" : "maximise", aim.figure},
                     {"subject_to", std::move(bounds)},
                     {"points", static_cast<std::int64_t>(found.points)},
                     {"impossible", static_cast<std::int64_t>(found.impossible)},
                     {"simulations", static_cast<std::int64_t>(found.simulations)},
                     {"settled", found.settled}};
    if (found.best) all.emplace_back("best", triedJson(found.tried[*found.best], plan));
    if (found.lead)
        all.emplace_back("lead", Tree::Object{{"delta", found.lead->delta},
                                              {"low", found.lead->low},
                                              {"high", found.lead->high},
                                              {"pairs", static_cast<std::int64_t>(found.lead->pairs)}});
    all.emplace_back("tried", std::move(tried));
    return all;
}

} // namespace burst::app
