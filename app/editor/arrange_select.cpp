#include "app/editor/arrange_select.h"

#include "models/acceptance.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace burst::app {

namespace {
/// What is reached over links from the nodes, themselves included.
std::set<model::NodeId> reached(const model::Design& design, const std::set<model::NodeId>& from,
                                Relation direction) {
    std::unordered_map<model::NodeId, std::vector<model::NodeId>> next;
    for (const auto& link : design.links) {
        if (direction != Relation::upstream) next[link.from].push_back(link.to);
        if (direction != Relation::downstream) next[link.to].push_back(link.from);
    }
    std::set<model::NodeId> found = from;
    std::vector<model::NodeId> open(from.begin(), from.end());
    while (!open.empty()) {
        const auto id = open.back();
        open.pop_back();
        for (const auto& other : next[id])
            if (design.node(other) != nullptr && found.insert(other).second) open.push_back(other);
    }
    return found;
}

std::set<model::NodeId> alike(const model::Design& design, const std::set<model::NodeId>& nodes) {
    std::set<std::string> kinds;
    for (const auto& node : design.nodes)
        if (nodes.contains(node.id)) kinds.insert(node.kind);
    std::set<model::NodeId> found;
    for (const auto& node : design.nodes)
        if (kinds.contains(node.kind)) found.insert(node.id);
    return found;
}
} // namespace

std::map<model::NodeId, std::pair<int, model::Finding::Severity>> nodeProblems(const Document& document) {
    std::map<model::NodeId, std::pair<int, model::Finding::Severity>> problems;
    const auto& designs = document.project().designs;
    const auto shown = std::find_if(designs.begin(), designs.end(),
                                    [&](const auto& design) { return design.id == document.designId(); });
    const std::string place = "/designs/" + std::to_string(shown - designs.begin()) + "/";
    std::set<model::NodeId> present;
    for (const auto& node : document.design().nodes)
        present.insert(node.id);
    for (const auto& finding : document.findings()) {
        if (!finding.pointer.starts_with(place)) continue;
        const model::NodeId id(finding.subject);
        if (finding.severity == model::Finding::Severity::hint || !present.contains(id)) continue;
        if (model::acceptedBecause(document.project(), finding)) continue;
        auto& [count, worst] = problems.try_emplace(id, 0, finding.severity).first->second;
        ++count;
        worst = std::max(worst, finding.severity);
    }
    return problems;
}

std::set<model::NodeId> relatedNodes(const Document& document, Relation relation) {
    const auto& design = document.design();
    const auto& selected = document.selection().nodes();
    switch (relation) {
    case Relation::upstream:
    case Relation::downstream:
    case Relation::connected:
        return reached(design, selected, relation);
    case Relation::sameKind:
        return alike(design, selected);
    case Relation::withProblems:
        break;
    }
    std::set<model::NodeId> found;
    for (const auto& [id, problem] : nodeProblems(document))
        found.insert(id);
    return found;
}

std::size_t selectRelated(Document& document, Relation relation) {
    auto found = relatedNodes(document, relation);
    const auto count = found.size();
    document.selection().set(std::move(found));
    return count;
}

} // namespace burst::app
