#include "app/desktop/explore/explore_page.h"
#include "app/desktop/results/explore_chart.h"
#include "app/desktop/results/front_chart.h"
#include "app/desktop/results/heat_map.h"
#include "app/explore/search_report.h"
#include "models/io/json_text.h"
#include "models/io/project_json.h"
#include "tests/desktop/desk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <qcustomplot.h>

using namespace burst;
using namespace burst::app;

namespace {

/// The usual desk with the page in front.
struct Bench : Desk {
    Bench() {
        auto* tabs = window->findChild<QTabWidget*>(QStringLiteral("bottomTabs"));
        window->action(QStringLiteral("explore"))->trigger();
        if (tabs->currentWidget() != &page()) qFatal("the page does not come to the front");
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ExplorePage& page() const { return window->explore(); }
    [[nodiscard]] QTableWidget& table() const { return page().table(); }
    template <class T>
    [[nodiscard]] T* field(const char* name) const {
        auto* found = page().findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) qFatal("there is no %s", name);
        return found;
    }
    void tryValues(const QString& values) {
        auto* line = field<QLineEdit>("exploreValues");
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, values);
        QSignalSpy ended(&page().runner(), &SweepRunner::ended);
        QTest::mouseClick(field<QPushButton>("exploreRun"), Qt::LeftButton);
        if (!page().runner().running()) {
            qInfo("not run: %s", qPrintable(field<QLabel>("exploreSay")->text()));
            return;
        }
        constexpr int patience = 120'000; // ms, against hanging for ever
        if (!ended.wait(patience)) qFatal("the values are never done");
        QCoreApplication::processEvents();
    }
};

/// Chooses an entry with the keyboard.
void choose(QComboBox& box, int row) {
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(&box, Qt::Key_Down);
    QCoreApplication::processEvents();
}
void choose(QComboBox& box, const QString& data) {
    choose(box, box.findData(data));
}

} // namespace

/// One setting, several values, the same requests.
class tst_Explore : public QObject {
    Q_OBJECT

private slots:
    void theSelectedNodeIsOfferedWithItsMemory();
    void eachValueGetsItsRow();
    void aValueIsTakenOverAsOneStep();
    void theCheapestThatKeepsTheObjectivesIsMarked();
    void aCostOfWhichPricesAreMissingKeepsNoBudget();
    void slipsAreToldAndNothingRuns();
    void stoppingKeepsWhatWasFound();
    void twoSettingsMakeAMapOfAllCombinations();
    void theBestIsThatOfTheCommandLine();
    void aStoppedSearchHasNoResult();
    void memoryAgainstCostAndLatencyIsARightClickAway();
};

void tst_Explore::theSelectedNodeIsOfferedWithItsMemory() {
    Bench rig;
    rig.click(rig.onScreen(rig.middle("function")));
    QCOMPARE(rig.field<QComboBox>("exploreSubject")->currentData().toString(), QStringLiteral("function"));
    QCOMPARE(rig.field<QComboBox>("exploreSetting")->currentData().toString(), QStringLiteral("memory"));
    QCOMPARE(rig.field<QLineEdit>("exploreValues")->text(), QStringLiteral("128 MB..512 MB:9:log"));
}

void tst_Explore::eachValueGetsItsRow() {
    Bench rig;
    rig.click(rig.onScreen(rig.middle("function")));
    rig.tryValues(QStringLiteral("128MB,512MB,2GB"));
    QCOMPARE(rig.table().rowCount(), 3);
    QCOMPARE(rig.table().item(1, 0)->text(), QStringLiteral("512 MB"));
    // The same figures as the run of the design with that value.
    auto project = rig.document->project();
    for (auto& node : project.designs.front().nodes)
        if (node.id == model::NodeId("function")) node.params["memory"] = "512MB";
    rig.document->edit(QStringLiteral("Set"), project);
    rig.run();
    QCOMPARE(rig.table().item(1, 2)->data(Qt::UserRole).toDouble(), rig.result().summary.latency.p99);
    QCOMPARE(rig.table().item(1, 4)->data(Qt::UserRole).toDouble(), rig.result().bill.month.total);
    QCOMPARE(rig.page().chart().plot().graph(2)->data()->size(), 3);
    rig.window->action(QStringLiteral("explore"))->trigger();
    rig.picture(QStringLiteral("explore"));
}

