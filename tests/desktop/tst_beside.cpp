#include "app/desktop/playback/playback_bar.h"
#include "app/desktop/playback/time_strip.h"
#include "app/desktop/results/design_pane.h"
#include "app/desktop/results/nodes_page.h"
#include "app/desktop/results/side_by_side.h"
#include "app/report/latency_text.h"
#include "app/report/run_marks.h"
#include "tests/desktop/compare_rig.h"

#include <QHelpEvent>
#include <QSpinBox>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

using namespace burst;
using namespace burst::app;

namespace {
struct Pair : Scales {
    /// Runs with 512 MB, pins that, runs with 1 GB, and looks at both beside each other.
    void compareMemory() {
        setWork();
        setMemory("512 MB");
        play();
        key(Qt::Key_B, Qt::ControlModifier);
        setMemory("1024 MB");
        play();
        look();
        QTest::mouseClick(field<QToolButton>("compareAsSides"), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] DesignPane& pane(std::size_t side) const { return page().sides().pane(side); }
    [[nodiscard]] double p95(std::size_t side) const {
        const auto& run = side == 0 ? *window->runs().baseline() : *window->runs().last(design().id);
        return run.summary.node(function)->latency.p95;
    }
    static QString seconds(double value) {
        return QString::fromStdString(model::showQuantity(value, model::Unit::seconds));
    }
    [[nodiscard]] QString headline() const {
        return window->results().findChild<QLabel*>(QStringLiteral("headline"))->text();
    }
    const model::NodeId function{"function"};
};
} // namespace

/// Two runs beside each other, and one against a pinned one wherever its figures stand.
class tst_Beside : public QObject {
    Q_OBJECT

private slots:
    void bothCanvasesAreLookedAtAlike();
    void partsThatDifferAreOutlinedOnTheirSide();
    void theMomentIsThatOfBoth();
    void figuresStandAgainstThePinnedRun();
};

void tst_Beside::bothCanvasesAreLookedAtAlike() {
    Pair rig;
    rig.compareMemory();
    auto& a = rig.pane(0);
    auto& b = rig.pane(1);
    QVERIFY(a.isVisible() && b.isVisible());
    QVERIFY(std::abs(a.width() - b.width()) <= 1);
    QVERIFY(a.x() + a.width() <= b.x());
    QCOMPARE(a.figures(rig.function).front(), QStringLiteral("p95 ") + Pair::seconds(rig.p95(0)));
    const double share = 100.0 * (rig.p95(0) - rig.p95(1)) / rig.p95(0);
    QCOMPARE(b.figures(rig.function).front(),
             QStringLiteral("p95 %1 (−%2 %)").arg(Pair::seconds(rig.p95(1))).arg(share, 0, 'f', 1));
    // The wheel over one zooms both, at the same place of the canvas.
    const QPointF at = b.onWidget(rig.function);
    const double shown = b.look().scale;
    QWheelEvent wheel(at, b.mapToGlobal(at), {}, QPoint(0, 240), Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&b, &wheel);
    QVERIFY(b.look().scale > shown);
    QCOMPARE(a.look().scale, b.look().scale);
    QCOMPARE(a.look().centre, b.look().centre);
    QVERIFY((b.onWidget(rig.function) - at).manhattanLength() < 1e-6); // what was under the pointer
    // A drag of the other moves both.
    const QPointF before = a.look().centre;
    QTest::mousePress(&a, Qt::LeftButton, {}, {60, 40});
    for (const QPoint to : {QPoint(90, 40), QPoint(120, 60)}) {
        QMouseEvent move(QEvent::MouseMove, to, a.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&a, &move);
    }
    QTest::mouseRelease(&a, Qt::LeftButton, {}, {120, 60});
    QCOMPARE(a.look().centre, before - QPointF(60, 20) / a.look().scale);
    QCOMPARE(b.look().centre, a.look().centre);
    QTest::mouseDClick(&a, Qt::LeftButton, {}, {60, 40});
    QCOMPARE(a.look().centre, b.look().centre);
    QVERIFY(a.rect().contains(a.onWidget(rig.function).toPoint()));
    rig.picture(QStringLiteral("beside"));
}

void tst_Beside::partsThatDifferAreOutlinedOnTheirSide() {
    Pair rig;
    rig.setWork();
    rig.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    rig.setMemory("1024 MB");
    rig.click(rig.onScreen(rig.middle("table")));
    rig.key(Qt::Key_Delete);
    rig.quickAdd({300, 160}, QStringLiteral("sqs"));
    rig.wire("function", "queue");
    rig.look();
    rig.field<QSpinBox>("compareReplications")->setValue(2);
    rig.pressAndWait("compareGo");
    QTest::mouseClick(rig.field<QToolButton>("compareAsSides"), Qt::LeftButton);
    QCoreApplication::processEvents();
    const auto fate = [&](std::size_t side, const char* id) {
        return rig.pane(side).merge().nodes.at(model::NodeId(id)).fate;
    };
    QCOMPARE(fate(0, "client"), Fate::same);
    QCOMPARE(fate(0, "function"), Fate::changed);
    QCOMPARE(fate(1, "function"), Fate::changed);
    QCOMPARE(fate(0, "table"), Fate::removed);
    QCOMPARE(fate(1, "queue"), Fate::added);
    QVERIFY(!rig.pane(0).merge().nodes.contains(model::NodeId("queue")));
    QVERIFY(!rig.pane(1).merge().nodes.contains(model::NodeId("table")));
    auto& a = rig.pane(0);
    const QPoint at = a.onWidget(rig.function).toPoint();
    QHelpEvent help(QEvent::ToolTip, at, a.mapToGlobal(at));
    QCoreApplication::sendEvent(&a, &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("memory: default → 1024 MB")),
             qPrintable(QToolTip::text()));
    QTest::mouseClick(&a, Qt::LeftButton, {}, at);
    QVERIFY(rig.document->selection().nodes().contains(rig.function));
    rig.picture(QStringLiteral("beside-parts"));
}

