#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A client that puts events on a bus.
Build events(model::Params bus) {
    Build b;
    b.node("c", "client").node("b", "bus", std::move(bus)).link("c", "b");
    return b;
}
/// A bus before a FIFO queue that takes one event in a thousand seconds: the first one fills it.
Build stubborn(model::Params link) {
    Build b = events({});
    b.node("q", "queue", {{"flavour", "fifo"}, {"rate", 0.001}}).link("b", "q", std::move(link));
    b.arrivals("c", {0, 0}).lasts(900);
    return b;
}
double used(const sim::Summary& run, const std::string& meter) {
    const auto& meters = run.usage.at(model::NodeId("b"));
    return meters.contains(meter) ? meters.at(meter) : 0.0;
}
} // namespace

/// Rules, targets, retries and the archive of event buses, on timelines worked out by hand.
class tst_Bus : public QObject {
    Q_OBJECT
private slots:
    void targetsOfOneRuleGetTheSameEvents();
    void putsAboveTheRateAreThrottled();
    void deliveriesAboveTheLimitAreLateAndNotLost();
    void aDeliveryIsTriedSoOftenAndThenLost();
    void anEventThatWouldBeTooOldGoesToTheDeadLetterQueue();
    void anArchivedEventIsReplayed();
    void anArchiveIsBilledForItsRetention();
    void callsOfApisAreMetered();
    void sameSeedSameRun();
};

void tst_Bus::targetsOfOneRuleGetTheSameEvents() {
    Build b = events({{"rate", 100'000}, {"target_rate", 0}});
    for (const char* id : {"first", "second", "other"})
        b.node(id, "queue");
    b.link("b", "first", {{"rule", "orders"}, {"filter", 0.3}});
    b.link("b", "second", {{"rule", "orders"}, {"filter", 0.3}});
    b.link("b", "other", {{"filter", 0.3}});
    const auto run = b.arrivals("c", std::vector<double>(10'000, 0.0)).lasts(1).run();
    const auto first = at(run, "first").counts.offered;
    QCOMPARE(at(run, "second").counts.offered, first);
    QVERIFY(std::abs(static_cast<double>(first) - 3000) < 4 * 45.8); // binomial, sd 45.8
    QVERIFY(at(run, "other").counts.offered != first);
    QCOMPARE(used(run, "events"), 10'000.0);
}

/// Rule E1: calls per second, of up to ten events each.
void tst_Bus::putsAboveTheRateAreThrottled() {
    Build b = events({{"rate", 100}});
    b.arrivals("c", std::vector<double>(1500, 0.0)).lasts(1);
    QCOMPARE(at(b.run(), "b").counts.succeeded, 100);
    QCOMPARE(at(b.run(), "b").throttledBy.at("bus rate"), 1400);
    b.design().nodes[1].params["put_batch"] = 10;
    QCOMPARE(at(b.run(), "b").counts.succeeded, 1000);
}

/// Rule E2. Two leave at once, then one each half second.
void tst_Bus::deliveriesAboveTheLimitAreLateAndNotLost() {
    Build b = events({{"target_rate", 2}});
    b.node("q", "queue").link("b", "q").arrivals("c", std::vector<double>(6, 0.0));
    for (const auto& [until, seen] :
         {std::pair{0.1, 2}, {0.6, 3}, {1.1, 4}, {1.6, 5}, {1.9, 5}, {2.1, 6}, {9.0, 6}})
        QCOMPARE(at(b.lasts(until).run(), "q").counts.offered, seen);
    QVERIFY(sameLatencies(at(b.run(), "c"), std::vector<double>(6, 0.0)));
}

/// Rule E4: waits of at most 1, 2 and 4 s before three further attempts.
void tst_Bus::aDeliveryIsTriedSoOftenAndThenLost() {
    const auto run = stubborn({{"retry_attempts", 3}}).lasts(7.1).run();
    QCOMPARE(at(run, "q").counts.throttled, 4);
    QCOMPARE(at(run, "b").retries, 3);
    QCOMPARE(at(run, "b").undelivered, 1);
    QCOMPARE(at(stubborn({{"retry_attempts", 0}}).run(), "q").counts.throttled, 1);
}

void tst_Bus::anEventThatWouldBeTooOldGoesToTheDeadLetterQueue() {
    Build b = stubborn({{"retry_age", "1 min"}});
    b.node("dlq", "queue").link("b", "dlq", {{"op", "redrive"}});
    const auto run = b.lasts(60.1).run();
    QCOMPARE(at(run, "dlq").counts.offered, 1);
    QCOMPARE(at(run, "b").undelivered, 0);
    QVERIFY(at(run, "b").retries >= 3 && at(run, "b").retries < 185);
}

/// Rule E8: matched and delivered once more, and billed.
void tst_Bus::anArchivedEventIsReplayed() {
    Build b = events({{"archive", true}, {"replay_share", 1.0}, {"replay_after", "10 s"}});
    b.design().nodes[1].params["event_size"] = "100 KB";
    b.node("q", "queue").link("b", "q").arrivals("c", {0, 1});
    QCOMPARE(at(b.lasts(9.9).run(), "q").counts.offered, 2);
    QCOMPARE(at(b.lasts(10.1).run(), "q").counts.offered, 3);
    const auto run = b.lasts(100).run();
    QCOMPARE(at(run, "q").counts.offered, 4);
    QCOMPARE(used(run, "events"), 4.0); // two steps of 64 KB each
    QCOMPARE(used(run, "replayed"), 4.0);
    QCOMPARE(used(run, "archived"), 2.0 * 100 * 1024);
    QCOMPARE(used(run, "archive_storage"), std::round(200.0 / 1024 * 730 * 3600)); // MiB·s
}

/// A month's bill holds no more than a month of it.
void tst_Bus::anArchiveIsBilledForItsRetention() {
    Build b = events({{"archive", true}, {"archive_retention", "1 d"}});
    b.design().nodes[1].params["event_size"] = "1 MB";
    b.arrivals("c", {0, 1}).lasts(100);
    QCOMPARE(used(b.run(), "archive_storage"), 2.0 * 86'400); // MiB·s
    b.design().nodes[1].params["archive_retention"] = "365 d";
    QCOMPARE(used(b.run(), "archive_storage"), 2.0 * 730 * 3600);
}

void tst_Bus::callsOfApisAreMetered() {
    Build b = events({});
    b.node("x", "external").link("b", "x").arrivals("c", {0, 1, 2});
    const auto run = b.run();
    QCOMPARE(used(run, "api_deliveries"), 3.0);
    QCOMPARE(at(run, "x").counts.succeeded, 3);
}

void tst_Bus::sameSeedSameRun() {
    Build b = events({{"archive", true}, {"replay_share", 0.1}, {"target_rate", 20}});
    b.node("q", "queue", {{"flavour", "fifo"}, {"rate", 2}}).link("b", "q", {{"filter", 0.5}});
    b.node("f", "function", {{"compute", exponential(0.1)}}).link("b", "f", {{"filter", 0.7}});
    b.poisson("c", 4.0).lasts(500);
    const auto first = b.run();
    QCOMPARE(b.run().fingerprint, first.fingerprint);
    for (const auto& node : first.nodes)
        QVERIFY(node.counts.conserved());
    b.node("idle", "bus");
    QCOMPARE(at(b.run(), "f").latency, at(first, "f").latency);
}

QTEST_APPLESS_MAIN(tst_Bus)
#include "tst_bus.moc"
