#include "app/desktop/main_window.h"

#include "app/desktop/canvas/heat_legend.h"
#include "app/desktop/canvas/node_bar.h"
#include "app/desktop/canvas/view.h"
#include "app/desktop/design_tabs.h"
#include "app/desktop/docks.h"
#include "app/desktop/explore/explore_page.h"
#include "app/desktop/find/find_bar.h"
#include "app/desktop/history/history_panel.h"
#include "app/desktop/inspector/inspector.h"
#include "app/desktop/messages/message_log.h"
#include "app/desktop/messages/toasts.h"
#include "app/desktop/minimap/minimap.h"
#include "app/desktop/outline/outline_panel.h"
#include "app/desktop/palette/palette.h"
#include "app/desktop/platforms/move_panel.h"
#include "app/desktop/playback/playback_bar.h"
#include "app/desktop/prices/prices_dialog.h"
#include "app/desktop/problems/problems_panel.h"
#include "app/desktop/results/results.h"
#include "app/desktop/results/runs_page.h"
#include "app/desktop/tour/tour.h"
#include "app/desktop/traffic/traffic_panel.h"
#include "app/desktop/tune/tune_page.h"
#include "app/desktop/welcome.h"
#include "app/desktop/wheel_guard.h"
#include "app/desktop/zoom_box.h"
#include "app/diagram/icons.h"
#include "app/editor/edits.h"
#include "app/editor/live_estimate.h"
#include "app/editor/price_book.h"
#include "models/io/catalog_json.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace burst::app {

namespace {
constexpr int statusEvery = 1000;
constexpr int leastBelow = 480; // px
} // namespace

MainWindow::MainWindow(Document& document, const QString& recoveryFolder, const QString& pricesFile)
    : document_(document), recoveryFolder_(recoveryFolder), pricesFile_(pricesFile) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(appIcon());
    setAcceptDrops(true);
    setAnimated(false);
    new WheelGuard(this);
    files_ = new FileSession(document_, this);
    autosave_ = new Autosave(document_, recoveryFolder, this);
    runs_ = new RunController(document_, this);
    priceBook_ = new PriceBook(document_.catalogSnapshot(), pricesFile, this);
    document_.setCatalog(priceBook_->catalog());
    estimate_ = new LiveEstimate(document_, this); // first: it works while the others draw an edit
    scene_ = new Scene(document_, this);
    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    tabs_ = new DesignTabs(document_, middle);
    view_ = new View(document_, *scene_, middle);
    auto* variant = new QToolButton(middle);
    variant->setObjectName(QStringLiteral("addVariant"));
    variant->setText(QStringLiteral("+"));
    variant->setAccessibleName(tr("Duplicate design as variant"));
    variant->setToolTip(tr("Duplicate design as variant (Ctrl+Shift+D) – a copy to change and compare"));
    connect(variant, &QToolButton::clicked, this, [this] { duplicateDesign(document_); });
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(tabs_);
    row->addWidget(variant);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(view_, 1);
    playback_ = new PlaybackBar(middle);
    layout->addWidget(playback_);
    setCentralWidget(middle);
    messages_ = new MessageLog(this);
    toasts_ = new Toasts(*view_, *messages_);
    toasts_->keepOff([this](const QRect& part) { return view_->showsNodesIn(part); });
    welcome_ = new Welcome(model::shippedCatalog(), view_);
    view_->setCover(welcome_);
    buildDocks();
    buildActions();
    buildRunParts();
    buildPlaybackParts();
    buildPlatformParts();
    buildEstimateParts();
    buildFindingParts();
    buildFileParts();
    buildLearningParts();
    buildTrafficParts();
    buildMenus();
    buildToolBar();
    buildStatusBar();
    connectParts();
    constexpr int frame = 40; // px that the window manager adds above
    const QSize room = screen()->availableGeometry().size() - QSize(0, frame);
    resize(QSize(1280, 800).boundedTo(room));
    resizeDocks({findChild<QDockWidget*>(QStringLiteral("paletteDock")),
                 findChild<QDockWidget*>(QStringLiteral("inspectorDock"))},
                {200, 300}, Qt::Horizontal);
    resizeDocks({findChild<QDockWidget*>(QStringLiteral("bottomDock"))}, {220}, Qt::Vertical);
    QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("docks")).toByteArray());
    setAppearance(static_cast<Appearance>(settings.value(QStringLiteral("appearance")).toInt()));
    updateTitle();
    updateActions();
    updateStatus();
    updateWelcome();
}

MainWindow::~MainWindow() {
    // A field that loses the focus while the parts go may still edit; nobody is left to be told.
    runs_->disconnect(this);
    document_.disconnect(this);
    document_.selection().disconnect(this);
    document_.history().disconnect(this);
    for (auto* dock : findChildren<QDockWidget*>()) {
        dock->disconnect(this);
        dock->toggleViewAction()->disconnect(this);
    }
    delete takeCentralWidget();
}

