#include "app/desktop/playback/playback_bar.h"
#include "app/desktop/results/measure_box.h"
#include "app/report/line_measure.h"
#include "tests/desktop/chart_rig.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QTableWidget>
#include <QToolButton>

using namespace burst;
using namespace burst::app;

namespace {

using Bench = ChartBench;

double shownAt(const Bench& rig, int column, int row) {
    return rig.inPage<QTableWidget>("measured").item(row, column)->data(Qt::UserRole).toDouble();
}

/// The value of a line as the legend tells it.
QString told(const ChartView& chart, const char* title) {
    for (auto* each : chart.findChildren<QToolButton*>())
        if (each->isVisibleTo(&chart) && each->accessibleName() == QLatin1String(title)) return each->text();
    return {};
}

void moveTo(QWidget& on, QPoint at) {
    QMouseEvent move(QEvent::MouseMove, at, on.mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&on, &move);
    QCoreApplication::processEvents();
}

} // namespace

/// Reading values off charts: between two instants, at one that is held, on other axes.
class tst_Measuring : public QObject {
    Q_OBJECT

private slots:
    void twoCursorsMeasureAllCharts();
    void cursorsGoByKeys();
    void theWindowBetweenThemIsSaved();
    void aClickHoldsTheValues();
    void anotherInstantEndsTheHold();
    void aShorterRunHasItsOwnInstants();
    void theLineAtThePointerIsBold();
    void anAxisIsChosenForOneChart();
    void anAxisOfOneChartOutlivesAPercentile();
    void aLoneValueIsDrawn();
    void aChartIsToldInWords();
};

void tst_Measuring::twoCursorsMeasureAllCharts() {
    Bench rig;
    auto& requests = rig.chart(QStringLiteral("Requests per second"));
    QTest::mouseClick(&rig.inPage<QToolButton>("measure"), Qt::LeftButton);
    QVERIFY(rig.inPage<QFrame>("measureBox").isVisible());
    QVERIFY(rig.page().measured());
    QCoreApplication::processEvents();
    // From a third and two thirds of the run to before and after the burst.
    const TimeRange first = *rig.page().measured();
    drag(requests.plot(), pixelOf(requests, first.from), pixelOf(requests, 25), Qt::LeftButton);
    drag(requests.plot(), pixelOf(requests, first.to), pixelOf(requests, 45), Qt::LeftButton);
    const TimeRange now = *rig.page().measured();
    QVERIFY2(std::abs(now.from - 25) < 0.5 && std::abs(now.to - 45) < 0.5,
             qPrintable(QStringLiteral("%1 %2").arg(now.from).arg(now.to)));
    // It was no box that zooms.
    QVERIFY(std::abs(shownBy(requests).to - 60) < 0.5);
    rig.picture(QStringLiteral("charts-measured"));
    QCOMPARE(rig.inPage<QComboBox>("measuredChart").currentText(), requests.title());
    const auto& line = requests.chart().lines.front();
    const auto expected = measureLine(line, now.from, now.to);
    QCOMPARE(rig.inPage<QTableWidget>("measured").horizontalHeaderItem(1)->text(),
             QString::fromStdString(line.title));
    QCOMPARE(shownAt(rig, 1, 0), expected.first);
    QCOMPARE(shownAt(rig, 1, 1), expected.last);
    QCOMPARE(shownAt(rig, 1, 4), expected.mean);
    QCOMPARE(shownAt(rig, 1, 5), expected.highest);
    // 200 a second for 10 s and 2 a second for the other 10 s.
    QVERIFY2(std::abs(shownAt(rig, 1, 4) - 101.0) < 6.0, qPrintable(QString::number(shownAt(rig, 1, 4))));
    // Dragged on the map of latency, the same instants are those of all.
    auto& heat = rig.page().heat();
    rig.page().findChild<QScrollArea*>()->ensureWidgetVisible(&heat);
    QCoreApplication::processEvents();
    drag(heat.plot(), pixelOf(heat, now.to), pixelOf(heat, 40), Qt::LeftButton);
    QVERIFY(std::abs(rig.page().measured()->to - 40) < 0.5);
    // A cannot go beyond B.
    auto& latency = rig.chart(QStringLiteral("Latency seen by"));
    rig.page().findChild<QScrollArea*>()->ensureWidgetVisible(&latency);
    QCoreApplication::processEvents();
    drag(latency.plot(), pixelOf(latency, rig.page().measured()->from), pixelOf(latency, 55), Qt::LeftButton);
    QCOMPARE(rig.page().measured()->from, rig.page().measured()->to);
    QCOMPARE(rig.inPage<QComboBox>("measuredChart").currentText(), latency.title());
    QTest::mouseClick(&rig.inPage<QToolButton>("measure"), Qt::LeftButton);
    QVERIFY(!rig.page().measured() && !rig.inPage<QFrame>("measureBox").isVisible());
}

