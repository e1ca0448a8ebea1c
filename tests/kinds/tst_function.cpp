#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A client and a function that nothing but its own parameters limits.
Build function(model::Params params, model::Params link = {}) {
    Build b;
    b.node("c", "client").node("f", "function", std::move(params)).link("c", "f", std::move(link));
    return b;
}

std::int64_t used(const sim::Summary& run, const std::string& node, const std::string& meter) {
    return std::llround(run.usage.at(model::NodeId(node)).at(meter));
}
} // namespace

/// The life of environments and the limits of a function, on timelines worked out by hand.
class tst_Function : public QObject {
    Q_OBJECT
private slots:
    void aColdRequestWaitsForTheEnvironment();
    void durationIsBilledInStepsTimesMemory();
    void initialisationIsBilledOnlyWhereTheProviderSaysSo();
    void aRequestThatTakesTooLongIsStoppedAndBilledInFull();
    void aReservationOfZeroStopsTheFunction();
    void aReservationIsAlsoTheMaximum();
    void provisionedEnvironmentsHaveNoColdStart();
    void newEnvironmentsComeFromATokenBucket();
    void ruleL19AStepToFiveThousandTakesFortySeconds();
    void shortWorkMeetsTheRequestRateOfTheAccount();
    void aCallerKeepsItsEnvironmentWhileItWaits();
    void callsComeInOrderAndParallelOnesTogether();
    void anOptionalCallMayFail();
    void aFailedCallIsRetriedWithBackOff();
    void aLongLivedEnvironmentIsReplaced();
    void reuseDecidesWhichEnvironmentStaysAlive();
    void eventsAreRetriedAfterOneAndTwoMinutes();
    void throttledEventsWaitAndAreGivenUpAfterSixHours();
    void workMeasuredAtAnotherMemoryIsScaled();
    void memoryMakesItFasterUpToOneWholeProcessor_data();
    void memoryMakesItFasterUpToOneWholeProcessor();
    void aProviderMayBillInLargerSteps();
    void busyTimeIsBilledOnceWithAMinimum();
    void busyTimesThatTouchAreBilledAsOne();
    void anInstanceIsNotBilledTwiceForItsMinimum();
    void requestsBackToBackAreBilledNoLongerThanTheClock();
    void busyTimeWithoutAnEndIsBilledToTheEnd();
    void busyTimeCountsFromTheWarmUpOn();
    void oneRequestAtATimeIsBilledByTheRequest();
    void requestsGoWhereCpusAreFree();
    void requestsAreSpreadOverTheEnvironments();
    void provisionedEnvironmentsTakeTheirShareOnly();
    void idleEnvironmentsTakeTurns();
};

void tst_Function::aColdRequestWaitsForTheEnvironment() {
    const auto run = function({{"compute", "100 ms"}, {"init", "1 s"}, {"start_overhead", "200 ms"}})
                         .arrivals("c", {0, 5, 5.05})
                         .run();
    // 0 s: new environment, 0.2 + 1 + 0.1 s. 5 s: the same one. 5.05 s: it is busy, another new one.
    QVERIFY(sameLatencies(at(run, "f"), {1.3, 0.1, 1.3}));
    QVERIFY(sameLatencies(at(run, "c"), {1.3, 0.1, 1.3}));
    QCOMPARE(*at(run, "f").coldStarts, 2);
    QCOMPARE(at(run, "f").environments->max, 2.0);
    QCOMPARE(at(run, "f").concurrency->max, 2.0);
}

void tst_Function::durationIsBilledInStepsTimesMemory() {
    const auto run =
        function({{"compute", 0.1004}, {"init", 0.25}, {"memory", "512 MB"}, {"log_size", "350 B"}})
            .arrivals("c", {0, 5})
            .run();
    // 350.4 ms and 100.4 ms, each rounded up to whole milliseconds.
    QCOMPARE(used(run, "f", "compute"), (351 + 101) * 512);
    QCOMPARE(used(run, "f", "requests"), 2);
    QCOMPARE(used(run, "f", "log_bytes"), 700);
}

void tst_Function::initialisationIsBilledOnlyWhereTheProviderSaysSo() {
    const auto run =
        function({{"compute", 0.1}, {"init", 0.25}, {"init_billed", false}}).arrivals("c", {0}).run();
    QCOMPARE(used(run, "f", "compute"), 100 * 128);
}

