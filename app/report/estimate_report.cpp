#include "app/report/estimate_report.h"

#include "app/report/result_tables.h"
#include "models/units.h"
#include "models/wording.h"

#include <cmath>
#include <utility>

namespace burst::app {

namespace {

using model::showQuantity;
using model::Tree;
using model::Unit;

Tree nodeJson(const sim::NodeEstimate& node, const LatencyGaps::Nodes& gaps) {
    Tree::Object o{{"kind", node.kind},
                   {"rate", node.rate},
                   {"refused", node.refused},
                   {"failed", node.failed},
                   {"latency_s", node.latency}};
    putGaps(o, gaps);
    o.emplace_back("concurrency", node.concurrency);
    if (node.coldStartRatio) o.emplace_back("cold_start_ratio", *node.coldStartRatio);
    if (node.environments) o.emplace_back("environments", *node.environments);
    if (node.utilisation) o.emplace_back("utilisation", *node.utilisation);
    if (node.hitRatio) o.emplace_back("hit_ratio", *node.hitRatio);
    o.emplace_back("trusted", !node.doubted);
    return o;
}

Table nodeTable(const sim::Estimate& estimate, const LatencyGaps& gaps) {
    Table table({{"node"},
                 {"kind"},
                 {"rate", Align::right},
                 {"refused", Align::right},
                 {"failed", Align::right},
                 {"latency", Align::right},
                 {"at once", Align::right},
                 {"cold starts", Align::right},
                 {"environments", Align::right},
                 {"hits", Align::right},
                 {"busy", Align::right}});
    const auto shown = [](const std::optional<double>& value, Unit unit) {
        return value ? showQuantity(*value, unit) : std::string();
    };
    const auto share = [](double value) {
        return value > 0.0 ? showQuantity(value, Unit::ratio) : std::string();
    };
    for (const auto& node : estimate.nodes)
        table.add({node.id.text, node.kind, showQuantity(node.rate, Unit::perSecond), share(node.refused),
                   share(node.failed),
                   (gaps.of(node.id.text).empty() ? "" : "≥ ") + showQuantity(node.latency, Unit::seconds),
                   showQuantity(node.concurrency, Unit::none), shown(node.coldStartRatio, Unit::ratio),
                   shown(node.environments, Unit::none), shown(node.hitRatio, Unit::ratio),
                   shown(node.utilisation, Unit::ratio)});
    return withoutEmptyColumns(table);
}

} // namespace

EstimateResult estimateResult(sim::Estimate estimate, const model::Project& project,
                              const model::DesignId& design, const model::ScenarioId& scenario,
                              const model::Catalog& catalog, const std::string& date) {
    sim::Summary used;
    used.design = design;
    used.scenario = scenario;
    used.simulated = estimate.window;
    used.usage = estimate.usage;
    used.replications = 1;
    used.requests.offered = std::llround(estimate.rate * estimate.window);
    Bill priced = bill(used, project, catalog, date);
    const auto* drawn = project.design(design);
    auto gaps = drawn ? latencyGaps(estimate, *drawn, catalog) : LatencyGaps{};
    return {design, scenario, std::move(estimate), std::move(priced), std::move(gaps)};
}

Tree estimateJson(const EstimateResult& result, const model::Project& project) {
    const auto& estimate = result.estimate;
    Tree::Object nodes;
    for (const auto& node : estimate.nodes)
        nodes.emplace_back(node.id.text, nodeJson(node, result.gaps.of(node.id.text)));
    Tree::Object links;
    for (const auto& link : estimate.links)
        links.emplace_back(link.id.text, Tree::Object{{"rate", link.rate}});
    Tree::Object usage;
    for (const auto& [node, meters] : estimate.usage) {
        Tree::Object amounts;
        for (const auto& [meter, amount] : meters)
            amounts.emplace_back(meter, amount);
        usage.emplace_back(node.text, std::move(amounts));
    }
    Tree::List doubts;
    for (const auto& doubt : estimate.doubts)
        doubts.emplace_back(doubt);
    Tree::Object o{{"burstlab", 1},
                   {"project", project.name},
                   {"design", result.design.text},
                   {"scenario", result.scenario.text},
                   {"trusted", estimate.doubts.empty()},
                   {"window_s", estimate.window},
                   {"rate", estimate.rate},
                   {"answered", estimate.answered},
                   {"latency_s", estimate.latency}};
    putGaps(o, result.gaps.endToEnd);
    o.emplace_back("nodes", std::move(nodes));
    o.emplace_back("links", std::move(links));
    o.emplace_back("usage", std::move(usage));
    if (!result.bill.month.currency.empty())
        o.emplace_back("cost", Tree::Object{{"month", result.bill.month.total},
                                            {"currency", result.bill.month.currency}});
    o.emplace_back("doubts", std::move(doubts));
    return o;
}

std::string estimateText(const EstimateResult& result, const model::Project& project) {
    const auto& estimate = result.estimate;
    const auto* design = project.design(result.design);
    const auto* scenario = project.scenario(result.scenario);
    std::string text = printable(project.name + ": " + (design ? design->title() : result.design.text) +
                                 ", " + (scenario ? scenario->title() : result.scenario.text)) +
                       "\nEstimated, not simulated: long-run means over " +
                       showQuantity(estimate.window, Unit::seconds) + ".\n\n";
    text += showQuantity(estimate.rate, Unit::perSecond) + " arrive, answered after " +
            (result.gaps.endToEnd.empty() ? "" : "at least ") +
            showQuantity(estimate.latency, Unit::seconds) + " on average";
    if (!result.bill.month.currency.empty()) text += "; " + showMonth(result.bill.month);
    text += ".\n\n" + plainText(nodeTable(estimate, result.gaps));
    if (design && !result.gaps.endToEnd.empty())
        text += "\nNo latency is known of " +
                printable(model::listed(titlesOf(result.gaps.endToEnd, *design))) + ": it is left out.\n";
    if (!estimate.doubts.empty()) {
        text += "\nNot to be trusted without a simulation:\n";
        for (const auto& doubt : estimate.doubts)
            text += "- " + printable(doubt) + "\n";
    }
    return text;
}

} // namespace burst::app