void MainWindow::buildDocks() {
    setDockOptions(AllowTabbedDocks | AllowNestedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    palette_ = new Palette(this);
    palette_->setMinimumWidth(200);
    inspector_ = new Inspector(document_, this);
    inspector_->setMinimumWidth(300);
    problems_ = new ProblemsPanel(document_, this);
    bottom_ = new QTabWidget(this);
    bottom_->setObjectName(QStringLiteral("bottomTabs"));
    bottom_->setDocumentMode(true);
    bottom_->setMinimumWidth(leastBelow); // a page that would like more must not widen the window
    results_ = new Results(document_, *runs_, *bottom_);
    explore_ = new ExplorePage(document_, this);
    bottom_->addTab(explore_, tr("Explore"));
    tune_ = new TunePage(document_, *runs_, *estimate_, this);
    bottom_->addTab(tune_, tr("What if"));
    bottom_->addTab(problems_, tr("Problems"));
    moved_ = new MovePanel(document_, this);
    bottom_->addTab(moved_, tr("Moved"));
    addDock(this, QStringLiteral("paletteDock"), tr("Palette"), palette_, Qt::LeftDockWidgetArea);
    addDock(this, QStringLiteral("inspectorDock"), tr("Inspector"), inspector_, Qt::RightDockWidgetArea);
    auto* below = addDock(this, QStringLiteral("bottomDock"), tr("Results and problems"), bottom_,
                          Qt::BottomDockWidgetArea);
    below->setTitleBarWidget(new QWidget(below)); // the tabs say what it is
    below->hide(); // until there is something to read, or the user had it open last time
}

void MainWindow::connectParts() {
    connect(&document_, &Document::settling, this, &MainWindow::finishTyping);
    connect(&document_, &Document::modifiedChanged, this, &MainWindow::updateTitle);
    connect(&document_, &Document::pathChanged, this, &MainWindow::updateTitle);
    connect(&document_, &Document::changed, this, [this] {
        updateActions();
        updateStatus();
        updateWelcome();
    });
    connect(&document_, &Document::designChanged, this, &MainWindow::updateWelcome);
    connect(&document_.history(), &QUndoStack::indexChanged, this, &MainWindow::updateTitle);
    connect(&document_.selection(), &Selection::changed, this, [this] {
        updateActions();
        updateStatus();
    });
    connect(files_, &FileSession::said, this, &MainWindow::say);
    connect(files_, &FileSession::recentChanged, this, &MainWindow::buildRecentMenu);
    connect(palette_, &Palette::placingWanted, view_, &View::beginPlacing);
    connect(palette_, &Palette::addWanted, this,
            [this](const QString& kind) { view_->addAtCentre(kind.toStdString()); });
    connect(view_, &View::message, this, &MainWindow::say);
    connect(view_, &View::menuWanted, this, &MainWindow::showCanvasMenu);
    connect(view_, &View::filesDropped, this, &MainWindow::openFiles);
    connect(view_, &View::inspectorWanted, inspector_, &Inspector::enter);
    connect(view_, &View::zoomChanged, this, &MainWindow::updateStatus);
    new NodeBar(*view_, {action(QStringLiteral("connect")), action(QStringLiteral("duplicate")),
                         action(QStringLiteral("disable")), action(QStringLiteral("delete"))});
    connect(welcome_, &Welcome::openWanted, files_, &FileSession::open);
    connect(welcome_, &Welcome::pathWanted, this, [this](const QString& path) { openFiles({path}); });
    connect(welcome_, &Welcome::quickAddWanted, view_, &View::openQuickAddHere);
    connect(welcome_, &Welcome::tourWanted, this, &MainWindow::startTour);
    connect(welcome_, &Welcome::recentChanged, this, &MainWindow::buildRecentMenu);
    connect(welcome_, &Welcome::resized, this, [this] { view_->setCover(welcome_); });
    connect(problems_, &ProblemsPanel::placeWanted, view_, &View::revealSelection);
    connect(problems_, &ProblemsPanel::summaryChanged, this, &MainWindow::updateStatus);
    connect(autosave_, &Autosave::failed, this,
            [this](const QString& text) { say(tr("Autosave did not work: %1").arg(text)); });
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &MainWindow::updateStatus);
    clock->start(statusEvery);
}

void MainWindow::buildStatusBar() {
    selectionLabel_ = new QLabel(this);
    autosaveLabel_ = new QLabel(this);
    problemsButton_ = new QToolButton(this);
    problemsButton_->setObjectName(QStringLiteral("problemsButton"));
    problemsButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    problemsButton_->setToolTip(tr("Show the problems (F8 goes to the next)"));
    zoom_ = new ZoomBox(this);
    statusBar()->setSizeGripEnabled(false);
    legend_ = new HeatLegend(this);
    legend_->hide(); // nothing has been run
    statusBar()->addWidget(estimateLabel_);
    statusBar()->addPermanentWidget(legend_);
    statusBar()->addPermanentWidget(autosaveLabel_);
    statusBar()->addPermanentWidget(selectionLabel_);
    statusBar()->addPermanentWidget(problemsButton_);
    statusBar()->addPermanentWidget(zoom_);
    connect(problemsButton_, &QToolButton::clicked, this, &MainWindow::showProblems);
    connect(zoom_, &ZoomBox::zoomWanted, this,
            [this](double scale) { view_->zoomTo(scale, QRectF(view_->viewport()->rect()).center()); });
    connect(zoom_, &ZoomBox::left, this, [this] { view_->setFocus(); });
}

