#include "app/report/result_json.h"

#include "app/report/fault_remark.h"
#include "app/report/hexadecimal.h"
#include "app/report/invoice_json.h"
#include "app/report/tag_costs.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace burst::app {

using model::Tree;

namespace {

/// Adds a figure unless it is none: JSON has no infinity, and absent means "not measured".
void put(Tree::Object& to, const char* key, double value) {
    if (std::isfinite(value)) to.emplace_back(key, value);
}

void putCounts(Tree::Object& to, const sim::Counts& counts) {
    to.emplace_back("offered", counts.offered);
    if (counts.carried != 0) to.emplace_back("carried", counts.carried);
    to.emplace_back("succeeded", counts.succeeded);
    to.emplace_back("failed", counts.failed);
    to.emplace_back("timed_out", counts.timedOut);
    to.emplace_back("throttled", counts.throttled);
    to.emplace_back("dropped", counts.dropped);
    to.emplace_back("dead_lettered", counts.deadLettered);
    to.emplace_back("in_flight", counts.inFlight);
}

/// @param gaps  ids of the nodes that it leaves out
void putLatency(Tree::Object& to, const sim::Latency& latency, const LatencyGaps::Nodes& gaps) {
    if (latency.count == 0) return;
    Tree::Object o;
    put(o, "mean", latency.mean);
    put(o, "p50", latency.p50);
    put(o, "p90", latency.p90);
    put(o, "p95", latency.p95);
    put(o, "p99", latency.p99);
    put(o, "p999", latency.p999);
    put(o, "max", latency.max);
    to.emplace_back("latency_s", std::move(o));
    putGaps(to, gaps);
}

Tree levelJson(const sim::Level& level) {
    return Tree::Object{{"mean", level.mean}, {"max", level.max}};
}

Tree nodeJson(const sim::NodeResult& node, const LatencyGaps& gaps) {
    Tree::Object o{{"kind", node.kind}};
    putCounts(o, node.counts);
    Tree::Object limits;
    for (const auto& [limit, count] : node.throttledBy)
        limits.emplace_back(limit, count);
    o.emplace_back("throttled_by", std::move(limits));
    putLatency(o, node.latency, gaps.of(node.id.text));
    if (node.concurrency) o.emplace_back("concurrency", levelJson(*node.concurrency));
    if (node.coldStarts) o.emplace_back("cold_starts", *node.coldStarts);
    if (node.coldStartRatio) put(o, "cold_start_ratio", *node.coldStartRatio);
    if (node.environments)
        o.emplace_back("environments", Tree::Object{{"mean", node.environments->mean},
                                                    {"max", node.environments->max},
                                                    {"busy_mean", node.environments->busyMean},
                                                    {"idle_mean", node.environments->idleMean}});
    if (node.queueDepth) o.emplace_back("queue_depth", levelJson(*node.queueDepth));
    if (node.oldestAge) o.emplace_back("oldest_age_s", Tree::Object{{"max", *node.oldestAge}});
    if (node.hitRatio) put(o, "hit_ratio", *node.hitRatio);
    if (node.utilisation) put(o, "utilisation", *node.utilisation);
    if (node.retries > 0) o.emplace_back("retries", node.retries);
    if (node.duplicates > 0) o.emplace_back("duplicates", node.duplicates);
    if (node.undelivered > 0) o.emplace_back("undelivered", node.undelivered);
    if (node.deduplicated > 0) o.emplace_back("deduplicated", node.deduplicated);
    return o;
}

/// @param gaps  of who waits for its answers
Tree linkJson(const sim::LinkResult& link, const LatencyGaps::Nodes& gaps) {
    Tree::Object o;
    putCounts(o, link.counts);
    putLatency(o, link.latency, gaps);
    if (!link.refusedBy.empty()) {
        Tree::Object limits;
        for (const auto& [limit, count] : link.refusedBy)
            limits.emplace_back(limit, count);
        o.emplace_back("refused_by", std::move(limits));
    }
    if (link.retries > 0) o.emplace_back("retries", link.retries);
    if (link.breakerOpenings > 0) o.emplace_back("breaker_openings", link.breakerOpenings);
    if (link.fallbacks > 0) o.emplace_back("fallbacks", link.fallbacks);
    return o;
}

/// What the latency of a link leaves out: nothing where the caller does not wait for the answer.
const LatencyGaps::Nodes& gapsOf(const sim::LinkResult& result, const LatencyGaps& gaps,
                                 const model::Design* design) {
    static const LatencyGaps::Nodes none;
    const auto* link = design ? design->link(result.id) : nullptr;
    return link && isWaitedFor(*link, *design) ? gaps.ofAnswer(link->to.text) : none;
}

Tree routeJson(const sim::RouteResult& route, const LatencyGaps& gaps) {
    Tree::Object o{{"from", route.from.text}, {"to", route.to.text}};
    putCounts(o, route.counts);
    putLatency(o, route.latency, gaps.ofAnswer(route.to.text));
    return o;
}

Tree usageJson(const model::Usage& usage) {
    Tree::Object nodes;
    for (const auto& [node, meters] : usage) {
        Tree::Object amounts;
        for (const auto& [meter, amount] : meters)
            put(amounts, meter.c_str(), amount);
        nodes.emplace_back(node.text, std::move(amounts));
    }
    return nodes;
}

Tree budgetJson(const BudgetUse& budget) {
    Tree::List alerts;
    for (const auto& alert : budget.alerts)
        alerts.emplace_back(Tree::Object{{"share", alert.share}, {"reached", alert.reached}});
    return Tree::Object{{"month", budget.month}, {"used", budget.used}, {"alerts", std::move(alerts)}};
}

/// The same run at other prices: totals, and what is missing in them.
Tree elsewhereJson(const std::vector<BillElsewhere>& bills) {
    Tree::List list;
    for (const auto& elsewhere : bills) {
        Tree::Object o{{"region", elsewhere.region}};
        if (!elsewhere.date.empty()) o.emplace_back("date", elsewhere.date);
        o.emplace_back("window", elsewhere.bill.window.total);
        o.emplace_back("month", elsewhere.bill.month.total);
        o.emplace_back("fixed", elsewhere.bill.month.fixed);
        if (elsewhere.bill.nextMillion) o.emplace_back("next_million", *elsewhere.bill.nextMillion);
        o.emplace_back("lines", invoiceLinesJson(elsewhere.bill.month));
        putMissing(o, elsewhere.bill.month);
        list.emplace_back(std::move(o));
    }
    return list;
}

/// What the values of each tag cost; `untagged` is what does not bear it.
Tree tagsJson(const model::Design& design, const model::Invoice& invoice) {
    Tree::List list;
    for (const auto& split : costsByTag(design, invoice)) {
        Tree::List values;
        for (const auto& part : split.values)
            values.emplace_back(Tree::Object{{"value", part.value}, {"amount", part.amount}});
        list.emplace_back(
            Tree::Object{{"tag", split.key}, {"values", std::move(values)}, {"untagged", split.rest}});
    }
    return list;
}

Tree costJson(const RunResult& run, const model::Design* design, const model::Scenario* scenario) {
    const Bill& bill = run.bill;
    Tree::Object o{
        {"window", bill.window.total}, {"month", bill.month.total}, {"currency", bill.month.currency}};
    putConversion(o, bill.month);
    if (!bill.month.date.empty()) o.emplace_back("date", bill.month.date);
    o.emplace_back("fixed", bill.month.fixed);
    if (bill.nextMillion) {
        o.emplace_back("requests", bill.requests);
        o.emplace_back("next_million", *bill.nextMillion);
    }
    o.emplace_back("by_service", subtotalsJson(bill.month.byService));
    o.emplace_back("by_node", subtotalsJson(bill.month.byNode));
    if (design != nullptr)
        if (Tree tags = tagsJson(*design, bill.month); !tags.list()->empty())
            o.emplace_back("by_tag", std::move(tags));
    if (design != nullptr && scenario != nullptr)
        if (auto assumption = faultRemark(run.summary, *scenario, *design); !assumption.empty())
            o.emplace_back("assumption", std::move(assumption));
    o.emplace_back("lines", invoiceLinesJson(bill.month));
    if (!bill.month.missing.empty()) putMissing(o, bill.month);
    if (bill.budget) o.emplace_back("budget", budgetJson(*bill.budget));
    if (!run.elsewhere.empty()) o.emplace_back("elsewhere", elsewhereJson(run.elsewhere));
    return o;
}

Tree intervalsJson(const RunResult& run) {
    Tree::Object o;
    for (const auto& [metric, interval] : run.summary.intervals)
        if (std::isfinite(interval.first) && std::isfinite(interval.second))
            o.emplace_back(metric, Tree::List{interval.first, interval.second});
    if (run.bill.confidence)
        o.emplace_back("cost.month", Tree::List{run.bill.confidence->first, run.bill.confidence->second});
    return o;
}

/// By percentile: seconds, and what each cause at each node had of them.
Tree causesJson(const std::vector<sim::Attribution>& bands) {
    Tree::Object o;
    for (const auto& band : bands) {
        Tree::List parts;
        for (const auto& part : band.parts) {
            Tree::Object p{{"node", part.node.text}, {"cause", sim::causeName(part.cause)}};
            if (!part.limit.empty()) p.emplace_back("limit", part.limit);
            put(p, "seconds", part.seconds);
            put(p, "share", part.share);
            parts.emplace_back(std::move(p));
        }
        o.emplace_back(band.percentile, Tree::Object{{"seconds", band.seconds},
                                                     {"requests", band.requests},
                                                     {"parts", std::move(parts)}});
    }
    return o;
}

Tree precisionJson(const sim::PrecisionReached& precision) {
    Tree::Object o{{"metric", precision.metric}, {"wanted", precision.wanted}};
    put(o, "reached", precision.reached);
    o.emplace_back("holds", precision.holds);
    return o;
}

/// Costs are in the currency of the price book, in which the objectives were set; the entry says so, since
/// the bill may be in another.
Tree objectivesJson(const std::vector<ObjectiveCheck>& checks, const model::Invoice& bill) {
    const std::string& currency = bill.baseCurrency.empty() ? bill.currency : bill.baseCurrency;
    Tree::List list;
    for (const auto& check : checks) {
        Tree::Object o{{"metric", check.objective.metric}};
        if (check.isBudget) o.emplace_back("budget", true);
        if (!check.objective.at.empty()) o.emplace_back("at", check.objective.at);
        if (check.objective.min) put(o, "min", *check.objective.min);
        if (check.objective.max) put(o, "max", *check.objective.max);
        if (check.value) put(o, "value", *check.value);
        if (check.objective.metric.starts_with("cost.") && !currency.empty())
            o.emplace_back("currency", currency);
        o.emplace_back("holds", check.verdict == ObjectiveCheck::Verdict::holds);
        o.emplace_back("verdict", verdictName(check.verdict));
        if (!check.notPriced.empty()) o.emplace_back("reason", missingPrices(check));
        list.emplace_back(std::move(o));
    }
    return list;
}

Tree explanationJson(const std::vector<std::string>& sentences) {
    Tree::List list;
    for (const auto& sentence : sentences)
        list.emplace_back(sentence);
    return list;
}

/// Seeds up to 2^63 are numbers; a larger one is a text for the same reason.
Tree seedJson(std::uint64_t seed) {
    if (seed >> 63U) return std::to_string(seed);
    return static_cast<std::int64_t>(seed);
}

/// What a run is of.
Tree::Object headJson(const sim::Summary& summary, const model::Project& project) {
    return {{"burstlab", 1},
            {"project", project.name},
            {"design", summary.design.text},
            {"scenario", summary.scenario.text},
            {"seed", seedJson(summary.seed)},
            {"replications", summary.replications},
            {"complete", summary.complete},
            {"warmup_s", summary.warmup},
            {"simulated_s", summary.simulated},
            {"wall_s", summary.wall},
            {"events", summary.events},
            {"fingerprint", hexadecimal(summary.fingerprint)}};
}

Tree differenceJson(const sim::Difference& difference) {
    Tree::Object o{{"metric", difference.metric}};
    put(o, "a", difference.a);
    put(o, "b", difference.b);
    put(o, "delta", difference.delta);
    if (std::isfinite(difference.low) && std::isfinite(difference.high))
        o.emplace_back("interval", Tree::List{difference.low, difference.high});
    put(o, "relative", difference.relative);
    if (std::isfinite(difference.relativeLow) && std::isfinite(difference.relativeHigh))
        o.emplace_back("relative_interval", Tree::List{difference.relativeLow, difference.relativeHigh});
    o.emplace_back("pairs", static_cast<std::int64_t>(difference.pairs));
    o.emplace_back("verdict", verdictName(difference.verdict));
    return o;
}

/// Whether the difference of what is known of two runs is one of the runs. A lower bound can be told from a
/// value below it; two lower bounds of a latency that leave out the same nodes lack the same on both sides.
bool isTellable(const sim::Difference& difference, const RunResult& a, const RunResult& b) {
    const bool aIsLeast = isLeast(difference.metric, {}, a.bill, a.gaps);
    const bool bIsLeast = isLeast(difference.metric, {}, b.bill, b.gaps);
    if (!aIsLeast && !bIsLeast) return true;
    if (aIsLeast != bIsLeast) return aIsLeast ? difference.high < 0.0 : difference.low > 0.0;
    return difference.metric.starts_with("latency.") && a.gaps.endToEnd == b.gaps.endToEnd;
}

} // namespace

