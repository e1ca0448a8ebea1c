#include "simulator/analysis/queueing.h"
#include "tests/support/build.h"
#include "tests/support/statistics.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A queue whose poller keeps `servers` batches of one message at work, and nothing else that limits.
Build workers(int servers, double rate, model::Tree work) {
    Build b;
    b.account("concurrency", 1'000'000).account("request_rate_factor", 1e6);
    b.node("c", "client").node("q", "queue", {{"visibility_timeout", 43200}, {"retention", 1209600}});
    b.node("f", "function", {{"compute", std::move(work)}, {"timeout", 43200}});
    b.link("c", "q").link("q", "f",
                          {{"batch_size", 1},
                           {"initial_concurrency", servers},
                           {"concurrency_step", 0},
                           {"concurrency_limit", servers}});
    b.poisson("c", rate);
    b.scenario().replications = 16;
    return b;
}

model::Tree lognormal(double mean, double cv) {
    return model::Tree(model::Tree::Object{{"dist", "lognormal"}, {"mean", mean}, {"cv", cv}});
}
} // namespace

/// Losses, waits and limits against queueing theory, within four standard errors.
class tst_Queueing : public QObject {
    Q_OBJECT
private slots:
    void theFormulasGiveThePublishedTables();
    void aConcurrencyLimitLosesWhatErlangSays_data();
    void aConcurrencyLimitLosesWhatErlangSays();
    void twoFunctionsShareTheAccountLimit();
    void aReservationSplitsTheAccountLimit();
    void waitsForWorkers_data();
    void waitsForWorkers();
    void waitsOfOneWorkerWithOtherWork_data();
    void waitsOfOneWorkerWithOtherWork();
    void aTokenBucketRejectsLikeAFullDeterministicQueue_data();
    void aTokenBucketRejectsLikeAFullDeterministicQueue();
    void whatIsInsideIsRateTimesTime();
};

/// Erlang tables as published: B(5, 4) = 0.1991, B(100, 95) = 0.0488; C(100, 95) = 0.5065; M/M/1 at 0.5.
void tst_Queueing::theFormulasGiveThePublishedTables() {
    QVERIFY(std::abs(sim::erlangB(5, 4.0) - 0.199066874) < 1e-9);
    QVERIFY(std::abs(sim::erlangB(100, 95.0) - 0.04880420618) < 1e-10);
    QVERIFY(std::abs(sim::erlangC(100, 95.0) - 0.5064568539) < 1e-10);
    QVERIFY(std::abs(sim::meanWait(1, 5.0, 0.1) - 0.1) < 1e-12);
    QVERIFY(std::abs(sim::meanWait(100, 95.0, 1.0) - 0.1012913708) < 1e-9);
}

void tst_Queueing::aConcurrencyLimitLosesWhatErlangSays_data() {
    QTest::addColumn<QString>("work");
    QTest::newRow("exponential") << "exponential";
    QTest::newRow("constant") << "constant";
    QTest::newRow("log-normal, cv 2") << "lognormal";
}

