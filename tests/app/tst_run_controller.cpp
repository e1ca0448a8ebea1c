#include "app/editor/conditions.h"
#include "app/editor/run_controller.h"
#include "app/store/summary_blob.h"
#include "models/io/catalog_json.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace burst;
using namespace burst::app;

namespace {
/// A client that calls a function; `seconds` of simulated time at `rate`.
model::Project project(double rate, double seconds) {
    model::Project p;
    model::Design design;
    design.id = model::DesignId("d");
    for (const auto& [id, kind] : {std::pair{"c", "client"}, std::pair{"f", "function"}}) {
        model::Node node;
        node.id = model::NodeId(id);
        node.kind = kind;
        design.nodes.push_back(node);
    }
    model::Link link;
    link.id = model::LinkId("l");
    link.from = model::NodeId("c");
    link.to = model::NodeId("f");
    design.links.push_back(link);
    p.designs.push_back(design);
    design.id = model::DesignId("e");
    design.nodes[1].params["memory"] = "1 GB";
    p.designs.push_back(design);
    model::Scenario scenario;
    scenario.id = model::ScenarioId("s");
    scenario.duration = seconds;
    scenario.traffic[model::NodeId("c")].profile = {{0.0, rate}};
    p.scenarios.push_back(scenario);
    return p;
}

/// A document with this project.
std::unique_ptr<Document> documentOf(const model::Project& p) {
    auto document = std::make_unique<Document>(model::shippedCatalog());
    document->edit(QStringLiteral("test"), p);
    document->showDesign(model::DesignId("d"));
    return document;
}

constexpr int patience = 60'000; // ms; no limit on speed, only against hanging for ever
} // namespace

/// Runs beside the event loop.
class tst_RunController : public QObject {
    Q_OBJECT

private slots:
    void theResultIsThatOfADirectCall();
    void aStoppedRunKeepsWhatThereIs();
    void theEventLoopGoesOnDuringARun();
    void anEditMakesTheRunStaleAndUndoFreshAgain();
    void movingANodeDoesNotMakeItStale();
    void aComparisonRunsBothWithTheSameNumbers();
    void aComparisonLeavesTheShownRunAlone();
    void undoLeadsBackToTheRunOfThatState();
    void unlikeConditionsAreTold();
    void thePinnedDesignIsRunUnderTheScenarioOfNow();
    void aDesignWithErrorsIsRefused();
    void aRunOfAnotherProjectIsForgotten();
    void aWindowMayCloseDuringARun();
    void whatARunHasMeasuredIsSeenWhileItGoesOn();
    void watchingChangesNothing();
    void aSecondRunWaitsForTheFirst();
    void aStopIsFelt();
    void aPauseChangesNothing();
};

/// Nothing happens in a pause, and the result is that of a run without one.
void tst_RunController::aPauseChangesNothing() {
    const auto document = documentOf(project(1000, 3000));
    RunController runs(*document);
    QSignalSpy ended(&runs, &RunController::ended);
    QSignalSpy progressed(&runs, &RunController::progressed);
    runs.run();
    QTRY_VERIFY_WITH_TIMEOUT(runs.events() > 0, patience);
    runs.pause();
    QVERIFY(runs.paused());
    // What was under way goes through first, on a busy machine not at once.
    std::int64_t held = -1;
    while (held != runs.events()) {
        held = runs.events();
        for (int i = 0; i < 3; ++i)
            QVERIFY(progressed.wait(patience));
    }
    QVERIFY(runs.running() && runs.share() < 1.0);
    runs.resume();
    QVERIFY(ended.wait(patience));
    const auto run = runs.last(model::DesignId("d"));
    const auto direct = sim::simulate(document->project(), model::DesignId("d"), model::ScenarioId("s"),
                                      model::shippedCatalog(), {}, {});
    QVERIFY(run && direct);
    QVERIFY(run->summary.complete);
    QCOMPARE(run->summary.fingerprint, direct->fingerprint);
    QVERIFY(run->summary.usage == direct->usage);
}