void tst_Measuring::cursorsGoByKeys() {
    Bench rig;
    auto& requests = rig.chart(QStringLiteral("Requests per second"));
    requests.plot().setFocus();
    QTest::keyClick(&requests.plot(), Qt::Key_M);
    QVERIFY(rig.page().measured());
    const TimeRange before = *rig.page().measured();
    const TimeRange shown = shownBy(requests);
    QTest::keyClick(&requests.plot(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&requests.plot(), Qt::Key_Left, Qt::ControlModifier);
    const double step = (shown.to - shown.from) / 100.0;
    QVERIFY(std::abs(rig.page().measured()->to - before.to - step) < 1e-9);
    QVERIFY(std::abs(before.from - rig.page().measured()->from - step) < 1e-9);
    QCOMPARE(shownBy(requests), shown);
    QTest::keyClick(&requests.plot(), Qt::Key_M);
    QVERIFY(!rig.page().measured());
}

void tst_Measuring::theWindowBetweenThemIsSaved() {
    Bench rig;
    auto& requests = rig.chart(QStringLiteral("Requests per second"));
    requests.plot().setFocus();
    QTest::keyClick(&requests.plot(), Qt::Key_M);
    const QString path = rig.folder.filePath(QStringLiteral("window"));
    Rig::answerFile(path);
    QTest::mouseClick(&rig.inPage<QPushButton>("saveMeasured"), Qt::LeftButton);
    QFile file(path + QStringLiteral(".csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    qsizetype columns = 0;
    for (auto* each : rig.page().charts())
        columns += static_cast<qsizetype>(each->chart().lines.size());
    QVERIFY(lines.front().startsWith(QStringLiteral("start_s,end_s,\"Requests per second: offered\"")));
    QCOMPARE(lines.front().count('"'), 2 * columns); // a title may hold a comma
    const TimeRange times = *rig.page().measured();
    QVERIFY(lines[1].section(',', 1, 1).toDouble() > times.from);
    QVERIFY(lines.back().section(',', 0, 0).toDouble() < times.to);
    const double step = requests.chart().lines.front().step;
    QVERIFY(std::abs(static_cast<double>(lines.size() - 1) * step - (times.to - times.from)) <= 2 * step);
}

void tst_Measuring::aClickHoldsTheValues() {
    Bench rig;
    auto& requests = rig.chart(QStringLiteral("Requests per second"));
    moveTo(requests.plot(), pixelOf(requests, 35));
    const QString burst = told(requests, "offered");
    moveTo(requests.plot(), pixelOf(requests, 15));
    const QString quiet = told(requests, "offered");
    QVERIFY2(quiet != burst, qPrintable(quiet));
    auto& held = rig.inPage<QToolButton>("heldInstant");
    QVERIFY(!held.isVisible());
    QTest::mouseClick(&requests.plot(), Qt::LeftButton, {}, pixelOf(requests, 35));
    QVERIFY(held.isVisible());
    const QString taken = told(requests, "offered");
    moveTo(requests.plot(), pixelOf(requests, 15));
    QCOMPARE(told(requests, "offered"), taken);
    QVERIFY(taken != quiet);
    rig.picture(QStringLiteral("charts-held"));
    // Esc lets go, and so does a click at the same place.
    QTest::keyClick(&requests.plot(), Qt::Key_Escape);
    QVERIFY(!held.isVisible());
    moveTo(requests.plot(), pixelOf(requests, 15));
    QCOMPARE(told(requests, "offered"), quiet);
    QTest::mouseClick(&requests.plot(), Qt::LeftButton, {}, pixelOf(requests, 35));
    QVERIFY(held.isVisible());
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseClick(&requests.plot(), Qt::LeftButton, {}, pixelOf(requests, 35));
    QVERIFY(!held.isVisible());
}

void tst_Measuring::anotherInstantEndsTheHold() {
    Bench rig;
    auto& requests = rig.chart(QStringLiteral("Requests per second"));
    auto& held = rig.inPage<QToolButton>("heldInstant");
    QTest::mouseClick(&requests.plot(), Qt::LeftButton, {}, pixelOf(requests, 35));
    QVERIFY(held.isVisible());
    rig.window->playback().setMoment(20.0);
    QVERIFY(!held.isVisible());
    // In the warm-up the playback has nothing: its first instant is the one that is held.
    QTest::mouseClick(&requests.plot(), Qt::LeftButton, {}, pixelOf(requests, 0.5 + shownBy(requests).from));
    QVERIFY(held.isVisible());
    QCOMPARE(held.accessibleDescription(), QString::fromStdString(model::showQuantity(
                                               *rig.window->playback().moment(), model::Unit::seconds)));
}

void tst_Measuring::aShorterRunHasItsOwnInstants() {
    Bench rig;
    auto& requests = rig.chart(QStringLiteral("Requests per second"));
    requests.plot().setFocus();
    QTest::keyClick(&requests.plot(), Qt::Key_M);
    const TimeRange before = *rig.page().measured();
    rig.run();
    QCOMPARE(*rig.page().measured(), before); // the same instants of another run of the same length
    auto changed = rig.project();
    changed.scenarios.front().duration = 30.0;
    rig.document->edit(QStringLiteral("Shorten"), changed);
    rig.run();
    QTRY_VERIFY(rig.page().measured()->to < 30.0);
    QVERIFY(rig.page().measured()->from < rig.page().measured()->to);
}

void tst_Measuring::theLineAtThePointerIsBold() {
    Bench rig;
    auto& requests = rig.chart(QStringLiteral("Requests per second"));
    const auto& line = requests.chart().lines.front();
    const double time = 35.0;
    const QPoint at(qRound(requests.plot().xAxis->coordToPixel(time)),
                    qRound(requests.plot().yAxis->coordToPixel(valueAt(line, time))));
    moveTo(requests.plot(), at);
    int bold = 0;
    for (auto* each : requests.findChildren<QToolButton*>())
        if (each->font().bold()) {
            ++bold;
            QCOMPARE(each->accessibleName(), QString::fromStdString(line.title));
        }
    QCOMPARE(bold, 1);
}

void tst_Measuring::anAxisIsChosenForOneChart() {
    Bench rig;
    auto& requests = rig.chart(QStringLiteral("Requests per second"));
    auto& latency = rig.chart(QStringLiteral("Latency seen by"));
    QTest::mouseClick(&rig.inPage<QToolButton>("logarithmic"), Qt::LeftButton);
    QVERIFY(latency.isLogarithmic() && !requests.isLogarithmic());
    QTest::mouseClick(requests.findChild<QPushButton*>(QStringLiteral("chartMenu")), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    auto* axis = requests.findChild<QAction*>(QStringLiteral("logAxis"));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(axis).center());
    QVERIFY(requests.isLogarithmic());
    // It outlives another selection, and the choice for all ends it.
    rig.select("function");
    rig.document->selection().clear();
    QCoreApplication::processEvents();
    QVERIFY(rig.chart(QStringLiteral("Requests per second")).isLogarithmic());
    QTest::mouseClick(&rig.inPage<QToolButton>("logarithmic"), Qt::LeftButton);
    QVERIFY(!rig.chart(QStringLiteral("Requests per second")).isLogarithmic());
}

void tst_Measuring::anAxisOfOneChartOutlivesAPercentile() {
    Bench rig;
    QTest::mouseClick(&rig.inPage<QToolButton>("logarithmic"), Qt::LeftButton);
    // A page that begins with that preference.
    ChartsPage next;
    next.resize(900, 600);
    next.setVisible(true);
    next.show(rig.result().summary, rig.design(), {});
    auto& requests = *next.charts().front();
    QVERIFY(!requests.isLogarithmic());
    requests.findChild<QAction*>(QStringLiteral("logAxis"))->trigger();
    QVERIFY(requests.isLogarithmic());
    QTest::mouseClick(next.findChild<QToolButton*>(QStringLiteral("percentile-p90")), Qt::LeftButton);
    QVERIFY(next.charts().front()->isLogarithmic());
}

void tst_Measuring::aLoneValueIsDrawn() {
    ChartView view;
    view.resize(500, 300);
    constexpr double gap = std::numeric_limits<double>::quiet_NaN();
    Chart chart{"Alone", model::Unit::seconds, {{"p99", 0.0, 1.0, {1, 1, gap, 4, gap, 0, 9, 0, 1, 1}, 0}}};
    view.setChart(chart, {0, 10}, 0.0);
    const auto lengthAt = [&](double value) {
        double from = 1e9;
        double to = -1e9;
        for (const auto& point : *view.plot().graph(0)->data())
            if (point.value == value) {
                from = std::min(from, point.key);
                to = std::max(to, point.key);
            }
        return to - from;
    };
    QVERIFY(std::abs(lengthAt(4) - 0.9) < 1e-9); // between gaps
    QCOMPARE(lengthAt(9), 0.0);                  // has neighbours, which are 0
    view.setLogarithmic(true);
    QVERIFY(std::abs(lengthAt(9) - 0.9) < 1e-9); // now they are nowhere
    QVERIFY(view.plot().yAxis->range().upper >= 9.0);
}

void tst_Measuring::aChartIsToldInWords() {
    Bench rig;
    for (auto* each : rig.page().charts()) {
        const QString words = each->plot().accessibleDescription();
        for (const auto& line : each->chart().lines)
            QVERIFY2(words.contains(QString::fromStdString(line.title) + QStringLiteral(": mean ")),
                     qPrintable(words));
    }
    QVERIFY(rig.page().heat().plot().accessibleDescription().contains(QStringLiteral("requests")));
    QVERIFY(!rig.page().distribution().plot().accessibleDescription().isEmpty());
    // Without requests nothing of those before is told.
    rig.page().heat().setMap(QStringLiteral("Latency over time"), {}, {0, 60});
    QCOMPARE(rig.page().heat().plot().accessibleDescription(), QString());
}

QTEST_MAIN(tst_Measuring)
#include "tst_measuring.moc"
