#include "simulator/network/retry_schedule.h"
#include "tests/support/one_node.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A topic or a bus that hands one message, sent at 0 s, to a function which needs `work`.
Build delivery(const std::string& kind, model::Params link, model::Params function) {
    function.try_emplace("timeout", "1000 s");
    Build b;
    b.node("c", "client").node("t", kind).node("k", "function", std::move(function)).node("dead", "queue");
    b.link("c", "t").link("t", "k", std::move(link)).link("t", "dead", {{"op", "redrive"}});
    return b.arrivals("c", {0.0});
}
} // namespace

/// How queues, topics and buses of Google Cloud, Cloudflare, Knative and OpenFaaS hand on what they hold and
/// try again, by the numbers of their rules, on timelines worked out by hand.
class tst_DeliveryRules : public QObject {
    Q_OBJECT
private slots:
    void aPushThatIsNotAnsweredInTimeIsRepeated_GC20_GC21();
    void afterFiveAttemptsAMessageIsDead_GC22();
    void eventsAreTriedAgainAfterLinearOrExponentialWaits_KN12_data();
    void eventsAreTriedAgainAfterLinearOrExponentialWaits_KN12();
    void aTaskIsTriedAgainAfterGrowingWaits_GC30_GC31_OF07();
    void eachTimeAMessageIsTouchedIsAnOperation_CF34();
    void consumersFollowEachBatch_CF32();
    void aBackOffDoublesSoManyTimesAndThenGrowsEvenly_GC31_GC33();
};

void tst_DeliveryRules::aPushThatIsNotAnsweredInTimeIsRepeated_GC20_GC21() {
    const model::Params push{{"awaits", true},       {"deadline", "10 s"},   {"retry_immediate", 0},
                             {"retry_steady", 0},    {"retry_growing", 3},   {"retry_last", 0},
                             {"retry_base", "10 s"}, {"retry_max", "600 s"}, {"retry_growth", "doubling"}};
    // Always 15 s: each attempt has failed after 10 s, and the work goes on. Waits of 10, 20 and 40 s:
    // attempts at 0, 20, 50 and 100 s.
    Build b = delivery("topic", push, {{"compute", "15 s"}});
    QCOMPARE(at(b.lasts(99).run(), "k").counts.offered, 3);
    const auto run = b.lasts(300).run();
    QCOMPARE(at(run, "k").counts.succeeded, 4);
    QCOMPARE(at(run, "t").counts.succeeded, 1);
    QCOMPARE(at(run, "dead").counts.offered, 1);
    // In time: once is enough. Accepted only, it would be tried again by the function itself.
    const auto once = delivery("topic", push, {{"compute", "9 s"}}).lasts(300).run();
    QCOMPARE(at(once, "k").counts.offered, 1);
    QCOMPARE(at(once, "dead").counts.offered, 0);
}

void tst_DeliveryRules::afterFiveAttemptsAMessageIsDead_GC22() {
    const auto run = delivery("topic",
                              {{"awaits", true},
                               {"retry_immediate", 4},
                               {"retry_steady", 0},
                               {"retry_growing", 0},
                               {"retry_last", 0}},
                              {{"error_rate", 1}})
                         .run();
    QCOMPARE(at(run, "k").counts.failed, 5);
    QCOMPARE(at(run, "dead").counts.offered, 1);
}

void tst_DeliveryRules::eventsAreTriedAgainAfterLinearOrExponentialWaits_KN12_data() {
    QTest::addColumn<QString>("growth");
    QTest::addColumn<double>("last");
    QTest::newRow("KN-12 linear: at 2, 6 and 12 s") << "linear" << 12.0;
    QTest::newRow("KN-12 exponential: at 2, 6 and 14 s") << "doubling" << 14.0;
}
void tst_DeliveryRules::eventsAreTriedAgainAfterLinearOrExponentialWaits_KN12() {
    QFETCH(QString, growth);
    QFETCH(double, last);
    Build b = delivery("bus",
                       {{"awaits", true},
                        {"retry_attempts", 3},
                        {"retry_base", "2 s"},
                        {"retry_max", "1 h"},
                        {"retry_jitter", "none"},
                        {"retry_growth", growth.toStdString()}},
                       {{"compute", "0 s"}, {"error_rate", 1}});
    QCOMPARE(at(b.lasts(last - 0.1).run(), "k").counts.failed, 3);
    const auto run = b.lasts(last + 0.1).run();
    QCOMPARE(at(run, "k").counts.failed, 4);
    QCOMPARE(at(run, "dead").counts.offered, 1);
}

