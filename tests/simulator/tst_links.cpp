#include "simulator/random/draws.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

/// What links do, on timelines worked out by hand and against closed forms.
class tst_Links : public QObject {
    Q_OBJECT
private slots:
    void sequenceParallelAndSkippedCallsAddUp();
    void callsThatFanInAreAllServed();
    void aNumberOfCallsMayBeDrawn_data();
    void aNumberOfCallsMayBeDrawn();
    void payloadAndLatencyTakeTimeEachWay();
    void aPayloadAboveTheLimitIsRefusedAtOnce();
    void anEventHasALimitOfItsOwn();
    void anAnswerAboveTheLimitFailsAfterTheWork();
    void anAnswerOnItsWayMayComeTooLate();
    void waitsGrowByTheFactor();
    void waitsHaveTheMeanOfTheirJitter_data();
    void waitsHaveTheMeanOfTheirJitter();
    void onlyChosenEndingsAreRetried_data();
    void onlyChosenEndingsAreRetried();
    void retriesAmplifyLoadByTheGeometricSum();
    void retriesAtTwoLevelsMultiply();
    void aLinksOwnRetriesReplaceItsClients();
    void aBudgetEndsTheRetries();
    void callsBeyondTheBulkheadAreRefused();
    void whoRanOutOfTimeMakesRoomInTheBulkhead();
    void aFallbackAnswersWhenAllAttemptsHaveFailed();
    void fallbacksMayHaveFallbacks();
    void aFallbackIsNoRouteUnlessItHasAWeight();
    void nobodyFallsBackForACallerThatIsGone();
    void anOpenCircuitFallsBackAtOnce();
    void everythingTogetherLosesNothing();
    void aKeyIsFoundAgain();
};

namespace {
using model::Params;

const sim::LinkResult& linkAt(const sim::Summary& run, std::size_t index) {
    return run.links.at(index);
}

/// A client calling an external service over one link.
Build call(Params link, Params service = {{"latency", "1 s"}}) {
    Build b;
    b.node("c", "client").node("x", "external", std::move(service)).link("c", "x", std::move(link));
    return b;
}

std::vector<double> every(double gap, int count) {
    std::vector<double> at;
    for (int i = 0; i < count; ++i)
        at.push_back(gap * i);
    return at;
}

/// Seconds that the requests spent at a node, all together.
double timeAt(const sim::Summary& run, const std::string& node) {
    return at(run, node).concurrency->mean * run.simulated;
}

bool near(double seen, double expected, double standardError) {
    const bool same = std::abs(seen - expected) <= 4.0 * standardError;
    if (!same) qWarning() << seen << "instead of" << expected << "standard error" << standardError;
    return same;
}

bool isConserved(const sim::Summary& run) {
    for (const auto& node : run.nodes)
        if (!node.counts.conserved()) return false;
    for (const auto& link : run.links)
        if (!link.counts.conserved() || link.counts.inFlight < 0) return false;
    return true;
}

model::Tree uniform(double low, double high) {
    return model::Tree(model::Tree::Object{{"dist", "uniform"}, {"min", low}, {"max", high}});
}
} // namespace

