// Actions, menus and toolbar of the main window. See main_window.h.
#include "app/desktop/canvas/view.h"
#include "app/desktop/design_tabs.h"
#include "app/desktop/inspector/inspector.h"
#include "app/desktop/main_window.h"
#include "app/desktop/problems/problems_panel.h"
#include "app/desktop/results/run_bar.h"
#include "app/desktop/settings/key_bindings.h"
#include "app/diagram/icons.h"
#include "app/diagram/render.h"
#include "app/editor/edits.h"
#include "app/editor/paste_settings.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QImage>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace burst::app {

namespace {
const QString fragmentMime = QStringLiteral("application/x-burstlab+json");

/// What the clipboard holds that may be nodes.
QString copiedNodes() {
    const auto* mime = QApplication::clipboard()->mimeData();
    if (mime == nullptr) return {};
    return mime->hasFormat(fragmentMime) ? QString::fromUtf8(mime->data(fragmentMime)) : mime->text();
}

QString withoutMnemonic(QString text) {
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}
} // namespace

QAction* MainWindow::add(const ActionText& what, const std::function<void()>& work) {
    auto* action = new QAction(what.text, this);
    const QString name = QString::fromLatin1(what.name);
    action->setObjectName(name);
    action->setShortcut(what.shortcut);
    const QString key = what.shortcut.isEmpty()
                            ? QString()
                            : QStringLiteral(" (%1)").arg(what.shortcut.toString(QKeySequence::NativeText));
    action->setToolTip(withoutMnemonic(what.text) + key +
                       (what.tip.isEmpty() ? QString() : QStringLiteral(" – ") + what.tip));
    connect(action, &QAction::triggered, this, [this, work] {
        document_.settle();
        work();
    });
    actions_[name] = action;
    if (!what.glyph.isEmpty()) glyphs_[name] = what.glyph;
    addAction(action);
    return action;
}

void MainWindow::buildActions() {
    buildFileActions();
    buildEditActions();
    buildViewActions();
    buildRunActions();
    buildPlatformActions();
    buildArrangeActions();
    buildWalkActions();
    buildFindingActions();
    buildLearningActions();
    buildTrafficActions();
    keys_ = new KeyBindings(this);
    QStringList names = actions_.keys();
    names.sort();
    for (const auto& name : names)
        keys_->add(*actions_[name]);
}

void MainWindow::buildFileActions() {
    add({"new", tr("&New"), QStringLiteral("new"), QKeySequence::New, tr("starts an empty project")},
        [this] { files_->newProject(); });
    add({"open", tr("&Open…"), QStringLiteral("open"), QKeySequence::Open, tr("opens a project file")},
        [this] { files_->open(); });
    add({"save", tr("&Save"), QStringLiteral("save"), QKeySequence::Save, tr("writes the project file")},
        [this] { files_->save(); });
    add({"saveAs", tr("Save &as…"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), {}},
        [this] { files_->saveAs(); });
    add({"saveTemplate", tr("Save as &template…"), {}, {}, tr("keeps a copy to begin other projects with")},
        [this] { files_->saveAsTemplate(); });
    add({"exportDiagram", tr("Export &diagram…"), QStringLiteral("export"),
         QKeySequence(Qt::CTRL | Qt::Key_E), tr("as SVG, PNG or PDF, or for Mermaid, Graphviz or draw.io")},
        [this] { exportDiagram(); });
    add({"print", tr("&Print…"), {}, QKeySequence::Print, tr("shows the pages first")}, [this] { print(); });
    add({"quit", tr("&Quit"), {}, QKeySequence::Quit, {}}, [this] { close(); });
}

