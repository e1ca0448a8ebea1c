#include "models/billed_nodes.h"
#include "models/io/catalog_json.h"
#include "tests/support/build.h"
#include "tests/support/statistics.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A client "c" and a function "f".
Build function(model::Params params, model::Params link = {}) {
    Build b;
    b.node("c", "client").node("f", "function", std::move(params)).link("c", "f", std::move(link));
    return b;
}

/// A second client "d" and function "g" in the same account.
Build& andAnother(Build& b, model::Params params) {
    return b.node("d", "client").node("g", "function", std::move(params)).link("d", "g");
}

std::vector<double> together(int count, double when = 0.0) {
    return std::vector<double>(static_cast<std::size_t>(count), when);
}

Build& constant(Build& b, double rate) {
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::constant;
    traffic.profile = {{0, rate}};
    b.scenario().traffic[model::NodeId("c")] = traffic;
    return b;
}

std::int64_t used(const sim::Summary& run, const std::string& node, const std::string& meter) {
    const auto& meters = run.usage.at(model::NodeId(node));
    const auto found = meters.find(meter);
    return found == meters.end() ? 0 : std::llround(found->second);
}

const model::Params lengthy{{"compute", "600 s"}, {"timeout", "900 s"}};

/// A queue "q" that feeds a function "f".
Build consumer(model::Params queue, model::Params function) {
    Build b;
    b.node("c", "client").node("q", "queue", std::move(queue)).node("f", "function", std::move(function));
    return b.link("c", "q").link("q", "f", {{"batch_size", 1}});
}
} // namespace

/// The fifteen behaviours in which simulators of serverless systems commonly go wrong, a test for each.
/// Others look at them more closely: tst_function, tst_queue, tst_gateway, tst_table and the oracles.
class tst_MustBeRight : public QObject {
    Q_OBJECT
private slots:
    void no01OneRequestPerEnvironmentAndTheCallerWaitsForAColdStart();
    void no02EnvironmentsAreAddedAtARatePerFunctionAndTheOldRuleIsKept();
    void no03TheAccountsConcurrencyIsSharedByAllFunctions();
    void no04AReservationIsGuaranteedIsTheMaximumAndLeavesTheSharedPool();
    void no05ProvisionedEnvironmentsAreReadyAndTheExcessRunsOnDemand();
    void no06ShortWorkMeetsTenRequestsPerSecondAndConcurrency();
    void no07AnIdleEnvironmentLivesTenMinutesAfterItsLastUse();
    void no08AThrottleIsReturnedAndTheCallerRetries();
    void no09AsynchronousErrorsAreRetriedTwiceAndThrottlesForSixHours();
    void no10AQueuesPollersStartAtFiveAndGrowByTheMinute();
    void no11AShortVisibilityTimeoutProcessesTwiceAndTooManyReceivesEndInTheDeadLetterQueue();
    void no12AGatewayIsATokenBucket();
    void no13ATableHasBurstPartitionsAndGrowth();
    void no14TheBillRoundsUpCountsInitialisationAndHasAFreeTier();
    void no15StatisticsHaveIntervalsAndRepeat();
};

void tst_MustBeRight::no01OneRequestPerEnvironmentAndTheCallerWaitsForAColdStart() {
    const auto run = function({{"compute", "100 ms"}, {"init", "1 s"}}).arrivals("c", {0, 0.5, 5}).run();
    // The second comes while the first environment starts and gets one of its own; the third is warm.
    QVERIFY(sameLatencies(at(run, "f"), {1.1, 1.1, 0.1}));
    QCOMPARE(*at(run, "f").coldStarts, 2);
}

