#include "models/workflow.h"

#include "models/checks/checks.h"

#include <utility>

namespace burst::model::checks {

namespace {
/// The links by which a node calls others.
[[nodiscard]] std::vector<std::string_view> callsOf(const Outline& outline, std::size_t node) {
    std::vector<std::string_view> links;
    for (const std::size_t link : outline.outgoing[node])
        if (outline.joints[link].rule && outline.joints[link].rule->role == LinkRole::call)
            links.emplace_back(outline.design.links[link].id.text);
    return links;
}
} // namespace

void checkWorkflows(const Outline& outline, Findings& findings) {
    for (std::size_t i = 0; i < outline.kinds.size(); ++i) {
        if (!outline.kinds[i] || outline.kinds[i]->key != "workflow") continue;
        const Node& node = outline.design.nodes[i];
        const auto states = node.params.find("states");
        // What is no list is an error of the value already.
        if (states == node.params.end() || !states->second.list()) continue;
        const auto links = callsOf(outline, i);
        const std::string pointer = outline.nodePointer(i) + "/params/states";
        Findings own;
        const Workflow workflow = readWorkflow(states->second, links, pointer, own);
        if (!hasErrors(own)) checkWays(workflow, pointer, own);
        for (auto& finding : own) {
            finding.subject = node.id.text;
            findings.push_back(std::move(finding));
        }
    }
}

} // namespace burst::model::checks