void MainWindow::buildEditActions() {
    auto& history = document_.history();
    add({"undo", tr("&Undo"), QStringLiteral("undo"), QKeySequence::Undo, {}},
        [&history] { history.undo(); });
    auto* redo = add({"redo", tr("&Redo"), QStringLiteral("redo"), {}, {}}, [&history] { history.redo(); });
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(&history, &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    add({"cut", tr("Cu&t"), {}, QKeySequence::Cut, {}}, [this] { cut(); });
    add({"copy", tr("&Copy"), QStringLiteral("copy"), QKeySequence::Copy, {}}, [this] { copy(); });
    add({"paste", tr("&Paste"), QStringLiteral("paste"), QKeySequence::Paste, {}}, [this] { paste(); });
    add({"pasteSettings",
         tr("Paste se&ttings"),
         {},
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
         tr("gives the selected nodes the settings of the copied one")},
        [this] { pasteSettingsHere(); });
    add({"duplicate", tr("&Duplicate"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_D), {}},
        [this] { duplicateSelection(document_); });
    auto* remove =
        add({"delete", tr("De&lete"), QStringLiteral("delete"), {}, tr("links go with their nodes")},
            [this] { deleteSelection(); });
    remove->setShortcuts({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)});
    add({"rename", tr("Re&name"), {}, QKeySequence(Qt::Key_F2), {}}, [this] { view_->beginRename(); });
    add({"selectAll", tr("Select &all"), {}, QKeySequence::SelectAll, {}}, [this] { view_->selectAll(); });
    add({"selectNone", tr("Select none"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), {}},
        [this] { document_.selection().clear(); });
    add({"quickAdd", tr("Add &node…"), QStringLiteral("add"), QKeySequence(Qt::CTRL | Qt::Key_Space),
         tr("search and add, wired to the selected node")},
        [this] { view_->openQuickAddHere(); });
    add({"connect", tr("&Connect to…"), QStringLiteral("connect"), QKeySequence(Qt::Key_C),
         tr("wires the selected node to another")},
        [this] { view_->connectFromSelection(); });
    add({"tidyUp", tr("&Tidy up"), QStringLiteral("tidy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
         tr("lays out the selection, or everything, from left to right")},
        [this] {
            tidyUp(document_);
            sayDone();
            view_->revealSelection();
        });
    add({"duplicateDesign",
         tr("Duplicate design as &variant"),
         {},
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
         tr("a copy to change and compare")},
        [this] { duplicateDesign(document_); });
    add({"addDesign", tr("New &design"), {}, {}, {}}, [this] { addDesign(document_); });
    add({"renameDesign", tr("Rena&me design…"), {}, {}, {}}, [this] { tabs_->askName(); });
    add({"removeDesign", tr("Delete design"), {}, {}, {}},
        [this] { removeDesign(document_, document_.designId()); });
    // Keys that lists and text fields use themselves work on the canvas only.
    for (const char* name :
         {"cut", "copy", "paste", "pasteSettings", "delete", "selectAll", "connect", "rename"}) {
        auto* action = actions_[QLatin1String(name)];
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        removeAction(action);
        view_->addAction(action);
    }
}

void MainWindow::buildViewActions() {
    add({"zoomIn", tr("Zoom &in"), QStringLiteral("zoom-in"), {}, {}}, [this] {
        view_->zoomStep(1);
    })->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus)});
    add({"zoomOut", tr("Zoom &out"), QStringLiteral("zoom-out"), QKeySequence(Qt::CTRL | Qt::Key_Minus), {}},
        [this] { view_->zoomStep(-1); });
    add({"zoomReset", tr("&100 %"), {}, QKeySequence(Qt::CTRL | Qt::Key_0), {}},
        [this] { view_->resetZoom(); });
    add({"fit", tr("&Fit all"), QStringLiteral("fit"), QKeySequence(Qt::SHIFT | Qt::Key_1), {}},
        [this] { view_->fitAll(); });
    add({"fitSelection", tr("Fit &selection"), {}, QKeySequence(Qt::SHIFT | Qt::Key_2), {}},
        [this] { view_->fitSelection(); });
    const auto toggle = [this](const char* name, const QString& text, const QKeySequence& key, bool on,
                               const std::function<void(bool)>& work) {
        auto* action = add({name, text, {}, key, {}}, [] {});
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, work);
    };
    toggle("grid", tr("&Grid"), QKeySequence(Qt::CTRL | Qt::Key_Apostrophe), true,
           [this](bool on) { view_->setGrid(on); });
    toggle("snap", tr("Sna&p to grid"), {}, true, [this](bool on) { view_->setSnaps(on); });
    const bool wheel = QSettings().value(QStringLiteral("wheelZooms")).toBool();
    view_->setWheelZooms(wheel);
    toggle("wheelZooms", tr("&Wheel zooms"), {}, wheel, [this](bool on) {
        view_->setWheelZooms(on);
        QSettings().setValue(QStringLiteral("wheelZooms"), on);
    });
    add({"fullScreen", tr("Full sc&reen"), {}, QKeySequence(Qt::Key_F11), {}},
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    add({"nextProblem", tr("&Next problem"), {}, QKeySequence(Qt::Key_F8), {}}, [this] { stepProblem(1); });
    add({"previousProblem", tr("&Previous problem"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F8), {}},
        [this] { stepProblem(-1); });
    add({"shortcuts", tr("&Keyboard shortcuts"), {}, QKeySequence(Qt::CTRL | Qt::Key_F1), {}},
        [this] { showShortcuts(); });
    add({"about", tr("&About Burstlab"), {}, {}, {}}, [this] { showAbout(); });
}

