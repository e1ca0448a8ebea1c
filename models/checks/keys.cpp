#include "models/acceptance.h"
#include "models/bends.h"
#include "models/bypass.h"
#include "models/canvas_view.h"
#include "models/chart_settings.h"
#include "models/checks/checks.h"
#include "models/note_picture.h"
#include "models/variables.h"

#include <algorithm>
#include <array>
#include <utility>

namespace burst::model::checks {

namespace {
using Words = std::span<const std::string_view>;
using namespace std::string_view_literals;

constexpr std::array projectKeys{"burstlab"sv,  "name"sv,       "description"sv, "designs"sv,
                                 "scenarios"sv, "objectives"sv, "budget"sv,      "discounts"sv,
                                 acceptedKey,   chartsKey,      variablesKey};
constexpr std::array designKeys{"id"sv,    "name"sv,  "platform"sv, "region"sv, "account"sv, "routing"sv,
                                "nodes"sv, "links"sv, "groups"sv,   "notes"sv,  viewKey,     expressionsKey};
constexpr std::array nodeKeys{"id"sv,     "kind"sv,    "offering"sv, "name"sv, "at"sv,
                              "locked"sv, disabledKey, "params"sv,   "tags"sv, expressionsKey};
constexpr std::array linkKeys{"id"sv, "from"sv, "to"sv, "params"sv, bendsKey, "tags"sv, expressionsKey};
constexpr std::array groupKeys{"id"sv, "name"sv, "kind"sv, "group"sv, "members"sv, "collapsed"sv};
constexpr std::array noteKeys{"id"sv, "text"sv, "at"sv, pictureKey};
constexpr std::array scenarioKeys{"precision"sv, "id"sv,           "name"sv,       "duration"sv,
                                  "warmup"sv,    "replications"sv, "seed"sv,       "starts_at"sv,
                                  "traffic"sv,   "faults"sv,       "month_share"sv};
constexpr std::array trafficKeys{"process"sv, "rate"sv,  "profile"sv, "gap"sv,  "rates"sv, "sojourns"sv,
                                 "users"sv,   "think"sv, "batch"sv,   "file"sv, "times"sv, "spread"sv,
                                 "routes"sv,  "scale"sv, "speed"sv,   "loop"sv};
constexpr std::array objectiveKeys{"metric"sv, "at"sv, "min"sv, "max"sv};
constexpr std::array budgetKeys{"month"sv, "alerts"sv};
constexpr std::array discountKeys{"platform"sv, "service"sv, "sku"sv, "share"sv, "source"sv};

void checkExtra(const Tree::Object& extra, const std::string& place, const std::string& subject,
                std::string_view noun, Words known, Findings& findings) {
    for (const auto& [key, value] : extra) {
        // These are kept with what is unknown.
        constexpr std::array keptKeys{"tags"sv, disabledKey, bendsKey, expressionsKey, pictureKey};
        const bool kept = std::find(keptKeys.begin(), keptKeys.end(), key) != keptKeys.end();
        if (kept && std::find(known.begin(), known.end(), key) != known.end()) continue;
        findings.push_back(
            {.severity = Finding::Severity::hint,
             .rule = "key.unknown",
             .pointer = place + step(key),
             .subject = subject,
             .text = quoted(key) + " is no key of " + std::string(noun) + "; it is kept and has no effect.",
             .remedy = suggestion(key, known)});
    }
}

template <class Items>
void checkItems(const Items& items, const std::string& list, std::string_view noun, Words known,
                Findings& findings) {
    std::size_t index = 0;
    for (const auto& item : items)
        checkExtra(item.extra, list + step(index++), item.id.text, noun, known, findings);
}

/// A mark that is neither true nor false.
void checkDisabled(const Outline& outline, Findings& findings) {
    for (std::size_t i = 0; i < outline.design.nodes.size(); ++i)
        for (const auto& [key, value] : outline.design.nodes[i].extra)
            if (key == disabledKey && value.truth() == nullptr)
                findings.push_back({.rule = "value.invalid",
                                    .pointer = outline.nodePointer(i) + step(key),
                                    .subject = outline.design.nodes[i].id.text,
                                    .text = quoted(key) + " has to be true or false.",
                                    .remedy = "Write true or false without quotes, or leave it out."});
}

void checkBends(const Outline& outline, Findings& findings) {
    const auto& links = outline.design.links;
    for (std::size_t i = 0; i < links.size(); ++i)
        for (const auto& [key, value] : links[i].extra)
            if (key == bendsKey && !readBends(value))
                findings.push_back({.severity = Finding::Severity::warning,
                                    .rule = "value.invalid",
                                    .pointer = outline.linkPointer(i) + step(key),
                                    .subject = links[i].id.text,
                                    .text = quoted(key) + " has to be a list of at most " +
                                            std::to_string(mostBends) + " places such as [240, 80].",
                                    .remedy = "Leave it out, and the link finds its way by itself."});
}

void checkPictures(const Outline& outline, Findings& findings) {
    const auto& notes = outline.design.notes;
    for (std::size_t i = 0; i < notes.size(); ++i)
        for (const auto& [key, value] : notes[i].extra)
            if (key == pictureKey && !readPictureSize(value))
                findings.push_back({.severity = Finding::Severity::warning,
                                    .rule = "value.invalid",
                                    .pointer = outline.pointer + "/notes" + step(i) + step(key),
                                    .subject = notes[i].id.text,
                                    .text = quoted(key) + " has to hold a PNG file of at most 1 MB as base64 "
                                                          "and the size at which it is shown.",
                                    .remedy = "Leave it out, and drop the picture on the canvas again."});
}

/// What is kept for the charts, and the names that settings are worked out from; expressions.cpp looks at
/// each of those.
void checkKept(const Project& project, Findings& findings) {
    const auto warn = [&](std::string pointer, const std::string& key, const std::string& form) {
        findings.push_back({.severity = Finding::Severity::warning,
                            .rule = "value.invalid",
                            .pointer = std::move(pointer),
                            .subject = "",
                            .text = quoted(key) + " has to be " + form + "; it is kept and has no effect.",
                            .remedy = "Leave it out."});
    };
    for (const auto& [key, value] : project.extra) {
        if (key == variablesKey && value.object() == nullptr)
            warn(step(key), key, "an object such as {\"base_rps\": \"20 /s\"}");
        if (key != chartsKey) continue;
        if (value.object() == nullptr) {
            warn(step(key), key, "an object of lists such as {\"notes\": []}");
            continue;
        }
        for (const auto& [name, list] : *value.object())
            if (list.list() == nullptr) warn(step(key) + step(name), name, "a list");
    }
}
} // namespace

void checkDesignKeys(const Outline& outline, Findings& findings) {
    checkDisabled(outline, findings);
    checkBends(outline, findings);
    checkPictures(outline, findings);
    const Design& design = outline.design;
    const std::string& place = outline.pointer;
    Tree::Object unknown = design.extra;
    std::erase_if(unknown,
                  [](const auto& member) { return member.first == viewKey && readView(member.second); });
    checkExtra(unknown, place, design.id.text, "a design", designKeys, findings);
    checkItems(design.nodes, place + "/nodes", "a node", nodeKeys, findings);
    checkItems(design.links, place + "/links", "a link", linkKeys, findings);
    checkItems(design.groups, place + "/groups", "a group", groupKeys, findings);
    checkItems(design.notes, place + "/notes", "a note", noteKeys, findings);
}

void checkProjectKeys(const Project& project, Findings& findings) {
    Tree::Object unknown = project.extra;
    constexpr std::array kept{acceptedKey, chartsKey, variablesKey};
    std::erase_if(unknown, [&](const auto& member) {
        return std::find(kept.begin(), kept.end(), member.first) != kept.end();
    });
    checkExtra(unknown, "", "", "a project", projectKeys, findings);
    checkKept(project, findings);
    checkItems(project.scenarios, "/scenarios", "a scenario", scenarioKeys, findings);
    for (std::size_t i = 0; i < project.scenarios.size(); ++i)
        for (const auto& [source, traffic] : project.scenarios[i].traffic)
            // The keys of a process that this version does not know are not judged.
            if (!laterProcess(traffic))
                checkExtra(traffic.extra, "/scenarios" + step(i) + "/traffic" + step(source.text),
                           source.text, "traffic", trafficKeys, findings);
    for (std::size_t i = 0; i < project.objectives.size(); ++i)
        checkExtra(project.objectives[i].extra, "/objectives" + step(i), project.objectives[i].metric,
                   "an objective", objectiveKeys, findings);
    if (project.budget) checkExtra(project.budget->extra, "/budget", "", "a budget", budgetKeys, findings);
    for (std::size_t i = 0; i < project.discounts.size(); ++i)
        checkExtra(project.discounts[i].extra, "/discounts" + step(i), project.discounts[i].service,
                   "a discount", discountKeys, findings);
}

} // namespace burst::model::checks
