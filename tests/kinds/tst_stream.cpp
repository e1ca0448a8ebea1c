#include "tests/support/build.h"
#include "tests/support/statistics.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A client that puts records into a stream, and a function that reads it without the wait for a poll.
Build stream(model::Params params, model::Params function, model::Params link) {
    link.try_emplace("connection", "dedicated");
    function.try_emplace("timeout", "10 min");
    Build b;
    b.node("c", "client").node("s", "stream", std::move(params)).node("f", "function", std::move(function));
    b.link("c", "s").link("s", "f", std::move(link));
    return b;
}
std::int64_t used(const sim::Summary& run, const std::string& node, const std::string& meter) {
    const auto& meters = run.usage.at(model::NodeId(node));
    return meters.contains(meter) ? std::llround(meters.at(meter)) : 0;
}
std::int64_t invocations(const sim::Summary& run) {
    return used(run, "f", "requests");
}
} // namespace

/// Shards, their limits and their readers, on timelines worked out by hand.
class tst_Stream : public QObject {
    Q_OBJECT
private slots:
    void aShardIsReadBatchByBatchInOrder();
    void aBatchIsFilledOrItsWindowEnds();
    void shardsAndPartsOfThemWorkSideBySide();
    void aFailingBatchBlocksItsShardStepByStep();
    void withoutALimitItBlocksItsShardUntilItExpires();
    void recordsTooOldForTheReaderAreGivenUp();
    void throttlesAreNoRetries();
    void halvingFindsTheBadRecords();
    void aReportedFailureIsWhereTheNextBatchBegins();
    void everyReaderGetsEveryRecord();
    void aRecordWaitsForThePoll();
    void moreReadersPollLessOften();
    void readersAreSlowedDownByTheReadRate();
    void aShardRefusesBeyondItsLimits();
    void onDemandServesTwiceItsPeakAndDoublesItsShards();
    void withoutReadersARecordIsDoneWhenItIsStored();
    void whatIsMetered();
    void sameSeedSameRun();
};

/// One at once; the two that came meanwhile; the last.
void tst_Stream::aShardIsReadBatchByBatchInOrder() {
    const auto run = stream({}, {{"compute", "10 s"}}, {{"batch_size", 2}}).arrivals("c", {0, 1, 2, 3}).run();
    QVERIFY(sameLatencies(at(run, "s"), {10, 19, 18, 27}));
    QCOMPARE(invocations(run), 3);
    QCOMPARE(at(run, "f").environments->max, 1.0);
    QCOMPARE(*at(run, "s").oldestAge, 17.0); // the last, handed out at 20 s
    QVERIFY(sameLatencies(at(run, "c"), {0, 0, 0, 0}));
}

void tst_Stream::aBatchIsFilledOrItsWindowEnds() {
    const auto run = stream({}, {{"compute", "100 ms"}}, {{"batch_size", 3}, {"batch_window", "10 s"}})
                         .arrivals("c", {0, 1, 2, 20, 21, 50})
                         .run();
    // 0, 1, 2 s: full at 2 s. 20, 21 s: the window of the first ends at 30 s. 50 s: alone at 60 s.
    QVERIFY(sameLatencies(at(run, "s"), {2.1, 1.1, 0.1, 10.1, 9.1, 10.1}));
    QCOMPARE(invocations(run), 3);
}

/// Rule M11: batches at once = shards x batches per shard.
void tst_Stream::shardsAndPartsOfThemWorkSideBySide() {
    for (const int parts : {1, 3}) {
        Build b =
            stream({{"shards", 4}}, {{"compute", "1 s"}}, {{"batch_size", 1}, {"parallel_batches", parts}});
        const auto run = b.arrivals("c", std::vector<double>(1000, 0.0)).run();
        QCOMPARE(at(run, "f").environments->max, 4.0 * parts);
        QCOMPARE(at(run, "s").counts.succeeded, 1000);
    }
}