/// The series of what is seen only get longer, and what has been seen stays as it was.
void tst_RunController::whatARunHasMeasuredIsSeenWhileItGoesOn() {
    const auto document = documentOf(project(1000, 1e5));
    RunController runs(*document);
    std::vector<double> seen;
    int looks = 0;
    connect(&runs, &RunController::glimpsed, this, [&] {
        const auto& partial = runs.partial();
        QVERIFY(partial && !partial->summary.complete);
        const auto* client = partial->summary.node(model::NodeId("c"));
        QVERIFY(client != nullptr);
        const auto& now = client->series.at("offered").values;
        QVERIFY(now.size() >= seen.size());
        QVERIFY(std::equal(seen.begin(), seen.end(), now.begin()));
        seen = now;
        ++looks;
    });
    runs.run();
    QTRY_VERIFY_WITH_TIMEOUT(looks >= 3 && runs.speed() > 0.0, patience);
    QVERIFY(runs.running());
    // 1000 requests a second, in whole buckets
    for (const double rate : seen)
        QVERIFY(rate > 900.0 && rate < 1100.0);
    runs.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!runs.running(), patience);
    QVERIFY(!runs.partial());
}

void tst_RunController::watchingChangesNothing() {
    const auto p = project(1000, 2000);
    sim::Progress watched;
    std::atomic<bool> over{false};
    int seen = 0;
    std::jthread watcher([&] {
        while (!over) {
            watched.live.ask();
            if (watched.live.take()) ++seen;
        }
    });
    const auto run = [&](sim::Progress* progress) {
        sim::Options options;
        options.replications = 2;
        return sim::simulate(p, model::DesignId("d"), model::ScenarioId("s"), model::shippedCatalog(), {},
                             options, progress);
    };
    auto with = run(&watched);
    over = true;
    watcher.join();
    auto without = run(nullptr);
    QVERIFY(with && without);
    QVERIFY(seen > 0);
    with->wall = without->wall = 0.0;
    QVERIFY(store::packSummary(*with) == store::packSummary(*without));
}

void tst_RunController::aSecondRunWaitsForTheFirst() {
    const auto document = documentOf(project(1000, 1e5));
    RunController runs(*document);
    QSignalSpy refused(&runs, &RunController::refused);
    QSignalSpy ended(&runs, &RunController::ended);
    runs.run();
    runs.run(); // the same once more
    QCOMPARE(refused.count(), 1);
    QVERIFY(runs.waiting().empty());
    for (const char* memory : {"2 GB", "3 GB"}) {
        auto changed = document->design();
        changed.nodes[1].params["memory"] = memory;
        document->edit(QStringLiteral("Memory"), changed);
        runs.run();
    }
    QCOMPARE(runs.waiting().size(), std::size_t{2});
    runs.drop(0);
    QCOMPARE(runs.waiting().size(), std::size_t{1});
    runs.stop();
    QVERIFY(ended.wait(patience));
    QVERIFY(runs.running()); // the one that waited
    QVERIFY(runs.waiting().empty());
    runs.stop();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, patience);
    const auto run = runs.last(model::DesignId("d"));
    QVERIFY(run);
    QCOMPARE(run->project->design(model::DesignId("d"))->nodes[1].params.find("memory")->second,
             model::Tree("3 GB"));
}

