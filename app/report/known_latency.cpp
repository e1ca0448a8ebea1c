#include "app/report/known_latency.h"

#include "models/resolve.h"

#include <algorithm>
#include <set>

namespace burst::app {

namespace {

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

bool isWaitedFor(const model::Link& link, const model::Design& design) {
    const model::LinkRule* rule = model::ruleOf(link, design);
    if (!rule || rule->role != model::LinkRole::call) return false;
    const auto mode = link.params.find("mode");
    const std::string* said = mode == link.params.end() ? nullptr : mode->second.text();
    return said ? *said == "sync" : !rule->async;
}

/// The ids of the nodes on the way of calls from a node, or from where requests begin.
std::set<std::string> wayFrom(const std::string& from, const model::Design& design) {
    std::vector<std::string> ahead;
    if (!from.empty()) ahead.push_back(from);
    for (const auto& node : design.nodes)
        if (const auto* kind = model::findKind(node.kind); from.empty() && kind && kind->origin)
            ahead.push_back(node.id.text);
    std::set<std::string> way;
    while (!ahead.empty()) {
        const std::string id = ahead.back();
        ahead.pop_back();
        if (!way.insert(id).second) continue;
        for (const auto& link : design.links)
            if (link.from.text == id && isWaitedFor(link, design)) ahead.push_back(link.to.text);
    }
    return way;
}

template <class Keep>
std::vector<std::string> timelessAmong(const sim::Summary& summary, const model::Design& design,
                                       const model::Catalog& catalog, Keep keep) {
    std::vector<std::string> titles;
    // Without a platform latencies are what the designer says, none among them.
    if (!catalog.platform(design.platform)) return titles;
    for (const auto& result : summary.nodes) {
        const auto* node = design.node(result.id);
        if (!node || node->kind == "client" || result.latency.count == 0 || !keep(result.id.text)) continue;
        if (result.latency.max > 0.0 && !isTimeless(*node, design, catalog)) continue;
        titles.push_back(result.title);
    }
    return titles;
}

} // namespace

std::vector<std::string> timelessNodes(const sim::Summary& summary, const model::Design& design,
                                       const model::Catalog& catalog) {
    return timelessAmong(summary, design, catalog, [](const std::string&) { return true; });
}

std::vector<std::string> timelessOnTheWay(const sim::Summary& summary, const model::Design& design,
                                          const model::Catalog& catalog, const std::string& from) {
    const auto way = wayFrom(from, design);
    return timelessAmong(summary, design, catalog, [&](const std::string& id) { return way.contains(id); });
}

} // namespace burst::app
