#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A client that writes to a table, and a function that reads its changes without the wait for a poll.
Build table(model::Params params, model::Params function, model::Params link) {
    params.try_emplace("stream_poll_interval", 0);
    params.try_emplace("stream_shards", 1);
    function.try_emplace("timeout", "10 min");
    Build b;
    b.node("c", "client").node("t", "table", std::move(params)).node("f", "function", std::move(function));
    b.link("c", "t", {{"op", "write"}}).link("t", "f", std::move(link));
    return b;
}
std::int64_t invocations(const sim::Summary& run) {
    const auto meters = run.usage.find(model::NodeId("f"));
    if (meters == run.usage.end() || !meters->second.contains("requests")) return 0;
    return std::llround(meters->second.at("requests"));
}
} // namespace

/// The change stream of a table, on timelines worked out by hand.
class tst_TableStream : public QObject {
    Q_OBJECT
private slots:
    void changesAreReadBatchByBatchInOrder();
    void aFailingBatchBlocksItsShardStepByStep();
    void aShardOfOneKeyBlocksNoOther();
    void whatIsNotReadInTimeIsLost();
    void onlyWritesThatSucceedAreChanges();
    void anOutageLeavesNoChangeOfWhatItCutOff();
    void readersPollFourTimesASecond();
    void everyReaderGetsEveryChange();
    void thereIsAShardForEachPartition();
    void readersCostTheTableNothing();
    void whatArrivesEndsOrIsInside();
    void sameSeedSameRun();
};

/// The first alone; the two that came meanwhile; the last. Writers wait for none of it.
void tst_TableStream::changesAreReadBatchByBatchInOrder() {
    Build b = table({}, {{"compute", "10 s"}}, {{"batch_size", 2}});
    const auto run = b.arrivals("c", {0, 1, 2, 3}).lasts(100).run();
    QVERIFY(sameLatencies(at(run, "t"), {0, 0, 0, 0}));
    QVERIFY(sameLatencies(at(run, "f"), {10, 10, 10}));
    QCOMPARE(*at(run, "t").oldestAge, 17.0); // the last, handed out at 20 s
    QCOMPARE(at(run, "t").queueDepth->max, 4.0);
    QCOMPARE(at(run, "t").queueDepth->mean, (10 + 19 + 18 + 27) / 100.0);
    for (const auto& [until, runs] : {std::pair{9.9, 1}, {10.1, 2}, {19.9, 2}, {20.1, 3}})
        QCOMPARE(invocations(b.lasts(until).run()), runs);
    QCOMPARE(at(run, "t").counts.offered, 4);
}

/// Each of two changes is tried at once and twice more, a second of work and a second of rest each time; the
/// second starts when the first is given up.
void tst_TableStream::aFailingBatchBlocksItsShardStepByStep() {
    Build b = table({}, {{"compute", "1 s"}, {"error_rate", 1.0}},
                    {{"batch_size", 1}, {"retry", 2}, {"error_rest", "1 s"}});
    b.arrivals("c", {0, 0});
    for (const auto& [until, runs] : {std::pair{0.5, 1},
                                      {1.9, 1},
                                      {2.1, 2},
                                      {4.1, 3},
                                      {4.9, 3},
                                      {5.1, 4},
                                      {6.9, 4},
                                      {7.1, 5},
                                      {9.1, 6},
                                      {100.0, 6}})
        QCOMPARE(invocations(b.lasts(until).run()), runs);
    QCOMPARE(at(b.lasts(5.1).run(), "t").undelivered, 1);
    QCOMPARE(at(b.lasts(10.1).run(), "t").undelivered, 2);
    QCOMPARE(at(b.run(), "c").counts.succeeded, 2);
    b.node("dlq", "queue").link("t", "dlq");
    const auto run = b.lasts(100).run();
    QCOMPARE(at(run, "t").undelivered, 0);
    QCOMPARE(at(run, "dlq").counts.offered, 2);
    QCOMPARE(at(run, "t").retries, 4);
    QCOMPARE(at(run, "t").counts.succeeded, 2);
}

/// One poison change that is never given up: what comes after it in its shard waits, the other shards go on.
void tst_TableStream::aShardOfOneKeyBlocksNoOther() {
    const auto waiting = [](int shards) {
        Build b = table({{"stream_shards", shards}, {"keys", 1000}}, {{"compute", "1 ms"}},
                        {{"batch_size", 1}, {"poison_share", 0.0005}});
        std::vector<double> times;
        for (int i = 0; i < 2000; ++i)
            times.push_back(0.01 * i);
        const auto run = b.arrivals("c", times).lasts(100).run();
        return at(run, "t").series.at("queue_depth").values.back();
    };
    const double one = waiting(1);
    const double many = waiting(50);
    QVERIFY(one > 0.0);
    QVERIFY(many > 0.0 && many < 0.25 * one);
}

/// Tried at 0, 10, … 50 s; at 60 s it is gone.
void tst_TableStream::whatIsNotReadInTimeIsLost() {
    Build b = table({{"stream_retention", "1 min"}}, {{"compute", "1 s"}, {"error_rate", 1.0}},
                    {{"batch_size", 1}, {"error_rest", "9 s"}});
    b.arrivals("c", {0});
    QCOMPARE(at(b.lasts(59.9).run(), "t").undelivered, 0);
    const auto run = b.lasts(600).run();
    QCOMPARE(invocations(run), 6);
    QCOMPARE(at(run, "t").undelivered, 1);
    QCOMPARE(at(run, "t").queueDepth->mean, 0.1);
}

