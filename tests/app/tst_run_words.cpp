#include "app/report/change.h"
#include "app/report/run_events.h"
#include "app/report/tolerance.h"

#include <QTest>

using namespace burst;
using namespace burst::app;

namespace {
constexpr sim::Time ms = 1'000'000; // ns

/// A client calls a function at 2 s, which starts for 300 ms, works 100 ms, and is refused by a table once.
sim::Summary oneRequest() {
    sim::Trace trace;
    trace.reason = sim::Trace::Reason::slowest;
    trace.begin = 2000 * ms;
    trace.latency = 400 * ms;
    const auto span = [&](const char* node, const char* title, std::uint32_t parent, sim::Time from,
                          sim::Time to) {
        sim::TraceSpan each;
        each.parent = parent;
        each.node = model::NodeId(node);
        each.title = title;
        each.sent = each.arrived = from;
        each.end = each.answered = to;
        return each;
    };
    trace.spans = {span("client", "Shoppers", sim::TraceSpan::noParent, 2000 * ms, 2400 * ms),
                   span("order", "Order", 0, 2000 * ms, 2400 * ms),
                   span("table", "Orders", 1, 2310 * ms, 2310 * ms),
                   span("table", "Orders", 1, 2350 * ms, 2360 * ms)};
    trace.spans[2].ending = sim::Ending::throttled;
    trace.spans[2].limit = "write capacity";
    trace.spans[3].attempt = 1;
    trace.path = {{2000 * ms, 2300 * ms, 1, sim::Cause::coldStart, {}},
                  {2300 * ms, 2400 * ms, 1, sim::Cause::compute, {}}};
    sim::Summary summary;
    summary.replications = 1;
    summary.simulated = 10.0;
    summary.traces = {trace};
    return summary;
}
} // namespace

/// What a run remembers of single instants, and how figures differ, in words.
class tst_RunWords : public QObject {
    Q_OBJECT

private slots:
    void aRequestIsToldFromBeginToEnd();
    void instantsAreToldAsExactlyAsTheyAre();
    void changesHaveTheirSignAndUnit();
    void tolerancesAreReadAndTheLargerCounts();
};

void tst_RunWords::aRequestIsToldFromBeginToEnd() {
    const auto events = runEvents(oneRequest(), {});
    QStringList told;
    for (const auto& each : events)
        told << QString::fromStdString(instantText(each.at) + " " + each.text);
    const QStringList expected{
        "2.000 s Shoppers sends request 1 (slowest)",
        "2.000 s request 1 reaches Order",
        "2.000 s Order begins a new environment for request 1",
        "2.300 s the new environment of Order is ready for request 1",
        "2.310 s request 1 reaches Orders",
        "2.310 s Orders refuses request 1, by the write capacity",
        "2.350 s request 1 reaches Orders, attempt 2",
        "2.360 s Orders is done with request 1 after 10 ms",
        "2.400 s request 1 is over after 400 ms: succeeded",
        "2.400 s Order is done with request 1 after 400 ms",
    };
    QCOMPARE(told, expected);
    QCOMPARE(events[2].node, model::NodeId("order"));
}

void tst_RunWords::instantsAreToldAsExactlyAsTheyAre() {
    QCOMPARE(instantText(12.304), std::string("12.304 s"));
    QCOMPARE(instantText(12.3041), std::string("12.304100 s"));
}

void tst_RunWords::changesHaveTheirSignAndUnit() {
    QCOMPARE(changeShare(0.412, 0.188), std::string("−54.4 %")); // 224 of 412
    QCOMPARE(changeShare(2.0, 3.0), std::string("+50.0 %"));
    QCOMPARE(changeShare(1000.0, 1000.3), std::string("+0.03 %"));
    QCOMPARE(changeShare(0.0, 3.0), std::string());
    QCOMPARE(changeShare(3.0, 3.0), std::string());
    QCOMPARE(changePoints(0.99, 0.977), std::string("−1.3 points"));
    QCOMPARE(changeAmount(10.0, 22.0, "cost.month", "USD"), std::string("+12.00 USD"));
}

void tst_RunWords::tolerancesAreReadAndTheLargerCounts() {
    const auto read = readTolerance("20 ms, 5 %", "latency.p95");
    QVERIFY(read);
    QCOMPARE(read->absolute, 0.02);
    QCOMPARE(read->relative, 0.05);
    const auto other = readTolerance("1 %, 10 s", "latency.p50");
    QVERIFY2(other, other ? "" : other.error().text.c_str());
    QCOMPARE(other->absolute, 10.0);
    QCOMPARE(readTolerance("0.01", "errors.ratio")->absolute, 0.01);
    QCOMPARE(readTolerance("2 USD", "cost.month")->absolute, 2.0);
    for (const char* wrong : {"", "5 MB", "-1 ms", "5 %, 6 %", "5 ms,"})
        QVERIFY2(!readTolerance(wrong, "latency.p95"), wrong);
    // Of 100 ms: 5 % are 5 ms, and 20 ms are more.
    sim::Difference d{
        .metric = "latency.p95", .a = 0.1, .b = 0.11, .delta = 0.01, .low = 0.004, .high = 0.016};
    d.pairs = 5;
    QVERIFY(isWithin(d, *read));
    QVERIFY(!isWithin(d, {.absolute = 0.0, .relative = 0.05}));
    QVERIFY(!isWithin(d, {.absolute = 0.015})); // its interval reaches beyond
    d.pairs = 1;
    QVERIFY(!isWithin(d, *read)); // nobody knows
}

QTEST_APPLESS_MAIN(tst_RunWords)
#include "tst_run_words.moc"
