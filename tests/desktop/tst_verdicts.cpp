#include "app/desktop/results/front_chart.h"
#include "app/report/comparison_text.h"
#include "tests/desktop/compare_rig.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include <qcustomplot.h>

using namespace burst;
using namespace burst::app;

namespace {
constexpr int verdictColumn = 6;
constexpr int toleranceColumn = 7;

struct Court : Scales {
    /// Two designs, the second with twice the memory, each run three times.
    void compareTwo() {
        setWork();
        key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        setMemory("1024 MB");
        look();
        field<QSpinBox>("compareReplications")->setValue(3);
        pressAndWait("compareGo");
    }
    [[nodiscard]] QString verdict(const QString& metric) const {
        return table().item(row(metric), verdictColumn)->text();
    }
    /// Double-clicks the tolerance of a metric and types.
    void typeTolerance(const QString& metric, const QString& text) {
        table().scrollToItem(table().item(row(metric), toleranceColumn));
        const QPoint at = table().visualItemRect(table().item(row(metric), toleranceColumn)).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, at);
        const auto lines = table().findChildren<QLineEdit*>();
        const auto open = std::ranges::find_if(lines, &QWidget::isVisible);
        if (open == lines.end()) qFatal("nothing is typed into");
        auto* line = *open;
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        // The cell is taken over with a later turn of the event loop, the table is filled with another.
        const QSignalSpy filled(table().model(), &QAbstractItemModel::rowsInserted);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!filled.isEmpty());
        QCoreApplication::processEvents();
    }
};
} // namespace

/// What a comparison makes of a difference: what does not matter, who keeps the objectives, what is best.
class tst_Verdicts : public QObject {
    Q_OBJECT

private slots:
    void aToleratedDifferenceDoesNotMatter();
    void whatIsNoToleranceIsToldAndNotTaken();
    void objectivesSayWhoKeepsThem();
    void designsArePointsOfCostAndLatency();
    void singleChangesAreTakenOver();
};

void tst_Verdicts::aToleratedDifferenceDoesNotMatter() {
    Court rig;
    rig.compareTwo();
    const QString p50 = QStringLiteral("latency.p50");
    QVERIFY2(rig.verdict(p50).endsWith(QStringLiteral("better")), qPrintable(rig.verdict(p50)));
    rig.typeTolerance(p50, QStringLiteral("1 %"));
    QVERIFY(rig.verdict(p50).endsWith(QStringLiteral("better"))); // half is more than that
    rig.typeTolerance(p50, QStringLiteral("1 %, 10 s"));          // the larger counts
    QCOMPARE(rig.verdict(p50), QStringLiteral("≈ within tolerance"));
    rig.picture(QStringLiteral("compare-tolerance"));
    QTest::mouseClick(rig.field<QCheckBox>("compareOnlyReal"), Qt::LeftButton);
    QVERIFY(rig.table().isRowHidden(rig.row(p50)));
    QTest::mouseClick(rig.field<QCheckBox>("compareOnlyReal"), Qt::LeftButton);
    // The figures stay, and so does the tolerance with the next comparison.
    QVERIFY(rig.value(p50, 2) < rig.value(p50, 1));
    rig.pressAndWait("compareGo");
    QCOMPARE(rig.verdict(p50), QStringLiteral("≈ within tolerance"));
    rig.typeTolerance(p50, {});
    QVERIFY(rig.verdict(p50).endsWith(QStringLiteral("better")));
}

void tst_Verdicts::whatIsNoToleranceIsToldAndNotTaken() {
    Court rig;
    rig.compareTwo();
    const QString p50 = QStringLiteral("latency.p50");
    QSignalSpy said(&rig.page(), &ComparePage::said);
    rig.typeTolerance(p50, QStringLiteral("5 MB"));
    QCOMPARE(said.count(), 1);
    QVERIFY2(said.front().front().toString().contains(QStringLiteral("latency.p50")),
             qPrintable(said.front().front().toString()));
    QVERIFY(rig.table().item(rig.row(p50), toleranceColumn)->text().isEmpty());
    QVERIFY(rig.verdict(p50).endsWith(QStringLiteral("better")));
}

