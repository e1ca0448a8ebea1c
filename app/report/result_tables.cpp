#include "app/report/result_tables.h"

#include "app/report/tag_costs.h"
#include "models/units.h"
#include "models/wording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace burst::app {

using model::showQuantity;
using model::Unit;

namespace {
std::string seconds(double value) {
    return showQuantity(value, Unit::seconds);
}

/// @param gaps  the nodes that it leaves out, which makes it a lower bound
std::string latency(const sim::Latency& all, double value, const LatencyGaps::Nodes& gaps) {
    return all.count > 0 ? (gaps.empty() ? "" : "≥ ") + seconds(value) : std::string();
}

std::string plain(double value) {
    return showQuantity(value, Unit::none);
}

/// Requests that ended otherwise than well, in words: "12 throttled, 3 failed".
std::string mishaps(const sim::Counts& counts) {
    std::string out;
    const auto add = [&](std::int64_t count, const char* word) {
        if (count > 0) out += (out.empty() ? "" : ", ") + model::showCount(count) + " " + word;
    };
    add(counts.throttled, "throttled");
    add(counts.failed, "failed");
    add(counts.timedOut, "timed out");
    add(counts.dropped, "dropped");
    add(counts.deadLettered, "dead-lettered");
    add(counts.inFlight, "under way");
    return out;
}

std::string coldStarts(const sim::NodeResult& node) {
    if (!node.coldStarts) return {};
    std::string out = model::showCount(*node.coldStarts);
    if (node.coldStartRatio) out += " (" + showQuantity(*node.coldStartRatio, Unit::ratio) + ")";
    return out;
}

std::string levels(const std::optional<sim::Level>& level) {
    return level ? plain(level->mean) + " / " + plain(level->max) : std::string();
}

std::vector<const model::InvoiceLine*> dearestFirst(const model::Invoice& invoice) {
    std::vector<const model::InvoiceLine*> lines;
    for (const auto& line : invoice.lines)
        lines.push_back(&line);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto* a, const auto* b) { return a->amount > b->amount; });
    return lines;
}

/// Work that requests set off and did not wait for, and that was given up.
std::int64_t givenUpLater(const sim::Summary& summary) {
    std::int64_t count = 0;
    for (const auto& node : summary.nodes)
        if (node.kind != "client" && node.kind != "schedule")
            count += node.counts.deadLettered + node.undelivered;
    return count;
}

/// The 95 % interval of a latency, which is known to the width of a bucket of its histogram at best.
std::string rangeOf(const sim::Summary& summary, const std::string& metric) {
    const auto found = summary.intervals.find(metric);
    if (found == summary.intervals.end()) return {};
    const auto& [low, high] = found->second;
    if (low == high) return "the same in all replications, within 0.8 %";
    return "95 %: " + seconds(low) + " to " + seconds(high);
}

/// "tiers: 100 at 0.09, 20 at 0.085"; empty for a price without tiers.
std::string tiersOf(const model::InvoiceLine& line) {
    std::string text;
    for (const auto& tier : line.tiers) {
        std::array<char, 32> price{};
        std::snprintf(price.data(), price.size(), "%.6g", tier.price);
        text += (text.empty() ? "tiers: " : ", ") + showQuantity(tier.quantity, Unit::none) + " at " +
                price.data();
    }
    return text;
}

/// What to know about a price: whose it is when it is the user's, that nobody states it, the rest in words.
std::string remarkOn(const model::InvoiceLine& line) {
    std::string remark = line.certainty == model::Certainty::user ? "your price: " + line.source : "";
    if (const auto tiers = tiersOf(line); !tiers.empty()) remark += (remark.empty() ? "" : "; ") + tiers;
    if (line.certainty == model::Certainty::assumed)
        remark += (remark.empty() ? "" : "; ") + std::string("price assumed");
    if (!line.note.empty()) remark += (remark.empty() ? "" : "; ") + line.note;
    return remark;
}

/// How the month stands to the budget: "61 % of 250.00 USD", "50 % reached".
void addBudget(Table& table, const Bill& bill) {
    if (!bill.budget) return;
    std::string reached;
    for (const auto& alert : bill.budget->alerts)
        if (alert.reached)
            reached += (reached.empty() ? "alerts reached: " : ", ") + showQuantity(alert.share, Unit::ratio);
    const bool over = bill.budget->used > 1.0;
    const bool unknown = !bill.month.missing.empty() && !(bill.month.total > 0.0);
    table.add({"of the budget",
               unknown ? "not known"
                       : (bill.month.missing.empty() ? "" : "at least ") +
                             showQuantity(bill.budget->used, Unit::ratio),
               (over ? "exceeded; " : "") + ("of " + showMoney(bill.budget->month, bill.month.currency)) +
                   (reached.empty() ? "; no alert reached" : "; " + reached)});
}