/// A stop keeps what there is; the time it takes is told, and has no bound on a busy machine.
void tst_RunController::aStopIsFelt() {
    const auto document = documentOf(project(5000, 1e6));
    RunController runs(*document);
    QSignalSpy ended(&runs, &RunController::ended);
    runs.run();
    QTRY_VERIFY_WITH_TIMEOUT(runs.events() > 100'000, patience);
    QElapsedTimer clock;
    clock.start();
    runs.stop();
    QVERIFY(ended.wait(patience));
    qInfo("stopped after %lld ms", static_cast<long long>(clock.elapsed()));
    QVERIFY(!runs.last(model::DesignId("d"))->summary.complete);
}

void tst_RunController::theResultIsThatOfADirectCall() {
    const auto p = project(20, 600);
    const auto document = documentOf(p);
    RunController runs(*document);
    QSignalSpy ended(&runs, &RunController::ended);
    runs.run();
    QVERIFY(runs.running());
    QVERIFY(ended.wait(patience));
    QVERIFY(!runs.running());
    const auto run = runs.last(model::DesignId("d"));
    QVERIFY(run);
    const auto direct = sim::simulate(document->project(), model::DesignId("d"), model::ScenarioId("s"),
                                      model::shippedCatalog(), {}, {});
    QVERIFY(direct.has_value());
    QCOMPARE(run->summary.fingerprint, direct->fingerprint);
    QVERIFY(run->summary.requests == direct->requests);
    QVERIFY(run->summary.usage == direct->usage);
}

void tst_RunController::aStoppedRunKeepsWhatThereIs() {
    const auto document = documentOf(project(1000, 1e6));
    RunController runs(*document);
    QSignalSpy ended(&runs, &RunController::ended);
    QSignalSpy progressed(&runs, &RunController::progressed);
    runs.run();
    while (runs.events() == 0)
        QVERIFY(progressed.wait(patience));
    runs.stop();
    QVERIFY(ended.wait(patience));
    const auto run = runs.last(model::DesignId("d"));
    QVERIFY(run);
    QVERIFY(!run->summary.complete);
    QVERIFY(run->summary.simulated > 0.0 && run->summary.simulated < 1e6);
}

/// While a long run goes on, timers fire and progress is told.
void tst_RunController::theEventLoopGoesOnDuringARun() {
    const auto document = documentOf(project(1000, 1e6));
    RunController runs(*document);
    QSignalSpy progressed(&runs, &RunController::progressed);
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
    heart.start(5);
    runs.run();
    QTRY_VERIFY_WITH_TIMEOUT(progressed.count() >= 5 && beats >= 20 && runs.eventsPerSecond() > 0.0,
                             patience);
    QVERIFY(runs.running());
    QVERIFY(runs.share() > 0.0 && runs.share() < 1.0);
}

void tst_RunController::anEditMakesTheRunStaleAndUndoFreshAgain() {
    const auto document = documentOf(project(20, 60));
    RunController runs(*document);
    QSignalSpy ended(&runs, &RunController::ended);
    runs.run();
    QVERIFY(ended.wait(patience));
    const auto run = runs.last(model::DesignId("d"));
    QVERIFY(!runs.stale(*run));
    auto changed = document->design();
    changed.nodes[1].params["memory"] = "2 GB";
    document->edit(QStringLiteral("Memory"), changed);
    QVERIFY(runs.stale(*run));
    document->history().undo();
    QVERIFY(!runs.stale(*run));
}

void tst_RunController::movingANodeDoesNotMakeItStale() {
    const auto document = documentOf(project(20, 60));
    RunController runs(*document);
    QSignalSpy ended(&runs, &RunController::ended);
    runs.run();
    QVERIFY(ended.wait(patience));
    auto moved = document->design();
    moved.nodes[1].at = {400, 80};
    moved.nodes[1].name = "Order";
    document->edit(QStringLiteral("Move"), moved);
    QVERIFY(!runs.stale(*runs.last(model::DesignId("d"))));
}

void tst_RunController::aComparisonRunsBothWithTheSameNumbers() {
    const auto document = documentOf(project(20, 60));
    RunController runs(*document);
    QSignalSpy compared(&runs, &RunController::compared);
    runs.compare({{model::DesignId("d")}, {model::DesignId("e")}}, 4);
    QVERIFY(compared.wait(patience));
    const auto& pair = runs.comparison();
    QCOMPARE(pair.size(), std::size_t{2});
    QCOMPARE(pair[0]->summary.replications, 4);
    QCOMPARE(pair[0]->summary.samples.at("requests.offered"),
             pair[1]->summary.samples.at("requests.offered"));
}

void tst_RunController::aComparisonLeavesTheShownRunAlone() {
    const auto document = documentOf(project(20, 60));
    RunController runs(*document);
    const model::DesignId d("d");
    QSignalSpy finished(&runs, &RunController::finished);
    runs.run();
    QVERIFY(finished.wait(patience));
    const auto shown = runs.last(d);
    QCOMPARE(shown->summary.replications, 1);
    QSignalSpy compared(&runs, &RunController::compared);
    runs.compare({{d}, {model::DesignId("e")}}, 4);
    QVERIFY(compared.wait(patience));
    QVERIFY(runs.last(d) == shown);
    QVERIFY(runs.toCompare({d}) == runs.comparison()[0]);
    // The one that had none is shown by its only run.
    QVERIFY(runs.last(model::DesignId("e")) == runs.comparison()[1]);
    // A newer run is what is compared next.
    runs.show(shown);
    QVERIFY(runs.toCompare({d}) == shown);
}

void tst_RunController::undoLeadsBackToTheRunOfThatState() {
    const auto document = documentOf(project(20, 60));
    RunController runs(*document);
    const model::DesignId d("d");
    QSignalSpy finished(&runs, &RunController::finished);
    runs.run();
    QVERIFY(finished.wait(patience));
    const auto first = runs.last(d);
    auto next = document->design();
    next.nodes[1].params["memory"] = "512 MB";
    document->edit(QStringLiteral("Memory"), next);
    QVERIFY(runs.stale(*runs.last(d)));
    runs.run();
    QVERIFY(finished.wait(patience));
    const auto second = runs.last(d);
    QVERIFY(second != first);
    QSignalSpy returned(&runs, &RunController::returned);
    document->history().undo();
    QCOMPARE(returned.count(), 1);
    QVERIFY(runs.last(d) == first);
    document->history().redo();
    QVERIFY(runs.last(d) == second);
    // A state that was never run has no run of its own.
    next.nodes[1].params["memory"] = "256 MB";
    document->edit(QStringLiteral("Memory"), next);
    QVERIFY(runs.last(d) == second);
    QVERIFY(runs.stale(*second));
}

void tst_RunController::unlikeConditionsAreTold() {
    const auto one = std::make_shared<const model::Project>(project(20, 60));
    const auto other = std::make_shared<const model::Project>(project(30, 60));
    const FinishedRun a{.project = one, .design = one->designs[0].id, .scenario = one->scenarios[0].id};
    FinishedRun b = a;
    b.design = one->designs[1].id;
    QVERIFY(unlikeConditions(a, b).isEmpty());
    b.project = other;
    b.summary.seed = 7;
    b.summary.replications = 3;
    b.kept = FromLibrary{.version = "0.0.1"};
    const auto unlike = unlikeConditions(a, b);
    QCOMPARE(unlike.size(), 4);
    QCOMPARE(unlike[0], QStringLiteral("the traffic"));
    QCOMPARE(unlike[1], QStringLiteral("the seeds (0 and 7)"));
    QCOMPARE(unlike[2], QStringLiteral("the number of runs (0 and 3)"));
    QVERIFY(unlike[3].contains(QStringLiteral("and 0.0.1")));
}

/// The baseline is run as it was drawn when it was pinned, under the scenario of now.
void tst_RunController::thePinnedDesignIsRunUnderTheScenarioOfNow() {
    const auto document = documentOf(project(20, 60));
    RunController runs(*document);
    QSignalSpy finished(&runs, &RunController::finished);
    runs.run();
    QVERIFY(finished.wait(patience));
    runs.pin(runs.last(model::DesignId("d")));
    const auto pinned = runs.baseline()->summary.requests.offered;
    auto next = document->project();
    next.scenarios[0].duration = 30;
    next.designs[0].nodes[1].params["memory"] = "512 MB";
    document->edit(QStringLiteral("Edit"), next);
    QSignalSpy compared(&runs, &RunController::compared);
    runs.compare({{.design = {}, .baseline = true}, {model::DesignId("d")}}, 2);
    QVERIFY(compared.wait(patience));
    const auto& pair = runs.comparison();
    QVERIFY(runs.baseline() == pair[0]);
    QVERIFY(runs.last(model::DesignId("d")) == pair[1]);
    QVERIFY(pair[0]->project->designs[0].nodes[1].params != pair[1]->project->designs[0].nodes[1].params);
    QCOMPARE(pair[0]->summary.samples.at("requests.offered"),
             pair[1]->summary.samples.at("requests.offered"));
    // Two replications of half the time.
    QVERIFY(std::abs(static_cast<double>(pair[0]->summary.requests.offered - pinned)) <
            0.3 * static_cast<double>(pinned));
    document->clear();
    QVERIFY(!runs.baseline());
}

void tst_RunController::aDesignWithErrorsIsRefused() {
    auto p = project(20, 60);
    p.designs[0].nodes[1].params["memory"] = "17 parsecs";
    const auto document = documentOf(p);
    RunController runs(*document);
    QSignalSpy refused(&runs, &RunController::refused);
    runs.run();
    QVERIFY(refused.wait(patience));
    QVERIFY(!runs.last(model::DesignId("d")));
    QVERIFY2(refused.first().first().toString().contains(QStringLiteral("memory")),
             qPrintable(refused.first().first().toString()));
}

/// Both projects have a design with the same id; the result of the first must not pass for one of the second.
void tst_RunController::aRunOfAnotherProjectIsForgotten() {
    const auto document = documentOf(project(1000, 1e6));
    RunController runs(*document);
    QSignalSpy ended(&runs, &RunController::ended);
    QSignalSpy finished(&runs, &RunController::finished);
    runs.run();
    document->clear();
    QVERIFY(ended.wait(patience));
    QVERIFY(!runs.running());
    QCOMPARE(finished.count(), 0);
    QVERIFY(!runs.last(model::DesignId("d")));
}

void tst_RunController::aWindowMayCloseDuringARun() {
    const auto document = documentOf(project(1000, 1e7));
    {
        RunController runs(*document);
        QSignalSpy progressed(&runs, &RunController::progressed);
        runs.run();
        QVERIFY(progressed.wait(patience));
    }
    QVERIFY(!document->project().designs.empty());
}

QTEST_GUILESS_MAIN(tst_RunController)
#include "tst_run_controller.moc"
