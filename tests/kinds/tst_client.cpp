#include "models/io/trace_csv.h"
#include "simulator/kernel/simulation.h"
#include "simulator/network/compile.h"
#include "tests/support/build.h"
#include "tests/support/statistics.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

/// Patience and retries of clients, on timelines worked out by hand.
class tst_Client : public QObject {
    Q_OBJECT
private slots:
    void anImpatientClientGivesUpAndTheWorkGoesOn();
    void retriesAreRealLoad();
    void jitterSpreadsRetries();
    void aUserThinksSendsAndWaitsForTheAnswer();
    void aUserThinksAfterTheLastOfItsRetries();
    void whoIsNotWantedAnyMoreFinishesAndLeaves();
    void usersWhoAreAnsweredAtOnceSendOnceAMillisecond();
    void closedUsersObeyTheResponseTimeLaw();
    void closedUsersLoseWhatEngsetSays_data();
    void closedUsersLoseWhatEngsetSays();
    void loadFallsWhenTheSystemSlows();
    void usersNeedNoMoreRoomInALongerRun();
    void usersAreTheSameOnEveryRun();
    void aTraceWithRoutesSendsEachOverItsLink();
    void aRouteThatIsMissingIsNamed();
    void aRouteMayGoOverAFallback();
    void routesCountRequestsAndTheirWholeTime();
    void routesCarryOverWhatTheWarmUpBegan();
};

void tst_Client::anImpatientClientGivesUpAndTheWorkGoesOn() {
    Build b;
    b.node("c", "client", {{"timeout", "1 s"}})
        .node("f", "function", {{"compute", "3 s"}, {"timeout", "10 s"}});
    const auto run = b.link("c", "f").arrivals("c", {0}).run();
    QCOMPARE(at(run, "c").counts.timedOut, 1);
    QCOMPARE(at(run, "f").counts.succeeded, 1);
}

void tst_Client::retriesAreRealLoad() {
    Build b;
    b.node("c", "client", {{"retry", 2}, {"retry_base", "1 s"}, {"retry_jitter", "none"}});
    b.node("f", "function", {{"compute", "10 s"}, {"timeout", "60 s"}, {"reserved", 1}});
    const auto run = b.link("c", "f").arrivals("c", {0, 5}).lasts(100).run();
    // The second is refused at 5, 6 and 8 s and gives up.
    QCOMPARE(at(run, "f").counts.offered, 4);
    QCOMPARE(at(run, "f").counts.throttled, 3);
    QCOMPARE(at(run, "c").counts.offered, 2);
    QCOMPARE(at(run, "c").counts.throttled, 1);
    QVERIFY(std::abs(at(run, "c").concurrency->mean * 100 - (10 + 3)) < 1e-9);
}