/// Each of two records is tried at once and twice more, a second of work and a second of rest each time; the
/// second starts when the first is given up.
void tst_Stream::aFailingBatchBlocksItsShardStepByStep() {
    Build b = stream({}, {{"compute", "1 s"}, {"error_rate", 1.0}},
                     {{"batch_size", 1}, {"retry", 2}, {"error_rest", "1 s"}});
    b.arrivals("c", {0, 0});
    for (const auto& [until, runs] : {std::pair{0.5, 1},
                                      {1.9, 1},
                                      {2.1, 2},
                                      {3.9, 2},
                                      {4.1, 3},
                                      {4.9, 3},
                                      {5.1, 4},
                                      {6.9, 4},
                                      {7.1, 5},
                                      {9.1, 6},
                                      {100.0, 6}})
        QCOMPARE(invocations(b.lasts(until).run()), runs);
    QCOMPARE(at(b.lasts(5.1).run(), "s").counts.failed, 1);
    QCOMPARE(at(b.lasts(10.1).run(), "s").counts.failed, 2);
    b.node("dlq", "queue").link("s", "dlq");
    const auto run = b.run();
    QCOMPARE(at(run, "s").counts.deadLettered, 2);
    QCOMPARE(at(run, "dlq").counts.offered, 2);
    QCOMPARE(at(run, "s").retries, 4);
}

/// Tried at 0, 10, … 50 s; at 60 s it has expired, and its successor is tried at 60, 70 and 80 s.
void tst_Stream::withoutALimitItBlocksItsShardUntilItExpires() {
    Build b = stream({{"retention", "1 min"}}, {{"compute", "1 s"}, {"error_rate", 1.0}},
                     {{"batch_size", 1}, {"error_rest", "9 s"}});
    b.arrivals("c", {0, 30});
    QCOMPARE(invocations(b.lasts(59.9).run()), 6);
    QCOMPARE(at(b.lasts(59.9).run(), "s").counts.dropped, 0);
    QCOMPARE(invocations(b.lasts(60.1).run()), 7);
    QCOMPARE(at(b.lasts(60.1).run(), "s").counts.dropped, 1);
    const auto run = b.lasts(600).run();
    QCOMPARE(invocations(run), 9);
    QCOMPARE(at(run, "s").counts.dropped, 2);
    QCOMPARE(*at(run, "s").oldestAge, 60.0);
}

void tst_Stream::recordsTooOldForTheReaderAreGivenUp() {
    Build b = stream({}, {{"compute", "1 s"}, {"error_rate", 1.0}},
                     {{"batch_size", 1}, {"error_rest", "9 s"}, {"record_age", "1 min"}});
    b.node("dlq", "queue").link("s", "dlq").arrivals("c", {0, 30});
    const auto run = b.lasts(600).run();
    QCOMPARE(invocations(run), 9);
    QCOMPARE(at(run, "s").counts.deadLettered, 2);
    QCOMPARE(at(run, "dlq").counts.offered, 2);
}

void tst_Stream::throttlesAreNoRetries() {
    Build b = stream({{"retention", "1 min"}}, {{"reserved", 0}},
                     {{"retry", 0}, {"bisect", true}, {"error_rest", "10 s"}});
    const auto run = b.arrivals("c", {0}).lasts(600).run();
    QCOMPARE(at(run, "f").counts.throttled, 6); // 0, 10, … 50 s
    QCOMPARE(at(run, "s").counts.dropped, 1);
    QCOMPARE(at(run, "s").counts.failed, 0);
}

void tst_Stream::halvingFindsTheBadRecords() {
    // All eight are bad: 1 + 2 + 4 + 8 tries until each stands alone.
    Build b = stream(
        {}, {{"compute", "1 s"}},
        {{"batch_size", 8}, {"batch_window", "10 s"}, {"bisect", true}, {"retry", 0}, {"poison_share", 1.0}});
    b.node("dlq", "queue").link("s", "dlq").arrivals("c", std::vector<double>(8, 0.0));
    const auto bad = b.run();
    QCOMPARE(invocations(bad), 15);
    QCOMPARE(at(bad, "s").counts.deadLettered, 8);
    QCOMPARE(at(bad, "dlq").counts.offered, 8);
    // Some are: only those are lost. Without halving, all of their batches are.
    b.design().links[1].params["poison_share"] = 0.05;
    b.design().links[1].params["batch_size"] = 16;
    b.arrivals("c", std::vector<double>(960, 0.0));
    const auto halved = b.lasts(7200).run();
    const auto lost = at(halved, "s").counts.deadLettered;
    QVERIFY(std::abs(static_cast<double>(lost) - 48) < 4 * 6.8); // binomial, sd 6.8
    QCOMPARE(at(halved, "s").counts.succeeded, 960 - lost);
    b.design().links[1].params["bisect"] = false;
    const auto whole = b.run();
    QVERIFY(at(whole, "s").counts.deadLettered > 8 * lost / 2);
    QCOMPARE(at(whole, "s").counts.deadLettered % 16, 0);
    // Reported one by one, the same records are found.
    b.design().links[1].params["partial_failures"] = true;
    b.design().links[1].params["retry"] = 0;
    QVERIFY(at(b.run(), "s").counts.deadLettered >= lost);
}

