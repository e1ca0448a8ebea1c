#include "models/io/json_text.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A definition as it stands in a file.
model::Tree states(const std::string& text) {
    auto parsed = model::parseJson(text, "states", model::JsonLimits{});
    if (!parsed) qFatal("%s", parsed.error().message().c_str());
    return std::move(parsed->tree);
}

/// A client and a workflow, beside it functions that take one, two and three seconds and one that fails after
/// a second. The links are "w-one-1", "w-two-2", "w-three-3" and "w-bad-4".
Build machine(const std::string& definition, model::Params params = {}) {
    params.try_emplace("flavour", "express");
    if (!definition.empty()) params.try_emplace("states", states(definition));
    Build b;
    b.node("c", "client", {{"timeout", "1 h"}}).node("w", "workflow", std::move(params)).link("c", "w");
    const std::pair<const char*, const char*> functions[] = {
        {"one", "1 s"}, {"two", "2 s"}, {"three", "3 s"}};
    for (const auto& [id, time] : functions)
        b.node(id, "function", {{"compute", time}, {"timeout", "60 s"}}).link("w", id);
    b.node("bad", "function", {{"compute", "1 s"}, {"error_rate", 1}}).link("w", "bad");
    return b;
}

std::int64_t used(const sim::Summary& run, const std::string& meter) {
    return std::llround(run.usage.at(model::NodeId("w")).at(meter));
}
/// Seconds that executions were open, all together.
double openTime(const sim::Summary& run) {
    return at(run, "w").concurrency->mean * run.simulated;
}
bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}
} // namespace

/// State machines on timelines worked out by hand.
class tst_Workflow : public QObject {
    Q_OBJECT
private slots:
    void statesFollowEachOther();
    void aStandardWorkflowIsStartedAndLeft();
    void anExpressWorkflowMayBeStartedAndLeftToo();
    void memoryGrowsWithBranches();
    void durationAndMemoryAreBilledInSteps();
    void aStartCountsAsTransitions();
    void aChoiceTakesItsShares();
    void branchesRunTogether();
    void aFailedBranchStopsTheOthers();
    void aMapKeepsItsConcurrency();
    void aMapWithoutItemsPasses();
    void aMapToleratesSomeFailures();
    void aRetryWaitsLongerEachTime();
    void aRetryIsForSomeFailuresOnly();
    void jitterShortensTheWait();
    void aCatchCompensates();
    void succeedAndFailEndABranch();
    void aTaskMayCallWhatIsTheFallbackOfAnother();
    void aTaskHasATimeLimit();
    void anExecutionHasATimeLimit();
    void aTaskHasALatencyOfItsOwn();
    void startsComeFromATokenBucket();
    void transitionsAreDelayed();
    void onlySoManyMayBeOpen();
    void aFullHistoryEndsTheExecution();
    void withoutStatesTheLinksAreTheTasks();
    void withoutStatesALinkMayBeSkipped();
    void nothingIsLostInAStorm();
    void equalSeedsGiveEqualRuns();
};

void tst_Workflow::statesFollowEachOther() {
    const auto run = machine(R"([
        {"name": "a", "type": "task", "link": "w-one-1", "next": "b"},
        {"name": "b", "type": "pass", "next": "c"},
        {"name": "d", "type": "task", "link": "w-two-2", "end": true},
        {"name": "c", "type": "wait", "duration": "500 ms", "next": "d"}])")
                         .arrivals("c", {0, 10})
                         .run();
    QVERIFY(sameLatencies(at(run, "c"), {3.5, 3.5}));
    QCOMPARE(at(run, "w").counts.succeeded, 2);
    QCOMPARE(used(run, "requests"), 2);
    QCOMPARE(used(run, "duration"), 2 * 3500 * 64);
    QCOMPARE(run.usage.at(model::NodeId("w")).count("transitions"), std::size_t{0});
}

