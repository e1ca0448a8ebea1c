#include "app/report/findings_report.h"

#include "app/report/rules_report.h"
#include "models/acceptance.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace burst::app {

using model::Finding;
using model::Tree;

namespace {

std::int64_t count(const model::Findings& findings, Finding::Severity severity) {
    return std::count_if(findings.begin(), findings.end(),
                         [severity](const Finding& f) { return f.severity == severity; });
}

std::vector<const Finding*> worstFirst(const model::Findings& findings) {
    std::vector<const Finding*> sorted;
    for (const auto& finding : findings)
        sorted.push_back(&finding);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto* a, const auto* b) { return a->severity > b->severity; });
    return sorted;
}

/// A path as the URI reference that SARIF wants.
std::string uriOf(const std::string& path) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    static constexpr std::string_view plain = "-._~/";
    std::string out;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter || plain.find(c) != std::string_view::npos) {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
    return out;
}

Tree::Object sarifResult(const Lint& lint, const Finding& finding) {
    Tree::Object physical{{"artifactLocation", Tree::Object{{"uri", uriOf(lint.file)}}}};
    if (const auto at = positionOf(lint.positions, finding.pointer))
        physical.emplace_back("region", Tree::Object{{"startLine", static_cast<std::int64_t>(at->line)},
                                                     {"startColumn", static_cast<std::int64_t>(at->column)}});
    Tree::Object location{{"physicalLocation", std::move(physical)}};
    location.emplace_back("logicalLocations",
                          Tree::List{Tree::Object{{"fullyQualifiedName", finding.pointer}}});
    Tree::Object result{{"ruleId", finding.rule}};
    if (const auto* rule = model::findRule(finding.rule))
        result.emplace_back("ruleIndex", static_cast<std::int64_t>(rule - model::allRules().data()));
    const Tree::Object rest{
        {"level", sarifLevel(finding.severity)},
        {"message",
         Tree::Object{{"text", finding.text + (finding.remedy.empty() ? "" : " " + finding.remedy)}}},
        {"locations", Tree::List{std::move(location)}}};
    result.insert(result.end(), rest.begin(), rest.end());
    return result;
}

} // namespace

std::optional<model::Position> positionOf(const model::Positions& positions, std::string pointer) {
    while (true) {
        if (const auto found = positions.find(pointer); found != positions.end()) return found->second;
        const auto slash = pointer.rfind('/');
        if (slash == std::string::npos) return std::nullopt;
        pointer.erase(slash);
    }
}

std::string_view severityName(Finding::Severity severity) {
    switch (severity) {
    case Finding::Severity::error:
        return "error";
    case Finding::Severity::warning:
        return "warning";
    case Finding::Severity::hint:
        break;
    }
    return "hint";
}

Lint lintOf(std::string file, model::Positions positions, const model::Project& project,
            model::Findings findings) {
    Lint lint{.file = std::move(file), .positions = std::move(positions), .findings = {}};
    for (auto& finding : findings) {
        if (auto reason = model::acceptedBecause(project, finding))
            lint.accepted.push_back({std::move(finding), std::move(*reason)});
        else
            lint.findings.push_back(std::move(finding));
    }
    return lint;
}

namespace {
Tree::Object findingJson(const Lint& lint, const Finding& finding) {
    Tree::Object o{
        {"rule", finding.rule}, {"severity", severityName(finding.severity)}, {"pointer", finding.pointer}};
    if (const auto at = positionOf(lint.positions, finding.pointer)) {
        o.emplace_back("line", static_cast<std::int64_t>(at->line));
        o.emplace_back("column", static_cast<std::int64_t>(at->column));
    }
    if (!finding.subject.empty()) o.emplace_back("subject", finding.subject);
    o.emplace_back("text", finding.text);
    if (!finding.remedy.empty()) o.emplace_back("remedy", finding.remedy);
    if (!finding.source.empty()) o.emplace_back("source", finding.source);
    return o;
}
} // namespace

