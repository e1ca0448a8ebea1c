// Ways through a design, and room for it: what was looked at before, along links, without panels. See
// main_window.h.
#include "app/desktop/canvas/view.h"
#include "app/desktop/main_window.h"
#include "app/desktop/reading_order.h"

#include <QApplication>
#include <QDockWidget>
#include <QScrollArea>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
bool takesFocus(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// What had the focus in a part of the window last, else the first that can have it; nullptr for none.
QWidget* firstIn(QWidget& part) {
    if (takesFocus(part)) return &part;
    auto* last = part.focusWidget();
    if (last != nullptr && takesFocus(*last)) return last;
    for (auto* next = part.nextInFocusChain(); next != &part; next = next->nextInFocusChain())
        if (part.isAncestorOf(next) && takesFocus(*next)) return next;
    return nullptr;
}
} // namespace

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
    add({"nextPanel",
         tr("Next pa&nel"),
         {},
         QKeySequence(Qt::Key_F6),
         tr("moves the focus between the canvas and the panels")},
        [this] { walkPanels(1); });
    add({"previousPanel", tr("Previous pane&l"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F6), {}},
        [this] { walkPanels(-1); });
    add({"focusMode",
         tr("F&ocus mode"),
         {},
         QKeySequence(shifted | Qt::Key_F11),
         tr("hides all panels, and shows them again")},
        [this] { toggleFocusMode(); });
    add({"enlargeBelow", tr("En&large results"), QStringLiteral("enlarge"),
         QKeySequence(Qt::CTRL | Qt::Key_F11),
         tr("gives what lies below the canvas nearly all its room, and takes it back; a double click on a "
            "tab "
            "does it too")},
        [this] { toggleEnlarged(); });
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

void MainWindow::walkPanels(int step) {
    std::vector<QWidget*> parts{view_};
    for (auto* dock : findChildren<QDockWidget*>())
        if (!dock->visibleRegion().isEmpty()) parts.push_back(dock); // not one behind others
    const auto place = [this](const QWidget* part) {
        const QPoint at = part->mapTo(this, QPoint());
        return std::pair(at.x(), at.y());
    };
    std::sort(parts.begin(), parts.end(),
              [&](const QWidget* a, const QWidget* b) { return place(a) < place(b); });
    const auto* now = QApplication::focusWidget();
    const auto has = [&](const QWidget* part) { return part == now || part->isAncestorOf(now); };
    const auto found = now == nullptr ? parts.end() : std::find_if(parts.begin(), parts.end(), has);
    const auto count = static_cast<std::ptrdiff_t>(parts.size());
    const auto from = found == parts.end() ? -step : found - parts.begin();
    for (std::ptrdiff_t i = 1; i <= count; ++i) {
        auto* target = firstIn(*parts[static_cast<std::size_t>(((from + i * step) % count + count) % count)]);
        if (target == nullptr) continue;
        target->setFocus(Qt::TabFocusReason);
        return;
    }
}

namespace {
/// Whether some of a widget is in view, or is when the area that it lies in scrolls to it.
bool canBeSeen(const QWidget& widget, const QWidget& part) {
    if (!widget.visibleRegion().isEmpty()) return true;
    for (const auto* around = widget.parentWidget(); around != &part; around = around->parentWidget())
        if (qobject_cast<const QScrollArea*>(around) != nullptr) return !around->visibleRegion().isEmpty();
    return false;
}
} // namespace

bool MainWindow::focusNextPrevChild(bool next) {
    std::vector<QWidget*> all;
    const auto take = [&](const QWidget* part) {
        if (part->visibleRegion().isEmpty()) return; // also one behind others
        for (auto* widget : inReadingOrder(*part))
            if (canBeSeen(*widget, *part)) all.push_back(widget);
    };
    const auto takeDocks = [&](Qt::DockWidgetArea area) {
        for (auto* dock : findChildren<QDockWidget*>())
            if (dockWidgetArea(dock) == area && !dock->isFloating()) take(dock);
    };
    for (const auto* bar : findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
        take(bar);
    takeDocks(Qt::LeftDockWidgetArea);
    take(centralWidget());
    takeDocks(Qt::RightDockWidgetArea);
    takeDocks(Qt::BottomDockWidgetArea);
    take(statusBar());
    const auto now = std::find(all.begin(), all.end(), QApplication::focusWidget());
    if (now == all.end()) return QMainWindow::focusNextPrevChild(next);
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    const auto to = (now - all.begin() + (next ? 1 : count - 1)) % count;
    all[static_cast<std::size_t>(to)]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::toggleEnlarged() {
    auto* dock = findChild<QDockWidget*>(QStringLiteral("bottomDock"));
    const bool shown = dock->isVisible();
    dock->show();
    // Also after the border was dragged by hand: what counts is whether a canvas is left.
    const bool large = shown && centralWidget()->height() <= centralWidget()->minimumSizeHint().height();
    if (!large) heightBefore_ = shown ? dock->height() : 0;
    const int wanted = !large ? height() : heightBefore_ > 0 ? heightBefore_ : height() / 2;
    resizeDocks({dock}, {wanted}, Qt::Vertical);
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