void tst_Function::aRequestThatTakesTooLongIsStoppedAndBilledInFull() {
    const auto run =
        function({{"compute", "5 s"}, {"init", "300 ms"}, {"timeout", "1 s"}}).arrivals("c", {0, 10}).run();
    QCOMPARE(at(run, "f").counts.timedOut, 2);
    QCOMPARE(at(run, "c").counts.failed + at(run, "c").counts.timedOut, 2);
    // The environment stays, but the runtime starts again inside the second invocation's time.
    QCOMPARE(*at(run, "f").coldStarts, 1);
    QCOMPARE(used(run, "f", "compute"), (1300 + 1000) * 128);
}

void tst_Function::aReservationOfZeroStopsTheFunction() {
    const auto run = function({{"reserved", 0}}).arrivals("c", {0, 1, 2}).run();
    QCOMPARE(at(run, "f").counts.throttled, 3);
    QCOMPARE(at(run, "f").throttledBy.at("reserved concurrency"), 3);
}

void tst_Function::aReservationIsAlsoTheMaximum() {
    const auto run =
        function({{"reserved", 2}, {"compute", "2 s"}}).arrivals("c", {0, 0.1, 0.2, 2.05, 2.06}).run();
    // The third finds two at work; at 2.05 s the first is done; at 2.06 s there are two again.
    QCOMPARE(at(run, "f").counts.succeeded, 3);
    QCOMPARE(at(run, "f").counts.throttled, 2);
    QCOMPARE(at(run, "f").concurrency->max, 2.0);
}

void tst_Function::provisionedEnvironmentsHaveNoColdStart() {
    const auto run = function({{"provisioned", 2}, {"compute", "1 s"}, {"init", "1 s"}})
                         .arrivals("c", {0, 0.1, 0.2})
                         .lasts(100)
                         .run();
    QVERIFY(sameLatencies(at(run, "f"), {1, 1, 2}));
    QCOMPARE(*at(run, "f").coldStarts, 1);
    QCOMPARE(used(run, "f", "provisioned_compute"), 2 * 1000 * 128);
    QCOMPARE(used(run, "f", "compute"), 2000 * 128);
    QCOMPARE(used(run, "f", "provisioned_capacity"), 2 * 128 * 100);
}

