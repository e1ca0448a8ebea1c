#include "simulator/analysis/compare.h"
#include "simulator/experiment.h"
#include "tests/support/build.h"

#include <QTest>

#include <set>
#include <thread>

using namespace burst;
using namespace burst::test;

namespace {
model::Tree lognormal(const char* p50, const char* p99) {
    return model::Tree(model::Tree::Object{{"dist", "lognormal"}, {"p50", p50}, {"p99", p99}});
}

/// Every kind and every role of link in one design under a burst that meets its limits.
Build everything() {
    Build b;
    b.account("concurrency", 60).account("gateway_rate", 500).account("gateway_burst", 200);
    b.node("users", "client", {{"timeout", "3 s"}, {"retry", 2}, {"retry_base", "200 ms"}});
    b.node("api", "gateway", {{"timeout", "2 s"}, {"overhead", exponential(0.005)}});
    b.node("order", "function",
           {{"compute", lognormal("60 ms", "900 ms")}, {"init", "400 ms"}, {"error_rate", 0.02}});
    b.node("pay", "function", {{"compute", exponential(0.2)}, {"reserved", 8}, {"keep_alive", "20 s"}});
    b.node("orders", "table", {{"mode", "provisioned"}, {"write_capacity", 5}, {"burst_window", "2 s"}});
    b.node("events", "topic");
    b.node("mail", "function", {{"compute", "300 ms"}, {"error_rate", 0.3}});
    b.node("work", "queue", {{"visibility_timeout", "4 s"}, {"max_receive_count", 2}});
    b.node("worker", "function", {{"compute", exponential(0.5)}, {"error_rate", 0.2}});
    b.node("dead", "queue").node("lost", "queue");
    b.link("users", "api").link("api", "order").link("order", "orders", {{"op", "write"}, {"retry", 1}});
    b.link("order", "pay", {{"probability", 0.5}, {"optional", true}})
        .link("order", "events", {{"latency", "2 ms"}});
    b.link("events", "mail")
        .link("events", "work")
        .link("work", "worker", {{"batch_size", 5}, {"batch_window", "1 s"}});
    b.link("work", "dead").link("mail", "lost", {{"op", "on-failure"}});
    model::Traffic traffic;
    traffic.profile = {{0, 10}, {60, 10}, {60, 400}, {75, 400}, {75, 10}};
    b.scenario().traffic[model::NodeId("users")] = traffic;
    b.scenario().warmup = 20;
    return b.lasts(300);
}

/// Whatever a run reports, apart from the time it took.
bool same(const sim::Summary& a, const sim::Summary& b) {
    if (a.fingerprint != b.fingerprint || a.events != b.events || !(a.requests == b.requests) ||
        !(a.latency == b.latency) || a.usage != b.usage || a.samples != b.samples ||
        a.intervals != b.intervals || a.explanation != b.explanation || a.nodes.size() != b.nodes.size())
        return false;
    for (std::size_t i = 0; i < a.nodes.size(); ++i) {
        const auto& x = a.nodes[i];
        const auto& y = b.nodes[i];
        if (!(x.counts == y.counts) || !(x.latency == y.latency) || x.histogram != y.histogram ||
            x.environments != y.environments || x.throttledBy != y.throttledBy)
            return false;
    }
    return true;
}
} // namespace

/// Experiments as a whole.
class tst_Experiment : public QObject {
    Q_OBJECT
private slots:
    void requestsAreConservedAtEveryNode();
    void theNumberOfThreadsChangesNothing();
    void theSeedDecidesEverything();
    void anUnrelatedNodeChangesNothing();
    void replicationsAreIndependent();
    void theSameDesignDiffersByNothing();
    void aPairedComparisonSeesASmallDifference();
    void aStopEndsTheRunWithWhatThereIs();
    void progressReachesOne();
    void unknownNamesAreErrors();
    void trafficOfALaterVersionKeepsOnlyItsOwnScenario();
    void seriesCoverTheMeasuredTime();
    void memoryOfEventsDoesNotGrowWithTime();
};