void tst_Links::sequenceParallelAndSkippedCallsAddUp() {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", "100 ms"}, {"timeout", "60 s"}});
    b.node("one", "external", {{"latency", "1 s"}}).node("two", "external", {{"latency", "2 s"}});
    b.node("three", "external", {{"latency", "1 s"}}).node("never", "external", {{"latency", "9 s"}});
    b.node("event", "function", {{"compute", "5 s"}, {"timeout", "60 s"}});
    b.link("c", "f");
    b.link("f", "one", {{"calls", 2}, {"latency", "50 ms"}, {"return_latency", "20 ms"}})
        .link("f", "two", {{"parallel", true}, {"calls", 3}})
        .link("f", "never", {{"parallel", true}, {"probability", 0}})
        .link("f", "three", {{"parallel", true}, {"return_latency", "1.5 s"}})
        .link("f", "event", {{"mode", "async"}, {"latency", "30 ms"}, {"return_latency", "10 ms"}});
    const auto run = b.arrivals("c", {0}).run();
    // Own work 0.1; one after the other 2 (0.05 + 1 + 0.02); together the longest of 2 and 1 + 1.5; the event
    // is accepted after 0.03 + 0.01.
    QVERIFY(sameLatencies(at(run, "f"), {0.1 + 2.14 + 2.5 + 0.04}));
    QCOMPARE(at(run, "one").counts.succeeded, 2);
    QCOMPARE(at(run, "two").counts.succeeded, 3);
    QCOMPARE(at(run, "never").counts.offered, 0);
    QVERIFY(sameLatencies(at(run, "event"), {5.0})); // unmoved by the way of its acceptance
    QVERIFY(isConserved(run));
}

void tst_Links::callsThatFanInAreAllServed() {
    // Three callers, two parallel calls each, one service with room for four: at 0 s four of six are served.
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", 0.0}});
    b.node("x", "external", {{"latency", "1 s"}, {"max_concurrency", 4}});
    b.link("c", "f").link("f", "x", {{"calls", 2}, {"parallel", true}});
    const auto run = b.arrivals("c", {0, 0, 0}).run();
    QCOMPARE(at(run, "x").counts.succeeded, 4);
    QCOMPARE(at(run, "x").counts.throttled, 2);
    QCOMPARE(at(run, "f").counts.succeeded, 2);
    QCOMPARE(at(run, "f").counts.failed, 1); // both of its calls were refused
}

void tst_Links::aNumberOfCallsMayBeDrawn_data() {
    QTest::addColumn<bool>("parallel");
    QTest::newRow("one after the other") << false;
    QTest::newRow("together") << true;
}
void tst_Links::aNumberOfCallsMayBeDrawn() {
    QFETCH(bool, parallel);
    constexpr int requests = 20'000;
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", 0.0}});
    b.node("x", "external", {{"latency", 0.0}}).node("y", "external", {{"latency", 0.0}});
    b.link("c", "f")
        .link("f", "x", {{"calls", uniform(0, 4)}, {"parallel", parallel}})
        .link("f", "y", {{"calls", 2.5}, {"parallel", parallel}});
    const auto run = b.arrivals("c", every(0.1, requests)).run();
    // The number is 0, 1, 2, 3, 4 with probabilities 1, 2, 2, 2, 1 eighths; and 2 or 3 with one half each.
    QVERIFY(near(double(at(run, "x").counts.offered) / requests, 2.0, std::sqrt(1.5 / requests)));
    QVERIFY(near(double(at(run, "y").counts.offered) / requests, 2.5, std::sqrt(0.25 / requests)));
    QCOMPARE(at(run, "f").counts.succeeded, requests);
    QVERIFY(isConserved(run));
}

void tst_Links::payloadAndLatencyTakeTimeEachWay() {
    // There 0.1 s and 2 MB at 1 MB/s, work 1 s, back 0.2 s and 512 KB: 0.1 + 2 + 1 + 0.2 + 0.5.
    const auto run = call({{"latency", "100 ms"},
                           {"return_latency", "200 ms"},
                           {"payload", "2 MB"},
                           {"return_payload", "512 KB"},
                           {"bandwidth", "1 MB"}})
                         .arrivals("c", {0, 0})
                         .run();
    QVERIFY(sameLatencies(at(run, "c"), {3.8, 3.8})); // each call has the bandwidth to itself
    QVERIFY(sameLatencies(at(run, "x"), {1.0, 1.0}));
    QVERIFY(std::abs(linkAt(run, 0).latency.mean - 3.8) < 1e-9);
}

