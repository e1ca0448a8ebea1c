#include "simulator/analysis/cold_start.h"
#include "tests/support/build.h"
#include "tests/support/statistics.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
constexpr double none = 0.0;

/// One function under Poisson arrivals with exponential work.
Build oneFunction(double rate, double service, double keepAlive, int limit = 0) {
    Build b;
    model::Params params{{"compute", exponential(service)}, {"keep_alive", keepAlive}, {"timeout", 86400}};
    if (limit > 0) params["reserved"] = limit;
    b.account("concurrency", 1'000'000).account("request_rate_factor", 1e6);
    b.node("c", "client").node("f", "function", params).link("c", "f").poisson("c", rate);
    b.scenario().replications = 16;
    return b;
}
} // namespace

/// Cold starts of one function under Poisson arrivals, against exact first-passage results and published
/// runs.
class tst_ColdStarts : public QObject {
    Q_OBJECT
private slots:
    void theClosedFormGivesThePublishedFigures_data() { cases(); }
    void theClosedFormGivesThePublishedFigures();
    void theSimulationGivesThePublishedFigures_data() { cases(); }
    void theSimulationGivesThePublishedFigures();
    void aLimitAndAColdStart();
    void thePublishedRunsOfAnotherSimulator();
    void gapsJustInsideAndOutsideTheKeepAlive();
    void theIdleClockStartsAtCompletion();
    void anExplicitTrace();
    void withoutExpiryThereIsOneColdStartPerEnvironment();

private:
    void cases();
};

/// Cases CF-31, CF-33, CF-34, CF-36 and CF-37 of the collected known answers.
void tst_ColdStarts::cases() {
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("service");
    QTest::addColumn<double>("keepAlive");
    QTest::addColumn<double>("coldShare");
    QTest::addColumn<double>("environments");
    QTest::newRow("CF-31: 0.9/s, 1.991 s, 600 s") << 0.9 << 1.991 << 600.0 << 0.001329306649 << 7.691933508;
    QTest::newRow("CF-33: 0.01/s, 2 s, 600 s") << 0.01 << 2.0 << 600.0 << 0.01976198084 << 1.107940051;
    QTest::newRow("CF-34: 1/s, 2 s, 60 s") << 1.0 << 2.0 << 60.0 << 0.01527209992 << 6.281817927;
    QTest::newRow("CF-36: 5/s, 2 s, 10 s") << 5.0 << 2.0 << 10.0 << 0.03938309626 << 15.83333052;
    QTest::newRow("CF-37: 0.05/s, 60 s, 300 s") << 0.05 << 60.0 << 300.0 << 0.07840203596 << 6.133401035;
}

void tst_ColdStarts::theClosedFormGivesThePublishedFigures() {
    QFETCH(double, rate);
    QFETCH(double, service);
    QFETCH(double, keepAlive);
    QFETCH(double, coldShare);
    QFETCH(double, environments);
    const auto figures = sim::coldStartFigures(rate, service, keepAlive, std::nullopt);
    QVERIFY(std::abs(figures.coldStartProbability / coldShare - 1.0) < 1e-8);
    QVERIFY(std::abs(figures.instances / environments - 1.0) < 1e-8);
    QVERIFY(std::abs(figures.running - rate * service) < 1e-9);
}

