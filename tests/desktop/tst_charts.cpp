#include "app/desktop/results/zoom_history.h"
#include "app/report/run_marks.h"
#include "tests/desktop/chart_rig.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>

#include <numeric>

using namespace burst;
using namespace burst::app;

namespace {

using Bench = ChartBench;

bool close(double a, double b) {
    return std::abs(a - b) < 1e-6 * (1.0 + std::abs(b));
}

void turn(QWidget& on, QPoint at, int notches, Qt::KeyboardModifiers keys = {}) {
    QWheelEvent wheel(at, on.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, keys, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&on, &wheel);
    QCoreApplication::processEvents();
}

QString tipOver(PlotFrame& frame, QPoint at) {
    QHelpEvent help(QEvent::ToolTip, at, frame.plot().mapToGlobal(at));
    QCoreApplication::sendEvent(&frame.plot(), &help);
    const QString text = QToolTip::isVisible() ? QToolTip::text() : QString();
    QToolTip::hideText(); // in its own time
    (void)QTest::qWaitFor([] { return !QToolTip::isVisible(); });
    return text;
}

} // namespace

/// What can be done with the charts of a run.
class tst_Charts : public QObject {
    Q_OBJECT

private slots:
    void percentilesAreChosenForAllCharts();
    void everyPercentileIsAboveTheOneBefore();
    void theAxisOfValuesMayBeLogarithmic();
    void aBoxZoomsAllCharts();
    void shiftAndABoxZoomTheValuesToo();
    void theWheelZoomsTimeAndWithControlTheValues();
    void theMiddleButtonMoves();
    void keysMoveZoomAndGoBack();
    void theWayBackIsKept();
    void stepsOfOneGestureAreOne();
    void controlClickInTheLegendLeavesOneLine();
    void marksAreToldByTheTip();
    void theWarmUpIsHatched();
    void environmentsAreStackedByState();
    void theLimitIsDrawnWhereItIsNear();
    void coloursStayWithTheirFigure();
    void theHeatMapHoldsEveryRequest();
    void theHeatMapReadsCountAndShare();
    void nothingToPlotSaysWhoAndWhen();
};

void tst_Charts::percentilesAreChosenForAllCharts() {
    Bench rig;
    auto& latency = rig.chart(QStringLiteral("Latency seen by"));
    const auto names = [&] {
        QStringList titles;
        for (const auto& line : latency.chart().lines)
            titles << QString::fromStdString(line.title);
        return titles.join(' ');
    };
    QCOMPARE(names(), QStringLiteral("p50 p95 p99"));
    QTest::mouseClick(&rig.inPage<QToolButton>("percentile-p99.9"), Qt::LeftButton);
    QTest::mouseClick(&rig.inPage<QToolButton>("percentile-p50"), Qt::LeftButton);
    QTest::mouseClick(&rig.inPage<QToolButton>("percentile-max"), Qt::LeftButton);
    QCOMPARE(names(), QStringLiteral("p95 p99 p99.9 max"));
    rig.select("function");
    rig.picture(QStringLiteral("charts-percentiles"));
}

void tst_Charts::everyPercentileIsAboveTheOneBefore() {
    Bench rig;
    for (const char* name : {"percentile-p90", "percentile-p99.9", "percentile-max"})
        QTest::mouseClick(&rig.inPage<QToolButton>(name), Qt::LeftButton);
    const auto& lines = rig.chart(QStringLiteral("Latency seen by")).chart().lines;
    QCOMPARE(lines.size(), std::size_t{6});
    double longest = 0.0;
    for (std::size_t i = 0; i < lines.front().values.size(); ++i)
        for (std::size_t l = 1; l < lines.size(); ++l) {
            if (std::isnan(lines[l].values[i])) continue;
            QVERIFY(lines[l].values[i] >= lines[l - 1].values[i]);
            longest = std::max(longest, lines[l].values[i]);
        }
    QCOMPARE(longest, rig.result().summary.latency.max);
}

