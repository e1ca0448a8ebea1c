#include "simulator/analysis/queueing.h"
#include "tests/support/build.h"
#include "tests/support/statistics.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A client and a service whose tasks neither scale nor slow each other down, unless the parameters say so.
Build service(model::Params params) {
    params.try_emplace("scaling", "none");
    params.try_emplace("cpu_sharing", false);
    params.try_emplace("compute", "1 s");
    Build b;
    b.node("c", "client", {{"timeout", "1 h"}}).node("s", "container", std::move(params)).link("c", "s");
    return b;
}

std::int64_t used(const sim::Summary& run, const std::string& meter) {
    const auto& meters = run.usage.at(model::NodeId("s"));
    const auto found = meters.find(meter);
    return found == meters.end() ? 0 : std::llround(found->second);
}

double environments(const sim::Summary& run) {
    return at(run, "s").environments->mean;
}
bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}
} // namespace

/// Tasks, their waiting room and the control loop, on timelines worked out by hand and against queueing
/// theory.
class tst_Container : public QObject {
    Q_OBJECT
private slots:
    void aTaskWorksOnSeveralRequestsAndTheOthersWait();
    void theLeastBusyTaskTakesTheNextRequest();
    void requestsOfOneTaskShareItsProcessors();
    void partOfAProcessorIsSlower();
    void onlyTheCpuBoundPartIsSlowedDown();
    void aFullWaitingRoomRefuses();
    void whoWaitsTooLongIsRefused();
    void aRequestThatTakesTooLongFreesItsPlace();
    void aCallKeepsItsPlace();
    void aQueueFeedsTheTasks();
    void theLoopAddsTasksAfterThreeBreaches();
    void theLoopFollowsTheCpuUtilisation();
    void thoseThatWaitCountAsConcurrency();
    void aWaitForTheFirstTaskIsNoConcurrencyOfMany();
    void theLoopTakesIdleTasksAway();
    void aTaskThatDrainsEndsItsRequests();
    void aDrainThatTakesTooLongIsCutOff();
    void aServiceWithoutTasksStartsOneOnDemand();
    void launchesComeFromATokenBucket();
    void theFewestTasksArePaidForAllMonth();
    void aTaskIsBilledForItsLeastTimeAndInSteps();
    void aTaskThatHasJustStartedTakesNoPartInTheMetric();
    void aFirstTaskOfASecondIsNotTakenForARate();
    void windowsFollowABurstSecondBySecondDownToZero();
    void afterShrinkingItLeavesTheTasksAloneForAWhile();
    void waitsAreThoseOfErlang();
    void lossesAreThoseOfErlang();
    void sharedProcessorsDelayAsTheoryHasIt_data();
    void sharedProcessorsDelayAsTheoryHasIt();
    void nothingIsLostUnderAStorm();
    void equalSeedsGiveEqualRuns();
};

void tst_Container::aTaskWorksOnSeveralRequestsAndTheOthersWait() {
    const auto run = service({{"concurrency", 2}}).arrivals("c", {0, 0.1, 0.2, 0.3}).run();
    // The third begins when the first is done, at 1 s; the fourth at 1.1 s.
    QVERIFY(sameLatencies(at(run, "s"), {1, 1, 1.8, 1.8}));
    QCOMPARE(at(run, "s").queueDepth->max, 2.0);
    QVERIFY(near(*at(run, "s").oldestAge, 0.8));
    QVERIFY(near(environments(run), 1.0));
    QVERIFY(near(at(run, "s").environments->busyMean, 2.1 / 3600));
    QCOMPARE(*at(run, "s").coldStarts, 0);
    QVERIFY(!at(run, "s").coldStartRatio); // nobody pays for a cold start
    // Four seconds of work on twenty places (ten tasks at most).
    QVERIFY(near(*at(run, "s").utilisation, 4.0 / 3600 / 20));
}

void tst_Container::theLeastBusyTaskTakesTheNextRequest() {
    const auto run = service({{"initial_tasks", 2}, {"cpu_sharing", true}}).arrivals("c", {0, 0, 0.5}).run();
    // One request a task until 0.5 s; the third shares with one of them until 1.5 s.
    QVERIFY(sameLatencies(at(run, "s"), {1, 1.5, 1.5}));
}

