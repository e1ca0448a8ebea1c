#include "app/diagram/routes.h"

#include "models/kind.h"
#include "models/resolve.h"

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
constexpr double parallelGap = 14.0; // between links that join the same two nodes
}

Routes::Routes(const model::Design& design, Outline outline) : outline_(std::move(outline)) {
    nodes_.reserve(design.nodes.size());
    for (const auto& node : design.nodes)
        nodes_.emplace(node.id.text, &node);
    links_.reserve(design.links.size());
    for (const auto& link : design.links) {
        links_.emplace(link.id.text, &link);
        parallel_[endsOf(link)].push_back(&link);
    }
}

Routes::Ends Routes::endsOf(const model::Link& link) {
    return {link.from.text, link.to.text, sourcePort(link)};
}

const model::Node* Routes::node(const model::NodeId& id) const {
    const auto found = nodes_.find(id.text);
    return found == nodes_.end() ? nullptr : found->second;
}

const model::Link* Routes::link(const model::LinkId& id) const {
    const auto found = links_.find(id.text);
    return found == links_.end() ? nullptr : found->second;
}

double Routes::bow(const model::Link& link) const {
    const auto found = parallel_.find(endsOf(link));
    if (found == parallel_.end() || found->second.size() < 2) return 0.0;
    const auto& all = found->second;
    const auto rank =
        std::find_if(all.begin(), all.end(), [&](const auto* each) { return each->id == link.id; });
    return (static_cast<double>(rank - all.begin()) - static_cast<double>(all.size() - 1) / 2.0) *
           parallelGap;
}

QPolygonF Routes::line(const model::Link& link) const {
    const auto* from = node(link.from);
    const auto* to = node(link.to);
    if (from == nullptr || to == nullptr) return {};
    const auto outline = [this](const model::Node& each) {
        return outline_ ? outline_(each) : nodeRect(each);
    };
    return linkLine(portAt(outline(*from), sourcePort(link)), portAt(outline(*to), Port::input), bow(link));
}

LinkLook Routes::look(const model::Link& link) const {
    if (sourcePort(link) == Port::failure) return LinkLook::failure;
    const auto* from = node(link.from);
    const auto* to = node(link.to);
    const auto* fromKind = from != nullptr ? model::findKind(from->kind) : nullptr;
    const auto* toKind = to != nullptr ? model::findKind(to->kind) : nullptr;
    const auto* rule =
        fromKind != nullptr && toKind != nullptr ? model::ruleOf(link, *fromKind, *toKind) : nullptr;
    bool async = rule != nullptr && (rule->async || rule->role != model::LinkRole::call);
    const auto mode = link.params.find("mode");
    if (mode != link.params.end() && mode->second.text() != nullptr) async = *mode->second.text() == "async";
    return async ? LinkLook::asynchronous : LinkLook::synchronous;
}

} // namespace burst::app