RunResult runResult(sim::Summary summary, const model::Project& project, const model::Catalog& catalog,
                    const BillTerms& terms) {
    RunResult run;
    run.bill = bill(summary, project, catalog, terms.date);
    run.objectives = checkObjectives(project, summary, run.bill, &catalog);
    if (const auto* design = project.design(summary.design)) {
        run.gaps = latencyGaps(summary, *design, catalog);
        run.timeless = titlesOf(run.gaps.endToEnd, *design);
    }
    run.bill = inCurrency(std::move(run.bill), terms.currency);
    run.summary = std::move(summary);
    return run;
}

Tree resultJson(const RunResult& run, const model::Project& project) {
    const sim::Summary& summary = run.summary;
    Tree::Object o = headJson(summary, project);
    Tree::Object requests;
    putCounts(requests, summary.requests);
    o.emplace_back("requests", std::move(requests));
    putLatency(o, summary.latency, run.gaps.endToEnd);
    Tree::Object nodes;
    for (const auto& node : summary.nodes)
        nodes.emplace_back(node.id.text, nodeJson(node, run.gaps));
    o.emplace_back("nodes", std::move(nodes));
    Tree::Object links;
    for (const auto& link : summary.links)
        links.emplace_back(link.id.text,
                           linkJson(link, gapsOf(link, run.gaps, project.design(summary.design))));
    o.emplace_back("links", std::move(links));
    Tree::Object routes;
    for (const auto& route : summary.routes)
        routes.emplace_back(route.id.text, routeJson(route, run.gaps));
    o.emplace_back("routes", std::move(routes));
    o.emplace_back("usage", usageJson(summary.usage));
    if (!run.bill.month.currency.empty())
        o.emplace_back("cost",
                       costJson(run, project.design(summary.design), project.scenario(summary.scenario)));
    o.emplace_back("intervals", intervalsJson(run));
    o.emplace_back("latency_causes", causesJson(summary.latencyCauses));
    o.emplace_back("completion_causes", causesJson(summary.completionCauses));
    if (summary.precision) o.emplace_back("precision", precisionJson(*summary.precision));
    o.emplace_back("objectives", objectivesJson(run.objectives, run.bill.month));
    o.emplace_back("explanation", explanationJson(summary.explanation));
    return o;
}