/// Case CF-01: five at once, offered four; the loss does not depend on the distribution of the work.
void tst_Queueing::aConcurrencyLimitLosesWhatErlangSays() {
    QFETCH(QString, work);
    Build b;
    const model::Tree compute = work == "exponential" ? exponential(0.5)
                                : work == "constant"  ? model::Tree(0.5)
                                                      : lognormal(0.5, 2.0);
    b.node("c", "client").node("f", "function", {{"compute", compute}, {"reserved", 5}, {"timeout", 3600}});
    b.account("request_rate_factor", 1e6);
    b.link("c", "f").poisson("c", 8.0).lasts(40'000);
    b.scenario().replications = 16;
    b.scenario().warmup = 100;
    const auto run = b.run();
    QVERIFY(agrees("refused", run.samples.at("throttled.ratio"), 0.199066874));
    QVERIFY(agrees("running", run.samples.at("f.concurrency.mean"), 3.203732504));
    QCOMPARE(at(run, "f").concurrency->max, 5.0);
}

/// Case CF-63: 60/s of 1 s and 350/s of 0.1 s under one limit of 100 both lose B(100, 95).
void tst_Queueing::twoFunctionsShareTheAccountLimit() {
    Build b;
    b.account("concurrency", 100).account("request_rate_factor", 1e6);
    b.node("a", "client")
        .node("fa", "function", {{"compute", exponential(1.0)}, {"timeout", 900}})
        .link("a", "fa");
    b.node("b", "client")
        .node("fb", "function", {{"compute", exponential(0.1)}, {"timeout", 900}})
        .link("b", "fb");
    b.poisson("a", 60).poisson("b", 350).lasts(2'000);
    b.scenario().replications = 16;
    b.scenario().warmup = 50;
    const auto run = b.run();
    // Both classes lose the same share, so their sum does too.
    QVERIFY(agrees("refused", run.samples.at("throttled.ratio"), 0.04880420618));
    const auto& slow = at(run, "fa").counts;
    const double slowShare = static_cast<double>(slow.throttled) / static_cast<double>(slow.offered);
    QVERIFY(std::abs(slowShare - 0.0488) < 0.03 * 0.0488);
}

/// Case CF-64: of 200, 100 are reserved for a function offered 110; the other, offered 95, has what is left.
void tst_Queueing::aReservationSplitsTheAccountLimit() {
    Build b;
    b.account("concurrency", 200).account("request_rate_factor", 1e6);
    b.node("a", "client")
        .node("fa", "function", {{"compute", exponential(1.0)}, {"timeout", 900}, {"reserved", 100}});
    b.node("b", "client").node("fb", "function", {{"compute", exponential(0.1)}, {"timeout", 900}});
    b.link("a", "fa").link("b", "fb").poisson("a", 110).poisson("b", 950).lasts(700);
    b.scenario().warmup = 50;
    b.scenario().replications = 16;
    const auto run = b.run();
    const auto lost = [&](const char* id) {
        const auto& counts = at(run, id).counts;
        return static_cast<double>(counts.throttled) / static_cast<double>(counts.offered);
    };
    QVERIFY(std::abs(lost("fa") / 0.1361148389 - 1.0) < 0.02);
    QVERIFY(std::abs(lost("fb") / 0.04880420618 - 1.0) < 0.03);
}

void tst_Queueing::waitsForWorkers_data() {
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("service");
    QTest::newRow("M/M/1 at 0.5") << 1 << 5.0 << 0.1;
    QTest::newRow("M/M/1 at 0.8") << 1 << 8.0 << 0.1;
    QTest::newRow("M/M/4 at 0.9") << 4 << 3.6 << 1.0;
    QTest::newRow("M/M/100 at 0.95") << 100 << 95.0 << 1.0;
}

void tst_Queueing::waitsForWorkers() {
    QFETCH(int, servers);
    QFETCH(double, rate);
    QFETCH(double, service);
    Build b = workers(servers, rate, exponential(service));
    b.scenario().warmup = 2'000 * service;
    b.lasts(b.scenario().warmup + 400'000 / rate);
    const auto run = b.run();
    const double wait = sim::meanWait(servers, rate, service);
    QVERIFY(agrees("time in the queue", run.samples.at("q.latency.mean"), wait + service));
    QVERIFY(agrees("in the queue", run.samples.at("q.concurrency.mean"), rate * (wait + service)));
}

void tst_Queueing::waitsOfOneWorkerWithOtherWork_data() {
    QTest::addColumn<double>("cv");
    QTest::newRow("M/D/1") << 0.0;
    QTest::newRow("M/G/1, log-normal, cv 1.5") << 1.5;
}

/// Pollaczek and Khinchine at utilisation 0.7.
void tst_Queueing::waitsOfOneWorkerWithOtherWork() {
    QFETCH(double, cv);
    Build b = workers(1, 7.0, cv > 0 ? lognormal(0.1, cv) : model::Tree(0.1));
    b.scenario().warmup = 200;
    b.lasts(60'000);
    QVERIFY(agrees("time in the queue", b.run().samples.at("q.latency.mean"),
                   sim::meanWaitGeneral(7.0, 0.1, cv) + 0.1));
}

void tst_Queueing::aTokenBucketRejectsLikeAFullDeterministicQueue_data() {
    QTest::addColumn<double>("demand");
    QTest::addColumn<int>("burst");
    QTest::addColumn<double>("refused");
    QTest::newRow("CF-46: 9/s, burst 5") << 9.0 << 5 << 0.06436189719;
    QTest::newRow("CF-48: 10/s, burst 20") << 10.0 << 20 << 0.02521008403;
    QTest::newRow("CF-49: 12/s, burst 20") << 12.0 << 20 << 0.1667626655;
}

/// A bucket of `burst` tokens refilled at 10/s loses what M/D/1 with room for `burst` loses (Brun and Garcia
/// 2000).
void tst_Queueing::aTokenBucketRejectsLikeAFullDeterministicQueue() {
    QFETCH(double, demand);
    QFETCH(int, burst);
    QFETCH(double, refused);
    Build b;
    b.account("gateway_rate", 1e6).account("gateway_burst", 1'000'000);
    b.node("c", "client").node("g", "gateway", {{"rate", 10}, {"burst", burst}}).node("t", "topic");
    b.link("c", "g").link("g", "t").poisson("c", demand).lasts(50'000);
    b.scenario().replications = 16;
    b.scenario().warmup = 100;
    QVERIFY(agrees("refused", b.run().samples.at("throttled.ratio"), refused));
}

/// Little's law holds exactly where everything that came has left: the mean level times the time is the sum
/// of the times inside.
void tst_Queueing::whatIsInsideIsRateTimesTime() {
    Build b = workers(3, 2.0, exponential(1.0));
    b.scenario().replications = 1;
    model::Traffic traffic;
    traffic.profile = {{0.0, 2.0}, {500.0, 2.0}, {500.0, 0.0}};
    b.scenario().traffic[model::NodeId("c")] = traffic;
    b.lasts(2'000);
    const auto run = b.run();
    for (const char* id : {"c", "q", "f"}) {
        const auto& node = at(run, id);
        QCOMPARE(node.counts.inFlight, 0);
        const double level = node.concurrency->mean * run.simulated;
        const double times = node.latency.mean * static_cast<double>(node.latency.count);
        QVERIFY2(std::abs(level - times) <= 1e-9 * times, id);
    }
}

QTEST_APPLESS_MAIN(tst_Queueing)
#include "tst_queueing.moc"
