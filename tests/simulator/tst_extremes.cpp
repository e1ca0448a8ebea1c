#include "simulator/arrivals/arrivals.h"
#include "simulator/arrivals/rate_profile.h"
#include "simulator/kernel/calendar.h"
#include "simulator/mechanisms/on_demand_capacity.h"
#include "simulator/metrics/recorder.h"
#include "simulator/network/compile.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
std::int64_t used(const sim::Summary& run, const std::string& node, const std::string& meter) {
    const auto found = run.usage.find(model::NodeId(node));
    if (found == run.usage.end() || !found->second.contains(meter)) return 0;
    return std::llround(found->second.at(meter));
}
} // namespace

/// Values at the edge of what is permitted: no overflow, no endless loop, no memory without bound.
class tst_Extremes : public QObject {
    Q_OBJECT
private slots:
    void workThatGoesRoundWithoutTimeIsAnError();
    void aBackOffOfMinutesDoublesWithoutOverflow();
    void anEventMayGrowTooOldWhileItIsWorkedOn();
    void aMessageMayExpireBeforeItIsEverShown();
    void parallelCallsBeyondSixteenBitsAreAllWaitedFor();
    void aWriteThatTimesOutOnItsWayIsStillAWrite();
    void aTraceWithoutVolumeEndsAtOnceEvenWhenLooped();
    void aLoopedProfileWithHardlyAnyVolumeIsSkippedLapByLap();
    void aLoopedTraceWithLessThanOneRequestALapStillArrives();
    void aTableWithoutBurstServesItsCapacity();
    void aTopicMayTakeLessThanOneMessageASecond();
    void aPeakWaitsTheWholeGrowthWindowHoweverLong();
    void areasOfHighLevelsOverYearsAreExact();
    void theWarmUpKeepsNoSeries();
    void largeReceivesAreMeteredByTheirSize();
    void whatExpiresWasAsOldAsTheRetention();
    void aStartOfDaysInALargeEnvironmentIsBilledExactly();
    void aCrowdedInstantKeepsTheOrderOfScheduling();
    void largeDesignsGetFewerBuckets();
};

void tst_Extremes::aBackOffOfMinutesDoublesWithoutOverflow() {
    Build b;
    b.node("c", "client")
        .node("f", "function",
              {{"reserved", 0},
               {"async_backoff", "5 min"},
               {"async_backoff_max", "5 min"},
               {"event_age", "24 h"}});
    b.link("c", "f", {{"mode", "async"}}).arrivals("c", {0}).lasts(100000);
    const auto run = b.run();
    QCOMPARE(at(run, "f").counts.dropped, 1);
    QCOMPARE(at(run, "f").throttledBy.at("reserved concurrency"), 24 * 60 / 5);
}

void tst_Extremes::anEventMayGrowTooOldWhileItIsWorkedOn() {
    Build b;
    b.node("c", "client")
        .node("f", "function",
              {{"compute", "5 s"}, {"timeout", "60 s"}, {"error_rate", 1}, {"event_age", "1 s"}});
    b.link("c", "f", {{"mode", "async"}}).arrivals("c", {0}).lasts(100);
    const auto run = b.run();
    QCOMPARE(at(run, "f").counts.dropped, 1);
    QCOMPARE(at(run, "f").concurrency->mean * run.simulated, 5.0);
}

void tst_Extremes::aMessageMayExpireBeforeItIsEverShown() {
    Build b;
    b.node("c", "client").node("q", "queue", {{"retention", "1 min"}, {"delay", "5 min"}});
    b.node("f", "function").link("c", "q").link("q", "f").arrivals("c", {0, 61, 400});
    const auto run = b.run();
    QCOMPARE(at(run, "q").counts.dropped, 3);
    QCOMPARE(at(run, "f").counts.offered, 0);
    QVERIFY(at(run, "q").counts.conserved());
}

void tst_Extremes::parallelCallsBeyondSixteenBitsAreAllWaitedFor() {
    Build b;
    b.node("c", "client").node("f", "function").link("c", "f").arrivals("c", {0}).lasts(60);
    for (int i = 0; i < 7; ++i) {
        const std::string table = "t" + std::to_string(i);
        b.node(table, "table", {{"read_latency", i < 6 ? "10 ms" : "1 s"}});
        b.link("f", table, {{"calls", 10000}, {"parallel", true}});
    }
    const auto run = b.run();
    QCOMPARE(at(run, "t6").counts.succeeded, 10000);
    QVERIFY(sameLatencies(at(run, "f"), {0.1 + 1.0}));
}