void tst_Links::aPayloadAboveTheLimitIsRefusedAtOnce() {
    const Params link{{"payload", "7 MB"},
                      {"payload_limit", "6 MB"},
                      {"latency", "1 s"},
                      {"retry", 3},
                      {"retry_base", 1.0}};
    const auto run = call(link).arrivals("c", {0}).run();
    QCOMPARE(linkAt(run, 0).counts.failed, 1); // another attempt would carry as much
    QCOMPARE(linkAt(run, 0).refusedBy.at("payload"), 1);
    QCOMPARE(at(run, "x").counts.offered, 0);
    QCOMPARE(at(run, "c").counts.failed, 1);
    QCOMPARE(timeAt(run, "c"), 0.0);
}

void tst_Links::anEventHasALimitOfItsOwn() {
    for (const auto& [mode, succeeded] : {std::pair{"sync", 1}, std::pair{"async", 0}}) {
        Build b;
        b.node("c", "client").node("f", "function");
        b.link("c", "f",
               {{"mode", mode},
                {"payload", "2 MB"},
                {"payload_limit", "6 MB"},
                {"async_payload_limit", "1 MB"}});
        const auto run = b.arrivals("c", {0}).run();
        QCOMPARE(at(run, "f").counts.succeeded, succeeded);
        QCOMPARE(at(run, "c").counts.failed, 1 - succeeded);
    }
}

void tst_Links::anAnswerAboveTheLimitFailsAfterTheWork() {
    const auto run =
        call({{"return_payload", "7 MB"}, {"payload_limit", "6 MB"}, {"retry", 3}}).arrivals("c", {0}).run();
    QCOMPARE(at(run, "x").counts.succeeded, 1);
    QCOMPARE(at(run, "c").counts.failed, 1);
    QCOMPARE(linkAt(run, 0).refusedBy.at("payload"), 1);
    QVERIFY(std::abs(timeAt(run, "c") - 1.0) < 1e-9);
    QVERIFY(isConserved(run));
}

void tst_Links::anAnswerOnItsWayMayComeTooLate() {
    // Work 1 s, way back 1 s, patience 1.5 s; with 2.5 s it is early enough.
    for (const auto& [patience, inTime] : {std::pair{1.5, 0}, std::pair{2.5, 1}}) {
        const auto run = call({{"return_latency", "1 s"}, {"timeout", patience}}).arrivals("c", {0}).run();
        QCOMPARE(at(run, "x").counts.succeeded, 1);
        QCOMPARE(at(run, "c").counts.succeeded, inTime);
        QCOMPARE(at(run, "c").counts.timedOut, 1 - inTime);
        QVERIFY(std::abs(timeAt(run, "c") - (inTime == 1 ? 2.0 : 1.5)) < 1e-9);
        QVERIFY(isConserved(run));
    }
}

void tst_Links::waitsGrowByTheFactor() {
    const auto run = call({{"retry", 4},
                           {"retry_base", "1 s"},
                           {"retry_factor", 3},
                           {"retry_max", "20 s"},
                           {"retry_jitter", "none"}},
                          {{"latency", "1 s"}, {"error_rate", 1.0}})
                         .arrivals("c", {0})
                         .run();
    // Five attempts of 1 s, waits of 1, 3, 9 and not 27 but 20 s.
    QVERIFY(std::abs(timeAt(run, "c") - (5 + 1 + 3 + 9 + 20)) < 1e-9);
    QCOMPARE(linkAt(run, 0).retries, 4);
}