void MainWindow::buildMenus() {
    const auto fill = [this](QMenu* menu, std::initializer_list<const char*> names) {
        for (const char* name : names)
            if (name == nullptr)
                menu->addSeparator();
            else
                menu->addAction(actions_[QLatin1String(name)]);
    };
    auto* file = menuBar()->addMenu(tr("&File"));
    fill(file, {"new", "open"});
    recent_ = file->addMenu(tr("Open &recent"));
    buildExampleMenu(file->addMenu(tr("&Examples")));
    fill(file, {nullptr, "save", "saveAs", "saveTemplate", nullptr, "exportDiagram", "exportReport", "print",
                nullptr, "settings", nullptr, "quit"});
    fill(menuBar()->addMenu(tr("&Edit")),
         {"undo",          "redo",      "history", nullptr,    "cut",     "copy",      "paste",
          "pasteSettings", "duplicate", "delete",  "rename",   nullptr,   "selectAll", "selectNone",
          "find",          "findNext",  nullptr,   "quickAdd", "connect", "tidyUp"});
    buildArrangeMenus();
    fill(menuBar()->addMenu(tr("&Design")),
         {"duplicateDesign", "addDesign", "renameDesign", "removeDesign", nullptr, "movePlatform", "prices",
          nullptr, "nextProblem", "previousProblem", "quickFix"});
    fill(menuBar()->addMenu(tr("&Run")),
         {"run", "runAgain", "pause", "stop", "playBack", "eventOn", "eventBack", nullptr, "runLibrary",
          nullptr, "pinBaseline", "compare", "comparePlatforms", nullptr, "explore", "tuneMemory", "whatIf"});
    auto* view = menuBar()->addMenu(tr("&View"));
    fill(view, {"commandPalette", "outline", "traffic", nullptr, "zoomIn", "zoomOut", "zoomReset", "fit",
                "fitSelection", "viewBack", "viewForward", nullptr, "grid", "snap", "minimap", "wheelZooms",
                "liveEstimate", nullptr});
    auto* looks = view->addMenu(tr("&Appearance"));
    auto* group = new QActionGroup(this);
    const auto now = QSettings().value(QStringLiteral("appearance")).toInt();
    for (const auto& [wish, text] :
         {std::pair{Appearance::system, tr("As the &system")}, std::pair{Appearance::light, tr("&Light")},
          std::pair{Appearance::dark, tr("&Dark")},
          std::pair{Appearance::highContrast, tr("High &contrast")}}) {
        auto* action = looks->addAction(text, this, [this, wish = wish] { setAppearance(wish); });
        action->setCheckable(true);
        action->setChecked(static_cast<int>(wish) == now);
        action->setObjectName(QStringLiteral("appearance%1").arg(static_cast<int>(wish)));
        group->addAction(action);
    }
    auto* panels = view->addMenu(tr("&Panels"));
    for (auto* each : findChildren<QDockWidget*>())
        panels->addAction(each->toggleViewAction());
    fill(view, {"nextPanel", "previousPanel", "filterSettings", "settingHelp", "help", nullptr, "fullScreen",
                "focusMode", "enlargeBelow"});
    fill(menuBar()->addMenu(tr("&Help")),
         {"help", "tour", "ruleCatalogue", nullptr, "shortcuts", "changeKeys", "messages", nullptr, "about"});
    buildRecentMenu();
}

