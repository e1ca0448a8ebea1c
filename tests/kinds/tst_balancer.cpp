#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A balancer over two targets.
Build over(model::Params balancer, model::Params x, model::Params y) {
    Build b;
    b.node("c", "client").node("l", "balancer", std::move(balancer));
    b.node("x", "external", std::move(x)).node("y", "external", std::move(y));
    b.link("c", "l").link("l", "x").link("l", "y");
    return b;
}

std::int64_t metered(const sim::Summary& run, const std::string& meter) {
    return std::llround(run.usage.at(model::NodeId("l")).at(meter));
}
} // namespace

/// How requests are spread, what health checks do, and what capacity costs.
class tst_Balancer : public QObject {
    Q_OBJECT
private slots:
    void targetsTakeTurns();
    void theLeastBusyTargetIsSpared();
    void weightsAreDrawn();
    void ownLatencyAndTimeoutApply();
    void aDeadTargetIsTakenOut();
    void aTargetComesBack();
    void whenAllFailAllAreUsed();
    void newConnectionsDecideTheBill();
    void bytesDecideTheBillAndMoreSoToFunctions();
    void capacityAddsUpHourByHour();
    void whatEntersLeavesAndRepeats();
};

void tst_Balancer::targetsTakeTurns() {
    const auto run = over({}, {}, {}).arrivals("c", {0, 1, 2, 3, 4}).lasts(10).run();
    QCOMPARE(at(run, "x").counts.offered, 3);
    QCOMPARE(at(run, "y").counts.offered, 2);
}

/// x takes 100 s: after its first request everything goes to y, which takes 0.5 s.
void tst_Balancer::theLeastBusyTargetIsSpared() {
    const auto run =
        over({{"algorithm", "least-outstanding"}}, {{"latency", "100 s"}}, {{"latency", "500 ms"}})
            .arrivals("c", {0, 1, 2, 3, 4})
            .lasts(10)
            .run();
    QCOMPARE(at(run, "x").counts.offered, 1);
    QCOMPARE(at(run, "y").counts.offered, 4);
}

void tst_Balancer::weightsAreDrawn() {
    const int n = 10'000;
    Build b = over({{"algorithm", "weighted"}}, {{"latency", "0 s"}}, {{"latency", "0 s"}});
    b.design().links[1].params["probability"] = 3;
    const auto run = b.arrivals("c", std::vector<double>(n, 0.0)).lasts(1).run();
    QVERIFY(std::abs(static_cast<double>(at(run, "x").counts.offered) - 0.75 * n) <
            4 * std::sqrt(n * 0.75 * 0.25));
}

void tst_Balancer::ownLatencyAndTimeoutApply() {
    const auto run =
        over({{"overhead", "3 ms"}, {"timeout", "1 s"}}, {{"latency", "100 ms"}}, {{"latency", "5 s"}})
            .arrivals("c", {0, 2})
            .lasts(10)
            .run();
    QVERIFY(sameLatencies(at(run, "c"), {0.103}));
    QCOMPARE(at(run, "c").counts.timedOut, 1);
    QCOMPARE(at(run, "y").counts.succeeded, 1);
}

/// x fails always. Checks at 0 and 10 s, each answered after 100 ms: out from 10.1 s. Of the requests at
/// 1, 2 and 10.05 s, two go to x; of those from 11 s on none.
void tst_Balancer::aDeadTargetIsTakenOut() {
    const auto run = over({{"health_checks", true}, {"check_interval", "10 s"}, {"unhealthy_after", 2}},
                          {{"latency", "100 ms"}, {"error_rate", 1.0}}, {{"latency", "100 ms"}})
                         .arrivals("c", {1, 2, 10.05, 11, 12, 13})
                         .lasts(19)
                         .run();
    QCOMPARE(at(run, "c").counts.failed, 2);
    QCOMPARE(at(run, "c").counts.succeeded, 4);
    QCOMPARE(at(run, "x").counts.offered, 2 + 2); // and two checks
    QCOMPARE(at(run, "y").counts.offered, 4 + 2);
    QCOMPARE(at(run, "l").counts.offered, 6); // checks are no requests of the balancer
}