void tst_Extremes::aWriteThatTimesOutOnItsWayIsStillAWrite() {
    Build b;
    b.node("c", "client").node("t", "table");
    b.link("c", "t", {{"op", "write"}, {"latency", "2 s"}, {"timeout", "1 s"}}).arrivals("c", {0});
    const auto run = b.run();
    QCOMPARE(at(run, "c").counts.timedOut, 1);
    QCOMPARE(used(run, "t", "write_units"), 1);
    QCOMPARE(used(run, "t", "read_half_units"), 0);
}

void tst_Extremes::aTraceWithoutVolumeEndsAtOnceEvenWhenLooped() {
    for (const double scale : {0.0, 1e-300}) {
        Build b;
        b.node("c", "client").node("f", "function").link("c", "f").arrivals("c", {0, 1});
        auto& traffic = b.scenario().traffic.begin()->second;
        traffic.loop = true;
        traffic.scale = scale;
        QCOMPARE(b.run().requests.offered, 0);
    }
}

void tst_Extremes::aLoopedProfileWithHardlyAnyVolumeIsSkippedLapByLap() {
    sim::RateProfile rare({{0.0, 1e-9}, {0.5, 1e-9}, {1.0, 1e-9}}, 1.0, 1.0, true);
    const double at = rare.advance(1.0);
    QVERIFY2(std::abs(at - 1e9) < 1.0, qPrintable(QString::number(at)));
    sim::RateProfile rarer({{0.0, 1e-300}, {1.0, 1e-300}}, 1.0, 1.0, true);
    QVERIFY(rarer.advance(1.0) > 1e200);
}

void tst_Extremes::aLoopedTraceWithLessThanOneRequestALapStillArrives() {
    auto trace = std::make_shared<model::Trace>();
    trace->interval = 1.0;
    trace->counts = {1, 0};
    sim::SourceSpec source;
    source.traffic.process = model::Traffic::Process::trace;
    source.traffic.spread = model::Traffic::Spread::even;
    source.traffic.scale = 0.25;
    source.traffic.loop = true;
    source.trace = trace;
    const auto arrivals = sim::makeArrivals(source, 1);
    QCOMPARE(arrivals->next(), sim::fromSeconds(6.5)); // the fourth lap fills the first request
    QCOMPARE(arrivals->next(), sim::fromSeconds(14.5));
}

void tst_Extremes::aTableWithoutBurstServesItsCapacity() {
    Build b;
    b.node("c", "client")
        .node("t", "table", {{"mode", "provisioned"}, {"write_capacity", 10}, {"burst_window", "0 s"}})
        .link("c", "t", {{"op", "write"}})
        .arrivals("c", {0, 0.2, 0.4, 5, 5.1, 5.2})
        .lasts(60);
    QCOMPARE(at(b.run(), "t").counts.succeeded, 6);
}

void tst_Extremes::aTopicMayTakeLessThanOneMessageASecond() {
    Build b;
    b.node("c", "client").node("t", "topic", {{"rate", "0.5 /s"}}).node("q", "queue");
    b.link("c", "t").link("t", "q").arrivals("c", {0, 1, 3, 10}).lasts(60);
    const auto run = b.run();
    QCOMPARE(at(run, "t").counts.succeeded, 3); // not the one after 1 s
    QCOMPARE(at(run, "t").counts.throttled, 1);
}

void tst_Extremes::aPeakWaitsTheWholeGrowthWindowHoweverLong() {
    constexpr sim::Duration hour = 3600 * sim::second;
    sim::OnDemandCapacity capacity(100.0, 6 * hour);
    for (sim::Time now = 0; now < 14 * hour; now += sim::second) {
        const bool peak = now >= 5 * hour && now < 5 * hour + 120 * sim::second;
        QVERIFY(capacity.take(now, peak ? 90 : 1));
        if (now < 11 * hour) QCOMPARE(capacity.allowed(), 100.0);
        if (now > 11 * hour + hour / 4) QCOMPARE(capacity.allowed(), 180.0);
    }
}

