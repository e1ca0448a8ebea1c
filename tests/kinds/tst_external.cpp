#include "tests/support/build.h"

#include "models/billed_nodes.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
Build partner(model::Params params) {
    Build b;
    b.node("c", "client").node("x", "external", std::move(params)).link("c", "x");
    return b;
}
} // namespace

/// Other people's services: how they answer, fail, refuse and charge.
class tst_External : public QObject {
    Q_OBJECT
private slots:
    void anAnswerTakesItsLatency();
    void tooManyAtOnceAreRefusedAtOnce();
    void aBucketRefusesWhatComesTooFast();
    void withoutABurstTheBucketHoldsOneSecond();
    void aShareOfTheCallsFails();
    void chargesFollowTheContract();
    void theDesignersPriceIsOnTheBill();
    void whoeverGaveUpIsStillWorkedFor();
    void anOutageIsAWindowInTime();
    void whatAFaultHoldsUpIsNoWorkOfIts();
};

void tst_External::anAnswerTakesItsLatency() {
    const auto run = partner({{"latency", "250 ms"}}).arrivals("c", {0, 1, 1}).lasts(10).run();
    QVERIFY(sameLatencies(at(run, "c"), {0.25, 0.25, 0.25}));
    QVERIFY(std::abs(at(run, "x").concurrency->mean - 0.075) < 1e-12); // 3 × 0.25 s in 10 s
    QVERIFY(!at(run, "x").utilisation);
}

/// Two at once, one second each: of the calls at 0, 0, 0.5 and 1 s the third is refused; at 1 s a place is
/// free again.
void tst_External::tooManyAtOnceAreRefusedAtOnce() {
    const auto run =
        partner({{"latency", "1 s"}, {"max_concurrency", 2}}).arrivals("c", {0, 0, 0.5, 1.1}).lasts(10).run();
    QCOMPARE(at(run, "x").counts.succeeded, 3);
    QCOMPARE(at(run, "x").counts.throttled, 1);
    QCOMPARE(at(run, "x").throttledBy.at("external concurrency"), 1);
    QVERIFY(std::abs(*at(run, "x").utilisation - 3.0 / 10 / 2) < 1e-12);
}

/// 2/s, burst 3: three of four at 0 s pass; one token is back at 0.5 s.
void tst_External::aBucketRefusesWhatComesTooFast() {
    const auto run = partner({{"latency", "0 s"}, {"rate", 2}, {"burst", 3}})
                         .arrivals("c", {0, 0, 0, 0, 0.4, 0.5, 0.5})
                         .lasts(10)
                         .run();
    QCOMPARE(at(run, "x").counts.succeeded, 4);
    QCOMPARE(at(run, "x").throttledBy.at("external rate"), 3);
    QVERIFY(std::abs(*at(run, "x").utilisation - 4.0 / 10 / 2) < 1e-12);
    QCOMPARE(std::llround(run.usage.at(model::NodeId("x")).at("calls")), 4); // refusals are free
}

void tst_External::withoutABurstTheBucketHoldsOneSecond() {
    const auto many = partner({{"rate", 5}}).arrivals("c", std::vector<double>(9, 0.0)).lasts(1).run();
    QCOMPARE(at(many, "x").counts.throttled, 4);
    const auto slow = partner({{"rate", "6 /min"}}).arrivals("c", {0, 5, 10}).lasts(20).run();
    QCOMPARE(at(slow, "x").counts.throttled, 1);
}

