#include "tests/support/build.h"
#include "tests/support/statistics.h"

#include <QTest>

using namespace burst;
using namespace burst::test;
using Kind = model::Fault::Kind;

namespace {
Build function(model::Params params, model::Params link = {}) {
    Build b;
    b.node("c", "client").node("f", "function", std::move(params)).link("c", "f", std::move(link));
    return b;
}

std::int64_t used(const sim::Summary& run, const std::string& node, const std::string& meter) {
    const auto& meters = run.usage.at(model::NodeId(node));
    const auto found = meters.find(meter);
    return found == meters.end() ? 0 : std::llround(found->second);
}

Build& change(Build& b, const std::string& parameter, model::Tree value, double from,
              std::optional<double> length = {}) {
    b.scenario().faults.push_back({.kind = Kind::change,
                                   .at = from,
                                   .duration = length,
                                   .node = model::NodeId("f"),
                                   .parameter = parameter,
                                   .value = std::move(value)});
    return b;
}

Build& deploy(Build& b, double from, std::vector<model::Fault::Weight> weights = {},
              model::Params version = {}, std::optional<double> length = {}) {
    b.scenario().faults.push_back({.kind = Kind::deployment,
                                   .at = from,
                                   .duration = length,
                                   .node = model::NodeId("f"),
                                   .weights = std::move(weights),
                                   .version = std::move(version)});
    return b;
}

Build& constant(Build& b, double rate, double until) {
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::constant;
    traffic.profile = {{0, rate}, {until, rate}, {until, 0}};
    b.scenario().traffic[model::NodeId("c")] = traffic;
    return b;
}
} // namespace

/// The parts of a function's life that not every platform has, on timelines worked out by hand.
class tst_FunctionLife : public QObject {
    Q_OBJECT
private slots:
    void anEnvironmentTakesSeveralRequestsAndIsBilledOnce();
    void aRequestWaitsForTheEnvironmentThatStarts();
    void requestsShareTheCpusOfTheirEnvironment();
    void sharedCpusAreProcessorSharing();
    void workGetsNoMoreCpuThanIsBilled();
    void workThatIsSlowedDownMayTimeOut();
    void anInitialisationBeyondItsLimitIsMadeAgain();
    void codeAndNetworkAddToAColdStart();
    void aSnapshotIsRestoredInsteadOfAnInitialisation();
    void memoryThatRunsOutEndsTheRuntime();
    void provisionedEnvironmentsTakeTimeToBeReady();
    void provisionedEnvironmentsThatAreNoLongerWantedGo();
    void targetTrackingFollowsTheLoad();
    void aScheduleIsAChangeOfTheFewest();
    void requestsAreHeldUntilAnEnvironmentIsFree();
    void requestsThatAreHeldTooLongAreRefused();
    void requestsAreHeldUntilOneMayStart();
    void requestsAreHeldForTheAccountsConcurrency();
    void resultsOfEventsGoToTheirDestination();
    void theHistogramPolicyStartsAheadOfTheNextRequest();
    void aDeploymentRecyclesAllEnvironments();
    void workOfTheOldVersionIsFinished();
    void aCanaryServesItsShareAndThenAll();
    void aLinearDeploymentShiftsStepByStep();
    void blueAndGreenSwitchAtOnce();
    void aDeploymentIsRolledBack();
    void provisionedEnvironmentsAreDeployedToo();
    void functionsShareTheOldBurst();
    void everythingTogetherIsConservedAndReproducible();
};

void tst_FunctionLife::anEnvironmentTakesSeveralRequestsAndIsBilledOnce() {
    const auto run =
        function({{"environment_requests", 2}, {"compute", "1 s"}}).arrivals("c", {0, 0.1, 0.2, 10}).run();
    // The first environment works from 0 to 1.1 s, the second from 0.2 to 1.2 s, one of them again for 1 s.
    QCOMPARE(*at(run, "f").coldStarts, 2);
    QCOMPARE(at(run, "f").environments->max, 2.0);
    QCOMPARE(at(run, "f").concurrency->max, 3.0);
    QCOMPARE(used(run, "f", "compute"), (1100 + 1000 + 1000) * 128);
    QCOMPARE(used(run, "f", "requests"), 4);
}

