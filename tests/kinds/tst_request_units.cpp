#include "models/request_units.h"

#include "models/metering.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A client that writes to or reads from a table at a constant rate.
Build table(const std::string& op, double rate, model::Params params) {
    Build b;
    b.node("c", "client").node("t", "table", std::move(params)).link("c", "t", {{"op", op}});
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::constant;
    traffic.profile = {{0.0, rate}};
    b.scenario().traffic[model::NodeId("c")] = traffic;
    return b;
}

double used(const sim::Summary& run, const std::string& meter) {
    return run.usage.at(model::NodeId("t")).at(meter);
}
} // namespace

/// What requests of Cosmos DB take, by the size of the item (rule AZ-95).
class tst_RequestUnits : public QObject {
    Q_OBJECT
private slots:
    void theyFollowThePublishedSizes();
    void aRunTakesTheRequestUnitsThatPriceDoes();
};

/// Microsoft's table of request units, 2026-04-21; 3 KB lies in the middle between 2 and 4 KB.
void tst_RequestUnits::theyFollowThePublishedSizes() {
    const std::vector<std::array<double, 3>> expected{
        {0.5, 1.0, 4.95},   {1, 1.0, 4.95},       {2, 1.04, 6.29},       {3, 1.09, 6.48},
        {128, 9.95, 48.19}, {512, 40.95, 184.57}, {2048, 291.8, 1250.0}, {4096, 583.6, 2500.0}};
    for (const auto& [kb, read, write] : expected) {
        const auto units = model::requestUnitsOf(kb * 1024.0);
        QVERIFY2(std::abs(units.read - read) < 1e-9 && std::abs(units.write - write) < 1e-9,
                 qPrintable(QString::number(kb)));
    }
}

void tst_RequestUnits::aRunTakesTheRequestUnitsThatPriceDoes() {
    const auto priced = [](const char* figure, double requests, double kb) {
        const auto lines = model::meter(
            {.service = "cosmos_db", .node = {}, .figures = {{figure, requests}, {"item_kb", kb}}}, "azure");
        return lines->front().quantity;
    };
    for (const double kb : {1.0, 2.0, 3.0, 16.0, 100.0, 300.0})
        for (const auto& [op, figure] : {std::pair("write", "writes"), std::pair("read", "reads")}) {
            model::Params params{{"units_by", "request-units"}, {"item_size", kb * 1024.0}};
            const auto demand = table(op, 10, params).lasts(100).run();
            const auto served = static_cast<double>(at(demand, "t").counts.succeeded);
            QVERIFY(served >= 999.0);
            const double expected = priced(figure, served, kb);
            QVERIFY(std::abs(used(demand, "request_units") - expected) < 0.002 * expected);
            const auto& meters = demand.usage.at(model::NodeId("t"));
            QVERIFY(!meters.contains("write_units") && !meters.contains("read_half_units"));
            // Ten times as many as a budget of these units serves.
            params["mode"] = "units";
            params["units"] = std::to_string(expected / 100.0) + " /s";
            const auto budget = table(op, 100, params).lasts(100).run();
            QVERIFY(std::abs(static_cast<double>(at(budget, "t").counts.succeeded) - served) < 0.02 * served);
        }
    const auto strong =
        table("read", 10, {{"units_by", "request-units"}, {"item_size", "4 KB"}, {"consistency", "strong"}})
            .lasts(100)
            .run();
    const auto twice = 2.0 * 1.14 * static_cast<double>(at(strong, "t").counts.succeeded);
    QCOMPARE(used(strong, "request_units"), std::round(twice));
}

QTEST_APPLESS_MAIN(tst_RequestUnits)
#include "tst_request_units.moc"