Comparison compared(std::vector<RunResult> runs, const Tolerances& tolerances) {
    Comparison comparison;
    comparison.runs = std::move(runs);
    for (std::size_t i = 1; i < comparison.runs.size(); ++i) {
        const RunResult& a = comparison.runs.front();
        const RunResult& b = comparison.runs[i];
        auto differences = sim::compare(a.summary, b.summary);
        if (!a.bill.month.currency.empty() && a.bill.month.currency == b.bill.month.currency)
            differences.push_back(
                sim::difference("cost.month", a.bill.monthByReplication, b.bill.monthByReplication, true));
        for (auto& difference : differences) {
            using Verdict = sim::Difference::Verdict;
            const auto tolerance = tolerances.find(difference.metric);
            if (!isTellable(difference, a, b))
                difference.verdict = Verdict::unknown;
            else if (tolerance != tolerances.end() && difference.verdict != Verdict::same &&
                     isWithin(difference, tolerance->second))
                difference.verdict = Verdict::tolerated;
        }
        comparison.differences.push_back(std::move(differences));
    }
    return comparison;
}

Tree comparisonJson(const Comparison& comparison, const model::Project& project) {
    Tree::Object o{{"burstlab", 1}, {"project", project.name}};
    if (!comparison.runs.empty()) {
        const sim::Summary& first = comparison.runs.front().summary;
        o.emplace_back("scenario", first.scenario.text);
        o.emplace_back("seed", seedJson(first.seed));
        o.emplace_back("replications", first.replications);
    }
    Tree::List designs;
    Tree::Object results;
    for (const auto& run : comparison.runs) {
        designs.emplace_back(run.summary.design.text);
        results.emplace_back(run.summary.design.text, resultJson(run, project));
    }
    o.emplace_back("designs", std::move(designs));
    Tree::List comparisons;
    for (std::size_t i = 0; i < comparison.differences.size(); ++i) {
        Tree::List rows;
        for (const auto& difference : comparison.differences[i])
            rows.emplace_back(differenceJson(difference));
        comparisons.emplace_back(Tree::Object{{"a", comparison.runs.front().summary.design.text},
                                              {"b", comparison.runs[i + 1].summary.design.text},
                                              {"differences", std::move(rows)}});
    }
    o.emplace_back("comparisons", std::move(comparisons));
    o.emplace_back("results", std::move(results));
    return o;
}

std::string_view verdictName(sim::Difference::Verdict verdict) {
    switch (verdict) {
    case sim::Difference::Verdict::better:
        return "better";
    case sim::Difference::Verdict::worse:
        return "worse";
    case sim::Difference::Verdict::differs:
        return "differs";
    case sim::Difference::Verdict::same:
        return "same";
    case sim::Difference::Verdict::tolerated:
        return "tolerated";
    case sim::Difference::Verdict::noise:
        return "noise";
    case sim::Difference::Verdict::unknown:
        break;
    }
    return "unknown";
}

} // namespace burst::app