void tst_ColdStarts::theSimulationGivesThePublishedFigures() {
    QFETCH(double, rate);
    QFETCH(double, service);
    QFETCH(double, keepAlive);
    QFETCH(double, coldShare);
    QFETCH(double, environments);
    Build b = oneFunction(rate, service, keepAlive);
    b.scenario().warmup = 20 * keepAlive;
    b.lasts(b.scenario().warmup + 300'000 / rate);
    const auto run = b.run();
    QVERIFY(agrees("cold share", run.samples.at("f.cold_start_ratio"), coldShare));
    QVERIFY(agrees("environments", run.samples.at("f.environments.mean"), environments));
    QVERIFY(agrees("running", run.samples.at("f.concurrency.mean"), rate * service));
}

/// Case CF-40: 0.5/s, 2 s, keep-alive 10 s, two at once. The limit refuses before an environment is looked
/// for.
void tst_ColdStarts::aLimitAndAColdStart() {
    Build b = oneFunction(0.5, 2.0, 10.0, 2);
    b.scenario().warmup = 1000;
    b.lasts(500'000);
    const auto run = b.run();
    QVERIFY(agrees("cold share of accepted", run.samples.at("f.cold_start_ratio"), 0.05695435179));
    QVERIFY(agrees("environments", run.samples.at("f.environments.mean"), 1.885074658));
    QVERIFY(agrees("refused", run.samples.at("throttled.ratio"), 0.2));
}

/// SimFaaS (Mahmoudi and Khazaei, CLOSER 2021): 0.9/s, warm answers of 1.991 s, cold ones of 2.244 s on the
/// whole, environments kept 600 s, the newest idle one taken. Published: 0.14 %, 7.68 and 1.79 (one run).
/// Ten repeated runs of it: 0.1354 % ± 0.002 %, 7.706 ± 0.012, 1.7933 ± 0.0014 (95 % half widths).
void tst_ColdStarts::thePublishedRunsOfAnotherSimulator() {
    Build b = oneFunction(0.9, 1.991, 600.0);
    b.design().nodes.back().params["first_compute"] = exponential(2.244);
    b.design().nodes.back().params["reuse"] = "newest";
    b.scenario().warmup = 10'000;
    b.lasts(1e6);
    const auto run = b.run();
    const auto near = [&](const char* metric, double published, double rounding, double halfWidth) {
        const auto& ours = run.samples.at(metric);
        const double error = std::sqrt(sim::variance(ours) / static_cast<double>(ours.size()));
        const double theirs = halfWidth / sim::studentQuantile(0.975, 9);
        qInfo("%s: %.6g ± %.2g (standard error), published %.6g ± %.2g", metric, sim::mean(ours), error,
              published, theirs);
        return std::abs(sim::mean(ours) - published) <= rounding + 4.0 * std::hypot(error, theirs);
    };
    QVERIFY(near("f.cold_start_ratio", 0.001354, 0.0, 0.00002));
    QVERIFY(near("f.environments.mean", 7.706, 0.0, 0.012));
    QVERIFY(near("f.concurrency.mean", 1.7933, 0.0, 0.0014));
    QCOMPARE(qRound(sim::mean(run.samples.at("f.cold_start_ratio")) * 1e4), 13);
    QVERIFY(std::abs(sim::mean(run.samples.at("f.environments.mean")) - 7.68) < 0.015 * 7.68);
    QVERIFY(std::abs(sim::mean(run.samples.at("f.concurrency.mean")) - 1.79) < 0.006 * 1.79);
}

/// Case CF-24: with no time of service a gap of 599 s keeps the environment, one of 601 s does not.
void tst_ColdStarts::gapsJustInsideAndOutsideTheKeepAlive() {
    for (const auto& [gap, cold] : {std::pair{599.0, 1}, std::pair{601.0, 1000}}) {
        Build b;
        b.node("c", "client").node("f", "function", {{"compute", none}, {"keep_alive", 600}}).link("c", "f");
        std::vector<double> times;
        for (int i = 0; i < 1000; ++i)
            times.push_back(gap * i);
        b.arrivals("c", times).lasts(1000 * gap);
        QCOMPARE(*at(b.run(), "f").coldStarts, cold);
    }
}

/// Case CF-25: every 605 s with 10 s of service leaves 595 s idle.
void tst_ColdStarts::theIdleClockStartsAtCompletion() {
    Build b;
    b.node("c", "client")
        .node("f", "function", {{"compute", 10}, {"timeout", 20}, {"keep_alive", 600}})
        .link("c", "f");
    std::vector<double> times;
    for (int i = 0; i < 1000; ++i)
        times.push_back(605.0 * i);
    b.arrivals("c", times).lasts(606'000);
    QCOMPARE(*at(b.run(), "f").coldStarts, 1);
}

/// Case CF-43: worked out by the window-maximum rule; an environment idle for exactly the keep-alive is gone.
void tst_ColdStarts::anExplicitTrace() {
    Build b;
    b.node("c", "client")
        .node("f", "function", {{"compute", 5}, {"timeout", 20}, {"keep_alive", 60}})
        .link("c", "f");
    b.arrivals("c", {0, 1, 2, 3, 4, 30, 31, 32, 95, 96, 200, 200.5, 201, 260, 262, 264, 266, 268, 400});
    const auto run = b.run();
    QCOMPARE(*at(run, "f").coldStarts, 10);
    QCOMPARE(at(run, "f").concurrency->max, 5.0);
    QCOMPARE(at(run, "f").counts.succeeded, 19);
}

/// Case CF-45: eight at once, offered eight, kept for ever.
void tst_ColdStarts::withoutExpiryThereIsOneColdStartPerEnvironment() {
    Build b = oneFunction(8.0, 1.0, 1e9, 8);
    b.lasts(60'000);
    const auto run = b.run();
    QCOMPARE(*at(run, "f").coldStarts, 8 * b.scenario().replications);
    QVERIFY(agrees("refused", run.samples.at("throttled.ratio"), 0.2355702611));
}

QTEST_APPLESS_MAIN(tst_ColdStarts)
#include "tst_cold_starts.moc"