Tree lintJson(const Lint& lint) {
    Tree::List list;
    for (const auto& finding : lint.findings)
        list.emplace_back(findingJson(lint, finding));
    Tree::List accepted;
    for (const auto& each : lint.accepted) {
        Tree::Object o = findingJson(lint, each.finding);
        o.emplace_back("reason", each.reason);
        accepted.emplace_back(std::move(o));
    }
    return Tree::Object{{"burstlab", 1},
                        {"file", lint.file},
                        {"errors", count(lint.findings, Finding::Severity::error)},
                        {"warnings", count(lint.findings, Finding::Severity::warning)},
                        {"hints", count(lint.findings, Finding::Severity::hint)},
                        {"findings", std::move(list)},
                        {"accepted", std::move(accepted)}};
}

Tree lintSarif(const Lint& lint, std::string_view version) {
    Tree::List results;
    for (const auto& finding : lint.findings)
        results.emplace_back(sarifResult(lint, finding));
    for (const auto& each : lint.accepted) {
        Tree::Object result = sarifResult(lint, each.finding);
        result.emplace_back("suppressions",
                            Tree::List{Tree::Object{{"kind", "inSource"}, {"justification", each.reason}}});
        results.emplace_back(std::move(result));
    }
    Tree::List known;
    for (const auto& rule : model::allRules())
        known.emplace_back(sarifRule(rule));
    const Tree driver =
        Tree::Object{{"name", "burstlab-cli"}, {"version", version}, {"rules", std::move(known)}};
    Tree::Object run{{"tool", Tree::Object{{"driver", driver}}}, {"results", std::move(results)}};
    return Tree::Object{
        {"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"},
        {"version", "2.1.0"},
        {"runs", Tree::List{std::move(run)}}};
}

std::string lintText(const Lint& lint) {
    std::string out;
    const auto placed = [&](const Finding& finding, std::string_view severity) {
        return printable(model::placeAt(lint.file, lint.positions, finding.pointer)) + ": " +
               std::string(severity) + ": " + printable(finding.text);
    };
    for (const auto* finding : worstFirst(lint.findings)) {
        out += placed(*finding, severityName(finding->severity));
        if (!finding->remedy.empty()) out += " " + printable(finding->remedy);
        out += " [" + printable(finding->rule) + "]\n";
    }
    for (const auto& each : lint.accepted)
        out += placed(each.finding, "accepted") + " Accepted because: " + printable(each.reason) + " [" +
               printable(each.finding.rule) + "]\n";
    if (lint.findings.empty() && lint.accepted.empty()) return printable(lint.file) + ": nothing found.\n";
    const auto counted = [&](Finding::Severity severity) {
        const auto n = count(lint.findings, severity);
        return std::to_string(n) + " " + std::string(severityName(severity)) + (n == 1 ? "" : "s");
    };
    return out + counted(Finding::Severity::error) + ", " + counted(Finding::Severity::warning) + ", " +
           counted(Finding::Severity::hint) +
           (lint.accepted.empty() ? "" : ", " + std::to_string(lint.accepted.size()) + " accepted") + "\n";
}

Table findingTable(const model::Findings& findings, const model::Project& project) {
    Table table({{"severity"}, {"about"}, {"what"}, {"what would be right"}, {"rule"}});
    const Lint lint = lintOf({}, {}, project, findings);
    const auto add = [&](const Finding& f, std::string severity, std::string right) {
        table.add({std::move(severity), f.subject.empty() ? f.pointer : f.subject, f.text, std::move(right),
                   f.rule});
    };
    for (const auto* f : worstFirst(lint.findings))
        add(*f, std::string(severityName(f->severity)), f->remedy);
    for (const auto& each : lint.accepted)
        add(each.finding, "accepted", "Accepted because: " + each.reason);
    return table;
}

} // namespace burst::app
