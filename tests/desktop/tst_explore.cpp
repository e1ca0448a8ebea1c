#include "app/desktop/explore/explore_page.h"
#include "app/desktop/results/explore_chart.h"
#include "models/io/project_json.h"
#include "tests/desktop/desk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

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
        if (!page().runner().running()) return;
        constexpr int patience = 120'000; // ms, against hanging for ever
        if (!ended.wait(patience)) qFatal("the values are never done");
        QCoreApplication::processEvents();
    }
};

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

QTEST_MAIN(tst_Explore)
#include "tst_explore.moc"
