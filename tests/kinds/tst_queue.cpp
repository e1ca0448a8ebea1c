#include "tests/support/build.h"
#include "tests/support/statistics.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A client that sends to a queue, and a function that consumes it.
Build consumer(model::Params queue, model::Params function, model::Params link) {
    Build b;
    b.node("c", "client").node("q", "queue", std::move(queue)).node("f", "function", std::move(function));
    b.link("c", "q").link("q", "f", std::move(link));
    return b;
}

std::int64_t used(const sim::Summary& run, const std::string& node, const std::string& meter) {
    return std::llround(run.usage.at(model::NodeId(node)).at(meter));
}
} // namespace

/// Messages, batches, visibility and redrive, on timelines worked out by hand.
class tst_Queue : public QObject {
    Q_OBJECT
private slots:
    void theSenderWaitsForTheStoreOnly();
    void aBatchIsFilledOrItsWindowEnds();
    void batchesHaveTheSizeThatTheoryGives_data();
    void batchesHaveTheSizeThatTheoryGives();
    void ruleM1PollersAreAddedMinuteByMinute();
    void aPoisonMessageIsReceivedAsOftenAsAllowed();
    void withoutADeadLetterQueueItIsTriedUntilItExpires();
    void aQueueThatGivesUpDropsWhatWasReceivedTooOftenAz61Cf31Gc30();
    void aVisibilityTimeoutShorterThanTheWorkProcessesTwice();
    void aThrottledBatchComesBack();
    void aThrottledPollerRests();
    void aDelayedMessageStaysHidden();
    void nothingIsHandedOutAtTheInFlightLimit();
    void onlyFailedMessagesOfABatchComeBackWhenReported();
    void requestsAreMeteredInStepsWithEmptyReceives();
    void theOldestAgeIsThatOfAWaitingMessage();
    void unwantedMessagesAreDeletedWithoutAnInvocation();
    void provisionedPollersScaleInTheirOwnSteps();
    void aProvisionedPollerTakesSoManyBatchesASecond();
    void aMaximumConcurrencyKeepsThePollerFromThrottles();
    void whatIsTooOldIsDroppedEvenWhileItIsHidden();
};

void tst_Queue::theSenderWaitsForTheStoreOnly() {
    const auto run = consumer({{"send_latency", "10 ms"}}, {{"compute", "1 s"}}, {{"latency", "20 ms"}})
                         .arrivals("c", {0})
                         .run();
    QVERIFY(sameLatencies(at(run, "c"), {0.010}));
    QVERIFY(sameLatencies(at(run, "q"), {0.010 + 0.020 + 1.0})); // until it is deleted
    QVERIFY(sameLatencies(at(run, "f"), {1.0}));
}

void tst_Queue::aBatchIsFilledOrItsWindowEnds() {
    const auto run = consumer({}, {{"compute", "100 ms"}}, {{"batch_size", 3}, {"batch_window", "10 s"}})
                         .arrivals("c", {0, 1, 2, 20, 21, 50})
                         .run();
    // 0, 1, 2 s: full at 2 s. 20, 21 s: the window of the first ends at 30 s. 50 s: alone at 60 s.
    QVERIFY(sameLatencies(at(run, "q"), {2.1, 1.1, 0.1, 10.1, 9.1, 10.1}));
    QCOMPARE(used(run, "f", "requests"), 3);
}

void tst_Queue::batchesHaveTheSizeThatTheoryGives_data() {
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("window");
    QTest::addColumn<double>("wait");
    QTest::addColumn<double>("batches");
    QTest::newRow("CF-55: 8/s, ten or 1 s") << 8.0 << 1.0 << 0.4822692889 << 0.9649295856;
    QTest::newRow("CF-57: 0.5/s, ten or 5 s") << 0.5 << 5.0 << 3.212530658 << 0.1428716122;
}

