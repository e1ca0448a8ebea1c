#include "models/validate.h"
#include "simulator/arrivals/firings.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A schedule that invokes a function.
Build toFunction(model::Params schedule, model::Params function = {}) {
    Build b;
    b.node("s", "schedule", std::move(schedule)).node("f", "function", std::move(function)).link("s", "f");
    return b;
}

/// A schedule that sends to a queue which nothing consumes.
Build toQueue(model::Params schedule) {
    Build b;
    b.node("s", "schedule", std::move(schedule)).node("q", "queue").link("s", "q");
    return b;
}

std::vector<double> invocations(const char* expression, std::int64_t schedules, double window, double until) {
    sim::Firings firings({.recurrence = *model::Recurrence::parse(expression),
                          .begins = 0,
                          .phase = 0,
                          .schedules = schedules,
                          .window = sim::fromSeconds(window)},
                         5, sim::fromSeconds(until));
    std::vector<double> times;
    for (auto at = firings.next(); at < sim::fromSeconds(until); at = firings.next())
        times.push_back(static_cast<double>(at) / 1e9); // exact for whole seconds
    return times;
}
} // namespace

/// Schedules fire by the clock of the scenario, which begins on Thursday, 2026-01-01T00:00:00Z.
class tst_Schedule : public QObject {
    Q_OBJECT
private slots:
    void aRateFiresFromTheStartOn();
    void aPhaseMovesARate();
    void aCronExpressionFollowsTheCalendarOfTheScenario();
    void theTimeZoneMovesACronExpression();
    void aFunctionIsInvokedAsynchronously();
    void everyTargetIsInvokedEachTime();
    void aWindowSpreadsInvocationsEvenly();
    void windowsThatOverlapStayInOrder();
    void withoutAWindowThePrecisionSpreads();
    void moreThanTheLimitIsDelayedAndNotLost();
    void aRefusingTargetIsTriedAgainUntilTheRetriesAreUsedUp();
    void anOldInvocationIsNotTriedAgain();
    void whatCannotBeDeliveredGoesToTheQueueOnFailure();
    void invocationsAreMetered();
    void requestsAreConservedAndTheSameOnEveryRun();
    void itNeedsNoTrafficAndTakesNone();
    void anExpressionThatCannotBeReadIsAnError();
    void aScheduleThatDoesNotFireInTheScenarioIsToldOf();
};

void tst_Schedule::aRateFiresFromTheStartOn() {
    // At 0, 5, 10, …, 55 min; the firing at 60 min lies beyond the end.
    const auto run = toQueue({{"expression", "rate(5 minutes)"}}).lasts(3600).run();
    QCOMPARE(at(run, "s").counts.offered, 12);
    QCOMPARE(at(run, "s").counts.succeeded, 12);
    QCOMPARE(at(run, "q").counts.offered, 12);
}

void tst_Schedule::aPhaseMovesARate() {
    // At 4, 9, …, 59 min.
    const auto run = toQueue({{"expression", "rate(5 minutes)"}, {"phase", "4 min"}}).lasts(3600).run();
    QCOMPARE(at(run, "s").counts.offered, 12);
    const auto later = toQueue({{"expression", "rate(1 day)"}, {"phase", "2 h"}}).lasts(7200).run();
    QCOMPARE(at(later, "s").counts.offered, 0);
}

void tst_Schedule::aCronExpressionFollowsTheCalendarOfTheScenario() {
    // Working days at 9: of the seven days from Thursday on, Thursday, Friday, Monday, Tuesday, Wednesday.
    Build b = toQueue({{"expression", "cron(0 9 ? * MON-FRI *)"}});
    QCOMPARE(at(b.lasts(7 * 86400).run(), "s").counts.offered, 5);
    // From Friday evening on, until Monday morning.
    b.scenario().startsAt += 86400 + 20 * 3600;
    QCOMPARE(at(b.lasts(2 * 86400 + 12 * 3600).run(), "s").counts.offered, 0);
    QCOMPARE(at(b.lasts(2 * 86400 + 13 * 3600 + 1).run(), "s").counts.offered, 1);
}

void tst_Schedule::theTimeZoneMovesACronExpression() {
    const auto fired = [](const char* offset, double until) {
        Build b = toQueue({{"expression", "cron(0 9 * * ? *)"}, {"utc_offset", offset}});
        return at(b.lasts(until).run(), "s").counts.offered;
    };
    // 9 o'clock two hours east of Greenwich is 7 o'clock UTC; five hours west it is 14 o'clock.
    QCOMPARE(fired("2 h", 7 * 3600), 0);
    QCOMPARE(fired("2 h", 7 * 3600 + 1), 1);
    QCOMPARE(fired("-5 h", 14 * 3600), 0);
    QCOMPARE(fired("-5 h", 14 * 3600 + 1), 1);
}

