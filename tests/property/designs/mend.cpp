#include "tests/property/designs/generator.h"

#include "models/edit.h"
#include "models/finding.h"
#include "models/validate.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace burst::test {

namespace {
using model::Project;

[[nodiscard]] std::vector<std::string> steps(std::string_view pointer) {
    std::vector<std::string> all;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const auto end = std::min(pointer.find('/'), pointer.size());
        all.emplace_back(pointer.substr(0, end));
        pointer.remove_prefix(end);
    }
    return all;
}

template <class T>
[[nodiscard]] T& item(std::vector<T>& all, const std::string& index) {
    std::size_t i = 0;
    std::from_chars(index.data(), index.data() + index.size(), i);
    return all.at(i);
}

template <class T>
void take(std::vector<T>& all, const std::string& index) {
    all.erase(all.begin() + (&item(all, index) - all.data()));
}

/// Takes out a parameter, or what has it. Returns whether there was something to take out.
bool mendDesign(model::Design& design, const std::vector<std::string>& at) {
    if (at.size() < 4) return false;
    const bool parameter = at.size() >= 6 && at[4] == "params";
    if (at[2] == "account") return design.account.erase(at[3]) > 0;
    if (at[2] == "nodes") {
        const model::NodeId node = item(design.nodes, at[3]).id;
        if (!parameter || item(design.nodes, at[3]).params.erase(at[5]) == 0)
            design = model::withoutItems(design, {node}, {});
        return true;
    }
    if (at[2] != "links") return false;
    if (!parameter || item(design.links, at[3]).params.erase(at[5]) == 0) take(design.links, at[3]);
    return true;
}

bool mendScenario(model::Scenario& scenario, const std::vector<std::string>& at) {
    if (at.size() < 4) return false;
    if (at[2] == "faults") {
        take(scenario.faults, at[3]);
        return true;
    }
    return at[2] == "traffic" && scenario.traffic.erase(model::NodeId(at[3])) > 0;
}
} // namespace

void mend(Project& project) {
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto& finding : model::validate(project, testCatalog())) {
            if (finding.severity != model::Finding::Severity::error) continue;
            const auto at = steps(finding.pointer);
            if (at.size() < 2) return;
            changed = at[0] == "designs"
                          ? mendDesign(item(project.designs, at[1]), at)
                          : at[0] == "scenarios" && mendScenario(item(project.scenarios, at[1]), at);
            break;
        }
    }
}

} // namespace burst::test