void tst_Explore::aValueIsTakenOverAsOneStep() {
    Bench rig;
    rig.click(rig.onScreen(rig.middle("function")));
    rig.tryValues(QStringLiteral("256MB,1GB"));
    const auto before = model::writeProject(rig.document->project());
    rig.table().selectRow(1);
    QTest::mouseClick(rig.field<QPushButton>("exploreTake"), Qt::LeftButton);
    QCOMPARE(*rig.design().node(model::NodeId("function"))->params.at("memory").text(), std::string("1GB"));
    QVERIFY(rig.document->history().undoText().contains(QStringLiteral("1 GB")));
    rig.undo();
    QCOMPARE(model::writeProject(rig.document->project()), before);
}

void tst_Explore::theCheapestThatKeepsTheObjectivesIsMarked() {
    Bench rig;
    auto project = rig.document->project();
    project.objectives = {{.metric = "throttled.ratio", .at = {}, .min = {}, .max = 0.5, .extra = {}}};
    for (auto& node : project.designs.front().nodes)
        if (node.id == model::NodeId("function")) node.params["compute"] = "1 s";
    rig.document->edit(QStringLiteral("Objective"), project);
    rig.click(rig.onScreen(rig.middle("function")));
    auto* setting = rig.field<QComboBox>("exploreSetting");
    setting->setCurrentIndex(setting->findData(QStringLiteral("reserved")));
    rig.tryValues(QStringLiteral("1,20,30"));
    QCOMPARE(rig.table().item(0, 5)->text(), QStringLiteral("broken"));
    const auto best = rig.page().cheapest();
    QVERIFY(best && *best > 0);
    QCOMPARE(rig.table().item(static_cast<int>(*best), 5)->text(), QStringLiteral("kept, cheapest"));
}

/// The book has no DynamoDB in São Paulo.
void tst_Explore::aCostOfWhichPricesAreMissingKeepsNoBudget() {
    Bench rig;
    auto project = rig.document->project();
    project.designs.front().region = "sa-east-1";
    project.budget = model::Budget{.month = 1e6};
    rig.document->edit(QStringLiteral("Region"), project);
    rig.click(rig.onScreen(rig.middle("function")));
    rig.tryValues(QStringLiteral("256MB,1GB"));
    QCOMPARE(rig.table().rowCount(), 2);
    QVERIFY2(rig.table().item(0, 4)->text().startsWith(QStringLiteral("≥ ")),
             qPrintable(rig.table().item(0, 4)->text()));
    QCOMPARE(rig.table().item(0, 5)->text(), QStringLiteral("unknown"));
    QVERIFY(!rig.page().cheapest());
}

void tst_Explore::slipsAreToldAndNothingRuns() {
    Bench rig;
    rig.click(rig.onScreen(rig.middle("function")));
    for (const char* wrong : {"64MB,1GB", "1GB..128MB:3", "128MB..1GB", "1GB,1GB"}) {
        rig.tryValues(QString::fromLatin1(wrong));
        QVERIFY2(!rig.page().runner().running(), wrong);
        QCOMPARE(rig.table().rowCount(), 0);
        QVERIFY(rig.field<QLabel>("exploreSay")->text().size() > 20);
    }
}