/// What the month costs, what of it is fixed, what more requests cost, and the budget.
void addCost(Table& table, const Bill& bill) {
    const auto& currency = bill.month.currency;
    const auto money = [&](double amount) { return showMoney(amount, currency); };
    const std::string bound = bill.month.missing.empty() ? "" : "at least ";
    const std::string range =
        !bill.confidence ? std::string()
                         : "95 %: " + money(bill.confidence->first) + " to " + money(bill.confidence->second);
    table.add({"cost of a month", showTotal(bill.month), bill.month.total > 0.0 ? range : std::string()});
    if (const std::string missing = showMissing(bill.month); !missing.empty()) table.add({"", "", missing});
    if (const std::string share = showMonthShare(bill); !share.empty())
        table.add({"", "", share + ", none in the rest"});
    if (bill.month.fixed > 0.0) table.add({"of it fixed", money(bill.month.fixed), "whatever the traffic"});
    if (bill.nextMillion && (bound.empty() || *bill.nextMillion > 0.0))
        table.add({"a million requests more", bound + money(*bill.nextMillion),
                   "on top of " + showQuantity(bill.requests, Unit::none) + " a month"});
    addBudget(table, bill);
    if (const std::string terms = showTerms(bill.month); !terms.empty()) table.add({"", "", terms});
}

} // namespace

std::string showShare(std::int64_t part, std::int64_t whole) {
    if (whole <= 0) return {};
    const double missing = static_cast<double>(whole - part) / static_cast<double>(whole);
    if (missing <= 0.0 || missing >= 0.001) return showQuantity(1.0 - missing, Unit::ratio);
    std::array<char, 32> text{};
    const int decimals = std::min(9, static_cast<int>(std::ceil(-std::log10(missing))) - 2);
    std::snprintf(text.data(), text.size(), "%.*f %%", decimals, 100.0 * (1.0 - missing));
    return text.data();
}

std::string showMonthShare(const Bill& bill) {
    if (bill.monthShare >= 1.0) return {};
    return "with this traffic " + showQuantity(bill.monthShare, Unit::ratio) + " of the time";
}

std::string showMetric(double value, std::string_view metric, const std::string& currency) {
    const Unit unit = model::unitOfMetric(metric);
    return unit == Unit::money ? showMoney(value, currency) : showQuantity(value, unit);
}

Table overviewTable(const RunResult& run) {
    const sim::Summary& s = run.summary;
    Table table({{"end to end"}, {"value", Align::right}, {"of all, or range"}});
    const std::int64_t all = s.requests.offered + s.requests.carried;
    const auto counts = [&](const char* title, std::int64_t count) {
        if (count > 0) table.add({title, model::showCount(count), showShare(count, all)});
    };
    table.add({"requests", model::showCount(s.requests.offered),
               s.replications > 1 ? "in all " + model::showCount(s.replications) + " replications" : ""});
    if (s.requests.carried > 0)
        table.add({"begun before", model::showCount(s.requests.carried), "under way after the warm-up"});
    counts("succeeded", s.requests.succeeded);
    counts("failed", s.requests.failed);
    counts("timed out", s.requests.timedOut);
    counts("throttled", s.requests.throttled);
    counts("dropped", s.requests.dropped);
    counts("dead-lettered", s.requests.deadLettered);
    counts("still under way", s.requests.inFlight);
    if (const std::int64_t lost = givenUpLater(s); lost > 0)
        table.add({"given up later", model::showCount(lost), "messages and events set off by requests"});
    if (s.latency.count > 0) {
        const std::string bound = run.timeless.empty() ? "" : "at least ";
        table.add({"latency, mean", bound + seconds(s.latency.mean), latencyNote});
        table.add({"latency, p50", bound + seconds(s.latency.p50), unknownLatencies(run)});
        table.add({"latency, p95", bound + seconds(s.latency.p95), {}});
        table.add({"latency, p99", bound + seconds(s.latency.p99), rangeOf(s, "latency.p99")});
        table.add({"latency, max", bound + seconds(s.latency.max), {}});
    }
    if (!run.bill.month.currency.empty()) addCost(table, run.bill);
    return table;
}

