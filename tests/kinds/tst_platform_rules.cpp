#include "models/io/catalog_json.h"
#include "tests/support/one_node.h"

#include <QTest>

#include <map>

using namespace burst;
using namespace burst::test;

namespace {
/// Tasks that work for a time that depends on nothing else.
Build tasks(model::Params params) {
    params.try_emplace("cpu_sharing", false);
    params.try_emplace("start_time", "0 s");
    params.try_emplace("billing_minimum", "0 s");
    return before("container", std::move(params));
}

/// Environments times seconds.
double area(const sim::Summary& run, double seconds) {
    return at(run, "k").environments->mean * seconds;
}
bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

std::vector<double> evenly(double perSecond, double until) {
    std::vector<double> times;
    for (double n = 0.5; n / perSecond < until; n += 1.0)
        times.push_back(n / perSecond);
    return times;
}

} // namespace

/// What Google Cloud, Cloudflare, Knative, OpenFaaS and OpenWhisk do, by the numbers of their rules, on
/// timelines worked out by hand. The values of their products are in tst_other_platforms.
class tst_PlatformRules : public QObject {
    Q_OBJECT
private slots:
    void aFunctionHasPodsForSevenTenthsOfItsPlaces_KN01_KN03();
    void anEnvironmentIsBilledForItsWholeLife_GC13_CF44();
    void anInstanceIsBilledNoLongerThanTheClock_GC13_data();
    void anInstanceIsBilledNoLongerThanTheClock_GC13();
    void machinesAreBilledInsteadOfWhatRunsOnThem();
    void callsOfAPeriodAreUsedUp_OW02_GC35_data();
    void callsOfAPeriodAreUsedUp_OW02_GC35();
    void aDayBeginsAtMidnight_CF06();
    void whatNeedsTooMuchCpuFails_CF02();
    void waitingIsNoCpuTime_CF02();
    void sixConnectionsAtOnce_CF04();
    void aSlowCallerIsToldThatItIsAccepted_OW07();
    void aNewEnvironmentIsMadeOfOneThatIsReady_OW04_OW05();
    void theBufferIsInTheWayWhileThereIsNoRoomForABurst_KN06();
    void theBufferHoldsSoManyRequests_KN07();
    void tasksTakeMoreThanTheyAreScaledBy_KN08();
    void tasksFollowTheRequestsPerSecond_OF01();
    void anAlarmAddsTasksStepByStep_OF03();
    void requestsWaitOnlyForTheFirstTask_OF04_OF06();
    void anItemIsWrittenOnceASecond_CF40_GC41();
    void aTableGrowsByHalf_GC40();
    void stepsThatLeaveThePlatformAreCountedApart_GC34();
};

/// 20 requests a second that wait for 20 s are 400 at once, and 70 to a pod are 6 pods, as of the minute
/// after the first 20 s.
void tst_PlatformRules::aFunctionHasPodsForSevenTenthsOfItsPlaces_KN01_KN03() {
    Build b;
    b.node("c", "client", {{"timeout", "1 h"}});
    b.node("f", "function", {{"compute", "20 s"}, {"cpu_share", 0}, {"init", "1 s"}});
    b.design().nodes.back().offering = "open.knative";
    b.link("c", "f").arrivals("c", evenly(20, 300)).lasts(300);
    b.scenario().warmup = 100;
    b.design().platform = "open";
    const auto run =
        sim::simulate(b.project, b.design().id, b.scenario().id, model::shippedCatalog(), {}, {});
    QVERIFY(run);
    QCOMPARE(at(*run, "f").environments->max, 6.0);
    // One that is not needed for a while goes, and is started again by the next look.
    QVERIFY(at(*run, "f").environments->mean > 400.0 / 70.0);
}

