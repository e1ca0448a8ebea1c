#include "app/report/chart_text.h"
#include "app/report/latency_text.h"
#include "app/report/line_measure.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace burst;
using namespace burst::app;

namespace {
constexpr double gap = std::numeric_limits<double>::quiet_NaN();

/// Steps of 2 s from 10 s on.
ChartLine steps(std::string title, std::vector<double> values) {
    return {std::move(title), 10.0, 2.0, std::move(values), 0};
}

Chart chartOf(std::string title, std::vector<ChartLine> lines) {
    return {std::move(title), model::Unit::perSecond, std::move(lines)};
}

bool all(const Chart&, std::size_t) {
    return true;
}
} // namespace

/// A line between two instants, and charts as text.
class tst_LineMeasure : public QObject {
    Q_OBJECT
private slots:
    void figuresAreThoseWorkedOutByHand();
    void gapsCountForNothing();
    void atOneInstantThereIsNoRate();
    void outsideTheLineThereIsNothing();
    void theMeanOfARateIsWhatHappenedByTime();
    void theCsvHoldsTheWindowOfAllCharts();
    void notesStandInTheRowOfTheirTime();
    void aChartIsToldInWords();
    void latenciesHaveThreeDigits();
};

void tst_LineMeasure::figuresAreThoseWorkedOutByHand() {
    // 1 in [10, 12), 5 in [12, 14), 2 in [14, 16), 8 in [16, 18).
    const auto line = steps("line", {1, 5, 2, 8});
    const auto m = measureLine(line, 11.0, 15.0);
    QCOMPARE(m.first, 1.0);
    QCOMPARE(m.last, 2.0);
    QCOMPARE(m.change, 1.0);
    QCOMPARE(m.rate, 0.25);
    QCOMPARE(m.mean, (1.0 * 1 + 2.0 * 5 + 1.0 * 2) / 4.0);
    QCOMPARE(m.highest, 5.0);
    // The step that begins where the window ends is at its end, not in it.
    QCOMPARE(measureLine(line, 10.0, 16.0).highest, 5.0);
    QCOMPARE(measureLine(line, 10.0, 16.0).last, 8.0);
}

void tst_LineMeasure::gapsCountForNothing() {
    const auto m = measureLine(steps("line", {4, gap, 2}), 10.0, 15.0);
    QCOMPARE(m.mean, (2.0 * 4 + 1.0 * 2) / 3.0);
    QCOMPARE(m.highest, 4.0);
    const auto none = measureLine(steps("line", {4, gap, 2}), 12.0, 13.0);
    QVERIFY(std::isnan(none.first) && std::isnan(none.mean) && std::isnan(none.highest));
    // Values below 0 have a highest as well.
    QCOMPARE(measureLine(steps("line", {-4, -3}), 10.0, 14.0).highest, -3.0);
}

void tst_LineMeasure::atOneInstantThereIsNoRate() {
    const auto m = measureLine(steps("line", {4, 6}), 13.0, 13.0);
    QCOMPARE(m.change, 0.0);
    QVERIFY(std::isnan(m.rate) && std::isnan(m.mean));
}

void tst_LineMeasure::outsideTheLineThereIsNothing() {
    const auto line = steps("line", {4, 6});
    QVERIFY(std::isnan(valueAt(line, 9.9)) && std::isnan(valueAt(line, 14.0)));
    QCOMPARE(valueAt(line, 10.0), 4.0);
    QCOMPARE(measureLine(line, 0.0, 100.0).mean, 5.0);
    QVERIFY(std::isnan(measureLine(line, 20.0, 30.0).mean));
    QVERIFY(std::isnan(measureLine(steps("line", {}), 10.0, 12.0).mean));
}

void tst_LineMeasure::theMeanOfARateIsWhatHappenedByTime() {
    // 3/s for 2 s and 7/s for 2 s are 20 requests in 4 s.
    const auto m = measureLine(steps("line", {3, 7}), 10.0, 14.0);
    QCOMPARE(m.mean * 4.0, 20.0);
}

void tst_LineMeasure::theCsvHoldsTheWindowOfAllCharts() {
    const auto first = chartOf("Requests", {steps("offered", {1, 2, 3}), steps("a \"b\"", {4, gap, 6})});
    const auto second = chartOf("Queue", {steps("waiting", {7, 8, 9})});
    QCOMPARE(chartsCsv({&first, &second}, all, 12.5, 14.0),
             std::string("start_s,end_s,\"Requests: offered\",\"Requests: a \"\"b\"\"\",\"Queue: waiting\"\n"
                         "12,14,2,,8\n"));
    const auto notTheSecond = [](const Chart&, std::size_t line) { return line == 0; };
    QCOMPARE(chartsCsv({&first}, notTheSecond, 0.0, 100.0),
             std::string("start_s,end_s,\"offered\"\n10,12,1\n12,14,2\n14,16,3\n"));
    QCOMPARE(chartsCsv({}, all, 0.0, 1.0), std::string("start_s,end_s\n"));
}

void tst_LineMeasure::notesStandInTheRowOfTheirTime() {
    auto chart = chartOf("Requests", {steps("offered", {1, 2})});
    chart.marks = {{10.5, "first refusals"}, {12.0, "deployed", true}, {13.9, "say \"hi\"", true}};
    QCOMPARE(chartsCsv({&chart}, all, 0.0, 100.0),
             std::string("start_s,end_s,\"offered\",note\n10,12,1,\n12,14,2,\"deployed; say \"\"hi\"\"\"\n"));
}

void tst_LineMeasure::aChartIsToldInWords() {
    auto chart = chartOf("Requests", {steps("offered", {1, 5}), steps("failed", {gap, gap})});
    chart.limit = ChartLimit{8.0, "limit"};
    chart.marks = {{12.0, "first refusals"}};
    QCOMPARE(chartWords(chart), std::string("offered: mean 3 /s, highest 5 /s at 13 s, last 5 /s. limit: 8 "
                                            "/s. At 12 s: first refusals."));
    QCOMPARE(chartWords(chartOf("Empty", {})), std::string());
}

void tst_LineMeasure::latenciesHaveThreeDigits() {
    QCOMPARE(showLatency(0.0853449), std::string("85.3 ms"));
    QCOMPARE(showLatency(1.2351), std::string("1.24 s"));
    QCOMPARE(showLatency(0.99999), std::string("1 s"));
    QCOMPARE(showLatency(0.0), model::showQuantity(0.0, model::Unit::seconds));
    QCOMPARE(showLatency(gap), std::string("–"));
}

QTEST_APPLESS_MAIN(tst_LineMeasure)
#include "tst_line_measure.moc"
