#include "simulator/behaviours/workflow_plan.h"
#include "simulator/estimate/doubts.h"

#include <algorithm>

namespace burst::sim {

namespace {
using model::Traffic;

[[nodiscard]] bool isPoisson(const Traffic& t) {
    if (model::mean(t.batch) > 1.0) return false;
    if (t.process == Traffic::Process::constant) return false;
    return t.process != Traffic::Process::renewal || t.gap.family == model::Distribution::Family::exponential;
}

/// Whether a node makes several calls at one instant, or spreads its calls in turn.
[[nodiscard]] bool shapesCalls(const Estimation& e, NodeIndex node) {
    const NodeSpec& spec = e.network.nodes[node];
    const std::string_view kind = e.nodes[node].kind;
    if (kind == "workflow") {
        const WorkflowPlan plan(e.network, spec);
        return std::any_of(plan.states.begin(), plan.states.end(), [](const WorkflowPlan::State& state) {
            return state.type == WorkflowPlan::Type::parallel || state.type == WorkflowPlan::Type::map;
        });
    }
    if (kind == "balancer") return spec.calls.size() > 1 && spec.settings.text("algorithm") == "round-robin";
    std::size_t together = 0;
    for (const LinkIndex index : spec.calls) {
        const LinkSpec& link = e.network.links[index];
        if (!link.parallel) continue;
        if (link.calls > 1 || link.callsVary) return true;
        ++together;
    }
    return together > 1;
}
} // namespace

void doubtArrivals(Estimation& e) {
    std::vector<NodeIndex> open;
    const auto reach = [&](NodeIndex from) {
        for (LinkIndex i = 0; i < e.network.links.size(); ++i) {
            const LinkSpec& link = e.network.links[i];
            if (link.from != from || e.rate(i) <= 0.0 || e.uneven[link.to]) continue;
            e.uneven[link.to] = true;
            open.push_back(link.to);
        }
    };
    for (const SourceSpec& source : e.network.sources)
        if (!isPoisson(source.traffic)) reach(source.client);
    for (NodeIndex i = 0; i < e.nodes.size(); ++i)
        if (e.nodes[i].rate > 0.0 && (e.nodes[i].kind == "schedule" || shapesCalls(e, i))) reach(i);
    while (!open.empty()) {
        const NodeIndex next = open.back();
        open.pop_back();
        reach(next);
    }
    // Functions say it themselves, of their cold starts. Elsewhere nobody waits while little is in use.
    constexpr double idle = 0.05;
    for (NodeIndex i = 0; i < e.nodes.size(); ++i)
        if (e.uneven[i] && e.nodes[i].kind != "function" && e.nodes[i].utilisation.value_or(0.0) > idle)
            e.doubt(i, "is not called at random times; waits are estimated as if it were.");
}

} // namespace burst::sim