void tst_PlatformRules::anEnvironmentIsBilledForItsWholeLife_GC13_CF44() {
    const auto run = before("function", {{"memory", "1 GB"},
                                         {"vcpu", 2},
                                         {"init", "1 s"},
                                         {"compute", "2 s"},
                                         {"keep_alive", "10 s"},
                                         {"provisioned", 1},
                                         {"timeout", "60 s"}})
                         .arrivals("c", {0, 0.5})
                         .lasts(100)
                         .run();
    // The provisioned one takes the first request. Another one starts at 0.5 s, works from 1.5 s to 3.5 s and
    // is kept until 13.5 s: 13 s of 2 CPUs and 1,024 MiB, idle or not.
    QCOMPARE(used(run, "life_cpu"), 26'000);
    QCOMPARE(used(run, "life_memory"), 13 * 1024);
    QCOMPARE(used(run, "provisioned_capacity"), 100 * 1024);
    QCOMPARE(used(run, "machines"), 0);
}

void tst_PlatformRules::anInstanceIsBilledNoLongerThanTheClock_GC13_data() {
    QTest::addColumn<QString>("offering");
    QTest::newRow("service") << "gcp.run";
    QTest::newRow("functions") << "gcp.run_functions";
}
/// 10 requests a second of 120 ms keep the one instance at work to the end. In steps of 100 ms each by itself
/// they would be billed for 200 ms of 120 ms.
void tst_PlatformRules::anInstanceIsBilledNoLongerThanTheClock_GC13() {
    QFETCH(QString, offering);
    Build b;
    b.node("c", "client", {{"timeout", "1 h"}});
    b.node("f", "function",
           {{"compute", "120 ms"},
            {"cpu_share", 0},
            {"environment_requests", 1},
            {"reserved", 1},
            {"memory", "512 MB"}});
    b.design().nodes.back().offering = offering.toStdString();
    b.link("c", "f").arrivals("c", evenly(10, 100)).lasts(100);
    b.design().platform = "gcp";
    b.design().region = "us-central1";
    const auto run =
        sim::simulate(b.project, b.design().id, b.scenario().id, model::shippedCatalog(), {}, {});
    QVERIFY(run);
    const auto compute = run->usage.at(model::NodeId("f")).at("compute");
    QVERIFY2(compute <= 100'000.0 * 512, qPrintable(QString::number(compute / 512)));
    QVERIFY2(compute > 90'000.0 * 512, qPrintable(QString::number(compute / 512)));
}

void tst_PlatformRules::machinesAreBilledInsteadOfWhatRunsOnThem() {
    const auto check = [](const char* kind, model::Params params, const std::vector<const char*>& meters) {
        const auto paid = before(kind, params).arrivals("c", {0, 1}).lasts(100).run();
        params["machines"] = 0.5;
        const auto owned = before(kind, params).arrivals("c", {0, 1}).lasts(100).run();
        QCOMPARE(used(owned, "machines"), 50);
        for (const char* meter : meters) {
            QVERIFY2(used(paid, meter) > 0, meter);
            QCOMPARE(used(owned, meter), 0);
        }
    };
    // One request meets the provisioned environment, the other one starts its own.
    check("function", {{"provisioned", 1}, {"vcpu", 2}, {"compute", "2 s"}},
          {"life_memory", "life_cpu", "provisioned_capacity"});
    check("container", {{"min_tasks", 1}}, {"base_vcpu", "base_memory"});
    check("container", {{"scaling", "windows"}, {"min_tasks", 0}, {"queue_time", "1 h"}}, {"vcpu", "memory"});
}

void tst_PlatformRules::callsOfAPeriodAreUsedUp_OW02_GC35_data() {
    QTest::addColumn<QString>("kind");
    QTest::newRow("OW-02 function") << "function";
    QTest::newRow("GC-35 gateway") << "gateway";
}
void tst_PlatformRules::callsOfAPeriodAreUsedUp_OW02_GC35() {
    QFETCH(QString, kind);
    Build b = before(kind.toStdString(), {{"quota", 3}, {"quota_period", "1 min"}});
    b.node("x", "external", {{"latency", "0 s"}}).link("k", "x");
    // Three of the first minute; those of 3 s and 59.9 s are refused; at 60 s all three are there again.
    const auto run = b.arrivals("c", {0, 1, 2, 3, 59.9, 60, 61, 119, 119.5}).lasts(200).run();
    QCOMPARE(at(run, "k").counts.throttled, 3);
    QCOMPARE(at(run, "k").counts.succeeded, 6);
    // Nothing of a minute without calls is left for the next.
    const auto late = b.arrivals("c", {121, 121, 121, 121, 121}).run();
    QCOMPARE(at(late, "k").counts.throttled, 2);
}

void tst_PlatformRules::aDayBeginsAtMidnight_CF06() {
    Build b = before("function", {{"quota", 1}, {"quota_period", "1 d"}});
    b.scenario().startsAt += 86400 - 30; // half a minute before midnight
    const auto run = b.arrivals("c", {0, 29, 31, 40}).lasts(60).run();
    QCOMPARE(at(run, "k").counts.succeeded, 2);
    QCOMPARE(at(run, "k").counts.throttled, 2);
}

void tst_PlatformRules::whatNeedsTooMuchCpuFails_CF02() {
    // 100 ms of work, half of it on the CPU: after 60 ms it has had its 30 ms.
    const auto run = before("function", {{"compute", "100 ms"}, {"cpu_share", 0.5}, {"cpu_limit", "30 ms"}})
                         .arrivals("c", {0})
                         .lasts(10)
                         .run();
    QCOMPARE(at(run, "k").counts.failed, 1);
    QVERIFY(near(at(run, "k").concurrency->mean * 10, 0.06));
    const auto enough =
        before("function", {{"compute", "100 ms"}, {"cpu_share", 0.3}, {"cpu_limit", "30 ms"}})
            .arrivals("c", {0})
            .lasts(10)
            .run();
    QCOMPARE(at(enough, "k").counts.succeeded, 1);
}

void tst_PlatformRules::waitingIsNoCpuTime_CF02() {
    Build b = before("function", {{"compute", "10 ms"}, {"cpu_limit", "30 ms"}});
    b.node("x", "external", {{"latency", "1 s"}}).link("k", "x");
    QCOMPARE(at(b.arrivals("c", {0}).lasts(10).run(), "k").counts.succeeded, 1);
}

void tst_PlatformRules::sixConnectionsAtOnce_CF04() {
    // Four calls of 1 s and four of 3 s, all parallel. Of six connections the first four get their answers
    // at 1 s; the last two of the slow calls begin then and end at 4 s. Without the limit 3 s are enough.
    for (const auto& [connections, seconds] : std::map<int, double>{{6, 4.0}, {8, 3.0}, {1, 16.0}}) {
        Build b = before("function", {{"compute", "0 s"}, {"connections", connections}, {"timeout", "60 s"}});
        b.node("x", "external", {{"latency", "1 s"}}).node("y", "external", {{"latency", "3 s"}});
        b.link("k", "x", {{"calls", 4}, {"parallel", true}})
            .link("k", "y", {{"calls", 4}, {"parallel", true}});
        const auto run = b.arrivals("c", {0}).lasts(60).run();
        QCOMPARE(at(run, "k").counts.succeeded, 1);
        QCOMPARE(at(run, "x").counts.succeeded, 4);
        QCOMPARE(at(run, "y").counts.succeeded, 4);
        QVERIFY(near(at(run, "k").latency.max, seconds));
    }
}

void tst_PlatformRules::aSlowCallerIsToldThatItIsAccepted_OW07() {
    const auto run =
        before("function", {{"compute", "100 s"}, {"timeout", "300 s"}, {"answer_after", "60 s"}})
            .arrivals("c", {0})
            .lasts(200)
            .run();
    QCOMPARE(at(run, "c").counts.succeeded, 1);
    QVERIFY(near(at(run, "c").latency.max, 60.0));
    QVERIFY(near(at(run, "k").latency.max, 100.0));
    // Who is answered earlier hears the result.
    const auto failing =
        before("function",
               {{"compute", "50 s"}, {"timeout", "300 s"}, {"answer_after", "60 s"}, {"error_rate", 1}})
            .arrivals("c", {0})
            .lasts(200)
            .run();
    QCOMPARE(at(failing, "c").counts.failed, 1);
    // A poller hears the result, however late: what has failed is not deleted.
    Build b;
    b.node("c", "client").node("q", "queue", {{"visibility_timeout", "10 min"}});
    b.node("k", "function",
           {{"compute", "100 s"}, {"timeout", "300 s"}, {"answer_after", "60 s"}, {"error_rate", 1}});
    const auto polled = b.link("c", "q").link("q", "k").arrivals("c", {0}).lasts(200).run();
    QCOMPARE(at(polled, "k").counts.failed, 1);
    QCOMPARE(at(polled, "q").counts.succeeded, 0);
}

void tst_PlatformRules::aNewEnvironmentIsMadeOfOneThatIsReady_OW04_OW05() {
    const auto run = before("function", {{"compute", "10 s"},
                                         {"timeout", "60 s"},
                                         {"init", "2 s"},
                                         {"stem_cells", 1},
                                         {"stem_init", "500 ms"}})
                         .arrivals("c", {0, 0.1, 2, 2.1, 30})
                         .lasts(60)
                         .run();
    // The first one takes what is ready; its successor is ready at 2 s, just in time for the third. At
    // 30 s one that is warm is preferred to what is ready for any function.
    QVERIFY(sameLatencies(at(run, "k"), {10.5, 12, 10.5, 12, 10}));
    QCOMPARE(*at(run, "k").coldStarts, 4);
}

void tst_PlatformRules::theBufferIsInTheWayWhileThereIsNoRoomForABurst_KN06() {
    // One task of ten places, all taken from 0.5 s on; the first decision is at 1 s. Of a burst of four at
    // 2.5 s the buffer takes all. A task that is called straight lets two wait (0.2 times ten).
    const auto refused = [](model::Params params) {
        params.insert({{"scaling", "windows"},
                       {"max_tasks", 1},
                       {"concurrency", 10},
                       {"task_queue", 0.2},
                       {"compute", "100 s"},
                       {"queue_limit", 10000},
                       {"queue_time", "1 h"}});
        std::vector<double> times(10, 0.5);
        times.insert(times.end(), 4, 2.5);
        return at(tasks(std::move(params)).arrivals("c", times).lasts(50).run(), "k").counts.throttled;
    };
    QCOMPARE(refused({}), 0);
    QCOMPARE(refused({{"burst_capacity", -1}}), 0);
    QCOMPARE(refused({{"burst_capacity", 0}}), 2);
    // At 1 s five were inside on average: 10 - 5 - 5 is enough for a burst of five, 10 - 6 - 5 is not.
    QCOMPARE(refused({{"burst_capacity", 5}}), 2);
    QCOMPARE(refused({{"burst_capacity", 6}}), 0);
}

void tst_PlatformRules::theBufferHoldsSoManyRequests_KN07() {
    // Nobody is there: the first request starts a task, which takes 3 s, and waits with the second.
    const auto run = tasks({{"scaling", "windows"},
                            {"min_tasks", 0},
                            {"start_time", "3 s"},
                            {"compute", "1 s"},
                            {"queue_limit", 2}})
                         .arrivals("c", {0, 1, 2, 2.5})
                         .lasts(20)
                         .run();
    QCOMPARE(at(run, "k").counts.throttled, 2);
    QVERIFY(sameLatencies(at(run, "k"), {4, 3}));
}

void tst_PlatformRules::tasksTakeMoreThanTheyAreScaledBy_KN08() {
    const auto run = tasks({{"scaling", "windows"},
                            {"max_tasks", 100},
                            {"concurrency", 10000},
                            {"scale_places", 10},
                            {"compute", "10 s"}})
                         .arrivals("c", std::vector<double>(30, 0.0))
                         .lasts(5)
                         .run();
    // All run at once in the one task there is. Thirty inside, seven a task: five are wanted.
    QCOMPARE(at(run, "k").environments->max, 5.0);
    QVERIFY(near(at(run, "k").concurrency->mean, 30.0));
    QVERIFY(near(area(run, 5), 1 + 4 * 5));
}

void tst_PlatformRules::tasksFollowTheRequestsPerSecond_OF01() {
    const auto run = tasks({{"scaling", "windows"},
                            {"window_metric", "requests"},
                            {"target_requests", "45 /s"}, // 50 a second, 90 % of them
                            {"panic_threshold", 1e6},
                            {"down_delay", "20 s"},
                            {"stable_window", "10 s"},
                            {"down_rate", 1e6},
                            {"max_tasks", 20},
                            {"concurrency", 10000},
                            {"compute", "1 ms"}})
                         .arrivals("c", evenly(100, 30))
                         .lasts(100)
                         .run();
    // From 1 s on ceil(100 / 45) = 3. After 30 s the window of 10 s empties: 90 a second at 31 s ask for two,
    // and so do 70 and 50; 30 at 37 s ask for one. The highest wish of 20 s holds: three of 29 s until 51 s,
    // two of 35 s until 57 s, then one.
    QCOMPARE(at(run, "k").environments->max, 3.0);
    QVERIFY(near(area(run, 100), 1 + 3 * 50 + 2 * 6 + 43));
}

void tst_PlatformRules::anAlarmAddsTasksStepByStep_OF03() {
    const auto run =
        tasks({{"scaling", "alarm"}, {"max_tasks", 5}, {"concurrency", 100}, {"compute", "1 ms"}})
            .arrivals("c", evenly(10, 100))
            .lasts(120)
            .run();
    // Ten a second: over 10 s the rate passes 5 at 6 s and stays above for 5 s at 11 s: the alarm. It is told
    // at 16 s, and again at 46 s and 76 s; each time one task more (20 % of 5). The last requests end at
    // 100 s, at 105 s the rate is 5 again; of the looks at 96 s, 106 s, … the next one ends it.
    QVERIFY(near(area(run, 120), 16 * 1 + 30 * 2 + 30 * 3 + 30 * 4 + 14 * 1));
    // Five a second are not above five.
    const auto few =
        tasks({{"scaling", "alarm"}, {"max_tasks", 5}}).arrivals("c", evenly(5, 100)).lasts(120).run();
    QCOMPARE(at(few, "k").environments->max, 1.0);
}

void tst_PlatformRules::requestsWaitOnlyForTheFirstTask_OF04_OF06() {
    const auto run = tasks({{"scaling", "none"},
                            {"min_tasks", 0},
                            {"max_tasks", 1},
                            {"concurrency", 2},
                            {"queue_while", "starting"},
                            {"start_time", "1 s"},
                            {"compute", "5 s"},
                            {"queue_time", "100 s"}})
                         .arrivals("c", {0, 0.1, 0.2, 3, 7})
                         .lasts(60)
                         .run();
    // Three wait for the task; two find a place at 1 s, the third finds it full. So does that of 3 s.
    QCOMPARE(at(run, "k").counts.throttled, 2);
    QVERIFY(sameLatencies(at(run, "k"), {6, 5.9, 5}));
}

void tst_PlatformRules::anItemIsWrittenOnceASecond_CF40_GC41() {
    const auto run = before("table", {{"hot_key_share", 1}, {"item_writes", "1 /s"}}, {{"op", "write"}})
                         .arrivals("c", {0, 0.5, 1.0, 1.2, 2.5})
                         .lasts(10)
                         .run();
    // Refused at 0.5 s and 1.2 s.
    QCOMPARE(at(run, "k").counts.throttled, 2);
    // Reads are no concern of it.
    const auto reads = before("table", {{"hot_key_share", 1}, {"item_writes", "1 /s"}}, {{"op", "read"}})
                           .arrivals("c", {0, 0.5, 1.0, 1.2, 2.5})
                           .lasts(10)
                           .run();
    QCOMPARE(at(reads, "k").counts.throttled, 0);
}

void tst_PlatformRules::aTableGrowsByHalf_GC40() {
    // 100 a second in the first minute. Five minutes after its end 150 are served: of 200 at once a quarter
    // is refused.
    std::vector<double> times = evenly(100, 60);
    times.push_back(361);
    times.insert(times.end(), 200, 365.0);
    const auto refused = [&](double factor) {
        return at(before(
                      "table",
                      {{"initial_writes", "100 /s"}, {"growth_window", "5 min"}, {"growth_factor", factor}},
                      {{"op", "write"}})
                      .arrivals("c", times)
                      .lasts(400)
                      .run(),
                  "k")
            .counts.throttled;
    };
    QCOMPARE(refused(1.5), 50);
    QCOMPARE(refused(2.0), 0);
}

void tst_PlatformRules::stepsThatLeaveThePlatformAreCountedApart_GC34() {
    Build b = before("workflow", {{"flavour", "standard"}, {"start_transitions", 0}});
    b.node("x", "external").node("f", "function").node("y", "external");
    b.link("k", "x").link("k", "f").link("k", "y");
    const auto run = b.arrivals("c", {0, 1}).lasts(60).run();
    QCOMPARE(used(run, "transitions"), 6);
    QCOMPARE(used(run, "outside_steps"), 4);
}

QTEST_APPLESS_MAIN(tst_PlatformRules)
#include "tst_platform_rules.moc"