Table nodeTable(const RunResult& run, const model::Design& design) {
    Table table({{"node"},
                 {"kind"},
                 {"offered", Align::right},
                 {"succeeded", Align::right},
                 {"otherwise"},
                 {"p50", Align::right},
                 {"p99", Align::right},
                 {"cold starts", Align::right},
                 {"concurrency mean / max", Align::right},
                 {"waiting mean / max", Align::right},
                 {"cost a month", Align::right}});
    for (const auto& n : run.summary.nodes) {
        const model::Node* node = design.node(n.id);
        const auto cost = run.bill.month.byNode.find(n.id.text);
        const auto& gaps = run.gaps.of(n.id.text);
        table.add({node ? node->title() : n.id.text, n.kind, model::showCount(n.counts.offered),
                   model::showCount(n.counts.succeeded), mishaps(n.counts),
                   latency(n.latency, n.latency.p50, gaps), latency(n.latency, n.latency.p99, gaps),
                   coldStarts(n), levels(n.concurrency), levels(n.queueDepth),
                   cost == run.bill.month.byNode.end() ? std::string()
                                                       : showMoney(cost->second, run.bill.month.currency)});
    }
    return table;
}

Table routeTable(const RunResult& run, const model::Design& design) {
    Table table({{"route"},
                 {"from"},
                 {"to"},
                 {"offered", Align::right},
                 {"succeeded", Align::right},
                 {"otherwise"},
                 {"mean", Align::right},
                 {"p50", Align::right},
                 {"p99", Align::right},
                 {"max", Align::right}});
    const auto title = [&](const model::NodeId& id) {
        const model::Node* node = design.node(id);
        return node ? node->title() : id.text;
    };
    for (const auto& r : run.summary.routes) {
        const auto shown = [&](double value) {
            return latency(r.latency, value, run.gaps.ofAnswer(r.to.text));
        };
        table.add({r.id.text, title(r.from), title(r.to), model::showCount(r.counts.offered),
                   model::showCount(r.counts.succeeded), mishaps(r.counts), shown(r.latency.mean),
                   shown(r.latency.p50), shown(r.latency.p99), shown(r.latency.max)});
    }
    return table;
}

std::string billedNode(const std::string& id, const model::Design* names) {
    const model::Node* node = names ? names->node(model::NodeId(id)) : nullptr;
    return node ? node->title() : id;
}

std::string showUse(const model::MissingPrice& missing) {
    if (missing.unit == "byte") return showQuantity(missing.quantity, Unit::bytes);
    return showQuantity(missing.quantity, Unit::none) +
           (missing.unit.empty() ? "" : " × " + showUnit(missing.unit));
}

Table billTable(const model::Invoice& invoice, const model::Design* names) {
    Table table({{"node"},
                 {"what"},
                 {"quantity", Align::right},
                 {"free", Align::right},
                 {"unit"},
                 {"price", Align::right},
                 {"amount", Align::right},
                 {"remark"}});
    for (const auto* line : dearestFirst(invoice))
        table.add({billedNode(line->node, names), line->sku, plain(line->quantity),
                   line->free > 0 ? plain(line->free) : "", showUnit(line->unit),
                   showPrice(line->price, invoice.currency), showMoney(line->amount, invoice.currency),
                   remarkOn(*line)});
    for (const auto& line : invoice.notPriced)
        table.add({billedNode(line.node, names), line.sku, plain(line.quantity), "", showUnit(line.unit),
                   "not priced", "", "no price is known in " + line.region});
    return table;
}

Table costTable(const Bill& bill) {
    Table table({{"cost"}, {"value", Align::right}, {"remark"}});
    if (!bill.month.currency.empty()) addCost(table, bill);
    return table;
}