/// With full jitter the waits are uniform between 0 and the back-off.
void tst_Client::jitterSpreadsRetries() {
    Build b;
    b.node("c", "client", {{"retry", 1}, {"retry_base", "1 s"}}).node("f", "function", {{"reserved", 0}});
    const auto run = b.link("c", "f").arrivals("c", std::vector<double>(10'000, 0.0)).lasts(10).run();
    const double meanWait = at(run, "c").concurrency->mean * 10 / 10'000;
    QVERIFY(std::abs(meanWait - 0.5) < 4.0 * std::sqrt(1.0 / 12.0 / 10'000));
}

/// Thinks 0-3, works 3-5, thinks 5-8, works 8-10, thinks 10-13, works 13-15, …
void tst_Client::aUserThinksSendsAndWaitsForTheAnswer() {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", "2 s"}}).link("c", "f");
    const auto run = b.users("c", {{0, 1}}, 3).lasts(14).run();
    QCOMPARE(at(run, "c").counts.offered, 3);
    QCOMPARE(at(run, "c").counts.succeeded, 2);
    QCOMPARE(at(run, "c").counts.inFlight, 1);
    QVERIFY(std::abs(at(run, "c").concurrency->mean * 14 - 5) < 1e-9);
}

void tst_Client::aUserThinksAfterTheLastOfItsRetries() {
    Build b;
    b.node("c", "client", {{"retry", 2}, {"retry_base", "1 s"}, {"retry_jitter", "none"}});
    b.node("f", "function", {{"reserved", 0}}).link("c", "f");
    // Sent at 4, again at 5 and 7; thinks until 11; again at 12 and 14; thinks until 18.
    const auto run = b.users("c", {{0, 1}}, 4).lasts(17).run();
    QCOMPARE(at(run, "f").counts.throttled, 6);
    QCOMPARE(at(run, "c").counts.throttled, 2);
    QCOMPARE(at(run, "c").counts.offered, 2);
}

void tst_Client::whoIsNotWantedAnyMoreFinishesAndLeaves() {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", "4 s"}, {"timeout", "9 s"}}).link("c", "f");
    // Two users from 0 s, one from 12 s, three from 20 s. Each cycle is 1 s of thought and 4 s of work, so
    // that both send at 1, 6 and 11 s. At 16 s the second leaves; the first goes on at 16, 21, 26 s. At 20 s
    // the second comes back and the third comes: both send at 21 and 26 s.
    const auto run = b.users("c", {{0, 2}, {12, 2}, {12, 1}, {20, 1}, {20, 3}}, 1).lasts(30).run();
    QCOMPARE(at(run, "c").counts.offered, 2 * 3 + 1 + 2 * 3);
    QCOMPARE(at(run, "c").concurrency->max, 3.0);
}

void tst_Client::usersWhoAreAnsweredAtOnceSendOnceAMillisecond() {
    Build b;
    b.node("c", "client").node("f", "function", {{"reserved", 0}}).link("c", "f");
    const auto run = b.users("c", {{0, 2}}, 0).lasts(1).run();
    QCOMPARE(at(run, "c").counts.offered, 2 * 1000);
    QCOMPARE(at(run, "c").counts.throttled, 2 * 1000);
}

/// X = N / (R + Z) for stations without a queue, where R and Z are independent of the load.
void tst_Client::closedUsersObeyTheResponseTimeLaw() {
    Build b;
    b.account("concurrency", 1000).account("request_rate_factor", 1e6);
    b.node("c", "client")
        .node("f", "function", {{"compute", exponential(0.5)}, {"timeout", 900}})
        .link("c", "f");
    b.users("c", {{0, 50}}, exponential(2)).lasts(4000);
    b.scenario().warmup = 100;
    b.scenario().replications = 16;
    const auto run = b.run();
    std::vector<double> throughput;
    for (const double succeeded : run.samples.at("requests.succeeded"))
        throughput.push_back(succeeded / 3900);
    QVERIFY(agrees("throughput", throughput, 50 / (2 + 0.5)));
    QVERIFY(agrees("users at work", run.samples.at("c.concurrency.mean"), 50 * 0.5 / 2.5));
}

void tst_Client::closedUsersLoseWhatEngsetSays_data() {
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("servers");
    QTest::addColumn<QString>("work");
    QTest::newRow("10 users, 3 servers") << 10 << 3 << "exponential";
    QTest::newRow("40 users, 5 servers") << 40 << 5 << "exponential";
    QTest::newRow("40 users, 5 servers, constant work") << 40 << 5 << "constant";
}

/// A finite number of sources and servers without a waiting room (M/M/c/c//N): who is refused thinks again.
/// The share refused is C(N-1,c) a^c / Σ C(N-1,i) a^i, whatever the distribution of the work (Engset 1918).
void tst_Client::closedUsersLoseWhatEngsetSays() {
    QFETCH(int, users);
    QFETCH(int, servers);
    QFETCH(QString, work);
    const double think = 4, service = 1;
    double term = 1, sum = 1;
    for (int i = 1; i <= servers; ++i)
        sum += term *= (service / think) * (users - i) / i;
    Build b;
    b.node("c", "client")
        .node("f", "function",
              {{"compute", work == "constant" ? model::Tree(service) : exponential(service)},
               {"reserved", servers},
               {"timeout", 900}});
    b.link("c", "f").users("c", {{0, double(users)}}, exponential(think)).lasts(6000);
    b.scenario().warmup = 200;
    b.scenario().replications = 16;
    const auto run = b.run();
    QVERIFY(agrees("refused", run.samples.at("throttled.ratio"), term / sum));
}

/// The same users bring less when each answer takes longer; an open process would not care.
void tst_Client::loadFallsWhenTheSystemSlows() {
    const auto offered = [](const char* work) {
        Build b;
        b.node("c", "client").node("f", "function", {{"compute", work}, {"timeout", "1 min"}}).link("c", "f");
        return at(b.users("c", {{0, 20}}, exponential(1)).lasts(1000).run(), "c").counts.offered;
    };
    // 20 users, 1.1 s or 6 s a cycle.
    QVERIFY(std::abs(double(offered("100 ms")) - 20 * 1000 / 1.1) < 4 * std::sqrt(20 * 1000 / 1.1));
    QVERIFY(std::abs(double(offered("5 s")) - 20 * 1000 / 6.0) < 4 * std::sqrt(20 * 1000 / 6.0));
}

void tst_Client::usersNeedNoMoreRoomInALongerRun() {
    const auto rows = [](double seconds) {
        Build b;
        b.node("c", "client").node("f", "function", {{"compute", "1 s"}}).link("c", "f");
        b.users("c", {{0, 100}}, exponential(1)).lasts(seconds);
        const auto network = sim::compile(b.design(), b.scenario(), Build::bareCatalog(), {}, 1);
        sim::Simulation simulation(*network, 0);
        simulation.run({}, [](auto, auto) {});
        return simulation.callCapacity();
    };
    // A request and its call for each user at most.
    QVERIFY(rows(100) <= 200);
    QVERIFY(rows(10'000) <= 200);
}

void tst_Client::usersAreTheSameOnEveryRun() {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", exponential(1)}}).link("c", "f");
    b.users("c", {{0, 5}, {100, 50}, {200, 5}}, exponential(2)).lasts(300);
    b.scenario().replications = 4;
    const auto one = b.run({.threads = 1});
    const auto two = b.run({.threads = 2});
    QCOMPARE(one.fingerprint, two.fingerprint);
    QCOMPARE(one.requests, two.requests);
    QVERIFY(one.requests.conserved());
    // Somebody else's users in the design change nothing.
    b.node("d", "client").node("g", "function").link("d", "g").users("d", {{0, 3}}, exponential(1));
    QCOMPARE(at(b.run(), "c").counts, at(one, "c").counts);
}

namespace {
/// A client with two routes, "api" to a function of 1 s and "log" to one of 2 s.
Build twoRoutes() {
    Build b;
    b.node("c", "client")
        .node("f", "function", {{"compute", "1 s"}})
        .node("g", "function", {{"compute", "2 s"}});
    b.link("c", "f").link("c", "g");
    b.design().links[0].id = model::LinkId("api");
    b.design().links[1].id = model::LinkId("log");
    return b;
}

model::Result<sim::Summary> replay(const Build& b, const char* csv) {
    const auto trace = model::readRouteTrace(csv, "t.csv");
    const model::Traces traces{{"t.csv", std::make_shared<const model::Trace>(*trace)}};
    return sim::simulate(b.project, model::DesignId("d"), model::ScenarioId("s"), Build::bareCatalog(),
                         traces, {});
}

model::Traffic recorded(std::map<std::string, model::LinkId> routes) {
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::trace;
    traffic.file = "t.csv";
    traffic.routes = std::move(routes);
    return traffic;
}
} // namespace

void tst_Client::aTraceWithRoutesSendsEachOverItsLink() {
    Build b = twoRoutes();
    b.lasts(100).scenario().traffic[model::NodeId("c")] =
        recorded({{"order", model::LinkId("api")}, {"track", model::LinkId("log")}});
    const auto run = replay(b, "0,order\n3,track\n6,order\n7,health\n9,order\n");
    QVERIFY(run.has_value());
    QCOMPARE(at(*run, "f").counts.offered, 3);
    QCOMPARE(at(*run, "g").counts.offered, 1);
    QCOMPARE(at(*run, "c").counts.offered, 4); // "health" is mapped to no link and left out
    // Counts per interval, twice as many, started over every 40 s until 100 s.
    b.scenario().traffic.begin()->second.scale = 2;
    b.scenario().traffic.begin()->second.loop = true;
    const auto counts = replay(b, "t,order,track\n0,1,10\n20,4,0\n");
    QVERIFY(counts.has_value());
    QCOMPARE(at(*counts, "f").counts.offered, 2 * (5 + 5 + 1));
    QCOMPARE(at(*counts, "g").counts.offered, 2 * (10 + 10 + 10));
}

void tst_Client::aRouteThatIsMissingIsNamed() {
    Build b = twoRoutes();
    b.scenario().traffic[model::NodeId("c")] = recorded({{"order", model::LinkId("api")}});
    const auto run = replay(b, "0,browse\n3,track\n");
    QVERIFY(!run.has_value());
    QVERIFY(run.error().message().find("The trace has no route \"order\"") != std::string::npos);
}

void tst_Client::aRouteMayGoOverAFallback() {
    Build b = twoRoutes();
    b.design().links[0].params["fallback"] = "log";
    b.lasts(100).scenario().traffic[model::NodeId("c")] = recorded({{"track", model::LinkId("log")}});
    const auto run = replay(b, "0,order\n3,track\n");
    QVERIFY(run.has_value());
    QCOMPARE(at(*run, "f").counts.offered, 0);
    QCOMPARE(at(*run, "g").counts.succeeded, 1);
    QCOMPARE(run->routes.at(1).counts.succeeded, 1);
}

void tst_Client::routesCountRequestsAndTheirWholeTime() {
    Build b = twoRoutes();
    b.design().nodes[0].params = {{"retry", 1}, {"retry_base", "4 s"}, {"retry_jitter", "none"}};
    b.design().nodes[1].params["reserved"] = 1;
    b.lasts(100).scenario().traffic[model::NodeId("c")] =
        recorded({{"order", model::LinkId("api")}, {"track", model::LinkId("log")}});
    // The second order is refused at 0.5 s, comes back at 4.5 s and takes 1 s: 5 s in all.
    const auto run = replay(b, "0,order\n0.5,order\n2,track\n");
    QVERIFY(run.has_value());
    QCOMPARE(run->routes.size(), std::size_t{2});
    const auto& api = run->routes[0];
    QCOMPARE(api.id, model::LinkId("api"));
    QCOMPARE(api.from, model::NodeId("c"));
    QCOMPARE(api.to, model::NodeId("f"));
    QCOMPARE(api.counts.offered, 2);
    QCOMPARE(api.counts.succeeded, 2);
    QCOMPARE(api.latency.count, 2);
    QVERIFY(std::abs(api.latency.mean - 3.0) < 1e-9);
    QCOMPARE(api.latency.max, 5.0);
    QCOMPARE(run->links[0].counts.offered, 3); // a link counts attempts
    QCOMPARE(run->routes[1].counts.offered, 1);
    QVERIFY(std::abs(run->routes[1].latency.mean - 2.0) < 1e-9);
}

void tst_Client::routesCarryOverWhatTheWarmUpBegan() {
    Build b = twoRoutes();
    b.poisson("c", 20).lasts(60).scenario().warmup = 30;
    const auto run = b.run();
    sim::Counts sum;
    for (const auto& route : run.routes) {
        QVERIFY(route.counts.conserved());
        QVERIFY(route.counts.carried > 0 && route.counts.inFlight > 0);
        sum.offered += route.counts.offered;
        sum.carried += route.counts.carried;
        sum.succeeded += route.counts.succeeded;
        sum.inFlight += route.counts.inFlight;
    }
    QCOMPARE(sum, run.requests);
}

QTEST_APPLESS_MAIN(tst_Client)
#include "tst_client.moc"
