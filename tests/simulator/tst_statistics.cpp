#include "simulator/analysis/compare.h"
#include "simulator/analysis/statistics.h"
#include "simulator/analysis/warmup.h"
#include "tests/support/build.h"

#include <QTest>

#include <cmath>

using namespace burst;
using namespace burst::test;

namespace {
bool near(double seen, double expected, double within) {
    const bool same = std::abs(seen - expected) <= within;
    if (!same) qWarning("%.9g instead of %.9g", seen, expected);
    return same;
}

/// Batches of five have means of +-0.2 by turns: as even a noise as there is.
std::vector<double> noise(std::size_t length) {
    std::vector<double> series(length);
    for (std::size_t i = 0; i < length; ++i)
        series[i] = i % 2 == 0 ? 1.0 : -1.0;
    return series;
}

/// A function with work of very different lengths.
Build shop(double seconds) {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", exponential(0.2)}, {"init", "0 s"}});
    return b.link("c", "f").poisson("c", 5).lasts(seconds);
}

double halfWidth(const std::vector<double>& values, std::size_t count) {
    const std::vector<double> first(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count));
    const auto [low, high] = sim::confidenceInterval(first);
    return (high - low) / (high + low);
}
} // namespace

/// Intervals, differences, warm-up and precision.
class tst_Statistics : public QObject {
    Q_OBJECT
private slots:
    void studentsQuantilesAreThoseOfTheTable();
    void anIntervalWorkedOutByHand();
    void aPairedDifferenceWorkedOutByHand();
    void aDifferenceToNothingHasNoShare();
    void fewerRequestsAreNeitherBetterNorWorse();
    void mserFindsTheEndOfAStep();
    void mserFindsTheEndOfADecay();
    void mserLeavesASteadySeriesAlone();
    void mserSaysWhenASeriesNeverSettles();
    void aWarmUpOfKnownLengthIsFound();
    void aRunEndsWhenItsPrecisionIsReached();
    void theNumberOfThreadsDoesNotDecideWhenItEnds();
    void aPrecisionOutOfReachIsSaid();
    void anUnknownMetricIsAnError();
};

void tst_Statistics::studentsQuantilesAreThoseOfTheTable() {
    const std::pair<int, double> table[] = {
        {1, 12.7062}, {2, 4.3027}, {4, 2.7764}, {9, 2.2622}, {30, 2.0423}};
    for (const auto& [degrees, quantile] : table)
        QVERIFY(near(sim::studentQuantile(0.975, degrees), quantile, 5e-5));
}

void tst_Statistics::anIntervalWorkedOutByHand() {
    // Mean 3, sample deviation sqrt(2.5), so 2.7764 * sqrt(2.5 / 5) to either side.
    const auto [low, high] = sim::confidenceInterval({1, 2, 3, 4, 5});
    QVERIFY(near(low, 3.0 - 1.96324, 1e-4));
    QVERIFY(near(high, 3.0 + 1.96324, 1e-4));
}

void tst_Statistics::aPairedDifferenceWorkedOutByHand() {
    // The replications differ by tens, their differences are 1, 2, 1, 2, 1: mean 1.4, deviation sqrt(0.3).
    const auto d = sim::difference("latency.p99", {10, 20, 30, 40, 50}, {11, 22, 31, 42, 51}, true);
    const double half = 2.77645 * std::sqrt(0.3 / 5);
    QCOMPARE(d.pairs, std::size_t{5});
    QVERIFY(near(d.delta, 1.4, 1e-12));
    QVERIFY(near(d.low, 1.4 - half, 1e-4));
    QVERIFY(near(d.high, 1.4 + half, 1e-4));
    QVERIFY(near(d.relative, 1.4 / 30, 1e-12));
    QVERIFY(near(d.relativeLow, (1.4 - half) / 30, 1e-5));
    QVERIFY(d.verdict == sim::Difference::Verdict::worse);
}

void tst_Statistics::aDifferenceToNothingHasNoShare() {
    const auto d = sim::difference("errors.ratio", {0, 0, 0}, {0.1, 0.2, 0.1}, true);
    QVERIFY(std::isnan(d.relative) && std::isnan(d.relativeHigh));
}

void tst_Statistics::fewerRequestsAreNeitherBetterNorWorse() {
    using Verdict = sim::Difference::Verdict;
    const auto verdicts = [](std::vector<double> offered, std::vector<double> succeeded) {
        sim::Summary a;
        sim::Summary b;
        a.samples = {{"requests.offered", {100, 110}}, {"requests.succeeded", {90, 100}}};
        b.samples = {{"requests.offered", std::move(offered)}, {"requests.succeeded", std::move(succeeded)}};
        const auto found = sim::compare(a, b);
        return std::pair(found[0].verdict, found[1].verdict);
    };
    QVERIFY(verdicts({50, 60}, {50, 60}) == std::pair(Verdict::differs, Verdict::differs));
    QVERIFY(verdicts({100, 110}, {95, 105}) == std::pair(Verdict::same, Verdict::better));
    QVERIFY(verdicts({100, 110}, {85, 95}) == std::pair(Verdict::same, Verdict::worse));
}

