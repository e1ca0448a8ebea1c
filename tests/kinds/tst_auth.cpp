#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A gateway that asks an authoriser before it calls its integration.
Build guarded(model::Params auth, model::Params gateway = {}) {
    Build b;
    b.node("c", "client").node("g", "gateway", std::move(gateway)).node("a", "auth", std::move(auth));
    b.node("x", "external", {{"latency", "100 ms"}});
    b.link("c", "g").link("g", "x").link("g", "a");
    return b;
}

/// All requests bear the same token, whose verdict is kept.
model::Params oneToken(model::Params more = {}) {
    more.insert({{"popularity", "zipf"}, {"items", 1}, {"capacity", 1}, {"latency", "20 ms"}});
    return more;
}
} // namespace

/// Who may pass, how long that takes, and what is remembered of it.
class tst_Auth : public QObject {
    Q_OBJECT
private slots:
    void theGatewayAsksBeforeItCalls();
    void aVerdictIsKeptForItsTime();
    void whoIsRefusedGetsNoFurther();
    void aCheckBeyondTheRateIsThrottled();
    void keptVerdictsNeedNoCheck();
    void anAuthoriserMayAskAFunction();
    void severalAuthorisersAreAskedInTurn();
    void usersAreMetered();
    void whatEntersLeavesAndRepeats();
};

void tst_Auth::theGatewayAsksBeforeItCalls() {
    const auto run = guarded({{"latency", "20 ms"}}).arrivals("c", {0, 1}).lasts(10).run();
    QVERIFY(sameLatencies(at(run, "c"), {0.12, 0.12}));
    QCOMPARE(at(run, "a").counts.succeeded, 2);
    QCOMPARE(at(run, "x").counts.offered, 2); // the authoriser is no route
}

/// Kept at 0.02 s for 10 s: at 10.01 s still, at 10.03 s no longer.
void tst_Auth::aVerdictIsKeptForItsTime() {
    const auto run = guarded(oneToken({{"ttl", "10 s"}})).arrivals("c", {0, 1, 10.01, 10.03}).lasts(20).run();
    QVERIFY(sameLatencies(at(run, "c"), {0.12, 0.1, 0.1, 0.12}));
    QCOMPARE(*at(run, "a").hitRatio, 0.5);
}

void tst_Auth::whoIsRefusedGetsNoFurther() {
    const int n = 10'000;
    const auto run = guarded({{"denied", 0.2}, {"latency", "0 s"}}, {{"rate", 1e6}, {"burst", n}})
                         .account("gateway_rate", 1e6)
                         .account("gateway_burst", n)
                         .arrivals("c", std::vector<double>(n, 0.0))
                         .lasts(1)
                         .run();
    QVERIFY(std::abs(static_cast<double>(at(run, "c").counts.failed) - 0.2 * n) < 4 * std::sqrt(n * 0.16));
    QCOMPARE(at(run, "x").counts.offered, at(run, "c").counts.succeeded);
}

void tst_Auth::aCheckBeyondTheRateIsThrottled() {
    const auto run = guarded({{"rate", 2}}).arrivals("c", {0, 0, 0, 0.5}).lasts(2).run();
    QCOMPARE(at(run, "a").throttledBy.at("authoriser rate"), 1);
    QCOMPARE(at(run, "c").counts.throttled, 1);
    QCOMPARE(at(run, "x").counts.offered, 3);
    QVERIFY(std::abs(*at(run, "a").utilisation - 3.0 / 2 / 2) < 1e-12);
}

void tst_Auth::keptVerdictsNeedNoCheck() {
    const auto run = guarded(oneToken({{"rate", 1}})).arrivals("c", {0, 0.1, 0.2, 0.3}).lasts(2).run();
    QCOMPARE(at(run, "c").counts.succeeded, 4);
}

/// 20 ms and a function of 50 ms; the function is asked once.
void tst_Auth::anAuthoriserMayAskAFunction() {
    Build b = guarded(oneToken());
    b.node("f", "function", {{"compute", "50 ms"}}).link("a", "f");
    const auto run = b.arrivals("c", {0, 1}).lasts(10).run();
    QVERIFY(sameLatencies(at(run, "c"), {0.17, 0.1}));
    QCOMPARE(at(run, "f").counts.offered, 1);
}

void tst_Auth::severalAuthorisersAreAskedInTurn() {
    Build b = guarded({{"latency", "20 ms"}});
    b.node("a2", "auth", {{"latency", "5 ms"}, {"denied", 1.0}}).link("g", "a2");
    const auto run = b.arrivals("c", {0}).lasts(10).run();
    QCOMPARE(at(run, "a").counts.succeeded, 1);
    QCOMPARE(at(run, "a2").counts.failed, 1);
    QCOMPARE(at(run, "x").counts.offered, 0);
    QVERIFY(std::abs(at(run, "g").concurrency->mean * 10 - 0.025) < 1e-9);
}

void tst_Auth::usersAreMetered() {
    const auto run = guarded({{"monthly_users", 5000}}).arrivals("c", {0}).lasts(10).run();
    QCOMPARE(run.usage.at(model::NodeId("a")).at("users"), 50'000.0);
}

void tst_Auth::whatEntersLeavesAndRepeats() {
    Build b = guarded({{"popularity", "zipf"},
                       {"items", 200},
                       {"capacity", 50},
                       {"ttl", "3 s"},
                       {"coalescing", true},
                       {"latency", exponential(0.05)},
                       {"denied", 0.1},
                       {"rate", 30}});
    const auto run = b.poisson("c", 200).lasts(60).run();
    for (const auto& node : run.nodes)
        QVERIFY2(node.counts.conserved(), node.id.text.c_str());
    QVERIFY(at(run, "c").counts.throttled > 0 && at(run, "c").counts.failed > 0);
    QCOMPARE(b.run().fingerprint, run.fingerprint);
}

QTEST_APPLESS_MAIN(tst_Auth)
#include "tst_auth.moc"
