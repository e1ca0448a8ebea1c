#include "app/report/platform_table.h"

#include "app/report/invoice_json.h"
#include "app/report/result_tables.h"
#include "models/resolve.h"
#include "models/units.h"
#include "models/wording.h"

#include <algorithm>
#include <utility>

namespace burst::app {

using model::showQuantity;
using model::Tree;
using model::Unit;

namespace {

std::string coldShare(const sim::Summary& summary) {
    std::int64_t cold = 0;
    double runs = 0.0;
    for (const auto& node : summary.nodes) {
        if (!node.coldStarts || !node.coldStartRatio || *node.coldStartRatio <= 0.0) continue;
        cold += *node.coldStarts;
        runs += static_cast<double>(*node.coldStarts) / *node.coldStartRatio;
    }
    return runs > 0.0 ? model::showCount(cold) : std::string();
}

/// What stands before a figure that is a lower bound.
std::string boundIn(PlatformTableForm form) {
    return form == PlatformTableForm::brief ? "≥ " : "at least ";
}

std::string costOf(const Bill& bill, PlatformTableForm form) {
    return bill.month.currency.empty() ? "not priced" : showTotal(bill.month, boundIn(form));
}

/// "2 of 4 broken", "all hold"; empty where there are none.
std::string objectivesOf(const std::vector<ObjectiveCheck>& checks) {
    const auto objectives = onlyObjectives(checks);
    if (objectives.empty()) return {};
    const auto having = [&](ObjectiveCheck::Verdict verdict) {
        return std::ranges::count(objectives, verdict, &ObjectiveCheck::verdict);
    };
    const auto part = [&](std::ptrdiff_t count, std::string_view word) {
        return std::to_string(count) + " of " + std::to_string(objectives.size()) + " " + std::string(word);
    };
    if (const auto broken = having(ObjectiveCheck::Verdict::broken); broken > 0)
        return part(broken, "broken");
    if (const auto unknown = having(ObjectiveCheck::Verdict::unknown); unknown > 0)
        return part(unknown, "unknown");
    return "all hold";
}

/// "Orders: Workers KV; Orders API: API Management."
std::string productsOf(const model::Design& design, const model::Catalog& catalog) {
    std::string products;
    for (const auto& node : design.nodes)
        if (const auto* offering = model::offeringOf(node, design, catalog))
            products += (products.empty() ? "" : "; ") + node.title() + ": " + offering->title;
    return products.empty() ? products : products + ".";
}

std::string budgetOf(const std::vector<ObjectiveCheck>& checks) {
    const auto* budget = budgetAmong(checks);
    return budget ? std::string(verdictWord(*budget)) : std::string();
}

std::vector<std::string> rowOf(const PlatformRun& run, PlatformTableForm form) {
    std::vector<std::string> row{run.title, run.move.design.region};
    if (!run.run) {
        row.emplace_back("does not run");
        return row;
    }
    const sim::Summary& s = run.run->summary;
    const std::string bound = run.run->timeless.empty() ? "" : boundIn(form);
    const auto time = [&](double seconds) {
        return s.latency.count > 0 ? bound + showQuantity(seconds, Unit::seconds) : std::string();
    };
    const std::size_t missing = run.run->bill.month.missing.size();
    const std::size_t given = run.move.concessions.size();
    row.push_back(showShare(s.requests.succeeded, s.requests.offered + s.requests.carried));
    row.push_back(time(s.latency.p50));
    row.push_back(time(s.latency.p99));
    row.push_back(coldShare(s));
    row.push_back(objectivesOf(run.run->objectives));
    row.push_back(budgetOf(run.run->objectives));
    row.push_back(costOf(run.run->bill, form));
    const double share = run.run->bill.monthShare;
    const bool apart = form == PlatformTableForm::full && share < 1.0;
    row.push_back(apart ? showQuantity(share, Unit::ratio) : std::string());
    row.push_back(missing > 0 ? std::to_string(missing) : std::string());
    row.push_back(given > 0 ? std::to_string(given) : std::string());
    return row;
}

Tree concessionTree(const model::Concession& concession) {
    return Tree::Object{{"pointer", concession.pointer},
                        {"subject", concession.subject},
                        {"text", concession.text},
                        {"remedy", concession.remedy},
                        {"source", concession.source}};
}

Tree verdictTree(const ObjectiveCheck& check) {
    return Tree::Object{{"text", describe(check)}, {"verdict", std::string(verdictName(check.verdict))}};
}

Tree runTree(const PlatformRun& run) {
    Tree::List changed;
    for (const auto& concession : run.move.concessions)
        changed.push_back(concessionTree(concession));
    Tree::Object o{{"platform", run.platform}, {"title", run.title}, {"region", run.move.design.region}};
    if (run.run) {
        const sim::Summary& s = run.run->summary;
        o.emplace_back("offered", static_cast<double>(s.requests.offered));
        o.emplace_back("succeeded", static_cast<double>(s.requests.succeeded));
        if (s.latency.count > 0) {
            o.emplace_back("latency_s", Tree::Object{{"p50", s.latency.p50}, {"p99", s.latency.p99}});
            putGaps(o, run.run->gaps.endToEnd);
        }
        Tree::List unmet;
        const auto objectives = onlyObjectives(run.run->objectives);
        for (const auto& objective : objectives)
            if (objective.verdict != ObjectiveCheck::Verdict::holds) unmet.push_back(verdictTree(objective));
        if (!objectives.empty()) o.emplace_back("unmet_objectives", std::move(unmet));
        if (const auto* budget = budgetAmong(run.run->objectives))
            o.emplace_back("budget", verdictTree(*budget));
        if (run.run->bill.monthShare < 1.0) o.emplace_back("month_share", run.run->bill.monthShare);
        if (!run.run->bill.month.currency.empty()) o.emplace_back("month", invoiceJson(run.run->bill.month));
    } else {
        o.emplace_back("refusal", run.refusal);
    }
    o.emplace_back("changed", std::move(changed));
    return o;
}

} // namespace

Table platformTable(const std::vector<PlatformRun>& runs, PlatformTableForm form) {
    Table table({{"platform"},
                 {"region"},
                 {"succeeded", Align::right},
                 {"p50", Align::right},
                 {"p99", Align::right},
                 {"cold starts", Align::right},
                 {"objectives", Align::right},
                 {"budget", Align::right},
                 {"a month", Align::right},
                 {"of the month", Align::right},
                 {"not priced", Align::right},
                 {"changed", Align::right}});
    for (const auto& run : runs)
        table.add(rowOf(run, form));
    return table;
}

std::optional<std::size_t> cheapest(const std::vector<PlatformRun>& runs) {
    std::optional<std::size_t> best;
    std::size_t comparable = 0;
    const auto monthOf = [&](std::size_t i) { return runs[i].run->bill.month.total; };
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto& run = runs[i].run;
        if (!run || run->bill.month.currency.empty() || !run->bill.month.missing.empty()) continue;
        ++comparable;
        if (!best || monthOf(i) < monthOf(*best)) best = i;
    }
    return comparable > 1 ? best : std::nullopt;
}