/// Rule L19, case CF-60: 1,000 at once, then 1,000 more every 10 s, however many ask.
void tst_Function::newEnvironmentsComeFromATokenBucket() {
    std::vector<double> times(2000, 0.0);
    for (int i = 0; i < 10'000; ++i)
        times.push_back(0.005 * (i + 1));
    const std::vector<std::pair<double, double>> timeline{
        {0.5, 1050}, {10.0, 2000}, {20.0, 3000}, {40.0, 5000}};
    for (const auto& [until, expected] : timeline) {
        Build b = function({{"compute", "600 s"}, {"timeout", "900 s"}});
        b.account("concurrency", 10'000).arrivals("c", times).lasts(until);
        const auto run = b.run();
        QVERIFY(std::abs(static_cast<double>(at(run, "f").counts.inFlight) - expected) <= 1.0);
        QCOMPARE(at(run, "f").throttledBy.at("scaling rate"), at(run, "f").counts.throttled);
    }
}

/// Rule L19: 5,000 users come at once, and who is refused asks again a second later. A thousand are served at
/// once, then a hundred more each second, so that a thousand are added every ten seconds: all at 40 s.
void tst_Function::ruleL19AStepToFiveThousandTakesFortySeconds() {
    Build b = function({{"compute", "600 s"}, {"timeout", "900 s"}});
    b.account("concurrency", 10'000).users("c", {{0, 5000}}, 1);
    // They think for a second before their first request: the step is at 1 s.
    for (const auto& [after, busy] : {std::pair{0.5, 1000},
                                      {1.5, 1100},
                                      {5.5, 1500},
                                      {10.5, 2000},
                                      {20.5, 3000},
                                      {30.5, 4000},
                                      {39.5, 4900},
                                      {40.5, 5000},
                                      {60.5, 5000}}) {
        const auto run = b.lasts(1 + after).run();
        QCOMPARE(at(run, "f").counts.inFlight, busy);
        QCOMPARE(at(run, "f").throttledBy.at("scaling rate"), at(run, "f").counts.throttled);
    }
}

/// Case CF-61: 20,000/s of 20 ms need 400 at once, but 1,000 concurrent allow 10,000 requests per second.
void tst_Function::shortWorkMeetsTheRequestRateOfTheAccount() {
    Build b = function({{"compute", "20 ms"}});
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::constant;
    traffic.profile = {{0.0, 20'000.0}};
    b.scenario().traffic[model::NodeId("c")] = traffic;
    b.scenario().warmup = 1;
    const auto run = b.lasts(11).run();
    const auto& counts = at(run, "f").counts;
    QVERIFY(std::abs(static_cast<double>(counts.throttled) / static_cast<double>(counts.offered) - 0.5) <
            0.001);
    QVERIFY(std::abs(at(run, "f").concurrency->mean - 200.0) < 2.0);
}

void tst_Function::aCallerKeepsItsEnvironmentWhileItWaits() {
    Build b = function({{"compute", "100 ms"}, {"timeout", "10 s"}});
    b.node("g", "function", {{"compute", "1 s"}}).link("f", "g", {{"latency", "50 ms"}});
    const auto run = b.arrivals("c", {0, 20}).lasts(100).run();
    QVERIFY(sameLatencies(at(run, "f"), {1.15, 1.15}));
    QCOMPARE(used(run, "f", "compute"), 2 * 1150 * 128);
    QVERIFY(std::abs(at(run, "f").environments->busyMean * 100.0 - 2.3) < 1e-9);
}

void tst_Function::callsComeInOrderAndParallelOnesTogether() {
    Build b = function({{"compute", "100 ms"}, {"timeout", "30 s"}});
    b.node("x", "function", {{"compute", "1 s"}}).node("y", "function", {{"compute", "2 s"}});
    b.node("z", "function", {{"compute", "500 ms"}, {"timeout", "10 s"}});
    b.link("f", "x", {{"parallel", true}})
        .link("f", "y", {{"parallel", true}})
        .link("f", "z", {{"calls", 3}});
    // 0.1 + max(1, 2) + 3 * 0.5
    QVERIFY(sameLatencies(at(b.arrivals("c", {0}).run(), "f"), {3.6}));
}

void tst_Function::anOptionalCallMayFail() {
    for (const bool optional : {false, true}) {
        Build b = function({{"compute", "100 ms"}});
        b.node("x", "function", {{"reserved", 0}}).link("f", "x", {{"optional", optional}});
        const auto run = b.arrivals("c", {0}).run();
        QCOMPARE(at(run, "f").counts.succeeded, optional ? 1 : 0);
        QCOMPARE(at(run, "f").counts.failed, optional ? 0 : 1);
    }
}

void tst_Function::aFailedCallIsRetriedWithBackOff() {
    Build b = function({{"compute", "100 ms"}, {"timeout", "30 s"}});
    b.node("x", "function", {{"compute", "100 ms"}, {"error_rate", 1.0}});
    b.link("f", "x",
           {{"retry", 3},
            {"retry_base", "1 s"},
            {"retry_max", "2 s"},
            {"retry_jitter", "none"},
            {"optional", true}});
    const auto run = b.arrivals("c", {0}).run();
    // Own work, then four attempts of 0.1 s with waits of 1, 2 and 2 s.
    QVERIFY(sameLatencies(at(run, "f"), {0.1 + 4 * 0.1 + 1 + 2 + 2}));
    QCOMPARE(at(run, "x").counts.failed, 4);
}

void tst_Function::aLongLivedEnvironmentIsReplaced() {
    const auto run =
        function({{"compute", "1 s"}, {"max_lifetime", "100 s"}}).arrivals("c", {0, 50, 90, 99.5, 101}).run();
    // Born at 0 s it works until 100.5 s and is then too old; the request at 101 s finds none.
    QCOMPARE(*at(run, "f").coldStarts, 2);
}

/// Two environments are made at 0 s. Single requests every 25 s follow, keep-alive is 60 s: reusing the last
/// one lets the other die, taking turns keeps both alive.
void tst_Function::reuseDecidesWhichEnvironmentStaysAlive() {
    for (const auto& [reuse, alive] : {std::pair{"most-recent", 1.0}, std::pair{"least-recent", 2.0}}) {
        Build b = function({{"compute", "1 s"}, {"keep_alive", "60 s"}, {"reuse", reuse}});
        b.arrivals("c", {0, 0.5, 25, 50, 75, 100, 125, 150, 175, 200, 225, 250}).lasts(260);
        b.scenario().warmup = 100;
        const auto run = b.run();
        QCOMPARE(at(run, "f").environments->max, alive);
        QCOMPARE(at(run, "f").environments->mean, alive);
    }
}

/// Case PUB-36: attempts at 0, 61 and 182 s, given up at 183 s.
void tst_Function::eventsAreRetriedAfterOneAndTwoMinutes() {
    Build b = function({{"compute", "1 s"}, {"error_rate", 1.0}}, {{"mode", "async"}});
    b.node("dlq", "queue").link("f", "dlq", {{"op", "on-failure"}});
    b.arrivals("c", {0});
    const auto attemptsBy = [&](double until) { return used(b.lasts(until).run(), "f", "requests"); };
    QCOMPARE(attemptsBy(60.9), 1);
    QCOMPARE(attemptsBy(61.1), 2);
    QCOMPARE(attemptsBy(181.9), 2);
    QCOMPARE(attemptsBy(182.1), 3);
    QCOMPARE(at(b.lasts(182.9).run(), "f").counts.inFlight, 1);
    const auto run = b.lasts(1000).run();
    QCOMPARE(used(run, "f", "requests"), 3);
    QCOMPARE(at(run, "f").counts.deadLettered, 1);
    QCOMPARE(at(run, "dlq").counts.offered, 1);
    QCOMPARE(at(run, "c").counts.succeeded, 1); // accepted at once
    QVERIFY(sameLatencies(at(run, "c"), {0}));
}

/// Case PUB-37: never admitted, given up at 21,600 s; tries after 1, 2, 4, ... 256, 300, 300, ... s.
void tst_Function::throttledEventsWaitAndAreGivenUpAfterSixHours() {
    Build b = function({{"reserved", 0}}, {{"mode", "async"}});
    b.arrivals("c", {0});
    QCOMPARE(at(b.lasts(21599).run(), "f").counts.inFlight, 1);
    const auto run = b.lasts(21601).run();
    QCOMPARE(at(run, "f").counts.dropped, 1);
    // 0, 1, 3, 7, ... 511 s are ten tries, 811 s and every 300 s after it until 21,511 s are seventy.
    QCOMPARE(at(run, "f").throttledBy.at("reserved concurrency"), 10 + 70);
}

/// At 1,769 MB an environment has one CPU; half of it takes the CPU-bound half of the work twice as long.
void tst_Function::workMeasuredAtAnotherMemoryIsScaled() {
    const auto run = function({{"compute", "1 s"},
                               {"compute_memory", "1769 MB"},
                               {"memory", 1769 * 1024 * 512},
                               {"cpu_share", 0.5},
                               {"timeout", "10 s"}})
                         .arrivals("c", {0})
                         .run();
    QVERIFY(sameLatencies(at(run, "f"), {0.5 + 0.5 * 2}));
}

void tst_Function::memoryMakesItFasterUpToOneWholeProcessor_data() {
    QTest::addColumn<QString>("memory");
    QTest::addColumn<double>("seconds");
    // Half of the second needs the processor; one whole processor comes with 1,000 MB.
    QTest::newRow("a quarter of a processor") << "250 MB" << 0.5 + 0.5 * 4;
    QTest::newRow("half a processor") << "500 MB" << 0.5 + 0.5 * 2;
    QTest::newRow("as measured") << "1000 MB" << 1.0;
    QTest::newRow("more than the code can use") << "4000 MB" << 1.0;
}
void tst_Function::memoryMakesItFasterUpToOneWholeProcessor() {
    QFETCH(QString, memory);
    QFETCH(double, seconds);
    const auto run = function({{"compute", "1 s"},
                               {"compute_memory", "1000 MB"},
                               {"full_cpu_memory", "1000 MB"},
                               {"memory", memory.toStdString()},
                               {"cpu_share", 0.5},
                               {"timeout", "10 s"}})
                         .arrivals("c", {0})
                         .run();
    QVERIFY(sameLatencies(at(run, "f"), {seconds}));
}

void tst_Function::aProviderMayBillInLargerSteps() {
    const auto run = function({{"compute", 0.13}, {"billing_step", "100 ms"}, {"memory", "128 MB"}})
                         .arrivals("c", {0, 5})
                         .run();
    QCOMPARE(used(run, "f", "compute"), 2 * 200 * 128);
}

/// Rule AZ-34: the time in which an environment works, however many requests share it, at least a second and
/// in steps of 100 ms; memory in steps of 128 MB; CPUs beside it; and the CPU time of the requests
/// themselves.
void tst_Function::busyTimeIsBilledOnceWithAMinimum() {
    const auto run = function({{"compute", "620 ms"},
                               {"environment_requests", 4},
                               {"billing_minimum", "1 s"},
                               {"billing_step", "100 ms"},
                               {"memory", "200 MB"},
                               {"billing_memory_step", "128 MB"},
                               {"vcpu", 0.5},
                               {"cpu_share", 0.5}})
                         .arrivals("c", {0, 0.1, 10, 10.5})
                         .run();
    // At work for 0.72 s and for 1.12 s: 1 s and 1.2 s of 256 MB and of half a CPU.
    QCOMPARE(used(run, "f", "compute"), 2200 * 256);
    QCOMPARE(used(run, "f", "vcpu"), 2200 * 500);
    QCOMPARE(used(run, "f", "cpu_time"), 4 * 310'000);
}

/// Rule AZ-34, GC-13: nobody pays twice for a second of wall time. Runs of 0.1 s that begin at 0, 0.4 and
/// 0.95 s are within the minimum of the first; the next begins while the step after that is paid.
void tst_Function::busyTimesThatTouchAreBilledAsOne() {
    const auto compute = [](const std::vector<double>& times) {
        return used(function({{"compute", "100 ms"},
                              {"environment_requests", 4},
                              {"billing_minimum", "1 s"},
                              {"billing_step", "100 ms"},
                              {"memory", "128 MB"}})
                        .arrivals("c", times)
                        .run(),
                    "f", "compute");
    };
    QCOMPARE(compute({0, 0.4}), 1000 * 128);
    QCOMPARE(compute({0, 0.4, 0.95}), 1100 * 128);
    QCOMPARE(compute({0, 0.4, 0.95, 1.08}), 1200 * 128);
    QCOMPARE(compute({0, 0.4, 0.95, 1.08, 3}), 2200 * 128);
}

/// Rule AZ-34 with one request to an instance, whose runs of 0.25 s begin every half second. The minimum of
/// that at 0 s holds the one at 0.5 s and is extended by the one at 1 s, to 1.3 s; with that at 1.5 s it
/// begins again. Six times 1.3 s, and 1 s for the two from 9 s on. Each by itself is twenty times a second.
void tst_Function::anInstanceIsNotBilledTwiceForItsMinimum() {
    std::vector<double> times;
    for (int i = 0; i < 20; ++i)
        times.push_back(0.5 * i);
    const auto compute = [&](bool instance) {
        return used(function({{"compute", "250 ms"},
                              {"billing_minimum", "1 s"},
                              {"billing_step", "100 ms"},
                              {"instance_billed", instance},
                              {"memory", "128 MB"}})
                        .arrivals("c", times)
                        .run(),
                    "f", "compute");
    };
    QCOMPARE(compute(true), (6 * 1300 + 1000) * 128);
    QCOMPARE(compute(false), 20'000 * 128);
}

/// Rule GC-13: work of 120 ms that begins every 125 ms goes on with the step of 100 ms before it, so that 60
/// s are billed as 60 s. Each by itself is 200 ms, which is 96 s of one instance.
void tst_Function::requestsBackToBackAreBilledNoLongerThanTheClock() {
    std::vector<double> times;
    for (int i = 0; i < 480; ++i)
        times.push_back(0.125 * i);
    const auto compute = [&](bool instance) {
        return used(function({{"compute", "120 ms"},
                              {"billing_step", "100 ms"},
                              {"instance_billed", instance},
                              {"memory", "128 MB"}})
                        .arrivals("c", times)
                        .lasts(59.99)
                        .run(),
                    "f", "compute");
    };
    QCOMPARE(compute(true), 59'990 * 128);
    // Of the last one, begun at 59.875 s, the 115 ms until the end.
    QCOMPARE(compute(false), (479 * 200 + 115) * 128);
}

/// Work of 2 s that begins every second never leaves the environment idle: all 60 s are billed.
void tst_Function::busyTimeWithoutAnEndIsBilledToTheEnd() {
    std::vector<double> times;
    for (int i = 0; i < 60; ++i)
        times.push_back(i);
    const auto run =
        function({{"compute", "2 s"}, {"environment_requests", 4}, {"memory", "128 MB"}, {"vcpu", 1}})
            .arrivals("c", times)
            .lasts(60)
            .run();
    QCOMPARE(used(run, "f", "compute"), 60'000 * 128);
    QCOMPARE(used(run, "f", "vcpu"), 60'000 * 1000);
}

void tst_Function::busyTimeCountsFromTheWarmUpOn() {
    auto b = function({{"compute", "50 s"}, {"memory", "128 MB"}, {"timeout", "100 s"}});
    b.arrivals("c", {0}).lasts(60);
    b.scenario().warmup = 20;
    QCOMPARE(used(b.run(), "f", "compute"), 30'000 * 128);
}

/// Where each request has an environment to itself each is rounded up, back to back or not (rule L7).
void tst_Function::oneRequestAtATimeIsBilledByTheRequest() {
    const auto run = function({{"compute", "20 ms"}, {"billing_step", "100 ms"}, {"memory", "128 MB"}})
                         .arrivals("c", {0, 0.05, 0.1})
                         .run();
    QCOMPARE(used(run, "f", "compute"), 3 * 100 * 128);
}

/// Three environments come with a burst; later each of three requests has the CPU of one to itself.
void tst_Function::requestsGoWhereCpusAreFree() {
    auto b =
        function({{"compute", "1 s"}, {"environment_requests", 4}, {"shared_cpus", 1}, {"cpu_share", 1}});
    b.arrivals("c", {0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 40.1, 40.2}).lasts(60);
    b.scenario().warmup = 30;
    const auto run = b.run();
    QCOMPARE(run.latency.count, 3);
    QVERIFY2(std::abs(run.latency.max - 1.0) < 0.01, std::to_string(run.latency.max).c_str());
}

/// Three environments come with nine requests. At 40 s five more are two, two and one to an environment, and
/// that at 40.5 s joins the one: this has half its work left then and is done at 41.5 s, the other at 42 s.
void tst_Function::requestsAreSpreadOverTheEnvironments() {
    auto b = function({{"compute", "1 s"},
                       {"environment_requests", 4},
                       {"shared_cpus", 1},
                       {"cpu_share", 1},
                       {"reuse", "least-recent"}});
    b.arrivals("c", {0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 40, 40, 40, 40, 40.5}).lasts(60);
    b.scenario().warmup = 30;
    const auto run = b.run();
    QVERIFY(sameLatencies(at(run, "f"), {1.5, 1.5, 2, 2, 2, 2}));
}

/// A provisioned environment takes four of five requests at 0 s, and a second one is made for the fifth. Of
/// the two at 40 s each has one.
void tst_Function::provisionedEnvironmentsTakeTheirShareOnly() {
    auto b = function({{"compute", "1 s"},
                       {"environment_requests", 4},
                       {"shared_cpus", 1},
                       {"cpu_share", 1},
                       {"provisioned", 1},
                       {"reuse", "least-recent"}});
    b.arrivals("c", {0, 0, 0, 0, 0, 40, 40}).lasts(60);
    b.scenario().warmup = 30;
    QVERIFY(sameLatencies(at(b.run(), "f"), {1, 1}));
}

/// Two environments take requests every 3 s in turn, so that both outlive their keep-alive of 7 s.
void tst_Function::idleEnvironmentsTakeTurns() {
    auto b = function({{"compute", "1 s"},
                       {"environment_requests", 2},
                       {"shared_cpus", 1},
                       {"keep_alive", "7 s"},
                       {"reuse", "least-recent"}});
    b.arrivals("c", {0, 0, 0, 4, 7, 10, 13, 16}).lasts(18);
    b.scenario().warmup = 6;
    QCOMPARE(at(b.run(), "f").environments->mean, 2.0);
}

QTEST_APPLESS_MAIN(tst_Function)
#include "tst_function.moc"
