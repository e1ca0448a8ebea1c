#include "models/bypass.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
void disable(Build& b, const std::string& id) {
    for (auto& node : b.design().nodes)
        if (node.id.text == id) model::setDisabled(node, true);
}

/// A client, a gateway, a function of 1 s, and a table that it reads twice.
Build api() {
    Build b;
    b.node("c", "client").node("g", "gateway").node("f", "function", {{"compute", "1 s"}});
    b.node("t", "table").link("c", "g").link("g", "f").link("f", "t", {{"op", "read"}, {"calls", 2}});
    b.arrivals("c", {0, 10, 20}).lasts(60);
    return b;
}

std::int64_t offered(const sim::Summary& run, const char* id) {
    const auto* node = run.node(model::NodeId(id));
    return node ? node->counts.offered : -1;
}

double rate(const sim::Estimate& estimate, const char* id) {
    const auto* node = estimate.node(model::NodeId(id));
    return node ? node->rate : -1.0;
}
} // namespace

/// What plays of a design of which nodes are switched off.
class tst_Bypass : public QObject {
    Q_OBJECT
private slots:
    void aDesignWithoutDisabledNodesPlaysAsItIs();
    void trafficPassesADisabledNodeByAsOftenAsThroughIt();
    void whereNothingCanTakeItsPlaceItAnswersAtOnce();
    void aDisabledNodeCostsNothingAndMeetsNoFault();
    void aQueueThatIsDisabledLetsItsConsumerTakeMessagesDirectly();
    void aQueueIsDrainedByADisabledConsumer();
    void aDisabledCacheMisses();
    void aDisabledClientSendsNothing();
    void sharesOfADisabledRouterGoOn();
    void disabledNodesInARowArePassedBy();
    void oneCallDoesNotBecomeAChoiceOfSeveral();
    void fallbacksSurvive();
    void theRunSaysWhatIsDisabled();
};

void tst_Bypass::aDesignWithoutDisabledNodesPlaysAsItIs() {
    const Build b = api();
    const auto bypass = model::bypassed(b.project.designs.front());
    QCOMPARE(bypass.design, b.project.designs.front());
    QVERIFY(bypass.lost.empty());
}

void tst_Bypass::trafficPassesADisabledNodeByAsOftenAsThroughIt() {
    Build b = api();
    disable(b, "g");
    const auto run = b.run();
    QCOMPARE(offered(run, "g"), -1);
    QCOMPARE(offered(run, "f"), 3);
    QCOMPARE(offered(run, "t"), 6);
    // Two reads for each call of a function that reads twice, now by its caller.
    Build d;
    d.node("c", "client").node("e", "function").node("f", "function").node("t", "table");
    d.link("c", "e").link("e", "f", {{"calls", 3}}).link("f", "t", {{"op", "read"}, {"calls", 2}});
    d.arrivals("c", {0, 10}).lasts(60);
    disable(d, "f");
    const auto second = d.run();
    QCOMPARE(offered(second, "t"), 12);
    QCOMPARE(offered(second, "f"), -1);
    d.poisson("c", 5);
    QVERIFY(std::abs(rate(d.estimate(), "t") - 30.0) < 1e-6);
}

void tst_Bypass::whereNothingCanTakeItsPlaceItAnswersAtOnce() {
    Build b = api();
    disable(b, "t"); // the end of the way
    auto run = b.run();
    QCOMPARE(offered(run, "t"), 6);
    QVERIFY(sameLatencies(at(run, "t"), std::vector<double>(6, 0.0)));
    QCOMPARE(at(run, "f").counts.succeeded, 3);
    Build d;
    d.node("c", "client").node("q", "queue").node("f", "function").node("t", "table");
    d.link("c", "q").link("q", "f").link("f", "t", {{"op", "write"}}).arrivals("c", {0, 10, 20}).lasts(60);
    disable(d, "f"); // a queue does not call a table
    const auto bypass = model::bypassed(d.design());
    QCOMPARE(bypass.lost.size(), 1U);
    QCOMPARE(bypass.lost.front().to.text, std::string("t"));
    run = d.run();
    QCOMPARE(at(run, "f").counts.succeeded, 3);
    QCOMPARE(offered(run, "t"), 0);
}

void tst_Bypass::aDisabledNodeCostsNothingAndMeetsNoFault() {
    Build b = api();
    disable(b, "t");
    b.scenario().faults.push_back(
        {.kind = model::Fault::Kind::outage, .at = 0, .duration = 60, .node = model::NodeId("t")});
    const auto run = b.run();
    QCOMPARE(run.usage.contains(model::NodeId("t")), false);
    QCOMPARE(run.requests.succeeded, 3);
    QCOMPARE(b.estimate().usage.contains(model::NodeId("t")), false);
}