/// Poisson arrivals, work of no time, as many consumers as it takes.
void tst_Queue::batchesHaveTheSizeThatTheoryGives() {
    QFETCH(double, rate);
    QFETCH(double, window);
    QFETCH(double, wait);
    QFETCH(double, batches);
    Build b = consumer({}, {{"compute", 0.0}}, {{"batch_size", 10}, {"batch_window", window}});
    b.poisson("c", rate).lasts(100'000 / rate);
    b.scenario().replications = 12;
    const auto run = b.run();
    QVERIFY(agrees("wait", run.samples.at("q.latency.mean"), wait));
    const double simulated = static_cast<double>(at(run, "f").counts.offered) / (12 * run.simulated);
    QVERIFY(std::abs(simulated / batches - 1.0) < 0.005);
}

/// Rule M1: 5 at the start, 300 more each minute while messages wait, up to the poller's limit.
void tst_Queue::ruleM1PollersAreAddedMinuteByMinute() {
    Build b = consumer({{"visibility_timeout", "12 h"}}, {{"compute", "900 s"}, {"timeout", "900 s"}},
                       {{"batch_size", 1}});
    b.account("concurrency", 100'000).arrivals("c", std::vector<double>(3000, 0.0));
    for (const auto& [until, busy] : {std::pair{59.9, 5},
                                      {60.1, 305},
                                      {120.1, 605},
                                      {180.1, 905},
                                      {240.1, 1205},
                                      {300.1, 1250},
                                      {360.1, 1250}})
        QCOMPARE(at(b.lasts(until).run(), "f").counts.inFlight, busy);
}

/// Case CF-54: received at 0, 30, 60, 90 and 120 s; dead-lettered when it comes back at 150 s.
void tst_Queue::aPoisonMessageIsReceivedAsOftenAsAllowed() {
    Build b = consumer({{"visibility_timeout", "30 s"}, {"max_receive_count", 5}},
                       {{"compute", "100 ms"}, {"error_rate", 1.0}}, {});
    b.node("dlq", "queue").link("q", "dlq").arrivals("c", {0});
    QCOMPARE(used(b.lasts(119.9).run(), "f", "requests"), 4);
    QCOMPARE(used(b.lasts(120.1).run(), "f", "requests"), 5);
    const auto run = b.lasts(1000).run();
    QCOMPARE(used(run, "f", "requests"), 5);
    QCOMPARE(at(run, "q").counts.deadLettered, 1);
    QCOMPARE(at(run, "dlq").counts.offered, 1);
    QCOMPARE(at(run, "dlq").counts.inFlight, 1);
}

void tst_Queue::withoutADeadLetterQueueItIsTriedUntilItExpires() {
    Build b = consumer({{"visibility_timeout", "30 s"}, {"max_receive_count", 2}, {"retention", "100 s"}},
                       {{"compute", "100 ms"}, {"error_rate", 1.0}}, {});
    const auto run = b.arrivals("c", {0}).lasts(1000).run();
    QCOMPARE(used(run, "f", "requests"), 4); // 0, 30, 60, 90 s
    QCOMPARE(at(run, "q").counts.dropped, 1);
}

void tst_Queue::aQueueThatGivesUpDropsWhatWasReceivedTooOftenAz61Cf31Gc30() {
    // Received at 0, 10, 20 and 30 s, as often as allowed; gone when the fourth failure is over at 40 s.
    const model::Params queue{{"retry_delay", "10 s"}, {"max_receive_count", 4}, {"gives_up", true}};
    Build b = consumer(queue, {{"compute", "0 s"}, {"error_rate", 1.0}}, {});
    b.arrivals("c", {0});
    QCOMPARE(at(b.lasts(39.9).run(), "q").counts.inFlight, 1);
    const auto run = b.lasts(1000).run();
    QCOMPARE(used(run, "f", "requests"), 4);
    QCOMPARE(at(run, "q").counts.dropped, 1);
    QCOMPARE(at(run, "q").counts.inFlight, 0);
    // A dead-letter queue takes it instead.
    b.node("dlq", "queue").link("q", "dlq");
    const auto kept = b.run();
    QCOMPARE(at(kept, "q").counts.dropped, 0);
    QCOMPARE(at(kept, "dlq").counts.inFlight, 1);
}

void tst_Queue::aVisibilityTimeoutShorterThanTheWorkProcessesTwice() {
    Build b = consumer({{"visibility_timeout", "30 s"}}, {{"compute", "40 s"}, {"timeout", "60 s"}}, {});
    const auto run = b.arrivals("c", {0}).lasts(200).run();
    // Received at 0 s and, still undeleted, at 30 s; deleted at 40 s; the second run ends at 70 s for
    // nothing.
    QCOMPARE(used(run, "f", "requests"), 2);
    QCOMPARE(at(run, "q").counts.succeeded, 1);
    QCOMPARE(at(run, "q").duplicates, 1);
    QVERIFY(sameLatencies(at(run, "q"), {40}));
}

void tst_Queue::aThrottledBatchComesBack() {
    Build b = consumer({{"visibility_timeout", "30 s"}},
                       {{"compute", "10 s"}, {"reserved", 1}, {"timeout", "60 s"}}, {{"batch_size", 1}});
    const auto run = b.arrivals("c", {0, 1}).lasts(200).run();
    // The second is received at 1 s, throttled, and received again at 31 s.
    QVERIFY(sameLatencies(at(run, "q"), {10, 40}));
    QCOMPARE(at(run, "f").counts.throttled, 1);
}

/// Rule M5: five pollers meet a function that takes nothing; each tries once a second, not the whole backlog.
void tst_Queue::aThrottledPollerRests() {
    Build b = consumer({}, {{"reserved", 0}}, {{"batch_size", 1}, {"error_rest", "1 s"}});
    b.arrivals("c", std::vector<double>(1000, 0.0));
    QCOMPARE(at(b.lasts(0.5).run(), "f").counts.throttled, 5);
    QCOMPARE(at(b.lasts(9.5).run(), "f").counts.throttled, 50);
}

void tst_Queue::aDelayedMessageStaysHidden() {
    const auto run = consumer({{"delay", "15 s"}}, {{"compute", "1 s"}}, {}).arrivals("c", {0}).run();
    QVERIFY(sameLatencies(at(run, "q"), {16}));
}

void tst_Queue::nothingIsHandedOutAtTheInFlightLimit() {
    Build b = consumer({{"in_flight_limit", 2}}, {{"compute", "1 s"}}, {{"batch_size", 1}});
    const auto run = b.arrivals("c", {0, 0, 0, 0}).run();
    QVERIFY(sameLatencies(at(run, "q"), {1, 1, 2, 2}));
}

/// With reports, about half of the messages come back after each round; without, the invocation's error
/// returns the whole batch.
void tst_Queue::onlyFailedMessagesOfABatchComeBackWhenReported() {
    Build b = consumer({{"visibility_timeout", "30 s"}, {"max_receive_count", 1}},
                       {{"compute", "1 s"}, {"error_rate", 0.5}},
                       {{"batch_size", 10}, {"batch_window", "10 s"}, {"partial_failures", true}});
    b.node("dlq", "queue").link("q", "dlq");
    const auto run = b.arrivals("c", std::vector<double>(10'000, 0.0)).lasts(300).run();
    const auto& counts = at(run, "q").counts;
    QCOMPARE(counts.succeeded + counts.deadLettered, 10'000);
    QVERIFY(std::abs(static_cast<double>(counts.succeeded) - 5000.0) < 4.0 * 50.0); // binomial, sd 50
}

/// Rule Q9: 64 KB steps; one request receives or deletes up to ten. Empty receives: five long polls of 20 s.
void tst_Queue::requestsAreMeteredInStepsWithEmptyReceives() {
    const auto run = consumer({{"message_size", "100 KB"}}, {{"compute", "1 s"}},
                              {{"batch_size", 10}, {"batch_window", "5 s"}})
                         .arrivals("c", std::vector<double>(10, 100.0))
                         .lasts(200)
                         .run();
    // Sends 10 x 2, one receive of 1,000 KB (16 steps), one delete, and 200 s of an empty queue at 5 pollers
    // / 20 s.
    QCOMPARE(used(run, "q", "requests"), 20 + 16 + 1 + 50);
}

void tst_Queue::theOldestAgeIsThatOfAWaitingMessage() {
    Build b = consumer({}, {{"compute", "10 s"}, {"timeout", "60 s"}},
                       {{"batch_size", 1}, {"initial_concurrency", 1}, {"concurrency_step", 0}});
    const auto run = b.arrivals("c", {0, 1, 2}).run();
    QCOMPARE(*at(run, "q").oldestAge, 18.0); // the third waits from 2 s to 20 s
    QCOMPARE(at(run, "q").queueDepth->max, 2.0);
}

/// Rule M6.
void tst_Queue::unwantedMessagesAreDeletedWithoutAnInvocation() {
    for (const int size : {1, 10}) {
        Build b = consumer({}, {{"compute", "100 ms"}}, {{"batch_size", size}, {"filter", 0.3}});
        const auto run = b.arrivals("c", std::vector<double>(10'000, 0.0)).lasts(3000).run();
        QCOMPARE(at(run, "q").counts.succeeded, 10'000);
        if (size > 1) continue;
        QVERIFY(std::abs(static_cast<double>(used(run, "f", "requests")) - 3000) < 4 * 45.8); // binomial
        QVERIFY(at(run, "q").counts.conserved());
    }
}

/// Rule M9: two pollers of ten batches at the start, 1,000 batches more each minute, up to the most pollers.
void tst_Queue::provisionedPollersScaleInTheirOwnSteps() {
    Build b = consumer({{"visibility_timeout", "12 h"}}, {{"compute", "900 s"}, {"timeout", "900 s"}},
                       {{"batch_size", 1}, {"scaling", "provisioned"}, {"max_pollers", 150}});
    b.account("concurrency", 100'000).arrivals("c", std::vector<double>(3000, 0.0));
    QCOMPARE(at(b.lasts(59.9).run(), "f").counts.inFlight, 20);
    QCOMPARE(at(b.lasts(62).run(), "f").counts.inFlight, 1020);
    const auto run = b.lasts(180).run();
    QCOMPARE(at(run, "f").counts.inFlight, 1500);
    QCOMPARE(used(run, "q", "poller_time"), 60 * 2 + 60 * 102 + 60 * 150);
}

void tst_Queue::aProvisionedPollerTakesSoManyBatchesASecond() {
    const model::Params link{
        {"batch_size", 1}, {"scaling", "provisioned"}, {"min_pollers", 1}, {"poller_growth", 0}};
    Build b = consumer({}, {{"compute", "1 ms"}}, link);
    b.arrivals("c", std::vector<double>(100, 0.0));
    // Ten at once, then ten a second.
    QVERIFY(std::abs(at(b.run(), "q").latency.max - 9.0) < 0.16);
    Build large = consumer({{"message_size", "1 MB"}}, {{"compute", "1 ms"}}, link);
    large.arrivals("c", std::vector<double>(10, 0.0));
    // One megabyte a second: two at once, as the second goes into debt, then one a second.
    QVERIFY(std::abs(at(large.run(), "q").latency.max - 8.0) < 0.16);
}

/// Rule M2: with the most at once as many as are reserved, nothing is received in vain.
void tst_Queue::aMaximumConcurrencyKeepsThePollerFromThrottles() {
    for (const auto& [most, throttled] : {std::pair{2, false}, {5, true}}) {
        Build b = consumer({}, {{"compute", "1 s"}, {"reserved", 2}},
                           {{"batch_size", 1}, {"max_concurrency", most}});
        const auto run = b.arrivals("c", std::vector<double>(100, 0.0)).run();
        QCOMPARE(at(run, "f").counts.throttled > 0, throttled);
        QCOMPARE(at(run, "q").counts.succeeded, 100);
    }
}

void tst_Queue::whatIsTooOldIsDroppedEvenWhileItIsHidden() {
    Build b;
    b.node("c", "client").node("q", "queue", {{"retention", "1 min"}, {"delay", "10 min"}}).link("c", "q");
    b.arrivals("c", {0, 30});
    QCOMPARE(at(b.lasts(61).run(), "q").counts.dropped, 1);
    QCOMPARE(at(b.lasts(700).run(), "q").counts.dropped, 2);
}

QTEST_APPLESS_MAIN(tst_Queue)
#include "tst_queue.moc"
