#include "simulator/analysis/explain_faults.h"

#include "models/units.h"

#include <algorithm>
#include <utility>

namespace burst::sim {

namespace {

using Kind = model::Fault::Kind;

[[nodiscard]] std::string time(double seconds) {
    return model::showQuantity(seconds, model::Unit::seconds);
}

[[nodiscard]] std::string percent(double share) {
    return model::showQuantity(share, model::Unit::ratio);
}

/// What happened, as it follows the name; empty for a kind that is not run.
[[nodiscard]] std::string happening(const model::Fault& fault) {
    switch (fault.kind) {
    case Kind::outage:
        return "was down";
    case Kind::latency:
        return "was slower";
    case Kind::errors:
        return "failed " + percent(fault.share) + " of its requests";
    case Kind::throttle:
        return "refused " + percent(fault.share) + " of its requests";
    case Kind::coldStartStorm:
        return "lost " + percent(fault.share) + " of its idle environments";
    case Kind::deployment:
        return "got a new version";
    case Kind::change:
        return "had another " + fault.parameter;
    case Kind::later:
        break;
    }
    return {};
}

[[nodiscard]] std::string when(const model::Fault& fault, double end) {
    const bool instant = fault.kind == Kind::coldStartStorm || fault.kind == Kind::deployment;
    if (instant) return " at " + time(fault.at);
    const double until = std::min(end, fault.duration ? fault.at + *fault.duration : end);
    return " from " + time(fault.at) + " to " + time(until);
}

[[nodiscard]] std::string nameOf(const model::Fault& fault, const model::Design& design) {
    if (!fault.node.text.empty()) {
        const model::Node* node = design.node(fault.node);
        return node ? node->title() : fault.node.text;
    }
    return fault.group.text.empty() ? "the account" : "the group " + fault.group.text;
}

} // namespace

std::vector<std::string> explainFaults(const model::Scenario& scenario, const model::Design& design) {
    std::vector<const model::Fault*> inTime;
    for (const model::Fault& fault : scenario.faults)
        if (fault.at < scenario.duration && !happening(fault).empty()) inTime.push_back(&fault);
    std::stable_sort(inTime.begin(), inTime.end(),
                     [](const auto* a, const auto* b) { return a->at < b->at; });
    std::vector<std::pair<std::string, std::vector<std::string>>> told;
    for (const model::Fault* fault : inTime) {
        const std::string name = nameOf(*fault, design);
        auto found = std::find_if(told.begin(), told.end(), [&](const auto& t) { return t.first == name; });
        if (found == told.end()) found = told.insert(told.end(), {name, {}});
        found->second.push_back(happening(*fault) + when(*fault, scenario.duration));
    }
    std::vector<std::string> sentences;
    for (const auto& [name, happenings] : told) {
        std::string sentence = "By the scenario, " + name + " ";
        for (std::size_t i = 0; i < happenings.size(); ++i)
            sentence += (i == 0 ? "" : i + 1 == happenings.size() ? " and " : ", ") + happenings[i];
        sentences.push_back(sentence + ".");
    }
    return sentences;
}

} // namespace burst::sim