void tst_FunctionLife::aRequestWaitsForTheEnvironmentThatStarts() {
    const auto run = function({{"environment_requests", 2}, {"compute", "100 ms"}, {"init", "1 s"}})
                         .arrivals("c", {0, 0.5})
                         .run();
    QVERIFY(sameLatencies(at(run, "f"), {1.1, 0.6}));
    QCOMPARE(*at(run, "f").coldStarts, 1);
}

/// Alone until 0.5 s, at half the pace until the first is done at 1.5 s, then the second alone until 2 s.
void tst_FunctionLife::requestsShareTheCpusOfTheirEnvironment() {
    const model::Params params{{"environment_requests", 10}, {"shared_cpus", 1}, {"compute", "1 s"}};
    QVERIFY(sameLatencies(at(function(params).arrivals("c", {0, 0.5}).run(), "f"), {1.5, 1.5}));
    // With two CPUs nobody slows down.
    model::Params two = params;
    two["shared_cpus"] = 2;
    QVERIFY(sameLatencies(at(function(two).arrivals("c", {0, 0.5}).run(), "f"), {1, 1}));
    // Half of the work waits for others: together they need 0.5 * 2 + 0.5 = 1.5 times as long.
    model::Params half = params;
    half["cpu_share"] = 0.5;
    QVERIFY(sameLatencies(at(function(half).arrivals("c", {0, 0}).run(), "f"), {1.5, 1.5}));
}

/// M/M/1 with processor sharing: the mean time is 1 / (1 - 0.5) services, as with any distribution of work.
void tst_FunctionLife::sharedCpusAreProcessorSharing() {
    Build b = function({{"environment_requests", 200},
                        {"shared_cpus", 1},
                        {"compute", exponential(1)},
                        {"timeout", "10000 s"}});
    b.poisson("c", 0.5).lasts(5000);
    b.scenario().warmup = 200;
    b.scenario().replications = 30;
    QVERIFY(agrees("time in the function", b.run().samples.at("latency.mean"), 2.0));
}

/// A replica whose limit is what it asks for. Half of 1 s is CPU-bound and gets 0.4 of a CPU; the
/// other half waits.
void tst_FunctionLife::workGetsNoMoreCpuThanIsBilled() {
    model::Params params{{"vcpu", 0.4}, {"cpu_limited", true}, {"compute", "1 s"}, {"cpu_share", 0.5}};
    QVERIFY(sameLatencies(at(function(params).arrivals("c", {0}).run(), "f"), {1.75}));
    params["cpu_limited"] = false;
    QVERIFY(sameLatencies(at(function(params).arrivals("c", {0}).run(), "f"), {1}));
    params["cpu_limited"] = true;
    params["machines"] = 1; // these are billed as a whole
    QVERIFY(sameLatencies(at(function(params).arrivals("c", {0}).run(), "f"), {1}));
}

/// Two at once would take 2 s each.
void tst_FunctionLife::workThatIsSlowedDownMayTimeOut() {
    const auto run =
        function(
            {{"environment_requests", 2}, {"shared_cpus", 1}, {"compute", "1 s"}, {"timeout", "1200 ms"}})
            .arrivals("c", {0, 0, 10})
            .run();
    QCOMPARE(at(run, "f").counts.timedOut, 2);
    QVERIFY(sameLatencies(at(run, "f"), {1}));
    QCOMPARE(used(run, "f", "compute"), (1200 + 1000) * 128);
}