void tst_Container::requestsOfOneTaskShareItsProcessors() {
    const auto run = service({{"cpu_sharing", true}}).arrivals("c", {0, 0.5, 10, 10, 10}).run();
    // 0 s: half alone, the other half at half speed until 1.5 s; then the second has half a second left.
    QVERIFY(sameLatencies(at(run, "s"), {1.5, 1.5, 3, 3, 3}));
    const auto two = service({{"cpu_sharing", true}, {"vcpu", 2}}).arrivals("c", {0, 0, 10, 10, 10}).run();
    QVERIFY(sameLatencies(at(two, "s"), {1, 1, 1.5, 1.5, 1.5}));
}

void tst_Container::partOfAProcessorIsSlower() {
    const auto run = service({{"cpu_sharing", true}, {"vcpu", 0.25}}).arrivals("c", {0}).run();
    QVERIFY(sameLatencies(at(run, "s"), {4}));
}

void tst_Container::onlyTheCpuBoundPartIsSlowedDown() {
    const auto run = service({{"cpu_sharing", true}, {"cpu_share", 0.4}}).arrivals("c", {0, 0, 10}).run();
    QVERIFY(sameLatencies(at(run, "s"), {1.4, 1.4, 1})); // 0.8 s of computing for both, then 0.6 s each
}

void tst_Container::aFullWaitingRoomRefuses() {
    const auto run =
        service({{"concurrency", 1}, {"queue_limit", 1}}).arrivals("c", {0, 0.1, 0.2, 1.5}).run();
    QVERIFY(sameLatencies(at(run, "s"), {1, 1.9, 1.5}));
    QCOMPARE(at(run, "s").counts.throttled, 1);
    QCOMPARE(at(run, "s").throttledBy.at("waiting room"), 1);
    QCOMPARE(at(run, "c").counts.throttled, 1);
}

void tst_Container::whoWaitsTooLongIsRefused() {
    const auto run = service({{"concurrency", 1}, {"compute", "10 s"}, {"queue_time", "3 s"}})
                         .arrivals("c", {0, 1, 8, 9})
                         .run();
    // 1 s: refused at 4 s. 8 s: begins at 10 s. 9 s: would begin at 20 s, refused at 12 s.
    QVERIFY(sameLatencies(at(run, "s"), {10, 12}));
    QCOMPARE(at(run, "s").throttledBy.at("waiting time"), 2);
    QVERIFY(near(*at(run, "s").oldestAge, 3.0));
}

void tst_Container::aRequestThatTakesTooLongFreesItsPlace() {
    for (const bool shares : {false, true}) {
        const auto run =
            service({{"concurrency", 1}, {"compute", "5 s"}, {"timeout", "1 s"}, {"cpu_sharing", shares}})
                .arrivals("c", {0, 0.5})
                .run();
        QCOMPARE(at(run, "s").counts.timedOut, 2);
        QVERIFY(near(at(run, "s").environments->busyMean, 2.0 / 3600));
    }
}

void tst_Container::aCallKeepsItsPlace() {
    Build b = service({{"concurrency", 1}, {"compute", "500 ms"}});
    b.node("f", "function", {{"compute", "1 s"}}).link("s", "f");
    const auto run = b.arrivals("c", {0, 0}).run();
    QVERIFY(sameLatencies(at(run, "s"), {1.5, 3}));
}

void tst_Container::aQueueFeedsTheTasks() {
    Build b;
    b.node("c", "client")
        .node("q", "queue")
        .node("s", "container", {{"scaling", "none"}, {"compute", "1 s"}});
    b.link("c", "q").link("q", "s", {{"batch_size", 10}, {"batch_window", "1 s"}});
    const auto run = b.arrivals("c", std::vector<double>(20, 0.0)).run();
    QCOMPARE(at(run, "s").counts.succeeded, 2);
    QCOMPARE(at(run, "q").counts.succeeded, 20);
}