std::vector<std::string> outcomeRemarks(const PlatformRun& run, const model::Catalog& catalog) {
    std::vector<std::string> remarks;
    if (auto products = productsOf(run.move.design, catalog); !products.empty())
        remarks.push_back(std::move(products));
    if (!run.run) return remarks;
    for (const auto& objective : run.run->objectives)
        if (objective.verdict != ObjectiveCheck::Verdict::holds)
            remarks.push_back(verdictSentence(objective));
    if (!run.run->timeless.empty())
        remarks.push_back("No latency is known there for " + model::listed(run.run->timeless) +
                          ": they add no time of their own, so that the latencies above are too short.");
    return remarks;
}

std::vector<std::string> platformRemarks(const PlatformRun& run, const model::Catalog& catalog) {
    std::vector<std::string> remarks = outcomeRemarks(run, catalog);
    if (!run.refusal.empty()) remarks.insert(remarks.begin(), run.refusal);
    for (const auto& concession : run.move.concessions)
        remarks.push_back(concession.text + " " + concession.remedy);
    if (!run.run) return remarks;
    for (const auto& missing : run.run->bill.month.notPriced) {
        const auto* node = run.move.design.node(model::NodeId(missing.node));
        remarks.push_back("There is no price in " + missing.region + " for " + missing.sku + ": " +
                          showUse(missing) + " a month at " + (node ? node->title() : missing.node) + ".");
    }
    return remarks;
}

Tree platformsJson(const std::vector<PlatformRun>& runs) {
    Tree::List list;
    for (const auto& run : runs)
        list.push_back(runTree(run));
    return Tree::Object{{"burstlab", 1.0}, {"platforms", std::move(list)}};
}

} // namespace burst::app
