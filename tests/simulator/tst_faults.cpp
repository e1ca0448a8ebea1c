#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;
using Kind = model::Fault::Kind;

namespace {
/// A client that waits, and a function of 100 ms without cold start.
Build service(model::Params params = {}, model::Params link = {}) {
    params.emplace("compute", "100 ms");
    Build b;
    b.node("c", "client").node("f", "function", std::move(params)).link("c", "f", std::move(link));
    return b.arrivals("c", {0, 10, 20, 30}).lasts(100);
}

model::Fault at(const std::string& node, Kind kind, double from, double length) {
    return {.kind = kind, .at = from, .duration = length, .node = model::NodeId(node)};
}

Build& with(Build& b, model::Fault fault) {
    b.scenario().faults.push_back(std::move(fault));
    return b;
}

model::Fault change(const std::string& node, const std::string& parameter, model::Tree value, double from,
                    std::optional<double> length = {}) {
    return {.kind = Kind::change,
            .at = from,
            .duration = length,
            .node = model::NodeId(node),
            .parameter = parameter,
            .value = std::move(value)};
}

std::int64_t used(const sim::Summary& run, const std::string& node, const std::string& meter) {
    return std::llround(run.usage.at(model::NodeId(node)).at(meter));
}
} // namespace

/// Faults and changes over time, on timelines worked out by hand.
class tst_Faults : public QObject {
    Q_OBJECT
private slots:
    void anOutageFailsWhatArrivesInItsWindow();
    void workInProgressGoesOnThroughAnOutageOrFailsAtItsStart();
    void aMessageThatAnOutageCutsOffIsFailedWhereItWaited();
    void latencyHoldsUpWhatArrivesInItsWindow();
    void whoIsHeldUpForLongerThanItMayWaitIsRefused();
    void errorsHitTheirShare();
    void theExplanationBeginsWithWhatTheScenarioDid();
    void aThrottleIsCountedAsAFaultAndRetriedByTheClient();
    void aFaultOfAGroupHitsAllItsMembers();
    void overlappingOutagesEndWithTheLast();
    void aStormEndsIdleEnvironments();
    void aStormThatLastsLetsNoneIdle();
    void anAsynchronousEventWaitsForTheEndOfAnOutage();
    void errorsOfAnAsynchronousEventUseUpItsRetries();
    void aReservationChangesForAWhile();
    void theAccountsConcurrencyChanges();
    void aGatewaysRateChanges();
    void theChangeThatBeganLastCounts();
    void aFaultElsewhereChangesNothingHere();
    void faultsAreConservedAndReproducible();
};

void tst_Faults::anOutageFailsWhatArrivesInItsWindow() {
    Build b = service();
    const auto run = with(b, at("f", Kind::outage, 10, 10)).run();
    // 10 s is inside, 20 s is not: an outage lasts from its start to just before its end.
    QCOMPARE(test::at(run, "f").counts.failed, 1);
    QCOMPARE(test::at(run, "f").counts.succeeded, 3);
    QCOMPARE(test::at(run, "c").counts.failed, 1);
    QCOMPARE(used(run, "f", "requests"), 3);
}

void tst_Faults::workInProgressGoesOnThroughAnOutageOrFailsAtItsStart() {
    for (const auto work : {model::Fault::Work::goesOn, model::Fault::Work::fails}) {
        Build b = service({{"compute", "2 s"}});
        auto outage = at("f", Kind::outage, 11, 3);
        outage.work = work;
        const auto run = with(b, outage).run();
        const bool fails = work == model::Fault::Work::fails;
        QCOMPARE(test::at(run, "f").counts.failed, fails ? 1 : 0);
        QCOMPARE(test::at(run, "c").counts.failed, fails ? 1 : 0);
        // It ran from 10 s to 11 s only.
        QCOMPARE(used(run, "f", "compute"), (fails ? 3 * 2000 + 1000 : 4 * 2000) * 128);
    }
}

