#include "app/report/fault_remark.h"
#include "app/report/result_json.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::app;
using namespace burst::test;
using Kind = model::Fault::Kind;

namespace {
Build shop() {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", "100 ms"}}).link("c", "f");
    b.design().nodes.back().name = "Orders";
    return b.poisson("c", 1).lasts(1200);
}
model::Fault fault(Kind kind, double at, std::optional<double> duration) {
    return {.kind = kind, .at = at, .duration = duration, .node = model::NodeId("f")};
}
std::string remark(const Build& b) {
    return faultRemark(b.run(), b.project.scenarios.front(), b.project.designs.front());
}
} // namespace

/// A month is what was measured over and over, with what went wrong in it.
class tst_FaultRemark : public QObject {
    Q_OBJECT
private slots:
    void aRunWithoutFaultsHasNone() { QCOMPARE(remark(shop()), std::string()); }

    void theTimeUnderAFaultIsThatWhichWasMeasured() {
        auto b = shop();
        b.scenario().warmup = 600;
        b.scenario().faults = {fault(Kind::outage, 300, 420.0),            // until 720 s: 2 min measured
                               fault(Kind::errors, 100, 200.0),            // over before the measurement
                               fault(Kind::throttle, 1140, std::nullopt)}; // to the end
        QCOMPARE(remark(b),
                 std::string("The month repeats the measured 10 min with what happens in them: an "
                             "outage of Orders for 2 min, throttling of Orders for 1 min. Its bill is "
                             "not that of a month in which this happens once or not at all."));
    }

    void aRunThatWasStoppedKnowsOnlyItsBeginning() {
        auto b = shop();
        b.scenario().faults = {fault(Kind::outage, 60, 30.0), fault(Kind::errors, 600, 60.0)};
        auto summary = b.run();
        summary.simulated = 120;
        const auto text = faultRemark(summary, b.project.scenarios.front(), b.project.designs.front());
        QVERIFY2(text.find("an outage of Orders for 30 s. ") != std::string::npos, text.c_str());
    }

    void aMomentCountsWhereItIsMeasured() {
        auto b = shop();
        b.scenario().warmup = 600;
        b.scenario().faults = {fault(Kind::coldStartStorm, 599, std::nullopt)};
        QCOMPARE(remark(b), std::string());
        auto change = fault(Kind::change, 700, 60.0);
        change.parameter = "provisioned";
        change.value = 2;
        b.scenario().faults = {change};
        QVERIFY2(remark(b).find("a change of \"provisioned\" of Orders for 1 min. ") != std::string::npos,
                 remark(b).c_str());
        b.scenario().faults = {fault(Kind::coldStartStorm, 601, std::nullopt)};
        QVERIFY2(remark(b).find("a storm of cold starts of Orders. ") != std::string::npos,
                 remark(b).c_str());
    }
};

QTEST_APPLESS_MAIN(tst_FaultRemark)
#include "tst_fault_remark.moc"