void tst_Links::waitsHaveTheMeanOfTheirJitter_data() {
    QTest::addColumn<QString>("jitter");
    QTest::addColumn<double>("mean"); ///< of both waits together, first back-off 1 s
    QTest::addColumn<double>("variance");
    QTest::newRow("none") << "none" << 3.0 << 0.0;
    QTest::newRow("full") << "full" << 1.5 << 1.0 / 12 + 4.0 / 12; // uniform in 0..1 and 0..2
    QTest::newRow("equal") << "equal" << 2.25 << 0.25 / 12 + 1.0 / 12;
    // w uniform in 1..3, then v uniform in 1..3w: E v = (1 + 3·2)/2; the variance of w + E(v|w) = 0.5 + 2.5 w
    // and the mean of (3w - 1)²/12 = 28/12.
    QTest::newRow("decorrelated") << "decorrelated" << 5.5 << 6.25 / 3 + 28.0 / 12;
}
void tst_Links::waitsHaveTheMeanOfTheirJitter() {
    QFETCH(QString, jitter);
    QFETCH(double, mean);
    QFETCH(double, variance);
    constexpr int requests = 20'000;
    const auto run = call({{"retry", 2},
                           {"retry_base", "1 s"},
                           {"retry_max", "1 h"},
                           {"retry_jitter", jitter.toStdString()}},
                          {{"latency", 0.0}, {"error_rate", 1.0}})
                         .arrivals("c", every(0.1, requests))
                         .run();
    QVERIFY(near(timeAt(run, "c") / requests, mean, std::sqrt(variance / requests) + 1e-9));
}

void tst_Links::onlyChosenEndingsAreRetried_data() {
    QTest::addColumn<QString>("on");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("throttled");
    QTest::addColumn<int>("timedOut");
    QTest::newRow("all") << "all" << 3 << 3 << 3;
    QTest::newRow("throttled") << "throttled" << 1 << 3 << 1;
    QTest::newRow("timed out") << "timed out" << 1 << 1 << 3;
    QTest::newRow("throttled or timed out") << "throttled or timed out" << 1 << 3 << 3;
    QTest::newRow("all but throttled") << "all but throttled" << 3 << 1 << 3;
    QTest::newRow("all but timed out") << "all but timed out" << 3 << 3 << 1;
}
void tst_Links::onlyChosenEndingsAreRetried() {
    QFETCH(QString, on);
    const Params link{{"retry", 2}, {"retry_on", on.toStdString()}, {"timeout", "500 ms"}};
    const auto attempts = [&](Params service) {
        return int(at(call(link, std::move(service)).arrivals("c", {0}).run(), "x").counts.offered);
    };
    QTEST(attempts({{"latency", 0.0}, {"error_rate", 1.0}}), "failed");
    QTEST(attempts({{"latency", 0.0}, {"max_concurrency", 0}}), "throttled");
    QTEST(attempts({{"latency", "1 s"}}), "timedOut");
}

void tst_Links::retriesAmplifyLoadByTheGeometricSum() {
    // Attempts K with P(K > k) = p^k for k = 0..r: mean (1 - p^(r+1)) / (1 - p).
    constexpr int requests = 20'000;
    constexpr double p = 0.4;
    constexpr int r = 3;
    double mean = 0;
    double square = 0; // the sum of (2k + 1) P(K > k)
    for (int k = 0; k <= r; ++k) {
        mean += std::pow(p, k);
        square += (2 * k + 1) * std::pow(p, k);
    }
    const auto run = call({{"retry", r}, {"retry_base", "10 ms"}}, {{"latency", 0.0}, {"error_rate", p}})
                         .arrivals("c", every(0.1, requests))
                         .run();
    QVERIFY(std::abs(mean - (1 - std::pow(p, r + 1)) / (1 - p)) < 1e-12);
    QVERIFY(near(double(linkAt(run, 0).counts.offered) / requests, mean,
                 std::sqrt((square - mean * mean) / requests)));
    const double lost = std::pow(p, r + 1);
    QVERIFY(
        near(double(at(run, "c").counts.failed) / requests, lost, std::sqrt(lost * (1 - lost) / requests)));
    QCOMPARE(linkAt(run, 0).retries, linkAt(run, 0).counts.offered - requests);
}

