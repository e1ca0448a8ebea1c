#include "tests/support/build.h"

#include <QtTest>

using namespace burst;
using namespace burst::test;

namespace {
/// Arrival times: `count` of them evenly over [from, to).
void add(std::vector<double>& times, double from, double to, int count) {
    for (int i = 0; i < count; ++i)
        times.push_back(from + (to - from) * i / count);
}

Build front(model::Params client, model::Params gateway, model::Params function) {
    Build b;
    b.node("c", "client", std::move(client)).node("g", "gateway", std::move(gateway));
    b.node("f", "function", std::move(function)).link("c", "g").link("g", "f");
    return b;
}
} // namespace

/// Clients, gateways and topics, on documented examples and timelines worked out by hand.
class tst_Edge : public QObject {
    Q_OBJECT
private slots:
    void theBucketOfTheProvidersGuide_data();
    void theBucketOfTheProvidersGuide();
    void theAccountsBucketIsShared();
    void anIntegrationTimeoutAnswersTheCallerOnly();
    void anImpatientClientGivesUpAndTheWorkGoesOn();
    void retriesAreRealLoad();
    void jitterSpreadsRetries();
    void routesAreDrawnByWeight();
    void aTopicHandsACopyToEverySubscriber();
    void aTopicRefusesBeyondItsRate();
};

/// Cases PUB-27, PUB-28 and PUB-30: 10,000 tokens/s, burst 5,000, in one second.
void tst_Edge::theBucketOfTheProvidersGuide_data() {
    QTest::addColumn<int>("example");
    QTest::addColumn<int>("accepted");
    QTest::newRow("10,000 in the first millisecond") << 1 << 5000;
    QTest::newRow("5,000 in the first, 5,000 over the rest") << 2 << 10'000;
    QTest::newRow("5,000, then 1,000 at the 101st, 4,000 over the rest") << 3 << 10'000;
}

