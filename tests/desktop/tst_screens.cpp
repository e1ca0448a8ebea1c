#include "app/desktop/explore/explore_page.h"
#include "app/desktop/inspector/inspector.h"
#include "app/desktop/playback/playback_bar.h"
#include "app/desktop/results/chart_view.h"
#include "app/desktop/results/charts_page.h"
#include "app/desktop/results/distribution_view.h"
#include "app/desktop/results/flame_view.h"
#include "app/desktop/results/results.h"
#include "app/desktop/results/time_tree_view.h"
#include "app/desktop/results/why_page.h"
#include "app/desktop/traffic/traffic_panel.h"
#include "app/desktop/tune/tune_page.h"
#include "app/editor/arrange_groups.h"
#include "app/editor/picture_edits.h"
#include "models/io/project_json.h"
#include "models/variables.h"
#include "tests/desktop/studio.h"

#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <qcustomplot.h>

using namespace burst;
using namespace burst::app;

/// Every screen and state of the window, in both appearances. packaging/screenshots.sh keeps the pictures.
class tst_Screens : public QObject {
    Q_OBJECT

private slots:
    void beginning_data() { appearances(); }
    void beginning();
    void canvas_data() { appearances(); }
    void canvas();
    void drawing_data() { appearances(); }
    void drawing();
    void panels_data() { appearances(); }
    void panels();
    void traffic_data() { appearances(); }
    void traffic();
    void results_data() { appearances(); }
    void results();
    void keptRuns_data() { appearances(); }
    void keptRuns();
    void exploring_data() { appearances(); }
    void exploring();
    void dialogs_data() { appearances(); }
    void dialogs();
    void menus_data() { appearances(); }
    void menus();
    void largeText_data() { appearances(); }
    void largeText();

private:
    static void appearances() {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << static_cast<int>(Appearance::light);
        QTest::newRow("dark") << static_cast<int>(Appearance::dark);
    }
    static Appearance chosen() {
        QFETCH(int, appearance);
        return static_cast<Appearance>(appearance);
    }
};

void tst_Screens::beginning() {
    {
        Studio studio(chosen());
        studio.trigger("tour"); // in this window, as nothing has been drawn in it
        studio.keep("tour");
    }
    Studio studio(chosen());
    QTest::qWait(1500); // the pictures of the examples
    studio.keep("start-page");
    studio.showBelow();
    for (const char* tab : {"Problems", "Results", "Why", "Nodes", "Cost", "Compare", "Explore"}) {
        studio.showTab(tab);
        studio.keep(QStringLiteral("empty-") + QString(tab).toLower());
    }
    studio.quickAdd({-200, 0}, QStringLiteral("client"));
    studio.quickAdd({100, 0}, QStringLiteral("lambda"));
    studio.keep("first-nodes");
    QTest::mouseDClick(studio.canvas().viewport(), Qt::LeftButton, {}, studio.onScreen({100, 160}));
    studio.type("que");
    studio.keep("quick-add");
    QTest::keyClick(Rig::focused(), Qt::Key_Escape);
}

void tst_Screens::canvas() {
    Studio studio(chosen());
    studio.openExample("storefront");
    studio.keep("storefront");
    studio.trigger("zoomReset");
    studio.keep("overview-map");
    studio.openExample("two-regions");
    studio.document->showDesign(studio.document->project().designs.back().id);
    studio.trigger("fit");
    studio.keep("groups");
    studio.click(studio.onScreen(studio.middle("work-b")));
    studio.keep("node-selected");
    selectByClicks(studio, {"work-a", "work-b"});
    studio.keep("several-selected");
    studio.document->selection().set(idsOf({"api-b", "work-b", "data-b"}));
    studio.trigger("collapse");
    studio.keep("group-collapsed");
    studio.key(Qt::Key_F, Qt::ControlModifier);
    studio.type("account");
    studio.keep("find");
    studio.key(Qt::Key_Escape);
    studio.trigger("commandPalette");
    studio.type("ali");
    studio.keep("command-palette");
}

/// Links with bends, a picture among the nodes, and a setting that is worked out from a variable.
void tst_Screens::drawing() {
    Studio studio(chosen());
    put(studio,
        {nodeAt("shop", "client", 0, 0), nodeAt("door", "gateway", 300, 0),
         nodeAt("work", "function", 600, 0)},
        {linkOf("l1", "shop", "door"), linkOf("l2", "door", "work")});
    studio.canvas().centreAt({388, 180});
    QImage plan(240, 120, QImage::Format_RGB32);
    plan.fill(QColor(90, 140, 190));
    addPicture(*studio.document, plan, {40, 260}, QStringLiteral("whiteboard"));
    studio.keep("picture-selected");
    studio.drag(studio.onScreen({538, 57}), studio.onScreen({540, 200}));
    studio.keep("link-bent");
    studio.trigger("linksOrthogonal");
    studio.keep("link-bent-at-right-angles");
    auto project = studio.document->project();
    model::setVariables(project, {{"base", "256 MB"}, {"peak", "=4*base"}});
    auto& work = project.designs.front().nodes.back();
    work.params["memory"] = model::Tree("512 MB");
    model::setExpression(work.extra, "memory", "=2*base");
    studio.document->edit(QStringLiteral("Set"), project);
    studio.document->selection().set({model::NodeId("work")});
    studio.keep("setting-from-variable");
    studio.document->selection().clear();
    QTest::qWait(50);
    auto& inspector = studio.window->inspector();
    inspector.findChild<QScrollArea*>()->ensureWidgetVisible(
        inspector.findChild<QWidget*>(QStringLiteral("variableSettings")));
    studio.keep("variables");
}

