// Help, messages, history and the overview: what tells the user where things are. See main_window.h.
#include "app/desktop/canvas/view.h"
#include "app/desktop/docks.h"
#include "app/desktop/help/help_panel.h"
#include "app/desktop/history/history_panel.h"
#include "app/desktop/inspector/inspector.h"
#include "app/desktop/inspector/parameter_field.h"
#include "app/desktop/main_window.h"
#include "app/desktop/messages/message_log.h"
#include "app/desktop/messages/toasts.h"
#include "app/desktop/minimap/minimap.h"
#include "app/desktop/palette/palette.h"
#include "app/desktop/problems/problems_panel.h"
#include "app/desktop/settings/keys_dialog.h"
#include "app/desktop/settings/settings_dialog.h"
#include "app/desktop/tour/tour_steps.h"
#include "app/desktop/traffic/traffic_panel.h"
#include "app/desktop/welcome.h"
#include "app/editor/arrange_wires.h"
#include "app/editor/run_library.h"
#include "models/io/catalog_json.h"
#include "models/kind.h"
#include "models/resolve.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTextBrowser>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
const QString minimapKey = QStringLiteral("minimap");
} // namespace

void MainWindow::buildLearningActions() {
    add({"help", tr("&Help"), QStringLiteral("hint"), QKeySequence(Qt::Key_F1),
         tr("explains what is selected or has the focus")},
        [this] { showHelp(helpHere()); });
    add({"ruleCatalogue", tr("&Rule catalogue"), {}, {}, tr("all that a design is checked for")},
        [this] { showHelp(QStringLiteral("topic:rules")); });
    add({"messages", tr("&Messages"), {}, {}, tr("all that the program has said since it was started")},
        [this] { showMessages(); });
    add({"tour", tr("Guided &tour"), {}, {}, tr("five steps from an empty canvas to a run")},
        [this] { startTour(); });
    add({"settings",
         tr("Se&ttings…"),
         {},
         QKeySequence(Qt::CTRL | Qt::Key_Comma),
         tr("appearance, language, text size, autosave, wheel, grid")},
        [this] { showSettings(); });
    add({"changeKeys",
         tr("C&hange shortcuts…"),
         {},
         {},
         tr("all commands with their keys, to give them others")},
        [this] { (new KeysDialog(*keys_, this))->show(); });
    add({"filterSettings",
         tr("Fi&lter settings"),
         {},
         {},
         tr("leaves those with the typed words in the inspector")},
        [this] {
            reveal(QStringLiteral("inspectorDock"));
            inspector_->enterFilter();
        });
    add({"settingHelp",
         tr("Help on &settings"),
         {},
         {},
         tr("explains the setting with the focus, at the bottom")},
        [] {})
        ->setCheckable(true);
    add({"history", tr("&History"), {}, {}, tr("all steps; a click goes back to one, or forward")},
        [this] { reveal(QStringLiteral("historyDock")); });
    auto* map = add({"minimap",
                     tr("O&verview map"),
                     {},
                     QKeySequence(Qt::Key_M),
                     tr("the whole design small, while a part of it is out of view")},
                    [] {});
    map->setCheckable(true);
    map->setChecked(QSettings().value(minimapKey, true).toBool());
    connect(map, &QAction::toggled, this, [this](bool on) {
        minimap_->setWanted(on);
        QSettings().setValue(minimapKey, on);
    });
    // A letter belongs to whoever is being typed into.
    map->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    removeAction(map);
    view_->addAction(map);
}

void MainWindow::buildLearningParts() {
    historyPanel_ = new HistoryPanel(document_.history(), this);
    auto* history =
        addDock(this, QStringLiteral("historyDock"), tr("History"), historyPanel_, Qt::RightDockWidgetArea);
    helpPanel_ = new HelpPanel(this);
    auto* help = addDock(this, QStringLiteral("helpDock"), tr("Help"), helpPanel_, Qt::RightDockWidgetArea);
    auto* inspector = findChild<QDockWidget*>(QStringLiteral("inspectorDock"));
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    for (auto* each : {history, help}) {
        tabifyDockWidget(inspector, each);
        each->hide(); // until it is asked for
    }
    connectSettingHelp();
    minimap_ = new Minimap(*view_);
    minimap_->setWanted(actions_[QStringLiteral("minimap")]->isChecked());
    connect(problems_, &ProblemsPanel::ruleWanted, this,
            [this](const QString& rule) { showHelp(QStringLiteral("rule:") + rule); });
    connect(problems_, &ProblemsPanel::mended, this, &MainWindow::sayDone);
    connect(toasts_, &Toasts::detailsWanted, this, &MainWindow::showMessages);
    tour_ = new Tour(document_, this);
    connect(runs_, &RunController::finished, tour_, &Tour::look);
    connect(&document_, &Document::loaded, tour_, &Tour::finish); // it is not about that project
    setFontSize(preferredFontSize());
    autosave_->setInterval(preferredAutosave() * 1000);
}

void MainWindow::connectSettingHelp() {
    auto* action = actions_[QStringLiteral("settingHelp")];
    action->setChecked(inspector_->helpWanted());
    connect(action, &QAction::toggled, inspector_, &Inspector::setHelpWanted);
    connect(inspector_, &Inspector::helpWantedChanged, action, &QAction::setChecked);
}

MainWindow& MainWindow::openAnother() {
    auto* document = new Document(model::shippedCatalog(), qApp);
    auto* window = new MainWindow(*document, recoveryFolder_, pricesFile_);
    if (library_ != nullptr) window->useLibrary(library_->file());
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &QObject::destroyed, document, &QObject::deleteLater);
    constexpr QPoint aside(32, 32); // px, so that both are seen
    window->move(pos() + aside);
    window->show();
    window->activateWindow();
    return *window;
}