/// Every record fails with a chance of a half: a batch gets on by one record on average (1 - 2^-10).
void tst_Stream::aReportedFailureIsWhereTheNextBatchBegins() {
    Build b = stream({}, {{"compute", "1 ms"}, {"error_rate", 0.5}},
                     {{"batch_size", 10}, {"partial_failures", true}, {"error_rest", "1 ms"}});
    const auto run = b.arrivals("c", std::vector<double>(1000, 0.0)).run();
    QCOMPARE(at(run, "s").counts.succeeded, 1000);
    const double expected = 1000.0 / (1.0 - 1.0 / 1024.0);
    QVERIFY(std::abs(static_cast<double>(invocations(run)) - expected) < 4.0 * 1.41 * std::sqrt(1000.0));
}

void tst_Stream::everyReaderGetsEveryRecord() {
    Build b = stream({}, {{"compute", "1 s"}}, {});
    b.node("slow", "function", {{"compute", "5 s"}, {"timeout", "1 min"}});
    b.link("s", "slow", {{"connection", "dedicated"}});
    const auto run = b.arrivals("c", {0, 100}).run();
    QVERIFY(sameLatencies(at(run, "s"), {5, 5})); // until the last of them is done
    QCOMPARE(invocations(run), 2);
    QCOMPARE(used(run, "slow", "requests"), 2);
}