void tst_Screens::panels() {
    Studio studio(chosen());
    studio.openExample("image-pipeline");
    studio.document->validateNow();
    studio.showBelow();
    studio.keep("problems");
    studio.trigger("outline");
    studio.keep("outline");
    studio.click(studio.onScreen(studio.middle("resize")));
    studio.trigger("help");
    studio.keep("help");
    studio.key(Qt::Key_Delete);
    studio.trigger("tidyUp");
    studio.keep("message");
    studio.trigger("history");
    studio.keep("history");
    studio.keepDialog("messages", "messages");
    studio.window->findChild<QDockWidget*>("inspectorDock")->raise();
    studio.document->selection().clear();
    studio.keep("design-inspector");
    studio.trigger("focusMode");
    studio.keep("focus-mode");
}

void tst_Screens::traffic() {
    Studio studio(chosen());
    studio.trigger("traffic");
    studio.keep("traffic-empty");
    studio.openExample("ticket-sale");
    studio.keep("traffic");
    studio.trigger("fit");
    studio.window->traffic().findChild<QAction*>(QStringLiteral("stamp0"))->trigger();
    studio.keep("traffic-stamp");
    QTest::keyClick(Rig::focused(), Qt::Key_Escape);
    studio.openExample("canary-release");
    studio.keep("traffic-changes");
    studio.openExample("storefront");
    studio.keep("traffic-sources");
}

void tst_Screens::results() {
    Studio studio(chosen());
    studio.openExample("retry-storm");
    studio.run();
    studio.keep("run");
    for (const char* tab : {"Results", "Why", "Nodes", "Cost", "Traces", "Explore"}) {
        studio.showTab(tab);
        studio.keep(QStringLiteral("results-") + QString(tab).toLower());
    }
    studio.showTab("Results");
    studio.keepCharts();
    studio.keepFlames();
    studio.showTab(QStringLiteral("Results"));
    studio.window->playback().setMoment(150); // the service is slow
    studio.keep("playback");
    studio.trigger("eventOn");
    studio.keep("playback-event");
    studio.window->playback().leave();
    const auto& designs = studio.document->project().designs;
    QSignalSpy compared(&studio.window->runs(), &RunController::compared);
    studio.window->runs().compare({{designs.front().id}, {designs.back().id}}, 2);
    QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, 120'000);
    studio.showTab("Compare");
    studio.keep("results-compare");
    for (const char* view : {"compareAsCharts", "compareAsCanvas", "compareAsSides", "compareAsPoints"}) {
        auto* button = studio.window->findChild<QAbstractButton*>(QLatin1String(view));
        QTest::mouseClick(button, Qt::LeftButton);
        studio.keep(QStringLiteral("results-") + QLatin1String(view));
    }
    studio.click(studio.onScreen(studio.middle("rates")));
    studio.showTab("Results");
    studio.keep("results-node");
    studio.key(Qt::Key_F11, Qt::ControlModifier);
    studio.keep("results-enlarged");
    studio.key(Qt::Key_F11, Qt::ControlModifier);
}