/// A table takes 2 s; the caller hears of the failure when the outage begins, one second in.
void tst_Faults::aMessageThatAnOutageCutsOffIsFailedWhereItWaited() {
    Build b;
    b.node("c", "client").node("t", "table", {{"read_latency", "2 s"}}).link("c", "t");
    b.arrivals("c", {0}).lasts(100);
    auto outage = at("t", Kind::outage, 1, 5);
    outage.work = model::Fault::Work::fails;
    const auto run = with(b, outage).run();
    QCOMPARE(test::at(run, "c").counts.failed, 1);
    QCOMPARE(test::at(run, "t").counts.failed, 1);
    // Inside the client for 1 s, inside the table for 2 s: its work ended, too late.
    QVERIFY(std::abs(test::at(run, "c").concurrency->mean * 100 - 1) < 1e-9);
    QVERIFY(std::abs(test::at(run, "t").concurrency->mean * 100 - 2) < 1e-9);
}

void tst_Faults::latencyHoldsUpWhatArrivesInItsWindow() {
    Build b = service();
    auto slow = at("f", Kind::latency, 5, 20);
    slow.extra = model::Tree("400 ms");
    const auto run = with(b, slow).run();
    QVERIFY(sameLatencies(test::at(run, "f"), {0.1, 0.5, 0.5, 0.1}));
    // The function itself works no longer than before.
    QCOMPARE(used(run, "f", "compute"), 4 * 100 * 128);
}

void tst_Faults::whoIsHeldUpForLongerThanItMayWaitIsRefused() {
    Build b;
    b.node("c", "client")
        .node("s", "container",
              {{"compute", "10 s"}, {"concurrency", 1}, {"queue_limit", 5}, {"queue_time", "1 s"}});
    b.link("c", "s").arrivals("c", {0, 2}).lasts(100);
    auto slow = at("s", Kind::latency, 1, 5);
    slow.extra = "3 s";
    const auto run = with(b, slow).run();
    // The second request is held up until 5 s and finds the only task at work.
    QCOMPARE(test::at(run, "s").throttledBy.at("waiting time"), 1);
    QCOMPARE(test::at(run, "s").concurrency->mean * run.simulated, 10.0 + 3.0);
}

void tst_Faults::errorsHitTheirShare() {
    constexpr int n = 4000;
    std::vector<double> times;
    for (int i = 0; i < n; ++i)
        times.push_back(0.01 * i);
    Build b = service();
    b.arrivals("c", times);
    auto errors = at("f", Kind::errors, 0, 20); // the first half of the requests
    errors.share = 0.25;
    const auto run = with(b, errors).run();
    const auto failed = static_cast<double>(test::at(run, "f").counts.failed);
    QVERIFY(std::abs(failed - n / 2 * 0.25) < 4 * std::sqrt(n / 2 * 0.25 * 0.75));
    QCOMPARE(test::at(run, "f").counts.offered, n);
}

void tst_Faults::aThrottleIsCountedAsAFaultAndRetriedByTheClient() {
    Build b = service({}, {{"retry", 1}, {"retry_base", "5 s"}, {"retry_jitter", "none"}});
    const auto run = with(b, at("f", Kind::throttle, 9, 2)).run();
    // Refused at 10 s, tried again at 15 s.
    QCOMPARE(test::at(run, "f").counts.throttled, 1);
    QCOMPARE(test::at(run, "f").throttledBy.at("fault"), 1);
    QVERIFY(sameLatencies(test::at(run, "c"), {0.1, 5.1, 0.1, 0.1}));
}

