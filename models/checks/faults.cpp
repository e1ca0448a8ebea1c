#include "models/checks/checks.h"
#include "models/grouping.h"

#include <algorithm>
#include <cmath>

namespace burst::model::checks {

namespace {
using Kind = Fault::Kind;

constexpr std::size_t mostFaults = 1000;    ///< of one scenario
constexpr std::size_t mostWeights = 1000;   ///< of one deployment
constexpr std::size_t mostHits = 1'000'000; ///< faults times the nodes they hit
constexpr std::size_t listed = 20;          ///< what a remedy lists; more would not be read

/// A node somewhere in the project.
struct Place {
    const Design* design{};
    const Node* node{};
    const model::Kind* kind{};
};

/// What the ids of a project stand for, over all designs.
struct Targets {
    std::unordered_map<std::string_view, std::vector<Place>> nodes{};
    std::unordered_map<std::string_view, std::vector<std::pair<const Design*, const Group*>>> groups{};
    std::vector<std::string_view> nodeIds{};
    std::vector<std::string_view> groupIds{};

    explicit Targets(const Project& project) {
        for (const auto& design : project.designs) {
            for (const auto& node : design.nodes) {
                auto& places = nodes[node.id.text];
                if (places.empty() && nodeIds.size() < listed) nodeIds.emplace_back(node.id.text);
                places.push_back({&design, &node, findKind(node.kind)});
            }
            for (const auto& group : design.groups) {
                auto& places = groups[group.id.text];
                if (places.empty() && groupIds.size() < listed) groupIds.emplace_back(group.id.text);
                places.emplace_back(&design, &group);
            }
        }
    }

    /// Every node that the fault names, in every design.
    [[nodiscard]] std::vector<Place> hitBy(const Fault& fault) const {
        if (!fault.node.empty()) {
            const auto found = nodes.find(fault.node.text);
            return found == nodes.end() ? std::vector<Place>{} : found->second;
        }
        std::vector<Place> all;
        const auto found = groups.find(fault.group.text);
        if (found == groups.end()) return all;
        for (const auto& [design, group] : found->second)
            for (const auto& member : membersOf(*design, group->id)) {
                const auto known = nodes.find(member.text);
                if (known == nodes.end()) continue;
                for (const auto& place : known->second)
                    if (place.design == design) all.push_back(place);
            }
        return all;
    }
};

/// Adds findings about one fault.
class FaultCheck {
public:
    FaultCheck(const Fault& fault, const Scenario& scenario, std::string place, const Targets& targets,
               const Project& project, const Catalog& catalog, Findings& findings)
        : fault_(fault),
          scenario_(scenario),
          place_(std::move(place)),
          targets_(targets),
          project_(project),
          catalog_(catalog),
          findings_(findings) {}

    /// Returns how many nodes are hit.
    std::size_t run() {
        if (fault_.kind == Kind::later) {
            reportLater();
            return 0;
        }
        checkTimes();
        checkShares();
        if (fault_.kind == Kind::latency) checkExtraTime();
        checkUnknownKeys();
        if (fault_.kind == Kind::change && fault_.node.empty() && fault_.group.empty()) {
            for (const auto& design : project_.designs)
                checkChange(Settings::ofAccount(design, catalog_), "the account");
            return 1;
        }
        return checkTarget();
    }

private:
    void add(std::string rule, const std::string& where, std::string text, std::string remedy,
             Finding::Severity severity = Finding::Severity::error) {
        findings_.push_back({.severity = severity,
                             .rule = std::move(rule),
                             .pointer = place_ + where,
                             .subject = scenario_.id.text,
                             .text = std::move(text),
                             .remedy = std::move(remedy)});
    }

    void reportLater() {
        const Tree* kind = fault_.kept.find("kind");
        const std::string word = kind && kind->text() ? *kind->text() : std::string();
        add("fault.not-simulated", "/kind",
            "Faults of the kind " + quoted(word) +
                " are not simulated by this version; this one is kept and has no effect.",
            suggestion(word, faultNames()), Finding::Severity::warning);
    }

