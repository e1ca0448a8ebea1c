#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A router over a first and a second region.
Build regions(model::Params router, model::Params x, model::Params y = {{"latency", "0 s"}}) {
    Build b;
    b.node("c", "client").node("r", "router", std::move(router));
    b.node("x", "external", std::move(x)).node("y", "external", std::move(y));
    b.link("c", "r").link("r", "x").link("r", "y");
    return b;
}

/// The first region has one token a second; from 95.025 s on somebody else takes every one of them, so that
/// it refuses whatever comes. Requests at 5, 15, 25 … 195 s; checks every 10 s, three failed ones count.
Build failingAt95(model::Params router) {
    router.insert({{"check_interval", "10 s"}, {"unhealthy_after", 3}, {"resolvers", 1}});
    Build b = regions(std::move(router), {{"latency", "0 s"}, {"rate", 1}, {"burst", 1}});
    b.node("d", "client").link("d", "x");
    std::vector<double> greedy;
    for (int i = 0; i < 2100; ++i)
        greedy.push_back((95'025 + 50 * i) / 1000.0);
    std::vector<double> requests;
    for (int i = 0; i < 20; ++i)
        requests.push_back(5 + 10 * i);
    b.arrivals("c", requests).arrivals("d", greedy).lasts(199);
    return b;
}

std::int64_t queries(const sim::Summary& run) {
    return std::llround(run.usage.at(model::NodeId("r")).at("queries"));
}
} // namespace

/// Names and regions: where answers point, and how long a dead region is still called.
class tst_Router : public QObject {
    Q_OBJECT
private slots:
    void trafficMovesWhenTheAnswerHasRunOut();
    void withoutTimeToLiveItMovesWhenTheChecksHaveFailed();
    void withoutChecksItNeverMoves();
    void manyResolversMoveOneByOne();
    void theQuickestRegionIsChosen();
    void weightsAreDrawn();
    void whenAllRegionsFailTheFirstIsUsed();
    void aSlowAnswerIsAFailedCheck();
    void aLookupTakesTimeAndIsMetered();
    void whatEntersLeavesAndRepeats();
};

/// Answers run out every 50 s: asked at 55 and 105 s (x still passes for healthy: the checks of 100, 110 and
/// 120 s have to fail) and at 155 s. So the requests of 105 to 145 s fail.
void tst_Router::trafficMovesWhenTheAnswerHasRunOut() {
    const auto run = failingAt95({{"ttl", "50 s"}}).run();
    QCOMPARE(at(run, "c").counts.throttled, 5);
    QCOMPARE(at(run, "c").counts.succeeded, 15);
    QCOMPARE(at(run, "y").counts.offered, 5 + 20); // 155 to 195 s, and the checks
    QCOMPARE(queries(run), 3);
}

/// Out at 120 s: 105 and 115 s fail.
void tst_Router::withoutTimeToLiveItMovesWhenTheChecksHaveFailed() {
    const auto run = failingAt95({{"ttl", "0 s"}}).run();
    QCOMPARE(at(run, "c").counts.throttled, 2);
    QCOMPARE(at(run, "y").counts.offered, 8 + 20);
    QCOMPARE(queries(run), 20);
}

void tst_Router::withoutChecksItNeverMoves() {
    const auto run = failingAt95({{"ttl", "0 s"}, {"health_checks", false}}).run();
    QCOMPARE(at(run, "c").counts.throttled, 10);
    QCOMPARE(at(run, "y").counts.offered, 0);
}

/// x is dead from the start and out at 20 s. 100 answers run out at 0.6, 1.2 … 60 s: the 33 before 20 s point
/// to x again for 60 s. So x is called for (0.6 × 5050 + 33 × 60) / 100 = 50.1 s on average, by nobody later
/// than 80 s.
void tst_Router::manyResolversMoveOneByOne() {
    Build b = regions({{"ttl", "60 s"}, {"resolvers", 100}, {"check_interval", "10 s"}},
                      {{"latency", "0 s"}, {"error_rate", 1.0}});
    const double rate = 1000;
    const auto run = b.poisson("c", rate).lasts(100).run();
    QVERIFY(std::abs(static_cast<double>(at(run, "c").counts.failed) - 50.1 * rate) <
            4 * std::sqrt(50.1 * rate));
    b.scenario().warmup = 80.5;
    const auto late = b.run();
    QCOMPARE(at(late, "c").counts.failed, 0);
    QVERIFY(at(late, "y").counts.succeeded > 10'000);
}

void tst_Router::theQuickestRegionIsChosen() {
    Build b = regions({{"policy", "latency"}}, {{"latency", "0 s"}}, {{"latency", "0 s"}});
    b.design().links[1].params["latency"] = "80 ms";
    b.design().links[2].params["latency"] = exponential(0.02);
    const auto run = b.arrivals("c", {1, 2, 3}).lasts(29).run();
    QCOMPARE(at(run, "y").counts.offered, 3 + 1);   // and the check of the start
    b.design().nodes[3].params["error_rate"] = 1.0; // out at 20 s and something
    b.design().nodes[1].params = {
        {"policy", "latency"}, {"ttl", "0 s"}, {"check_interval", "10 s"}, {"unhealthy_after", 3}};
    const auto dead = b.arrivals("c", {1, 25}).lasts(29).run();
    QCOMPARE(at(dead, "c").counts.failed, 1);
    QVERIFY(sameLatencies(at(dead, "c"), {0.08}));
}

void tst_Router::weightsAreDrawn() {
    const int n = 10'000;
    Build b =
        regions({{"policy", "weighted"}, {"ttl", "0 s"}, {"health_checks", false}}, {{"latency", "0 s"}});
    b.design().links[1].params["probability"] = 3;
    const auto run = b.arrivals("c", std::vector<double>(n, 0.0)).lasts(1).run();
    QVERIFY(std::abs(static_cast<double>(at(run, "x").counts.offered) - 0.75 * n) <
            4 * std::sqrt(n * 0.75 * 0.25));
}

void tst_Router::whenAllRegionsFailTheFirstIsUsed() {
    const auto run =
        regions({{"ttl", "0 s"}, {"check_interval", "1 s"}, {"unhealthy_after", 1}},
                {{"latency", "0 s"}, {"error_rate", 1.0}}, {{"latency", "0 s"}, {"error_rate", 1.0}})
            .arrivals("c", {5.5})
            .lasts(5.9)
            .run();
    QCOMPARE(at(run, "x").counts.offered, 6 + 1);
    QCOMPARE(at(run, "y").counts.offered, 6);
}

/// One resolver, 10 s: its first answer runs out at 10 s. Asked at 10 s until 10.03 s, kept until 20.03 s.
/// The first region answers in three seconds. Checks at 0, 10 and 20 s that wait for two of them have failed
/// at 22 s; the request of 25 s goes to the second region.
void tst_Router::aSlowAnswerIsAFailedCheck() {
    for (const auto& [patience, firstRegion] : {std::pair{"2 s", 3}, {"4 s", 4}}) {
        Build b = regions(
            {{"ttl", "0 s"}, {"check_interval", "10 s"}, {"check_timeout", patience}, {"unhealthy_after", 3}},
            {{"latency", "3 s"}});
        const auto run = b.arrivals("c", {5, 15, 21.9, 25}).lasts(29).run();
        QCOMPARE(at(run, "x").counts.offered, firstRegion + 3); // and the checks
        QCOMPARE(at(run, "c").counts.succeeded, 4);
    }
}

void tst_Router::aLookupTakesTimeAndIsMetered() {
    const auto run =
        regions({{"ttl", "10 s"}, {"resolvers", 1}, {"lookup", "30 ms"}, {"health_checks", false}},
                {{"latency", "100 ms"}})
            .arrivals("c", {9, 10, 20, 20.03})
            .lasts(60)
            .run();
    QVERIFY(sameLatencies(at(run, "c"), {0.1, 0.13, 0.1, 0.13}));
    QCOMPARE(queries(run), 2);
    QCOMPARE(run.usage.at(model::NodeId("r")).at("zone"), 60.0);
}

void tst_Router::whatEntersLeavesAndRepeats() {
    Build b =
        regions({{"ttl", "3 s"}, {"resolvers", 50}, {"check_interval", "2 s"}, {"lookup", exponential(0.02)}},
                {{"latency", exponential(0.3)}, {"max_concurrency", 20}},
                {{"latency", exponential(0.2)}, {"error_rate", 0.1}});
    const auto run = b.poisson("c", 100).lasts(120).run();
    for (const auto& node : run.nodes)
        QVERIFY2(node.counts.conserved(), node.id.text.c_str());
    QVERIFY(at(run, "x").counts.throttled > 0 && at(run, "y").counts.offered > 100);
    QCOMPARE(b.run().fingerprint, run.fingerprint);
}

QTEST_APPLESS_MAIN(tst_Router)
#include "tst_router.moc"