void tst_Extremes::areasOfHighLevelsOverYearsAreExact() {
    sim::Gauge gauge;
    gauge.change(0, 1'000'000);
    const sim::Time decade = 3650LL * 86400 * sim::second;
    gauge.settle(decade);
    QCOMPARE(gauge.area().value(), 1e6 * static_cast<double>(decade));
}

void tst_Extremes::theWarmUpKeepsNoSeries() {
    sim::Network network;
    network.nodes.push_back({.id = model::NodeId("c"), .kind = model::findKind("client")});
    network.horizon = 3600 * sim::second;
    network.warmup = 3599 * sim::second;
    network.bucket = 2'000'000;
    sim::Recorder recorder(network);
    QVERIFY(recorder.bucketEnd() >= network.warmup);
    recorder.restart(network.warmup);
    QCOMPARE(recorder.bucketEnd(), network.warmup + network.bucket);
    recorder.finish(network.horizon);
    QCOMPARE(recorder.nodes()[0].marks.size(), 500U);
}

void tst_Extremes::largeReceivesAreMeteredByTheirSize() {
    Build b;
    b.node("c", "client").node("q", "queue", {{"message_size", "64 KB"}}).node("f", "function");
    b.link("c", "q").link("q", "f", {{"batch_size", 10}, {"batch_window", "1 s"}, {"idle_pollers", 0}});
    b.arrivals("c", std::vector<double>(10, 1.0)).lasts(60);
    // Ten messages sent, one receive of ten steps of 64 KB, one delete (rule Q9).
    QCOMPARE(used(b.run(), "q", "requests"), 10 + 10 + 1);
}

void tst_Extremes::whatExpiresWasAsOldAsTheRetention() {
    Build b;
    b.node("c", "client").node("q", "queue", {{"retention", "1 min"}}).link("c", "q").arrivals("c", {0});
    QCOMPARE(at(b.run(), "q").oldestAge.value_or(0), 60.0);
}

void tst_Extremes::aStartOfDaysInALargeEnvironmentIsBilledExactly() {
    Build b;
    b.node("c", "client").node("f", "function", {{"init", "5 d"}, {"compute", "0 s"}, {"memory", "32 GB"}});
    b.link("c", "f").arrivals("c", {0}).lasts(500000);
    QCOMPARE(used(b.run(), "f", "compute"), 5LL * 86400 * 1000 * 32768);
}

void tst_Extremes::aCrowdedInstantKeepsTheOrderOfScheduling() {
    // Events that are due within the bucket being served, while it is full of others at the same time.
    sim::Calendar calendar;
    std::uint64_t order = 0;
    for (int i = 0; i < 5000; ++i)
        calendar.push({.at = 10, .order = order++});
    sim::Event last{};
    for (int popped = 0; !calendar.empty(); ++popped) {
        const sim::Event event = calendar.take();
        QVERIFY(popped == 0 || sim::earlier(last, event));
        last = event;
        if (popped < 5000) calendar.push({.at = 10 + popped % 3, .order = order++});
    }
    QCOMPARE(last.at, 12);
}

void tst_Extremes::largeDesignsGetFewerBuckets() {
    constexpr sim::Duration day = 86400 * sim::second;
    QCOMPARE(day / sim::seriesStep(day), 288);
    QCOMPARE(day / sim::seriesStep(day, 2'000), 288);
    QVERIFY(day / sim::seriesStep(day, 200'000) <= 12);
}

void tst_Extremes::workThatGoesRoundWithoutTimeIsAnError() {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", 0.0}}).node("g", "function", {{"compute", 0.0}});
    b.link("c", "f")
        .link("f", "g", {{"mode", "async"}})
        .link("g", "f", {{"mode", "async"}})
        .arrivals("c", {1});
    const auto catalog = Build::bareCatalog();
    const auto run = sim::simulate(b.project, b.design().id, b.scenario().id, catalog, {}, {});
    QVERIFY(!run.has_value());
    QVERIFY2(run.error().text.starts_with("At 1 s work goes round"), run.error().text.c_str());
}

QTEST_APPLESS_MAIN(tst_Extremes)
#include "tst_extremes.moc"
