#include "tests/support/build.h"

#include <QTest>

#include <algorithm>

using namespace burst;
using namespace burst::test;

namespace {
/// A client and a service whose tasks take 1 s for a request, however many they have.
Build service(model::Params params) {
    params.try_emplace("scaling", "none");
    params.try_emplace("cpu_sharing", false);
    params.try_emplace("compute", "1 s");
    Build b;
    b.node("c", "client", {{"timeout", "1 h"}}).node("s", "container", std::move(params)).link("c", "s");
    return b;
}
bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}
} // namespace

/// What results say of a container service, on timelines worked out by hand.
class tst_ContainerResults : public QObject {
    Q_OBJECT
private slots:
    void requestsThatMeetNoTaskStartCold();
    void whatAFaultHoldsUpKeepsNoTaskAtWork();
};

/// The task that the first starts is ready at 10 s; the second waits for it too. What comes at 10.5 s finds
/// it.
void tst_ContainerResults::requestsThatMeetNoTaskStartCold() {
    const auto run = service({{"scaling", "concurrency"}, {"min_tasks", 0}, {"start_time", "10 s"}})
                         .arrivals("c", {0, 4, 10.5, 11})
                         .lasts(60)
                         .run();
    QVERIFY(sameLatencies(at(run, "s"), {11, 7, 1, 1}));
    QCOMPARE(*at(run, "s").coldStarts, 2);
    QVERIFY(near(*at(run, "s").coldStartRatio, 0.5));
    QVERIFY(std::ranges::any_of(run.explanation, [](const std::string& sentence) {
        return sentence.find("2 requests of s (50 %) waited for a first task") == 0;
    }));
}

/// Two requests are held up for 50 s before a task works 1 s on each: 2 s of work on the one place there is.
void tst_ContainerResults::whatAFaultHoldsUpKeepsNoTaskAtWork() {
    Build b = service({{"concurrency", 1}, {"max_tasks", 1}, {"min_tasks", 1}});
    b.scenario().faults.push_back({.kind = model::Fault::Kind::latency,
                                   .at = 0,
                                   .duration = 20,
                                   .node = model::NodeId("s"),
                                   .extra = "50 s"});
    const auto run = b.arrivals("c", {1, 5}).lasts(100).run();
    QVERIFY(sameLatencies(at(run, "s"), {51, 51}));
    QVERIFY(near(*at(run, "s").utilisation, 0.02));
}

QTEST_APPLESS_MAIN(tst_ContainerResults)
#include "tst_container_results.moc"
