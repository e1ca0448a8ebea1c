#include "tests/support/build.h"

#include "simulator/analysis/cache_hits.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// One item and room for it, so that a timeline is known in advance.
model::Params oneItem(model::Params more = {}) {
    more.insert({{"popularity", "zipf"}, {"items", 1}, {"capacity", 1}});
    more.insert({{"get_latency", "1 ms"}, {"set_latency", "2 ms"}});
    return more;
}

/// Code that asks a cache, which asks the origin.
Build through(model::Params cache, model::Params origin = {{"latency", "100 ms"}}) {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", "0 s"}}).node("k", "cache", std::move(cache));
    b.node("o", "external", std::move(origin)).link("c", "f").link("f", "k").link("k", "o");
    return b;
}

/// Code that asks a cache, on a miss the origin, and then stores the answer.
Build aside(model::Params cache, int calls = 1) {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", "0 s"}}).node("k", "cache", std::move(cache));
    b.node("o", "external", {{"latency", "100 ms"}}).link("c", "f");
    b.link("f", "k", {{"calls", calls}}).link("f", "o", {{"when", "miss"}, {"calls", calls}});
    b.link("f", "k", {{"op", "set"}, {"when", "miss"}, {"calls", calls}});
    return b;
}

double metered(const sim::Summary& run, const std::string& meter) {
    const auto& used = run.usage.at(model::NodeId("k"));
    return used.contains(meter) ? used.at(meter) : 0.0;
}
} // namespace

/// Hits, misses, stampedes and what they cost, on timelines worked out by hand.
class tst_Cache : public QObject {
    Q_OBJECT
private slots:
    void aMissLooksThroughAndIsKept();
    void anExpiredItemIsFetchedAgain();
    void aStampedeGoesToTheOrigin();
    void coalescingSendsOneOfThem();
    void aFailedFetchFailsAllAndKeepsNothing();
    void aCallerLooksAside();
    void eachFurtherCallAsksForSomethingElse();
    void aSetIsPassedOnToTheTable();
    void givenHitsAreAShare();
    void popularItemsHitAsOftenAsChesApproximationSays();
    void aWarmCacheNeedsNoWarmUp();
    void layersSeeTheSameItems();
    void aNewCacheRefusesBeyondItsUnits();
    void unitsAndStorageAreMetered();
    void whatEntersLeavesAndRepeats();
};

/// 0 s: 1 ms and 100 ms; 1 s: 1 ms.
void tst_Cache::aMissLooksThroughAndIsKept() {
    const auto run = through(oneItem()).arrivals("c", {0, 1, 2}).lasts(10).run();
    QVERIFY(sameLatencies(at(run, "c"), {0.101, 0.001, 0.001}));
    QCOMPARE(at(run, "o").counts.offered, 1);
    QCOMPARE(*at(run, "k").hitRatio, 2.0 / 3);
    QCOMPARE(run.samples.at("k.hit_ratio").front(), 2.0 / 3);
    QVERIFY(!at(run, "o").hitRatio);
}

/// Kept at 0.101 s for 10 s: a hit at 10.1 s, a miss at 10.102 s.
void tst_Cache::anExpiredItemIsFetchedAgain() {
    const auto run = through(oneItem({{"ttl", "10 s"}})).arrivals("c", {0, 10.1, 10.102}).lasts(20).run();
    QVERIFY(sameLatencies(at(run, "c"), {0.101, 0.001, 0.101}));
    QCOMPARE(at(run, "o").counts.offered, 2);
}

void tst_Cache::aStampedeGoesToTheOrigin() {
    const auto run = through(oneItem()).arrivals("c", {0, 0.05, 0.05, 0.2}).lasts(10).run();
    QCOMPARE(at(run, "o").counts.offered, 3);
    QVERIFY(sameLatencies(at(run, "c"), {0.101, 0.101, 0.101, 0.001}));
}

