#include "app/editor/bend_edits.h"

#include "models/bends.h"

#include <QCoreApplication>

#include <utility>

namespace burst::app {

namespace {
QString told(const char* text) {
    return QCoreApplication::translate("arrange", text);
}

QString endsOf(const model::Design& design, const model::LinkId& id) {
    const auto title = [&](const model::NodeId& end) {
        const auto* node = design.node(end);
        return QString::fromStdString(node != nullptr ? node->title() : end.text);
    };
    const auto* link = design.link(id);
    return link == nullptr ? QString() : title(link->from) + QStringLiteral(" → ") + title(link->to);
}

model::Design withBends(model::Design design, const model::LinkId& id,
                        const std::vector<model::Point>& bends) {
    for (auto& link : design.links)
        if (link.id == id) model::setBends(link, bends);
    return design;
}
} // namespace

void bendLink(Document& document, const model::LinkId& id, const std::vector<model::Point>& bends) {
    const auto& design = document.design();
    document.edit(told(QT_TRANSLATE_NOOP("arrange", "Bend %1")).arg(endsOf(design, id)),
                  withBends(design, id, bends));
}

void removeBend(Document& document, const model::LinkId& id, std::size_t which) {
    const auto& design = document.design();
    const auto* link = design.link(id);
    auto bends = link != nullptr ? model::bendsOf(*link) : std::vector<model::Point>();
    if (which >= bends.size()) return;
    bends.erase(bends.begin() + static_cast<std::ptrdiff_t>(which));
    document.edit(told(QT_TRANSLATE_NOOP("arrange", "Remove a bend of %1")).arg(endsOf(design, id)),
                  withBends(design, id, bends));
}

std::set<model::LinkId> bentLinks(const Document& document) {
    const auto& selection = document.selection();
    const auto& nodes = selection.nodes();
    std::set<model::LinkId> bent;
    for (const auto& link : document.design().links) {
        if (link.extra.empty() || model::bendsOf(link).empty()) continue;
        if (selection.links().contains(link.id) || nodes.contains(link.from) || nodes.contains(link.to))
            bent.insert(link.id);
    }
    return bent;
}

void resetRoutes(Document& document, const std::set<model::LinkId>& links) {
    if (links.empty()) return;
    auto next = document.design();
    for (auto& link : next.links)
        if (links.contains(link.id)) model::setBends(link, {});
    const QString what = links.size() == 1 ? endsOf(next, *links.begin())
                                           : told(QT_TRANSLATE_NOOP("arrange", "%1 links")).arg(links.size());
    document.edit(told(QT_TRANSLATE_NOOP("arrange", "Reset route of %1")).arg(what), std::move(next));
}

} // namespace burst::app
