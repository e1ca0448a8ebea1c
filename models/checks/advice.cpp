#include "models/checks/advice.h"

#include "models/checks/advice_disabled.h"
#include "models/rules.h"
#include "models/validate.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

namespace burst::model::checks {

void Advice::add(std::string_view rule, std::string pointer, std::string subject, std::string text,
                 std::string remedy) {
    const Rule* known = findRule(rule);
    assert(known && "advice comes from rules.def");
    findings_.push_back({.severity = known->severity,
                         .rule = std::string(rule),
                         .pointer = std::move(pointer),
                         .subject = std::move(subject),
                         .text = std::move(text),
                         .remedy = std::move(remedy),
                         .source = std::string(known->source)});
}

void Advice::aboutNode(std::string_view rule, std::size_t node, std::string_view parameter, std::string text,
                       std::string remedy) {
    const std::string place = outline.nodePointer(node);
    add(rule, parameter.empty() ? place : place + "/params" + step(parameter),
        outline.design.nodes[node].id.text, std::move(text), std::move(remedy));
}

void Advice::aboutLink(std::string_view rule, std::size_t link, std::string_view parameter, std::string text,
                       std::string remedy) {
    const std::string place = outline.linkPointer(link);
    add(rule, parameter.empty() ? place : place + "/params" + step(parameter),
        outline.design.links[link].id.text, std::move(text), std::move(remedy));
}

void Advice::aboutObjective(std::string_view rule, std::size_t objective, std::string text,
                            std::string remedy) {
    add(rule, "/objectives" + step(objective), project.objectives[objective].metric, std::move(text),
        std::move(remedy));
}

bool Advice::isKind(std::size_t node, std::string_view kind) const {
    return outline.kinds[node] && outline.kinds[node]->key == kind;
}

bool Advice::hasRole(std::size_t link, LinkRole role) const {
    const auto& joint = outline.joints[link];
    return joint.rule && joint.from != joint.to && joint.rule->role == role;
}

bool Advice::isWaited(std::size_t link) const {
    return hasRole(link, LinkRole::call) && waits(outline.design.links[link], *outline.joints[link].rule);
}

std::string Advice::name(std::size_t node) const {
    return quoted(outline.design.nodes[node].id.text);
}

std::string Advice::linkName(std::size_t link) const {
    return quoted(outline.design.links[link].id.text);
}

std::size_t Advice::outlet(std::size_t node, LinkRole role) const {
    for (const std::size_t link : outline.outgoing[node])
        if (hasRole(link, role)) return link;
    return none;
}

bool Advice::isSet(std::size_t node, std::string_view parameter) const {
    return outline.design.nodes[node].params.contains(parameter);
}

bool Advice::takesEvents(std::size_t node) const {
    for (const std::size_t link : outline.incoming[node]) {
        if (hasRole(link, LinkRole::deliver) || hasRole(link, LinkRole::rule) ||
            hasRole(link, LinkRole::onSuccess))
            return true;
        if (hasRole(link, LinkRole::call) && !isWaited(link)) return true;
    }
    return false;
}

bool Advice::isCode(std::size_t node) const {
    return isKind(node, "function") || isKind(node, "container");
}

std::optional<double> Advice::patience(std::size_t node) const {
    constexpr double noLimit = 86400; // what platforms have that stop nobody: the longest that can be set
    const auto settings = figures.of(node);
    if (!settings->find("timeout")) return std::nullopt;
    const auto limit = settings->quantity("timeout");
    return limit && *limit < noLimit ? limit : std::nullopt;
}

double Advice::busyEnvironments(std::size_t function) const {
    return load.busy(function) / std::max(1.0, figures.of(function)->number("environment_requests"));
}

bool Advice::isOn(std::string_view platform) const {
    return outline.platform && outline.platform->id == platform;
}

std::string Advice::when(std::size_t node) const {
    const std::string& scenario = load.busiest(node);
    return scenario.empty() ? "" : " in the scenario " + quoted(scenario);
}

std::string inSeconds(double value) {
    return showQuantity(value, Unit::seconds);
}
std::string inBytes(double value) {
    return showQuantity(value, Unit::bytes);
}
std::string inCount(double value) {
    return showQuantity(value, Unit::none);
}
std::string perSecond(double value) {
    return showQuantity(value, Unit::perSecond);
}
std::string inPercent(double value) {
    return showQuantity(value, Unit::ratio);
}

bool isBroken(const Findings& findings, const std::string& place) {
    for (const auto& finding : findings)
        if (finding.severity == Finding::Severity::error &&
            (finding.pointer == place || finding.pointer.starts_with(place + "/")))
            return true;
    return false;
}

std::vector<const Scenario*> soundScenarios(const Project& project, const Findings& findings) {
    std::vector<const Scenario*> sound;
    for (std::size_t i = 0; i < project.scenarios.size(); ++i)
        if (!isBroken(findings, "/scenarios" + step(i))) sound.push_back(&project.scenarios[i]);
    return sound;
}

namespace {
void advise(const Project& project, std::size_t design, const std::vector<const Scenario*>& scenarios,
            const Catalog& catalog, Findings& findings) {
    const Design& drawn = project.designs[design];
    const std::string pointer = "/designs" + step(design);
    const Bypass bypass = bypassed(drawn);
    const Outline outline(bypass.design, catalog, pointer);
    Figures figures(outline);
    const Load load(outline, figures, scenarios);
    Findings found;
    Advice advice(outline, figures, load, project, found);
    for (const auto topic :
         {adviseQueues,  adviseFifo,      adviseStreams,   adviseEvents,    adviseSchedules, adviseTimeouts,
          adviseRetries, adviseChains,    adviseEdge,      adviseFunctions, adviseCode,      adviseLimits,
          adviseTables,  adviseDatabases, adviseCaches,    adviseFleets,    adviseWorkflows, advisePayloads,
          adviseCost,    advisePrices,    adviseObjectives})
        topic(advice);
    if (hasDisabled(drawn)) {
        placeAsDrawn(found, bypass.design, drawn, pointer);
        tellDisabled(drawn, bypass, pointer, found);
    }
    findings.insert(findings.end(), std::make_move_iterator(found.begin()),
                    std::make_move_iterator(found.end()));
}
} // namespace
} // namespace burst::model::checks

namespace burst::model {

Findings lint(const Project& project, const Catalog& catalog) {
    Findings findings = validate(project, catalog);
    // Advice on what cannot be read would be guesswork.
    const auto scenarios = checks::soundScenarios(project, findings);
    Findings advice;
    for (std::size_t i = 0; i < project.designs.size(); ++i)
        if (!checks::isBroken(findings, "/designs" + checks::step(i)))
            checks::advise(project, i, scenarios, catalog, advice);
    findings.insert(findings.end(), advice.begin(), advice.end());
    checks::sortByPlace(findings);
    return findings;
}

} // namespace burst::model