void tst_Workflow::aStandardWorkflowIsStartedAndLeft() {
    const auto run = machine(R"([{"name": "a", "type": "task", "link": "w-one-1", "next": "b"},
                                 {"name": "b", "type": "task", "link": "w-two-2", "end": true}])",
                             {{"flavour", "standard"}})
                         .arrivals("c", {0})
                         .run();
    QVERIFY(sameLatencies(at(run, "c"), {0}));
    QVERIFY(sameLatencies(at(run, "w"), {3}));
    QCOMPARE(used(run, "transitions"), 3); // the start and two states
    QCOMPARE(run.usage.at(model::NodeId("w")).count("requests"), std::size_t{0});
}

void tst_Workflow::anExpressWorkflowMayBeStartedAndLeftToo() {
    Build b = machine(R"([{"name": "a", "type": "task", "link": "w-one-1", "end": true}])");
    b.design().links.front().params["mode"] = "async";
    const auto run = b.arrivals("c", {0}).run();
    QVERIFY(sameLatencies(at(run, "c"), {0}));
    QVERIFY(sameLatencies(at(run, "w"), {1}));
}

void tst_Workflow::memoryGrowsWithBranches() {
    // 50 MB and five times 10 MB are rounded up to 128 MB; 1.02 s to 1.1 s.
    const auto run = machine(R"([{"name": "m", "type": "map", "items": 5, "next": "z", "states": [
                                     {"name": "a", "type": "task", "link": "w-one-1", "end": true}]},
                                 {"name": "z", "type": "wait", "duration": "20 ms", "end": true}])",
                             {{"data_size", "10 MB"}})
                         .arrivals("c", {0})
                         .run();
    QCOMPARE(used(run, "duration"), 1100 * 128);
}

void tst_Workflow::durationAndMemoryAreBilledInSteps() {
    // 1 s in steps of 300 ms is 1.2 s; 50 MB and 16 KB in steps of 40 MB are 80 MB.
    const auto run = machine(R"([{"name": "a", "type": "task", "link": "w-one-1", "end": true}])",
                             {{"billing_step", "300 ms"}, {"memory_step", "40 MB"}})
                         .arrivals("c", {0})
                         .run();
    QCOMPARE(used(run, "duration"), 1200 * 80);
}

void tst_Workflow::aStartCountsAsTransitions() {
    for (const int each : {0, 1, 3}) {
        const auto run = machine(R"([{"name": "a", "type": "task", "link": "w-one-1", "end": true}])",
                                 {{"flavour", "standard"}, {"start_transitions", each}})
                             .arrivals("c", {0, 1})
                             .run();
        QCOMPARE(used(run, "transitions"), 2 * (1 + each));
    }
}

void tst_Workflow::aChoiceTakesItsShares() {
    Build b = machine(R"([{"name": "x", "type": "choice", "choices": [
                              {"probability": 0.2, "next": "a"}, {"probability": "30 %", "next": "b"}, {"next": "z"}]},
                          {"name": "a", "type": "wait", "duration": 1, "end": true},
                          {"name": "b", "type": "wait", "duration": 2, "end": true},
                          {"name": "z", "type": "succeed"}])");
    const auto run = b.poisson("c", 10).lasts(4000).run();
    const auto times = latencies(at(run, "w"));
    const auto n = static_cast<double>(times.size());
    const auto share = [&](double from, double to) {
        return static_cast<double>(
                   std::count_if(times.begin(), times.end(), [&](double t) { return t >= from && t < to; })) /
               n;
    };
    QVERIFY(std::abs(share(0.5, 1.5) - 0.2) < 4 * std::sqrt(0.2 * 0.8 / n));
    QVERIFY(std::abs(share(1.5, 2.5) - 0.3) < 4 * std::sqrt(0.3 * 0.7 / n));
}

void tst_Workflow::branchesRunTogether() {
    const auto run = machine(R"([{"name": "p", "type": "parallel", "next": "z", "branches": [
            [{"name": "a", "type": "task", "link": "w-one-1", "next": "b"},
             {"name": "b", "type": "task", "link": "w-one-1", "end": true}],
            [{"name": "c", "type": "task", "link": "w-three-3", "end": true}]]},
        {"name": "z", "type": "task", "link": "w-one-1", "end": true}])",
                             {{"flavour", "standard"}})
                         .arrivals("c", {0})
                         .run();
    QVERIFY(sameLatencies(at(run, "w"), {4}));
    QCOMPARE(used(run, "transitions"), 1 + 5);
}

