#include "simulator/analysis/queueing.h"
#include "simulator/estimate/estimate.h"
#include "tests/support/build.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace burst;
using namespace burst::test;

namespace {
bool isDoubted(const sim::Estimate& estimate, const char* id) {
    const auto* node = estimate.node(model::NodeId(id));
    if (!node) qFatal("no node %s", id);
    return node->doubted;
}

/// One task that works on one request after the other.
model::Params oneServer(double work) {
    return {{"compute", exponential(work)},
            {"concurrency", 1},
            {"scaling", "none"},
            {"min_tasks", 1},
            {"max_tasks", 1},
            {"initial_tasks", 1},
            {"cpu_sharing", false},
            {"queue_limit", 100'000},
            {"queue_time", 86400}};
}

Build service(double rate, double work) {
    Build b;
    b.node("c", "client").node("k", "container", oneServer(work));
    return b.link("c", "k").poisson("c", rate).lasts(10'000);
}

void comesRegularly(Build& b, const char* client) {
    b.scenario().traffic[model::NodeId(client)].process = model::Traffic::Process::constant;
}
} // namespace

/// Where an estimate must not be believed, and where it may be.
class tst_EstimateDoubts : public QObject {
    Q_OBJECT
private slots:
    void regularArrivalsAreDoubtedWhereTheyGo();
    void callsInTurnAreDoubted();
    void itemsOfAMapThatMeetAreDoubted();
    void theQuotaOfRequestsIsRefused();
    void messagesInFlightAreServers();
    void aWaitingRoomThatFillsByChanceIsDoubted();
    void slowFetchesOfACacheWithALifeAreDoubted();
};

void tst_EstimateDoubts::regularArrivalsAreDoubtedWhereTheyGo() {
    Build b = service(0.5, 0.6);
    b.node("other", "client").node("l", "container", oneServer(0.6));
    b.link("other", "l").poisson("other", 0.5);
    const auto random = b.estimate();
    QVERIFY(!isDoubted(random, "k") && !isDoubted(random, "l"));
    comesRegularly(b, "c");
    const auto regular = b.estimate();
    QVERIFY(isDoubted(regular, "k"));
    QVERIFY(!isDoubted(regular, "l")); // its requests still come at random
}

void tst_EstimateDoubts::callsInTurnAreDoubted() {
    Build b;
    b.node("c", "client").node("lb", "balancer");
    for (const char* id : {"k", "l"})
        b.node(id, "container", oneServer(0.6)).link("lb", id);
    b.link("c", "lb").poisson("c", 1.0).lasts(10'000);
    QVERIFY(isDoubted(b.estimate(), "k"));
    b.design().nodes[1].params["algorithm"] = "weighted";
    QVERIFY(!isDoubted(b.estimate(), "k")); // thinned at random, what is Poisson stays it
}

void tst_EstimateDoubts::itemsOfAMapThatMeetAreDoubted() {
    Build b = service(0.2, 0.1);
    b.design().links.clear();
    b.node("w", "workflow").link("c", "w").link("w", "k");
    QVERIFY(!isDoubted(b.estimate(), "k"));
    b.design().links.back().params["calls"] = 8;
    b.design().links.back().params["parallel"] = true;
    QVERIFY(isDoubted(b.estimate(), "k"));
}

void tst_EstimateDoubts::theQuotaOfRequestsIsRefused() {
    // 100 concurrent requests of 5 ms would be 20,000 a second; the account takes ten times its concurrency.
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", "5 ms"}});
    b.account("concurrency", 100).link("c", "f").poisson("c", 2000).lasts(600);
    QVERIFY(std::abs(b.estimate().node(model::NodeId("f"))->refused - 0.5) < 0.01);
    b.poisson("c", 500);
    QVERIFY(b.estimate().node(model::NodeId("f"))->refused < 1e-6);
}

void tst_EstimateDoubts::messagesInFlightAreServers() {
    // M/M/3 at 2.4 Erlang: a message waits C / (3 - 2.4) s on average, then is worked on for 1 s.
    Build b;
    b.node("c", "client").node("q", "queue", {{"in_flight_limit", 3}});
    b.node("f", "function", {{"compute", exponential(1.0)}, {"timeout", 900}});
    b.link("c", "q").link("q", "f", {{"batch_size", 1}}).poisson("c", 2.4).lasts(10'000);
    const double response = sim::erlangC(3, 2.4) / (3.0 - 2.4) + 1.0;
    const double estimated = b.estimate().node(model::NodeId("q"))->latency;
    QVERIFY2(std::abs(estimated - response) < 0.05 * response, qPrintable(QString::number(estimated)));
}

void tst_EstimateDoubts::aWaitingRoomThatFillsByChanceIsDoubted() {
    Build b = service(0.6, 1.0);
    QVERIFY(!isDoubted(b.estimate(), "k"));
    b.design().nodes[1].params["queue_limit"] = 3; // M/M/1/4 at 0.6 refuses 5.6 %
    QVERIFY(isDoubted(b.estimate(), "k"));
    // Of 2,000 places 1,950 busy and no room: Erlang's formula says that 0.5 % are lost.
    Build crowd = service(1950.0, 1.0);
    crowd.design().nodes[1].params["concurrency"] = 2000;
    crowd.design().nodes[1].params["queue_limit"] = 0;
    const auto doubts = crowd.estimate().doubts;
    QVERIFY(std::any_of(doubts.begin(), doubts.end(), [](const std::string& doubt) {
        return doubt.find("waiting room full by chance") != std::string::npos;
    }));
}

void tst_EstimateDoubts::slowFetchesOfACacheWithALifeAreDoubted() {
    const auto cached = [](double fetch) {
        Build b;
        b.node("c", "client").node("f", "function", {{"compute", 0}, {"timeout", 900}});
        b.node("e", "external", {{"latency", fetch}});
        b.node("k", "cache", {{"popularity", "zipf"}, {"items", 1}, {"ttl", 10}, {"start", "warm"}});
        return b.link("c", "f")
            .link("f", "k", {{"op", "get"}})
            .link("k", "e")
            .poisson("c", 3.0)
            .lasts(10'000);
    };
    QVERIFY(isDoubted(cached(2.0).estimate(), "k"));
    QVERIFY(!isDoubted(cached(0.001).estimate(), "k"));
}

QTEST_MAIN(tst_EstimateDoubts)
#include "tst_estimate_doubts.moc"
