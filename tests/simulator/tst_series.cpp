#include "tests/support/build.h"

#include <QTest>

#include <numeric>

using namespace burst;
using namespace burst::test;

namespace {
/// A minute of a function whose requests come at these times; buckets of 0.1 s.
sim::Summary minute(const model::Params& params, std::vector<double> arrivals, sim::Options options = {}) {
    Build b;
    b.node("c", "client").node("f", "function", params).link("c", "f");
    return b.arrivals("c", std::move(arrivals)).lasts(60).run(options);
}

double areaOf(const sim::NodeResult& node, const char* metric) {
    const auto& series = node.series.at(metric);
    return series.step * std::accumulate(series.values.begin(), series.values.end(), 0.0);
}
} // namespace

/// Figures over simulated time, worked out by hand.
class tst_Series : public QObject {
    Q_OBJECT
private slots:
    void startingIsTimeThatRequestsWaitForTheirEnvironment();
    void idleProvisionedIsWhatLiesReady();
    void mostBusyIsTheReservation();
    void everyPercentileOfABucketIsThere();
    void theMapOfLatencyHoldsEveryRequestOnce();
};

void tst_Series::startingIsTimeThatRequestsWaitForTheirEnvironment() {
    const auto run =
        minute({{"compute", "100 ms"}, {"init", "1 s"}, {"start_overhead", "200 ms"}}, {0, 5, 5.05});
    // 0 to 1.2 s, and since the first environment is busy at 5.05 s, from there to 6.25 s.
    const auto& starting = at(run, "f").series.at("starting");
    QCOMPARE(starting.step, 0.1);
    const auto level = [&](std::size_t bucket) { return starting.values[bucket]; };
    for (const std::size_t whole : {0U, 11U, 51U, 61U})
        QVERIFY2(std::abs(level(whole) - 1.0) < 1e-9, qPrintable(QString::number(whole)));
    for (const std::size_t half : {50U, 62U})
        QVERIFY2(std::abs(level(half) - 0.5) < 1e-9, qPrintable(QString::number(half)));
    for (const std::size_t none : {12U, 49U, 63U, 599U})
        QCOMPARE(level(none), 0.0);
    QVERIFY(std::abs(areaOf(at(run, "f"), "starting") - 2.4) < 1e-9);
    QVERIFY(std::abs(areaOf(at(run, "f"), "busy") - 2.7) < 1e-9); // and 0.1 s of work each
}

void tst_Series::idleProvisionedIsWhatLiesReady() {
    const auto run = minute({{"provisioned", 2}, {"compute", "1 s"}}, {10});
    // Two for a minute, less the second in which one of them works.
    QVERIFY(std::abs(areaOf(at(run, "f"), "idle_provisioned") - 119.0) < 1e-9);
    QVERIFY(std::abs(areaOf(at(run, "f"), "environments") - 120.0) < 1e-9);
    QCOMPARE(areaOf(at(run, "f"), "starting"), 0.0);
}

void tst_Series::mostBusyIsTheReservation() {
    QCOMPARE(*at(minute({{"reserved", 7}, {"compute", "1 s"}}, {1}), "f").mostBusy, 7.0);
    QVERIFY(!at(minute({{"compute", "1 s"}}, {1}), "c").mostBusy);
}

void tst_Series::everyPercentileOfABucketIsThere() {
    const auto run = minute({{"compute", "100 ms"}, {"init", "1 s"}, {"start_overhead", 0}}, {0, 5});
    const auto& series = at(run, "f").series;
    for (const char* metric :
         {"latency_p50", "latency_p90", "latency_p95", "latency_p99", "latency_p999", "latency_max"}) {
        const auto& values = series.at(metric).values;
        // One request ends at 1.1 s, one at 5.1 s; nothing ends in between.
        QVERIFY2(std::abs(values[11] - 1.1) < 1e-9, metric);
        QVERIFY2(std::abs(values[51] - 0.1) < 1e-9, metric);
        QVERIFY2(std::isnan(values[30]), metric);
    }
}

void tst_Series::theMapOfLatencyHoldsEveryRequestOnce() {
    const auto run = minute({{"compute", "100 ms"}, {"init", "1 s"}, {"start_overhead", "200 ms"}},
                            {0, 5, 5.05}, {.replications = 2});
    const auto& map = at(run, "f").latencyMap;
    QCOMPARE(map.start, 0.0);
    QCOMPARE(map.step, 0.5); // 120 columns
    QCOMPARE(map.cells.size(), std::size_t{3});
    // They end after 1.3, 5.1 and 6.35 s, in both replications.
    const std::array<std::uint32_t, 3> columns{2, 10, 12};
    const std::array<double, 3> latencies{1.3, 0.1, 1.3};
    for (std::size_t i = 0; i < map.cells.size(); ++i) {
        QCOMPARE(map.cells[i].column, columns[i]);
        QCOMPARE(map.cells[i].count, std::int64_t{2});
        QVERIFY(sim::LatencyMap::edge(map.cells[i].band) <= latencies[i]);
        QVERIFY(latencies[i] < sim::LatencyMap::edge(map.cells[i].band + 1));
    }
}

QTEST_APPLESS_MAIN(tst_Series)
#include "tst_series.moc"
