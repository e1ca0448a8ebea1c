#include "tests/support/build.h"
#include "tests/support/statistics.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A client that sends to a FIFO queue, and a function that consumes it one message at a time.
Build ordered(model::Params queue, model::Params function, model::Params link = {{"batch_size", 1}}) {
    queue["flavour"] = "fifo";
    queue.try_emplace("visibility_timeout", "1 h");
    function.try_emplace("timeout", "10 min");
    Build b;
    b.node("c", "client").node("q", "queue", std::move(queue)).node("f", "function", std::move(function));
    b.link("c", "q").link("q", "f", std::move(link));
    return b;
}

std::int64_t invocations(const sim::Summary& run) {
    return std::llround(run.usage.at(model::NodeId("f")).at("requests"));
}
} // namespace

/// Message groups, deduplication and the limits of FIFO queues, on timelines worked out by hand.
class tst_Fifo : public QObject {
    Q_OBJECT
private slots:
    void aGroupHasOneMessageInWorkAndKeepsItsOrder();
    void aBatchHasMessagesOfOneGroup();
    void groupsWorkSideBySideAndNoMoreThanThereAre();
    void eachGroupIsAQueueWithOneServer();
    void aPoisonMessageBlocksItsGroupUntilItIsDeadLettered();
    void withoutADeadLetterQueueItBlocksItsGroupUntilItExpires();
    void poisonMessagesAreAShareAndFailEveryTime();
    void anExpiredReceiptDeletesNothing();
    void afterAFailureTheRestOfABatchComesBack();
    void sendsAboveTheRateAreThrottled();
    void receivesAboveTheRateWait();
    void aPartitionRefusesWhatAHotGroupSends();
    void repeatsWithinTheWindowAreNotStored();
    void sameSeedSameRun();
};

void tst_Fifo::aGroupHasOneMessageInWorkAndKeepsItsOrder() {
    const auto run = ordered({{"groups", 1}}, {{"compute", "10 s"}}).arrivals("c", {0, 1, 2}).run();
    QVERIFY(sameLatencies(at(run, "q"), {10, 19, 28}));
    QCOMPARE(at(run, "f").environments->max, 1.0);
    QCOMPARE(*at(run, "q").oldestAge, 18.0);
}

void tst_Fifo::aBatchHasMessagesOfOneGroup() {
    const auto run = ordered({{"groups", 1}}, {{"compute", "1 s"}}, {{"batch_size", 10}})
                         .arrivals("c", std::vector<double>(25, 0.0))
                         .run();
    // The first is handed out as it comes; then 10, 10 and the last 4.
    std::vector<double> expected{1};
    expected.insert(expected.end(), 10, 2.0);
    expected.insert(expected.end(), 10, 3.0);
    expected.insert(expected.end(), 4, 4.0);
    QVERIFY(sameLatencies(at(run, "q"), expected));
    QCOMPARE(invocations(run), 4);
}

void tst_Fifo::groupsWorkSideBySideAndNoMoreThanThereAre() {
    Build b = ordered({{"groups", 4}}, {{"compute", "1 s"}});
    b.arrivals("c", std::vector<double>(400, 0.0));
    const auto run = b.run();
    QCOMPARE(at(run, "f").environments->max, 4.0);
    QCOMPARE(at(run, "q").counts.succeeded, 400);
    // All groups were busy for as long as the smallest has messages: about 100 each, sd below 9.
    QVERIFY(at(run, "q").latency.max > 100 && at(run, "q").latency.max < 100 + 4 * 9);
    Build limited =
        ordered({{"groups", 4}}, {{"compute", "1 s"}}, {{"batch_size", 1}, {"max_concurrency", 3}});
    QCOMPARE(at(limited.arrivals("c", std::vector<double>(400, 0.0)).run(), "f").environments->max, 3.0);
}