    void checkTimes() {
        if (!(fault_.at >= 0) || !std::isfinite(fault_.at))
            add("fault.time", "/at", "The fault begins at " + formatQuantity(fault_.at, Unit::seconds) + ".",
                "Set a time of at least 0 s from the start of the scenario.");
        else if (fault_.at >= scenario_.duration)
            add("fault.after-the-end", "/at",
                "The fault begins at " + formatQuantity(fault_.at, Unit::seconds) +
                    " and the scenario ends at " + formatQuantity(scenario_.duration, Unit::seconds) + ".",
                "Set an earlier time; this fault has no effect.", Finding::Severity::warning);
        if (fault_.duration && (!(*fault_.duration > 0) || std::isnan(*fault_.duration)))
            add("fault.length", "/for",
                "The fault lasts " + formatQuantity(*fault_.duration, Unit::seconds) + ".",
                "Set a time above 0 s, or leave \"for\" out for a fault that lasts to the end.");
    }

    void checkShares() {
        const auto inRange = [](double share) { return share >= 0 && share <= 1; };
        if (!inRange(fault_.share))
            add("fault.share", fault_.kind == Kind::errors ? "/rate" : "/share",
                "The fault hits " + formatQuantity(fault_.share, Unit::none) + " of what arrives.",
                "Set a share of 0 to 1, such as \"20 %\".");
        const auto& weights = fault_.weights;
        if (weights.size() > mostWeights)
            return add("fault.weights", "/weights",
                       "The deployment has " + std::to_string(weights.size()) + " weights.",
                       "Set at most " + std::to_string(mostWeights) + ".");
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const std::string where = "/weights" + step(i);
            if (!(weights[i].at >= 0) || !std::isfinite(weights[i].at) ||
                (i > 0 && weights[i].at < weights[i - 1].at))
                add("fault.weights", where + "/0",
                    "The time of this weight is " + formatQuantity(weights[i].at, Unit::seconds) + ".",
                    "Set times of at least 0 s from the start of the deployment, in ascending order.");
            if (!inRange(weights[i].share))
                add("fault.weights", where + "/1",
                    "The new version gets " + formatQuantity(weights[i].share, Unit::none) +
                        " of the requests.",
                    "Set a share of 0 to 1, such as \"10 %\".");
        }
    }

    void checkExtraTime() {
        if (fault_.extra.isNull())
            return add("fault.extra", "", "The fault does not say how much latency it adds.",
                       "Set \"extra\" to a time or a distribution of times.");
        const auto extra = parseDistribution(fault_.extra, Unit::seconds);
        if (!extra)
            add("fault.extra", "/extra", extra.error().text,
                "Set \"extra\" to a time such as \"200 ms\" or a distribution of times.");
    }

    void checkUnknownKeys() {
        for (const auto& [key, value] : fault_.unknown)
            add("key.unknown", step(key),
                quoted(key) + " is no key of a fault of the kind " +
                    quoted(std::string(faultName(fault_.kind))) + "; it is kept and has no effect.",
                "Remove it.", Finding::Severity::hint);
    }

    std::size_t checkTarget() {
        const bool both = !fault_.node.empty() && !fault_.group.empty();
        if (both || (fault_.node.empty() && fault_.group.empty())) {
            add("fault.target", "",
                both ? "The fault names a node and a group." : "The fault does not say what it hits.",
                "Set either \"node\" or \"group\".");
            return 0;
        }
        const bool single = !fault_.node.empty();
        const std::string& word = single ? fault_.node.text : fault_.group.text;
        const std::string where = single ? "/node" : "/group";
        if (single ? !targets_.nodes.contains(word) : !targets_.groups.contains(word)) {
            add("fault.unknown-target", where,
                "No design has a " + std::string(single ? "node " : "group ") + quoted(word) + ".",
                suggestion(word, single ? targets_.nodeIds : targets_.groupIds));
            return 0;
        }
        std::size_t hit = 0;
        for (const auto& place : targets_.hitBy(fault_)) {
            if (!place.kind || !fits(*place.kind)) continue;
            ++hit;
            checkSettings(place);
        }
        if (hit == 0) addNothingHit(where, word);
        return hit;
    }

    /// Whether a node of the kind can be hit by it.
    [[nodiscard]] bool fits(const model::Kind& kind) const {
        switch (fault_.kind) {
        case Kind::coldStartStorm:
        case Kind::deployment:
            return kind.scales;
        case Kind::change: {
            const Parameter* parameter = kind.parameter(fault_.parameter);
            return parameter && parameter->mayChange;
        }
        default:
            return !kind.origin;
        }
    }