void tst_Beside::theMomentIsThatOfBoth() {
    Pair rig;
    rig.compareMemory();
    auto& strip = rig.window->playback().strip();
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {qRound(strip.xOf(20.0)), strip.height() - 8});
    QCoreApplication::processEvents();
    QVERIFY(rig.window->playback().moment());
    const double time = *rig.window->playback().moment();
    const auto& before = rig.window->runs().baseline()->summary;
    const auto& after = rig.result().summary;
    for (const auto& [side, run] : {std::pair{0U, &before}, {1U, &after}})
        QCOMPARE(rig.pane(side).figures(rig.function).back(),
                 QString::fromStdString(model::showQuantity(
                     levelAt(*run->node(rig.function), "offered", time), model::Unit::perSecond)));
    // Colours are of one scale: a share of the most that were inside in either run.
    double most = 0.0;
    for (const auto* run : {&before, &after})
        for (const double value : run->node(rig.function)->series.at("concurrency").values)
            if (std::isfinite(value)) most = std::max(most, value);
    const auto& shown = rig.pane(1).overlays().at(rig.function).utilisation;
    QVERIFY(shown);
    QCOMPARE(*shown, levelAt(*after.node(rig.function), "concurrency", time) / most);
    rig.picture(QStringLiteral("beside-moment"));
    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_Escape);
    QVERIFY(rig.pane(0).figures(rig.function).front().startsWith(QStringLiteral("p95 ")));
}

void tst_Beside::figuresStandAgainstThePinnedRun() {
    Pair rig;
    rig.setWork();
    rig.setMemory("512 MB");
    rig.play();
    const QString alone = rig.headline();
    rig.key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(rig.headline(), alone); // the run itself is the baseline
    rig.setMemory("1024 MB");
    rig.play();
    const auto& before = rig.window->runs().baseline()->summary;
    const auto& after = rig.result().summary;
    const auto share = [](double then, double now) {
        return QStringLiteral("(%1%2 %)")
            .arg(now < then ? QStringLiteral("−") : QStringLiteral("+"))
            .arg(100.0 * std::abs(now - then) / then, 0, 'f', 1);
    };
    const QString ofAll = share(before.latency.p95, after.latency.p95);
    QVERIFY2(rig.headline().contains(QStringLiteral("p95 ") + ofAll), qPrintable(rig.headline()));
    QVERIFY(rig.headline().contains(QStringLiteral("against the baseline")));
    rig.picture(QStringLiteral("baseline-headline"));
    auto& nodes = rig.window->results().nodes();
    int row = 0;
    while (nodes.item(row, 0)->data(Qt::UserRole).toString() != QStringLiteral("function"))
        ++row;
    constexpr int p95Column = 7;
    const QString ofNode = share(rig.p95(0), rig.p95(1));
    QVERIFY2(nodes.item(row, p95Column)->text().endsWith(ofNode),
             qPrintable(nodes.item(row, p95Column)->text()));
    const QString shown = QString::fromStdString(showLatency(rig.p95(0))); // tables have three digits
    QVERIFY2(nodes.item(row, p95Column)->toolTip().contains(shown),
             qPrintable(nodes.item(row, p95Column)->toolTip()));
    // On the canvas: what stands on the node, and what the pointer is told.
    QVERIFY(rig.window->scene().overlays().at(rig.function).metric.endsWith(ofNode));
    const QPoint at = rig.onScreen(rig.middle("function"));
    QHelpEvent help(QEvent::ToolTip, at, rig.canvas().viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(rig.canvas().viewport(), &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("from ") + Pair::seconds(rig.p95(0))),
             qPrintable(QToolTip::text()));
    // Let go, they stand alone again.
    rig.look();
    QTest::mouseClick(rig.field<QToolButton>("compareUnpin"), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(!rig.headline().contains(QStringLiteral("(")));
    QVERIFY(!nodes.item(row, p95Column)->text().contains(QLatin1Char('(')));
    QVERIFY(rig.window->scene().overlays().at(rig.function).remark.isEmpty());
}

QTEST_MAIN(tst_Beside)
#include "tst_beside.moc"