void tst_Links::retriesAtTwoLevelsMultiply() {
    Build b;
    b.node("c", "client", {{"retry", 2}}).node("f", "function", {{"compute", 0.0}, {"timeout", "15 min"}});
    b.node("x", "external", {{"latency", 0.0}, {"error_rate", 1.0}});
    b.link("c", "f").link("f", "x", {{"retry", 3}});
    const auto run = b.arrivals("c", {0, 100}).run();
    QCOMPARE(at(run, "f").counts.offered, 2 * 3);
    QCOMPARE(at(run, "x").counts.offered, 2 * 3 * 4);
    QCOMPARE(linkAt(run, 0).retries, 2 * 2);
    QCOMPARE(linkAt(run, 1).retries, 2 * 3 * 3);
}

void tst_Links::aLinksOwnRetriesReplaceItsClients() {
    const auto attempts = [](Params link) {
        Build b;
        b.node("c", "client", {{"retry", 2}}).node("x", "external", {{"error_rate", 1.0}});
        return at(b.link("c", "x", std::move(link)).arrivals("c", {0}).run(), "x").counts.offered;
    };
    QCOMPARE(attempts({}), 3);
    QCOMPARE(attempts({{"retry", 1}}), 2);
    QCOMPARE(attempts({{"retry", 0}}), 1);
}

void tst_Links::aBudgetEndsTheRetries() {
    // Ten requests that always fail, three retries each, five in the budget: fifteen attempts.
    const auto run =
        call({{"retry", 3}, {"retry_budget", 5}}, {{"error_rate", 1.0}}).arrivals("c", every(60, 10)).run();
    QCOMPARE(linkAt(run, 0).counts.offered, 15);
    QCOMPARE(linkAt(run, 0).retries, 5);
    QCOMPARE(at(run, "c").counts.failed, 10);
}

void tst_Links::callsBeyondTheBulkheadAreRefused() {
    // Two at once, one second each: of 0, 0, 0.5 and 1.1 s the third finds no room.
    const auto run = call({{"max_in_flight", 2}}).arrivals("c", {0, 0, 0.5, 1.1}).run();
    QCOMPARE(at(run, "x").counts.succeeded, 3);
    QCOMPARE(at(run, "c").counts.throttled, 1);
    QCOMPARE(linkAt(run, 0).counts.throttled, 1);
    QCOMPARE(linkAt(run, 0).refusedBy.at("calls in flight"), 1);
    // It may be tried again: 0.5 s later there is room.
    const auto again =
        call({{"max_in_flight", 2}, {"retry", 1}, {"retry_base", 0.6}, {"retry_jitter", "none"}})
            .arrivals("c", {0, 0, 0.5})
            .run();
    QVERIFY(sameLatencies(at(again, "c"), {1.0, 1.0, 1.6}));
}

void tst_Links::whoRanOutOfTimeMakesRoomInTheBulkhead() {
    const auto run = call({{"max_in_flight", 1}, {"timeout", "400 ms"}}).arrivals("c", {0, 0.3, 0.5}).run();
    QCOMPARE(at(run, "x").counts.offered, 2); // 0 and 0.5 s; the service works on both, the caller on one
    QCOMPARE(linkAt(run, 0).counts.throttled, 1);
    QCOMPARE(linkAt(run, 0).counts.timedOut, 2);
}

void tst_Links::aFallbackAnswersWhenAllAttemptsHaveFailed() {
    Build b = call({{"retry", 1}, {"retry_base", "1 s"}, {"retry_jitter", "none"}, {"fallback", "c-y-1"}},
                   {{"latency", "300 ms"}, {"error_rate", 1.0}});
    b.node("y", "external", {{"latency", "200 ms"}}).link("c", "y", {{"latency", "50 ms"}});
    const auto run = b.arrivals("c", {0}).run();
    QVERIFY(sameLatencies(at(run, "c"), {2 * 0.3 + 1 + 0.05 + 0.2}));
    QCOMPARE(linkAt(run, 0).counts.failed, 2);
    QCOMPARE(linkAt(run, 0).fallbacks, 1);
    QCOMPARE(linkAt(run, 1).counts.succeeded, 1);
    QVERIFY(isConserved(run));
}