/// Rule M12: each shard is asked once a second: a record waits half of that on average.
void tst_Stream::aRecordWaitsForThePoll() {
    Build b = stream({}, {{"compute", 0.0}}, {{"connection", "shared"}});
    b.poisson("c", 1.0).lasts(10'000);
    b.scenario().replications = 12;
    const auto run = b.run();
    QVERIFY(agrees("wait for the poll", run.samples.at("s.latency.mean"), 0.5));
    QVERIFY(at(run, "s").latency.max <= 1.017);
}

/// Rule K1: five polls a second and shard; ten readers get their turn every two seconds.
void tst_Stream::moreReadersPollLessOften() {
    Build b = stream({}, {{"compute", 0.0}}, {{"connection", "shared"}});
    for (int i = 0; i < 9; ++i)
        b.node("g" + std::to_string(i), "function", {{"compute", 0.0}}).link("s", "g" + std::to_string(i));
    const auto run = b.poisson("c", 1.0).lasts(1000).run();
    QVERIFY(at(run, "s").latency.max > 1.5 && at(run, "s").latency.max <= 2 * 1.017);
}

/// Eight records of 1 MB at 2 MB/s: what a second holds at once, then one each half second.
void tst_Stream::readersAreSlowedDownByTheReadRate() {
    Build b = stream({{"record_size", "1 MB"}, {"shard_bytes", "100 MB"}}, {{"compute", "1 ms"}},
                     {{"batch_size", 1}});
    const auto run = b.arrivals("c", std::vector<double>(8, 0.0)).run();
    QVERIFY(std::abs(at(run, "s").latency.max - 2.5) < 0.06);
    QCOMPARE(used(run, "s", "dedicated_bytes"), 8 * 1024 * 1024);
}

/// Rule K1; a hot key has no more than its shard.
void tst_Stream::aShardRefusesBeyondItsLimits() {
    Build b = stream({{"shard_records", 100}}, {}, {});
    b.arrivals("c", std::vector<double>(250, 0.0));
    QCOMPARE(at(b.run(), "s").throttledBy.at("shard records"), 150);
    b.design().nodes[1].params = {{"record_size", "100 KB"}};
    QCOMPARE(at(b.run(), "s").throttledBy.at("shard bytes"), 240);
    b.design().nodes[1].params = {{"shards", 10}, {"shard_records", 100}, {"keys", 1}};
    QCOMPARE(at(b.run(), "s").throttledBy.at("shard records"), 150);
    b.design().nodes[1].params.erase("keys"); // spread over ten shards
    QVERIFY(!at(b.run(), "s").throttledBy.contains("shard records"));
}

/// Rule K4, at a hundredth of its size: forty records a second at first, in four shards of ten.
void tst_Stream::onDemandServesTwiceItsPeakAndDoublesItsShards() {
    Build burst = stream({{"mode", "on-demand"}, {"initial_records", 4}}, {}, {});
    burst.arrivals("c", std::vector<double>(10, 0.0));
    QCOMPARE(at(burst.run(), "s").throttledBy.at("stream capacity"), 6);
    Build b = stream(
        {{"mode", "on-demand"}, {"initial_records", 40}, {"shard_records", 10}, {"growth_window", "1 min"}},
        {{"compute", "1 ms"}}, {});
    std::vector<double> steady;
    for (int i = 0; i < 9000; ++i)
        steady.push_back(i / 30.0);
    b.arrivals("c", steady).lasts(300);
    const auto run = b.run();
    // Some thirty a second were served in the first minute; from 120 s on twice that is, in eight shards.
    QCOMPARE(used(run, "s", "reader_time"), 4 * 120 + 8 * 180);
    QVERIFY(at(run, "s").counts.conserved());
    QCOMPARE(at(run, "s").counts.inFlight, 0);
}

void tst_Stream::withoutReadersARecordIsDoneWhenItIsStored() {
    Build b;
    b.node("c", "client").node("s", "stream", {{"put_latency", "10 ms"}}).link("c", "s");
    const auto run = b.arrivals("c", {0, 1}).run();
    QVERIFY(sameLatencies(at(run, "s"), {0.010, 0.010}));
}

void tst_Stream::whatIsMetered() {
    Build b = stream({{"shards", 3}, {"record_size", "30 KB"}, {"retention", "48 h"}}, {}, {});
    b.arrivals("c", {0, 1, 2, 3}).lasts(100);
    const auto run = b.run();
    QCOMPARE(used(run, "s", "shard_time"), 300);
    QCOMPARE(used(run, "s", "extended_time"), 300);
    QCOMPARE(used(run, "s", "reader_time"), 300);
    QCOMPARE(used(run, "s", "put_units"), 8); // steps of 25 KB
    QCOMPARE(used(run, "s", "dedicated_bytes"), 4 * 30 * 1024);
    b.design().nodes[1].params["mode"] = "on-demand";
    b.design().links[1].params["connection"] = "shared";
    const auto demand = b.run();
    QCOMPARE(used(demand, "s", "stream_time"), 100);
    QCOMPARE(used(demand, "s", "put_bytes"), 4 * 30 * 1024);
    QCOMPARE(used(demand, "s", "shared_bytes"), 4 * 30 * 1024);
    QCOMPARE(used(demand, "s", "put_units"), 0);
}

void tst_Stream::sameSeedSameRun() {
    Build b = stream({{"shards", 5}, {"keys", 100}, {"key_skew", 1.0}, {"retention", "1 min"}},
                     {{"compute", exponential(0.5)}, {"error_rate", 0.3}},
                     {{"connection", "shared"}, {"batch_size", 10}, {"bisect", true}, {"retry", 3}});
    b.poisson("c", 20.0).lasts(1000);
    const auto first = b.run();
    QCOMPARE(b.run().fingerprint, first.fingerprint);
    QVERIFY(at(first, "s").counts.conserved());
    QVERIFY(at(first, "f").environments->max <= 5.0);
    b.node("idle", "stream");
    QCOMPARE(at(b.run(), "s").latency, at(first, "s").latency);
}

QTEST_APPLESS_MAIN(tst_Stream)
#include "tst_stream.moc"