void tst_Workflow::aFailedBranchStopsTheOthers() {
    const std::string branches =
        R"("branches": [[{"name": "a", "type": "task", "link": "w-bad-4", "end": true}],
        [{"name": "b", "type": "task", "link": "w-three-3", "next": "c"},
         {"name": "c", "type": "task", "link": "w-one-1", "end": true}]])";
    const auto run = machine(R"([{"name": "p", "type": "parallel", "end": true, )" + branches + "}]")
                         .arrivals("c", {0})
                         .run();
    QCOMPARE(at(run, "w").counts.failed, 1);
    QVERIFY(near(openTime(run), 1.0));
    QCOMPARE(at(run, "three").counts.succeeded, 1); // what was under way goes on
    QCOMPARE(at(run, "one").counts.offered, 0);
    const auto caught =
        machine(R"([{"name": "p", "type": "parallel", "end": true, "catch": "z", )" + branches +
                R"(}, {"name": "z", "type": "task", "link": "w-two-2", "end": true}])")
            .arrivals("c", {0})
            .run();
    QVERIFY(sameLatencies(at(caught, "w"), {3}));
}

void tst_Workflow::aMapKeepsItsConcurrency() {
    const auto run =
        machine(R"([{"name": "m", "type": "map", "items": 5, "concurrency": 2, "end": true, "states": [
            {"name": "a", "type": "task", "link": "w-one-1", "end": true}]}])")
            .arrivals("c", {0})
            .run();
    QVERIFY(sameLatencies(at(run, "w"), {3}));
    QCOMPARE(at(run, "one").counts.succeeded, 5);
    QCOMPARE(at(run, "one").concurrency->max, 2.0);
}

void tst_Workflow::aMapWithoutItemsPasses() {
    const auto run = machine(R"([{"name": "m", "type": "map", "items": 0, "next": "z", "states": [
            {"name": "a", "type": "task", "link": "w-one-1", "end": true}]},
        {"name": "z", "type": "wait", "duration": 1, "end": true}])")
                         .arrivals("c", {0})
                         .run();
    QVERIFY(sameLatencies(at(run, "w"), {1}));
    // Many items that take no time keep the list of what to do next short.
    const auto quick = machine(R"([{"name": "m", "type": "map", "items": 50000, "end": true, "states": [
            {"name": "a", "type": "pass", "end": true}]}])")
                           .arrivals("c", {0})
                           .run();
    QVERIFY(sameLatencies(at(quick, "w"), {0}));
}

void tst_Workflow::aMapToleratesSomeFailures() {
    const auto run = [](const char* tolerated) {
        return machine(
                   R"([{"name": "m", "type": "map", "items": 4, "concurrency": 1, "end": true, "tolerated": )" +
                   std::string(tolerated) +
                   R"(, "states": [{"name": "a", "type": "task", "link": "w-bad-4", "end": true}]}])")
            .arrivals("c", {0})
            .run();
    };
    const auto half = run("0.5");
    QCOMPARE(at(half, "w").counts.failed, 1);
    QVERIFY(near(openTime(half), 3.0)); // two of four may fail; the third is too many
    QVERIFY(sameLatencies(at(run("1.0"), "w"), {4}));
}