void tst_Charts::theAxisOfValuesMayBeLogarithmic() {
    Bench rig;
    auto& latency = rig.chart(QStringLiteral("Latency seen by"));
    QCOMPARE(latency.plot().yAxis->range().lower, 0.0);
    QTest::mouseClick(&rig.inPage<QToolButton>("logarithmic"), Qt::LeftButton);
    QCOMPARE(latency.plot().yAxis->scaleType(), QCPAxis::stLogarithmic);
    double lowest = std::numeric_limits<double>::infinity();
    double highest = 0.0;
    for (const auto& line : latency.chart().lines)
        for (const double value : line.values)
            if (value > 0.0) {
                lowest = std::min(lowest, value);
                highest = std::max(highest, value);
            }
    const auto range = latency.plot().yAxis->range();
    QVERIFY(range.lower > 0.0 && range.lower <= lowest && range.upper >= highest);
    // What is 0 has no place on such an axis; parts of a whole have no sum there.
    auto& requests = rig.chart(QStringLiteral("Requests per second"));
    QVERIFY(!requests.isLogarithmic()); // it is no latency, and chooses for itself
    requests.findChild<QAction*>(QStringLiteral("logAxis"))->trigger();
    QCOMPARE(requests.plot().yAxis->scaleType(), QCPAxis::stLogarithmic);
    for (const auto& point : *rig.chart(QStringLiteral("Requests per second")).plot().graph(1)->data())
        QVERIFY(std::isnan(point.value) || point.value > 0.0);
    QVERIFY(!rig.chart(QStringLiteral("Environments of")).isLogarithmic());
    rig.picture(QStringLiteral("charts-logarithmic"));
}

void tst_Charts::aBoxZoomsAllCharts() {
    Bench rig;
    auto& first = *rig.page().charts().front();
    const auto values = first.plot().yAxis->range();
    QSignalSpy picked(&rig.page(), &ChartsPage::momentPicked);
    drag(first.plot(), pixelOf(first, 29, 0.2), pixelOf(first, 42, 0.6), Qt::LeftButton);
    for (auto* each : rig.page().charts()) {
        QVERIFY(std::abs(shownBy(*each).from - 29) < 0.5);
        QVERIFY(std::abs(shownBy(*each).to - 42) < 0.5);
    }
    QCOMPARE(shownBy(rig.page().heat()), shownBy(first));
    // The box was wide, not high: the highest of what is in sight still fits.
    QVERIFY(close(first.plot().yAxis->range().upper, values.upper));
    rig.picture(QStringLiteral("charts-zoomed"));
    QTest::mouseDClick(&first.plot(), Qt::LeftButton, {}, pixelOf(first, 35));
    QVERIFY(close(shownBy(first).to, 60.0));
    QCOMPARE(picked.count(), 0); // a drag is no click
}

void tst_Charts::shiftAndABoxZoomTheValuesToo() {
    Bench rig;
    auto& first = *rig.page().charts().front();
    const auto top = first.plot().yAxis->pixelToCoord(pixelOf(first, 29, 0.25).y());
    const auto bottom = first.plot().yAxis->pixelToCoord(pixelOf(first, 29, 0.75).y());
    drag(first.plot(), pixelOf(first, 29, 0.25), pixelOf(first, 42, 0.75), Qt::LeftButton, Qt::ShiftModifier);
    QVERIFY(std::abs(first.plot().yAxis->range().upper - top) < 0.05 * top);
    QVERIFY(std::abs(first.plot().yAxis->range().lower - bottom) < 0.05 * top);
    QTest::keyClick(&first.plot(), Qt::Key_Home);
    QCOMPARE(first.plot().yAxis->range().lower, 0.0);
}

void tst_Charts::theWheelZoomsTimeAndWithControlTheValues() {
    Bench rig;
    auto& first = *rig.page().charts().front();
    const TimeRange whole = shownBy(first);
    const double under = first.plot().xAxis->pixelToCoord(pixelOf(first, 35).x());
    turn(first.plot(), pixelOf(first, 35), 3);
    QVERIFY(shownBy(first).to - shownBy(first).from < 0.7 * (whole.to - whole.from));
    QVERIFY(std::abs(first.plot().xAxis->pixelToCoord(pixelOf(first, under).x()) - under) < 0.2);
    const TimeRange zoomed = shownBy(first);
    const auto values = first.plot().yAxis->range();
    turn(first.plot(), pixelOf(first, 35, 1.0), 2, Qt::ControlModifier);
    QCOMPARE(shownBy(first), zoomed);
    QVERIFY(first.plot().yAxis->range().upper < 0.8 * values.upper);
}

