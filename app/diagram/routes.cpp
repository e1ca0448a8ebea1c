#include "app/diagram/routes.h"

#include "app/diagram/shares.h"
#include "models/bypass.h"
#include "models/kind.h"
#include "models/resolve.h"

namespace burst::app {

Routes::Routes(const model::Design& design, const Placement::NodeOutline& outline)
    : placement_(design, outline), shares_(routeShares(design)) {
    nodes_.reserve(design.nodes.size());
    for (const auto& node : design.nodes)
        nodes_.emplace(node.id.text, &node);
    links_.reserve(design.links.size());
    for (const auto& link : design.links)
        links_.emplace(link.id.text, &link);
}

const model::Node* Routes::node(const model::NodeId& id) const {
    const auto found = nodes_.find(id.text);
    return found == nodes_.end() ? nullptr : found->second;
}

const model::Link* Routes::link(const model::LinkId& id) const {
    const auto found = links_.find(id.text);
    return found == links_.end() ? nullptr : found->second;
}

std::optional<double> Routes::share(const model::Link& link) const {
    const auto found = shares_.find(link.id);
    return found == shares_.end() ? std::nullopt : std::optional(found->second);
}

bool Routes::disabled(const model::Link& link) const {
    const auto* from = node(link.from);
    const auto* to = node(link.to);
    return (from != nullptr && model::isDisabled(*from)) || (to != nullptr && model::isDisabled(*to));
}

LinkLook Routes::look(const model::Link& link) const {
    const auto* from = node(link.from);
    const auto* to = node(link.to);
    const auto* fromKind = from != nullptr ? model::findKind(from->kind) : nullptr;
    const auto* toKind = to != nullptr ? model::findKind(to->kind) : nullptr;
    if (sourcePort(link, fromKind, toKind) == Port::failure) return LinkLook::failure;
    const auto* rule =
        fromKind != nullptr && toKind != nullptr ? model::ruleOf(link, *fromKind, *toKind) : nullptr;
    bool async = rule != nullptr && (rule->async || rule->role != model::LinkRole::call);
    const auto mode = link.params.find("mode");
    if (mode != link.params.end() && mode->second.text() != nullptr) async = *mode->second.text() == "async";
    return async ? LinkLook::asynchronous : LinkLook::synchronous;
}

} // namespace burst::app
