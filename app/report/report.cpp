#include "app/report/report.h"

#include "app/report/assumptions.h"
#include "app/report/bill_remarks.h"
#include "app/report/cause_table.h"
#include "app/report/chart_notes.h"
#include "app/report/findings_report.h"
#include "app/report/html.h"
#include "app/report/result_tables.h"
#include "app/report/run_charts.h"
#include "app/report/svg_chart.h"
#include "app/report/tag_costs.h"
#include "models/units.h"

namespace burst::app {

namespace {

using model::showQuantity;
using model::Unit;

std::string titleOf(const ReportContent& content) {
    return content.project.name.empty() ? "Burstlab report" : content.project.name;
}

const model::Design* designOf(const ReportContent& content) {
    return content.project.design(content.run.summary.design);
}

const model::Scenario* scenarioOf(const ReportContent& content) {
    return content.project.scenario(content.run.summary.scenario);
}

std::string subtitle(const ReportContent& content) {
    const auto* design = designOf(content);
    const auto* scenario = scenarioOf(content);
    return (design ? design->title() + " on " + design->platform + " in " + design->region : "") +
           " \u00b7 " + (scenario ? scenario->title() : "") +
           (content.date.empty() ? "" : " \u00b7 " + content.date);
}

std::string succeededOf(const sim::Counts& counts) {
    const std::string share = showShare(counts.succeeded, counts.offered + counts.carried);
    return share.empty() ? "none ended" : share + " succeeded";
}

std::string card(const std::string& value, const std::string& label) {
    return "<div class=\"card\"><b>" + escaped(value) + "</b><span>" + escaped(label) + "</span></div>\n";
}

std::string cards(const RunResult& run) {
    const sim::Summary& s = run.summary;
    std::string out = "<div class=\"cards\">\n" + card(model::showCount(s.requests.offered), "requests");
    if (s.requests.ended() > 0)
        out += card(showShare(s.requests.succeeded, s.requests.offered + s.requests.carried), "succeeded");
    if (s.latency.count > 0) {
        const std::string bound = run.timeless.empty() ? "" : "\u2265 ";
        out += card(bound + showQuantity(s.latency.p50, Unit::seconds),
                    "latency, half of those that succeeded are faster");
        out += card(bound + showQuantity(s.latency.p99, Unit::seconds),
                    "latency, 99 of 100 that succeeded are faster");
    }
    if (!run.bill.month.currency.empty())
        out += card(showTotal(run.bill.month, "\u2265 "),
                    run.bill.monthShare < 1.0 ? "a month " + showMonthShare(run.bill) : "a month");
    return out + "</div>\n";
}

std::string figure(const Picture& picture, const std::string& prefix) {
    const std::string light = inlineSvg(picture.light, prefix + "l-", picture.title);
    if (light.empty()) return {};
    const std::string dark = inlineSvg(picture.dark, prefix + "d-", picture.title);
    std::string out = dark.empty() ? "<figure>" : "<figure class=\"two\">";
    out += dark.empty() ? light
                        : "<div class=\"light\">" + light + "</div><div class=\"dark\">" + dark + "</div>";
    const std::string caption = picture.title + (picture.caption.empty() ? "" : ": " + picture.caption);
    return out + "<figcaption>" + escaped(caption) + "</figcaption></figure>\n";
}

/// The verdict in its colour, and what it is about.
std::string judged(const ObjectiveCheck& check) {
    return "<span class=\"" + std::string(verdictName(check.verdict)) + "\">" +
           std::string(verdictWord(check)) + "</span> " + escaped(describe(check));
}

std::string objectivesSection(const RunResult& run) {
    std::string out;
    for (const auto& check : onlyObjectives(run.objectives))
        out += "<li>" + judged(check) + "</li>\n";
    if (!out.empty()) out = "<h2>Objectives</h2>\n<ul>\n" + out + "</ul>\n";
    if (const auto* budget = budgetAmong(run.objectives))
        out += "<h2>Budget</h2>\n<p>" + judged(*budget) + "</p>\n";
    return out;
}

std::string explanationSection(const sim::Summary& summary) {
    if (summary.explanation.empty()) return {};
    std::string out = "<h2>What limited it</h2>\n<ul>\n";
    for (const auto& sentence : summary.explanation)
        out += "<li>" + escaped(sentence) + "</li>\n";
    return out + "</ul>\n";
}

std::string causesSection(const sim::Summary& summary) {
    std::string out;
    const auto add = [&](const Table& table, const char* caption) {
        if (!table.empty()) out += htmlTable(table, caption);
    };
    add(causeTable(summary.latencyCauses), "From the request to its answer");
    add(causeTable(summary.completionCauses), "Until all that was set off is done");
    return out.empty() ? out : "<h2>Where the time went</h2>\n" + out;
}

std::string chartsSection(const ReportContent& content) {
    const auto* design = designOf(content);
    std::string out;
    for (const auto& chart :
         design ? runCharts(content.run.summary, *design, usualPercentiles()) : std::vector<Chart>())
        out += "<figure>" + inlineSvg(svgChart(chart), "", chart.title) + "<figcaption>" +
               escaped(chart.title) + "</figcaption></figure>\n";
    if (out.empty()) return out;
    const Table notes = noteTable(chartNotes(content.project, content.run.summary.scenario));
    return "<h2>Over time</h2>\n<div class=\"charts\">\n" + out + "</div>\n" +
           (notes.empty() ? "" : htmlTable(notes, "Notes"));
}

/// "PAGE (2026-08), vendor", or the user's own words.
std::string sourceOf(const model::InvoiceLine& line) {
    const bool own = line.certainty == model::Certainty::user;
    return (own ? "your price: " : "") + line.source +
           (own && line.asOf.empty() ? "" : " (" + showAsOf(line.asOf) + ")") +
           (own ? "" : ", " + std::string(model::certaintyName(line.certainty))) +
           (line.note.empty() ? "" : "; " + line.note);
}

Table pricedTable(const model::Invoice& invoice, const model::Design* names) {
    Table table({{"node"},
                 {"what"},
                 {"quantity", Align::right},
                 {"free", Align::right},
                 {"unit"},
                 {"price", Align::right},
                 {"amount", Align::right},
                 {"source of the price"}});
    for (const auto& line : invoice.lines)
        table.add({billedNode(line.node, names), line.sku, showQuantity(line.quantity, Unit::none),
                   line.free > 0 ? showQuantity(line.free, Unit::none) : "", showUnit(line.unit),
                   showPrice(line.price, invoice.currency), showMoney(line.amount, invoice.currency),
                   sourceOf(line)});
    for (const auto& line : invoice.notPriced)
        table.add({billedNode(line.node, names), line.sku, showQuantity(line.quantity, Unit::none), "",
                   showUnit(line.unit), "not priced", "", "no price is known in " + line.region});
    return table;
}

std::string monthText(const ReportContent& content) {
    const auto* scenario = scenarioOf(content);
    const model::Invoice& month = content.run.bill.month;
    const auto* design = designOf(content);
    std::string remarks;
    if (design && scenario)
        for (const auto& remark : billRemarks(content.run.summary, *scenario, *design, content.catalog))
            remarks += " " + remark;
    return "A month is 730 hours; this traffic stands for " +
           showQuantity(scenario ? scenario->monthShare : 1.0, Unit::ratio) +
           " of it. Free allowances are those of an account that runs nothing else. Taxes and support are "
           "not "
           "in it, and no discounts but those that the project names." +
           (month.missing.empty() ? ""
                                  : " The total is a lower bound: " + showMissing(month) + " is known.") +
           (showTerms(month).empty() ? "" : " It shows " + showTerms(month) + ".") + remarks;
}

std::string billSection(const ReportContent& content) {
    const model::Invoice& month = content.run.bill.month;
    if (month.currency.empty()) return {};
    const auto subtotals = [&](const char* what, const std::map<std::string, double>& amounts,
                               const model::Design* names) {
        Table table({{what}, {"amount a month", Align::right}});
        for (const auto& [name, amount] : amounts)
            table.add({billedNode(name, names), showMoney(amount, month.currency)});
        return table;
    };
    std::string byTag;
    if (const auto* design = designOf(content))
        if (const Table tags = tagTable(*design, month); !tags.rows().empty())
            byTag = htmlTable(tags, "By tag; the splits of different tags overlap");
    std::string elsewhere;
    if (!content.run.elsewhere.empty())
        elsewhere = htmlTable(withoutEmptyColumns(elsewhereTable(content.run)),
                              "The same run at the prices of other regions and days");
    return "<h2>Monthly bill</h2>\n<p>" + escaped(monthText(content)) + "</p>\n" +
           htmlTable(costTable(content.run.bill), "What it depends on") +
           htmlTable(subtotals("node", month.byNode, designOf(content)),
                     "By node; together " + showMoney(month.total, month.currency)) +
           htmlTable(subtotals("service", month.byService, nullptr), "By service") + byTag +
           htmlTable(pricedTable(month, designOf(content)), "Line by line, in " + month.currency) + elsewhere;
}

std::string assumptionsSection(const ReportContent& content) {
    const auto* design = designOf(content);
    const auto* scenario = scenarioOf(content);
    if (!design || !scenario) return {};
    std::string out = "<h2>Assumptions</h2>\n" + htmlTable(trafficTable(*scenario, *design), "Traffic");
    std::size_t guesses = 0;
    std::string parts;
    for (const auto& part : assumptions(*design, content.catalog)) {
        guesses += part.guesses;
        parts += "<details><summary>" + escaped(part.title) + "</summary>\n" +
                 htmlTable(part.table, "Values used for " + part.title) + "</details>\n";
    }
    return out + "<p>" + model::showCount(static_cast<std::int64_t>(guesses)) +
           " values below are marked \u201cassumed\u201d: no figure is published for them. Check those "
           "against your "
           "own system first.</p>\n" +
           parts;
}

std::string recordSection(const ReportContent& content) {
    const sim::Summary& s = content.run.summary;
    std::string out = "<footer><p>";
    if (!s.complete) out += "The run was cancelled; the figures cover what was simulated until then. ";
    out += "Simulated by Burstlab " + escaped(content.version) + ": " +
           escaped(showQuantity(s.simulated, Unit::seconds)) + " measured, " +
           std::to_string(s.replications) + (s.replications == 1 ? " replication" : " replications") + ", " +
           model::showCount(s.events) + " events. " + "Repeat it: burstlab-cli simulate PROJECT --design " +
           escaped(s.design.text) + " --scenario " + escaped(s.scenario.text) + " --seed " +
           std::to_string(s.seed) + " --replications " + std::to_string(s.replications) + "</p></footer>\n";
    return out;
}

} // namespace

std::string verdict(const RunResult& run) {
    const sim::Summary& s = run.summary;
    std::string out = "Of " + model::showCount(s.requests.offered) + " requests in " +
                      showQuantity(s.simulated, Unit::seconds) +
                      (s.replications > 1 ? " (" + std::to_string(s.replications) + " times)" : "") + ", " +
                      succeededOf(s.requests);
    if (s.latency.count > 0)
        out += (run.timeless.empty() ? ", 99 of 100 within " : ", 99 of 100 within at least ") +
               showQuantity(s.latency.p99, Unit::seconds);
    if (!run.bill.month.currency.empty())
        out += "; " + showMonth(run.bill.month) +
               (run.bill.monthShare < 1.0 ? " " + showMonthShare(run.bill) : "");
    return out + ".";
}

std::string htmlReport(const ReportContent& content) {
    const auto* design = designOf(content);
    std::string body = "<h1>" + escaped(titleOf(content)) + "</h1>\n<p class=\"soft\">" +
                       escaped(subtitle(content)) + "</p>\n<p class=\"lead\">" +
                       escaped(verdict(content.run)) + "</p>\n";
    if (!content.project.description.empty()) body += "<p>" + escaped(content.project.description) + "</p>\n";
    body += cards(content.run) + objectivesSection(content.run);
    if (const auto diagram = figure(content.diagram, "d"); !diagram.empty())
        body += "<h2>Design</h2>\n" + diagram;
    body +=
        explanationSection(content.run.summary) + causesSection(content.run.summary) + chartsSection(content);
    if (design)
        body += "<h2>Results by node</h2>\n" +
                htmlTable(withoutEmptyColumns(nodeTable(content.run, *design)), "Per node, all replications");
    body += billSection(content) + assumptionsSection(content);
    if (!content.findings.empty())
        body += "<h2>Findings</h2>\n" +
                htmlTable(findingTable(content.findings, content.project), "What lint says about the design");
    return htmlPage(titleOf(content), body + recordSection(content));
}

std::string markdownReport(const ReportContent& content) {
    const auto* design = designOf(content);
    const auto plain = [](const std::string& text) { return markdownText(text); };
    std::string out = "# " + plain(titleOf(content)) + "\n\n" + plain(subtitle(content)) + "\n\n" +
                      plain(verdict(content.run)) + "\n";
    const auto section = [&](const char* title, const Table& table) {
        if (!table.empty()) out += std::string("\n## ") + title + "\n\n" + markdown(table);
    };
    section("Objectives", objectiveTable(content.run.objectives));
    if (const auto* budget = budgetAmong(content.run.objectives))
        out += "\n" + plain(verdictSentence(*budget)) + "\n";
    if (!content.run.summary.explanation.empty()) out += "\n## What limited it\n\n";
    for (const auto& sentence : content.run.summary.explanation)
        out += "- " + plain(sentence) + "\n";
    section("Where the time went", causeTable(content.run.summary.latencyCauses));
    section("Until all that was set off is done", causeTable(content.run.summary.completionCauses));
    section("Notes", noteTable(chartNotes(content.project, content.run.summary.scenario)));
    if (design) section("Results by node", withoutEmptyColumns(nodeTable(content.run, *design)));
    section("Monthly bill", billTable(content.run.bill.month, design));
    if (design) section("The bill by tag", tagTable(*design, content.run.bill.month));
    section("What the bill depends on", costTable(content.run.bill));
    section("The same run priced elsewhere", withoutEmptyColumns(elsewhereTable(content.run)));
    section("Findings", findingTable(content.findings, content.project));
    return out;
}

} // namespace burst::app
