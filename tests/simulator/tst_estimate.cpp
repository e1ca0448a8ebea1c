#include "simulator/analysis/cold_start.h"
#include "simulator/estimate/estimate.h"
#include "tests/support/build.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace burst;
using namespace burst::test;

namespace {
const sim::NodeEstimate& at(const sim::Estimate& estimate, const char* id) {
    const auto* node = estimate.node(model::NodeId(id));
    if (!node) qFatal("no node %s", id);
    return *node;
}
/// Within 5 % of the simulated figure.
bool close(double estimate, double simulated) {
    const bool fine = std::abs(estimate - simulated) <= 0.05 * std::abs(simulated) + 1e-9;
    if (!fine) qWarning() << "estimated" << estimate << "simulated" << simulated;
    return fine;
}
} // namespace

/// The analytical answer beside the simulated one.
class tst_Estimate : public QObject {
    Q_OBJECT
private slots:
    void coldStartsOfOneFunctionAgree();
    void coldStartFiguresHaveTheirLimits();
    void aLargeLoadAgreesWithTheSimulation();
    void aLimitOfCpuStretchesTheWork();
    void sharedCpusAgree_data();
    void sharedCpusAgree();
    void aChainOfCallsAgrees();
    void lossesAtAReservationAgree();
    void waitsAtAPollerAgree();
    void ratesFollowProfilesRoutesAndCalls();
    void messagesStayAwayForTheirRetryDelay();
    void whatIsMeteredAgrees();
    void whatReadsTheChangesOfATableAgrees();
    void aTableThatScalesAgrees();
    void aHotPartitionAgrees();
    void aSteadyDesignIsNotDoubtedAndABurstIs();
    void aCircleThatMultipliesItsLoadHasNoAnswer();
};

