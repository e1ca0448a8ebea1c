#include "app/report/known_latency.h"

#include "models/resolve.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace burst::app {

namespace {

/// A node that answered.
struct Answer {
    model::NodeId node;
    bool tookTime{false};
};

using Calls = std::map<std::string, std::vector<std::string>>; ///< that are waited for, by caller

/// Whether nobody says how long the node itself takes, apart from what it calls.
bool isTimeless(const model::Node& node, const model::Design& design, const model::Catalog& catalog) {
    if (node.kind == "function") return false;
    const auto settings = model::Settings::of(node, design, catalog);
    for (const char* key : {"overhead", "latency"}) {
        if (!settings.find(key) || node.params.contains(key)) continue;
        const auto time = settings.distribution(key);
        if (!time || model::mean(*time) <= 0.0) return true;
    }
    return false;
}

std::vector<std::string> origins(const model::Design& design) {
    std::vector<std::string> ids;
    for (const auto& node : design.nodes)
        if (const auto* kind = model::findKind(node.kind); kind && kind->origin) ids.push_back(node.id.text);
    return ids;
}

/// Those of the nodes that are on the way of calls from these.
LatencyGaps::Nodes onTheWay(std::vector<std::string> ahead, const Calls& calls,
                            const LatencyGaps::Nodes& nodes) {
    std::set<std::string> way;
    while (!ahead.empty()) {
        const std::string id = ahead.back();
        ahead.pop_back();
        if (!way.insert(id).second) continue;
        if (const auto next = calls.find(id); next != calls.end())
            ahead.insert(ahead.end(), next->second.begin(), next->second.end());
    }
    LatencyGaps::Nodes met;
    std::ranges::copy_if(nodes, std::back_inserter(met),
                         [&](const model::NodeId& node) { return way.contains(node.text); });
    return met;
}

LatencyGaps gapsOf(const std::vector<Answer>& answers, const model::Design& design,
                   const model::Catalog& catalog) {
    LatencyGaps gaps;
    LatencyGaps::Nodes timeless;
    // Without a platform latencies are what the designer says, none among them.
    if (!catalog.platform(design.platform)) return gaps;
    for (const auto& answer : answers) {
        const auto* node = design.node(answer.node);
        if (!node || node->kind == "client") continue;
        if (!answer.tookTime || isTimeless(*node, design, catalog)) timeless.push_back(answer.node);
    }
    if (timeless.empty()) return gaps;
    Calls calls;
    for (const auto& link : design.links)
        if (isWaitedFor(link, design)) calls[link.from.text].push_back(link.to.text);
    gaps.endToEnd = onTheWay(origins(design), calls, timeless);
    for (const auto& node : design.nodes)
        if (auto met = onTheWay({node.id.text}, calls, timeless); !met.empty())
            gaps.byNode.emplace(node.id.text, std::move(met));
    return gaps;
}

} // namespace

const LatencyGaps::Nodes& LatencyGaps::of(const std::string& node) const {
    static const Nodes none;
    if (node.empty()) return endToEnd;
    const auto found = byNode.find(node);
    return found == byNode.end() ? none : found->second;
}

bool isWaitedFor(const model::Link& link, const model::Design& design) {
    const model::LinkRule* rule = model::ruleOf(link, design);
    if (!rule || rule->role != model::LinkRole::call) return false;
    const auto mode = link.params.find("mode");
    const std::string* said = mode == link.params.end() ? nullptr : mode->second.text();
    return said ? *said == "sync" : !rule->async;
}

LatencyGaps latencyGaps(const sim::Summary& summary, const model::Design& design,
                        const model::Catalog& catalog) {
    std::vector<Answer> answers;
    for (const auto& node : summary.nodes)
        if (node.latency.count > 0) answers.push_back({node.id, node.latency.max > 0.0});
    return gapsOf(answers, design, catalog);
}

LatencyGaps latencyGaps(const sim::Estimate& estimate, const model::Design& design,
                        const model::Catalog& catalog) {
    std::vector<Answer> answers;
    for (const auto& node : estimate.nodes)
        if (node.rate > 0.0) answers.push_back({node.id, node.latency > 0.0});
    return gapsOf(answers, design, catalog);
}

void putGaps(model::Tree::Object& to, const LatencyGaps::Nodes& gaps) {
    if (gaps.empty()) return;
    model::Tree::List ids;
    for (const auto& node : gaps)
        ids.emplace_back(node.text);
    to.emplace_back("latency_leaves_out", std::move(ids));
}

std::vector<std::string> titlesOf(const LatencyGaps::Nodes& nodes, const model::Design& design) {
    std::vector<std::string> titles;
    for (const auto& id : nodes) {
        const auto* node = design.node(id);
        titles.push_back(node ? node->title() : id.text);
    }
    return titles;
}

} // namespace burst::app
