#include "tests/support/build.h"
#include "tests/support/counting_new.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
struct Use {
    std::int64_t allocations{};
    std::int64_t peak{};
    std::int64_t events{};
};

/// A gateway, functions that call each other, a queue and a table under a steady load.
Use useOf(double horizon) {
    Build b;
    b.node("c", "client", {{"timeout", "5 s"}, {"retry", 1}}).node("g", "gateway");
    b.node("f", "function", {{"compute", exponential(0.05)}, {"error_rate", 0.01}});
    b.node("h", "function", {{"compute", exponential(0.02)}, {"keep_alive", "2 s"}});
    b.node("q", "queue").node("w", "function", {{"compute", exponential(0.1)}, {"error_rate", 0.05}});
    b.node("t", "table").node("dead", "queue", {{"retention", "10 min"}});
    b.link("c", "g").link("g", "f").link("f", "h").link("f", "q").link("q", "w").link("w", "t",
                                                                                      {{"op", "write"}});
    b.link("q", "dead").poisson("c", 60).lasts(horizon);
    // Warmed up, so that pools and histograms have their size; series have the same number of buckets.
    b.scenario().warmup = 1800;
    const std::int64_t before = allocations;
    peakBytes = liveBytes.load();
    const std::int64_t live = liveBytes;
    const auto run = b.run({.threads = 1});
    return {allocations - before, peakBytes - live, run.events};
}
} // namespace

/// What a run allocates.
class tst_Memory : public QObject {
    Q_OBJECT
private slots:
    void steadyEventsAllocateNothingAndMemoryDoesNotGrowWithTime();
};

/// Six times the measured time: what is allocated then is a bucket that grew, less than once in 1,000 events.
void tst_Memory::steadyEventsAllocateNothingAndMemoryDoesNotGrowWithTime() {
    useOf(1900);
    const Use brief = useOf(1800 + 1200);
    const Use lengthy = useOf(1800 + 7200);
    qInfo() << "events" << brief.events << lengthy.events << "allocations" << brief.allocations
            << lengthy.allocations << "peak bytes" << brief.peak << lengthy.peak;
    QVERIFY(lengthy.events > 2 * brief.events);
    const auto more = static_cast<double>(lengthy.allocations - brief.allocations);
    QVERIFY(more < 1e-3 * static_cast<double>(lengthy.events - brief.events));
    QVERIFY(static_cast<double>(lengthy.peak) < 1.1 * static_cast<double>(brief.peak));
}

QTEST_APPLESS_MAIN(tst_Memory)
#include "tst_memory.moc"
