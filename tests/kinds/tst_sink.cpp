#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A client whose function writes one kind of record to a sink.
Build sink(const std::string& op, model::Params params, model::Params link = {}) {
    Build b;
    link["op"] = op;
    b.node("c", "client").node("f", "function", {{"compute", "1 s"}, {"timeout", "1 min"}}).link("c", "f");
    b.node("s", "sink", std::move(params)).link("f", "s", std::move(link));
    return b;
}
double used(const sim::Summary& run, const std::string& meter) {
    const auto node = run.usage.find(model::NodeId("s"));
    if (node == run.usage.end()) return 0.0;
    const auto found = node->second.find(meter);
    return found == node->second.end() ? 0.0 : found->second;
}
} // namespace

/// Logs, metrics and traces, on timelines worked out by hand.
class tst_Sink : public QObject {
    Q_OBJECT
private slots:
    void itTakesEverything();
    void aCallerWaitsUnlessItsLinkIsAsynchronous();
    void logsAreMeteredBySizeAndByHowLongTheyAreKept();
    void metricsAreMeteredByRequestAndByTime();
    void tracesAreMeteredWhenTheyAreSampled();
    void whatTheWarmUpWroteDoesNotCount();
    void equalRunsGiveEqualResultsAndNothingIsLost();
};

void tst_Sink::itTakesEverything() {
    const auto run = sink("log", {}, {{"calls", 100}}).arrivals("c", std::vector<double>(500, 0.0)).run();
    QCOMPARE(at(run, "s").counts.succeeded, 50'000);
    QVERIFY(at(run, "s").throttledBy.empty());
}

void tst_Sink::aCallerWaitsUnlessItsLinkIsAsynchronous() {
    const model::Params slow{{"latency", "500 ms"}};
    QVERIFY(sameLatencies(at(sink("log", slow).arrivals("c", {0}).run(), "f"), {1.5}));
    QVERIFY(sameLatencies(at(sink("log", slow, {{"mode", "async"}}).arrivals("c", {0}).run(), "f"), {1}));
}

/// 3 records of 2 MB, a quarter of which is stored for 1,000 s.
void tst_Sink::logsAreMeteredBySizeAndByHowLongTheyAreKept() {
    Build b = sink("log", {{"record_size", "2 MB"}, {"stored_share", 0.25}, {"retention", 1000}});
    const auto run = b.arrivals("c", {0, 1, 2}).run();
    QCOMPARE(used(run, "log_bytes"), 6.0 * 1024 * 1024);
    QCOMPARE(used(run, "log_storage"), 6 * 0.25 * 1000);
    QCOMPARE(used(run, "traces"), 0.0);
}

void tst_Sink::metricsAreMeteredByRequestAndByTime() {
    const auto run = sink("metric", {{"metrics", 12}}).arrivals("c", {0, 1, 2}).lasts(60).run();
    QCOMPARE(used(run, "metric_requests"), 3.0);
    QCOMPARE(used(run, "metrics"), 12 * 60.0);
    QCOMPARE(used(run, "log_bytes"), 0.0);
}

/// 10,000 traces of which a fifth is recorded: standard error 40.
void tst_Sink::tracesAreMeteredWhenTheyAreSampled() {
    Build b = sink("trace", {{"sampling", 0.2}}, {{"calls", 100}});
    std::vector<double> arrivals;
    for (int i = 0; i < 100; ++i)
        arrivals.push_back(i);
    QVERIFY(std::abs(used(b.arrivals("c", arrivals).run(), "traces") - 2000.0) < 4 * 40);
}

/// The first record is written at 1 s, the second at 11 s.
void tst_Sink::whatTheWarmUpWroteDoesNotCount() {
    Build b = sink("log", {{"record_size", "1 KB"}});
    b.scenario().warmup = 5;
    QCOMPARE(used(b.arrivals("c", {0, 10}).lasts(60).run(), "log_bytes"), 1024.0);
}

void tst_Sink::equalRunsGiveEqualResultsAndNothingIsLost() {
    Build b = sink("log", {{"latency", exponential(0.1)}, {"record_size", exponential(2000)}});
    b.poisson("c", 20).lasts(100);
    const auto run = b.run();
    for (const auto& node : run.nodes)
        QVERIFY2(node.counts.conserved(), node.id.text.c_str());
    QCOMPARE(b.run().fingerprint, run.fingerprint);
    b.node("x", "sink");
    QCOMPARE(used(b.run(), "log_bytes"), used(run, "log_bytes"));
}

QTEST_APPLESS_MAIN(tst_Sink)
#include "tst_sink.moc"
