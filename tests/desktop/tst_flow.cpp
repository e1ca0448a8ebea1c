#include "app/desktop/playback/playback_bar.h"
#include "app/desktop/playback/time_strip.h"
#include "app/desktop/results/compare_page.h"
#include "app/desktop/results/results.h"
#include "app/desktop/traces/traces_page.h"
#include "app/report/hexadecimal.h"
#include "app/report/run_marks.h"
#include "simulator/kernel/time.h"
#include "tests/cli/run_cli.h"
#include "tests/desktop/desk.h"
#include "tests/desktop/traffic_rig.h"

#include <QJsonArray>
#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>

using namespace burst;
using namespace burst::app;

namespace {

constexpr int patience = 120'000; // ms, against hanging for ever

/// A client that calls a function with three places, two minutes of 10 /s.
struct Flow : TrafficRig {
    Flow() : TrafficRig(120.0) {
        auto next = design();
        for (auto& node : next.nodes)
            if (node.kind == "function") node.params["compute"] = "200 ms";
        document->edit(QStringLiteral("Give it work"), std::move(next));
    }
    /// Types into a field of the selected node.
    void setField(const char* key, const QString& text) {
        auto* field =
            window->inspector().findChild<QLineEdit*>(QStringLiteral("value-") + QLatin1String(key));
        if (field == nullptr) qFatal("there is no field %s", key);
        Desk::typeInto(*field, text);
    }
    void selectShop() {
        document->selection().clear();
        click(onScreen(middle("shop")));
        QTest::qWait(30); // the form comes with the next turn of the event loop
    }
    void play() {
        QSignalSpy finished(&window->runs(), &RunController::finished);
        Rig::key(Qt::Key_F5);
        if (finished.isEmpty() && !finished.wait(patience)) qFatal("the run does not end");
        QCoreApplication::processEvents();
    }
    void showTab(const QString& title) {
        auto* tabs = window->findChild<QTabWidget*>(QStringLiteral("bottomTabs"));
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == title)
                QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(i).center());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const RunResult& result() { return *window->results().result(); }
    [[nodiscard]] ComparePage& page() { return window->results().comparison(); }
    [[nodiscard]] double compared(const QString& metric, int column) {
        auto& table = page().table();
        for (int row = 0; row < table.rowCount(); ++row)
            if (table.item(row, 0)->text() == metric)
                return table.item(row, column)->data(Qt::UserRole).toDouble();
        qFatal("nothing is said of %s", qPrintable(metric));
    }
};

QJsonObject differenceOf(const QJsonObject& comparison, const QString& metric) {
    for (const auto& each : comparison[QLatin1String("comparisons")]
                                .toArray()[0]
                                .toObject()[QLatin1String("differences")]
                                .toArray())
        if (each.toObject()[QLatin1String("metric")].toString() == metric) return each.toObject();
    return {};
}

} // namespace

/// A burst from the first stroke to the answer what to change, with the hands of a user.
class tst_Flow : public QObject {
    Q_OBJECT

private slots:
    void aBurstIsDrawnRunExplainedAndMended();
};