void tst_Experiment::requestsAreConservedAtEveryNode() {
    const auto run = everything().run();
    for (const auto& node : run.nodes) {
        QVERIFY2(node.counts.conserved(), node.id.text.c_str());
        QVERIFY2(node.counts.offered > 0, node.id.text.c_str());
    }
    for (const auto& link : run.links)
        QVERIFY2(link.counts.offered > 0, link.id.text.c_str());
    QVERIFY(run.requests.conserved());
    // The burst met its limits, or this test would show little.
    QVERIFY(at(run, "api").counts.throttled > 0);
    QVERIFY(at(run, "order").counts.throttled > 0);
    QVERIFY(at(run, "orders").counts.throttled > 0);
    QVERIFY(at(run, "users").counts.timedOut + at(run, "users").counts.throttled > 0);
    QVERIFY(at(run, "work").counts.deadLettered > 0);
    QVERIFY(at(run, "pay").concurrency->max <= 8.0);
}

void tst_Experiment::theNumberOfThreadsChangesNothing() {
    Build b = everything();
    b.scenario().replications = 5;
    const auto one = b.run({.threads = 1});
    QVERIFY(same(one, b.run({.threads = 2})));
    QVERIFY(same(one, b.run({.threads = 5})));
}

void tst_Experiment::theSeedDecidesEverything() {
    const Build b = everything();
    QVERIFY(same(b.run({.seed = 7}), b.run({.seed = 7})));
    QVERIFY(!same(b.run({.seed = 7}), b.run({.seed = 8})));
}

/// A second system beside the first, with its own account limits out of reach, and another order in the file.
void tst_Experiment::anUnrelatedNodeChangesNothing() {
    const auto alone = everything().run();
    Build b = everything();
    b.node("others", "client")
        .node("shelf", "table")
        .link("others", "shelf", {{"op", "write"}})
        .poisson("others", 50);
    std::reverse(b.design().nodes.begin(), b.design().nodes.end());
    const auto together = b.run();
    for (const auto& node : alone.nodes) {
        QVERIFY2(at(together, node.id.text).counts == node.counts, node.id.text.c_str());
        QVERIFY2(at(together, node.id.text).latency == node.latency, node.id.text.c_str());
    }
}

void tst_Experiment::replicationsAreIndependent() {
    Build b = everything();
    b.scenario().replications = 6;
    const auto run = b.run();
    const auto& offered = run.samples.at("requests.offered");
    QCOMPARE(offered.size(), std::size_t{6});
    QVERIFY(std::set<double>(offered.begin(), offered.end()).size() > 3);
    const auto [low, high] = run.intervals.at("requests.offered");
    QVERIFY(low < high);
}

void tst_Experiment::theSameDesignDiffersByNothing() {
    Build b = everything();
    b.scenario().replications = 4;
    const auto run = b.run();
    for (const auto& difference : sim::compare(run, run)) {
        QCOMPARE(difference.delta, 0.0);
        QVERIFY(difference.verdict == sim::Difference::Verdict::same);
    }
}

/// One per cent more work is seen through the noise of ten short runs, because arrivals and draws are common.
void tst_Experiment::aPairedComparisonSeesASmallDifference() {
    const auto with = [](double factor) {
        Build b;
        b.node("c", "client")
            .node("f", "function", {{"compute", exponential(0.1 * factor)}, {"timeout", "60 s"}});
        b.link("c", "f").poisson("c", 5).lasts(600);
        b.scenario().replications = 10;
        return b.run();
    };
    for (const auto& difference : sim::compare(with(1.0), with(1.01))) {
        if (difference.metric != "latency.mean") continue;
        QVERIFY(std::abs(difference.delta - 0.001) < 0.0001);
        QVERIFY(difference.low > 0.0);
        QVERIFY(difference.verdict == sim::Difference::Verdict::worse);
        return;
    }
    QFAIL("latency.mean is not compared");
}