void tst_Workflow::aRetryWaitsLongerEachTime() {
    const auto run = [](const std::string& retry) {
        return machine(R"([{"name": "a", "type": "task", "link": "w-bad-4", "end": true, "retry": )" + retry +
                           "}]",
                       {{"flavour", "standard"}})
            .arrivals("c", {0})
            .run();
    };
    // Attempts at 0, 2, 5 and 10 s: each takes one second, then 1, 2 and 4 s pass.
    const auto plain = run(R"({"interval": "1 s", "attempts": 3, "rate": 2})");
    QCOMPARE(at(plain, "w").counts.failed, 1);
    QVERIFY(near(openTime(plain), 11.0));
    QCOMPARE(at(plain, "bad").counts.offered, 4);
    QCOMPARE(at(plain, "w").retries, 3);
    QCOMPARE(used(plain, "transitions"), 1 + 4); // each retry is one more (rule W5)
    QVERIFY(near(openTime(run(R"({"longest": 1.5})")), 4.0 + 1 + 1.5 + 1.5));
    QVERIFY(near(openTime(run(R"({"attempts": 0})")), 1.0));
}

void tst_Workflow::aRetryIsForSomeFailuresOnly() {
    const auto run = [](const std::string& retry) {
        return machine(R"([{"name": "a", "type": "task", "link": "w-bad-4", "end": true, "retry": )" + retry +
                       "}]")
            .arrivals("c", {0})
            .run();
    };
    QVERIFY(near(openTime(run(R"({"on": "timeout"})")), 1.0));
    // The first that fits counts; when its attempts are used up the second is not asked.
    const auto two = run(R"([{"on": ["failed", "throttled"], "attempts": 1}, {"attempts": 3}])");
    QCOMPARE(at(two, "bad").counts.offered, 2);
}

void tst_Workflow::jitterShortensTheWait() {
    const auto run = machine(R"([{"name": "a", "type": "task", "link": "w-bad-4", "end": true,
        "retry": {"interval": "10 s", "attempts": 1, "jitter": "full"}}])")
                         .poisson("c", 0.5)
                         .lasts(20000)
                         .run();
    // Two seconds of work and a wait that is uniform from 0 to 10 s.
    const auto& w = at(run, "w");
    const auto n = static_cast<double>(w.counts.failed);
    const double mean = openTime(run) / n;
    QVERIFY(std::abs(mean - 7.0) < 4 * 10.0 / std::sqrt(12.0 * n) + 0.01);
}

void tst_Workflow::aCatchCompensates() {
    const auto run = machine(R"([
        {"name": "book", "type": "task", "link": "w-one-1", "next": "pay"},
        {"name": "pay", "type": "task", "link": "w-bad-4", "next": "done", "catch": [
            {"on": "timeout", "next": "done"}, {"on": "failed", "next": "refund"}]},
        {"name": "done", "type": "succeed"},
        {"name": "refund", "type": "task", "link": "w-two-2", "next": "cancel"},
        {"name": "cancel", "type": "task", "link": "w-three-3", "next": "given up"},
        {"name": "given up", "type": "fail"}])")
                         .arrivals("c", {0})
                         .run();
    QCOMPARE(at(run, "w").counts.failed, 1);
    QVERIFY(near(openTime(run), 1.0 + 1 + 2 + 3));
}

void tst_Workflow::succeedAndFailEndABranch() {
    const auto run = machine(R"([{"name": "p", "type": "parallel", "end": true, "catch": "z", "branches": [
            [{"name": "a", "type": "wait", "duration": 2, "next": "b"}, {"name": "b", "type": "fail"}],
            [{"name": "c", "type": "succeed"}]]},
        {"name": "z", "type": "wait", "duration": 1, "end": true}])")
                         .arrivals("c", {0})
                         .run();
    QVERIFY(sameLatencies(at(run, "w"), {3}));
}

void tst_Workflow::aTaskMayCallWhatIsTheFallbackOfAnother() {
    Build b = machine(R"([
        {"name": "a", "type": "task", "link": "w-one-1", "next": "b"},
        {"name": "b", "type": "task", "link": "w-bad-4", "end": true}])");
    b.design().links[4].params["fallback"] = "w-one-1";
    const auto run = b.arrivals("c", {0}).run();
    QVERIFY(sameLatencies(at(run, "c"), {1.0 + 1.0 + 1.0}));
    QCOMPARE(at(run, "one").counts.succeeded, 2);
}

