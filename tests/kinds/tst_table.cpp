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

double servedPerSecond(const sim::Summary& run) {
    return static_cast<double>(at(run, "t").counts.succeeded) / run.simulated;
}
double throttled(const sim::Summary& run) {
    const auto& counts = at(run, "t").counts;
    return static_cast<double>(counts.throttled) / static_cast<double>(counts.offered);
}
double used(const sim::Summary& run, const std::string& meter) {
    return run.usage.at(model::NodeId("t")).at(meter);
}
} // namespace

/// Capacity of tables, against the provider's documented rules.
class tst_Table : public QObject {
    Q_OBJECT
private slots:
    void unusedCapacityOfFiveMinutesMayBeSpentAtOnce();
    void aHotKeyMeetsTheLimitOfOnePartition_data();
    void aHotKeyMeetsTheLimitOfOnePartition();
    void onDemandServesTwiceTheEarlierPeak();
    void itemsCostUnitsBySize();
    void latencyIsThatOfTheOperation();
    void aProvisionedTableIsBilledByTheHour();
};

/// Case PUB-39: 100 units/s and 30,000 kept; 400/s empty that in 100 s, then three of four are refused.
void tst_Table::unusedCapacityOfFiveMinutesMayBeSpentAtOnce() {
    Build b = table("write", 400, {{"mode", "provisioned"}, {"write_capacity", 100}});
    QCOMPARE(at(b.lasts(99).run(), "t").counts.throttled, 0);
    QVERIFY(at(b.lasts(101).run(), "t").counts.throttled > 0);
    b.scenario().warmup = 200;
    const auto run = b.lasts(400).run();
    QVERIFY(std::abs(throttled(run) - 0.75) < 0.001);
    QCOMPARE(at(run, "t").throttledBy.at("write capacity"), at(run, "t").counts.throttled);
}

void tst_Table::aHotKeyMeetsTheLimitOfOnePartition_data() {
    QTest::addColumn<QString>("op");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("served");
    QTest::newRow("writes") << "write" << 1500.0 << 1000.0;
    QTest::newRow("strong reads") << "read" << 4500.0 << 3000.0;
}

/// Case PUB-40: all requests on one key.
void tst_Table::aHotKeyMeetsTheLimitOfOnePartition() {
    QFETCH(QString, op);
    QFETCH(double, rate);
    QFETCH(double, served);
    Build b = table(op.toStdString(), rate, {{"hot_key_share", 1.0}, {"consistency", "strong"}});
    b.scenario().warmup = 10;
    const auto run = b.lasts(60).run();
    QVERIFY(std::abs(servedPerSecond(run) / served - 1.0) < 0.001);
    QVERIFY(std::abs(throttled(run) - 1.0 / 3.0) < 0.001);
    QCOMPARE(at(run, "t").throttledBy.at("partition"), at(run, "t").counts.throttled);
}

/// Rules D2 and D3: 4,000 writes/s from new; a peak of 3,500/s lets it serve 7,000/s half an hour later.
void tst_Table::onDemandServesTwiceTheEarlierPeak() {
    Build b = table("write", 1, {});
    auto& profile = b.scenario().traffic[model::NodeId("c")].profile;
    profile = {{0, 3500}, {120, 3500}, {120, 0}, {2100, 0}, {2100, 9000}, {2110, 9000}, {2110, 0}};
    b.scenario().warmup = 2000;
    const auto later = b.lasts(2200).run();
    QVERIFY(std::abs(static_cast<double>(at(later, "t").counts.succeeded) - 70'000) <
            7'100); // a second's burst
    profile = {{0, 9000}, {10, 9000}, {10, 0}};
    b.scenario().warmup = 0;
    const auto fresh = b.lasts(20).run();
    QVERIFY(std::abs(static_cast<double>(at(fresh, "t").counts.succeeded) - 40'000) < 4'100);
}

/// 1 KB a write unit, 4 KB a read unit, half of it for eventual reads; each item rounded up.
void tst_Table::itemsCostUnitsBySize() {
    const auto units = [](const std::string& op, const char* size, const char* consistency,
                          const char* meter) {
        const auto run = table(op, 10, {{"item_size", size}, {"consistency", consistency}}).lasts(10).run();
        return used(run, meter) / static_cast<double>(at(run, "t").counts.succeeded);
    };
    QCOMPARE(units("write", "3.5 KB", "strong", "write_units"), 4.0);
    QCOMPARE(units("read", "3.5 KB", "strong", "read_half_units"), 2.0);
    QCOMPARE(units("read", "3.5 KB", "eventual", "read_half_units"), 1.0);
    QCOMPARE(units("read", "10 KB", "eventual", "read_half_units"), 3.0);
}

void tst_Table::latencyIsThatOfTheOperation() {
    const model::Params latencies{{"read_latency", "2 ms"}, {"write_latency", "5 ms"}};
    QVERIFY(std::abs(at(table("read", 10, latencies).lasts(10).run(), "t").latency.mean - 0.002) < 1e-12);
    QVERIFY(std::abs(at(table("write", 10, latencies).lasts(10).run(), "t").latency.mean - 0.005) < 1e-12);
}

void tst_Table::aProvisionedTableIsBilledByTheHour() {
    const auto run =
        table("write", 10, {{"mode", "provisioned"}, {"write_capacity", 20}, {"read_capacity", 30}})
            .lasts(3600)
            .run();
    QCOMPARE(used(run, "write_capacity"), 20 * 3600.0);
    QCOMPARE(used(run, "read_capacity"), 30 * 3600.0);
    QVERIFY(std::abs(*at(run, "t").utilisation - 0.5) < 1e-3);
}

QTEST_APPLESS_MAIN(tst_Table)
#include "tst_table.moc"
