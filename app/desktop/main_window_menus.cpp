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
        return {"group",  "connectSeries", "fanOut", "",          "cut",      "copy",  "duplicate",
                "delete", "disable",       "",       "alignLeft", "alignTop", "tidyUp"};
    if (!selection.nodes().empty())
        return {"quickAdd",  "connect", "rename", "replace",    "", "cut",  "copy",   "paste",
                "duplicate", "delete",  "",       "tuneMemory", "", "lock", "disable"};
    if (!selection.links().empty()) return {"insertIntoLink", "", "delete"};
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
        if (*name == '\0')
            menu.addSeparator();
        else
            menu.addAction(actions_[QLatin1String(name)]);
    }
    menu.exec(at);
    updateActions();
}

} // namespace burst::app
