#include "app/desktop/results/compare_charts.h"
#include "app/desktop/results/merged_view.h"
#include "app/desktop/results/overlay_view.h"
#include "app/report/result_tables.h"
#include "tests/desktop/compare_rig.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <QToolTip>

#include <qcustomplot.h>

using namespace burst;
using namespace burst::app;

/// Two designs, or a pinned run and the next one, held against each other.
class tst_Compare : public QObject {
    Q_OBJECT

private slots:
    void aPinnedRunIsHeldAgainstTheNext();
    void unlikeRunsAreToldAndRunAlike();
    void moreRunsTellWhatFewCannot();
    void onlyRealDifferencesSortedBySize();
    void furtherDesignsAreColumns();
    void theWholeComparisonIsCopied();
    void chartsStandOverEachOther();
    void oneCanvasShowsWhatBecameOfEachPart();
};

void tst_Compare::aPinnedRunIsHeldAgainstTheNext() {
    Scales rig;
    rig.setWork();
    rig.setMemory("512 MB");
    rig.play();
    const auto before = rig.result().summary.latency;
    rig.key(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!rig.window->action(QStringLiteral("pinBaseline"))->isEnabled());
    rig.setMemory("1024 MB");
    rig.play();
    rig.look();
    QVERIFY(rig.field<QComboBox>("compareA")->currentText().startsWith(QStringLiteral("⚲")));
    QCOMPARE(rig.value("latency.p50", 1), before.p50);
    QCOMPARE(rig.value("latency.p50", 2), rig.result().summary.latency.p50);
    // Twice the memory is twice the share of a processor.
    QVERIFY(rig.value("latency.p50", 2) < 0.75 * before.p50);
    QVERIFY2(rig.words("compareWords").contains(QStringLiteral("own work at ")),
             qPrintable(rig.words("compareWords")));
    rig.picture(QStringLiteral("compare-pinned"));
    QTest::mouseClick(rig.field<QToolButton>("compareUnpin"), Qt::LeftButton);
    QVERIFY(!rig.window->runs().baseline());
    QCOMPARE(rig.table().rowCount(), 0);
}

void tst_Compare::unlikeRunsAreToldAndRunAlike() {
    Scales rig;
    rig.play();
    rig.key(Qt::Key_B, Qt::ControlModifier);
    auto project = rig.document->project();
    project.scenarios.front().seed = 7;
    project.scenarios.front().duration = 30.0;
    rig.document->edit(QStringLiteral("Other seed"), project);
    rig.play();
    rig.look();
    auto* strip = rig.field<QWidget>("compareUnlike");
    QVERIFY(strip->isVisible());
    const QString told = strip->findChild<QLabel*>()->text();
    QVERIFY2(told.contains(QStringLiteral("seeds (1 and 7)")) &&
                 told.contains(QStringLiteral("duration (1 min and 30 s)")),
             qPrintable(told));
    rig.picture(QStringLiteral("compare-unlike"));
    rig.field<QSpinBox>("compareReplications")->setValue(2);
    rig.pressAndWait("compareAlike");
    QVERIFY(!strip->isVisible());
    // The same design under the same requests.
    QCOMPARE(rig.window->runs().baseline()->summary.seed, 7U);
    QCOMPARE(rig.value("latency.p99", 1), rig.value("latency.p99", 2));
    QCOMPARE(rig.table().item(rig.row("latency.p99"), 6)->text(), QStringLiteral("= the same"));
}

void tst_Compare::moreRunsTellWhatFewCannot() {
    Scales rig;
    rig.setWork();
    rig.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    rig.setMemory("1024 MB");
    rig.look();
    rig.field<QSpinBox>("compareReplications")->setValue(2);
    rig.pressAndWait("compareGo");
    const auto& runs = rig.window->runs().comparison();
    QCOMPARE(runs[0]->summary.replications, 2);
    QVERIFY2(rig.words("compareWords").contains(QStringLiteral("Not distinguishable with 2 runs")),
             qPrintable(rig.words("compareWords")));
    rig.pressAndWait("compareMoreRuns");
    QCOMPARE(runs[0]->summary.replications, 22);
    QCOMPARE(runs[1]->summary.replications, 22);
    // The figures and verdicts are those of the comparison that the command line prints.
    std::vector<RunResult> results;
    for (const auto& run : runs)
        results.push_back(runResult(run->summary, *run->project, rig.document->catalog()));
    const auto expected = compared(std::move(results));
    for (const auto& d : expected.differences.front()) {
        const QString metric = QString::fromStdString(d.metric);
        QCOMPARE(rig.value(metric, 1), d.a);
        QCOMPARE(rig.value(metric, 2), d.b);
        QCOMPARE(rig.value(metric, 3), d.delta);
        QCOMPARE(rig.value(metric, 5), d.high - d.low);
    }
}