void MainWindow::startTour() {
    // It adds, sets and runs: not in a project that is somebody's work.
    const bool fresh = document_.path().isEmpty() && document_.history().count() == 0 &&
                       document_.project() == emptyProject();
    if (!fresh) return openAnother().startTour();
    auto* bar = findChild<QToolBar*>(QStringLiteral("toolBar"));
    reveal(QStringLiteral("paletteDock"));
    reveal(QStringLiteral("inspectorDock"));
    tour_->start(tourSteps({.palette = findChild<QDockWidget*>(QStringLiteral("paletteDock")),
                            .canvas = view_,
                            .inspector = findChild<QDockWidget*>(QStringLiteral("inspectorDock")),
                            .run = bar->widgetForAction(actions_[QStringLiteral("run")])},
                           [this] { return runs_->last(document_.designId()) != nullptr; }));
}

void MainWindow::showSettings() {
    std::vector<QAction*> switches;
    for (const char* name : {"wheelZooms", "grid", "snap", "minimap", "liveEstimate"})
        switches.push_back(actions_[QLatin1String(name)]);
    auto* dialog = new SettingsDialog(switches, this);
    connect(dialog, &SettingsDialog::appearanceWanted, this, &MainWindow::setAppearance);
    connect(dialog, &SettingsDialog::fontSizeWanted, this, [this, dialog](int percent) {
        setFontSize(percent);
        setAppearance(static_cast<Appearance>(QSettings().value(QStringLiteral("appearance")).toInt()));
        QTimer::singleShot(0, dialog, [dialog] { dialog->adjustSize(); }); // when its texts have their size
    });
    connect(dialog, &SettingsDialog::autosaveWanted, autosave_,
            [this](int seconds) { autosave_->setInterval(seconds * 1000); });
    connect(dialog, &SettingsDialog::welcomeWanted, welcome_, &Welcome::setWanted);
    connect(dialog, &SettingsDialog::keysWanted, actions_[QStringLiteral("changeKeys")], &QAction::trigger);
    dialog->show();
}

void MainWindow::setFontSize(int percent) {
    static const double system = QApplication::font().pointSizeF();
    QFont font = QApplication::font();
    font.setPointSizeF(system * percent / 100.0);
    QApplication::setFont(font);
    // Panels are as many letters wide, whatever their size.
    const int letter = QFontMetrics(font).averageCharWidth();
    palette_->setMinimumWidth(std::max(200, 24 * letter));
    inspector_->setMinimumWidth(std::max(300, 38 * letter));
}

void MainWindow::sayDone() {
    auto& history = document_.history();
    if (history.canUndo()) toasts_->sayDone(history.undoText(), history);
}

void MainWindow::reveal(const QString& name) {
    auto* dock = findChild<QDockWidget*>(name);
    dock->show();
    dock->raise();
}

void MainWindow::showHelp(const QString& page) {
    reveal(QStringLiteral("helpDock"));
    helpPanel_->open(page);
}

QString MainWindow::helpHere() const {
    const auto& design = document_.design();
    QString page;
    // Of several nodes the one that was selected last.
    if (const auto nodes = selectedInOrder(document_); !nodes.empty())
        page = QStringLiteral("kind:") + QString::fromStdString(design.node(nodes.back())->kind);
    else if (document_.selection().links().size() == 1 && document_.selection().nodes().empty()) {
        const auto* link = design.link(*document_.selection().links().begin());
        const auto* rule = link != nullptr ? model::ruleOf(*link, design) : nullptr;
        if (rule != nullptr) {
            const auto role = model::roleName(rule->role);
            page = QStringLiteral("link:") + QString::fromUtf8(role.data(), qsizetype(role.size()));
        }
    }
    for (auto* widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (const auto* field = qobject_cast<ParameterField*>(widget); field && field->setting().parameter)
            return (page.isEmpty() ? QStringLiteral("topic:account") : page) + QLatin1Char('#') +
                   QString::fromStdString(field->setting().parameter->key);
        if (widget == problems_) return problems_->rulePage();
        if (widget == traffic_) return QStringLiteral("topic:traffic");
        if (widget == findChild<QWidget*>(QStringLiteral("palette")) && page.isEmpty())
            return QStringLiteral("topic:canvas");
    }
    return page.isEmpty() ? QStringLiteral("topic:start") : page;
}

void MainWindow::showMessages() {
    QString html;
    const auto& all = messages_->messages();
    for (auto it = all.rbegin(); it != all.rend(); ++it)
        html += QStringLiteral("<p><b>%1</b> %2<br>%3</p>")
                    .arg(QLocale().toString(it->at.time(), QLocale::ShortFormat), it->text.toHtmlEscaped(),
                         it->details.toHtmlEscaped());
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("messageLog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Messages"));
    auto* list = new QTextBrowser(dialog);
    list->setAccessibleName(tr("Messages, the newest first"));
    list->setHtml(html.isEmpty() ? tr("Nothing has been said yet.") : html);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    dialog->resize(560, 420);
    dialog->show();
}

void MainWindow::buildStepMenus(QToolBar* bar) {
    for (const auto& [name, which] : {std::pair{"undo", StepsTo::undo}, std::pair{"redo", StepsTo::redo}}) {
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(actions_[QLatin1String(name)]));
        auto* menu = new QMenu(button);
        menu->setObjectName(QLatin1String(name) + QStringLiteral("Steps"));
        connect(menu, &QMenu::aboutToShow, this,
                [this, menu, which = which] { fillSteps(*menu, document_.history(), which); });
        button->setMenu(menu);
        button->setPopupMode(QToolButton::MenuButtonPopup);
    }
}

} // namespace burst::app