void tst_Explore::stoppingKeepsWhatWasFound() {
    Bench rig;
    auto project = rig.document->project();
    project.scenarios.front().duration = 20'000;
    rig.document->edit(QStringLiteral("Long"), project);
    rig.click(rig.onScreen(rig.middle("function")));
    auto* line = rig.field<QLineEdit>("exploreValues");
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("128MB..4GB:200"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(rig.page().runner().running());
    QTRY_VERIFY(rig.table().rowCount() > 0);
    QTest::mouseClick(rig.field<QPushButton>("exploreStop"), Qt::LeftButton);
    QVERIFY(!rig.page().runner().running());
    QVERIFY(rig.table().rowCount() > 0 && rig.table().rowCount() < 200);
    QVERIFY(rig.field<QLabel>("exploreSay")->text().startsWith(QStringLiteral("Stopped after")));
}

void tst_Explore::twoSettingsMakeAMapOfAllCombinations() {
    Bench rig;
    rig.click(rig.onScreen(rig.middle("function")));
    QTest::mouseClick(rig.field<QToolButton>("exploreBoth"), Qt::LeftButton);
    auto* subject = rig.field<QComboBox>("exploreSubject2");
    QVERIFY(subject->isVisible());
    choose(*subject, QStringLiteral("function"));
    choose(*rig.field<QComboBox>("exploreSetting2"), QStringLiteral("reserved"));
    auto* values = rig.field<QLineEdit>("exploreValues2");
    values->selectAll();
    QTest::keyClicks(values, QStringLiteral("1,5,50"));
    rig.tryValues(QStringLiteral("128MB,512MB"));
    QCOMPARE(rig.table().rowCount(), 6);
    QVERIFY(rig.page().heatMap().isVisible());
    // Along the first setting to the right, along the second upwards; the cost of a month first.
    auto& data = *rig.page().heatMap().map().data();
    QCOMPARE(data.keySize(), 2);
    QCOMPARE(data.valueSize(), 3);
    for (int row = 0; row < 6; ++row)
        QCOMPARE(data.cell(row / 3, row % 3), rig.table().item(row, 4)->data(Qt::UserRole).toDouble());
    // A click on a cell selects its row.
    auto& plot = rig.page().heatMap().plot();
    QTest::mouseClick(
        &plot, Qt::LeftButton, {},
        QPoint(static_cast<int>(plot.xAxis->coordToPixel(1)), static_cast<int>(plot.yAxis->coordToPixel(2))));
    QCOMPARE(rig.table().currentRow(), 5);
    QCOMPARE(rig.table().item(5, 0)->text(), QStringLiteral("512 MB · 50"));
    QTest::mouseClick(rig.field<QPushButton>("exploreTake"), Qt::LeftButton);
    const auto& params = rig.design().node(model::NodeId("function"))->params;
    QCOMPARE(*params.at("memory").text(), std::string("512MB"));
    QCOMPARE(params.at("reserved").number(), 50.0);
    rig.picture(QStringLiteral("explore-map"));
}

/// The figures are those of the search that the command line does.
void tst_Explore::theBestIsThatOfTheCommandLine() {
    Bench rig;
    auto project = rig.document->project();
    for (auto& node : project.designs.front().nodes)
        if (node.id == model::NodeId("function")) {
            node.params["compute"] = "400 ms";
            node.params["compute_memory"] = "128 MB";
        }
    rig.document->edit(QStringLiteral("Set work"), project);
    rig.click(rig.onScreen(rig.middle("function")));
    choose(*rig.field<QComboBox>("exploreMode"), 1);
    auto* bounds = rig.field<QLineEdit>("aimBounds");
    QVERIFY(bounds->isVisible());
    bounds->setFocus();
    QTest::keyClicks(bounds, QStringLiteral("latency.p50<250ms"));
    auto* values = rig.field<QLineEdit>("exploreValues");
    values->selectAll();
    QTest::keyClicks(values, QStringLiteral("128MB..2GB:25:log"));
    QSignalSpy ended(&rig.page().search(), &SearchRunner::ended);
    QTest::mouseClick(rig.field<QPushButton>("exploreRun"), Qt::LeftButton);
    QVERIFY(rig.page().search().running());
    QVERIFY(ended.wait(120'000));
    const auto& document = *rig.document;
    const auto variations = readVariations({"function.memory=128MB..2GB:25:log"}, document.project(),
                                           document.designId(), document.scenario()->id);
    QVERIFY(variations.has_value());
    const Plan plan{.project = document.project(),
                    .design = document.designId(),
                    .scenario = document.scenario()->id,
                    .catalog = document.catalogSnapshot(),
                    .variations = *variations};
    const auto bound = readBound("latency.p50<250ms");
    const Aim aim{.figure = "cost.month", .direction = Aim::Direction::minimise, .bounds = {*bound}};
    const auto found = optimise(plan, aim, {.simulations = usualSimulations(plan)});
    QVERIFY(found.has_value());
    QVERIFY(found->best.has_value());
    QVERIFY(rig.page().search().found().has_value());
    QCOMPARE(model::dumpJson(searchJson(*rig.page().search().found(), plan, aim)),
             model::dumpJson(searchJson(*found, plan, aim)));
    // In the table the best comes first and is selected, in the picture it is marked.
    const auto& best = found->tried[*found->best];
    QCOMPARE(rig.table().rowCount(), static_cast<int>(found->tried.size()));
    QCOMPARE(rig.table().item(0, 5)->text(), QStringLiteral("best"));
    QCOMPARE(rig.table().item(0, 4)->data(Qt::UserRole).toDouble(),
             figureIn(best.figures, "cost.month")->value);
    QCOMPARE(rig.table().currentRow(), 0);
    QVERIFY(rig.page().front().isVisible());
    QCOMPARE(rig.page().front().best().data()->size(), 1);
    QCOMPARE(rig.page().front().best().data()->at(0)->key, figureIn(best.figures, "cost.month")->value);
    // Along the front cost rises and latency falls.
    const auto& front = *rig.page().front().front().data();
    for (int i = 1; i < front.size(); ++i)
        QVERIFY(front.at(i)->value <= front.at(i - 1)->value);
    rig.window->action(QStringLiteral("explore"))->trigger();
    rig.picture(QStringLiteral("explore-best"));
    // As a variant: the design that was stays.
    const auto before = rig.design();
    QTest::mouseClick(rig.field<QPushButton>("exploreVariant"), Qt::LeftButton);
    QCOMPARE(rig.document->project().designs.size(), 2U);
    QVERIFY(rig.document->project().designs.front() == before);
    QCOMPARE(*rig.design().node(model::NodeId("function"))->params.at("memory").text(),
             *plan.variations.front().values[best.point].text());
}

void tst_Explore::aStoppedSearchHasNoResult() {
    Bench rig;
    auto project = rig.document->project();
    project.scenarios.front().duration = 20'000;
    rig.document->edit(QStringLiteral("Long"), project);
    rig.click(rig.onScreen(rig.middle("function")));
    choose(*rig.field<QComboBox>("exploreMode"), 1);
    auto* bounds = rig.field<QLineEdit>("aimBounds");
    bounds->setFocus();
    QTest::keyClicks(bounds, QStringLiteral("latency.p98<1s"));
    QTest::keyClick(bounds, Qt::Key_Return);
    QVERIFY(!rig.page().search().running());
    QVERIFY2(rig.field<QLabel>("exploreSay")->text().contains(QStringLiteral("latency.p98")),
             qPrintable(rig.field<QLabel>("exploreSay")->text()));
    bounds->clear();
    QTest::keyClick(bounds, Qt::Key_Return);
    QVERIFY(rig.page().search().running());
    QTest::mouseClick(rig.field<QPushButton>("exploreStop"), Qt::LeftButton);
    QVERIFY(!rig.page().search().running());
    QVERIFY(!rig.page().search().found());
    QVERIFY(rig.field<QLabel>("exploreSay")->text().startsWith(QStringLiteral("Stopped")));
}

/// The curve of the memory of a function: its own work counts as measured at the memory that it has now.
void tst_Explore::memoryAgainstCostAndLatencyIsARightClickAway() {
    Bench rig;
    rig.click(rig.onScreen(rig.middle("function")));
    QTimer::singleShot(100, qApp, [&rig] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        auto* wanted = rig.window->action(QStringLiteral("tuneMemory"));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
    });
    QTest::mouseClick(rig.canvas().viewport(), Qt::RightButton, {}, rig.onScreen(rig.middle("function")));
    QVERIFY(rig.page().runner().running());
    QTRY_VERIFY_WITH_TIMEOUT(!rig.page().runner().running(), 120'000);
    QCoreApplication::processEvents();
    const int last = rig.table().rowCount() - 1;
    QVERIFY(last >= 4);
    // 100 ms at 128 MB are about 25 ms at 512 MB: four times the share of a processor.
    const double slow = rig.table().item(0, 1)->data(Qt::UserRole).toDouble();
    const double fast = rig.table().item(last, 1)->data(Qt::UserRole).toDouble();
    QCOMPARE(rig.table().item(last, 0)->text(), QStringLiteral("512 MB"));
    QVERIFY2(fast < 0.4 * slow, qPrintable(QStringLiteral("%1 %2").arg(slow).arg(fast)));
    const QString said = rig.field<QLabel>("exploreSay")->text();
    QVERIFY2(said.contains(QStringLiteral("Cheapest: ")) && said.contains(QStringLiteral("fastest: ")),
             qPrintable(said));
    rig.picture(QStringLiteral("explore-memory"));
    rig.table().selectRow(last);
    QTest::mouseClick(rig.field<QPushButton>("exploreTake"), Qt::LeftButton);
    const auto& params = rig.design().node(model::NodeId("function"))->params;
    QCOMPARE(*params.at("compute_memory").text(), std::string("128 MB"));
    QCOMPARE(*params.at("memory").text(), std::string("512 MB"));
}

QTEST_MAIN(tst_Explore)
#include "tst_explore.moc"