/// x has one token a second, and somebody else takes every one of them from 4.025 to 44.025 s. The checks at
/// 10 and 20 s fail: out from 20 s. Those at 50 and 60 s pass: back from 60.1 s.
void tst_Balancer::aTargetComesBack() {
    Build b = over(
        {{"health_checks", true}, {"check_interval", "10 s"}, {"unhealthy_after", 2}, {"healthy_after", 2}},
        {{"latency", "100 ms"}, {"rate", 1}, {"burst", 1}}, {{"latency", "100 ms"}});
    b.node("d", "client").link("d", "x");
    std::vector<double> greedy;
    for (int i = 0; i <= 800; ++i)
        greedy.push_back((4025 + 50 * i) / 1000.0);
    const auto run = b.arrivals("c", {15, 16, 25, 26, 55, 65}).arrivals("d", greedy).lasts(69).run();
    QCOMPARE(at(run, "c").counts.throttled, 1); // at 15 s, before x is out
    QCOMPARE(at(run, "c").counts.succeeded, 5);
    QCOMPARE(at(run, "x").counts.offered, 801 + 7 + 2); // checks, and the requests of 15 and 65 s
    QCOMPARE(at(run, "y").counts.offered, 7 + 4);
}

void tst_Balancer::whenAllFailAllAreUsed() {
    const auto run =
        over({{"health_checks", true}, {"check_interval", "1 s"}, {"unhealthy_after", 1}},
             {{"latency", "1 ms"}, {"error_rate", 1.0}}, {{"latency", "1 ms"}, {"error_rate", 1.0}})
            .arrivals("c", {5.5, 5.6, 5.7, 5.8})
            .lasts(5.9)
            .run();
    QCOMPARE(at(run, "x").counts.offered, 6 + 2);
    QCOMPARE(at(run, "y").counts.offered, 6 + 2);
}

/// 90,000 connections in an hour are 25 a second, one unit; so are 3,000 that are open all the time.
void tst_Balancer::newConnectionsDecideTheBill() {
    Build b = over({{"request_size", "0 B"}, {"response_size", "1 KB"}, {"connection_time", "0 s"}},
                   {{"latency", "0 s"}}, {{"latency", "0 s"}});
    std::vector<double> times;
    for (int i = 0; i < 9000; ++i)
        times.push_back(i * 0.4);
    const auto run = b.arrivals("c", times).lasts(3600).run();
    QCOMPARE(metered(run, "capacity"), 100'000); // a tenth of a unit for an hour
    QCOMPARE(metered(run, "time"), 3600);
    b.design().nodes[1].params["requests_per_connection"] = 10;
    b.design().nodes[1].params["connection_time"] = "20 min"; // 900 connections of a third of an hour
    QCOMPARE(metered(b.run(), "capacity"), 100'000);
}

void tst_Balancer::bytesDecideTheBillAndMoreSoToFunctions() {
    const model::Params big{{"request_size", "0 B"}, {"response_size", "512 MB"}};
    const auto plain = over(big, {}, {}).arrivals("c", {0, 1}).lasts(3600).run();
    QCOMPARE(metered(plain, "capacity"), 1'000'000);
    Build b;
    b.node("c", "client").node("l", "balancer", big).node("f", "function").link("c", "l").link("l", "f");
    QCOMPARE(metered(b.arrivals("c", {0, 1}).lasts(3600).run(), "capacity"), 2'500'000);
}

/// 18,000 and 36,000 requests against 50 rules that are not free: a quarter and half a unit.
void tst_Balancer::capacityAddsUpHourByHour() {
    Build b = over({{"request_size", "0 B"},
                    {"response_size", "0 B"},
                    {"connection_time", "0 s"},
                    {"rules", 60},
                    {"requests_per_connection", 1e9}},
                   {{"latency", "0 s"}}, {{"latency", "0 s"}});
    std::vector<double> times(18'000, 100.0);
    times.resize(54'000, 4000.0);
    QCOMPARE(metered(b.arrivals("c", times).lasts(7200).run(), "capacity"), 750'000);
}

void tst_Balancer::whatEntersLeavesAndRepeats() {
    Build b = over({{"health_checks", true},
                    {"check_interval", "2 s"},
                    {"overhead", exponential(0.01)},
                    {"timeout", "800 ms"},
                    {"algorithm", "least-outstanding"}},
                   {{"latency", exponential(0.4)}, {"error_rate", 0.3}, {"max_concurrency", 20}},
                   {{"latency", exponential(0.2)}});
    const auto run = b.poisson("c", 100).lasts(120).run();
    for (const auto& node : run.nodes)
        QVERIFY2(node.counts.conserved(), node.id.text.c_str());
    QCOMPARE(b.run().fingerprint, run.fingerprint);
}

QTEST_APPLESS_MAIN(tst_Balancer)
#include "tst_balancer.moc"