/// The two of 0.05 s wait for the fetch that ends at 0.101 s.
void tst_Cache::coalescingSendsOneOfThem() {
    const auto run =
        through(oneItem({{"coalescing", true}})).arrivals("c", {0, 0.05, 0.05, 0.2}).lasts(10).run();
    QCOMPARE(at(run, "o").counts.offered, 1);
    QVERIFY(sameLatencies(at(run, "c"), {0.101, 0.051, 0.051, 0.001}));
    QCOMPARE(*at(run, "k").hitRatio, 0.25);
}

void tst_Cache::aFailedFetchFailsAllAndKeepsNothing() {
    const auto run = through(oneItem({{"coalescing", true}}), {{"latency", "100 ms"}, {"error_rate", 1.0}})
                         .arrivals("c", {0, 0.05, 0.2})
                         .lasts(10)
                         .run();
    QCOMPARE(at(run, "k").counts.failed, 3);
    QCOMPARE(at(run, "o").counts.offered, 2);
    QCOMPARE(*at(run, "k").hitRatio, 0.0);
}

/// Get 1 ms, origin 100 ms, set 2 ms; then a get alone.
void tst_Cache::aCallerLooksAside() {
    const auto run = aside(oneItem()).arrivals("c", {0, 5}).lasts(10).run();
    QVERIFY(sameLatencies(at(run, "c"), {0.103, 0.001}));
    QCOMPARE(at(run, "o").counts.offered, 1);
    QCOMPARE(at(run, "k").counts.offered, 3);
    QCOMPARE(*at(run, "k").hitRatio, 0.5);
}

/// Three gets of one invocation are about three of a thousand million items, and what is set is what was
/// missed.
void tst_Cache::eachFurtherCallAsksForSomethingElse() {
    auto cache = oneItem({{"exponent", 0.0}});
    cache["items"] = 1e9;
    cache["capacity"] = 1000;
    Build b = aside(cache, 3);
    const auto run = b.arrivals("c", {0}).lasts(1000).run();
    QCOMPARE(at(run, "o").counts.offered, 3);
    QCOMPARE(*at(run, "k").hitRatio, 0.0);
    // Three items of 1 KB, nearly all of the time.
    QVERIFY(std::abs(metered(run, "storage") - 3 * 1000.0 / 1024) < 1);
    cache["items"] = 1; // all the same
    QCOMPARE(*at(aside(cache, 3).arrivals("c", {0}).lasts(10).run(), "k").hitRatio, 0.0);
    QCOMPARE(*at(aside(cache, 3).arrivals("c", {0, 1}).lasts(10).run(), "k").hitRatio, 0.5);
}

void tst_Cache::aSetIsPassedOnToTheTable() {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", "0 s"}}).node("k", "cache", oneItem());
    b.node("t", "table", {{"read_latency", "10 ms"}, {"write_latency", "20 ms"}});
    b.link("c", "f").link("f", "k", {{"op", "set"}}).link("f", "k", {{"op", "get"}});
    b.link("k", "t").link("k", "t", {{"op", "write"}});
    const auto run = b.arrivals("c", {0}).lasts(10).run();
    QVERIFY(sameLatencies(at(run, "c"), {0.023})); // 2 ms and 20 ms, then a hit
    QCOMPARE(at(run, "t").counts.offered, 1);
}

void tst_Cache::givenHitsAreAShare() {
    const int n = 20'000;
    const auto run =
        through({{"hit_ratio", 0.7}, {"get_latency", "0 s"}}).poisson("c", 2000).lasts(n / 2000).run();
    const auto lookups = static_cast<double>(at(run, "k").counts.offered);
    QVERIFY(std::abs(*at(run, "k").hitRatio - 0.7) < 4 * std::sqrt(0.21 / lookups));
    const double misses = lookups * (1 - *at(run, "k").hitRatio);
    QVERIFY(std::abs(static_cast<double>(at(run, "o").counts.offered) - misses) < 0.5);
}