    void addNothingHit(const std::string& where, const std::string& word) {
        if (fault_.kind == Kind::change)
            return add("fault.parameter", "/parameter",
                       quoted(fault_.parameter) + " of " + quoted(word) + " cannot change during a run.",
                       suggestion(fault_.parameter, changeable(word)));
        if (fault_.kind == Kind::coldStartStorm || fault_.kind == Kind::deployment)
            return add("fault.no-environments", where,
                       quoted(word) + " has no environments that a fault of the kind " +
                           quoted(std::string(faultName(fault_.kind))) + " could end.",
                       "Name a function, or a group that has one.");
        add("fault.origin", where, quoted(word) + " only sends; nothing arrives there that could fail.",
            "Name a node that is called.");
    }

    [[nodiscard]] std::vector<std::string_view> changeable(const std::string& word) const {
        std::vector<std::string_view> keys;
        const auto found = targets_.nodes.find(word);
        if (found == targets_.nodes.end() || !found->second.front().kind) return keys;
        for (const auto& parameter : found->second.front().kind->parameters)
            if (parameter.mayChange) keys.emplace_back(parameter.key);
        return keys;
    }

    void checkSettings(const Place& place) {
        if (fault_.kind != Kind::change && fault_.version.empty()) return;
        const Settings settings = Settings::of(*place.node, *place.design, catalog_);
        if (fault_.kind == Kind::change)
            checkChange(settings, quoted(place.node->id.text));
        else
            checkVersion(settings);
    }

    void checkChange(const Settings& settings, const std::string& owner) {
        const Setting* setting = settings.find(fault_.parameter);
        if (!setting || !setting->parameter->mayChange) {
            std::vector<std::string_view> keys;
            for (const auto& each : settings.all())
                if (each.parameter->mayChange) keys.emplace_back(each.parameter->key);
            return add("fault.parameter", "/parameter",
                       quoted(fault_.parameter) + " of " + owner + " cannot change during a run.",
                       suggestion(fault_.parameter, keys));
        }
        if (fault_.value.isNull()) return;
        if (const auto wrong = problem(*setting, fault_.value))
            add("fault.value", "/value", *wrong,
                "Correct it, or leave \"value\" out for the default of " + owner + ".");
    }

    void checkVersion(const Settings& settings) {
        for (const auto& [key, value] : fault_.version) {
            const Setting* setting = settings.find(key);
            const auto& keys = versionKeys();
            if (!setting || std::find(keys.begin(), keys.end(), key) == keys.end())
                add("fault.version", "/version" + step(key), quoted(key) + " cannot be set by a new version.",
                    suggestion(key, keys));
            else if (const auto wrong = problem(*setting, value))
                add("fault.version", "/version" + step(key), *wrong,
                    "Correct it, or leave it out for that of the old version.");
        }
    }

    const Fault& fault_;
    const Scenario& scenario_;
    std::string place_;
    const Targets& targets_;
    const Project& project_;
    const Catalog& catalog_;
    Findings& findings_;
};

void addTooMany(const Scenario& scenario, const std::string& place, const std::string& text,
                const std::string& remedy, Findings& findings) {
    findings.push_back({.rule = "fault.too-many",
                        .pointer = place,
                        .subject = scenario.id.text,
                        .text = text,
                        .remedy = remedy});
}
} // namespace

void checkFaults(const Project& project, const Catalog& catalog, Findings& findings) {
    const bool quiet = std::all_of(project.scenarios.begin(), project.scenarios.end(),
                                   [](const Scenario& scenario) { return scenario.faults.empty(); });
    if (quiet) return;
    const Targets targets(project);
    for (std::size_t s = 0; s < project.scenarios.size(); ++s) {
        const Scenario& scenario = project.scenarios[s];
        const std::string place = "/scenarios" + step(s) + "/faults";
        if (scenario.faults.size() > mostFaults) {
            addTooMany(scenario, place,
                       "The scenario has " + std::to_string(scenario.faults.size()) + " faults.",
                       "Set at most " + std::to_string(mostFaults) + ".", findings);
            continue;
        }
        std::size_t hits = 0;
        for (std::size_t i = 0; i < scenario.faults.size() && hits <= mostHits; ++i)
            hits +=
                FaultCheck(scenario.faults[i], scenario, place + step(i), targets, project, catalog, findings)
                    .run();
        if (hits > mostHits)
            addTooMany(scenario, place,
                       "The faults hit more than " + std::to_string(mostHits) + " nodes in all.",
                       "Take fewer faults or smaller groups.", findings);
    }
}

} // namespace burst::model::checks