void tst_Verdicts::objectivesSayWhoKeepsThem() {
    Court rig;
    rig.compareTwo();
    const double slow = rig.value(QStringLiteral("latency.p50"), 1);
    const double quick = rig.value(QStringLiteral("latency.p50"), 2);
    auto project = rig.project();
    // Between both, and above both.
    project.objectives = {
        {.metric = "latency.p50", .at = {}, .min = {}, .max = (slow + quick) / 2, .extra = {}},
        {.metric = "latency.max", .at = {}, .min = {}, .max = 1000.0, .extra = {}}};
    rig.document->edit(QStringLiteral("Objectives"), project);
    QCoreApplication::processEvents();
    int between = -1;
    int above = -1;
    for (int i = 0; i < rig.table().rowCount(); ++i) {
        const QString name = rig.table().item(i, 0)->text();
        if (name.startsWith(QStringLiteral("objective latency.p50 at most"))) between = i;
        if (name.startsWith(QStringLiteral("objective latency.max at most"))) above = i;
    }
    QVERIFY(between >= 0 && above >= 0);
    const auto text = [&](int row, int column) { return rig.table().item(row, column)->text(); };
    QVERIFY2(text(between, 1).startsWith(QStringLiteral("✗")), qPrintable(text(between, 1)));
    QVERIFY2(text(between, 2).startsWith(QStringLiteral("✓")), qPrintable(text(between, 2)));
    QCOMPARE(text(between, verdictColumn), QStringLiteral("B keeps it"));
    QCOMPARE(text(above, verdictColumn), QStringLiteral("both keep it"));
    rig.picture(QStringLiteral("compare-objectives"));
    QTest::mouseClick(rig.field<QCheckBox>("compareOnlyReal"), Qt::LeftButton);
    QVERIFY(!rig.table().isRowHidden(between));
    QVERIFY(rig.table().isRowHidden(above));
}

void tst_Verdicts::designsArePointsOfCostAndLatency() {
    Court rig;
    rig.setWork();
    rig.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    rig.setMemory("1024 MB");
    rig.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    rig.setMemory("2048 MB");
    rig.look();
    rig.field<QSpinBox>("compareReplications")->setValue(2);
    QTimer::singleShot(100, qApp, [] {
        auto* menu = QApplication::activePopupWidget();
        QVERIFY(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::mouseClick(rig.field<QToolButton>("compareMore"), Qt::LeftButton);
    QCoreApplication::processEvents();
    rig.pressAndWait("compareGo");
    QTest::mouseClick(rig.field<QToolButton>("compareAsPoints"), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(rig.page().scatter().isVisible());
    const auto& runs = rig.window->runs().comparison();
    std::vector<std::pair<double, double>> points; // cost, p95: means of the runs
    for (const auto& run : runs) {
        const auto result = runResult(run->summary, *run->project, rig.document->catalog());
        const auto mean = [](const std::vector<double>& all) {
            double sum = 0.0;
            for (const double each : all)
                sum += each;
            return sum / static_cast<double>(all.size());
        };
        points.emplace_back(mean(result.bill.monthByReplication),
                            mean(run->summary.samples.at("latency.p95")));
    }
    std::size_t onFront = 0;
    for (const auto& [cost, p95] : points)
        onFront += std::ranges::none_of(points, [&](const auto& other) {
            return other.first <= cost && other.second <= p95 && other != std::pair(cost, p95);
        });
    auto& front = *rig.page().scatter().front().data();
    QCOMPARE(static_cast<std::size_t>(front.size()), onFront);
    for (const auto& point : front)
        QVERIFY(std::ranges::find(points, std::pair(point.key, point.value)) != points.end());
    QStringList names;
    for (int i = 0; i < rig.page().scatter().plot().itemCount(); ++i)
        if (const auto* text = qobject_cast<QCPItemText*>(rig.page().scatter().plot().item(i)))
            names << text->text();
    QCOMPARE(names.size(), 3);
    rig.picture(QStringLiteral("compare-points"));
}

void tst_Verdicts::singleChangesAreTakenOver() {
    Court rig;
    rig.setWork();
    rig.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    rig.setMemory("1024 MB");
    rig.document->edit(QStringLiteral("Set Timeout"),
                       model::withParam(rig.design(), model::NodeId("function"), "timeout", "9 s"));
    rig.look();
    rig.field<QSpinBox>("compareReplications")->setValue(2);
    rig.pressAndWait("compareGo");
    const QString before = rig.document->text();
    const auto first = [&]() -> const model::Design& { return rig.project().designs[0]; };
    const auto second = rig.project().designs[1];
    QStringList offered;
    Rig::answer([&](QWidget& dialog) {
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("adoptList"));
        for (int i = 0; i < list->count(); ++i)
            offered << list->item(i)->text();
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("primary"))->isEnabled()); // nothing is chosen
        const auto found = list->findItems(QStringLiteral("memory"), Qt::MatchContains);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.front());
        QTest::keyClick(list, Qt::Key_Space);
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
    });
    QTest::mouseClick(rig.field<QPushButton>("compareAdopt"), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(offered.size(), 2);
    QVERIFY2(offered.join(QLatin1Char('|')).contains(QStringLiteral("memory: default → 1024 MB")),
             qPrintable(offered.join(QLatin1Char('|'))));
    const auto& function = *first().node(model::NodeId("function"));
    QVERIFY(function.params.at("memory") == model::Tree("1024 MB"));
    QVERIFY(!function.params.contains("timeout"));
    QVERIFY(rig.project().designs[1] == second);
    rig.document->history().undo(); // one step
    QCOMPARE(rig.document->text(), before);
}

QTEST_MAIN(tst_Verdicts)
#include "tst_verdicts.moc"