void tst_Container::theLoopAddsTasksAfterThreeBreaches() {
    Build b = service({{"scaling", "requests"},
                       {"target_requests", 2.1},
                       {"compute", "100 ms"},
                       {"placement", "10 s"},
                       {"start_time", "30 s"}});
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::constant;
    traffic.profile = {{0.0, 4.0}};
    b.scenario().traffic[model::NodeId("c")] = traffic;
    const auto run = b.lasts(600).run();
    // 4 /s for one task: after three minutes 4 / 2.1 = 1.9 are wanted. Placed at 190 s, ready at 220 s.
    QVERIFY(near(environments(run), (600.0 + 410.0) / 600.0));
    QCOMPARE(at(run, "s").environments->max, 2.0);
    QCOMPARE(used(run, "base_vcpu"), 600 * 1000);
    QCOMPARE(used(run, "base_memory"), 600 * 2048);
    QCOMPARE(used(run, "vcpu"), 410 * 1000);
    QCOMPARE(used(run, "memory"), 410 * 2048);
}

void tst_Container::theLoopFollowsTheCpuUtilisation() {
    // Three requests that each need a whole processor of the two for the whole run, one processor each as
    // soon as there are two tasks: 100 % for three minutes, 1 / 0.7 asks for two tasks.
    const auto run = service({{"scaling", "cpu"},
                              {"cpu_sharing", true},
                              {"vcpu", 2},
                              {"compute", "2 h"},
                              {"start_time", "20 s"}})
                         .arrivals("c", {0, 0, 0, 400})
                         .lasts(900)
                         .run();
    // 200 s: the second task. Its CPU is idle until 400 s: (100 + 0) / 2 is low but for three minutes only.
    // From 400 s on (100 + 50) / 2 = 75 %: in the periods to 480, 540 and 600 s; at 600 s 1.5 / 0.7 asks for
    // three.
    QVERIFY(near(environments(run), (900.0 + 720.0 + 300.0) / 900.0));
}

void tst_Container::thoseThatWaitCountAsConcurrency() {
    // One place and two requests of an hour: 200 % of what is there, so 2 / 0.7 asks for three tasks.
    const auto run = service({{"scaling", "concurrency"},
                              {"concurrency", 1},
                              {"compute", "1 h"},
                              {"queue_time", "1 h"},
                              {"start_time", "0 s"}})
                         .arrivals("c", {0, 0})
                         .lasts(240)
                         .run();
    QVERIFY(near(environments(run), (180.0 + 3 * 60.0) / 240.0));
    QVERIFY(near(at(run, "s").queueDepth->mean, 180.0 / 240.0));
}

void tst_Container::aWaitForTheFirstTaskIsNoConcurrencyOfMany() {
    const auto started = [](std::size_t requests) {
        return service({{"scaling", "concurrency"},
                        {"concurrency", 10},
                        {"min_tasks", 0},
                        {"max_tasks", 100},
                        {"compute", "1 h"},
                        {"queue_time", "1 h"},
                        {"placement", "0 s"},
                        {"start_time", "59 s"},
                        {"periods_out", 1}})
            .arrivals("c", std::vector<double>(requests, 0.0))
            .lasts(61)
            .run();
    };
    // The task is there for one second of the minute, but what is inside all the time is one request of the
    // seven that a task aims at, or fourteen for which two do.
    QCOMPARE(at(started(1), "s").environments->max, 1.0);
    // The second one begins to start at 60 s.
    QCOMPARE(at(started(14), "s").environments->max, 2.0);
}

void tst_Container::theLoopTakesIdleTasksAway() {
    const auto run = service({{"scaling", "cpu"}, {"initial_tasks", 8}, {"min_tasks", 2}, {"compute", "2 h"}})
                         .arrivals("c", {0})
                         .lasts(1200)
                         .run();
    // One of eight at work is 12.5 %: after a quarter of an hour 1 / 0.7 tasks would do, two have to stay.
    QVERIFY(near(environments(run), (8 * 900.0 + 2 * 300.0) / 1200.0));
    QCOMPARE(at(run, "s").counts.inFlight, 1); // the task that works is not the one that goes
}