void MainWindow::buildRecentMenu() {
    recent_->clear();
    for (const auto& path : FileSession::recent()) {
        const bool present = QFileInfo::exists(path);
        auto* action =
            recent_->addAction(QDir::toNativeSeparators(path) + (present ? QString() : tr(" (missing)")),
                               this, [this, path] { openFiles({path}); });
        action->setEnabled(present);
    }
    recent_->setEnabled(!recent_->isEmpty());
    recent_->addSeparator();
    recent_->addAction(tr("Clear list"), this, [this] {
        FileSession::clearRecent();
        buildRecentMenu();
    });
}

void MainWindow::buildExampleMenu(QMenu* menu) {
    for (const auto& path : FileSession::examples())
        menu->addAction(QFileInfo(path).completeBaseName(), this, [this, path] { openFiles({path}); });
    menu->setEnabled(!menu->isEmpty());
}

void MainWindow::buildToolBar() {
    auto* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    for (const char* name :
         {"new", "open", "save", "", "undo", "redo", "", "quickAdd", "tidyUp", "fit", "", "run", "stop"}) {
        if (*name == '\0') {
            bar->addSeparator();
            continue;
        }
        bar->addAction(actions_[QLatin1String(name)]);
        auto* button = bar->widgetForAction(actions_[QLatin1String(name)]);
        button->setAccessibleName(withoutMnemonic(actions_[QLatin1String(name)]->text()));
        button->setFocusPolicy(Qt::TabFocus); // a tool bar takes it away
        if (QLatin1String(name) == QLatin1String("run")) {
            button->setObjectName(QStringLiteral("primary"));
            static_cast<QToolButton*>(button)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
    }
    buildStepMenus(bar);
    bar->addWidget(new RunBar(document_, *runs_, bar));
    auto* enlarge = new QToolButton(bottom_);
    enlarge->setObjectName(QStringLiteral("enlarge"));
    enlarge->setDefaultAction(actions_[QStringLiteral("enlargeBelow")]);
    enlarge->setToolButtonStyle(Qt::ToolButtonIconOnly);
    enlarge->setAutoRaise(true);
    bottom_->setCornerWidget(enlarge);
    connect(bottom_->tabBar(), &QTabBar::tabBarDoubleClicked, this, &MainWindow::toggleEnlarged);
}

void MainWindow::updateActions() {
    auto& history = document_.history();
    const auto named = [](const QString& verb, const QString& what) {
        return what.isEmpty() ? verb : verb + QLatin1Char(' ') + what;
    };
    actions_[QStringLiteral("undo")]->setText(named(tr("&Undo"), history.undoText()));
    const auto withKey = [](const QString& text, const QAction& action) {
        const QString key = action.shortcut().toString(QKeySequence::NativeText);
        return key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key);
    };
    auto& undo = *actions_[QStringLiteral("undo")];
    undo.setToolTip(withKey(named(tr("Undo"), history.undoText()), undo));
    actions_[QStringLiteral("undo")]->setEnabled(history.canUndo());
    actions_[QStringLiteral("redo")]->setText(named(tr("&Redo"), history.redoText()));
    auto& redo = *actions_[QStringLiteral("redo")];
    redo.setToolTip(withKey(named(tr("Redo"), history.redoText()), redo));
    actions_[QStringLiteral("redo")]->setEnabled(history.canRedo());
    const auto& selection = document_.selection();
    for (const char* name : {"cut", "copy", "duplicate", "pasteSettings"})
        actions_[QLatin1String(name)]->setEnabled(!selection.nodes().empty());
    actions_[QStringLiteral("delete")]->setEnabled(!selection.empty());
    actions_[QStringLiteral("connect")]->setEnabled(selection.node() != nullptr);
    actions_[QStringLiteral("rename")]->setEnabled(selection.node() != nullptr ||
                                                   selection.groups().size() == 1);
    actions_[QStringLiteral("removeDesign")]->setEnabled(document_.project().designs.size() > 1);
    const bool nodes = !document_.design().nodes.empty();
    for (const char* name : {"tidyUp", "selectAll", "exportDiagram", "print", "saveTemplate"})
        actions_[QLatin1String(name)]->setEnabled(nodes);
    updateArrangeActions();
    explainDisabled();
}