void tst_Cache::popularItemsHitAsOftenAsChesApproximationSays() {
    Build b = through({{"popularity", "zipf"}, {"items", 2000}, {"capacity", 200}, {"exponent", 0.8}},
                      {{"latency", "0 s"}});
    b.design().nodes[2].params["get_latency"] = "0 s";
    b.scenario().warmup = 10;
    const auto run = b.poisson("c", 3000).lasts(60).run({.replications = 3});
    QVERIFY(std::abs(*at(run, "k").hitRatio - sim::cacheHitRatio(2000, 0.8, 200)) < 0.006);
}

void tst_Cache::aWarmCacheNeedsNoWarmUp() {
    model::Params cache{{"popularity", "zipf"}, {"items", 20}, {"capacity", 20}, {"exponent", 0.0}};
    const auto cold = through(cache).poisson("c", 50).lasts(60).run();
    QVERIFY(at(cold, "o").counts.offered >= 20); // each once, or again while the first is fetched
    QVERIFY(at(cold, "o").counts.offered < 200);
    cache["start"] = "warm";
    QCOMPARE(at(through(cache).poisson("c", 50).lasts(60).run(), "o").counts.offered, 0);
}

/// A request is about one thing: what the first layer misses for the first time the second misses too.
void tst_Cache::layersSeeTheSameItems() {
    const model::Params cache{{"popularity", "zipf"}, {"items", 50}, {"capacity", 50}};
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", "0 s"}}).node("k", "cache", cache);
    b.node("g", "function", {{"compute", "0 s"}})
        .node("l", "cache", cache)
        .node("o", "external", {{"latency", "0 s"}});
    b.design().nodes[2].params["get_latency"] = b.design().nodes[4].params["get_latency"] = "0 s";
    b.link("c", "f").link("f", "k").link("k", "g").link("g", "l").link("l", "o");
    const auto run = b.poisson("c", 100).lasts(60).run();
    QVERIFY(at(run, "l").counts.offered > 10 && at(run, "l").counts.offered <= 50);
    QCOMPARE(*at(run, "l").hitRatio, 0.0);
}

void tst_Cache::aNewCacheRefusesBeyondItsUnits() {
    const auto run =
        through(oneItem({{"initial_rate", 10}})).arrivals("c", std::vector<double>(25, 0.0)).lasts(5).run();
    QCOMPARE(at(run, "k").throttledBy.at("cache rate"), 15);
    QCOMPARE(at(run, "k").counts.succeeded, 10);
    QVERIFY(std::abs(*at(run, "k").utilisation - 10.0 / 5 / 10) < 1e-12);
}

/// 2.5 KB: a miss 1 unit, a hit or a set 3. Kept from 0.101 s to the end.
void tst_Cache::unitsAndStorageAreMetered() {
    const auto run = aside(oneItem({{"item_size", "2.5 KB"}})).arrivals("c", {0, 5}).lasts(10).run();
    QCOMPARE(metered(run, "units"), 1.0 + 3 + 3);
    const auto big = through(oneItem({{"item_size", "100 MB"}})).arrivals("c", {0}).lasts(10.101).run();
    QCOMPARE(metered(big, "storage"), 1000.0);
    const auto least = through(oneItem({{"storage_minimum", "100 MB"}})).arrivals("c", {0}).lasts(10).run();
    QCOMPARE(metered(least, "storage"), 1000.0);
}

void tst_Cache::whatEntersLeavesAndRepeats() {
    const model::Params cache{
        {"popularity", "zipf"}, {"items", 500}, {"capacity", 50}, {"ttl", "5 s"}, {"coalescing", true}};
    Build b = through(cache, {{"latency", exponential(0.3)}, {"error_rate", 0.1}, {"max_concurrency", 30}});
    b.design().links.back().params = {{"timeout", "1 s"}, {"retry", 1}};
    b.design().links[1].params = {{"timeout", "800 ms"}};
    const auto run = b.poisson("c", 200).lasts(120).run();
    for (const auto& node : run.nodes)
        QVERIFY2(node.counts.conserved(), node.id.text.c_str());
    QVERIFY(at(run, "k").counts.failed > 0);
    QCOMPARE(b.run().fingerprint, run.fingerprint);
}

QTEST_APPLESS_MAIN(tst_Cache)
#include "tst_cache.moc"