void tst_DeliveryRules::aTaskIsTriedAgainAfterGrowingWaits_GC30_GC31_OF07() {
    // 10 s, doubled three times, then 80 s more each time, 300 s at most: attempts at 0, 10, 30, 70, 150,
    // 310, 550 and 850 s.
    Build b = before("queue", {{"retry_delay", "10 s"},
                               {"retry_delay_max", "300 s"},
                               {"retry_doublings", 3},
                               {"max_receive_count", 8},
                               {"retention", "4 d"}});
    b.node("f", "function", {{"compute", "0 s"}, {"error_rate", 1}}).node("dead", "queue");
    b.link("k", "f", {{"batch_size", 1}, {"error_rest", "0 s"}}).link("k", "dead", {{"op", "redrive"}});
    b.arrivals("c", {0});
    int attempts = 1;
    for (const double last : {10.0, 30.0, 70.0, 150.0, 310.0, 550.0, 850.0}) {
        QCOMPARE(at(b.lasts(last - 0.1).run(), "f").counts.failed, attempts);
        QCOMPARE(at(b.lasts(last + 0.1).run(), "f").counts.failed, ++attempts);
    }
    const auto run = b.lasts(3600).run();
    QCOMPARE(at(run, "f").counts.failed, 8);
    QCOMPARE(at(run, "dead").counts.offered, 1);
}

void tst_DeliveryRules::eachTimeAMessageIsTouchedIsAnOperation_CF34() {
    // Two messages of 100 KB, two steps each. One is written, read and deleted; as both fail three times,
    // with three retries each, then go to the dead-letter queue: no deletion, four reads.
    const auto operations = [](double errors) {
        Build b =
            before("queue", {{"message_size", "100 KB"}, {"retry_delay", "0 s"}, {"max_receive_count", 4}});
        b.node("f", "function", {{"error_rate", errors}}).node("dead", "queue");
        b.link("k", "f", {{"batch_size", 1}, {"error_rest", "0 s"}}).link("k", "dead", {{"op", "redrive"}});
        const auto run = b.arrivals("c", {0, 1}).lasts(100).run();
        return std::vector<std::int64_t>{used(run, "sent_operations"), used(run, "received_operations"),
                                         used(run, "deleted_operations")};
    };
    QCOMPARE(operations(0), (std::vector<std::int64_t>{4, 4, 4}));
    QCOMPARE(operations(1), (std::vector<std::int64_t>{4, 16, 0}));
}

void tst_DeliveryRules::consumersFollowEachBatch_CF32() {
    // Eight messages; batches of two take 10 s. The first message goes alone. At 10 s seven wait: two batches
    // at once, three messages still wait. At 20 s the first of the two finds another full batch waiting: a
    // third one, so that what is left goes at once. All is done at 30 s; with one batch at a time it would be
    // 50 s.
    const auto done = [](const char* scaling) {
        Build b = before("queue", {});
        b.node("f", "function", {{"compute", "10 s"}, {"timeout", "60 s"}});
        b.link("k", "f", {{"batch_size", 2}, {"initial_concurrency", 1}, {"scaling", scaling}});
        const auto run = b.arrivals("c", std::vector<double>(8, 0.0)).lasts(55).run();
        return at(run, "k").latency.max;
    };
    QCOMPARE(done("batches"), 30.0);
    QCOMPARE(done("standard"), 50.0);
}

void tst_DeliveryRules::aBackOffDoublesSoManyTimesAndThenGrowsEvenly_GC31_GC33() {
    // The provider's example: 10 s, 300 s at most, 3 doublings.
    const std::vector<int> waits{10, 20, 40, 80, 160, 240, 300, 300};
    for (std::uint32_t n = 1; n <= waits.size(); ++n)
        QCOMPARE(sim::backoffAfter(n, 10 * sim::second, 3, 300 * sim::second), waits[n - 1] * sim::second);
    // Without an end of the doublings, up to the longest.
    QCOMPARE(sim::backoffAfter(1000, sim::second, 1000, 3600 * sim::second), 3600 * sim::second);
    QCOMPARE(sim::backoffAfter(3, 0, 5, 3600 * sim::second), sim::Duration{0});
}

QTEST_APPLESS_MAIN(tst_DeliveryRules)
#include "tst_delivery_rules.moc"