void tst_Container::aTaskThatDrainsEndsItsRequests() {
    Build b = service({{"scaling", "cpu"},
                       {"initial_tasks", 2},
                       {"compute", "200 s"},
                       {"cpu_share", 0.01},
                       {"drain_time", "5 min"}});
    const auto run = b.arrivals("c", {800, 801, 950}).lasts(1200).run();
    // 900 s: one task goes, ends its request at 1000 s and takes no new one.
    QVERIFY(sameLatencies(at(run, "s"), {200, 200, 200}));
    QVERIFY(near(environments(run), (1200.0 + 1000.0) / 1200.0));
}

void tst_Container::aDrainThatTakesTooLongIsCutOff() {
    for (const bool shares : {false, true}) {
        Build b = service({{"scaling", "cpu"},
                           {"initial_tasks", 2},
                           {"compute", "200 s"},
                           {"cpu_share", shares ? 0.05 : 0.01},
                           {"cpu_sharing", shares}});
        const auto run = b.arrivals("c", {890, 890.5}).lasts(1200).run();
        // 900 s: the task that has been at one request for longer goes, and is stopped at 930 s.
        QCOMPARE(at(run, "s").counts.failed, 1);
        QVERIFY(sameLatencies(at(run, "s"), {200}));
        QVERIFY(near(environments(run), (1200.0 + 930.0) / 1200.0));
    }
}

void tst_Container::aServiceWithoutTasksStartsOneOnDemand() {
    Build b = service({{"scaling", "concurrency"},
                       {"min_tasks", 0},
                       {"start_time", "10 s"},
                       {"metric_period", "1 s"},
                       {"periods_in", 2},
                       {"cool_down_in", 0},
                       {"cool_down_out", 0}});
    const auto run = b.arrivals("c", {0, 20}).lasts(100).run();
    // Ready at 10 s, done at 11 s, two low periods at 12 s: gone after 12 s, billed for a minute each time.
    QVERIFY(sameLatencies(at(run, "s"), {11, 11}));
    QVERIFY(near(environments(run), 24.0 / 100.0));
    QCOMPARE(used(run, "base_vcpu"), 0);
    QCOMPARE(used(run, "vcpu"), 120 * 1000);
}

void tst_Container::launchesComeFromATokenBucket() {
    const auto run = service({{"scaling", "concurrency"},
                              {"concurrency", 1},
                              {"compute", "1 h"},
                              {"start_time", "0 s"},
                              {"queue_time", "1 h"},
                              {"launch_burst", 1},
                              {"launch_rate", 0.1}})
                         .arrivals("c", {0, 0})
                         .lasts(240)
                         .run();
    // Two more are wanted at 180 s; the second is launched ten seconds later.
    QVERIFY(near(environments(run), (240.0 + 60.0 + 50.0) / 240.0));
}

void tst_Container::theFewestTasksArePaidForAllMonth() {
    Build b = service({{"min_tasks", 3}, {"vcpu", 0.5}, {"memory", "1 GB"}});
    b.scenario().warmup = 100;
    const auto run = b.arrivals("c", {150}).lasts(200).run();
    QCOMPARE(used(run, "base_vcpu"), 3 * 100 * 500);
    QCOMPARE(used(run, "base_memory"), 3 * 100 * 1024);
    QCOMPARE(used(run, "vcpu"), 0);
}

void tst_Container::aTaskIsBilledForItsLeastTimeAndInSteps() {
    Build b = service({{"scaling", "concurrency"},
                       {"min_tasks", 0},
                       {"start_time", "10 s"},
                       {"metric_period", "1 s"},
                       {"periods_in", 2},
                       {"cool_down_in", 0},
                       {"cool_down_out", 0},
                       {"billing_minimum", "5 s"},
                       {"billing_step", "10 s"}});
    b.arrivals("c", {0, 20}).lasts(100);
    QCOMPARE(used(b.run(), "vcpu"), 2 * 20 * 1000); // each lives for 12 s
    b.design().nodes[1].params["billing_minimum"] = "25 s";
    QCOMPARE(used(b.run(), "vcpu"), 2 * 30 * 1000);
}

