// Ways through a design, and room for it: what was looked at before, along links, without panels. See
// main_window.h.
#include "app/desktop/canvas/view.h"
#include "app/desktop/main_window.h"

#include <QDockWidget>
#include <QToolBar>

namespace burst::app {

void MainWindow::buildWalkActions() {
    const auto onCanvas = [this](QAction* action) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        removeAction(action);
        view_->addAction(action);
    };
    const auto shifted = Qt::CTRL | Qt::SHIFT;
    onCanvas(add({"viewBack",
                  tr("&Back"),
                  {},
                  QKeySequence(shifted | Qt::Key_Left),
                  tr("to what was looked at before; Alt+Left while nothing is selected")},
                 [this] {
                     if (!view_->walkViews(-1)) say(tr("Nothing was looked at before."));
                 }));
    onCanvas(add({"viewForward",
                  tr("For&ward"),
                  {},
                  QKeySequence(shifted | Qt::Key_Right),
                  tr("to what was looked at after; Alt+Right while nothing is selected")},
                 [this] {
                     if (!view_->walkViews(1)) say(tr("Nothing was looked at after."));
                 }));
    add({"focusMode",
         tr("F&ocus mode"),
         {},
         QKeySequence(shifted | Qt::Key_F11),
         tr("hides all panels, and shows them again")},
        [this] { toggleFocusMode(); });
    struct Walk {
        const char* name;
        QString text;
        int key;
        QString tip;
    };
    for (const auto& each :
         {Walk{"walkCaller", tr("C&aller"), Qt::Key_Left, tr("the node that calls the selected one")},
          Walk{"walkCalled", tr("Call&ed node"), Qt::Key_Right, tr("the node that the selected one calls")},
          Walk{"walkAbove", tr("Node a&bove"), Qt::Key_Up, tr("among those that the same node calls")},
          Walk{"walkBelow", tr("Node be&low"), Qt::Key_Down, tr("among those that the same node calls")}})
        onCanvas(
            add({each.name, each.text, {}, QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key(each.key)), each.tip},
                [this, key = each.key] { view_->walkLinks(key); }));
}

void MainWindow::toggleFocusMode() {
    if (!layoutBeforeFocus_.isEmpty()) {
        restoreState(layoutBeforeFocus_);
        layoutBeforeFocus_.clear();
        return;
    }
    layoutBeforeFocus_ = saveState();
    for (auto* dock : findChildren<QDockWidget*>())
        dock->hide();
    for (auto* bar : findChildren<QToolBar*>())
        bar->hide();
    say(tr("Ctrl+Shift+F11 shows the panels again."));
}

} // namespace burst::app
