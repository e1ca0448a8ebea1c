#include "app/editor/run_controller.h"
#include "models/io/catalog_json.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

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
    void aDesignWithErrorsIsRefused();
    void aRunOfAnotherProjectIsForgotten();
    void aWindowMayCloseDuringARun();
};

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
    runs.compare(model::DesignId("d"), model::DesignId("e"), 4);
    QVERIFY(compared.wait(patience));
    const auto& pair = runs.comparison();
    QCOMPARE(pair.size(), std::size_t{2});
    QCOMPARE(pair[0]->summary.replications, 4);
    QCOMPARE(pair[0]->summary.samples.at("requests.offered"),
             pair[1]->summary.samples.at("requests.offered"));
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