void tst_Statistics::mserFindsTheEndOfAStep() {
    auto series = noise(600);
    for (std::size_t i = 0; i < 100; ++i)
        series[i] += 10.0;
    const auto cut = sim::mser5(series);
    QCOMPARE(cut.values, std::size_t{100});
    QVERIFY(cut.settled);
}

/// 5 exp(-i / 20) is below the noise of the batches from i = 64 on, and a hundredth of it from 156 on.
void tst_Statistics::mserFindsTheEndOfADecay() {
    auto series = noise(600);
    for (std::size_t i = 0; i < series.size(); ++i)
        series[i] += 5.0 * std::exp(-static_cast<double>(i) / 20.0);
    const auto cut = sim::mser5(series);
    QVERIFY2(cut.values >= 50 && cut.values <= 156, qPrintable(QString::number(cut.values)));
    QVERIFY(cut.settled);
}

void tst_Statistics::mserLeavesASteadySeriesAlone() {
    QCOMPARE(sim::mser5(noise(300)).values, std::size_t{0});
    QCOMPARE(sim::mser5(std::vector<double>(300, 7.0)).values, std::size_t{0});
    QVERIFY(sim::mser5(noise(300)).settled);
}

void tst_Statistics::mserSaysWhenASeriesNeverSettles() {
    std::vector<double> ramp(300);
    for (std::size_t i = 0; i < ramp.size(); ++i)
        ramp[i] = static_cast<double>(i);
    QVERIFY(!sim::mser5(ramp).settled);
    QCOMPARE(sim::mser5(ramp).values, std::size_t{150});
    QVERIFY(!sim::mser5(noise(45)).settled); // nine batches are too few
}

/// 50 requests a second for 100 s, then 10: what is inside falls from 5 to 1 within a tenth of a second.
void tst_Statistics::aWarmUpOfKnownLengthIsFound() {
    Build b;
    b.node("c", "client")
        .node("f", "function", {{"compute", "100 ms"}, {"init", "0 s"}, {"keep_alive", "1 s"}});
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::constant;
    traffic.profile = {{0, 50}, {100, 50}, {100, 10}};
    b.link("c", "f").lasts(600).scenario().traffic[model::NodeId("c")] = traffic;
    b.scenario().autoWarmup = true;
    const auto run = b.run();
    QVERIFY2(run.warmup >= 100 && run.warmup <= 110, qPrintable(QString::number(run.warmup)));
    QCOMPARE(run.simulated, 600 - run.warmup);
    QVERIFY(near(at(run, "c").concurrency->mean, 1.0, 0.01));
}

void tst_Statistics::aRunEndsWhenItsPrecisionIsReached() {
    Build b = shop(100);
    b.scenario().precision = model::Precision{.metric = "latency.mean", .relative = 0.02};
    const auto run = b.run({.threads = 1});
    const auto& values = run.samples.at("latency.mean");
    QVERIFY(run.complete);
    QVERIFY(run.replications > 5 && run.replications < 100);
    QCOMPARE(values.size(), static_cast<std::size_t>(run.replications));
    QVERIFY(halfWidth(values, values.size()) <= 0.02);
    for (std::size_t n = 5; n < values.size(); ++n)
        QVERIFY(halfWidth(values, n) > 0.02); // it would have ended before
    QVERIFY(run.precision && run.precision->holds);
    QVERIFY(near(run.precision->reached, halfWidth(values, values.size()), 1e-12));
}

void tst_Statistics::theNumberOfThreadsDoesNotDecideWhenItEnds() {
    Build b = shop(100);
    b.scenario().precision = model::Precision{.metric = "latency.mean", .relative = 0.02};
    const auto one = b.run({.threads = 1});
    for (const int threads : {2, 5}) {
        const auto more = b.run({.threads = threads});
        QCOMPARE(more.replications, one.replications);
        QCOMPARE(more.fingerprint, one.fingerprint);
        QCOMPARE(more.samples, one.samples);
        QCOMPARE(more.latencyCauses[2].seconds, one.latencyCauses[2].seconds);
        QVERIFY(more.complete);
    }
}

void tst_Statistics::aPrecisionOutOfReachIsSaid() {
    Build b = shop(20);
    b.scenario().precision =
        model::Precision{.metric = "latency.p99", .relative = 1e-6, .mostReplications = 7};
    const auto run = b.run();
    QCOMPARE(run.replications, 7);
    QVERIFY(run.complete);
    QVERIFY(run.precision && !run.precision->holds && run.precision->reached > 1e-6);
    QVERIFY(run.explanation.back().find("After 7 replications") == 0);
}

void tst_Statistics::anUnknownMetricIsAnError() {
    Build b = shop(20);
    b.scenario().precision = model::Precision{.metric = "latency.p98"};
    const auto catalog = Build::bareCatalog();
    const auto run = sim::simulate(b.project, b.project.designs.front().id, b.project.scenarios.front().id,
                                   catalog, {}, {});
    QVERIFY(!run);
    QVERIFY(run.error().text.find("latency.p98") != std::string::npos);
}

QTEST_APPLESS_MAIN(tst_Statistics)
#include "tst_statistics.moc"
