#include "simulator/metrics/gauge.h"
#include "simulator/metrics/histogram.h"
#include "simulator/random/draws.h"

#include <QTest>

#include <limits>

using namespace burst::sim;

class tst_Metrics : public QObject {
    Q_OBJECT
private slots:
    void quantilesAreWithinOnePercent();
    void smallAndHugeValuesHaveABucket();
    void mergingEqualsAddingToOne();
    void clearingForgetsEverything();
    void everyLatencyIsInTheBandThatHoldsIt();
    void mapsAddUp();
    void theAreaUnderAGaugeIsExact();
    void wideSumsCarry();
};

void tst_Metrics::quantilesAreWithinOnePercent() {
    Histogram histogram;
    std::vector<Duration> values;
    Draws draws(3, Purpose::key, 0);
    for (int i = 0; i < 20000; ++i) {
        values.push_back(static_cast<Duration>(std::pow(10.0, 3.0 + 8.0 * draws.uniform())));
        histogram.add(values.back());
    }
    std::sort(values.begin(), values.end());
    for (const double p : {0.001, 0.1, 0.5, 0.9, 0.95, 0.99, 0.999, 1.0}) {
        const auto rank = static_cast<std::size_t>(std::ceil(p * 20000.0)) - 1;
        const auto exact = static_cast<double>(values[rank]);
        QVERIFY2(std::abs(histogram.quantile(p) - exact) <= 0.01 * exact, qPrintable(QString::number(p)));
    }
    QCOMPARE(histogram.max(), values.back());
}

void tst_Metrics::smallAndHugeValuesHaveABucket() {
    Histogram histogram;
    for (const Duration value : {Duration{0}, Duration{1}, Duration{63}, Duration{64}, Duration{65},
                                 std::numeric_limits<Duration>::max()})
        histogram.add(value);
    QCOMPARE(histogram.count(), std::int64_t{6});
    QCOMPARE(histogram.quantile(0.0), 0.0);
    QCOMPARE(histogram.quantile(0.5), 63.0);
}

void tst_Metrics::mergingEqualsAddingToOne() {
    Histogram left;
    Histogram right;
    Histogram both;
    Draws draws(9, Purpose::key, 0);
    for (int i = 0; i < 5000; ++i) {
        const auto value = static_cast<Duration>(draws.uniform() * 1e9);
        (i % 2 ? left : right).add(value);
        both.add(value);
    }
    left.merge(right);
    QCOMPARE(left.buckets(), both.buckets());
    QCOMPARE(left.quantile(0.9), both.quantile(0.9));
}

void tst_Metrics::clearingForgetsEverything() {
    Histogram histogram;
    histogram.add(1000, 5);
    histogram.clear();
    QCOMPARE(histogram.count(), std::int64_t{0});
    QVERIFY(histogram.buckets().empty());
    QCOMPARE(histogram.quantile(0.5), 0.0);
}

void tst_Metrics::everyLatencyIsInTheBandThatHoldsIt() {
    for (const Duration value : {Duration{0}, Duration{63}, Duration{64}, Duration{79}, Duration{80},
                                 Duration{1'000'000}, Duration{5'368'709'119}, Duration{5'368'709'120}}) {
        Histogram histogram;
        histogram.add(value, 3);
        const auto bands = histogram.bands();
        QCOMPARE(bands.size(), std::size_t{1});
        QCOMPARE(bands.front().second, std::int64_t{3});
        const double seconds = toSeconds(value);
        QVERIFY(Histogram::bandEdge(bands.front().first) <= seconds);
        QVERIFY(seconds < Histogram::bandEdge(bands.front().first + 1));
    }
    // Four to an octave: the edges from 1.024 us on are 5/4, 6/4, 7/4 and 8/4 of it.
    Histogram histogram;
    histogram.add(1024);
    const auto band = histogram.bands().front().first;
    for (const std::uint32_t step : {0U, 1U, 2U, 3U, 4U})
        QVERIFY(std::abs(Histogram::bandEdge(band + step) / 1.024e-6 - (1.0 + 0.25 * step)) < 1e-12);
}

void tst_Metrics::mapsAddUp() {
    LatencyMap early;
    early.add(2, 9, 1);
    early.add(2, 7, 4);
    early.add(2, 9, 2);
    LatencyMap late;
    late.add(0, 9, 5);
    late.add(2, 7, 6);
    early.merge(late);
    const std::vector<LatencyCell> cells{{0, 9, 5}, {2, 7, 10}, {2, 9, 3}};
    QCOMPARE(early.cells, cells);
}

void tst_Metrics::theAreaUnderAGaugeIsExact() {
    Gauge gauge;
    gauge.change(0, +2);
    gauge.change(10, +3); // 2 for 10 ns
    gauge.change(14, -5); // 5 for 4 ns
    gauge.settle(100);    // 0 for 86 ns
    QCOMPARE(gauge.area().value(), 40.0);
    QCOMPARE(gauge.max(), std::int64_t{5});
    gauge.change(100, +9);
    gauge.change(100, -8); // was never there
    gauge.restart(150);
    gauge.settle(151);
    QCOMPARE(gauge.area().value(), 1.0);
    QCOMPARE(gauge.max(), std::int64_t{1});
}

void tst_Metrics::wideSumsCarry() {
    WideSum sum;
    sum.add(std::numeric_limits<std::uint64_t>::max());
    sum.add(std::uint64_t{2});
    QCOMPARE(sum.value(), 18446744073709551617.0);
    WideSum other = sum;
    other.add(sum);
    QCOMPARE(other.value(), 2.0 * 18446744073709551617.0);
}

QTEST_APPLESS_MAIN(tst_Metrics)
#include "tst_metrics.moc"
