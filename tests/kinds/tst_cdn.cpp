#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
Build edge(model::Params cdn, model::Params origin = {{"latency", "100 ms"}}) {
    Build b;
    b.node("c", "client").node("e", "cdn", std::move(cdn)).node("o", "external", std::move(origin));
    b.link("c", "e").link("e", "o");
    return b;
}

/// One object and room for it.
model::Params oneObject(model::Params more = {}) {
    more.insert({{"popularity", "zipf"}, {"items", 1}, {"capacity", 1}, {"overhead", "2 ms"}});
    return more;
}

std::int64_t metered(const sim::Summary& run, const std::string& meter) {
    const auto& used = run.usage.at(model::NodeId("e"));
    return used.contains(meter) ? std::llround(used.at(meter)) : 0;
}
} // namespace

/// Edge caches, on timelines worked out by hand.
class tst_Cdn : public QObject {
    Q_OBJECT
private slots:
    void aHitNeverReachesTheOrigin();
    void missesOfOneObjectBecomeOneRequest();
    void anObjectExpires();
    void whatMayNotBeCachedIsNoLookup();
    void edgeCodeTakesTimeAndIsMetered();
    void bytesAreMetered();
    void theDistributionHasARate();
    void theOriginTimesOut();
    void whatEntersLeavesAndRepeats();
};

void tst_Cdn::aHitNeverReachesTheOrigin() {
    const auto run = edge(oneObject()).arrivals("c", {0, 1, 2}).lasts(10).run();
    QVERIFY(sameLatencies(at(run, "c"), {0.102, 0.002, 0.002}));
    QCOMPARE(at(run, "o").counts.offered, 1);
    QCOMPARE(*at(run, "e").hitRatio, 2.0 / 3);
    QCOMPARE(at(edge({{"hit_ratio", 1.0}}).arrivals("c", {0, 1}).lasts(10).run(), "o").counts.offered, 0);
}

/// Looked up at 0.002 s and 0.052 s; the answer of 0.102 s serves both.
void tst_Cdn::missesOfOneObjectBecomeOneRequest() {
    const auto run = edge(oneObject()).arrivals("c", {0, 0.05}).lasts(10).run();
    QVERIFY(sameLatencies(at(run, "c"), {0.102, 0.052}));
    QCOMPARE(at(run, "o").counts.offered, 1);
    const auto each = edge(oneObject({{"coalescing", false}})).arrivals("c", {0, 0.05}).lasts(10).run();
    QCOMPARE(at(each, "o").counts.offered, 2);
}

/// Kept from 0.102 s for 10 s: looked up at 10.101 s a hit, at 10.103 s a miss.
void tst_Cdn::anObjectExpires() {
    const auto run = edge(oneObject({{"ttl", "10 s"}})).arrivals("c", {0, 10.099, 10.101}).lasts(20).run();
    QVERIFY(sameLatencies(at(run, "c"), {0.102, 0.002, 0.102}));
}

void tst_Cdn::whatMayNotBeCachedIsNoLookup() {
    const int n = 10'000;
    const auto run = edge({{"hit_ratio", 1.0}, {"cacheable", 0.9}}, {{"latency", "0 s"}})
                         .arrivals("c", std::vector<double>(n, 0.0))
                         .lasts(1)
                         .run();
    const auto asked = static_cast<double>(at(run, "o").counts.offered);
    QVERIFY(std::abs(asked - 0.1 * n) < 4 * std::sqrt(n * 0.09));
    QCOMPARE(*at(run, "e").hitRatio, 1.0);
}

void tst_Cdn::edgeCodeTakesTimeAndIsMetered() {
    const auto run = edge({{"hit_ratio", 1.0}, {"edge_runs", 2}, {"edge_compute", "1 ms"}})
                         .arrivals("c", {0, 1})
                         .lasts(10)
                         .run();
    QVERIFY(sameLatencies(at(run, "c"), {0.002, 0.002}));
    QCOMPARE(metered(run, "edge_runs"), 4);
}

/// Three requests, one of them to the origin.
void tst_Cdn::bytesAreMetered() {
    const auto run = edge(oneObject({{"response_size", "50 KB"}, {"request_size", "2 KB"}}))
                         .arrivals("c", {0, 1, 2})
                         .lasts(10)
                         .run();
    QCOMPARE(metered(run, "requests"), 3);
    QCOMPARE(metered(run, "bytes"), 3 * 50 * 1024);
    QCOMPARE(metered(run, "origin_bytes"), 2 * 1024);
}

void tst_Cdn::theDistributionHasARate() {
    const auto run =
        edge({{"hit_ratio", 1.0}, {"rate", 5}}).arrivals("c", {0, 0, 0, 0, 0, 0, 0, 0.2}).lasts(2).run();
    QCOMPARE(at(run, "e").throttledBy.at("edge rate"), 2);
    QCOMPARE(metered(run, "requests"), 6);
    QVERIFY(std::abs(*at(run, "e").utilisation - 6.0 / 2 / 5) < 1e-12);
}

void tst_Cdn::theOriginTimesOut() {
    const auto run = edge(oneObject({{"timeout", "50 ms"}})).arrivals("c", {0, 0.01, 1}).lasts(10).run();
    QCOMPARE(at(run, "e").counts.timedOut, 3); // what joined the fetch fails with it; nothing was kept
    QCOMPARE(at(run, "o").counts.succeeded, 2);
    QCOMPARE(metered(run, "bytes"), 0);
}

void tst_Cdn::whatEntersLeavesAndRepeats() {
    Build b = edge({{"popularity", "zipf"}, {"items", 300}, {"capacity", 30}, {"ttl", "5 s"}},
                   {{"latency", exponential(0.3)}, {"error_rate", 0.1}, {"max_concurrency", 20}});
    const auto run = b.poisson("c", 200).lasts(60).run();
    for (const auto& node : run.nodes)
        QVERIFY2(node.counts.conserved(), node.id.text.c_str());
    QVERIFY(at(run, "e").counts.failed > 0 && at(run, "e").counts.throttled > 0);
    QCOMPARE(b.run().fingerprint, run.fingerprint);
}

QTEST_APPLESS_MAIN(tst_Cdn)
#include "tst_cdn.moc"