void tst_External::aShareOfTheCallsFails() {
    const int n = 20'000;
    const auto run = partner({{"error_rate", 0.1}, {"latency", exponential(0.1)}})
                         .arrivals("c", std::vector<double>(n, 0.0))
                         .lasts(60)
                         .run();
    const auto& x = at(run, "x");
    QVERIFY(std::abs(static_cast<double>(x.counts.failed) - 0.1 * n) < 4 * std::sqrt(n * 0.1 * 0.9));
    QVERIFY(x.counts.conserved());
    QCOMPARE(x.counts.inFlight, 0);
    QVERIFY(std::abs(x.latency.mean - 0.1) < 4 * 0.1 / std::sqrt(0.9 * n));
    QCOMPARE(partner({{"error_rate", 0.1}, {"latency", exponential(0.1)}})
                 .arrivals("c", std::vector<double>(n, 0.0))
                 .lasts(60)
                 .run()
                 .fingerprint,
             run.fingerprint);
}

void tst_External::chargesFollowTheContract() {
    model::Params params{{"error_rate", 1.0}};
    const auto all = partner(params).arrivals("c", {0, 1}).lasts(10).run();
    QCOMPARE(all.usage.at(model::NodeId("x")).at("calls"), 2.0);
    params["charged"] = "succeeded";
    const auto good = partner(params).arrivals("c", {0, 1}).lasts(10).run();
    QVERIFY(!good.usage.contains(model::NodeId("x")));
}

void tst_External::theDesignersPriceIsOnTheBill() {
    Build b = partner({{"price", "0.02 USD"}});
    const auto run = b.arrivals("c", {0, 1, 2}).lasts(10).run();
    const auto catalog = Build::bareCatalog();
    const auto bill = model::price(model::usageLines(run.usage, b.design(), catalog),
                                   catalog.platforms.front(), "here", model::Allowance::apply);
    QVERIFY(bill.missing.empty());
    QVERIFY(std::abs(bill.total - 0.06) < 1e-12);
    QCOMPARE(bill.lines.front().sku, std::string("external.calls"));
    QCOMPARE(bill.lines.front().price, 0.02);
    QVERIFY(std::abs(bill.byNode.at("x") - 0.06) < 1e-12);
}

/// A function gives up after 1 s; the partner works on for 3 s and charges.
void tst_External::whoeverGaveUpIsStillWorkedFor() {
    Build b;
    b.node("c", "client").node("f", "function", {{"timeout", "10 s"}});
    b.node("x", "external", {{"latency", "3 s"}}).link("c", "f").link("f", "x", {{"timeout", "1 s"}});
    const auto run = b.arrivals("c", {0}).lasts(10).run();
    QCOMPARE(at(run, "c").counts.failed, 1);
    QCOMPARE(at(run, "x").counts.succeeded, 1);
    QCOMPARE(run.usage.at(model::NodeId("x")).at("calls"), 1.0);
}

/// Down from 10 to 20 s: what comes then fails at once and costs nothing; what was in work is answered.
void tst_External::anOutageIsAWindowInTime() {
    Build b = partner({{"latency", "2 s"}});
    b.scenario().faults.push_back(
        {.kind = model::Fault::Kind::outage, .at = 10, .duration = 10, .node = model::NodeId("x")});
    const auto run = b.arrivals("c", {5, 9, 10, 15, 19.9, 20}).lasts(60).run();
    QVERIFY(sameLatencies(at(run, "c"), {2, 2, 2}));
    QCOMPARE(at(run, "c").counts.failed, 3);
    QCOMPARE(run.usage.at(model::NodeId("x")).at("calls"), 3.0);
}

/// A call held up for 50 s and then answered in 1 s takes 1 s of the two places in 100 s.
void tst_External::whatAFaultHoldsUpIsNoWorkOfIts() {
    Build b = partner({{"latency", "1 s"}, {"max_concurrency", 2}});
    b.scenario().faults.push_back({.kind = model::Fault::Kind::latency,
                                   .at = 0,
                                   .duration = 20,
                                   .node = model::NodeId("x"),
                                   .extra = "50 s"});
    const auto run = b.arrivals("c", {1}).lasts(100).run();
    QVERIFY(std::abs(*at(run, "x").utilisation - 1.0 / 100 / 2) < 1e-12);
}

QTEST_APPLESS_MAIN(tst_External)
#include "tst_external.moc"