void tst_Schedule::aFunctionIsInvokedAsynchronously() {
    // The function works for 30 s on each event; the schedule does not wait for it.
    const auto run =
        toFunction({{"expression", "rate(1 minute)"}}, {{"compute", "30 s"}, {"timeout", "1 min"}})
            .lasts(120)
            .run();
    QCOMPARE(at(run, "s").counts.succeeded, 2);
    QCOMPARE(at(run, "s").latency.max, 0.0);
    QCOMPARE(at(run, "f").counts.succeeded, 2);
    // A link that is made synchronous waits.
    Build b;
    b.node("s", "schedule", {{"expression", "rate(1 minute)"}});
    b.node("f", "function", {{"compute", "30 s"}, {"timeout", "1 min"}}).link("s", "f", {{"mode", "sync"}});
    QVERIFY(sameLatencies(at(b.lasts(120).run(), "s"), {30, 30}));
}

void tst_Schedule::everyTargetIsInvokedEachTime() {
    Build b;
    b.node("s", "schedule", {{"expression", "rate(1 minute)"}, {"schedules", 3}});
    b.node("q", "queue").node("r", "queue").link("s", "q").link("s", "r", {{"calls", 2}});
    const auto run = b.lasts(300).run();
    QCOMPARE(at(run, "s").counts.offered, 5 * 3 * (1 + 2));
    QCOMPARE(at(run, "q").counts.offered, 5 * 3);
    QCOMPARE(at(run, "r").counts.offered, 5 * 3 * 2);
}

