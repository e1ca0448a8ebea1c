#include "models/validate.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace burst::model;

namespace {
/// A client before a topic, a bus and a stream, each with a queue for what failed.
Design sound() {
    Design design;
    design.id = DesignId("d");
    design.platform = "bare";
    design.region = "here";
    const auto node = [&](const char* id, const char* kind) {
        Node made;
        made.id = NodeId(id);
        made.kind = kind;
        design.nodes.push_back(made);
    };
    for (const auto& [id, kind] : {std::pair{"c", "client"},
                                   {"t", "topic"},
                                   {"b", "bus"},
                                   {"s", "stream"},
                                   {"f", "function"},
                                   {"dlq", "queue"}})
        node(id, kind);
    return design;
}
void link(Design& design, const char* from, const char* to, Params params = {}) {
    Link made;
    made.id = LinkId("l" + std::to_string(design.links.size()));
    made.from = NodeId(from);
    made.to = NodeId(to);
    made.params = std::move(params);
    design.links.push_back(made);
}
int count(const Design& design, const std::string& rule) {
    Catalog catalog;
    Platform platform;
    platform.id = "bare";
    platform.regions = {"here"};
    catalog.platforms.push_back(platform);
    const auto findings = validate(design, catalog, "/designs/0");
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [&](const Finding& each) { return each.rule == rule; }));
}
} // namespace

/// What is said about dead-letter targets, rules and FIFO queues.
class tst_Messaging : public QObject {
    Q_OBJECT
private slots:
    void aDeadLetterTargetHasToBeLinkedForThat();
    void severalDeadLetterQueuesMayServeOneTopic();
    void aRuleHasAtMostFiveTargets();
    void aTableHasTwoReadersAShardAndTheyPoll();
    void aFifoQueueWantsSmallBatchesAndADeadLetterQueueOfItsKind();
};

void tst_Messaging::aDeadLetterTargetHasToBeLinkedForThat() {
    for (const auto& [from, op] : {std::pair{"t", "redrive"}, {"b", "redrive"}, {"s", "on-failure"}}) {
        Design design = sound();
        link(design, from, "f", {{"dead_letter", "dlq"}});
        QCOMPARE(count(design, "link.unknown-dead-letter"), 1);
        link(design, from, "dlq", {{"op", op}});
        QCOMPARE(count(design, "link.unknown-dead-letter"), 0);
    }
}

void tst_Messaging::severalDeadLetterQueuesMayServeOneTopic() {
    Design design = sound();
    design.nodes.push_back(design.nodes.back());
    design.nodes.back().id = NodeId("other");
    link(design, "t", "dlq", {{"op", "redrive"}});
    link(design, "t", "other", {{"op", "redrive"}});
    QCOMPARE(count(design, "graph.second-redrive"), 0);
}

void tst_Messaging::aRuleHasAtMostFiveTargets() {
    Design design = sound();
    for (int i = 0; i < 6; ++i) {
        const std::string id = "q" + std::to_string(i);
        design.nodes.push_back(design.nodes.back());
        design.nodes.back().id = NodeId(id);
        QCOMPARE(count(design, "bus.many-targets"), 0);
        link(design, "b", id.c_str(), {{"rule", "orders"}});
    }
    QCOMPARE(count(design, "bus.many-targets"), 1);
}

void tst_Messaging::aTableHasTwoReadersAShardAndTheyPoll() {
    Design design = sound();
    design.nodes.push_back(design.nodes.front());
    design.nodes.back().id = NodeId("table");
    design.nodes.back().kind = "table";
    link(design, "table", "f");
    link(design, "table", "f", {{"connection", "shared"}});
    QCOMPARE(count(design, "table.many-readers"), 0);
    QCOMPARE(count(design, "table.dedicated-reader"), 0);
    link(design, "table", "f", {{"connection", "dedicated"}});
    link(design, "table", "f");
    QCOMPARE(count(design, "table.many-readers"), 1);
    QCOMPARE(count(design, "table.dedicated-reader"), 1);
    link(design, "s", "f", {{"connection", "dedicated"}});
    QCOMPARE(count(design, "table.dedicated-reader"), 1);
}

void tst_Messaging::aFifoQueueWantsSmallBatchesAndADeadLetterQueueOfItsKind() {
    Design design = sound();
    Node queue = design.nodes.back();
    queue.id = NodeId("q");
    queue.params["flavour"] = "fifo";
    design.nodes.push_back(queue);
    link(design, "q", "f", {{"batch_size", 11}});
    link(design, "q", "dlq");
    QCOMPARE(count(design, "queue.fifo-batch"), 1);
    QCOMPARE(count(design, "queue.dead-letter-flavour"), 1);
    design.nodes[5].params["flavour"] = "fifo";
    design.links[0].params["batch_size"] = 10;
    QCOMPARE(count(design, "queue.fifo-batch"), 0);
    QCOMPARE(count(design, "queue.dead-letter-flavour"), 0);
}

QTEST_APPLESS_MAIN(tst_Messaging)
#include "tst_messaging.moc"