void tst_Workflow::aTaskHasATimeLimit() {
    const auto run =
        machine(R"([{"name": "a", "type": "task", "link": "w-three-3", "timeout": "1 s", "end": true,
        "retry": {"on": "timeout", "interval": "1 s", "attempts": 1}, "catch": {"on": "timeout", "next": "z"}},
        {"name": "z", "type": "wait", "duration": "10 s", "end": true}])")
            .arrivals("c", {0})
            .run();
    // Given up at 1 s and, after a second attempt from 2 s on, at 3 s. The answers at 3 s and 5 s are for
    // nobody.
    QVERIFY(sameLatencies(at(run, "w"), {13}));
    QCOMPARE(at(run, "three").counts.succeeded, 2);
}

void tst_Workflow::anExecutionHasATimeLimit() {
    const auto run = machine(R"([{"name": "m", "type": "map", "items": 3, "concurrency": 2, "end": true,
        "states": [{"name": "a", "type": "task", "link": "w-three-3", "end": true}]}])",
                             {{"timeout", "4 s"}})
                         .arrivals("c", {0})
                         .run();
    QCOMPARE(at(run, "w").counts.timedOut, 1);
    QVERIFY(near(openTime(run), 4.0));
    QCOMPARE(at(run, "three").counts.succeeded, 3);
}

void tst_Workflow::aTaskHasALatencyOfItsOwn() {
    const auto run = machine(R"([{"name": "a", "type": "task", "link": "w-one-1", "end": true}])",
                             {{"task_overhead", "500 ms"}})
                         .arrivals("c", {0})
                         .run();
    QVERIFY(sameLatencies(at(run, "w"), {1.5}));
}

void tst_Workflow::startsComeFromATokenBucket() {
    const auto run =
        machine(R"([{"name": "a", "type": "pass", "end": true}])", {{"start_rate", 1}, {"start_burst", 2}})
            .arrivals("c", {0, 0, 0, 0.5, 1})
            .run();
    QCOMPARE(at(run, "w").counts.succeeded, 3);
    QCOMPARE(at(run, "w").throttledBy.at("workflow starts"), 2);
}

void tst_Workflow::transitionsAreDelayed() {
    const auto run =
        machine(R"([{"name": "a", "type": "pass", "next": "b"}, {"name": "b", "type": "pass", "next": "c"},
                                 {"name": "c", "type": "pass", "end": true}])",
                {{"transition_rate", 1}, {"transition_burst", 1}})
            .arrivals("c", {0})
            .run();
    QVERIFY(sameLatencies(at(run, "w"), {2}));
    QCOMPARE(at(run, "w").throttledBy.at("state transitions"), 2);
}

void tst_Workflow::onlySoManyMayBeOpen() {
    const auto run =
        machine(R"([{"name": "a", "type": "task", "link": "w-one-1", "end": true}])", {{"open_limit", 1}})
            .arrivals("c", {0, 0.5, 1.5})
            .run();
    QCOMPARE(at(run, "w").counts.succeeded, 2);
    QCOMPARE(at(run, "w").throttledBy.at("open executions"), 1);
}

void tst_Workflow::aFullHistoryEndsTheExecution() {
    const auto run = machine(R"([{"name": "a", "type": "wait", "duration": 1, "next": "b"},
        {"name": "b", "type": "choice", "choices": [{"probability": 1, "next": "a"}, {"next": "z"}]},
        {"name": "z", "type": "succeed"}])",
                             {{"history_limit", 9}})
                         .arrivals("c", {0})
                         .run();
    // Two events a state: 4 after the choice at 1 s, 8 after that at 2 s, and the third wait is too much.
    QCOMPARE(at(run, "w").counts.failed, 1);
    QVERIFY(near(openTime(run), 2.0));
}

void tst_Workflow::withoutStatesTheLinksAreTheTasks() {
    Build b = machine({});
    auto& links = b.design().links;
    links[1].params["calls"] = 2;
    links[2].params["parallel"] = true;
    links[3].params["parallel"] = true;
    links[4].params["optional"] = true;
    const auto run = b.arrivals("c", {0}).run();
    // Twice one second, two and three together, one that fails and may.
    QVERIFY(sameLatencies(at(run, "w"), {2.0 + 3 + 1}));
    QCOMPARE(at(run, "one").counts.succeeded, 2);
    Build empty;
    empty.node("c", "client").node("w", "workflow").link("c", "w");
    QCOMPARE(at(empty.arrivals("c", {0}).run(), "w").counts.succeeded, 1);
}

