#include "app/report/chart_notes.h"
#include "app/report/dashboard.h"
#include "models/io/project_json.h"

#include <QTest>

#include <algorithm>
#include <ranges>

using namespace burst;
using namespace burst::app;

namespace {

const std::string written = R"({
  "burstlab": 1,
  "designs": [],
  "scenarios": [],
  "charts": {
    "dashboards": [
      { "name": "Checkout", "charts": [{ "node": "order", "what": "latency" }, { "what": "all requests" }],
        "percentiles": ["p50", "p99.9"], "logarithmic": true, "layout": "2x2", "heat": false },
      { "name": "", "charts": [{ "what": "all requests" }] },
      { "name": "None", "charts": [] },
      7
    ],
    "notes": [
      { "scenario": "peak", "at": 35, "text": "it fills" },
      { "scenario": "peak", "at": 12.5, "text": "deployed" },
      { "scenario": "night", "at": 1, "text": "other" },
      { "scenario": "peak", "at": -1, "text": "before" },
      { "scenario": "peak", "at": "soon", "text": "when" }
    ],
    "of a later version": true
  }
})";

model::Project project() {
    const auto read = model::readProject(written, "test");
    if (!read) qFatal("%s", read.error().message().c_str());
    return read->project;
}

Dashboard checkout() {
    Dashboard made{"Checkout", {{model::NodeId("order"), "latency"}, {{}, "all requests"}}, {}};
    made.options.percentiles = {Percentile::p50, Percentile::p999};
    made.options.logarithmic = true;
    made.options.layout = ChartOptions::Layout::twoByTwo;
    made.options.heat = false;
    return made;
}

} // namespace

/// What a project keeps of its charts.
class tst_ChartSettings : public QObject {
    Q_OBJECT
private slots:
    void dashboardsAreReadAsTheyStand();
    void aDashboardHasItsChartsOnceAndNotAnyNumber();
    void aDashboardIsReplacedByItsName();
    void notesAreThoseOfTheScenarioInTheOrderOfTime();
    void whatIsNotKnownStays();
    void takingAllAwayLeavesTheTextOfBefore();
};

void tst_ChartSettings::dashboardsAreReadAsTheyStand() {
    const auto all = dashboards(project());
    QCOMPARE(all.size(), std::size_t{1});
    QVERIFY(all.front() == checkout());
    // What is not said is as usual.
    QVERIFY(all.front().options.distribution);
}

void tst_ChartSettings::aDashboardHasItsChartsOnceAndNotAnyNumber() {
    auto repeated = checkout();
    repeated.charts.insert(repeated.charts.end(), 1000, repeated.charts.front());
    QCOMPARE(dashboards(withDashboard(project(), repeated)).front().charts, checkout().charts);
    auto many = checkout();
    many.charts.clear();
    for (int i = 0; i < 1000; ++i)
        many.charts.push_back({model::NodeId("n" + std::to_string(i)), "latency"});
    const auto read = dashboards(withDashboard(project(), many)).front().charts;
    QCOMPARE(read.size(), std::size_t{64});
    QVERIFY(std::ranges::equal(read, many.charts | std::views::take(64)));
}

void tst_ChartSettings::aDashboardIsReplacedByItsName() {
    auto changed = checkout();
    changed.options.layout = ChartOptions::Layout::threeInARow;
    changed.charts.pop_back();
    const auto next = withDashboard(project(), changed);
    QCOMPARE(dashboards(next).size(), std::size_t{1});
    QVERIFY(dashboards(next).front() == changed);
    auto other = checkout();
    other.name = "Other";
    QCOMPARE(dashboards(withDashboard(next, other)).size(), std::size_t{2});
    QVERIFY(dashboards(withoutDashboard(next, "Checkout")).empty());
    // Through a file and back.
    const auto again = model::readProject(model::writeProject(next), "again");
    QVERIFY(again && dashboards(again->project).front() == changed);
}

void tst_ChartSettings::notesAreThoseOfTheScenarioInTheOrderOfTime() {
    const model::ScenarioId peak("peak");
    const auto notes = chartNotes(project(), peak);
    QCOMPARE(notes.size(), std::size_t{2});
    QCOMPARE(notes[0].at, 12.5);
    QCOMPARE(notes[1].text, std::string("it fills"));
    const auto more = withNote(project(), {peak, 20.0, "mine"});
    QCOMPARE(chartNotes(more, peak)[1].text, std::string("mine"));
    QCOMPARE(chartNotes(withoutNote(more, {peak, 20.0, "mine"}), peak).size(), std::size_t{2});
    QCOMPARE(chartNotes(withoutNote(more, {peak, 20.0, "not this"}), peak).size(), std::size_t{3});
    Chart chart;
    chart.marks = {{30.0, "first refusals"}};
    addNotes(chart, notes);
    QCOMPARE(chart.marks.size(), std::size_t{3});
    QVERIFY(chart.marks[0].own && !chart.marks[1].own && chart.marks[2].own);
}

void tst_ChartSettings::whatIsNotKnownStays() {
    const auto next = withNote(withoutDashboard(project(), "Checkout"), {model::ScenarioId("x"), 1, "y"});
    const std::string text = model::writeProject(next);
    QVERIFY(text.find("of a later version") != std::string::npos);
    QVERIFY(text.find("before") != std::string::npos);
}

void tst_ChartSettings::takingAllAwayLeavesTheTextOfBefore() {
    model::Project bare;
    const std::string before = model::writeProject(bare);
    const ChartNote note{model::ScenarioId("peak"), 1.0, "text"};
    const auto with = withNote(withDashboard(bare, checkout()), note);
    QVERIFY(model::writeProject(with) != before);
    QCOMPARE(model::writeProject(withoutNote(withoutDashboard(with, "Checkout"), note)), before);
}

QTEST_APPLESS_MAIN(tst_ChartSettings)
#include "tst_chart_settings.moc"