/// Rule L3: stopped after 10 s, made again in the first invocation, whose timeout then counts.
void tst_FunctionLife::anInitialisationBeyondItsLimitIsMadeAgain() {
    const model::Params params{
        {"compute", "1 s"}, {"init", "12 s"}, {"init_limit", "10 s"}, {"timeout", "30 s"}};
    const auto run = function(params).arrivals("c", {0, 100}).run();
    QVERIFY(sameLatencies(at(run, "f"), {23, 1}));
    QCOMPARE(used(run, "f", "compute"), (23'000 + 1000) * 128);
    model::Params impatient = params;
    impatient["timeout"] = "5 s";
    const auto never = function(impatient).arrivals("c", {0}).run();
    QCOMPARE(at(never, "f").counts.timedOut, 1);
    QCOMPARE(used(never, "f", "compute"), 15'000 * 128);
    // Provisioned environments have longer (rule L4): wanted at 100 s, ready at 112 s.
    Build ahead = function(params);
    ahead.arrivals("c", {113}).lasts(200);
    QVERIFY(sameLatencies(at(change(ahead, "provisioned", 1, 100).run(), "f"), {1}));
}

/// 20 MB of code take 2 s more to initialise, which is billed; the network takes 250 ms, which nobody sees.
void tst_FunctionLife::codeAndNetworkAddToAColdStart() {
    const auto run = function({{"compute", "1 s"},
                               {"init", "500 ms"},
                               {"start_overhead", "100 ms"},
                               {"package_size", "20 MB"},
                               {"load_time", "100 ms"},
                               {"network_overhead", "250 ms"}})
                         .arrivals("c", {0, 100})
                         .run();
    QVERIFY(sameLatencies(at(run, "f"), {0.1 + 0.25 + 0.5 + 2 + 1, 1}));
    QCOMPARE(used(run, "f", "compute"), (3500 + 1000) * 128);
}

/// Rule L11: two environments of 128 MB are restored in 200 ms each, whatever the initialisation and its code
/// take; the snapshot is kept all the time. Without a restore time there is nothing to restore.
void tst_FunctionLife::aSnapshotIsRestoredInsteadOfAnInitialisation() {
    model::Params params{{"compute", "1 s"},        {"init", "12 s"},       {"init_limit", "10 s"},
                         {"snap_start", "on"},      {"restore", "200 ms"},  {"start_overhead", "100 ms"},
                         {"package_size", "20 MB"}, {"load_time", "100 ms"}};
    const auto run = function(params).arrivals("c", {0, 0.5, 10}).lasts(100).run();
    QVERIFY(sameLatencies(at(run, "f"), {1.3, 1.3, 1}));
    QCOMPARE(*at(run, "f").coldStarts, 2);
    QCOMPARE(used(run, "f", "compute"), 3 * 1000 * 128);
    QCOMPARE(used(run, "f", "restored"), 2 * 128);
    QCOMPARE(used(run, "f", "snapshot"), 100 * 128);
    params.erase("restore");
    params["init"] = "1 s";
    const auto unknown = function(params).arrivals("c", {0}).run();
    QVERIFY(sameLatencies(at(unknown, "f"), {0.1 + 1 + 2 + 1}));
    QCOMPARE(used(unknown, "f", "restored") + used(unknown, "f", "snapshot"), 0);
}

void tst_FunctionLife::memoryThatRunsOutEndsTheRuntime() {
    const auto run = function({{"memory_used", "200 MB"}, {"compute", "100 ms"}, {"init", "1 s"}})
                         .arrivals("c", {0, 10})
                         .run();
    QCOMPARE(at(run, "f").counts.failed, 2);
    // The second finds the environment, but its runtime starts again inside the invocation (rule L8).
    QCOMPARE(*at(run, "f").coldStarts, 1);
    QCOMPARE(used(run, "f", "compute"), (1100 + 1100) * 128);
    const auto enough = function({{"memory_used", "100 MB"}}).arrivals("c", {0, 10}).run();
    QCOMPARE(at(enough, "f").counts.succeeded, 2);
}

/// Wanted at 100 s: allocation begins at 160 s, takes 2 s, and 3 s of initialisation follow.
void tst_FunctionLife::provisionedEnvironmentsTakeTimeToBeReady() {
    Build b = function({{"compute", "100 ms"},
                        {"init", "3 s"},
                        {"provisioned_start", "60 s"},
                        {"provisioned_rate", "1 /s"}});
    b.arrivals("c", {160, 166}).lasts(200);
    const auto run = change(b, "provisioned", 2, 100).run();
    QVERIFY(sameLatencies(at(run, "f"), {3.1, 0.1}));
    QCOMPARE(used(run, "f", "provisioned_compute"), 100 * 128);
    QCOMPARE(used(run, "f", "provisioned_capacity"), 2 * 35 * 128);
}

void tst_FunctionLife::provisionedEnvironmentsThatAreNoLongerWantedGo() {
    Build b = function({{"compute", "2 s"}, {"provisioned", 2}});
    // One is at work when they are taken away: it ends with its work at 51 s. At 80 s they are back.
    b.arrivals("c", {49}).lasts(100);
    const auto run = change(b, "provisioned", 0, 50, 30).run();
    QCOMPARE(used(run, "f", "provisioned_capacity"), (50 + 51 + 2 * 20) * 128);
    QCOMPARE(at(run, "f").counts.succeeded, 1);
}

/// Two busy of two; four would be half busy. Three minutes above the target, then they come.
void tst_FunctionLife::targetTrackingFollowsTheLoad() {
    Build b = function({{"compute", 1.99},
                        {"provisioned", 2},
                        {"provisioned_target", 0.5},
                        {"provisioned_min", 1},
                        {"provisioned_max", 10}});
    constant(b, 1, 3600);
    QCOMPARE(at(b.lasts(179).run(), "f").environments->max, 2.0);
    const auto run = b.lasts(600).run();
    QCOMPARE(at(run, "f").environments->max, 4.0);
    QCOMPARE(*at(run, "f").coldStarts, 0);
    QCOMPARE(used(run, "f", "provisioned_capacity"), (2 * 180 + 4 * 420) * 128);
    // One request in two minutes: after fifteen minutes below, the fewest.
    constant(b, 1.0 / 30, 3600);
    const auto idle = b.lasts(3600).run();
    QCOMPARE(used(idle, "f", "provisioned_capacity"), (2 * 900 + 2700) * 128);
}

void tst_FunctionLife::aScheduleIsAChangeOfTheFewest() {
    Build b = function({{"compute", "1 s"},
                        {"provisioned", 1},
                        {"provisioned_target", 0.7},
                        {"provisioned_min", 1},
                        {"provisioned_max", 5}});
    b.arrivals("c", {0}).lasts(1000);
    const auto run = change(b, "provisioned_min", 4, 200, 300).run();
    // Without traffic there is no metric, hence no shrinking (rule L25).
    QCOMPARE(used(run, "f", "provisioned_capacity"), (200 + 4 * 800) * 128);
}

void tst_FunctionLife::requestsAreHeldUntilAnEnvironmentIsFree() {
    const auto run = function({{"reserved", 1}, {"compute", "2 s"}, {"queue_requests", 2}})
                         .arrivals("c", {0, 0.1, 0.2, 0.3})
                         .run();
    // One after the other: at 0, 2 and 4 s; the fourth finds the room full.
    QVERIFY(sameLatencies(at(run, "f"), {2, 3.9, 5.8}));
    QCOMPARE(at(run, "f").throttledBy.at("reserved concurrency"), 1);
    QCOMPARE(*at(run, "f").coldStarts, 1);
}

void tst_FunctionLife::requestsThatAreHeldTooLongAreRefused() {
    const auto run =
        function({{"reserved", 1}, {"compute", "2 s"}, {"queue_requests", 2}, {"queue_wait", "3 s"}})
            .arrivals("c", {0, 0.1, 0.2})
            .run();
    QVERIFY(sameLatencies(at(run, "f"), {2, 3.9}));
    QCOMPARE(at(run, "f").throttledBy.at("reserved concurrency"), 1);
    // Inside: 2 s, 3.9 s and, refused, 3 s.
    QVERIFY(std::abs(at(run, "f").concurrency->mean * 3600 - 8.9) < 1e-6);
}

void tst_FunctionLife::requestsAreHeldUntilOneMayStart() {
    const auto run = function({{"scale_burst", 1},
                               {"scale_rate", "1 /s"},
                               {"compute", "5 s"},
                               {"timeout", "10 s"},
                               {"queue_requests", 10}})
                         .arrivals("c", {0, 0, 0})
                         .run();
    QVERIFY(sameLatencies(at(run, "f"), {5, 6, 7}));
}

void tst_FunctionLife::requestsAreHeldForTheAccountsConcurrency() {
    Build b = function({{"compute", "2 s"}});
    b.node("g", "function", {{"compute", "2 s"}, {"queue_requests", 5}}).node("d", "client").link("d", "g");
    b.account("concurrency", 1).arrivals("c", {0}).arrivals("d", {0.5, 0.6});
    const auto run = b.run();
    QVERIFY(sameLatencies(at(run, "g"), {3.5, 5.4}));
    QCOMPARE(at(run, "g").counts.throttled, 0);
}

void tst_FunctionLife::resultsOfEventsGoToTheirDestination() {
    Build b = function({{"compute", "1 s"}}, {{"mode", "async"}});
    b.node("done", "queue").link("f", "done", {{"op", "on-success"}});
    b.node("lost", "queue").link("f", "lost", {{"op", "on-failure"}});
    const auto run = b.arrivals("c", {0, 5}).lasts(100).run();
    QCOMPARE(at(run, "done").counts.offered, 2);
    QCOMPARE(at(run, "lost").counts.offered, 0);
}

/// A request every half hour, kept for ten minutes: always cold, until ten idle times have shown the pattern.
void tst_FunctionLife::theHistogramPolicyStartsAheadOfTheNextRequest() {
    std::vector<double> times;
    for (int i = 0; i < 15; ++i)
        times.push_back(1800.0 * i);
    Build b = function({{"compute", "100 ms"}, {"init", "1 s"}, {"keep_alive_policy", "hybrid-histogram"}});
    b.arrivals("c", times).lasts(15 * 1800.0);
    const auto run = b.run();
    QCOMPARE(*at(run, "f").coldStarts, 11);
    // Idle for ten minutes after the first ten, then from 26.1 min after the end until the next request.
    b.scenario().warmup = 11 * 1800.0 + 10;
    const auto late = b.run();
    QCOMPARE(*at(late, "f").coldStarts, 0);
    QVERIFY(at(late, "f").environments->mean < 0.15);
    b.design().nodes[1].params["keep_alive_policy"] = "fixed";
    QCOMPARE(*at(b.run(), "f").coldStarts, 3);
}

void tst_FunctionLife::aDeploymentRecyclesAllEnvironments() {
    Build b = function({{"compute", "100 ms"}, {"init", "1 s"}});
    b.arrivals("c", {0, 10, 20, 30}).lasts(100);
    Build same = b;
    QVERIFY(sameLatencies(at(deploy(same, 15).run(), "f"), {1.1, 0.1, 1.1, 0.1}));
    Build slower = b;
    deploy(slower, 15, {}, {{"compute", "200 ms"}, {"init", "2 s"}});
    QVERIFY(sameLatencies(at(slower.run(), "f"), {1.1, 0.1, 2.2, 0.2}));
}

void tst_FunctionLife::workOfTheOldVersionIsFinished() {
    Build b = function({{"compute", "2 s"}, {"init", "1 s"}, {"timeout", "10 s"}});
    b.arrivals("c", {0, 10, 20}).lasts(100);
    const auto run = deploy(b, 11, {}, {{"compute", "500 ms"}}).run();
    QVERIFY(sameLatencies(at(run, "f"), {3, 2, 1.5}));
    QCOMPARE(*at(run, "f").coldStarts, 2);
}

void tst_FunctionLife::aCanaryServesItsShareAndThenAll() {
    Build b = function({{"compute", "1 ms"}});
    constant(b, 100, 100).lasts(100);
    deploy(b, 0, {{0, 0.25}, {80, 1}}, {{"error_rate", 1.0}});
    const auto run = b.run();
    const double served = 8000;
    const auto failed = static_cast<double>(at(run, "f").counts.failed) - 2000;
    QVERIFY(std::abs(failed - served * 0.25) <= 4 * std::sqrt(served * 0.25 * 0.75) + 2);
    QCOMPARE(*at(run, "f").coldStarts, 2);
}

/// Ten per cent more every ten seconds: what the new version serves, and fails, is the area under the steps.
void tst_FunctionLife::aLinearDeploymentShiftsStepByStep() {
    Build b = function({{"compute", "1 ms"}});
    std::vector<model::Fault::Weight> steps;
    for (int i = 0; i < 10; ++i)
        steps.push_back({10.0 * i, 0.1 * (i + 1)});
    constant(b, 100, 110).lasts(110);
    deploy(b, 0, steps, {{"error_rate", 1.0}});
    double expected = 0.0;
    double variance = 0.0;
    for (int i = 0; i < 11; ++i) {
        const double share = std::min(1.0, 0.1 * (i + 1));
        expected += 1000 * share;
        variance += 1000 * share * (1.0 - share);
        const auto failed = static_cast<double>(at(b.lasts(10.0 * (i + 1)).run(), "f").counts.failed);
        QVERIFY(std::abs(failed - expected) <= 4 * std::sqrt(variance) + 2);
    }
}

/// All at once at 50 s: not one request of the old version afterwards, nor of the new one before.
void tst_FunctionLife::blueAndGreenSwitchAtOnce() {
    Build b = function({{"compute", "1 ms"}});
    constant(b, 10, 100).lasts(100);
    deploy(b, 50.05, {}, {{"error_rate", 1.0}});
    const auto run = b.run();
    QCOMPARE(at(run, "f").counts.succeeded, 500); // 0.1, 0.2, … 50.0 s
    QCOMPARE(at(run, "f").counts.failed, at(run, "f").counts.offered - 500);
    QCOMPARE(*at(run, "f").coldStarts, 2);
}

void tst_FunctionLife::aDeploymentIsRolledBack() {
    Build b = function({{"compute", "100 ms"}, {"init", "1 s"}});
    b.arrivals("c", {10, 20, 40}).lasts(100);
    const auto run = deploy(b, 15, {}, {{"error_rate", 1.0}}, 20).run();
    QCOMPARE(at(run, "f").counts.failed, 1);
    QVERIFY(sameLatencies(at(run, "f"), {1.1, 1.1}));
}

/// One of the new version is ready 5 s after the deployment; until then requests run on demand.
void tst_FunctionLife::provisionedEnvironmentsAreDeployedToo() {
    Build b = function({{"compute", "100 ms"}, {"init", "5 s"}, {"provisioned", 1}});
    b.arrivals("c", {10, 52, 60}).lasts(100);
    const auto run = deploy(b, 50).run();
    QVERIFY(sameLatencies(at(run, "f"), {0.1, 5.1, 0.1}));
    QCOMPARE(used(run, "f", "provisioned_compute"), 2 * 100 * 128);
    QCOMPARE(used(run, "f", "provisioned_capacity"), (50 + 45) * 128);
}

/// Rule L20: one bucket for the region.
void tst_FunctionLife::functionsShareTheOldBurst() {
    Build b = function({{"compute", "100 s"}, {"timeout", "200 s"}});
    b.node("g", "function", {{"compute", "100 s"}, {"timeout", "200 s"}}).node("d", "client").link("d", "g");
    b.account("scaling_rule", "shared-burst")
        .account("scaling_burst", 10)
        .account("scaling_growth", "60 /min");
    b.arrivals("c", std::vector<double>(8, 0.0)).arrivals("d", std::vector<double>(8, 0.5)).lasts(1);
    const auto run = b.run();
    QCOMPARE(at(run, "f").counts.inFlight, 8);
    QCOMPARE(at(run, "g").counts.inFlight, 2);
    QCOMPARE(at(run, "g").throttledBy.at("scaling rate"), 6);
}

void tst_FunctionLife::everythingTogetherIsConservedAndReproducible() {
    Build b = function({{"compute", exponential(0.3)},
                        {"init", exponential(1)},
                        {"environment_requests", 4},
                        {"shared_cpus", 2},
                        {"reserved", 6},
                        {"provisioned", 1},
                        {"provisioned_target", 0.5},
                        {"provisioned_start", "30 s"},
                        {"provisioned_max", 4},
                        {"queue_requests", 20},
                        {"queue_wait", "2 s"},
                        {"memory_used", exponential(20e6)},
                        {"keep_alive", "20 s"}},
                       {{"timeout", "3 s"}, {"retry", 2}});
    b.node("t", "table", {{"read_latency", exponential(0.1)}}).link("f", "t");
    b.poisson("c", 30).lasts(1200);
    deploy(b, 100, {{0, 0.1}, {60, 0.5}, {120, 1}}, {{"compute", exponential(0.2)}});
    deploy(b, 500, {}, {{"error_rate", 0.2}}, 100);
    change(b, "reserved", 3, 700, 100);
    b.scenario().faults.push_back({.kind = Kind::outage,
                                   .at = 900,
                                   .duration = 20,
                                   .node = model::NodeId("f"),
                                   .work = model::Fault::Work::fails});
    b.scenario().faults.push_back(
        {.kind = Kind::coldStartStorm, .at = 1000, .duration = 50, .node = model::NodeId("f")});
    b.scenario().replications = 4;
    const auto run = b.run({.threads = 1});
    for (const auto& node : run.nodes)
        QVERIFY2(node.counts.conserved(), node.id.text.c_str());
    QVERIFY(at(run, "f").counts.succeeded > 10'000);
    QCOMPARE(b.run({.threads = 2}).fingerprint, run.fingerprint);
}

QTEST_APPLESS_MAIN(tst_FunctionLife)
#include "tst_function_life.moc"
