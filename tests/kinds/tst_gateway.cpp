#include "tests/support/build.h"

#include <QTest>

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

/// Buckets, time-outs and routes of gateways, on documented examples and timelines worked out by hand.
class tst_Gateway : public QObject {
    Q_OBJECT
private slots:
    void theBucketOfTheProvidersGuide_data();
    void theBucketOfTheProvidersGuide();
    void theAccountsBucketIsShared();
    void anIntegrationTimeoutAnswersTheCallerOnly();
    void routesAreDrawnByWeight();
    void anOrderThatIsTriedAgainIsAnOrderAgain();
    void aThrottleBehindItComesBackAtOnce();
    void aKeptAnswerCallsNoIntegration();
    void aRouteHasALimitOfItsOwn();
    void connectionsAreOpenedLimitedAndMetered();
};

/// Cases PUB-27, PUB-28 and PUB-30: 10,000 tokens/s, burst 5,000, in one second.
void tst_Gateway::theBucketOfTheProvidersGuide_data() {
    QTest::addColumn<int>("example");
    QTest::addColumn<int>("accepted");
    QTest::newRow("10,000 in the first millisecond") << 1 << 5000;
    QTest::newRow("5,000 in the first, 5,000 over the rest") << 2 << 10'000;
    QTest::newRow("5,000, then 1,000 at the 101st, 4,000 over the rest") << 3 << 10'000;
}

