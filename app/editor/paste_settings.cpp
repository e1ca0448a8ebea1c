#include "app/editor/paste_settings.h"

#include "app/editor/common_params.h"
#include "app/editor/edits.h"
#include "models/edit.h"

#include <QCoreApplication>

#include <set>
#include <utility>

namespace burst::app {

namespace {
struct PasteSettingsText {
    Q_DECLARE_TR_FUNCTIONS(PasteSettingsText)
};

/// Makes equal what both nodes can be set to.
/// @return whether there is such a setting
bool takeSettings(model::Node& node, const model::Node& from) {
    const auto* kind = model::findKind(node.kind);
    const auto* fromKind = model::findKind(from.kind);
    if (kind == nullptr || fromKind == nullptr) return false;
    bool any = false;
    for (const auto& parameter : kind->parameters) {
        const auto set = from.params.find(parameter.key);
        const auto& value = set != from.params.end() ? set->second : parameter.standard;
        if (!meansTheSame(fromKind->parameter(parameter.key), &parameter, value)) continue;
        any = true;
        if (set == from.params.end())
            node.params.erase(parameter.key);
        else
            node.params[parameter.key] = value;
    }
    return any;
}
} // namespace

model::Result<int> pasteSettings(Document& document, const QString& text) {
    const auto copied = model::readFragment(text.toStdString());
    if (!copied) return copied.error();
    if (copied->nodes.size() != 1)
        return model::Error{
            .where = {},
            .text =
                PasteSettingsText::tr("Settings are taken from one node: copy just that one.").toStdString()};
    auto next = document.design();
    std::set<model::NodeId> changed;
    for (auto& node : next.nodes)
        if (document.selection().nodes().contains(node.id) && takeSettings(node, copied->nodes.front()))
            changed.insert(node.id);
    if (changed.empty())
        return model::Error{
            .where = {},
            .text = PasteSettingsText::tr("None of the selected nodes has a setting of the copied one.")
                        .toStdString()};
    document.edit(PasteSettingsText::tr("Paste settings to %1").arg(nodesText(next, changed)),
                  std::move(next));
    return static_cast<int>(changed.size());
}

} // namespace burst::app
