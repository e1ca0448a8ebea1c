#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

/// Fan-out of topics, on timelines worked out by hand.
class tst_Topic : public QObject {
    Q_OBJECT
private slots:
    void aTopicHandsACopyToEverySubscriber();
    void aFunctionTakesADeliveryAsAnEvent();
    void aTopicRefusesBeyondItsRate();
    void eachSubscriberGetsItsShareOfTheMessages();
    void aDeliveryIsTriedAgainInPhases();
    void whatIsNeverTakenGoesToTheDeadLetterQueueOfItsSubscription();
    void withoutADeadLetterQueueItIsLost();
    void aFifoTopicLimitsEachGroup();
    void deliveriesToApisAreMeteredApart();
    void sameSeedSameRun();
};

void tst_Topic::aTopicHandsACopyToEverySubscriber() {
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

/// Rule N7: the function has taken the event; what fails then is tried again there, after 1 and 2 minutes.
void tst_Topic::aFunctionTakesADeliveryAsAnEvent() {
    Build b;
    b.node("c", "client").node("t", "topic").node("f", "function", {{"compute", "1 s"}, {"error_rate", 1.0}});
    b.link("c", "t").link("t", "f").arrivals("c", {0});
    const auto run = b.lasts(1000).run();
    QCOMPARE(run.usage.at(model::NodeId("f")).at("requests"), 3.0);
    QCOMPARE(run.usage.at(model::NodeId("t")).at("deliveries_function"), 1.0);
    QCOMPARE(at(run, "f").counts.offered, 1);
}

void tst_Topic::aTopicRefusesBeyondItsRate() {
    Build b;
    b.node("c", "client").node("t", "topic", {{"rate", 100}}).link("c", "t");
    const auto run = b.arrivals("c", std::vector<double>(250, 0.0)).lasts(1).run();
    QCOMPARE(at(run, "t").counts.succeeded, 100);
    QCOMPARE(at(run, "t").throttledBy.at("publish rate"), 150);
}

/// Drawn for each message and each subscriber on its own.
void tst_Topic::eachSubscriberGetsItsShareOfTheMessages() {
    Build b;
    b.node("c", "client").node("t", "topic", {{"rate", 100'000}}).link("c", "t");
    b.node("all", "queue").node("some", "queue").node("few", "queue");
    b.link("t", "all").link("t", "some", {{"filter", 0.4}}).link("t", "few", {{"filter", "5 %"}});
    const auto run = b.arrivals("c", std::vector<double>(10'000, 0.0)).lasts(1).run();
    QCOMPARE(at(run, "all").counts.offered, 10'000);
    QVERIFY(std::abs(static_cast<double>(at(run, "some").counts.offered) - 4000) < 4 * 49.0); // binomial
    QVERIFY(std::abs(static_cast<double>(at(run, "few").counts.offered) - 500) < 4 * 21.8);
    QCOMPARE(run.usage.at(model::NodeId("t")).at("deliveries_queue"),
             static_cast<double>(10'000 + at(run, "some").counts.offered + at(run, "few").counts.offered));
}

namespace {
/// A topic before a FIFO queue that takes one send in a thousand seconds: the first message fills it.
Build stubborn(model::Params link) {
    Build b;
    b.node("c", "client").node("t", "topic").link("c", "t");
    b.node("q", "queue", {{"flavour", "fifo"}, {"rate", 0.001}}).link("t", "q", std::move(link));
    b.arrivals("c", {0, 0}).lasts(3000);
    return b;
}
} // namespace

/// Rule N2: at once, then at a steady pace, then with growing waits, then at the longest.
void tst_Topic::aDeliveryIsTriedAgainInPhases() {
    // Attempts at 0 (four of them), 1, 2, 3 (1 s), 6 (3 s), 11 (5 s), then each 5 s: 16, 21, …
    Build b = stubborn({{"retry_immediate", 3},
                        {"retry_steady", 2},
                        {"retry_growing", 3},
                        {"retry_last", 1000},
                        {"retry_base", "1 s"},
                        {"retry_max", "5 s"}});
    for (const auto& [until, refused] : {std::pair{0.5, 4},
                                         {1.5, 5},
                                         {2.5, 6},
                                         {3.5, 7},
                                         {5.5, 7},
                                         {6.5, 8},
                                         {11.5, 9},
                                         {16.5, 10},
                                         {21.5, 11}})
        QCOMPARE(at(b.lasts(until).run(), "q").counts.throttled, refused);
    // The queue takes it with the first attempt from 1000 s on, at 1001 s.
    QCOMPARE(at(b.lasts(1000.5).run(), "q").counts.inFlight, 1);
    const auto run = b.lasts(1002).run();
    QCOMPARE(at(run, "q").counts.inFlight, 2);
    QCOMPARE(at(run, "t").retries, 9 + (1001 - 16) / 5);
    QCOMPARE(at(run, "t").undelivered, 0);
    QVERIFY(sameLatencies(at(run, "c"), {0, 0})); // the publisher hears nothing of it
}

void tst_Topic::whatIsNeverTakenGoesToTheDeadLetterQueueOfItsSubscription() {
    Build b = stubborn({{"retry_immediate", 0},
                        {"retry_steady", 2},
                        {"retry_growing", 0},
                        {"retry_last", 0},
                        {"retry_base", "1 s"},
                        {"dead_letter", "mine"}});
    b.node("other", "queue").link("t", "other", {{"op", "redrive"}});
    b.node("mine", "queue").link("t", "mine", {{"op", "redrive"}});
    QCOMPARE(at(b.lasts(1.9).run(), "mine").counts.offered, 0);
    const auto run = b.lasts(2.1).run();
    QCOMPARE(at(run, "mine").counts.offered, 1);
    QCOMPARE(at(run, "other").counts.offered, 0);
    QCOMPARE(at(run, "t").undelivered, 0);
    b.design().links[1].params.erase("dead_letter");
    QCOMPARE(at(b.run(), "other").counts.offered, 1); // the first that is linked
}

void tst_Topic::withoutADeadLetterQueueItIsLost() {
    const auto run =
        stubborn({{"retry_immediate", 2}, {"retry_steady", 0}, {"retry_growing", 0}, {"retry_last", 0}})
            .run();
    QCOMPARE(at(run, "t").undelivered, 1);
    QCOMPARE(at(run, "q").counts.throttled, 3);
    QVERIFY(at(run, "q").counts.conserved());
}

/// Rule N6.
void tst_Topic::aFifoTopicLimitsEachGroup() {
    Build b;
    b.node("c", "client").node("t", "topic", {{"flavour", "fifo"}, {"group_rate", 10}, {"groups", 1}});
    b.link("c", "t").node("q", "queue", {{"flavour", "fifo"}}).link("t", "q");
    b.design().nodes[1].params["message_size"] = "2 KB";
    const auto run = b.arrivals("c", std::vector<double>(25, 0.0)).lasts(1).run();
    QCOMPARE(at(run, "t").counts.succeeded, 10);
    QCOMPARE(at(run, "t").throttledBy.at("group rate"), 15);
    const auto& used = run.usage.at(model::NodeId("t"));
    QCOMPARE(used.at("fifo_requests"), 10.0);
    QCOMPARE(used.at("fifo_deliveries"), 10.0);
    QCOMPARE(used.at("fifo_delivered"), 10.0 * 2048);
    QVERIFY(!used.contains("requests"));
}

void tst_Topic::deliveriesToApisAreMeteredApart() {
    Build b;
    b.node("c", "client").node("t", "topic").link("c", "t");
    b.node("x", "external").node("g", "gateway").node("f", "function").link("g", "f");
    b.link("t", "x").link("t", "g").link("t", "f");
    const auto run = b.arrivals("c", {0, 1, 2}).run();
    const auto& used = run.usage.at(model::NodeId("t"));
    QCOMPARE(used.at("deliveries_http"), 6.0);
    QCOMPARE(used.at("deliveries_function"), 3.0);
    QCOMPARE(at(run, "f").counts.succeeded, 6); // three through the gateway
}

void tst_Topic::sameSeedSameRun() {
    Build b;
    b.node("c", "client").node("t", "topic").link("c", "t");
    b.node("q", "queue", {{"flavour", "fifo"}, {"rate", 2}}).link("t", "q", {{"filter", 0.5}});
    b.node("f", "function", {{"compute", exponential(0.1)}}).link("q", "f", {{"batch_size", 1}});
    b.poisson("c", 4.0).lasts(500);
    const auto first = b.run();
    QCOMPARE(b.run().fingerprint, first.fingerprint);
    QVERIFY(at(first, "t").counts.conserved() && at(first, "q").counts.conserved());
    b.node("idle", "topic", {{"flavour", "fifo"}});
    QCOMPARE(at(b.run(), "q").latency, at(first, "q").latency);
}

QTEST_APPLESS_MAIN(tst_Topic)
#include "tst_topic.moc"