void tst_Compare::onlyRealDifferencesSortedBySize() {
    Scales rig;
    rig.setWork();
    rig.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    rig.setMemory("1024 MB");
    rig.look();
    rig.field<QSpinBox>("compareReplications")->setValue(3);
    rig.pressAndWait("compareGo");
    QVERIFY(!rig.table().isRowHidden(rig.row("requests.offered"))); // the same in both
    QTest::mouseClick(rig.field<QCheckBox>("compareOnlyReal"), Qt::LeftButton);
    QVERIFY(rig.table().isRowHidden(rig.row("requests.offered")));
    QVERIFY(!rig.table().isRowHidden(rig.row("latency.p50")));
    auto* header = rig.table().horizontalHeader();
    const QPoint share(header->sectionViewportPosition(4) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, share);
    if (header->sortIndicatorOrder() == Qt::AscendingOrder)
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, share);
    for (int i = 1; i < rig.table().rowCount(); ++i)
        QVERIFY(rig.table().item(i - 1, 4)->data(Qt::UserRole).toDouble() >=
                rig.table().item(i, 4)->data(Qt::UserRole).toDouble());
    // What is hidden goes with the metric, not with the row.
    QVERIFY(rig.table().isRowHidden(rig.row("requests.offered")));
    QVERIFY(!rig.table().isRowHidden(rig.row("latency.p50")));
}