void tst_Links::fallbacksMayHaveFallbacks() {
    // The second is refused for its size, the third fails, the fourth answers; in a sequence, where the
    // caller then goes on with its next link.
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", 0.0}, {"timeout", "60 s"}}).link("c", "f");
    const Params broken{{"latency", "1 s"}, {"error_rate", 1.0}};
    b.node("w", "external", broken).node("x", "external").node("y", "external", broken);
    b.node("z", "external", {{"latency", "1 s"}}).node("last", "external", {{"latency", "2 s"}});
    b.link("f", "w", {{"fallback", "f-x-2"}, {"calls", 2}})
        .link("f", "x", {{"payload", 2}, {"payload_limit", 1}, {"fallback", "f-y-3"}})
        .link("f", "y", {{"fallback", "f-z-4"}})
        .link("f", "z")
        .link("f", "last");
    const auto run = b.arrivals("c", {0}).run();
    QVERIFY(sameLatencies(at(run, "f"), {2 * (1.0 + 1.0 + 1.0) + 2.0}));
    QCOMPARE(at(run, "x").counts.offered, 0);
    for (const std::size_t link : {1, 2, 3})
        QCOMPARE(linkAt(run, link).fallbacks, 2);
    QVERIFY(isConserved(run));
}

void tst_Links::aFallbackIsNoRouteUnlessItHasAWeight() {
    for (const bool weighted : {false, true}) {
        Build b = call({{"fallback", "c-y-1"}}, {{"latency", 0.0}});
        b.node("y", "external", {{"latency", 0.0}});
        b.link("c", "y", weighted ? Params{{"probability", 1}} : Params{});
        const auto run = b.arrivals("c", every(0.1, 10'000)).run();
        const double share = double(at(run, "y").counts.offered) / 10'000;
        QVERIFY(near(share, weighted ? 0.5 : 0.0, weighted ? 0.005 : 0.0));
    }
}

void tst_Links::nobodyFallsBackForACallerThatIsGone() {
    // The function is stopped at 2 s; its first call fails at 1 s and would be tried again at 4 s, the other
    // fails at 3 s.
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", 0.0}, {"timeout", "2 s"}}).link("c", "f");
    b.node("x", "external", {{"latency", "1 s"}, {"error_rate", 1.0}});
    b.node("w", "external", {{"latency", "3 s"}, {"error_rate", 1.0}}).node("y", "external");
    b.link("f", "x",
           {{"parallel", true},
            {"retry", 1},
            {"retry_base", "3 s"},
            {"retry_jitter", "none"},
            {"fallback", "f-y-3"}});
    b.link("f", "w", {{"parallel", true}, {"fallback", "f-y-3"}}).link("f", "y");
    const auto run = b.arrivals("c", {0}).run();
    QCOMPARE(at(run, "f").counts.timedOut, 1);
    QCOMPARE(at(run, "x").counts.offered, 1);
    QCOMPARE(at(run, "y").counts.offered, 0);
    QCOMPARE(linkAt(run, 1).fallbacks + linkAt(run, 2).fallbacks, 0);
    QVERIFY(isConserved(run));
}

void tst_Links::anOpenCircuitFallsBackAtOnce() {
    // 0 and 1 s fail after 0.1 s and open the circuit at 1.1 s; 2 s does not wait for the service.
    Build b = call({{"breaker", true}, {"breaker_minimum", 2}, {"fallback", "c-y-1"}, {"retry", 0}},
                   {{"latency", "100 ms"}, {"error_rate", 1.0}});
    b.node("y", "external", {{"latency", "20 ms"}}).link("c", "y");
    const auto run = b.arrivals("c", {0, 1, 2}).run();
    QVERIFY(sameLatencies(at(run, "c"), {0.12, 0.12, 0.02}));
    QCOMPARE(linkAt(run, 0).breakerOpenings, 1);
    QCOMPARE(linkAt(run, 0).fallbacks, 3);
}

void tst_Links::everythingTogetherLosesNothing() {
    Build b;
    b.node("c", "client", {{"timeout", "4 s"}, {"retry", 2}, {"retry_jitter", "decorrelated"}});
    b.node("g", "gateway", {{"timeout", "3 s"}});
    b.node("f", "function", {{"compute", exponential(0.05)}, {"timeout", "2 s"}, {"reserved", 60}});
    b.node("x", "external", {{"latency", exponential(0.3)}, {"error_rate", 0.3}, {"max_concurrency", 12}});
    b.node("y", "external", {{"latency", exponential(0.1)}, {"error_rate", 0.1}});
    b.node("z", "function", {{"compute", exponential(0.5)}, {"error_rate", 0.2}}).node("q", "queue");
    b.link("c", "g", {{"return_latency", exponential(0.02)}, {"max_in_flight", 80}});
    b.link("g", "f", {{"breaker", true}, {"breaker_open", "1 s"}, {"breaker_probes", 3}});
    b.link("f", "x",
           {{"calls", uniform(0, 3)},
            {"parallel", true},
            {"payload", exponential(1e6)},
            {"return_payload", exponential(1e6)},
            {"bandwidth", 2e7},
            {"payload_limit", 3e6},
            {"return_latency", exponential(0.05)},
            {"timeout", "500 ms"},
            {"retry", 3},
            {"retry_jitter", "equal"},
            {"retry_budget", 10},
            {"breaker", true},
            {"max_in_flight", 20},
            {"fallback", "f-y-3"}});
    b.link("f", "y", {{"max_in_flight", 3}, {"fallback", "f-z-4"}, {"probability", 0.5}, {"optional", true}});
    b.link("f", "z", {{"mode", "async"}, {"payload", exponential(1e5)}, {"async_payload_limit", 3e5}});
    b.link("f", "q", {{"return_latency", "10 ms"}});
    b.poisson("c", 40).lasts(400).scenario().warmup = 30;
    const auto run = b.run({.replications = 2, .threads = 1});
    QVERIFY(isConserved(run));
    const auto& link = linkAt(run, 2);
    QVERIFY(link.retries > 0 && link.breakerOpenings > 0 && link.fallbacks > 0);
    for (const char* limit : {"payload", "circuit open", "calls in flight"})
        QVERIFY2(link.refusedBy.contains(limit), limit);
    QVERIFY(!run.latencyCauses.empty());
    for (const auto& attribution : run.latencyCauses) {
        double sum = 0;
        for (const auto& part : attribution.parts)
            sum += part.seconds;
        QVERIFY(std::abs(sum - attribution.seconds) < 1e-9);
    }
    const auto again = b.run({.replications = 2, .threads = 2});
    QCOMPARE(again.fingerprint, run.fingerprint);
    for (std::size_t i = 0; i < run.links.size(); ++i) {
        QVERIFY(again.links[i].counts == run.links[i].counts);
        QVERIFY(again.links[i].refusedBy == run.links[i].refusedBy);
    }
    // Something that has nothing to do with it changes nothing.
    b.node("c2", "client").node("x2", "external").link("c2", "x2", {{"breaker", true}}).poisson("c2", 5);
    const auto wider = b.run({.replications = 2, .threads = 2});
    for (std::size_t i = 0; i < run.links.size(); ++i)
        QVERIFY(wider.links[i].counts == run.links[i].counts);
}

void tst_Links::aKeyIsFoundAgain() {
    sim::Draws draws(0, sim::Purpose::key, 3);
    for (int i = 0; i < 1000; ++i) {
        const std::uint64_t a = draws();
        const std::uint64_t b = draws();
        QCOMPARE(sim::unmix(sim::mix(a)), a);
        QCOMPARE(sim::unmix(sim::mix(a, b), b), a);
    }
}

QTEST_APPLESS_MAIN(tst_Links)
#include "tst_links.moc"
