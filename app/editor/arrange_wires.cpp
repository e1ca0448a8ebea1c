#include "app/editor/arrange_wires.h"

#include "app/diagram/geometry.h"
#include "app/editor/edits.h"
#include "models/bends.h"
#include "models/edit.h"
#include "models/grouping.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

namespace burst::app {

namespace {
using Pair = std::pair<model::NodeId, model::NodeId>;

struct ArrangeWiresText {
    Q_DECLARE_TR_FUNCTIONS(ArrangeWiresText)
};

QString titleOf(const model::Design& design, const model::NodeId& id) {
    const auto* node = design.node(id);
    return QString::fromStdString(node != nullptr ? node->title() : id.text);
}

bool joined(const model::Design& design, const model::NodeId& from, const model::NodeId& to) {
    return std::any_of(design.links.begin(), design.links.end(),
                       [&](const model::Link& link) { return link.from == from && link.to == to; });
}

model::Error notJoined(const model::Design& design, const Pair& pair, const QString& why) {
    return {model::Error::Cause::badInput,
            {},
            ArrangeWiresText::tr("%1 → %2: %3")
                .arg(titleOf(design, pair.first), titleOf(design, pair.second), why)
                .toStdString()};
}

model::Result<void> connectPairs(Document& document, const QString& text, const std::vector<Pair>& pairs) {
    model::Design next = document.design();
    std::set<model::LinkId> made;
    for (const auto& [from, to] : pairs) {
        if (joined(next, from, to)) continue;
        const WireStart start{from};
        if (const auto why = refusal(next, start, to)) return notJoined(next, {from, to}, *why);
        next.links.push_back(wireFor(next, start, to));
        made.insert(next.links.back().id);
    }
    if (made.empty()) return {};
    document.edit(text, std::move(next));
    document.selection().set(document.selection().nodes(), std::move(made));
    return {};
}

/// Where calls that enter the nodes to be removed by a link leave them again.
std::vector<model::NodeId> exitsOf(const model::Design& design, const std::set<model::NodeId>& gone,
                                   const model::Link& entry) {
    std::vector<model::NodeId> exits;
    std::set<model::NodeId> visited{entry.to};
    std::vector<model::NodeId> open{entry.to};
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        for (const auto& link : design.links) {
            if (link.from != at || sourcePort(link, design) == Port::failure) continue;
            if (!gone.contains(link.to)) {
                if (std::ranges::find(exits, link.to) == exits.end()) exits.push_back(link.to);
            } else if (visited.insert(link.to).second) {
                open.push_back(link.to);
            }
        }
    }
    return exits;
}

/// A design from which nodes have been removed, and what became of the calls that went through them.
struct Healing {
    const model::Design& before;
    model::Design next;
    int made{};
    std::vector<model::Error> refused{};

    void join(const model::Link& entry, const model::NodeId& to) {
        if (entry.from == to || joined(next, entry.from, to)) return;
        const WireStart start{entry.from, sourcePort(entry, before) == Port::failure};
        if (const auto why = refusal(next, start, to)) {
            refused.push_back(notJoined(next, {entry.from, to}, *why));
            return;
        }
        model::Link link = wireFor(next, start, to);
        const auto op = link.params;
        link.params = entry.params;
        link.params.erase("op");
        link.params.insert(op.begin(), op.end());
        link.extra = entry.extra;
        model::setBends(link, {});
        // The first wire keeps the name of the one before it: traces and fallbacks refer to it.
        if (next.link(entry.id) == nullptr) link.id = entry.id;
        next.links.push_back(std::move(link));
        ++made;
    }
};
} // namespace

std::vector<model::NodeId> selectedInOrder(const Document& document) {
    const auto& selection = document.selection();
    std::vector<const model::Node*> nodes;
    for (const auto& node : document.design().nodes)
        if (selection.nodes().contains(node.id)) nodes.push_back(&node);
    std::sort(nodes.begin(), nodes.end(), [&](const model::Node* a, const model::Node* b) {
        return std::tuple(selection.turnOf(a->id), a->at.x, a->at.y) <
               std::tuple(selection.turnOf(b->id), b->at.x, b->at.y);
    });
    std::vector<model::NodeId> ids;
    for (const auto* node : nodes)
        ids.push_back(node->id);
    return ids;
}

model::Result<void> connectInSeries(Document& document, const std::vector<model::NodeId>& nodes) {
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i)
        pairs.emplace_back(nodes[i], nodes[i + 1]);
    return connectPairs(document, ArrangeWiresText::tr("Connect %1 nodes in series").arg(nodes.size()),
                        pairs);
}

model::Result<void> fanOut(Document& document, const std::vector<model::NodeId>& nodes) {
    std::vector<Pair> pairs;
    for (std::size_t i = 1; i < nodes.size(); ++i)
        pairs.emplace_back(nodes.front(), nodes[i]);
    if (pairs.empty()) return {};
    return connectPairs(
        document, ArrangeWiresText::tr("Fan out from %1").arg(titleOf(document.design(), nodes.front())),
        pairs);
}

model::Result<QString> removeAndHeal(Document& document, const std::set<model::NodeId>& wanted) {
    const auto& design = document.design();
    const auto nodes = unlocked(design, wanted);
    if (nodes.empty()) return QString();
    Healing healing{design, model::withoutItems(design, {nodes.begin(), nodes.end()}, {})};
    for (const auto& entry : design.links) {
        if (nodes.contains(entry.from) || !nodes.contains(entry.to)) continue;
        for (const auto& exit : exitsOf(design, nodes, entry))
            healing.join(entry, exit);
    }
    if (healing.made == 0 && !healing.refused.empty()) return healing.refused.front();
    removeNodes(document,
                ArrangeWiresText::tr("Delete %1 and join its neighbours").arg(nodesText(design, nodes)),
                model::withoutEmptied(std::move(healing.next), design), nodes);
    QStringList unjoined;
    for (const auto& error : healing.refused)
        unjoined << QString::fromStdString(error.text);
    return unjoined.join(QLatin1Char('\n'));
}

} // namespace burst::app