void tst_Compare::furtherDesignsAreColumns() {
    Scales rig;
    rig.setWork();
    rig.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    rig.setMemory("1024 MB");
    rig.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    rig.setMemory("2048 MB");
    QCOMPARE(rig.project().designs.size(), 3U);
    rig.look();
    rig.field<QSpinBox>("compareReplications")->setValue(2);
    auto* others = rig.field<QToolButton>("compareMore");
    QTimer::singleShot(100, qApp, [] {
        auto* menu = QApplication::activePopupWidget();
        QVERIFY(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::mouseClick(others, Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(others->text(), QStringLiteral("+ 1 more"));
    rig.pressAndWait("compareGo");
    QCOMPARE(rig.window->runs().comparison().size(), 3U);
    QCOMPARE(rig.table().columnCount(), 4);
    const QString third = rig.table().item(rig.row("latency.p50"), 3)->text();
    const auto& summary = rig.window->runs().comparison()[2]->summary;
    double sum = 0.0;
    for (const double each : summary.samples.at("latency.p50"))
        sum += each;
    QVERIFY2(third.startsWith(QString::fromStdString(showMetric(sum / 2.0, "latency.p50", {}))),
             qPrintable(third));
    QVERIFY(third.contains(QStringLiteral("▼")));
    rig.picture(QStringLiteral("compare-three"));
}

void tst_Compare::theWholeComparisonIsCopied() {
    Scales rig;
    rig.setWork();
    rig.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    rig.setMemory("1024 MB");
    rig.look();
    rig.field<QSpinBox>("compareReplications")->setValue(2);
    rig.pressAndWait("compareGo");
    const auto copy = [&](int entry) {
        QTimer::singleShot(100, qApp, [entry] {
            auto* menu = QApplication::activePopupWidget();
            QVERIFY(menu != nullptr);
            for (int i = 0; i <= entry; ++i)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::mouseClick(rig.field<QToolButton>("compareCopy"), Qt::LeftButton);
        return QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    };
    const int rows = rig.table().rowCount();
    QCOMPARE(copy(0).size(), rows + 2); // the headings and the line below them
    const auto exact = copy(1);
    QCOMPARE(exact.size(), rows + 1);
    const auto cells = exact[1 + rig.row("latency.p50")].split(QLatin1Char(','));
    QCOMPARE(cells[2], QStringLiteral("latency.p50"));
    QCOMPARE(cells[4].toDouble(), rig.value("latency.p50", 2));
    const auto markdown = copy(2);
    QCOMPARE(markdown.size(), rows + 2);
    QVERIFY(markdown[0].startsWith(QLatin1Char('|')));
}

void tst_Compare::chartsStandOverEachOther() {
    Scales rig;
    rig.setWork();
    rig.play();
    rig.key(Qt::Key_B, Qt::ControlModifier);
    rig.setMemory("1024 MB");
    rig.play();
    rig.look();
    QTest::mouseClick(rig.field<QToolButton>("compareAsCharts"), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(rig.page().charts().isVisible());
    const auto charts = rig.page().charts().charts();
    QVERIFY(charts.size() >= 2);
    // Three graphs a line: A, B and the difference, in the same hue.
    auto& plot = charts[1]->plot(); // latency
    QCOMPARE(plot.graphCount() % 3, 0);
    QCOMPARE(plot.graph(0)->pen().style(), Qt::SolidLine);
    QCOMPARE(plot.graph(1)->pen().style(), Qt::DashLine);
    QCOMPARE(plot.graph(0)->pen().color(), plot.graph(1)->pen().color());
    const auto& a = *plot.graph(0)->data();
    const auto& b = *plot.graph(1)->data();
    const auto& strip = *plot.graph(2)->data();
    QVERIFY(strip.size() > 10);
    for (int i = 0; i < strip.size(); ++i)
        if (std::isfinite(strip.at(i)->value)) QCOMPARE(strip.at(i)->value, b.at(i)->value - a.at(i)->value);
    rig.picture(QStringLiteral("compare-charts"));
}

void tst_Compare::oneCanvasShowsWhatBecameOfEachPart() {
    Scales rig;
    rig.setWork();
    rig.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    rig.setMemory("1024 MB");
    rig.click(rig.onScreen(rig.middle("table")));
    rig.key(Qt::Key_Delete);
    rig.quickAdd({300, 160}, QStringLiteral("sqs"));
    rig.wire("function", "queue");
    QCOMPARE(rig.design().links.size(), 2U);
    rig.look();
    rig.field<QSpinBox>("compareReplications")->setValue(2);
    rig.pressAndWait("compareGo");
    QTest::mouseClick(rig.field<QToolButton>("compareAsCanvas"), Qt::LeftButton);
    QCoreApplication::processEvents();
    auto& canvas = rig.page().canvas();
    QVERIFY(canvas.isVisible());
    const auto fate = [&](const char* id) { return canvas.merge().nodes.at(model::NodeId(id)).fate; };
    QCOMPARE(fate("client"), Fate::same);
    QCOMPARE(fate("function"), Fate::changed);
    QCOMPARE(fate("table"), Fate::removed);
    QCOMPARE(fate("queue"), Fate::added);
    QCOMPARE(canvas.accessibleDescription(), QStringLiteral("2 added, 2 removed, 1 changed"));
    // The difference of a node is that of its own figures.
    const auto& runs = rig.window->runs().comparison();
    const double before = runs[0]->summary.node(model::NodeId("function"))->latency.p95;
    const double after = runs[1]->summary.node(model::NodeId("function"))->latency.p95;
    const QString share = QStringLiteral("(−%1 %)").arg(100.0 * (before - after) / before, 0, 'f', 1);
    QVERIFY2(canvas.figures(model::NodeId("function")).front().endsWith(share), qPrintable(share));
    const QPoint at = canvas.onWidget(model::NodeId("function")).toPoint();
    QHelpEvent help(QEvent::ToolTip, at, canvas.mapToGlobal(at));
    QCoreApplication::sendEvent(&canvas, &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("memory: default → 1024 MB")),
             qPrintable(QToolTip::text()));
    // A click selects the node on the real canvas.
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, at);
    QCOMPARE(rig.document->selection().nodes(), std::set<model::NodeId>{model::NodeId("function")});
    rig.picture(QStringLiteral("compare-canvas"));
}

QTEST_MAIN(tst_Compare)
#include "tst_compare.moc"
