#include "app/editor/arrange_replace.h"

#include "app/editor/common_params.h"
#include "app/language/language.h"
#include "app/language/model_text.h"
#include "models/edit.h"
#include "models/kind.h"
#include "models/resolve.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
struct ArrangeReplaceText {
    Q_DECLARE_TR_FUNCTIONS(ArrangeReplaceText)
};

QString titleOf(const model::Design& design, const model::NodeId& id) {
    const auto* node = design.node(id);
    return QString::fromStdString(node != nullptr ? node->title() : id.text);
}

/// Whether a link may stay between its ends; without its operation where only that is in the way.
bool fits(const model::Design& design, model::Link& link) {
    const auto* from = design.node(link.from);
    const auto* to = design.node(link.to);
    const auto* fromKind = from != nullptr ? model::findKind(from->kind) : nullptr;
    const auto* toKind = to != nullptr ? model::findKind(to->kind) : nullptr;
    if (fromKind == nullptr || toKind == nullptr) return true; // no worse than before
    if (model::ruleOf(link, *fromKind, *toKind) != nullptr) return true;
    link.params.erase("op");
    return model::ruleOf(link, *fromKind, *toKind) != nullptr;
}
} // namespace

std::vector<std::string> kindsInsteadOf(const model::Design& design, const model::NodeId& id) {
    std::vector<std::string> kinds;
    const auto* node = design.node(id);
    const auto* now = node != nullptr ? model::findKind(node->kind) : nullptr;
    for (const auto& kind : model::allKinds())
        if (node != nullptr && kind.key != node->kind && kind.origin == (now != nullptr && now->origin))
            kinds.push_back(kind.key);
    return kinds;
}

Replacement replaced(const model::Design& design, const model::NodeId& id, const std::string& kindKey) {
    Replacement result{design, {}};
    const auto* kind = model::findKind(kindKey);
    const auto found = std::ranges::find(result.next.nodes, id, &model::Node::id);
    if (kind == nullptr || found == result.next.nodes.end()) return result;
    found->params = commonParams(found->params, model::findKind(found->kind), *kind, result.lost);
    if (!found->offering.empty()) result.lost << ArrangeReplaceText::tr("the product");
    found->offering.clear();
    found->kind = kindKey;
    std::vector<model::LinkId> gone;
    for (auto& link : result.next.links) {
        if ((link.from != id && link.to != id) || fits(result.next, link)) continue;
        gone.push_back(link.id);
        result.lost << (link.from == id
                            ? ArrangeReplaceText::tr("the link to %1").arg(titleOf(design, link.to))
                            : ArrangeReplaceText::tr("the link from %1").arg(titleOf(design, link.from)));
    }
    result.next = model::withoutItems(std::move(result.next), {}, gone);
    return result;
}

void replaceKind(Document& document, const model::NodeId& id, const std::string& kindKey) {
    const auto* kind = model::findKind(kindKey);
    if (kind == nullptr) return;
    document.edit(ArrangeReplaceText::tr("Replace %1 by %2")
                      .arg(titleOf(document.design(), id), withinSentence(modelText(kind->title))),
                  replaced(document.design(), id, kindKey).next);
}

} // namespace burst::app