/// 4 /s for one task ask for a second one at 60 s. With a warm-up of 90 s that one counts from 150 s on, so
/// that at 180 s there are 120 requests in 60 s and 60 in 30 s: 2 /s and task, which is below the target.
void tst_Container::aTaskThatHasJustStartedTakesNoPartInTheMetric() {
    Build b = service({{"scaling", "requests"},
                       {"target_requests", 2.1},
                       {"compute", "10 ms"},
                       {"start_time", "0 s"},
                       {"periods_out", 1},
                       {"cool_down_out", 0},
                       {"warm_up", "90 s"}});
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::constant;
    traffic.profile = {{0.0, 4.0}};
    b.scenario().traffic[model::NodeId("c")] = traffic;
    const auto run = b.lasts(240).run();
    QCOMPARE(at(run, "s").environments->max, 2.0);
    QVERIFY(near(environments(run), (240.0 + 180.0) / 240.0));
}

/// Five requests wait for the first task, which is there 1 s before the period of a minute ends: 5 in a
/// minute, not 5 a second.
void tst_Container::aFirstTaskOfASecondIsNotTakenForARate() {
    Build b = service({{"scaling", "requests"},
                       {"target_requests", 2.1},
                       {"min_tasks", 0},
                       {"compute", "10 ms"},
                       {"queue_time", "1 h"},
                       {"placement", "0 s"},
                       {"start_time", "59 s"},
                       {"periods_out", 1}});
    const auto run = b.arrivals("c", {0, 0, 0, 0, 0}).lasts(130).run();
    QCOMPARE(at(run, "s").counts.succeeded, 5);
    QCOMPARE(at(run, "s").environments->max, 1.0);
}

/// Ten tasks at 10 % of their places: below the low mark of 35 %, 1.0 / 0.7 asks for two after two minutes.
/// From 130 s on nobody is there; the next ones go when the cool-down of 200 s is over, at 360 s.
void tst_Container::afterShrinkingItLeavesTheTasksAloneForAWhile() {
    Build b = service({{"scaling", "concurrency"},
                       {"concurrency", 1},
                       {"initial_tasks", 10},
                       {"compute", "130 s"},
                       {"low_share", 0.5},
                       {"periods_in", 2},
                       {"cool_down_in", "200 s"}});
    const auto run = b.arrivals("c", {0}).lasts(480).run();
    QVERIFY(near(environments(run), (10 * 120.0 + 2 * 240.0 + 120.0) / 480.0));
}