void MainWindow::copy() {
    const QString text = copiedText(document_);
    if (text.isEmpty()) return;
    auto* mime = new QMimeData;
    mime->setData(fragmentMime, text.toUtf8());
    mime->setText(text);
    const auto& nodes = document_.selection().nodes();
    const model::Design picture = designPart(document_.design(), nodes);
    const QRectF bounds = boundsOf(picture).adjusted(-12, -12, 12, 12);
    constexpr double largest = 4000.0; // px of a side, so that a huge selection does not fill the memory
    if (bounds.width() < largest && bounds.height() < largest) {
        QImage image(bounds.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Theme::light().canvas);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-bounds.topLeft());
        renderDiagram(picture, document_.catalog(), Theme::light(), painter);
        painter.end();
        mime->setImageData(image);
    }
    QApplication::clipboard()->setMimeData(mime);
}

void MainWindow::cut() {
    copy();
    removeItems(document_, document_.selection().nodes(), {}, {});
}

void MainWindow::pasteSettingsHere() {
    const auto given = pasteSettings(document_, copiedNodes());
    if (given)
        sayDone();
    else
        say(tr("No settings pasted: %1").arg(QString::fromStdString(given.error().text)));
}

void MainWindow::paste() {
    const QString text = copiedNodes();
    if (text.isEmpty()) {
        say(tr("The clipboard holds no nodes."));
        return;
    }
    if (const auto pasted = burst::app::paste(document_, text, view_->pastePlace(), tr("Paste")); !pasted)
        say(tr("The clipboard holds no nodes: %1").arg(QString::fromStdString(pasted.error().text)));
}

void MainWindow::showShortcuts() {
    QString rows;
    for (const auto* menu : menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        for (const auto* action : menu->actions())
            if (!action->shortcut().isEmpty())
                rows += QStringLiteral("<tr><td>%1</td><td><b>%2</b></td></tr>")
                            .arg(withoutMnemonic(action->text()).toHtmlEscaped(),
                                 QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                                     .toHtmlEscaped());
    const auto row = [&](const QString& what, const QString& key) {
        rows += QStringLiteral("<tr><td>%1</td><td><b>%2</b></td></tr>").arg(what, key);
    };
    row(tr("Zoom at the pointer"), tr("Ctrl+wheel, pinch"));
    row(tr("Pan"), tr("middle or right drag, Space+drag, two fingers"));
    row(tr("Move the selection"), tr("arrows; Shift: far; Alt: 1 px"));
    row(tr("Next node"), tr("Tab, Shift+Tab"));
    row(tr("Copy while moving"), tr("Ctrl+drag"));
    row(tr("Ignore the grid"), tr("Alt while dragging"));
    auto* sheet = new QDialog(this);
    sheet->setObjectName(QStringLiteral("shortcutSheet"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowTitle(tr("Keyboard shortcuts"));
    auto* list = new QTextBrowser(sheet);
    list->setHtml(QStringLiteral("<table cellpadding=4>%1</table>").arg(rows));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, sheet);
    connect(buttons, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
    auto* layout = new QVBoxLayout(sheet);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    sheet->resize(520, 600);
    sheet->show();
}

void MainWindow::showAbout() {
    QMessageBox::about(this, tr("About Burstlab"),
                       tr("<b>Burstlab %1</b><p>Serverless architectures, simulated and priced.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QApplication::applicationVersion()));
}

} // namespace burst::app
