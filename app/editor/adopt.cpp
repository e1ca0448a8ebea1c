#include "app/editor/adopt.h"

#include "app/editor/merged_design.h"
#include "models/edit.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace burst::app {

namespace {
using What = DesignChange::What;

struct AdoptText {
    Q_DECLARE_TR_FUNCTIONS(AdoptText)
};

QString titleIn(const model::Design& design, const model::NodeId& id) {
    const auto* node = design.node(id);
    return QString::fromStdString(node != nullptr ? node->title() : id.text);
}

QString titleOf(const model::Link& link, const model::Design& design) {
    return titleIn(design, link.from) + QStringLiteral(" → ") + titleIn(design, link.to);
}

std::set<std::string> keysOf(const model::Params& before, const model::Params& after) {
    std::set<std::string> differing;
    for (const auto* side : {&before, &after})
        for (const auto& [key, value] : *side) {
            const auto one = before.find(key);
            const auto other = after.find(key);
            const bool same = one != before.end() && other != after.end() && one->second == other->second;
            if (!same) differing.insert(key);
        }
    return differing;
}

model::Params only(const model::Params& params, const std::string& key) {
    const auto found = params.find(key);
    return found == params.end() ? model::Params() : model::Params{{key, found->second}};
}

/// null = the default.
model::Tree valueIn(const model::Params& params, const std::string& key) {
    const auto found = params.find(key);
    return found == params.end() ? model::Tree() : found->second;
}

/// The settings of a node or a link one by one, and then what else differs.
template <class Part>
void addPart(const Part& before, const Part& after, const QString& title, const DesignChange& change,
             std::vector<DesignChange>& all) {
    const auto add = [&](What what, const std::string& key, const Part& one, const Part& other) {
        const QString words = changesOf(one, other).join(QStringLiteral("; "));
        all.push_back({what, change.node, change.link, key, AdoptText::tr("%1: %2").arg(title, words)});
    };
    for (const auto& key : keysOf(before.params, after.params)) {
        Part one = before;
        Part other = before;
        one.params = only(before.params, key);
        other.params = only(after.params, key);
        add(What::setting, key, one, other);
    }
    Part rest = after;
    rest.params = before.params;
    if constexpr (requires { rest.at; }) {
        rest.at = before.at;
        rest.locked = before.locked;
    }
    if (rest != before) add(What::rest, {}, before, rest);
}

template <class Part>
void takeRest(Part& part, const Part& from) {
    Part next = from;
    next.params = part.params;
    if constexpr (requires { next.at; }) {
        next.at = part.at;
        next.locked = part.locked;
    }
    part = std::move(next);
}
} // namespace

std::vector<DesignChange> designChanges(const model::Design& before, const model::Design& after) {
    std::vector<DesignChange> all;
    for (const auto& key : keysOf(before.account, after.account))
        all.push_back({.what = What::setting,
                       .key = key,
                       .text = AdoptText::tr("Account: %1").arg(QString::fromStdString(key))});
    for (const auto& node : before.nodes) {
        if (const auto* other = after.node(node.id))
            addPart(node, *other, titleIn(before, node.id), {.node = node.id}, all);
        else
            all.push_back({.what = What::removed,
                           .node = node.id,
                           .text = AdoptText::tr("%1 is removed").arg(titleIn(before, node.id))});
    }
    for (const auto& node : after.nodes)
        if (before.node(node.id) == nullptr)
            all.push_back({.what = What::added,
                           .node = node.id,
                           .text = AdoptText::tr("%1 is added").arg(titleIn(after, node.id))});
    for (const auto& link : before.links) {
        if (const auto* other = counterpart(link, after))
            addPart(link, *other, titleOf(link, before), {.link = link.id}, all);
        else
            all.push_back({.what = What::removed,
                           .link = link.id,
                           .text = AdoptText::tr("The link %1 is removed").arg(titleOf(link, before))});
    }
    for (const auto& link : after.links)
        if (counterpart(link, before) == nullptr)
            all.push_back({.what = What::added,
                           .link = link.id,
                           .text = AdoptText::tr("The link %1 is added").arg(titleOf(link, after))});
    return all;
}

model::Design withChanges(model::Design before, const model::Design& after,
                          const std::vector<DesignChange>& changes) {
    model::Design next = std::move(before);
    std::vector<model::NodeId> goneNodes;
    std::vector<model::LinkId> goneLinks;
    std::vector<const model::Link*> newLinks;
    for (const auto& change : changes) {
        const auto* node = after.node(change.node);
        const auto* link = after.link(change.link);
        switch (change.what) {
        case What::setting:
            if (node != nullptr)
                next = model::withParam(std::move(next), change.node, change.key,
                                        valueIn(node->params, change.key));
            else if (link != nullptr)
                next = model::withParam(std::move(next), change.link, change.key,
                                        valueIn(link->params, change.key));
            else
                next =
                    model::withAccountParam(std::move(next), change.key, valueIn(after.account, change.key));
            break;
        case What::rest:
            for (auto& each : next.nodes)
                if (node != nullptr && each.id == change.node) takeRest(each, *node);
            for (auto& each : next.links)
                if (link != nullptr && each.id == change.link) takeRest(each, *link);
            break;
        case What::added:
            if (node != nullptr) next = model::withNode(std::move(next), *node);
            if (link != nullptr) newLinks.push_back(link);
            break;
        case What::removed:
            if (!change.node.empty()) goneNodes.push_back(change.node);
            if (!change.link.empty()) goneLinks.push_back(change.link);
            break;
        }
    }
    next = model::withoutItems(std::move(next), goneNodes, goneLinks);
    for (const auto* link : newLinks) {
        if (next.node(link->from) == nullptr || next.node(link->to) == nullptr) continue;
        model::Link added = *link;
        if (next.link(added.id) != nullptr) added.id = model::freshLinkId(next);
        next.links.push_back(std::move(added));
    }
    return next;
}

} // namespace burst::app