Table elsewhereTable(const RunResult& run) {
    Table table({{"priced in"},
                 {"on"},
                 {"a month", Align::right},
                 {"difference", Align::right},
                 {"a million more", Align::right},
                 {"not priced", Align::right},
                 {"prices of a later day", Align::right}});
    const auto add = [&](const std::string& region, const std::string& date, const Bill& bill) {
        const auto money = [&](double amount) { return showMoney(amount, bill.month.currency); };
        const double delta = bill.month.total - run.bill.month.total;
        const auto later = std::ranges::count_if(bill.month.lines, &model::InvoiceLine::fromLater);
        const bool complete = bill.month.missing.empty() && run.bill.month.missing.empty();
        table.add({region, date, showTotal(bill.month), complete ? (delta > 0 ? "+" : "") + money(delta) : "",
                   bill.nextMillion ? money(*bill.nextMillion) : "",
                   bill.month.missing.empty() ? "" : std::to_string(bill.month.missing.size()),
                   later > 0 ? std::to_string(later) : ""});
    };
    if (run.elsewhere.empty()) return table;
    add(run.bill.month.region, run.bill.month.date, run.bill);
    for (const auto& elsewhere : run.elsewhere)
        add(elsewhere.region, elsewhere.date, elsewhere.bill);
    return table;
}

Table objectiveTable(const std::vector<ObjectiveCheck>& checks) {
    Table table({{"objective"}, {"verdict"}});
    for (const auto& check : onlyObjectives(checks))
        table.add({describe(check), std::string(verdictWord(check))});
    return table;
}

std::string boundOf(const RunResult& run, std::string_view metric) {
    return isLeast(metric, {}, run.bill, run.gaps) ? "≥ " : "";
}

std::string unknownLatencies(const RunResult& run) {
    return run.timeless.empty() ? std::string() : "no latency is known of " + model::listed(run.timeless);
}

Table differenceTable(const std::vector<sim::Difference>& differences, const ComparedRun& a,
                      const ComparedRun& b) {
    const auto show = [&](double value, const std::string& metric) {
        return showMetric(value, metric, a.run.bill.month.currency);
    };
    Table table({{"metric"},
                 {a.title, Align::right},
                 {b.title, Align::right},
                 {"difference", Align::right},
                 {"95 % interval", Align::right},
                 {"verdict"}});
    for (const auto& d : differences) {
        const bool interval = std::isfinite(d.low) && std::isfinite(d.high) && d.low != d.high;
        table.add({d.metric, boundOf(a.run, d.metric) + show(d.a, d.metric),
                   boundOf(b.run, d.metric) + show(d.b, d.metric), show(d.delta, d.metric),
                   interval ? show(d.low, d.metric) + " to " + show(d.high, d.metric) : "",
                   std::string(verdictName(d.verdict))});
    }
    return table;
}

std::string objectivesText(const std::vector<ObjectiveCheck>& checks) {
    const Table table = objectiveTable(checks);
    std::string out = table.empty() ? "" : plainText(table) + '\n';
    if (const auto* budget = budgetAmong(checks)) out += printable(verdictSentence(*budget)) + "\n\n";
    return out;
}

std::string summaryText(const RunResult& run, const model::Project& project) {
    const sim::Summary& s = run.summary;
    const model::Design* design = project.design(s.design);
    const model::Scenario* scenario = project.scenario(s.scenario);
    std::string out = printable(project.name + ": " + (design ? design->title() : s.design.text) + ", " +
                                (scenario ? scenario->title() : s.scenario.text)) +
                      '\n';
    out += seconds(s.simulated) + " measured, " + model::showCount(s.replications) +
           (s.replications == 1 ? " replication" : " replications") + ", seed " + std::to_string(s.seed) +
           ", " + model::showCount(s.events) + " events in " + seconds(s.wall) + '\n';
    if (!s.complete) out += "Cancelled: the figures cover what was simulated until then.\n";
    out += '\n' + plainText(overviewTable(run)) + '\n';
    if (design) out += plainText(withoutEmptyColumns(nodeTable(run, *design))) + '\n';
    if (design && s.routes.size() > 1) out += plainText(withoutEmptyColumns(routeTable(run, *design))) + '\n';
    if (!run.bill.month.lines.empty() || !run.bill.month.missing.empty())
        out += plainText(withoutEmptyColumns(billTable(run.bill.month, design))) + '\n';
    if (design)
        if (const Table tags = tagTable(*design, run.bill.month); !tags.rows().empty())
            out += plainText(withoutEmptyColumns(tags)) + '\n';
    if (!run.elsewhere.empty()) out += plainText(withoutEmptyColumns(elsewhereTable(run))) + '\n';
    out += objectivesText(run.objectives);
    for (const auto& sentence : s.explanation)
        out += "- " + printable(sentence) + '\n';
    return out;
}

} // namespace burst::app
