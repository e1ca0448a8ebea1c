#include "tests/support/build.h"

#include <QtTest>

using namespace burst;
using namespace burst::test;

/// Fan-out of topics, on timelines worked out by hand.
class tst_Topic : public QObject {
    Q_OBJECT
private slots:
    void aTopicHandsACopyToEverySubscriber();
    void aTopicRefusesBeyondItsRate();
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

void tst_Topic::aTopicRefusesBeyondItsRate() {
    Build b;
    b.node("c", "client").node("t", "topic", {{"rate", 100}}).link("c", "t");
    const auto run = b.arrivals("c", std::vector<double>(250, 0.0)).lasts(1).run();
    QCOMPARE(at(run, "t").counts.succeeded, 100);
    QCOMPARE(at(run, "t").throttledBy.at("publish rate"), 150);
}

QTEST_APPLESS_MAIN(tst_Topic)
#include "tst_topic.moc"
