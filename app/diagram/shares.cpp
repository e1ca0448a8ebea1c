#include "app/diagram/shares.h"

#include "models/kind.h"
#include "models/resolve.h"
#include "models/units.h"

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace burst::app {

namespace {
/// Whether weights decide which link a node takes. Balancers and routers may go by other rules.
bool drawsByWeight(const model::Node& node, const model::Kind& kind) {
    if (kind.dispatch != model::Dispatch::one) return false;
    const char* rule = node.kind == "balancer" ? "algorithm" : node.kind == "router" ? "policy" : nullptr;
    if (rule == nullptr) return true;
    const auto set = node.params.find(rule);
    return set != node.params.end() && set->second.text() != nullptr && *set->second.text() == "weighted";
}

/// Links that are taken only when another has failed.
std::set<std::string> fallbacksOf(const model::Design& design) {
    std::set<std::string> names;
    for (const auto& link : design.links)
        if (const auto named = link.params.find("fallback"); named != link.params.end())
            if (const auto* id = named->second.text()) names.insert(*id);
    return names;
}
} // namespace

double weightOf(const model::Link& link) {
    const auto set = link.params.find("probability");
    if (set == link.params.end()) return 1.0;
    if (set->second.isNumber()) return set->second.number();
    const auto* text = set->second.text();
    const auto value =
        text != nullptr ? model::parseQuantity(*text, model::Unit::ratio) : model::Result<double>(1.0);
    return value ? *value : 1.0;
}

std::map<model::LinkId, double> routeShares(const model::Design& design) {
    std::unordered_map<model::NodeId, const model::Node*> nodes;
    for (const auto& node : design.nodes)
        nodes.emplace(node.id, &node);
    const auto fallbacks = fallbacksOf(design);
    std::unordered_map<model::NodeId, std::vector<const model::Link*>> routes;
    for (const auto& link : design.links) {
        const auto from = nodes.find(link.from);
        const auto to = nodes.find(link.to);
        if (from == nodes.end() || to == nodes.end() || fallbacks.contains(link.id.text)) continue;
        const auto* fromKind = model::findKind(from->second->kind);
        const auto* toKind = model::findKind(to->second->kind);
        if (fromKind == nullptr || toKind == nullptr || !drawsByWeight(*from->second, *fromKind)) continue;
        const auto* rule = model::ruleOf(link, *fromKind, *toKind);
        const bool asks = toKind->authorises && !fromKind->origin; // before a route is chosen
        if (rule != nullptr && rule->role == model::LinkRole::call && !asks)
            routes[link.from].push_back(&link);
    }
    std::map<model::LinkId, double> shares;
    for (const auto& [node, links] : routes) {
        double sum = 0.0;
        for (const auto* link : links)
            sum += weightOf(*link);
        for (const auto* link : links)
            if (links.size() > 1 && sum > 0.0) shares[link->id] = weightOf(*link) / sum;
    }
    return shares;
}

} // namespace burst::app
