// Finding, commanding and the outline: what leads to a place or an action. See main_window.h.
#include "app/desktop/canvas/view.h"
#include "app/desktop/commands/command_palette.h"
#include "app/desktop/docks.h"
#include "app/desktop/find/find_bar.h"
#include "app/desktop/main_window.h"
#include "app/desktop/outline/outline_panel.h"
#include "app/desktop/problems/problems_panel.h"

#include <QBoxLayout>
#include <QDockWidget>
#include <QMenu>
#include <QTabWidget>

namespace burst::app {

void MainWindow::buildFindingActions() {
    add({"commandPalette",
         tr("Co&mmands…"),
         QStringLiteral("search"),
         {},
         tr("finds actions, nodes, settings and files by typing")},
        [this] { commandPalette_->open(commands()); })
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    add({"find", tr("&Find…"), QStringLiteral("search"), QKeySequence::Find,
         tr("finds nodes, links and notes by name, kind, tag or property")},
        [this] { findBar_->open(); });
    add({"findNext", tr("Find ne&xt"), {}, QKeySequence(Qt::Key_F3), {}}, [this] {
        if (findBar_->isHidden()) findBar_->open();
        findBar_->step(1);
    });
    add({"outline",
         tr("&Outline"),
         {},
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
         tr("groups and nodes as a tree, to be worked with by keyboard")},
        [this] {
            reveal(QStringLiteral("outlineDock"));
            outline_->enter();
        });
    add({"quickFix",
         tr("&Fix…"),
         {},
         QKeySequence(Qt::CTRL | Qt::Key_Period),
         tr("changes that mend the problems of the selection")},
        [this] { showFixes(); });
}

void MainWindow::showFixes() {
    document_.validateNow(); // what is offered fits the design as it is now
    auto* menu = problems_->fixMenu();
    if (menu == nullptr) {
        say(document_.selection().empty() ? tr("Select a node with a problem, or go to one with F8.")
                                          : tr("What is selected has no problems."));
        return;
    }
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QPointF at = view_->centre();
    if (const auto* id = document_.selection().node())
        if (const auto* item = scene_->node(*id)) at = item->outline().bottomLeft();
    menu->popup(view_->viewport()->mapToGlobal(view_->mapFromScene(at)));
}

void MainWindow::buildFindingParts() {
    commandPalette_ = new CommandPalette(this);
    findBar_ = new FindBar(*view_, centralWidget());
    static_cast<QBoxLayout*>(centralWidget()->layout())->insertWidget(1, findBar_);
    outline_ = new OutlinePanel(document_, this);
    auto* dock =
        addDock(this, QStringLiteral("outlineDock"), tr("Outline"), outline_, Qt::LeftDockWidgetArea);
    auto* palette = findChild<QDockWidget*>(QStringLiteral("paletteDock"));
    setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    tabifyDockWidget(palette, dock);
    palette->raise();
    hideTitlesUnderTabs(this, {palette, dock});
    connect(outline_, &OutlinePanel::placeWanted, view_, &View::revealSelection);
    connect(outline_, &OutlinePanel::canvasWanted, this, [this] { view_->setFocus(); });
}

} // namespace burst::app