void tst_Schedule::aWindowSpreadsInvocationsEvenly() {
    const auto times = invocations("rate(1 hour)", 10'000, 900, 3600);
    QCOMPARE(times.size(), std::size_t{10'000});
    double sum = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        QVERIFY(times[i] >= 0 && times[i] < 900 && (i == 0 || times[i] >= times[i - 1]));
        sum += times[i];
    }
    QVERIFY(std::abs(sum / 10'000 - 450) < 4 * 900 / std::sqrt(12.0 * 10'000));
    // Kolmogorov: the share that has come by t is t / 900 everywhere; beyond 1.95 / sqrt(n) once in 1,000
    // times.
    double farthest = 0;
    for (std::size_t i = 0; i < times.size(); ++i)
        farthest = std::max(farthest, std::abs(double(i) / 10'000 - times[i] / 900));
    QVERIFY(farthest < 1.95 / std::sqrt(10'000));
}

void tst_Schedule::windowsThatOverlapStayInOrder() {
    // A window of 10 min each minute: up to ten are open at once.
    const auto times = invocations("rate(1 minute)", 5, 600, 3600);
    QVERIFY(std::is_sorted(times.begin(), times.end()));
    // Firings until 50 min end by 60 min; of the later ones some invocations lie beyond the end.
    QVERIFY(times.size() >= 50 * 5 && times.size() < 60 * 5);
    QCOMPARE(times, invocations("rate(1 minute)", 5, 600, 3600));
    // Without a window they come together.
    QCOMPARE(invocations("rate(1 minute)", 2, 0, 180), (std::vector<double>{0, 0, 60, 60, 120, 120}));
}

void tst_Schedule::withoutAWindowThePrecisionSpreads() {
    const auto span = [](model::Params params) {
        params["expression"] = "rate(1 hour)";
        params["schedules"] = 1000;
        const auto run = toQueue(params).lasts(60).run();
        return at(run, "s").counts.offered;
    };
    QCOMPARE(span({}), 1000);
    QCOMPARE(span({{"precision", "1 min"}}), 1000);
    // With a window of 10 min the precision does not matter: one in ten comes in the first minute.
    QVERIFY(std::abs(double(span({{"precision", "1 min"}, {"window", "10 min"}})) - 100) <
            4 * std::sqrt(90.0));
}

void tst_Schedule::moreThanTheLimitIsDelayedAndNotLost() {
    // 30 at once, 10 a second: ten go now, then one each 100 ms until 2 s.
    Build b = toQueue({{"expression", "rate(1 hour)"}, {"schedules", 30}, {"rate", "10 /s"}});
    const auto run = b.lasts(10).run();
    QCOMPARE(at(run, "s").counts.succeeded, 30);
    QCOMPARE(at(run, "s").throttledBy.at("schedule rate"), 20);
    std::vector<double> waits(10, 0.0);
    for (int i = 1; i <= 20; ++i)
        waits.push_back(0.1 * i);
    QVERIFY(sameLatencies(at(run, "s"), waits));
    // At every instant: after 1 s twenty have gone.
    const auto early = b.lasts(1.05).run();
    QCOMPARE(at(early, "s").counts.succeeded, 20);
    QCOMPARE(at(early, "s").counts.inFlight, 10);
}

void tst_Schedule::aRefusingTargetIsTriedAgainUntilTheRetriesAreUsedUp() {
    Build b;
    b.node("s", "schedule",
           {{"expression", "at(2026-01-01T00:00:10)"},
            {"retry", 3},
            {"retry_base", "1 s"},
            {"retry_max", "1 s"}});
    b.node("f", "function", {{"reserved", 0}}).link("s", "f", {{"mode", "sync"}});
    const auto run = b.lasts(60).run();
    QCOMPARE(at(run, "f").counts.throttled, 4);
    QCOMPARE(at(run, "s").retries, 3);
    QCOMPARE(at(run, "s").counts.offered, 1);
    QCOMPARE(at(run, "s").counts.throttled, 1);
    QVERIFY(at(run, "s").concurrency->mean * 60 <= 3.0); // three waits of 0 to 1 s
}

void tst_Schedule::anOldInvocationIsNotTriedAgain() {
    Build b;
    b.node("s", "schedule",
           {{"expression", "rate(1 hour)"},
            {"retry", 185},
            {"retry_base", "10 s"},
            {"retry_max", "10 s"},
            {"max_age", "100 s"}});
    b.node("f", "function", {{"reserved", 0}}).link("s", "f", {{"mode", "sync"}});
    const auto run = b.lasts(200).run();
    QCOMPARE(at(run, "s").counts.throttled, 1);
    // About 20 waits of 5 s on average fit into 100 s; at least 10 do.
    QVERIFY(at(run, "s").retries >= 10 && at(run, "s").retries < 60);
    QVERIFY(at(run, "s").concurrency->mean * 200 <= 100);
}

void tst_Schedule::whatCannotBeDeliveredGoesToTheQueueOnFailure() {
    Build b;
    b.node("s", "schedule", {{"expression", "rate(1 minute)"}}).node("dead", "queue");
    b.node("f", "function", {{"reserved", 0}}).link("s", "f", {{"mode", "sync"}});
    b.link("s", "dead", {{"op", "on-failure"}});
    const auto run = b.lasts(180).run();
    QCOMPARE(at(run, "s").counts.deadLettered, 3);
    QCOMPARE(at(run, "dead").counts.offered, 3);
}

void tst_Schedule::invocationsAreMetered() {
    Build b = toQueue({{"expression", "rate(1 minute)"}, {"schedules", 7}});
    const auto run = b.lasts(600).run();
    QCOMPARE(run.usage.at(model::NodeId("s")).at("invocations"), 70.0);
    // Those of the warm-up do not count: firings at 5, 6, 7, 8 and 9 min are left.
    b.scenario().warmup = 299;
    QCOMPARE(b.run().usage.at(model::NodeId("s")).at("invocations"), 35.0);
    // Seven schedules exist for the 301 s that are left.
    QCOMPARE(b.run().usage.at(model::NodeId("s")).at("job_time"), 7.0 * 301.0);
}

void tst_Schedule::requestsAreConservedAndTheSameOnEveryRun() {
    Build b =
        toFunction({{"expression", "*/2 * * * *"}, {"schedules", 500}, {"window", "90 s"}, {"rate", "10 /s"}},
                   {{"compute", exponential(2)}, {"reserved", 20}});
    b.lasts(1000);
    b.scenario().replications = 3;
    const auto one = b.run({.threads = 1});
    const auto two = b.run({.threads = 2});
    QCOMPARE(one.fingerprint, two.fingerprint);
    for (const auto& node : one.nodes)
        QVERIFY(node.counts.conserved());
    // A schedule of somebody else changes nothing here.
    b.node("t", "schedule", {{"window", "60 s"}}).node("q", "queue").link("t", "q");
    const auto more = b.run();
    QCOMPARE(at(more, "s").counts, at(one, "s").counts);
    QCOMPARE(at(more, "f").counts, at(one, "f").counts);
    // Its clients are the schedules: end-to-end figures count them.
    QCOMPARE(one.requests, at(one, "s").counts);
}

void tst_Schedule::itNeedsNoTrafficAndTakesNone() {
    Build b = toQueue({});
    QCOMPARE(model::validate(b.project, Build::bareCatalog()).size(), std::size_t{0});
    b.poisson("s", 1);
    const auto findings = model::validate(b.project, Build::bareCatalog());
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings.front().rule, std::string("traffic.not-a-client"));
}

void tst_Schedule::anExpressionThatCannotBeReadIsAnError() {
    const auto findings =
        model::validate(toQueue({{"expression", "cron(61 * * * ? *)"}}).project, Build::bareCatalog());
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings.front().rule, std::string("schedule.expression"));
    QCOMPARE(findings.front().pointer, std::string("/designs/0/nodes/0/params/expression"));
    QVERIFY(findings.front().text.find("\"61\" is no minute") != std::string::npos);
}

void tst_Schedule::aScheduleThatDoesNotFireInTheScenarioIsToldOf() {
    Build b = toQueue({{"expression", "cron(0 2 * * ? *)"}});
    const auto findings = model::validate(b.lasts(3600).project, Build::bareCatalog());
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings.front().rule, std::string("schedule.silent"));
    QVERIFY(findings.front().text.find("2026-01-01T02:00:00Z") != std::string::npos);
    QVERIFY(model::validate(b.lasts(7201).project, Build::bareCatalog()).empty());
}

QTEST_APPLESS_MAIN(tst_Schedule)
#include "tst_schedule.moc"