void tst_Bypass::aQueueThatIsDisabledLetsItsConsumerTakeMessagesDirectly() {
    Build b;
    b.node("c", "client").node("p", "topic").node("q", "queue").node("f", "function");
    b.link("c", "p").link("p", "q").link("q", "f").arrivals("c", {0, 1, 2, 3}).lasts(60);
    disable(b, "q");
    const auto run = b.run();
    QCOMPARE(offered(run, "f"), 4); // one event for each, not batches
    QCOMPARE(offered(run, "q"), -1);
}

void tst_Bypass::aQueueIsDrainedByADisabledConsumer() {
    Build b;
    b.node("c", "client").node("q", "queue").node("f", "function", {{"compute", "1 s"}});
    b.link("c", "q").link("q", "f").arrivals("c", {0, 1, 2, 3}).lasts(600);
    disable(b, "f");
    const auto run = b.run();
    QCOMPARE(at(run, "q").counts.succeeded, 4);
    b.poisson("c", 10);
    const auto estimate = b.estimate();
    QVERIFY(std::abs(rate(estimate, "q") - 10.0) < 1e-6);
    QVERIFY(std::isfinite(estimate.node(model::NodeId("q"))->latency));
}

void tst_Bypass::aDisabledCacheMisses() {
    Build b;
    b.node("c", "client").node("f", "function").node("k", "cache", {{"hit_ratio", 1.0}}).node("t", "table");
    b.link("c", "f").link("f", "k", {{"op", "get"}});
    b.link("f", "t", {{"op", "read"}, {"when", "miss"}}).arrivals("c", {0, 10, 20}).lasts(60);
    QCOMPARE(offered(b.run(), "t"), 0);
    disable(b, "k");
    QCOMPARE(offered(b.run(), "t"), 3);
    b.poisson("c", 4);
    QVERIFY(std::abs(rate(b.estimate(), "t") - 4.0) < 1e-6);
}

void tst_Bypass::aDisabledClientSendsNothing() {
    Build b = api();
    b.node("d", "client").link("d", "g").arrivals("d", {1, 2});
    disable(b, "d");
    QCOMPARE(offered(b.run(), "g"), 3);
}

void tst_Bypass::sharesOfADisabledRouterGoOn() {
    Build b;
    b.node("c", "client").node("g", "gateway").node("f", "function").node("h", "function");
    b.link("c", "g").link("g", "f", {{"probability", 3}}).link("g", "h", {{"probability", 1}});
    b.poisson("c", 8);
    disable(b, "g");
    const auto estimate = b.estimate();
    QVERIFY(std::abs(rate(estimate, "f") - 6.0) < 1e-6);
    QVERIFY(std::abs(rate(estimate, "h") - 2.0) < 1e-6);
}

void tst_Bypass::disabledNodesInARowArePassedBy() {
    Build b;
    b.node("c", "client").node("g", "gateway").node("e", "function").node("f", "function");
    b.link("c", "g").link("g", "e").link("e", "f").arrivals("c", {0, 5}).lasts(60);
    disable(b, "g");
    disable(b, "e");
    const auto run = b.run();
    QCOMPARE(offered(run, "f"), 2);
    QCOMPARE(run.nodes.size(), 2U);
}

void tst_Bypass::oneCallDoesNotBecomeAChoiceOfSeveral() {
    // A function calls both, a gateway would call one of them.
    Build b;
    b.node("c", "client").node("g", "gateway").node("e", "function");
    b.node("f", "function").node("h", "function");
    b.link("c", "g").link("g", "e").link("e", "f").link("e", "h").arrivals("c", {0, 5}).lasts(60);
    disable(b, "e");
    QCOMPARE(model::bypassed(b.design()).lost.size(), 2U);
    const auto run = b.run();
    QCOMPARE(offered(run, "f"), 0);
    QCOMPARE(at(run, "e").counts.succeeded, 2);
    // Nor does a client make two calls for one request.
    Build d = api();
    disable(d, "g");
    disable(d, "f");
    QCOMPARE(at(d.run(), "g").counts.succeeded, 3);
    QCOMPARE(offered(d.run(), "t"), 0);
}

void tst_Bypass::fallbacksSurvive() {
    Build b;
    b.node("c", "client").node("f", "function").node("p", "external").node("t", "table");
    b.link("f", "t", {{"op", "read"}}); // f-t-0
    b.link("c", "f").link("f", "p", {{"fallback", "f-t-0"}}).arrivals("c", {0, 5}).lasts(60);
    disable(b, "t");
    b.scenario().faults.push_back(
        {.kind = model::Fault::Kind::outage, .at = 0, .duration = 60, .node = model::NodeId("p")});
    const auto run = b.run();
    QCOMPARE(offered(run, "t"), 2);
    QCOMPARE(run.requests.succeeded, 2);
}

void tst_Bypass::theRunSaysWhatIsDisabled() {
    Build b = api();
    disable(b, "t");
    QCOMPARE(b.run().explanation.front(), std::string("Disabled and left out: t."));
}

QTEST_GUILESS_MAIN(tst_Bypass)
#include "tst_bypass.moc"