void tst_MustBeRight::no02EnvironmentsAreAddedAtARatePerFunctionAndTheOldRuleIsKept() {
    const auto busyAt = [](double until, bool old) {
        Build b = function(lengthy);
        andAnother(b, lengthy).account("concurrency", 20'000).lasts(until);
        auto times = together(2000);
        const auto later = together(2000, 100); // what was not used until then has not been saved
        times.insert(times.end(), later.begin(), later.end());
        b.arrivals("c", times).arrivals("d", times);
        if (old) b.account("scaling_rule", "shared-burst");
        const auto run = b.run();
        return at(run, "f").counts.inFlight + at(run, "g").counts.inFlight;
    };
    QCOMPARE(busyAt(99, false), 2 * 1000);
    QCOMPARE(busyAt(101, false), 2 * 2000);
    QCOMPARE(busyAt(99, true), 3000);
    QCOMPARE(busyAt(101, true), 3000 + 500 * 100 / 60);
}

void tst_MustBeRight::no03TheAccountsConcurrencyIsSharedByAllFunctions() {
    Build b = function(lengthy);
    andAnother(b, lengthy).arrivals("c", together(600)).arrivals("d", together(600, 1)).lasts(10);
    const auto run = b.run();
    QCOMPARE(at(run, "f").counts.inFlight, 600);
    QCOMPARE(at(run, "g").counts.inFlight, 400);
    QCOMPARE(at(run, "g").throttledBy.at("account concurrency"), 200);
}

void tst_MustBeRight::no04AReservationIsGuaranteedIsTheMaximumAndLeavesTheSharedPool() {
    model::Params reserved = lengthy;
    reserved["reserved"] = 300;
    Build b = function(reserved);
    // The other one is first and takes all it can get.
    andAnother(b, lengthy).arrivals("c", together(400, 1)).arrivals("d", together(900)).lasts(10);
    const auto run = b.run();
    QCOMPARE(at(run, "g").counts.inFlight, 700);
    QCOMPARE(at(run, "f").counts.inFlight, 300);
    QCOMPARE(at(run, "f").throttledBy.at("reserved concurrency"), 100);
}

void tst_MustBeRight::no05ProvisionedEnvironmentsAreReadyAndTheExcessRunsOnDemand() {
    const auto run = function({{"provisioned", 1}, {"compute", "1 s"}, {"init", "500 ms"}})
                         .arrivals("c", {0, 0.5})
                         .lasts(300)
                         .run();
    QVERIFY(sameLatencies(at(run, "f"), {1, 1.5}));
    QCOMPARE(used(run, "f", "provisioned_compute"), 1000 * 128);
    QCOMPARE(used(run, "f", "compute"), 1500 * 128);
    QCOMPARE(used(run, "f", "provisioned_capacity"), 300 * 128);
}

void tst_MustBeRight::no06ShortWorkMeetsTenRequestsPerSecondAndConcurrency() {
    Build b = function({{"compute", "10 ms"}});
    b.account("concurrency", 10).scenario().warmup = 10;
    const auto run = constant(b, 200).lasts(110).run();
    // Two at a time are enough, but ten times ten a second are allowed.
    const double share = static_cast<double>(at(run, "f").throttledBy.at("request rate")) /
                         static_cast<double>(at(run, "f").counts.offered);
    QVERIFY(std::abs(share - 0.5) < 0.002);
    // One provisioned environment takes ten a second, and what a second had saved; the rest is on demand.
    Build p = function({{"compute", "10 ms"}, {"provisioned", 1}});
    const auto spilled = constant(p, 20).lasts(100).run();
    QVERIFY(std::abs(used(spilled, "f", "provisioned_compute") - (10 + 1000) * 10 * 128) <= 2 * 10 * 128);
    QCOMPARE(at(spilled, "f").counts.throttled, 0);
}

void tst_MustBeRight::no07AnIdleEnvironmentLivesTenMinutesAfterItsLastUse() {
    // 300 and 800 s come within 600 s of the last use, not of the first; 1,500 s does not.
    const auto run = function({{"compute", "1 s"}}).arrivals("c", {0, 300, 800, 1500}).run();
    QCOMPARE(*at(run, "f").coldStarts, 2);
}

void tst_MustBeRight::no08AThrottleIsReturnedAndTheCallerRetries() {
    const model::Params patience{{"retry", 2}, {"retry_base", "1 s"}, {"retry_jitter", "none"}};
    Build b = function({{"reserved", 1}, {"compute", "2 s"}}, patience);
    const auto run = b.arrivals("c", {0, 0.5}).run();
    // The second is refused at 0.5 s and 1.5 s, and finds room at 3.5 s.
    QCOMPARE(at(run, "f").counts.throttled, 2);
    QCOMPARE(at(run, "f").counts.offered, 4);
    QVERIFY(sameLatencies(at(run, "c"), {2, 5}));
}

void tst_MustBeRight::no09AsynchronousErrorsAreRetriedTwiceAndThrottlesForSixHours() {
    Build b = function({{"compute", "1 s"}, {"error_rate", 1.0}}, {{"mode", "async"}});
    b.node("dlq", "queue").link("f", "dlq", {{"op", "on-failure"}}).arrivals("c", {0});
    QCOMPARE(used(b.lasts(60.9).run(), "f", "requests"), 1);
    QCOMPARE(used(b.lasts(61.1).run(), "f", "requests"), 2);
    const auto run = b.lasts(1000).run();
    QCOMPARE(used(run, "f", "requests"), 3);
    QCOMPARE(at(run, "dlq").counts.offered, 1);
    Build refused = function({{"reserved", 0}}, {{"mode", "async"}});
    refused.arrivals("c", {0});
    QCOMPARE(at(refused.lasts(21'599).run(), "f").counts.inFlight, 1);
    QCOMPARE(at(refused.lasts(21'601).run(), "f").counts.dropped, 1);
}

void tst_MustBeRight::no10AQueuesPollersStartAtFiveAndGrowByTheMinute() {
    Build b = consumer({{"visibility_timeout", "12 h"}}, {{"compute", "900 s"}, {"timeout", "900 s"}});
    b.account("concurrency", 100'000).arrivals("c", together(3000));
    for (const auto& [until, busy] : {std::pair{59.0, 5}, {61.0, 305}, {239.0, 905}, {900.0, 1250}})
        QCOMPARE(at(b.lasts(until).run(), "f").counts.inFlight, busy);
}

void tst_MustBeRight::no11AShortVisibilityTimeoutProcessesTwiceAndTooManyReceivesEndInTheDeadLetterQueue() {
    Build twice = consumer({{"visibility_timeout", "30 s"}}, {{"compute", "40 s"}, {"timeout", "60 s"}});
    const auto run = twice.arrivals("c", {0}).lasts(200).run();
    QCOMPARE(used(run, "f", "requests"), 2);
    QCOMPARE(at(run, "q").duplicates, 1);
    Build poison =
        consumer({{"visibility_timeout", "30 s"}, {"max_receive_count", 3}}, {{"error_rate", 1.0}});
    poison.node("dlq", "queue").link("q", "dlq").arrivals("c", {0}).lasts(1000);
    const auto lost = poison.run();
    QCOMPARE(used(lost, "f", "requests"), 3);
    QCOMPARE(at(lost, "dlq").counts.offered, 1);
}

void tst_MustBeRight::no12AGatewayIsATokenBucket() {
    Build b;
    b.node("c", "client").node("g", "gateway", {{"rate", "1 /s"}, {"burst", 5}});
    b.node("f", "function", {{"compute", "1 ms"}}).link("c", "g").link("g", "f");
    b.arrivals("c", {0, 0, 0, 0, 0, 0, 0, 3.5, 3.5, 3.5, 3.5}).lasts(100);
    const auto run = b.run();
    // Five at once, two refused; three tokens have come by 3.5 s.
    QCOMPARE(at(run, "g").counts.succeeded, 8);
    QCOMPARE(at(run, "g").throttledBy.at("gateway rate"), 3);
}

void tst_MustBeRight::no13ATableHasBurstPartitionsAndGrowth() {
    const auto served = [](model::Params params, std::vector<model::RatePoint> profile, double from,
                           double until) {
        Build b;
        b.node("c", "client").node("t", "table", std::move(params)).link("c", "t", {{"op", "write"}});
        model::Traffic traffic;
        traffic.process = model::Traffic::Process::constant;
        traffic.profile = std::move(profile);
        b.scenario().traffic[model::NodeId("c")] = traffic;
        b.scenario().warmup = from;
        return static_cast<double>(at(b.lasts(until).run(), "t").counts.succeeded);
    };
    // 300 s of 10/s are kept: 3,000 at 40/s last 100 s, then there are 10/s.
    const model::Params provisioned{{"mode", "provisioned"}, {"write_capacity", 10}};
    QVERIFY(std::abs(served(provisioned, {{0, 40}}, 0, 99) - 40 * 99) <= 2);
    QVERIFY(std::abs(served(provisioned, {{0, 40}}, 150, 250) - 10 * 100) <= 2);
    // One partition takes 1,000 writes a second.
    QVERIFY(std::abs(served({{"hot_key_share", 1.0}}, {{0, 1500}}, 10, 20) - 10'000) <= 10);
    // A new on-demand table serves 4,000 a second at once.
    QVERIFY(std::abs(served({}, {{0, 6000}}, 5, 15) - 40'000) <= 40);
}

/// The provider's own example of a month: 3 million requests of 120 ms at 1,536 MB cost 0.40 and 2.33 USD.
void tst_MustBeRight::no14TheBillRoundsUpCountsInitialisationAndHasAFreeTier() {
    const auto run =
        function({{"compute", 0.0302}, {"init", "200 ms"}, {"memory", "512 MB"}}).arrivals("c", {0, 5}).run();
    QCOMPARE(used(run, "f", "compute"), (231 + 31) * 512);
    const model::Catalog& catalog = model::shippedCatalog();
    model::Design design;
    design.id = model::DesignId("d");
    model::Node f;
    f.id = model::NodeId("f");
    f.kind = "function";
    f.params = {{"memory", "1536 MB"}};
    design.nodes = {f};
    const model::Usage usage{{f.id, {{"requests", 3e6}, {"compute", 3e6 * 120 * 1536}}}};
    const auto bill = model::price(model::usageLines(usage, design, catalog), *catalog.platform("aws"),
                                   "us-east-1", model::Allowance::apply);
    QVERIFY(std::abs(bill.total - (0.40 + 2.33)) < 0.01);
}

void tst_MustBeRight::no15StatisticsHaveIntervalsAndRepeat() {
    Build b = function({{"compute", exponential(0.1)}});
    b.poisson("c", 20).lasts(600);
    b.scenario().warmup = 60;
    b.scenario().replications = 10;
    const auto run = b.run({.threads = 1});
    const auto [low, high] = run.intervals.at("latency.mean");
    QVERIFY(low < high && high - low < 0.01);
    QVERIFY(agrees("time in the function", run.samples.at("latency.mean"), 0.1));
    QCOMPARE(b.run({.threads = 2}).fingerprint, run.fingerprint);
    b.scenario().seed = 2;
    QVERIFY(b.run().fingerprint != run.fingerprint);
    // Little's law, over a time at whose end the function is empty: 4 requests of 0.5 s in 100 s.
    const auto few = function({{"compute", "500 ms"}}).arrivals("c", {1, 1.2, 5, 9}).lasts(100).run();
    QVERIFY(std::abs(at(few, "f").concurrency->mean - 4 * 0.5 / 100) < 1e-12);
}

QTEST_APPLESS_MAIN(tst_MustBeRight)
#include "tst_must_be_right.moc"