void tst_Experiment::aStopEndsTheRunWithWhatThereIs() {
    Build b;
    b.node("c", "client").node("f", "function").link("c", "f").poisson("c", 1000).lasts(1e7);
    const auto catalog = Build::bareCatalog();
    std::stop_source stop;
    sim::Progress progress;
    model::Result<sim::Summary> result(model::Error{});
    std::jthread runner([&] {
        result = sim::simulate(b.project, b.design().id, b.scenario().id, catalog, {}, {}, &progress,
                               stop.get_token());
    });
    while (progress.events.load() < 100'000)
        std::this_thread::yield();
    stop.request_stop();
    runner.join();
    QVERIFY(result.has_value());
    QVERIFY(!result->complete);
    QVERIFY(result->simulated > 0 && result->simulated < 1e7);
    QVERIFY(result->requests.conserved());
    QVERIFY(progress.share.load() < 1.0);
}

void tst_Experiment::progressReachesOne() {
    Build b = everything();
    b.scenario().replications = 3;
    const auto catalog = Build::bareCatalog();
    sim::Progress progress;
    const auto run = sim::simulate(b.project, b.design().id, b.scenario().id, catalog, {}, {}, &progress);
    QVERIFY(run.has_value() && run->complete);
    QCOMPARE(progress.share.load(), 1.0);
    QCOMPARE(progress.events.load(), run->events);
}

void tst_Experiment::trafficOfALaterVersionKeepsOnlyItsOwnScenario() {
    Build b;
    b.node("c", "client").node("f", "function").link("c", "f").poisson("c", 1.0).lasts(100);
    model::Scenario later = b.scenario();
    later.id = model::ScenarioId("later");
    model::Traffic fractal;
    fractal.extra = {{"process", "fractal"}};
    later.traffic[model::NodeId("c")] = fractal;
    b.project.scenarios.push_back(later);
    const auto catalog = Build::bareCatalog();
    const auto known = sim::simulate(b.project, b.design().id, b.scenario().id, catalog, {}, {});
    QVERIFY(known && known->requests.offered > 0);
    const auto refused = sim::simulate(b.project, b.design().id, later.id, catalog, {}, {});
    QVERIFY(!refused);
    QVERIFY(refused.error().text.find("\"fractal\"") != std::string::npos);
    QVERIFY(!sim::estimate(b.project, b.design().id, later.id, catalog, {}));
}

void tst_Experiment::unknownNamesAreErrors() {
    const Build b = everything();
    const auto catalog = Build::bareCatalog();
    const auto design =
        sim::simulate(b.project, model::DesignId("x"), model::ScenarioId("s"), catalog, {}, {});
    QVERIFY(!design.has_value());
    QCOMPARE(QString::fromStdString(design.error().text), QString("There is no design \"x\"."));
    QVERIFY(
        !sim::simulate(b.project, model::DesignId("d"), model::ScenarioId("x"), catalog, {}, {}).has_value());
}

void tst_Experiment::seriesCoverTheMeasuredTime() {
    const auto run = everything().run();
    QCOMPARE(run.simulated, 280.0);
    const auto& offered = at(run, "api").series.at("offered");
    QCOMPARE(offered.start, 20.0);
    double area = 0.0;
    for (const double rate : offered.values)
        area += rate * offered.step;
    QVERIFY(std::abs(area - static_cast<double>(at(run, "api").counts.offered)) < 1e-6 * area);
    QVERIFY(offered.values.size() <= 601);
    QVERIFY(static_cast<double>(offered.values.size()) * offered.step >= run.simulated);
}

/// Ten times the time gives ten times the events; series stay as short and nothing is kept per request.
void tst_Experiment::memoryOfEventsDoesNotGrowWithTime() {
    Build b;
    b.node("c", "client")
        .node("f", "function", {{"compute", exponential(0.1)}})
        .link("c", "f")
        .poisson("c", 50);
    const auto brief = b.lasts(1'000).run();
    const auto lengthy = b.lasts(100'000).run();
    QVERIFY(std::abs(static_cast<double>(lengthy.events) / static_cast<double>(brief.events) - 100) < 3);
    QVERIFY(at(lengthy, "f").series.at("offered").values.size() <= 601);
    QVERIFY(at(lengthy, "f").histogram.size() < 64 * 40);
}

QTEST_APPLESS_MAIN(tst_Experiment)
#include "tst_experiment.moc"