/// Three tasks with two places each and enough room: M/M/6.
void tst_Container::waitsAreThoseOfErlang() {
    Build b = service({{"min_tasks", 3},
                       {"concurrency", 2},
                       {"compute", exponential(0.5)},
                       {"queue_limit", 1000000},
                       {"queue_time", 86400}});
    b.poisson("c", 10.0).lasts(10'000);
    b.scenario().warmup = 100;
    b.scenario().replications = 16;
    const auto run = b.run();
    QVERIFY(agrees("latency", run.samples.at("s.latency.mean"), sim::meanWait(6, 10.0, 0.5) + 0.5));
}

void tst_Container::lossesAreThoseOfErlang() {
    Build b =
        service({{"min_tasks", 3}, {"concurrency", 2}, {"compute", exponential(0.5)}, {"queue_limit", 0}});
    b.poisson("c", 10.0).lasts(10'000);
    b.scenario().warmup = 100;
    b.scenario().replications = 16;
    const auto run = b.run();
    QVERIFY(agrees("refused", run.samples.at("throttled.ratio"), sim::erlangB(6, 5.0)));
}

void tst_Container::sharedProcessorsDelayAsTheoryHasIt_data() {
    QTest::addColumn<bool>("constant");
    QTest::newRow("exponential") << false;
    QTest::newRow("constant") << true;
}

/// M/G/1 with processor sharing: the mean time is work / (1 - load), whatever the distribution.
void tst_Container::sharedProcessorsDelayAsTheoryHasIt() {
    QFETCH(bool, constant);
    Build b = service({{"cpu_sharing", true},
                       {"concurrency", 10000},
                       {"compute", constant ? model::Tree(0.1) : exponential(0.1)}});
    b.poisson("c", 7.0).lasts(10'000);
    b.scenario().warmup = 100;
    b.scenario().replications = 16;
    const auto run = b.run();
    QVERIFY(agrees("latency", run.samples.at("s.latency.mean"), 0.1 / (1.0 - 0.7)));
}

namespace {
Build storm() {
    Build b = service({{"scaling", "cpu"},
                       {"cpu_sharing", true},
                       {"compute", exponential(0.2)},
                       {"start_time", exponential(30.0)},
                       {"metric_period", "5 s"},
                       {"cool_down_in", "5 s"},
                       {"cool_down_out", "5 s"},
                       {"drain_time", "1 s"},
                       {"error_rate", 0.1},

                       {"periods_in", 3},
                       {"queue_time", "1 s"},
                       {"concurrency", 4},
                       {"timeout", "1 s"},
                       {"max_tasks", 40}});
    b.node("f", "function", {{"compute", exponential(0.1)}, {"reserved", 20}}).link("s", "f");
    model::Traffic traffic;
    traffic.profile = {{0, 1}, {300, 150}, {600, 150}, {700, 1}, {1200, 1}, {1200, 300}, {1300, 1}};
    b.scenario().traffic[model::NodeId("c")] = traffic;
    b.lasts(1800);
    return b;
}
} // namespace

void tst_Container::nothingIsLostUnderAStorm() {
    Build b = storm();
    b.scenario().warmup = 350;
    const auto run = b.run();
    for (const auto& node : run.nodes)
        QVERIFY2(node.counts.conserved(), node.id.text.c_str());
    const auto& s = at(run, "s");
    QVERIFY(s.counts.failed > 0 && s.counts.throttled > 0 && s.counts.timedOut > 0);
    QVERIFY(s.environments->max > 10 && s.environments->max <= 41);
}

void tst_Container::equalSeedsGiveEqualRuns() {
    const auto first = storm().run();
    Build b = storm();
    b.node("lonely", "container");
    const auto second = b.run({.threads = 2});
    QCOMPARE(at(first, "s").counts, at(second, "s").counts);
    QCOMPARE(at(first, "s").latency, at(second, "s").latency);
    QCOMPARE(first.usage.at(model::NodeId("s")), second.usage.at(model::NodeId("s")));
}

/// Rules KN-01 to KN-05, KN-08 and KN-10; target: 0.7 x 10 requests a task.
void tst_Container::windowsFollowABurstSecondBySecondDownToZero() {
    const auto run = service({{"scaling", "windows"},
                              {"min_tasks", 0},
                              {"max_tasks", 100},
                              {"initial_tasks", 1},
                              {"concurrency", 10},
                              {"start_time", "1 s"},
                              {"compute", "100 s"}})
                         .arrivals("c", std::vector<double>(30, 0.5))
                         .lasts(300)
                         .run();
    // Ten run at once. At 1 s 15 were inside on average: 3 tasks, at once, because 3 is twice as many as
    // there are. The two new ones start at 2 s and take the other 20, until 102 s.
    QVERIFY(near(at(run, "s").latency.max, 101.5));
    QCOMPARE(at(run, "s").counts.succeeded, 30);
    // At 3 s 25 on average: 4. At 7 s 30: 5. From 102 s on nothing is inside, and the stable window forgets:
    // 4 at 107 s, 3 at 121 s, 2 at 135 s, 1 at 149 s. At 163 s it has seen nothing for 60 s, and after
    // 30 s of grace the last task goes.
    const double area = 1 * 1 + 3 * 2 + 4 * 4 + 5 * 100 + 4 * 14 + 3 * 14 + 2 * 14 + 1 * 44;
    QVERIFY(near(environments(run) * 300, area));
    QCOMPARE(at(run, "s").environments->max, 5.0);
}

QTEST_APPLESS_MAIN(tst_Container)
#include "tst_container.moc"