void tst_Edge::theBucketOfTheProvidersGuide() {
    QFETCH(int, example);
    QFETCH(int, accepted);
    std::vector<double> times;
    add(times, 0.0, 0.001, example == 1 ? 10'000 : 5000);
    if (example == 2) add(times, 0.001, 1.0, 5000);
    if (example == 3) {
        add(times, 0.100, 0.101, 1000);
        add(times, 0.101, 1.0, 4000);
    }
    Build b = front({}, {{"rate", 10'000}, {"burst", 5000}}, {{"compute", 0.0}});
    b.account("gateway_rate", 1e6).account("gateway_burst", 1'000'000).account("concurrency", 1'000'000);
    b.account("request_rate_factor", 1e6);
    b.design().nodes.back().params["scale_burst"] = 100'000;
    const auto run = b.arrivals("c", times).lasts(1).run();
    // The guide leaves out the ten tokens of the first millisecond.
    QVERIFY(std::abs(at(run, "g").counts.succeeded - accepted) <= 20);
    QCOMPARE(at(run, "g").counts.succeeded + at(run, "g").counts.throttled,
             static_cast<std::int64_t>(times.size()));
}

void tst_Edge::theAccountsBucketIsShared() {
    Build b = front({}, {}, {{"compute", 0.0}});
    b.node("d", "client").node("h", "gateway").link("d", "h").link("h", "f");
    b.account("gateway_rate", 1).account("gateway_burst", 10);
    b.arrivals("c", {0, 0, 0, 0, 0, 0, 0}).arrivals("d", {0.1, 0.1, 0.1, 0.1, 0.1, 0.1});
    const auto run = b.lasts(1).run();
    QCOMPARE(at(run, "g").counts.succeeded, 7);
    QCOMPARE(at(run, "h").counts.succeeded, 3);
    QCOMPARE(at(run, "h").throttledBy.at("account gateway rate"), 3);
}

void tst_Edge::anIntegrationTimeoutAnswersTheCallerOnly() {
    Build b =
        front({}, {{"timeout", "2 s"}, {"overhead", "100 ms"}}, {{"compute", "5 s"}, {"timeout", "10 s"}});
    const auto run = b.arrivals("c", {0}).lasts(100).run();
    QCOMPARE(at(run, "g").counts.timedOut + at(run, "g").counts.failed, 1);
    QCOMPARE(at(run, "c").counts.succeeded, 0);
    QCOMPARE(at(run, "f").counts.succeeded, 1); // it went on, and is billed
    QCOMPARE(std::llround(run.usage.at(model::NodeId("f")).at("compute")), 5000 * 128);
    QVERIFY(std::abs(at(run, "g").concurrency->mean * 100 - 2.1) < 1e-9);
}

void tst_Edge::anImpatientClientGivesUpAndTheWorkGoesOn() {
    Build b;
    b.node("c", "client", {{"timeout", "1 s"}})
        .node("f", "function", {{"compute", "3 s"}, {"timeout", "10 s"}});
    const auto run = b.link("c", "f").arrivals("c", {0}).run();
    QCOMPARE(at(run, "c").counts.timedOut, 1);
    QCOMPARE(at(run, "f").counts.succeeded, 1);
}

void tst_Edge::retriesAreRealLoad() {
    Build b;
    b.node("c", "client", {{"retry", 2}, {"retry_base", "1 s"}, {"retry_jitter", "none"}});
    b.node("f", "function", {{"compute", "10 s"}, {"timeout", "60 s"}, {"reserved", 1}});
    const auto run = b.link("c", "f").arrivals("c", {0, 5}).lasts(100).run();
    // The second is refused at 5, 6 and 8 s and gives up.
    QCOMPARE(at(run, "f").counts.offered, 4);
    QCOMPARE(at(run, "f").counts.throttled, 3);
    QCOMPARE(at(run, "c").counts.offered, 2);
    QCOMPARE(at(run, "c").counts.throttled, 1);
    QVERIFY(std::abs(at(run, "c").concurrency->mean * 100 - (10 + 3)) < 1e-9);
}

/// With full jitter the waits are uniform between 0 and the back-off.
void tst_Edge::jitterSpreadsRetries() {
    Build b;
    b.node("c", "client", {{"retry", 1}, {"retry_base", "1 s"}}).node("f", "function", {{"reserved", 0}});
    const auto run = b.link("c", "f").arrivals("c", std::vector<double>(10'000, 0.0)).lasts(10).run();
    const double meanWait = at(run, "c").concurrency->mean * 10 / 10'000;
    QVERIFY(std::abs(meanWait - 0.5) < 4.0 * std::sqrt(1.0 / 12.0 / 10'000));
}

void tst_Edge::routesAreDrawnByWeight() {
    Build b;
    b.node("c", "client").node("g", "gateway").node("x", "topic").node("y", "topic");
    b.link("c", "g").link("g", "x", {{"probability", 3}}).link("g", "y", {{"probability", 1}});
    const auto run = b.arrivals("c", std::vector<double>(4000, 0.0)).lasts(1).run();
    QCOMPARE(at(run, "x").counts.offered + at(run, "y").counts.offered, 4000);
    QVERIFY(std::abs(static_cast<double>(at(run, "x").counts.offered) - 3000) <
            4.0 * std::sqrt(4000 * 0.75 * 0.25));
}

void tst_Edge::aTopicHandsACopyToEverySubscriber() {
    Build b;
    b.node("c", "client")
        .node("t", "topic", {{"message_size", "100 KB"}})
        .node("f", "function", {{"compute", "1 s"}});
    b.node("q", "queue").link("c", "t").link("t", "f", {{"latency", "50 ms"}}).link("t", "q");
    const auto run = b.arrivals("c", {0, 10}).run();
    QCOMPARE(at(run, "f").counts.succeeded, 2);
    QCOMPARE(at(run, "q").counts.offered, 2);
    QVERIFY(sameLatencies(at(run, "c"), {0, 0})); // the publisher does not wait for them
    const auto& used = run.usage.at(model::NodeId("t"));
    QCOMPARE(used.at("requests"), 4.0); // steps of 64 KB
    QCOMPARE(used.at("deliveries_function"), 2.0);
    QCOMPARE(used.at("deliveries_queue"), 2.0);
}

void tst_Edge::aTopicRefusesBeyondItsRate() {
    Build b;
    b.node("c", "client").node("t", "topic", {{"rate", 100}}).link("c", "t");
    const auto run = b.arrivals("c", std::vector<double>(250, 0.0)).lasts(1).run();
    QCOMPARE(at(run, "t").counts.succeeded, 100);
    QCOMPARE(at(run, "t").throttledBy.at("publish rate"), 150);
}

QTEST_APPLESS_MAIN(tst_Edge)
#include "tst_edge.moc"