void tst_Gateway::theBucketOfTheProvidersGuide() {
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

void tst_Gateway::theAccountsBucketIsShared() {
    Build b = front({}, {}, {{"compute", 0.0}});
    b.node("d", "client").node("h", "gateway").link("d", "h").link("h", "f");
    b.account("gateway_rate", 1).account("gateway_burst", 10);
    b.arrivals("c", {0, 0, 0, 0, 0, 0, 0}).arrivals("d", {0.1, 0.1, 0.1, 0.1, 0.1, 0.1});
    const auto run = b.lasts(1).run();
    QCOMPARE(at(run, "g").counts.succeeded, 7);
    QCOMPARE(at(run, "h").counts.succeeded, 3);
    QCOMPARE(at(run, "h").throttledBy.at("account gateway rate"), 3);
}

void tst_Gateway::anIntegrationTimeoutAnswersTheCallerOnly() {
    Build b =
        front({}, {{"timeout", "2 s"}, {"overhead", "100 ms"}}, {{"compute", "5 s"}, {"timeout", "10 s"}});
    const auto run = b.arrivals("c", {0}).lasts(100).run();
    QCOMPARE(at(run, "g").counts.timedOut + at(run, "g").counts.failed, 1);
    QCOMPARE(at(run, "c").counts.succeeded, 0);
    QCOMPARE(at(run, "f").counts.succeeded, 1); // it went on, and is billed
    QCOMPARE(std::llround(run.usage.at(model::NodeId("f")).at("compute")), 5000 * 128);
    QVERIFY(std::abs(at(run, "g").concurrency->mean * 100 - 2.1) < 1e-9);
}

void tst_Gateway::routesAreDrawnByWeight() {
    Build b;
    b.node("c", "client").node("g", "gateway").node("x", "topic").node("y", "topic");
    b.link("c", "g").link("g", "x", {{"probability", 3}}).link("g", "y", {{"probability", 1}});
    const auto run = b.arrivals("c", std::vector<double>(4000, 0.0)).lasts(1).run();
    QCOMPARE(at(run, "x").counts.offered + at(run, "y").counts.offered, 4000);
    QVERIFY(std::abs(static_cast<double>(at(run, "x").counts.offered) - 3000) <
            4.0 * std::sqrt(4000 * 0.75 * 0.25));
}

/// The cache keeps one answer for 10 s from 0.1 s on.
/// Half of the requests go to what always fails. Were the route drawn at each attempt, all but 1 in 16 would
/// get away with it.
void tst_Gateway::anOrderThatIsTriedAgainIsAnOrderAgain() {
    Build b;
    b.node("c", "client", {{"retry", 3}, {"retry_base", "10 ms"}}).node("g", "gateway");
    b.node("good", "external").node("bad", "external", {{"error_rate", 1}});
    b.link("c", "g").link("g", "good").link("g", "bad");
    const auto run = b.poisson("c", 20).lasts(200).run();
    const auto& bad = at(run, "bad").counts;
    const auto& ended = at(run, "c").counts;
    QVERIFY(std::abs(static_cast<double>(ended.failed) / static_cast<double>(ended.offered) - 0.5) < 0.04);
    QVERIFY(static_cast<double>(bad.offered) > 3.9 * static_cast<double>(ended.failed));
    QCOMPARE(at(run, "good").retries, 0);
}

/// Rule A10: the gateway does not try a function again that refuses; its caller hears of a failure.
void tst_Gateway::aThrottleBehindItComesBackAtOnce() {
    Build b;
    b.node("c", "client").node("g", "gateway", {{"overhead", "10 ms"}});
    b.node("f", "function", {{"reserved", 0}}).link("c", "g").link("g", "f").arrivals("c", {0, 1});
    const auto run = b.run();
    QCOMPARE(at(run, "f").counts.offered, 2);
    QCOMPARE(at(run, "f").counts.throttled, 2);
    QCOMPARE(at(run, "g").counts.offered, 2);
    QCOMPARE(at(run, "g").counts.succeeded, 0);
    QCOMPARE(at(run, "c").counts.succeeded, 0);
}

void tst_Gateway::aKeptAnswerCallsNoIntegration() {
    Build b;
    b.node("c", "client").node("x", "external", {{"latency", "100 ms"}});
    b.node("g", "gateway",
           {{"cache", "0.5 GB"},
            {"cache_popularity", "zipf"},
            {"cache_items", 1},
            {"cache_ttl", "10 s"},
            {"overhead", "1 ms"}});
    b.link("c", "g").link("g", "x");
    const auto run = b.arrivals("c", {0, 1, 10.09, 10.11}).lasts(20).run();
    QVERIFY(sameLatencies(at(run, "c"), {0.101, 0.001, 0.001, 0.101}));
    QCOMPARE(at(run, "x").counts.offered, 2);
    QCOMPARE(*at(run, "g").hitRatio, 0.5);
    const auto& used = run.usage.at(model::NodeId("g"));
    QCOMPARE(used.at("requests"), 4.0); // a hit is billed as well
    QCOMPARE(used.at("cache_time"), 20.0);
    b.design().nodes[2].params["cacheable"] = 0.0;
    QCOMPARE(at(b.run(), "x").counts.offered, 4);
    b.design().nodes[2].params = {};
    QVERIFY(!at(b.run(), "g").hitRatio);
    QVERIFY(!b.run().usage.at(model::NodeId("g")).contains("cache_time"));
}

void tst_Gateway::aRouteHasALimitOfItsOwn() {
    Build b;
    b.node("c", "client").node("g", "gateway").node("x", "topic").node("y", "topic");
    b.link("c", "g").link("g", "x", {{"rate", 1}, {"burst", 3}}).link("g", "y");
    const auto run = b.arrivals("c", std::vector<double>(100, 0.0)).lasts(1).run();
    QCOMPARE(at(run, "x").counts.offered, 3);
    QCOMPARE(at(run, "g").throttledBy.at("route rate") + 3 + at(run, "y").counts.offered, 100);
    QVERIFY(at(run, "y").counts.offered > 30);
    QCOMPARE(run.usage.at(model::NodeId("g")).at("requests"),
             static_cast<double>(at(run, "g").counts.succeeded)); // refusals are free
}

/// 70 KB are three frames of 32 KB; every message opens a connection of 5 min, at most 3 a second.
void tst_Gateway::connectionsAreOpenedLimitedAndMetered() {
    Build b;
    b.node("c", "client").node("x", "topic");
    b.node("g", "gateway",
           {{"flavour", "websocket"},
            {"request_size", "70 KB"},
            {"messages_per_connection", 1},
            {"connection_time", "5 min"},
            {"connect_rate", 3}});
    b.link("c", "g").link("g", "x");
    b.arrivals("c", {0, 0, 0, 0, 0.5}).lasts(10);
    const auto run = b.run();
    QCOMPARE(at(run, "g").throttledBy.at("connection rate"), 1);
    QCOMPARE(run.usage.at(model::NodeId("g")).at("requests"), 12.0);
    QCOMPARE(run.usage.at(model::NodeId("g")).at("connection_time"), 4 * 300.0);
    b.design().nodes[2].params["connection_life"] = "1 min";
    QCOMPARE(b.run().usage.at(model::NodeId("g")).at("connection_time"), 4 * 60.0);
    const int n = 10'000;
    b.design().nodes[2].params = {{"flavour", "websocket"},
                                  {"messages_per_connection", 10},
                                  {"connection_time", "1 s"},
                                  {"rate", 1e6},
                                  {"burst", n}};
    b.account("gateway_rate", 1e6).account("gateway_burst", n).arrivals("c", std::vector<double>(n, 0.0));
    const double opened = b.run().usage.at(model::NodeId("g")).at("connection_time");
    QVERIFY(std::abs(opened - n / 10.0) < 4 * std::sqrt(n * 0.09));
}

QTEST_APPLESS_MAIN(tst_Gateway)
#include "tst_gateway.moc"