void MainWindow::say(const QString& text) {
    toasts_->say(text);
}

void MainWindow::updateTitle() {
    const QString mark = files_->holder() ? tr(" (read-only)") : QString();
    setWindowTitle(document_.title() + mark + QStringLiteral("[*] – Burstlab"));
    setWindowFilePath(document_.path());
    setWindowModified(document_.modified());
}

void MainWindow::updateStatus() {
    const auto& selection = document_.selection();
    const auto& design = document_.design();
    const auto selected = selection.nodes().size() + selection.links().size();
    const auto nodes = design.nodes.size();
    const auto links = design.links.size();
    QString text = (nodes == 1 ? tr("1 node") : tr("%1 nodes").arg(nodes)) + QStringLiteral(", ") +
                   (links == 1 ? tr("1 link") : tr("%1 links").arg(links));
    if (selected > 0) text.prepend(tr("%1 selected · ").arg(selected));
    selectionLabel_->setText(text);
    problemsButton_->setText(problems_->summary());
    const int problems = problems_->count();
    bottom_->setTabText(bottom_->indexOf(problems_),
                        problems == 0 ? tr("Problems") : tr("Problems (%1)").arg(problems));
    zoom_->show(view_->scale());
    const auto at = autosave_->writtenAt();
    // Followed by what is selected, in the same line.
    autosaveLabel_->setText(!document_.modified() ? QString()
                            : at.isValid()
                                ? tr("autosaved %1 s ago  ·").arg(at.secsTo(QDateTime::currentDateTime()))
                                : tr("not saved  ·"));
    autosaveLabel_->setVisible(!autosaveLabel_->text().isEmpty());
}

void MainWindow::updateWelcome() {
    const bool empty = document_.design().nodes.empty();
    if (empty && !welcome_->isVisible()) {
        welcome_->fill();
        view_->setCover(welcome_);
    }
    welcome_->setVisible(empty);
}

void MainWindow::setAppearance(Appearance wish) {
    QSettings().setValue(QStringLiteral("appearance"), static_cast<int>(wish));
    if (auto* action = findChild<QAction*>(QStringLiteral("appearance%1").arg(static_cast<int>(wish))))
        action->setChecked(true); // it may have been chosen elsewhere
    applyTheme(themeFor(wish));
    std::vector<MainWindow*> windows; // first, as forms come and go while a window takes it over
    for (auto* each : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(each)) windows.push_back(window);
    for (auto* window : windows)
        window->showTheme(themeFor(wish));
}

void MainWindow::showTheme(const Theme& theme) {
    theme_ = &theme;
    scene_->setTheme(*theme_);
    palette_->setTheme(*theme_);
    inspector_->setTheme(*theme_);
    problems_->setTheme(*theme_);
    findBar_->setTheme(*theme_);
    historyPanel_->setTheme(*theme_);
    minimap_->setTheme(*theme_);
    welcome_->setTheme(*theme_);
    tour_->setTheme(*theme_);
    outline_->setTheme(*theme_);
    results_->setTheme(*theme_);
    if (runsPage_ != nullptr) runsPage_->setTheme(*theme_);
    playback_->setTheme(*theme_);
    explore_->setTheme(*theme_);
    tune_->setTheme(*theme_);
    moved_->setTheme(*theme_);
    traffic_->setTheme(*theme_);
    legend_->setTheme(*theme_);
    if (prices_ != nullptr) prices_->setTheme(*theme_);
    updateIcons();
    view_->viewport()->update();
}

void MainWindow::updateIcons() {
    // Borders are as bright as text in high contrast.
    const QColor faded = theme_->stark() ? theme_->gridMajor : theme_->border;
    for (auto it = glyphs_.cbegin(); it != glyphs_.cend(); ++it)
        actions_[it.key()]->setIcon(glyphIcon(it.value(), theme_->textPrimary, faded));
    // On the accent colour of its button.
    const QColor ink = theme_->onDark() ? theme_->canvas : theme_->panel;
    actions_[QStringLiteral("run")]->setIcon(glyphIcon(QStringLiteral("run"), ink, theme_->textDisabled));
}

void MainWindow::openFiles(const QStringList& paths) {
    if (!paths.isEmpty()) files_->openPath(paths.front());
}

void MainWindow::takeFile(const QString& path) {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    openFiles({path});
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    openFiles(paths);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    view_->setFocus();
}

void MainWindow::finishTyping() {
    // Told here and not by the loss of the focus, which a window in the background does not have.
    auto* field = focusWidget();
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        emit line->editingFinished();
    } else if (auto* spin = qobject_cast<QAbstractSpinBox*>(field)) {
        spin->interpretText();
        emit spin->editingFinished();
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!files_->mayLeave()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("docks"),
                      layoutBeforeFocus_.isEmpty() ? saveState() : layoutBeforeFocus_);
    event->accept();
}

} // namespace burst::app
