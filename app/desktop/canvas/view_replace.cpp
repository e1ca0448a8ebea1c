// Making a node another kind of node. See view.h.
#include "app/desktop/canvas/quick_add.h"
#include "app/desktop/canvas/view.h"
#include "app/editor/arrange_replace.h"
#include "models/kind.h"

#include <QMessageBox>

namespace burst::app {

void View::openReplace() {
    const auto* id = document_.selection().node();
    const auto* item = id != nullptr ? scene_.node(*id) : nullptr;
    if (item == nullptr) {
        say(tr("Select the one node that is to be replaced."));
        return;
    }
    std::vector<QuickAddEntry> entries;
    for (const auto& key : kindsInsteadOf(document_.design(), *id)) {
        const auto lost = replaced(document_.design(), *id, key).lost.size();
        const QString note = lost == 0   ? tr("loses nothing")
                             : lost == 1 ? tr("loses 1 setting or link")
                                         : tr("loses %1 settings or links").arg(lost);
        entries.push_back({QString::fromStdString(key),
                           QString::fromStdString(model::findKind(key)->title),
                           note,
                           QString::fromStdString(key),
                           {}});
    }
    offer(item->outline().topRight(), tr("Replace by"), std::move(entries),
          [this](const QString& kind) { takeReplace(kind.toStdString()); });
}

void View::takeReplace(const std::string& kind) {
    const auto* selected = document_.selection().node();
    if (selected == nullptr) return;
    const auto id = *selected;
    const auto lost = replaced(document_.design(), id, kind).lost;
    if (!lost.isEmpty()) {
        const auto answer = QMessageBox::question(
            this, tr("Replace"),
            tr("This loses: %1. The rest stays. Replace the node?").arg(lost.join(QStringLiteral(", "))));
        if (answer != QMessageBox::Yes) return;
    }
    replaceKind(document_, id, kind);
}

} // namespace burst::app