void tst_Faults::aFaultOfAGroupHitsAllItsMembers() {
    Build b = service();
    b.node("g", "function", {{"compute", "100 ms"}}).node("d", "client").link("d", "g");
    b.arrivals("d", {10, 50});
    model::Group zone;
    zone.id = model::GroupId("zone");
    zone.members = {model::NodeId("c"), model::NodeId("f"), model::NodeId("g")};
    b.design().groups.push_back(zone);
    model::Fault outage{.kind = Kind::outage, .at = 5, .duration = 10, .group = model::GroupId("zone")};
    const auto run = with(b, outage).run();
    QCOMPARE(test::at(run, "f").counts.failed, 1);
    QCOMPARE(test::at(run, "g").counts.failed, 1);
    QCOMPARE(test::at(run, "d").counts.succeeded, 1);
}

void tst_Faults::overlappingOutagesEndWithTheLast() {
    Build b = service();
    with(b, at("f", Kind::outage, 5, 20));
    const auto run = with(b, at("f", Kind::outage, 8, 4)).run();
    QCOMPARE(test::at(run, "f").counts.failed, 2); // 10 s and 20 s
}

void tst_Faults::aStormEndsIdleEnvironments() {
    Build b = service({{"init", "1 s"}});
    model::Fault storm{.kind = Kind::coldStartStorm, .at = 15, .node = model::NodeId("f")};
    const auto run = with(b, storm).run();
    QVERIFY(sameLatencies(test::at(run, "f"), {1.1, 0.1, 1.1, 0.1}));
    QCOMPARE(*test::at(run, "f").coldStarts, 2);
    QCOMPARE(test::at(run, "f").environments->max, 1.0);
}

void tst_Faults::aStormThatLastsLetsNoneIdle() {
    Build b = service({{"init", "1 s"}});
    const auto run = with(b, at("f", Kind::coldStartStorm, 5, 20)).run();
    // Of the four, 10 s, 20 s and 30 s are cold: what ended inside the window is gone.
    QVERIFY(sameLatencies(test::at(run, "f"), {1.1, 1.1, 1.1, 1.1}));
}

/// An attempt during an outage goes back to the queue: after 1, 2 and 4 s, that is at 1, 3 and 7 s.
void tst_Faults::anAsynchronousEventWaitsForTheEndOfAnOutage() {
    Build b = service({}, {{"mode", "async"}});
    b.arrivals("c", {0});
    const auto run = with(b, at("f", Kind::outage, 0, 5)).run();
    QCOMPARE(test::at(run, "c").counts.succeeded, 1);
    QVERIFY(sameLatencies(test::at(run, "f"), {7.1}));
    QCOMPARE(test::at(run, "f").throttledBy.at("fault"), 3);
}

/// Attempts at 0 s and 60 s fail, the one at 180 s finds the function sound.
void tst_Faults::errorsOfAnAsynchronousEventUseUpItsRetries() {
    Build b = service({}, {{"mode", "async"}});
    b.arrivals("c", {0}).lasts(1000);
    const auto run = with(b, at("f", Kind::errors, 0, 100)).run();
    QCOMPARE(test::at(run, "f").retries, 2);
    QVERIFY(sameLatencies(test::at(run, "f"), {180.1}));
}

void tst_Faults::aReservationChangesForAWhile() {
    Build b = service();
    const auto run = with(b, change("f", "reserved", 0, 5, 20)).run();
    QCOMPARE(test::at(run, "f").throttledBy.at("reserved concurrency"), 2); // 10 s and 20 s
    QCOMPARE(test::at(run, "f").counts.succeeded, 2);
}

/// Two requests at a time; from 25 s on the account allows one.
void tst_Faults::theAccountsConcurrencyChanges() {
    Build b = service({{"compute", "1 s"}});
    b.arrivals("c", {10, 10.5, 30, 30.5}).account("concurrency", 2);
    model::Fault less{.kind = Kind::change, .at = 25, .parameter = "concurrency", .value = model::Tree(1)};
    const auto run = with(b, less).run();
    QCOMPARE(test::at(run, "f").throttledBy.at("account concurrency"), 1);
    QCOMPARE(test::at(run, "f").counts.succeeded, 3);
}