void tst_Screens::keptRuns() {
    Studio studio(chosen());
    studio.window->useLibrary(studio.folder.filePath(QStringLiteral("runs.db")));
    studio.openExample("order-api");
    auto& runs = studio.window->runs();
    auto* table = studio.window->findChild<QTableWidget*>(QStringLiteral("runsTable"));
    studio.trigger("runLibrary");
    studio.keep("runs-empty");
    studio.run();
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, 120'000);
    auto design = studio.document->design();
    design.nodes[2].params["memory"] = "2 GB";
    studio.document->edit(QStringLiteral("Memory"), design);
    runs.run();
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 2, 120'000);
    studio.trigger("runLibrary");
    studio.keep("runs");
    runs.run();
    QTRY_VERIFY_WITH_TIMEOUT(runs.last(design.id)->kept.has_value(), 120'000);
    studio.keep("run-from-library");
    auto project = studio.document->project();
    project.scenarios.front().duration = 1e7;
    studio.document->edit(QStringLiteral("Longer"), project);
    QSignalSpy glimpsed(&runs, &RunController::glimpsed);
    runs.run();
    design.nodes[2].params["memory"] = "3 GB";
    studio.document->edit(QStringLiteral("Memory"), design);
    runs.run();
    QTRY_VERIFY_WITH_TIMEOUT(glimpsed.count() > 2 && runs.timeLeft(), 120'000);
    studio.keep("run-live");
    runs.drop(0);
    runs.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!runs.running(), 120'000);
    studio.keep("run-stopped");
}

void tst_Screens::exploring() {
    Studio studio(chosen());
    studio.openExample("order-api");
    auto project = studio.document->project();
    for (auto& scenario : project.scenarios)
        scenario.duration = 300.0; // what is looked at are the pictures
    studio.document->edit(QStringLiteral("Shorten"), project);
    auto& page = studio.window->explore();
    auto* mode = page.findChild<QComboBox*>(QStringLiteral("exploreMode"));
    const auto type = [&](const char* line, const char* text) {
        auto* field = page.findChild<QLineEdit*>(QLatin1String(line));
        field->setText(QLatin1String(text));
    };
    const auto ended = [&] { return !page.runner().running() && !page.search().running(); };
    studio.click(studio.onScreen(studio.middle("order")));
    studio.trigger("tuneMemory");
    QTRY_VERIFY_WITH_TIMEOUT(ended(), 300'000);
    studio.keep("explore-memory");
    page.findChild<QAbstractButton*>(QStringLiteral("exploreBoth"))->click();
    type("exploreValues", "512MB,1GB,2GB");
    type("exploreValues2", "1,2,4");
    auto* subject = page.findChild<QComboBox*>(QStringLiteral("exploreSubject2"));
    subject->setCurrentIndex(subject->findData(QStringLiteral("traffic")));
    emit subject->activated(subject->currentIndex());
    page.findChild<QAbstractButton*>(QStringLiteral("exploreRun"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(ended(), 300'000);
    studio.keep("explore-map");
    page.findChild<QAbstractButton*>(QStringLiteral("exploreBoth"))->click();
    mode->setCurrentIndex(1);
    emit mode->activated(1);
    type("exploreValues", "128MB..4GB:16:log");
    page.findChild<QAbstractButton*>(QStringLiteral("exploreRun"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(ended(), 300'000);
    studio.keep("explore-best");
    studio.trigger("whatIf");
    studio.keep("what-if-empty");
    studio.window->tuning().pin("order", "memory");
    studio.window->tuning().pin("order", "timeout");
    studio.window->tuning().findChild<QSlider*>(QStringLiteral("tuneSlider"))->setValue(60);
    QTRY_VERIFY_WITH_TIMEOUT(studio.window->results().result() != nullptr, 120'000);
    studio.keep("what-if");
}

void tst_Screens::dialogs() {
    Studio studio(chosen());
    studio.openExample("order-api");
    studio.keepDialog("exportDiagram", "dialog-export");
    studio.keepDialog("settings", "dialog-settings");
    studio.keepDialog("prices", "dialog-prices");
    studio.keepDialog("movePlatform", "dialog-platform");
    studio.keepDialog("shortcuts", "dialog-shortcuts");
    studio.keepDialog("about", "dialog-about");
    studio.keepDialog("saveTemplate", "dialog-template");
    studio.keepRecovery("dialog-recovery");
}

void tst_Screens::menus() {
    Studio studio(chosen());
    studio.openExample("two-regions");
    studio.document->showDesign(studio.document->project().designs.back().id);
    addNote(*studio.document, {0, -260}, QStringLiteral("Both regions write to the same table."));
    studio.trigger("fit");
    studio.keep("note");
    studio.keepMenu(studio.middle("work-b"), "menu-node");
    const auto* frame = studio.window->scene().group(studio.design().groups.front().id);
    studio.keepMenu(groupTitle(frame->rect()).center(), "menu-group");
    const auto* link = studio.window->scene().link(studio.design().links.front().id);
    studio.keepMenu(link->line()[link->line().size() / 2], "menu-link");
    const auto* note = studio.window->scene().note(studio.design().notes.front().id);
    studio.keepMenu(note->rect().center(), "menu-note");
    studio.keepMenu(studio.canvas().visibleRect().bottomLeft() + QPointF(40, -40), "menu-canvas");
}

void tst_Screens::largeText() {
    Studio studio(chosen());
    studio.trigger("settings");
    auto* dialog = studio.window->findChild<QDialog*>(QStringLiteral("settings"));
    auto* size = dialog->findChild<QSpinBox*>(QStringLiteral("settingsFont"));
    studio.keep("spin-box", dialog);
    size->setValue(150);
    QTest::qWait(100);
    studio.keep("large-settings", dialog);
    dialog->close();
    studio.openExample("order-api");
    studio.click(studio.onScreen(studio.middle("order")));
    studio.keep("large-node");
    studio.run();
    studio.keep("large-run");
    studio.document->selection().clear();
    studio.showTab("Problems");
    studio.keep("large-design");
    // The dialog from before is gone.
    studio.trigger("settings");
    studio.window->findChild<QDialog*>(QStringLiteral("settings"))
        ->findChild<QSpinBox*>(QStringLiteral("settingsFont"))
        ->setValue(100);
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Screens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screens.moc"
