#include "app/report/rules_report.h"

#include "app/report/findings_report.h"

#include <algorithm>
#include <cstdint>

namespace burst::app {

using model::Finding;
using model::Rule;
using model::Tree;

namespace {

std::int64_t countOf(Rule::Sort sort) {
    const auto rules = model::allRules();
    return std::count_if(rules.begin(), rules.end(), [sort](const Rule& r) { return r.sort == sort; });
}

Tree::Object texts(std::string plain) {
    return {{"text", std::move(plain)}};
}

} // namespace

std::string_view sarifLevel(Finding::Severity severity) {
    return severity == Finding::Severity::error     ? "error"
           : severity == Finding::Severity::warning ? "warning"
                                                    : "note";
}

std::string rulesText() {
    std::string out;
    for (const Rule& rule : model::allRules()) {
        out += std::string(rule.id) + " (" + std::string(severityName(rule.severity)) + ", " +
               std::string(model::sortName(rule.sort)) + "): " + std::string(rule.title) + "\n";
        out += "  why     " + std::string(rule.why) + "\n";
        out += "  mend    " + std::string(rule.mend) + "\n";
        if (!rule.source.empty()) out += "  source  " + std::string(rule.source) + "\n";
        out += "\n";
    }
    return out + std::to_string(countOf(Rule::Sort::form)) + " rules of form, " +
           std::to_string(countOf(Rule::Sort::advice)) + " of advice\n";
}

Tree rulesJson() {
    Tree::List list;
    for (const Rule& rule : model::allRules()) {
        Tree::Object o{{"id", rule.id},
                       {"severity", severityName(rule.severity)},
                       {"sort", model::sortName(rule.sort)},
                       {"title", rule.title},
                       {"why", rule.why},
                       {"mend", rule.mend}};
        if (!rule.source.empty()) o.emplace_back("source", rule.source);
        list.emplace_back(std::move(o));
    }
    return Tree::Object{{"burstlab", 1},
                        {"form", countOf(Rule::Sort::form)},
                        {"advice", countOf(Rule::Sort::advice)},
                        {"rules", std::move(list)}};
}

Tree sarifRule(const Rule& rule) {
    const std::string why(rule.why);
    const std::string mend(rule.mend);
    const std::string source(rule.source);
    Tree::Object help = texts(why + " " + mend + (source.empty() ? "" : " Source: " + source + "."));
    help.emplace_back("markdown", "**Why it matters:** " + markdownText(why) + "\n\n**How to mend it:** " +
                                      markdownText(mend) +
                                      (source.empty() ? "" : "\n\n**Source:** " + markdownText(source)));
    return Tree::Object{{"id", rule.id},
                        {"shortDescription", texts(std::string(rule.title))},
                        {"fullDescription", texts(why)},
                        {"help", std::move(help)},
                        {"defaultConfiguration", Tree::Object{{"level", sarifLevel(rule.severity)}}},
                        {"properties", Tree::Object{{"tags", Tree::List{Tree(model::sortName(rule.sort))}}}}};
}

} // namespace burst::app