/// One token every 10 s and room for one; after the change one every second.
void tst_Faults::aGatewaysRateChanges() {
    Build b;
    b.node("c", "client").node("g", "gateway", {{"rate", 0.1}, {"burst", 1}});
    b.node("f", "function", {{"compute", "1 ms"}}).link("c", "g").link("g", "f");
    b.arrivals("c", {0, 2, 4, 20, 22, 24}).lasts(100);
    const auto run = with(b, change("g", "rate", "1 /s", 15)).run();
    QCOMPARE(test::at(run, "g").counts.throttled, 2); // 2 s and 4 s
}

void tst_Faults::theChangeThatBeganLastCounts() {
    Build b = service();
    b.arrivals("c", {0, 10, 20, 30, 40, 50});
    with(b, change("f", "reserved", 0, 5, 40));                         // 10 s to 44 s: none
    const auto run = with(b, change("f", "reserved", 5, 15, 10)).run(); // but 15 s to 24 s: five
    QCOMPARE(test::at(run, "f").counts.succeeded, 3);                   // 0 s, 20 s, 50 s
}

void tst_Faults::aFaultElsewhereChangesNothingHere() {
    Build b = service({{"compute", exponential(0.1)}, {"error_rate", 0.1}});
    b.poisson("c", 20);
    const auto plain = b.run();
    b.node("z", "function").node("y", "client").link("y", "z");
    with(b, at("z", Kind::outage, 5, 10));
    with(b, at("z", Kind::coldStartStorm, 5, 10));
    auto slow = at("z", Kind::latency, 5, 20);
    slow.extra = model::Tree("400 ms");
    with(b, slow);
    const auto run = b.run();
    QCOMPARE(test::at(run, "f").counts, test::at(plain, "f").counts);
    QCOMPARE(test::at(run, "f").latency, test::at(plain, "f").latency);
    QCOMPARE(test::at(run, "c").latency, test::at(plain, "c").latency);
}

void tst_Faults::faultsAreConservedAndReproducible() {
    Build b =
        service({{"compute", exponential(0.1)}, {"init", "1 s"}}, {{"retry", 2}, {"timeout", "500 ms"}});
    b.node("t", "table", {{"read_latency", exponential(0.05)}}).link("f", "t");
    b.poisson("c", 50);
    auto outage = at("t", Kind::outage, 20, 10);
    outage.work = model::Fault::Work::fails;
    with(b, outage);
    auto all = at("f", Kind::outage, 50, 5);
    all.work = model::Fault::Work::fails;
    with(b, all);
    auto errors = at("t", Kind::errors, 0, 90);
    errors.share = 0.3;
    with(b, errors);
    auto slow = at("f", Kind::latency, 40, 20);
    slow.extra = exponential(0.2);
    with(b, slow);
    with(b, at("f", Kind::coldStartStorm, 70, 1));
    b.scenario().replications = 3;
    const auto run = b.run({.threads = 1});
    for (const auto& node : run.nodes)
        QVERIFY2(node.counts.conserved(), node.id.text.c_str());
    for (const auto& link : run.links)
        QVERIFY2(link.counts.conserved(), link.id.text.c_str());
    QCOMPARE(b.run({.threads = 2}).fingerprint, run.fingerprint);
}

void tst_Faults::theExplanationBeginsWithWhatTheScenarioDid() {
    Build b = service();
    with(b, at("f", Kind::outage, 40, 20));
    model::Fault slow = at("f", Kind::latency, 10, 30);
    slow.extra = "1 s";
    with(b, slow);
    with(b, change("", "concurrency", 5.0, 90));
    const auto run = b.run();
    QCOMPARE(run.explanation[0],
             "By the scenario, f was slower from 10 s to 40 s and was down from 40 s to 1 min.");
    QCOMPARE(run.explanation[1],
             "By the scenario, the account had another concurrency from 1.5 min to 1.667 min.");
}

QTEST_APPLESS_MAIN(tst_Faults)
#include "tst_faults.moc"
