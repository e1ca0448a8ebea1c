#include "models/answers.h"

#include "models/resolve.h"

#include <algorithm>
#include <optional>

namespace burst::model {

namespace {
[[nodiscard]] bool metersTransfer(const Kind& kind) {
    return std::any_of(kind.meters.begin(), kind.meters.end(),
                       [](const Meter& meter) { return meter.key == "internet_bytes"; });
}

[[nodiscard]] bool isClient(const Node& node) {
    const Kind* kind = findKind(node.kind);
    return kind && kind->outside && kind->origin;
}

/// Whether requests of clients come over the links that leave this node.
[[nodiscard]] bool bringsClients(const Node& node, const Design& design) {
    if (isClient(node)) return true;
    const Kind* kind = findKind(node.kind);
    if (!kind || !kind->directs) return false;
    return std::any_of(design.links.begin(), design.links.end(), [&](const Link& link) {
        const Node* from = link.to == node.id ? design.node(link.from) : nullptr;
        return from && isClient(*from);
    });
}

/// How large an answer to a client is that leaves the platform: nullopt when nobody says it, 0 when none
/// does.
[[nodiscard]] std::optional<double> sizeOfAnswer(const Link& link, const Node& from, const Node& to,
                                                 const Design& design, const Catalog& catalog) {
    const Kind* source = findKind(from.kind);
    const Kind* target = findKind(to.kind);
    if (!source || !target || !metersTransfer(*target) || !bringsClients(from, design)) return 0.0;
    const LinkRule* rule = ruleOf(link, *source, *target);
    if (!rule || rule->role != LinkRole::call) return 0.0;
    const Settings settings = Settings::of(link, rule, design, catalog);
    const std::string mode = settings.text("mode");
    if (mode.empty() ? rule->async : mode == "async") return 0.0;
    if (settings.find("return_payload")->origin == Origin::setting)
        if (const auto set = settings.distribution("return_payload")) return mean(*set);
    const Settings answering = Settings::of(to, design, catalog);
    if (answering.find("response_size")) return answering.number("response_size");
    if (!answering.find("object_size")) return std::nullopt;
    if (operationOf(link, *rule) != "get") return 0.0;
    const auto object = answering.distribution("object_size");
    return object ? mean(*object) : 0.0;
}
} // namespace

double bytesToInternet(const Link& link, const Node& from, const Node& to, const Design& design,
                       const Catalog& catalog) {
    return sizeOfAnswer(link, from, to, design, catalog).value_or(0.0);
}

std::vector<const Node*> answersWithoutSize(const Design& design, const Catalog& catalog) {
    std::vector<const Node*> nodes;
    for (const Node& node : design.nodes)
        if (std::any_of(design.links.begin(), design.links.end(), [&](const Link& link) {
                const Node* from = link.to == node.id ? design.node(link.from) : nullptr;
                return from && !sizeOfAnswer(link, *from, node, design, catalog);
            }))
            nodes.push_back(&node);
    return nodes;
}

} // namespace burst::model