void tst_Estimate::coldStartsOfOneFunctionAgree() {
    Build b;
    b.node("c", "client")
        .node("f", "function", {{"compute", exponential(2.0)}, {"keep_alive", 60}, {"timeout", 900}})
        .link("c", "f")
        .poisson("c", 1.0)
        .lasts(400'000);
    const auto e = b.estimate();
    const auto run = b.run();
    QVERIFY(close(*at(e, "f").coldStartRatio, *at(run, "f").coldStartRatio));
    QVERIFY(close(*at(e, "f").environments, at(run, "f").environments->mean));
    QVERIFY(close(at(e, "f").concurrency, at(run, "f").concurrency->mean));
    QVERIFY(close(e.latency, run.latency.mean));
}

void tst_Estimate::coldStartFiguresHaveTheirLimits() {
    // Without service time, an environment is warm iff a request came during the keep-alive.
    const auto instant = sim::coldStartFigures(0.01, 1e-9, 100.0, std::nullopt);
    QVERIFY(std::abs(instant.coldStartProbability - std::exp(-1.0)) < 1e-6);
    QVERIFY(std::abs(instant.instances - (1.0 - std::exp(-1.0))) < 1e-6);
    // New environments per second are what one more second of keep-alive adds to the live ones.
    for (const double load : {0.5, 15.0, 400.0}) {
        const double step = 1e-3;
        const auto at = [&](double keepAlive) { return sim::coldStartFigures(load, 1.0, keepAlive, {}); };
        const double growth = (at(10.0 + step).instances - at(10.0 - step).instances) / (2.0 * step);
        QVERIFY(close(growth, load * at(10.0).coldStartProbability));
        QVERIFY(close(at(10.0).running, load));
    }
    const auto gone = sim::coldStartFigures(3.0, 2.0, 0.0, std::nullopt);
    QCOMPARE(gone.coldStartProbability, 1.0);
    QVERIFY(close(gone.instances, 6.0));
}

void tst_Estimate::aLargeLoadAgreesWithTheSimulation() {
    Build b;
    b.node("c", "client")
        .node("f", "function", {{"compute", exponential(0.5)}, {"keep_alive", 30}, {"timeout", 900}})
        .link("c", "f")
        .poisson("c", 200.0)
        .lasts(20'000);
    const auto e = b.estimate();
    const auto run = b.run();
    QVERIFY(close(*at(e, "f").environments, at(run, "f").environments->mean));
    QVERIFY(close(at(e, "f").concurrency, at(run, "f").concurrency->mean));
}

/// 0.4 of a CPU makes 0.1 s of work last 0.25 s, unless whole machines are billed.
void tst_Estimate::aLimitOfCpuStretchesTheWork() {
    model::Params params{{"compute", 0.1}, {"vcpu", 0.4}, {"cpu_limited", true}, {"keep_alive", 600}};
    const auto build = [](const model::Params& settings) {
        Build b;
        return b.node("c", "client")
            .node("f", "function", settings)
            .link("c", "f")
            .poisson("c", 5)
            .lasts(3600);
    };
    QVERIFY(std::abs(at(build(params).estimate(), "f").latency - 0.25) < 1e-6);
    QVERIFY(close(build(params).estimate().latency, build(params).run().latency.mean));
    params["machines"] = 1;
    QVERIFY(std::abs(at(build(params).estimate(), "f").latency - 0.1) < 1e-6);
}

void tst_Estimate::sharedCpusAgree_data() {
    QTest::addColumn<double>("cpus");
    QTest::addColumn<double>("cpuShare");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("away");
    QTest::newRow("one CPU, half busy") << 1.0 << 1.0 << 5.0 << 0.0;
    QTest::newRow("a part of a CPU") << 0.5 << 1.0 << 2.0 << 0.0;
    QTest::newRow("two CPUs, work that waits too") << 2.0 << 0.6 << 15.0 << 0.0;
    QTest::newRow("calls that take no CPU") << 1.0 << 1.0 << 7.0 << 0.5;
}

/// Requests in one environment with room for all of them.
void tst_Estimate::sharedCpusAgree() {
    QFETCH(double, cpus);
    QFETCH(double, cpuShare);
    QFETCH(double, rate);
    QFETCH(double, away);
    Build b;
    b.node("c", "client").node("x", "external", {{"latency", away}});
    b.node("f", "function",
           {{"compute", exponential(0.1)},
            {"environment_requests", 100},
            {"shared_cpus", cpus},
            {"cpu_share", cpuShare},
            {"timeout", 900}});
    b.link("c", "f").poisson("c", rate).lasts(60'000);
    if (away > 0.0) b.link("f", "x");
    const auto e = b.estimate();
    const auto run = b.run();
    QVERIFY(close(e.latency, run.latency.mean));
    QVERIFY(close(at(e, "f").concurrency, at(run, "f").concurrency->mean));
}

void tst_Estimate::aChainOfCallsAgrees() {
    Build b;
    b.node("c", "client")
        .node("g", "gateway", {{"overhead", "10 ms"}})
        .node("f", "function", {{"compute", exponential(0.1)}, {"timeout", 60}})
        .node("t", "table")
        .link("c", "g", {{"latency", "20 ms"}})
        .link("g", "f")
        .link("f", "t", {{"calls", 2}})
        .link("f", "t", {{"op", "write"}, {"probability", 0.5}})
        .poisson("c", 20.0)
        .lasts(4000);
    const auto e = b.estimate();
    const auto run = b.run();
    for (const char* id : {"g", "f", "t"}) {
        QVERIFY(close(at(e, id).rate, static_cast<double>(at(run, id).counts.offered) / 4000.0));
        QVERIFY(close(at(e, id).latency, at(run, id).latency.mean));
        QVERIFY(close(at(e, id).concurrency, at(run, id).concurrency->mean));
    }
    QVERIFY(close(e.latency, run.latency.mean));
}

void tst_Estimate::lossesAtAReservationAgree() {
    Build b;
    b.node("c", "client")
        .node("f", "function", {{"compute", exponential(1.0)}, {"reserved", 10}, {"timeout", 900}})
        .link("c", "f")
        .poisson("c", 8.0)
        .lasts(100'000);
    const auto e = b.estimate();
    const auto run = b.run();
    const auto& counts = at(run, "f").counts;
    QVERIFY(close(at(e, "f").refused,
                  static_cast<double>(counts.throttled) / static_cast<double>(counts.offered)));
    QVERIFY(!e.doubts.empty());
}

void tst_Estimate::waitsAtAPollerAgree() {
    Build b;
    b.node("c", "client")
        .node("q", "queue", {{"visibility_timeout", "1 h"}, {"send_latency", "0 s"}})
        .node("f", "function", {{"compute", exponential(1.0)}, {"timeout", 900}})
        .link("c", "q")
        .link("q", "f",
              {{"batch_size", 1}, {"max_concurrency", 10}, {"initial_concurrency", 10}, {"latency", "0 s"}})
        .poisson("c", 6.0)
        .lasts(100'000);
    const auto e = b.estimate();
    const auto run = b.run();
    QVERIFY(close(at(e, "q").latency, at(run, "q").latency.mean));
    QVERIFY(close(at(e, "q").concurrency, at(run, "q").concurrency->mean));
    QCOMPARE(at(e, "q").utilisation.value(), at(e, "f").latency * 6.0 / 10.0);
}

void tst_Estimate::ratesFollowProfilesRoutesAndCalls() {
    Build b;
    b.node("c", "client")
        .node("f", "function", {{"compute", "10 ms"}})
        .node("h", "function", {{"compute", "10 ms"}})
        .node("t", "topic")
        .link("c", "f", {{"probability", 3}})
        .link("c", "h", {{"probability", 1}})
        .link("f", "t")
        .link("t", "h");
    model::Traffic traffic;
    traffic.profile = {{0, 0}, {100, 20}, {100, 40}}; // a ramp, a step, then flat
    b.scenario().traffic[model::NodeId("c")] = traffic;
    b.lasts(200);
    const auto e = b.estimate();
    QCOMPARE(e.rate, (0.5 * 20 * 100 + 40 * 100) / 200.0);
    QCOMPARE(at(e, "f").rate, 0.75 * e.rate);
    QCOMPARE(at(e, "t").rate, 0.75 * e.rate);
    QCOMPARE(at(e, "h").rate, e.rate); // a quarter directly, three by way of the topic
}

/// A fifth of the attempts fails; the message comes back later than its visibility timeout would end.
void tst_Estimate::messagesStayAwayForTheirRetryDelay() {
    Build b;
    b.node("c", "client")
        .node("q", "queue", {{"visibility_timeout", "30 s"}, {"retry_delay", "5 min"}})
        .node("f", "function", {{"compute", "100 ms"}, {"error_rate", 0.2}})
        .link("c", "q")
        .link("q", "f", {{"batch_size", 1}, {"error_rest", "0 s"}, {"latency", "0 s"}})
        .poisson("c", 0.5)
        .lasts(200'000);
    QVERIFY(close(at(b.estimate(), "q").latency, at(b.run(), "q").latency.mean));
    const auto says = [](const sim::Estimate& e) {
        return std::any_of(e.doubts.begin(), e.doubts.end(), [](const std::string& doubt) {
            return doubt.find("longer after each further failure") != std::string::npos;
        });
    };
    QVERIFY(!says(b.estimate()));
    b.node("q2", "queue", {{"retry_delay", "5 min"}, {"retry_delay_max", "1 h"}});
    b.link("c", "q2").link("q2", "f");
    QVERIFY(says(b.estimate()));
}

void tst_Estimate::whatIsMeteredAgrees() {
    Build b;
    b.node("c", "client")
        .node("g", "gateway")
        .node("f", "function", {{"compute", exponential(0.2)}, {"memory", "512 MB"}})
        .node("q", "queue")
        .node("w", "function", {{"compute", exponential(0.3)}})
        .node("t", "table")
        .link("c", "g")
        .link("g", "f")
        .link("f", "q")
        .link("f", "t", {{"op", "write"}})
        .link("q", "w", {{"batch_size", 1}})
        .poisson("c", 10.0)
        .lasts(20'000);
    const auto e = b.estimate();
    const auto run = b.run();
    QVERIFY(at(e, "w").doubted);
    for (const auto& [node, meters] : run.usage)
        for (const auto& [meter, amount] : meters) {
            if (amount <= 0.0) continue;
            // How many environments there are behind a poller that grows is doubted.
            if (meter.starts_with("life_") && node.text == "w") continue;
            const auto there = e.usage.find(node);
            QVERIFY2(there != e.usage.end() && there->second.contains(meter), meter.c_str());
            QVERIFY2(close(there->second.at(meter), amount), (node.text + " " + meter).c_str());
        }
}

/// Reads are no changes, and writes whose condition fails are none either.
void tst_Estimate::whatReadsTheChangesOfATableAgrees() {
    Build b;
    b.node("w", "client")
        .node("r", "client")
        .node("t", "table", {{"condition_fails", 0.2}, {"writes", "transactional"}})
        .node("f", "function", {{"compute", exponential(0.02)}, {"timeout", 60}})
        .link("w", "t", {{"op", "write"}})
        .link("r", "t")
        .link("t", "f")
        .poisson("w", 50.0)
        .poisson("r", 100.0)
        .lasts(5000);
    const auto e = b.estimate();
    const auto run = b.run();
    QVERIFY(close(at(e, "f").rate, static_cast<double>(at(run, "f").counts.offered) / 5000.0));
    const model::NodeId table("t");
    for (const char* meter : {"write_units", "read_half_units"})
        QVERIFY(close(e.usage.at(table).at(meter), run.usage.at(table).at(meter)));
}

void tst_Estimate::aTableThatScalesAgrees() {
    Build b;
    b.node("c", "client")
        .node("t", "table",
              {{"mode", "provisioned"},
               {"write_capacity", 100},
               {"auto_scaling", true},
               {"least_write_capacity", 1},
               {"most_write_capacity", 10'000}})
        .link("c", "t", {{"op", "write"}})
        .lasts(40'000);
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::constant;
    traffic.profile = {{0.0, 500.0}};
    b.scenario().traffic[model::NodeId("c")] = traffic;
    b.scenario().warmup = 20'000;
    const auto e = b.estimate();
    const auto run = b.run();
    const model::NodeId table("t");
    for (const char* meter : {"write_capacity", "read_capacity"})
        QVERIFY(close(e.usage.at(table).at(meter), run.usage.at(table).at(meter)));
    QVERIFY(close(*at(e, "t").utilisation, *at(run, "t").utilisation));
    QVERIFY(!e.doubts.empty());
}

/// Half of the load is about one key, which has 1,000/s.
void tst_Estimate::aHotPartitionAgrees() {
    Build b;
    b.node("c", "client")
        .node("t", "table",
              {{"keys", 1'000'000}, {"hot_key_share", 0.5}, {"split_after", 0}, {"partitions", 1000}})
        .link("c", "t", {{"op", "write"}})
        .poisson("c", 3000.0)
        .lasts(200);
    const auto e = b.estimate();
    const auto run = b.run();
    const auto& counts = at(run, "t").counts;
    QVERIFY(close(at(e, "t").refused,
                  static_cast<double>(counts.throttled) / static_cast<double>(counts.offered)));
    QVERIFY(!e.doubts.empty());
}

void tst_Estimate::aSteadyDesignIsNotDoubtedAndABurstIs() {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", "100 ms"}}).link("c", "f").poisson("c", 5.0);
    QVERIFY(b.estimate().doubts.empty());
    model::Traffic burst;
    burst.profile = {{0, 5}, {600, 5}, {600, 500}, {660, 500}, {660, 5}};
    b.scenario().traffic[model::NodeId("c")] = burst;
    const auto doubted = b.estimate();
    QCOMPARE(doubted.doubts.size(), 1U);
    QVERIFY(doubted.doubts.front().find("peaks at 500 /s") != std::string::npos);
}

void tst_Estimate::aCircleThatMultipliesItsLoadHasNoAnswer() {
    Build b;
    b.node("c", "client")
        .node("f", "function", {{"compute", "100 ms"}})
        .node("t", "topic")
        .link("c", "f")
        .link("f", "t", {{"calls", 2}})
        .link("t", "f")
        .poisson("c", 1.0);
    const auto result = sim::estimate(b.project, b.project.designs.front().id, b.project.scenarios.front().id,
                                      Build::bareCatalog(), {});
    QVERIFY(!result);
    QVERIFY(result.error().text.find("circle") != std::string::npos);
}

QTEST_APPLESS_MAIN(tst_Estimate)
#include "tst_estimate.moc"