void tst_Charts::theMiddleButtonMoves() {
    Bench rig;
    auto& first = *rig.page().charts().front();
    turn(first.plot(), pixelOf(first, 35), 5);
    const TimeRange before = shownBy(first);
    const double middle = (before.from + before.to) / 2;
    drag(first.plot(), pixelOf(first, middle), pixelOf(first, middle) - QPoint(40, 0), Qt::MiddleButton);
    const TimeRange after = shownBy(first);
    QVERIFY(after.from > before.from);
    QVERIFY(close(after.to - after.from, before.to - before.from));
}

void tst_Charts::keysMoveZoomAndGoBack() {
    Bench rig;
    auto& plot = rig.page().charts().front()->plot();
    auto& first = *rig.page().charts().front();
    plot.setFocus();
    const TimeRange whole = shownBy(first);
    QTest::keyClick(&plot, Qt::Key_Up);
    QTest::keyClick(&plot, Qt::Key_W);
    const TimeRange closer = shownBy(first);
    QVERIFY(close(closer.to - closer.from, 0.64 * (whole.to - whole.from)));
    QTest::keyClick(&plot, Qt::Key_D);
    QVERIFY(close(shownBy(first).from - closer.from, 0.1 * (closer.to - closer.from)));
    QTest::keyClick(&plot, Qt::Key_A);
    QVERIFY(close(shownBy(first).from, closer.from));
    QTest::keyClick(&plot, Qt::Key_Down);
    QVERIFY(close(shownBy(first).to - shownBy(first).from, 0.8 * (whole.to - whole.from)));
    // The keys in a row were one step.
    QTest::keyClick(&plot, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(close(shownBy(first).from, whole.from) && close(shownBy(first).to, whole.to));
    QTest::keyClick(&plot, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(close(shownBy(first).to - shownBy(first).from, 0.8 * (whole.to - whole.from)));
}

void tst_Charts::theWayBackIsKept() {
    Bench rig;
    auto& first = *rig.page().charts().front();
    auto& back = rig.inPage<QToolButton>("zoomBack");
    auto& forward = rig.inPage<QToolButton>("zoomForward");
    QVERIFY(!back.isEnabled() && !forward.isEnabled());
    const TimeRange whole = shownBy(first);
    drag(first.plot(), pixelOf(first, 20), pixelOf(first, 50), Qt::LeftButton);
    const TimeRange one = shownBy(first);
    drag(first.plot(), pixelOf(first, 30), pixelOf(first, 40), Qt::LeftButton);
    QTest::mouseClick(&back, Qt::LeftButton);
    QVERIFY(close(shownBy(first).from, one.from) && close(shownBy(first).to, one.to));
    QVERIFY(forward.isEnabled());
    QTest::mouseClick(&back, Qt::LeftButton);
    QVERIFY(close(shownBy(first).to, whole.to) && !back.isEnabled());
    QTest::mouseClick(&forward, Qt::LeftButton);
    QVERIFY(close(shownBy(first).from, one.from));
    QTest::mouseClick(&rig.inPage<QToolButton>("zoomAll"), Qt::LeftButton);
    QVERIFY(close(shownBy(first).to, whole.to) && back.isEnabled() && !forward.isEnabled());
    // Another node of the same run is looked at over the same time.
    drag(first.plot(), pixelOf(first, 20), pixelOf(first, 50), Qt::LeftButton);
    rig.select("function");
    QVERIFY(std::abs(shownBy(*rig.page().charts().front()).from - 20) < 0.5);
}

void tst_Charts::stepsOfOneGestureAreOne() {
    ZoomHistory history;
    history.begin({0, 100});
    history.show({10, 90}, Gesture::wheel);
    history.show({20, 80}, Gesture::wheel);
    history.show({30, 90}, Gesture::pan);
    history.show({40, 50}, Gesture::box);
    history.show({41, 42}, Gesture::box);
    history.show({41, 42}, Gesture::box); // nothing new
    for (const TimeRange& expected :
         {TimeRange{40, 50}, TimeRange{30, 90}, TimeRange{20, 80}, TimeRange{0, 100}}) {
        QVERIFY(history.hasBack());
        history.back();
        QCOMPARE(history.now(), expected);
    }
    QVERIFY(!history.hasBack());
    history.forward();
    history.show({1, 2}, Gesture::wheel); // what was ahead is gone
    QVERIFY(!history.hasForward());
    history.back();
    QCOMPARE(history.now(), (TimeRange{20, 80}));
}

void tst_Charts::controlClickInTheLegendLeavesOneLine() {
    Bench rig;
    auto& first = *rig.page().charts().front();
    QVERIFY(first.chart().lines.size() >= 3);
    const auto chip = [&](std::size_t i) {
        QCoreApplication::processEvents(); // the legend is made anew with every click
        for (auto* each : first.findChildren<QToolButton*>())
            if (each->isVisible() &&
                each->accessibleName() == QString::fromStdString(first.chart().lines[i].title))
                return each;
        qFatal("no chip");
    };
    QTest::mouseClick(chip(1), Qt::LeftButton, Qt::ControlModifier);
    for (std::size_t i = 0; i < first.chart().lines.size(); ++i)
        QCOMPARE(first.isHidden(i), i != 1);
    QTest::mouseClick(chip(1), Qt::LeftButton, Qt::ControlModifier);
    for (std::size_t i = 0; i < first.chart().lines.size(); ++i)
        QVERIFY(!first.isHidden(i));
}

void tst_Charts::marksAreToldByTheTip() {
    Bench rig;
    const auto marks = runMarks(rig.result().summary, rig.design());
    const auto throttled = std::ranges::find(marks, RunMark::What::throttled, &RunMark::what);
    QVERIFY(throttled != marks.end());
    auto& requests = rig.chart(QStringLiteral("Requests per second"));
    const QString tip = tipOver(requests, pixelOf(requests, throttled->at));
    QVERIFY2(tip.contains(QString::fromStdString(throttled->text)), qPrintable(tip));
    QVERIFY(tip.contains(QStringLiteral("by the ")));
    QCOMPARE(tipOver(requests, pixelOf(requests, 15)), QString());
    // A chart of one node has the marks of that node only.
    rig.select("table");
    for (auto* each : rig.page().charts())
        for (const auto& mark : each->chart().marks)
            QVERIFY(QString::fromStdString(mark.text).startsWith(
                QString::fromStdString(rig.design().node(model::NodeId("table"))->title())));
}

void tst_Charts::theWarmUpIsHatched() {
    Bench rig;
    auto& first = *rig.page().charts().front();
    const TimeRange whole = shownBy(first);
    QVERIFY(whole.from < 5.0 && whole.from >= 0.0);
    const QString tip = tipOver(first, pixelOf(first, (whole.from + 5.0) / 2));
    QVERIFY2(tip.contains(QStringLiteral("not counted")), qPrintable(tip));
    bool hatched = false;
    for (int i = 0; i < first.plot().itemCount(); ++i)
        if (auto* rect = qobject_cast<QCPItemRect*>(first.plot().item(i)))
            hatched |= rect->visible() && rect->bottomRight->coords().x() == 5.0 &&
                       rect->brush().style() == Qt::BDiagPattern;
    QVERIFY(hatched);
}

void tst_Charts::environmentsAreStackedByState() {
    Bench rig;
    const auto& chart = rig.chart(QStringLiteral("Environments of")).chart();
    QVERIFY(chart.shape == Chart::Shape::stack);
    QStringList titles;
    for (const auto& line : chart.lines)
        titles << QString::fromStdString(line.title);
    QCOMPARE(titles.join(QStringLiteral(", ")), QStringLiteral("working, starting, provisioned, idle, idle"));
    // All of them together are the environments that were alive.
    const auto& alive =
        rig.result().summary.node(model::NodeId("function"))->series.at("environments").values;
    for (std::size_t i = 0; i < alive.size(); ++i) {
        double sum = 0.0;
        for (const auto& line : chart.lines) {
            QVERIFY(line.values[i] >= 0.0);
            sum += line.values[i];
        }
        QVERIFY2(std::abs(sum - alive[i]) < 1e-6, qPrintable(QString::number(i)));
    }
    rig.select("function");
    rig.picture(QStringLiteral("charts-node"));
}

void tst_Charts::theLimitIsDrawnWhereItIsNear() {
    Bench rig;
    auto& environments = rig.chart(QStringLiteral("Environments of"));
    QVERIFY(environments.chart().limit);
    QCOMPARE(environments.chart().limit->value, 4.0);
    QVERIFY(environments.plot().yAxis->range().upper > 4.0);
    const auto* name = environments.findChild<QLabel*>(QStringLiteral("chartLimit"));
    QVERIFY(name->isVisible() && name->text().contains(QStringLiteral("limit of those at work 4")));
}

void tst_Charts::coloursStayWithTheirFigure() {
    Bench rig;
    // Offered, succeeded, throttled: each has its own, whether others are there or not.
    const auto look = [](const ChartView& view, const char* title) {
        for (const auto& line : view.chart().lines)
            if (line.title == title) return line.look;
        return -1;
    };
    const auto& whole = rig.chart(QStringLiteral("Requests per second"));
    const int throttled = look(whole, "throttled");
    QVERIFY(throttled >= 0 && throttled != look(whole, "offered") && throttled != look(whole, "succeeded"));
    QCOMPARE(look(rig.chart(QStringLiteral("Cold starts and throttles")), "throttled"), throttled);
}

void tst_Charts::theHeatMapHoldsEveryRequest() {
    Bench rig;
    auto& heat = rig.page().heat();
    QVERIFY(heat.isVisibleTo(&rig.page()));
    const auto sum = [](const sim::LatencyMap& map) {
        return std::accumulate(map.cells.begin(), map.cells.end(), std::int64_t{0},
                               [](std::int64_t n, const sim::LatencyCell& cell) { return n + cell.count; });
    };
    QCOMPARE(sum(heat.map()), rig.result().summary.latency.count);
    rig.select("function");
    QCOMPARE(sum(heat.map()), rig.result().summary.node(model::NodeId("function"))->latency.count);
}

void tst_Charts::theHeatMapReadsCountAndShare() {
    Bench rig;
    auto& heat = rig.page().heat();
    rig.page().findChild<QScrollArea*>()->ensureWidgetVisible(&heat);
    QCoreApplication::processEvents();
    const auto fullest = std::ranges::max_element(heat.map().cells, {}, &sim::LatencyCell::count);
    std::int64_t then = 0;
    for (const auto& cell : heat.map().cells)
        if (cell.column == fullest->column) then += cell.count;
    const double time = heat.map().start + (fullest->column + 0.5) * heat.map().step;
    const double latency =
        std::sqrt(sim::LatencyMap::edge(fullest->band) * sim::LatencyMap::edge(fullest->band + 1));
    const QPoint at(qRound(heat.plot().xAxis->coordToPixel(time)),
                    qRound(heat.plot().yAxis->coordToPixel(latency)));
    QSignalSpy picked(&rig.page(), &ChartsPage::requestsPicked);
    QTest::mouseMove(&heat.plot(), at);
    QTest::mouseClick(&heat.plot(), Qt::LeftButton, {}, at);
    const QString reading = heat.readingAt(time, latency);
    QVERIFY2(reading.contains(
                 QStringLiteral("%1 requests").arg(QString::fromStdString(model::showCount(fullest->count)))),
             qPrintable(reading));
    QVERIFY(reading.contains(QString::fromStdString(model::showQuantity(
        static_cast<double>(fullest->count) / static_cast<double>(then), model::Unit::ratio))));
    QCOMPARE(picked.count(), 1);
    const auto pick = picked.front().front().value<RequestPick>();
    QVERIFY(pick.from <= time && time < pick.to && pick.shortest <= latency && latency < pick.longest);
    rig.picture(QStringLiteral("charts-heat"));
}

void tst_Charts::nothingToPlotSaysWhoAndWhen() {
    Desk desk;
    auto project = desk.project();
    project.scenarios.front().traffic.clear();
    desk.quickAdd({0, 200}, QStringLiteral("queue"));
    desk.run();
    desk.window->results().reveal();
    desk.document->selection().set({model::NodeId("queue")}, {});
    QCoreApplication::processEvents();
    const auto* nothing = desk.window->results().charts().findChild<QLabel*>(QStringLiteral("nothingToPlot"));
    QVERIFY(nothing->isVisibleTo(&desk.window->results()));
    const QString title = QString::fromStdString(desk.design().node(model::NodeId("queue"))->title());
    QVERIFY2(nothing->text().contains(title + QStringLiteral(" between 0 s and")) ||
                 nothing->text().contains(title + QStringLiteral(" between 0")),
             qPrintable(nothing->text()));
    QVERIFY(nothing->text().contains(QStringLiteral("link")));
}

QTEST_MAIN(tst_Charts)
#include "tst_charts.moc"