void tst_Flow::aBurstIsDrawnRunExplainedAndMended() {
    Flow rig;
    rig.selectShop();
    rig.setField("reserved", QStringLiteral("3"));

    // Draws a burst onto the quiet line.
    rig.chooseStamp(model::TrafficStamp::Shape::plateau);
    rig.typeInto("stampAt", QStringLiteral("40 s"));
    rig.typeInto("stampWidth", QStringLiteral("20 s"));
    rig.typeInto("stampHeight", QStringLiteral("50 /s"));
    QTest::keyClick(&rig.field("stampHeight"), Qt::Key_Return);
    QCOMPARE(rig.profile().size(), 5U);

    rig.play();
    const auto first = rig.result().summary;
    QVERIFY(first.requests.conserved() && first.requests.throttled > 0);
    rig.picture(QStringLiteral("flow-run"));

    // Scrubs into the burst, and goes to the mark of the limit.
    auto& strip = rig.window->playback().strip();
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {qRound(strip.xOf(50.0)), strip.height() - 8});
    QVERIFY(std::abs(*rig.window->playback().moment() - 50.0) < 0.5);
    rig.document->selection().clear();
    const auto& marks = strip.marks();
    const auto limit = std::ranges::find(marks, RunMark::What::throttled, &RunMark::what);
    QVERIFY(limit != marks.end());
    QVERIFY2(limit->text.find("reserved concurrency") != std::string::npos, limit->text.c_str());
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {qRound(strip.xOf(limit->at)), 4});
    QVERIFY(rig.document->selection().nodes().contains(model::NodeId("shop")));

    // Opens the slowest request that was followed.
    rig.showTab(QStringLiteral("Traces"));
    auto& traces = rig.window->results().traces();
    QTest::mouseClick(traces.table().viewport(), Qt::LeftButton, {},
                      traces.table().visualItemRect(traces.table().item(0, 0)).center());
    sim::Duration slowest = 0;
    for (const auto& trace : first.traces)
        slowest = std::max(slowest, trace.latency);
    const int shown = traces.table().item(traces.table().currentRow(), 0)->data(Qt::UserRole).toInt();
    QCOMPARE(first.traces[static_cast<std::size_t>(shown)].latency, slowest);
    QVERIFY(!traces.waterfall().rows().empty());
    rig.picture(QStringLiteral("flow-trace"));

    // Duplicates the design and gives the copy more places.
    rig.canvas().setFocus();
    rig.Rig::key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig.document->project().designs.size(), 2U);
    rig.selectShop();
    rig.setField("reserved", QStringLiteral("100"));
    rig.play();
    QCOMPARE(rig.result().summary.requests.throttled, 0);

    // Compares both.
    constexpr int pairs = 5;
    rig.canvas().setFocus();
    rig.Rig::key(Qt::Key_M, Qt::ControlModifier);
    auto* replications = rig.page().findChild<QSpinBox*>(QStringLiteral("compareReplications"));
    replications->setFocus();
    replications->selectAll();
    QTest::keyClicks(replications, QString::number(pairs));
    QTest::keyClick(replications, Qt::Key_Return);
    QSignalSpy compared(&rig.window->runs(), &RunController::compared);
    QTest::mouseClick(rig.page().findChild<QPushButton*>(QStringLiteral("compareGo")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!compared.isEmpty(), patience);
    QCoreApplication::processEvents();
    rig.picture(QStringLiteral("flow-compare"));
    QVERIFY(rig.compared(QStringLiteral("throttled.ratio"), 1) > 0.0);
    QCOMPARE(rig.compared(QStringLiteral("throttled.ratio"), 2), 0.0);

    // The command line says the same of the file.
    const QString path = rig.folder.filePath(QStringLiteral("shop.burst"));
    Rig::answerFile(path);
    rig.canvas().setFocus();
    rig.Rig::key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFile::exists(path));
    const auto& designs = rig.document->project().designs;
    const auto id = [&](std::size_t i) { return QString::fromStdString(designs[i].id.text); };
    const auto run =
        test::burstlab({QStringLiteral("simulate"), path, QStringLiteral("--design"), id(0),
                        QStringLiteral("--json"), QStringLiteral("--prices"), QStringLiteral("none")});
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(run.json()[QLatin1String("fingerprint")].toString(),
             QString::fromStdString(hexadecimal(first.fingerprint)));
    QCOMPARE(run.json()[QLatin1String("latency_s")].toObject()[QLatin1String("p99")].toDouble(),
             first.latency.p99);
    const auto both = test::burstlab({QStringLiteral("compare"), path, QStringLiteral("--designs"),
                                      id(0) + QLatin1Char(',') + id(1), QStringLiteral("--replications"),
                                      QString::number(pairs), QStringLiteral("--json"),
                                      QStringLiteral("--prices"), QStringLiteral("none")});
    QVERIFY2(both.status == 0, both.err.constData());
    for (const char* metric :
         {"latency.p50", "latency.p99", "throttled.ratio", "requests.offered", "cost.month"}) {
        const auto difference = differenceOf(both.json(), QLatin1String(metric));
        QVERIFY2(!difference.isEmpty(), metric);
        QCOMPARE(rig.compared(QLatin1String(metric), 1), difference[QLatin1String("a")].toDouble());
        QCOMPARE(rig.compared(QLatin1String(metric), 2), difference[QLatin1String("b")].toDouble());
        QCOMPARE(rig.compared(QLatin1String(metric), 3), difference[QLatin1String("delta")].toDouble());
    }
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Flow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_flow.moc"