/// Of three writes at once a unit and its second take one; a read, and a write whose condition does not hold,
/// change nothing.
void tst_TableStream::onlyWritesThatSucceedAreChanges() {
    Build b =
        table({{"mode", "provisioned"}, {"write_capacity", 1}, {"burst_window", 0}}, {}, {{"batch_size", 1}});
    b.node("r", "client").link("r", "t", {{"op", "read"}}).arrivals("r", {1, 2, 3});
    const auto run = b.arrivals("c", {0, 0, 0}).lasts(10).run();
    QCOMPARE(at(run, "t").counts.throttled, 2);
    QCOMPARE(at(run, "t").counts.succeeded, 4);
    QCOMPARE(invocations(run), 1);
    Build failing = table({{"condition_fails", 1.0}}, {}, {});
    QCOMPARE(invocations(failing.arrivals("c", {0, 1}).lasts(10).run()), 0);
}

void tst_TableStream::anOutageLeavesNoChangeOfWhatItCutOff() {
    Build b = table({{"write_latency", "10 s"}}, {}, {});
    b.arrivals("c", {0, 20}).lasts(100);
    b.scenario().faults = {{.kind = model::Fault::Kind::outage,
                            .at = 5,
                            .duration = 1,
                            .node = model::NodeId("t"),
                            .work = model::Fault::Work::fails}};
    const auto run = b.run();
    QCOMPARE(at(run, "c").counts.failed, 1);
    QCOMPARE(at(run, "c").counts.succeeded, 1);
    QCOMPARE(invocations(run), 1);
}

/// Rule M12: 1,000 changes a second, of which a poll takes all there are.
void tst_TableStream::readersPollFourTimesASecond() {
    Build b = table({{"stream_poll_interval", "250 ms"}}, {}, {{"batch_size", 10000}});
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::constant;
    traffic.profile = {{0.0, 1000.0}};
    b.scenario().traffic[model::NodeId("c")] = traffic;
    QCOMPARE(invocations(b.lasts(10).run()), 40);
}

void tst_TableStream::everyReaderGetsEveryChange() {
    Build b = table({}, {{"compute", "1 s"}}, {{"batch_size", 1}});
    b.node("g", "function", {{"compute", "2 s"}, {"timeout", "10 min"}}).link("t", "g", {{"batch_size", 1}});
    const auto run = b.arrivals("c", {0, 0, 0}).lasts(100).run();
    QCOMPARE(at(run, "f").counts.succeeded, 3);
    QCOMPARE(at(run, "g").counts.succeeded, 3);
    QCOMPARE(at(run, "t").queueDepth->mean, (2 + 4 + 6) / 100.0); // until the slower one is done
}

/// A new table on demand has four; 5,000 write units and 6,000 read units provisioned take seven.
void tst_TableStream::thereIsAShardForEachPartition() {
    const auto most = [](model::Params params) {
        Build b;
        b.node("c", "client")
            .node("t", "table", std::move(params))
            .node("f", "function", {{"compute", "1 s"}});
        b.link("c", "t", {{"op", "write"}}).link("t", "f", {{"batch_size", 1}});
        const auto run = b.arrivals("c", std::vector<double>(1000, 0.0)).lasts(10).run();
        return at(run, "f").environments->max;
    };
    QCOMPARE(most({}), 4.0);
    QCOMPARE(most({{"mode", "provisioned"}, {"write_capacity", 5000}, {"read_capacity", 6000}}), 7.0);
    QCOMPARE(most({{"storage", "95 GB"}}), 10.0);
    QCOMPARE(most({{"partitions", 3}}), 3.0);
}

/// Reads of the change stream by functions are free (rule D10).
void tst_TableStream::readersCostTheTableNothing() {
    Build b = table({}, {}, {{"batch_size", 1}});
    const auto run = b.arrivals("c", {0, 1, 2}).lasts(100).run();
    const auto& meters = run.usage.at(model::NodeId("t"));
    for (const auto& [meter, amount] : meters)
        QCOMPARE(amount, meter == "write_units" ? 3.0 : 0.0);
    QCOMPARE(invocations(run), 3);
}

namespace {
Build crowded() {
    Build b = table({{"keys", 100},
                     {"key_skew", 1.0},
                     {"stream_shards", 4},
                     {"stream_retention", "1 min"},
                     {"stream_poll_interval", "250 ms"},
                     {"write_latency", exponential(0.01)}},
                    {{"compute", exponential(0.05)}, {"error_rate", 0.2}, {"reserved", 3}},
                    {{"batch_size", 10},
                     {"retry", 1},
                     {"poison_share", 0.001},
                     {"bisect", true},
                     {"parallel_batches", 2}});
    b.node("dlq", "queue").link("t", "dlq").poisson("c", 200).lasts(200);
    return b;
}
} // namespace

void tst_TableStream::whatArrivesEndsOrIsInside() {
    const auto run = crowded().run();
    for (const char* node : {"c", "t", "f", "dlq"})
        QVERIFY2(at(run, node).counts.conserved(), node);
    QCOMPARE(at(run, "c").counts.succeeded, at(run, "t").counts.succeeded);
    QVERIFY(at(run, "dlq").counts.offered > 0);
}

void tst_TableStream::sameSeedSameRun() {
    Build b = crowded();
    b.scenario().replications = 3;
    QCOMPARE(b.run({.threads = 1}).fingerprint, b.run({.threads = 3}).fingerprint);
}

QTEST_APPLESS_MAIN(tst_TableStream)
#include "tst_table_stream.moc"