void tst_Workflow::withoutStatesALinkMayBeSkipped() {
    Build b = machine({});
    b.design().links[1].params["probability"] = 0.5;
    b.design().links[2].params["probability"] = 0;
    b.design().links[2].params["parallel"] = true;
    b.design().links[3].params["probability"] = 0;
    b.design().links[3].params["parallel"] = true;
    b.design().links[4].params["probability"] = 0;
    const auto run = b.poisson("c", 5).lasts(4000).run();
    const auto n = static_cast<double>(at(run, "w").counts.offered);
    const auto called = static_cast<double>(at(run, "one").counts.offered);
    QVERIFY(std::abs(called / n - 0.5) < 4 * std::sqrt(0.25 / n));
    QCOMPARE(at(run, "two").counts.offered + at(run, "three").counts.offered + at(run, "bad").counts.offered,
             0);
}

namespace {
Build storm() {
    Build b = machine(R"([
        {"name": "p", "type": "parallel", "next": "m", "retry": {"interval": 0.1, "attempts": 2, "jitter": "full"},
         "catch": "undo", "branches": [
            [{"name": "a", "type": "task", "link": "w-one-1", "timeout": 2, "end": true,
              "retry": [{"on": "throttled", "attempts": 5, "jitter": "full"}, {"on": "timeout"}]}],
            [{"name": "x", "type": "choice", "choices": [{"probability": 0.1, "next": "y"}, {"next": "z"}]},
             {"name": "y", "type": "fail"}, {"name": "z", "type": "wait", "duration": {"dist": "exponential", "mean": 1},
              "end": true}]]},
        {"name": "m", "type": "map", "items": {"dist": "uniform", "min": 0, "max": 20}, "concurrency": 3,
         "tolerated": 0.2, "catch": "undo", "end": true, "states": [
            {"name": "i", "type": "choice", "choices": [{"probability": 0.1, "next": "k"}, {"next": "j"}]},
            {"name": "j", "type": "task", "link": "w-two-2", "end": true},
            {"name": "k", "type": "task", "link": "w-bad-4", "end": true}]},
        {"name": "undo", "type": "task", "link": "w-one-1", "next": "lost"}, {"name": "lost", "type": "fail"}])",
                      {{"flavour", "standard"},
                       {"timeout", "30 s"},
                       {"transition_rate", 150},
                       {"transition_burst", 50},
                       {"start_rate", 8},
                       {"start_burst", 10},
                       {"open_limit", 150}});
    for (auto& node : b.design().nodes)
        if (node.id.text == "one") node.params["reserved"] = 10;
    b.poisson("c", 9).lasts(600);
    return b;
}
} // namespace

void tst_Workflow::nothingIsLostInAStorm() {
    Build b = storm();
    b.scenario().warmup = 60;
    const auto run = b.run();
    for (const auto& node : run.nodes)
        QVERIFY2(node.counts.conserved(), node.id.text.c_str());
    const auto& counts = at(run, "w").counts;
    QVERIFY(counts.succeeded > 0 && counts.failed > 0 && counts.throttled > 0 && counts.timedOut > 0);
}

void tst_Workflow::equalSeedsGiveEqualRuns() {
    const auto first = storm().run();
    Build b = storm();
    b.node("lonely", "workflow");
    const auto second = b.run({.threads = 2});
    QCOMPARE(at(first, "w").counts, at(second, "w").counts);
    QCOMPARE(at(first, "w").latency, at(second, "w").latency);
    QCOMPARE(first.usage.at(model::NodeId("w")), second.usage.at(model::NodeId("w")));
}

QTEST_APPLESS_MAIN(tst_Workflow)
#include "tst_workflow.moc"
