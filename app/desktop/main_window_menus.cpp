// The menu of a place on the canvas. See main_window.h.
#include "app/desktop/canvas/view.h"
#include "app/desktop/main_window.h"

#include <QMenu>

namespace burst::app {

namespace {
using ActionNames = std::vector<const char*>; // of actions; "" = a line between them

ActionNames actionsFor(Port port) {
    if (port == Port::input) return {"addBefore", "", "disconnect"};
    return {"quickAdd", "connect", "", "disconnect"};
}

/// What may be done with what a right click selected, or with the empty canvas.
ActionNames actionsFor(const Selection& selection) {
    if (!selection.groups().empty())
        return {"rename",
                "collapse",
                "ungroup",
                "",
                "groupKind-region",
                "groupKind-zone",
                "groupKind-vpc",
                "groupKind-domain",
                "groupKind-tenant",
                "",
                "copy",
                "delete"};
    if (selection.nodes().size() > 1)
        return {"group",  "connectSeries", "fanOut", "",          "cut",      "copy",   "duplicate",
                "delete", "disable",       "",       "alignLeft", "alignTop", "tidyUp", "resetRoute"};
    if (!selection.nodes().empty())
        return {"quickAdd",  "connect", "rename", "replace",    "", "cut",  "copy",    "paste",
                "duplicate", "delete",  "",       "tuneMemory", "", "lock", "disable", "resetRoute"};
    if (!selection.links().empty()) return {"insertIntoLink", "resetRoute", "", "delete"};
    if (!selection.notes().empty()) return {"editNote", "", "toFront", "toBack", "", "delete"};
    return {"quickAdd", "note", "", "paste", "selectAll", "", "fit", "tidyUp"};
}
} // namespace

void MainWindow::showCanvasMenu(const QPoint& at) {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("canvasMenu"));
    menu.setToolTipsVisible(true);
    const auto& port = view_->menuPort();
    actions_[QStringLiteral("disconnect")]->setEnabled(!view_->linksHere().empty());
    for (const char* name : port ? actionsFor(port->port) : actionsFor(document_.selection())) {
        auto* action = actions_.value(QLatin1String(name));
        if (action == nullptr)
            menu.addSeparator();
        else if (action->isEnabled() ||
                 action != actions_[QStringLiteral("resetRoute")]) // few links have bends
            menu.addAction(action);
    }
    menu.exec(at);
    updateActions();
}

} // namespace burst::app