/// Poisson arrivals spread evenly over groups, exponential work: each group is an M/M/1 queue.
void tst_Fifo::eachGroupIsAQueueWithOneServer() {
    Build b = ordered({{"groups", 4}}, {{"compute", exponential(1.0)}});
    b.poisson("c", 2.0).lasts(40'000);
    b.scenario().warmup = 1000;
    b.scenario().replications = 12;
    const auto run = b.run();
    QVERIFY(agrees("time in the queue", run.samples.at("q.latency.mean"), 1.0 / (1.0 - 2.0 / 4.0)));
}

/// Received at 0 and 30 s, dead-lettered at 60 s; only then its successor, with the same fate.
void tst_Fifo::aPoisonMessageBlocksItsGroupUntilItIsDeadLettered() {
    Build b = ordered({{"groups", 1}, {"visibility_timeout", "30 s"}, {"max_receive_count", 2}},
                      {{"compute", "1 s"}}, {{"batch_size", 1}, {"poison_share", 1.0}});
    b.node("dlq", "queue", {{"flavour", "fifo"}}).link("q", "dlq").arrivals("c", {0, 1});
    for (const auto& [until, runs] : {std::pair{29.9, 1}, {30.1, 2}, {59.9, 2}, {60.1, 3}, {90.1, 4}})
        QCOMPARE(invocations(b.lasts(until).run()), runs);
    const auto run = b.lasts(1000).run();
    QCOMPARE(at(run, "q").counts.deadLettered, 2);
    QCOMPARE(at(run, "dlq").counts.offered, 2);
    QCOMPARE(invocations(run), 4);
}

/// Tried at 0, 30, 60 and 90 s; at 120 s it comes back older than 100 s and is dropped.
void tst_Fifo::withoutADeadLetterQueueItBlocksItsGroupUntilItExpires() {
    Build b = ordered({{"groups", 1}, {"visibility_timeout", "30 s"}, {"retention", "100 s"}},
                      {{"compute", "1 s"}, {"error_rate", 1.0}});
    b.arrivals("c", {0, 50});
    QCOMPARE(invocations(b.lasts(119.9).run()), 4);
    QCOMPARE(at(b.lasts(119.9).run(), "q").counts.dropped, 0);
    QCOMPARE(invocations(b.lasts(120.1).run()), 5);
    QCOMPARE(at(b.lasts(120.1).run(), "q").counts.dropped, 1);
    QCOMPARE(at(b.lasts(1000).run(), "q").counts.dropped, 2);
}

void tst_Fifo::poisonMessagesAreAShareAndFailEveryTime() {
    Build b = ordered({{"groups", 1000}, {"visibility_timeout", "10 s"}, {"max_receive_count", 3}},
                      {{"compute", "100 ms"}}, {{"batch_size", 1}, {"poison_share", 0.1}});
    b.node("dlq", "queue").link("q", "dlq").arrivals("c", std::vector<double>(10'000, 0.0));
    const auto run = b.run();
    const auto& counts = at(run, "q").counts;
    QCOMPARE(counts.succeeded + counts.deadLettered, 10'000);
    QVERIFY(std::abs(static_cast<double>(counts.deadLettered) - 1000.0) < 4.0 * 30.0); // binomial, sd 30
    QCOMPARE(invocations(run), counts.succeeded + 3 * counts.deadLettered);
    QVERIFY(counts.conserved());
}

/// Work of 40 s, hidden for 30 s: what ends at 40 s holds a receipt that ran out, and deletes nothing.
void tst_Fifo::anExpiredReceiptDeletesNothing() {
    Build b = ordered({{"groups", 1}, {"visibility_timeout", "30 s"}, {"max_receive_count", 3}},
                      {{"compute", "40 s"}});
    b.node("dlq", "queue").link("q", "dlq").arrivals("c", {0});
    const auto run = b.run();
    QCOMPARE(invocations(run), 3);
    QCOMPARE(at(run, "q").counts.succeeded, 0);
    QCOMPARE(at(run, "q").counts.deadLettered, 1); // at 90 s
}

/// Ten at once, every one of which fails with a chance of a half: only those before the first failure are
/// done, on average one of a long batch.
void tst_Fifo::afterAFailureTheRestOfABatchComesBack() {
    Build b =
        ordered({{"groups", 1}, {"visibility_timeout", "10 s"}, {"max_receive_count", 1000}},
                {{"compute", "1 s"}, {"error_rate", 0.5}}, {{"batch_size", 10}, {"partial_failures", true}});
    b.arrivals("c", std::vector<double>(1000, 0.0)).lasts(86'400);
    const auto run = b.run();
    QCOMPARE(at(run, "q").counts.succeeded, 1000);
    // A batch gets on by 1 - 2^-10 on average, with a standard deviation below 1.41.
    const double expected = 1000.0 / (1.0 - 1.0 / 1024.0);
    QVERIFY(std::abs(static_cast<double>(invocations(run)) - expected) < 4.0 * 1.41 * std::sqrt(1000.0));
}

/// Rule Q5: so many calls of one action per second, each with up to ten messages.
void tst_Fifo::sendsAboveTheRateAreThrottled() {
    Build b = ordered({{"rate", 3}}, {{"compute", "1 s"}});
    b.arrivals("c", std::vector<double>(50, 0.0));
    QCOMPARE(at(b.run(), "c").counts.succeeded, 3);
    QCOMPARE(at(b.run(), "q").throttledBy.at("queue rate"), 47);
    b.design().nodes[1].params["send_batch"] = 10;
    const auto batched = b.run();
    QCOMPARE(at(batched, "c").counts.succeeded, 30);
}

void tst_Fifo::receivesAboveTheRateWait() {
    Build b = ordered({{"rate", 2}, {"send_batch", 10}, {"groups", 1'000'000}}, {{"compute", "1 s"}});
    const auto run = b.arrivals("c", {0, 0, 0, 0}).run();
    // Two at once, then one every 500 ms.
    QVERIFY(sameLatencies(at(run, "q"), {1, 1, 1.5, 2}));
}

void tst_Fifo::aPartitionRefusesWhatAHotGroupSends() {
    Build b = ordered({{"groups", 1}, {"rate", 100}, {"throughput", "per-group"}, {"partition_rate", 3}},
                      {{"compute", "1 s"}});
    const auto run = b.arrivals("c", std::vector<double>(5, 0.0)).run();
    QCOMPARE(at(run, "q").throttledBy.at("partition"), 2);
    b.design().nodes[1].params["groups"] = 100'000; // spread over 34 partitions
    QVERIFY(!at(b.run(), "q").throttledBy.contains("partition"));
}

void tst_Fifo::repeatsWithinTheWindowAreNotStored() {
    Build b = ordered({{"repeat_share", 0.25}, {"groups", 100'000}, {"visibility_timeout", "1 min"}},
                      {{"compute", "100 ms"}});
    b.account("concurrency", 10'000).arrivals("c", std::vector<double>(10'000, 0.0));
    const auto run = b.run();
    const auto& queue = at(run, "q");
    QVERIFY(std::abs(static_cast<double>(queue.deduplicated) - 2500.0) < 4.0 * 43.3); // binomial
    QCOMPARE(queue.counts.succeeded, 10'000);
    QCOMPARE(invocations(run), 10'000 - queue.deduplicated);
    b.design().nodes[1].params["repeat_age"] = "6 min"; // later than the window of 5 min
    QCOMPARE(at(b.run(), "q").deduplicated, 0);
    b.design().nodes[1].params["deduplication_window"] = "7 min";
    QVERIFY(at(b.run(), "q").deduplicated > 2000);
}

void tst_Fifo::sameSeedSameRun() {
    Build b = ordered({{"groups", 20}, {"group_skew", 1.0}, {"visibility_timeout", "30 s"}},
                      {{"compute", exponential(1.0)}, {"error_rate", 0.2}}, {{"batch_size", 5}});
    b.poisson("c", 5.0).lasts(2000);
    const auto first = b.run();
    QCOMPARE(b.run().fingerprint, first.fingerprint);
    QVERIFY(at(first, "q").counts.conserved());
    QVERIFY(at(first, "f").environments->max <= 20.0);
    b.node("idle", "queue", {{"flavour", "fifo"}}); // what is not connected disturbs nobody
    QCOMPARE(at(b.run(), "q").latency, at(first, "q").latency);
}

QTEST_APPLESS_MAIN(tst_Fifo)
#include "tst_fifo.moc"
