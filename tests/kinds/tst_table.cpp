#include "simulator/mechanisms/item_limit.h"
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
std::int64_t refused(const sim::Summary& run, const std::string& limit) {
    const auto& by = at(run, "t").throttledBy;
    return by.contains(limit) ? by.at(limit) : 0;
}
model::Fault change(const std::string& parameter, model::Tree value, double from) {
    return {.kind = model::Fault::Kind::change,
            .at = from,
            .node = model::NodeId("t"),
            .parameter = parameter,
            .value = std::move(value)};
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
    void ruleD2OnDemandDoublesItsPeakEveryHalfHour();
    void aCapBoundsWhatIsServedOnDemand();
    void aHotKeyIsRefusedWhileItsTableHasCapacity();
    void withoutAdaptiveCapacityAPartitionHasItsPartOnly();
    void aHotPartitionIsSplitUnlessOneKeyMakesItHot();
    void onDemandPartitionsGrowWithThePeak();
    void autoScalingFollowsTheLoadMinuteByMinute();
    void autoScalingStaysWithinItsBounds();
    void capacityIsLoweredOnlySoOften();
    void capacityChangesAtATime();
    void moreCapacityBringsNoBurst();
    void readsAndWritesShareOneBudgetAz90();
    void aRequestDearerThanASecondsBudgetIsServedOnDebt();
    void aLimitOfAnItemTakesNoMemoryForTheOthers();
    void unitsAreBilledByTheHourAtTheirHighestAz91();
    void unitsThatFollowTheUseAreBilledByTheirHighestSecondAz92();
    void itemsCostUnitsBySize();
    void unitsOfAnySizeCountItems();
    void aFailedConditionCostsItsUnits();
    void whatIsRefusedCostsNothing();
    void whatArrivesEndsOrIsInside();
    void sameSeedSameRun();
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

/// Rule D2: 4,000/s are served from new, 8,000/s half an hour after a minute of them, and 16,000/s half an
/// hour after a minute of those. What comes earlier or beyond is refused, but for the second's worth that the
/// bucket keeps.
void tst_Table::ruleD2OnDemandDoublesItsPeakEveryHalfHour() {
    const auto refusedOf = [](double from, double until, double rate) {
        Build b = table("write", 1, {});
        auto& profile = b.scenario().traffic[model::NodeId("c")].profile;
        profile = {{0, 4000}, {120, 4000}, {120, 0}, {from, 0}, {from, rate}, {until, rate}, {until, 0}};
        return static_cast<double>(at(b.lasts(until).run(), "t").counts.throttled);
    };
    QVERIFY(std::abs(refusedOf(1855, 1859, 8000) - (4 * 4000 - 4000)) <= 1);
    QVERIFY(std::abs(refusedOf(1920, 1930, 12'000) - (10 * 4000 - 8000)) <= 1);
    Build b = table("write", 1, {});
    b.scenario().traffic[model::NodeId("c")].profile = {{0, 4000},      {120, 4000},    {120, 0},  {1920, 0},
                                                        {1920, 8000},   {2040, 8000},   {2040, 0}, {3840, 0},
                                                        {3840, 16'000}, {3845, 16'000}, {3845, 0}};
    QCOMPARE(at(b.lasts(3845).run(), "t").counts.throttled, 0);
}

/// Rule D1: 1 KB a write unit, 4 KB a read unit, half of it for eventual reads; each item rounded up; twice
/// as much in a transaction.
void tst_Table::itemsCostUnitsBySize() {
    const auto units = [](const std::string& op, const char* size, const char* mode, const char* meter) {
        const auto run = table(op, 10, {{"item_size", size}, {op == "read" ? "consistency" : "writes", mode}})
                             .lasts(10)
                             .run();
        return used(run, meter) / static_cast<double>(at(run, "t").counts.succeeded);
    };
    QCOMPARE(units("write", "3.5 KB", "plain", "write_units"), 4.0);
    QCOMPARE(units("write", "3.5 KB", "transactional", "write_units"), 8.0);
    QCOMPARE(units("read", "3.5 KB", "transactional", "read_half_units"), 4.0);
    QCOMPARE(units("read", "3.5 KB", "strong", "read_half_units"), 2.0);
    QCOMPARE(units("read", "3.5 KB", "eventual", "read_half_units"), 1.0);
    QCOMPARE(units("read", "10 KB", "eventual", "read_half_units"), 3.0);
}

/// Rules GC-43 and CF-40: Firestore and KV charge for a document or a key, whatever its size.
void tst_Table::unitsOfAnySizeCountItems() {
    const auto units = [](const std::string& op, const char* meter) {
        const auto run =
            table(op, 10, {{"item_size", "10 KB"}, {"write_unit_size", "0 B"}, {"read_unit_size", "0 B"}})
                .lasts(10)
                .run();
        return used(run, meter) / static_cast<double>(at(run, "t").counts.succeeded);
    };
    QCOMPARE(units("write", "write_units"), 1.0);
    QCOMPARE(units("read", "read_half_units"), 1.0);
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

/// Rule D2: a quota or a cap of one's own.
void tst_Table::aCapBoundsWhatIsServedOnDemand() {
    Build b = table("write", 3000, {{"most_writes", 2000}});
    b.scenario().warmup = 10;
    const auto run = b.lasts(20).run();
    QCOMPARE(at(run, "t").counts.succeeded, 20'000);
    QCOMPARE(refused(run, "write capacity"), 10'000);
    b.scenario().faults = {change("most_writes", 4000, 5)};
    QCOMPARE(at(b.run(), "t").counts.throttled, 0);
}

/// Rule D5: 1,000 kept and 1,000/s against 1,500/s: empty after 2 s, then one of three is refused, though the
/// table has 4,000/s (or, provisioned, 2,000/s and their burst).
void tst_Table::aHotKeyIsRefusedWhileItsTableHasCapacity() {
    for (const model::Params& params :
         {model::Params{{"keys", 1}, {"split_after", 0}},
          model::Params{
              {"keys", 1}, {"split_after", 0}, {"mode", "provisioned"}, {"write_capacity", 2000}}}) {
        Build b = table("write", 1500, params);
        QCOMPARE(refused(b.lasts(1.99).run(), "partition"), 0);
        QVERIFY(refused(b.lasts(2.01).run(), "partition") > 0);
        const auto run = b.lasts(62).run();
        QVERIFY(std::abs(static_cast<double>(refused(run, "partition")) - 60 * 500) <= 2);
        QCOMPARE(at(run, "t").counts.throttled, refused(run, "partition"));
    }
    // Spread over four partitions, the same load meets no limit.
    QCOMPARE(at(table("write", 1500, {{"keys", 100'000}}).lasts(62).run(), "t").counts.throttled, 0);
}

/// 100 units/s in two partitions: one has 50/s and keeps 15,000, which 200/s empty in 100 s. Adaptive, it has
/// the table's 100/s and 30,000: they last 300 s, and then it is the table that is empty.
void tst_Table::withoutAdaptiveCapacityAPartitionHasItsPartOnly() {
    const auto after = [](const char* adaptive, double seconds) {
        return table("write", 200,
                     {{"mode", "provisioned"},
                      {"write_capacity", 100},
                      {"keys", 1},
                      {"partitions", 2},
                      {"split_after", 0},
                      {"adaptive", adaptive}})
            .lasts(seconds)
            .run();
    };
    QCOMPARE(at(after("none", 99.9), "t").counts.throttled, 0);
    QVERIFY(refused(after("none", 100.1), "partition") > 0);
    QCOMPARE(refused(after("none", 400), "write capacity"), 0);
    QVERIFY(std::abs(static_cast<double>(at(after("none", 400), "t").counts.succeeded) - 35'000) <= 1);
    QCOMPARE(at(after("at-once", 299.9), "t").counts.throttled, 0);
    QVERIFY(refused(after("at-once", 300.1), "write capacity") > 0);
    QCOMPARE(refused(after("at-once", 400), "partition"), 0);
}

/// The only partition refuses from 2 s on, and is split at 62 s: 750/s for each half, were it not one key.
void tst_Table::aHotPartitionIsSplitUnlessOneKeyMakesItHot() {
    const auto run = [](int keys, double from, double until) {
        Build b = table("write", 1500, {{"keys", keys}, {"partitions", 1}, {"split_after", "1 min"}});
        b.scenario().warmup = from;
        return b.lasts(until).run();
    };
    QVERIFY(std::abs(static_cast<double>(refused(run(1000, 0, 62), "partition")) - 30'000) <= 2);
    QCOMPARE(refused(run(1000, 70, 170), "partition"), 0);
    QCOMPARE(refused(run(1, 70, 170), "partition"), 50'000);
}

/// A peak of 3,400/s counts after half an hour: then 6,800/s take seven partitions instead of four.
void tst_Table::onDemandPartitionsGrowWithThePeak() {
    Build b = table("write", 1, {{"keys", 1'000'000}, {"split_after", 0}});
    b.scenario().traffic[model::NodeId("c")].profile = {{0, 3400},    {120, 3400},  {120, 0}, {2100, 0},
                                                        {2100, 5000}, {2110, 5000}, {2110, 0}};
    b.scenario().warmup = 2000;
    const auto grown = b.lasts(2200).run();
    // The table would serve all. One partition of the four was not split: of its 1,250/s, 250 are too many
    // from 4 s on.
    QCOMPARE(refused(grown, "write capacity"), 0);
    const double chance = std::sqrt(50'000 * 0.25 * 0.75); // of the number that goes to that partition
    QVERIFY(std::abs(static_cast<double>(refused(grown, "partition")) - 1500) < 4 * chance);
}

/// Rule D7. 139/s of 100: above 70 % after 60 and 120 s, so 199 are asked for and there at 180 s. 60/s of 199
/// from 600 s on: the fifteenth minute below 63 % ends at 1,500 s, so 86 are there at 1,560 s. Reads are not
/// used: nothing happens to them.
void tst_Table::autoScalingFollowsTheLoadMinuteByMinute() {
    Build b = table("write", 139,
                    {{"mode", "provisioned"},
                     {"write_capacity", 100},
                     {"auto_scaling", true},
                     {"least_write_capacity", 50},
                     {"most_write_capacity", 1000}});
    QCOMPARE(used(b.lasts(180).run(), "write_capacity"), 100 * 180.0);
    QCOMPARE(used(b.lasts(600).run(), "write_capacity"), 100 * 180.0 + 199 * 420.0);
    auto& profile = b.scenario().traffic[model::NodeId("c")].profile;
    profile = {{0, 139}, {600, 139}, {600, 60}};
    QCOMPARE(used(b.lasts(1560).run(), "write_capacity"), 100 * 180.0 + 199 * 1380.0);
    const auto run = b.lasts(1800).run();
    QCOMPARE(used(run, "write_capacity"), 100 * 180.0 + 199 * 1380.0 + 86 * 240.0);
    QCOMPARE(used(run, "read_capacity"), 5 * 1800.0);
    QCOMPARE(at(run, "t").counts.throttled, 0); // burst bridges the first three minutes
    const double served = 139 * 600.0 + 60 * 1200.0;
    QVERIFY(std::abs(*at(run, "t").utilisation - served / used(run, "write_capacity")) < 1e-4);
}

/// 250/s of 100 without burst: all in use, so 143 are asked for at 120 s and there at 180 s; all in use
/// again, so 205 would be right at 240 s, of which 150 are allowed, from 300 s on.
void tst_Table::autoScalingStaysWithinItsBounds() {
    Build b = table("write", 250,
                    {{"mode", "provisioned"},
                     {"write_capacity", 100},
                     {"burst_window", "0 s"},
                     {"auto_scaling", true},
                     {"most_write_capacity", 150}});
    QCOMPARE(used(b.lasts(300).run(), "write_capacity"), 100 * 180.0 + 143 * 120.0);
    b.scenario().warmup = 300;
    const auto run = b.lasts(1000).run();
    QCOMPARE(used(run, "write_capacity"), 150 * 700.0);
    QVERIFY(std::abs(servedPerSecond(run) - 150) <= 0.02);
}

/// Rule D7, with two decreases at any time and three a day. Target 50 %: 80 at 60 s, 60 at 120 s, 40 only an
/// hour later, and 20 on the next day.
void tst_Table::capacityIsLoweredOnlySoOften() {
    Build b = table("write", 1,
                    {{"mode", "provisioned"},
                     {"write_capacity", 100},
                     {"auto_scaling", true},
                     {"scaling_target", 0.5},
                     {"scaling_delay", "0 s"},
                     {"scale_in_periods", 1},
                     {"least_write_capacity", 1},
                     {"free_decreases", 2},
                     {"daily_decreases", 3}});
    auto& profile = b.scenario().traffic[model::NodeId("c")].profile;
    profile = {{0, 39.8}, {60, 39.8}, {60, 29.8}, {120, 29.8}, {120, 19.8}, {4000, 19.8}, {4000, 9.8}};
    b.scenario().startsAt = 0;
    const double firstHours = 100 * 60.0 + 80 * 60.0 + 60 * 3600.0;
    QCOMPARE(used(b.lasts(3720).run(), "write_capacity"), firstHours);
    QCOMPARE(used(b.lasts(86400).run(), "write_capacity"), firstHours + 40.0 * (86400 - 3720));
    QCOMPARE(used(b.lasts(90000).run(), "write_capacity"), firstHours + 40.0 * (86400 - 3720) + 20 * 3600.0);
}

void tst_Table::capacityChangesAtATime() {
    Build b = table("write", 20, {{"mode", "provisioned"}, {"write_capacity", 10}, {"burst_window", "0 s"}});
    b.scenario().faults = {change("write_capacity", 30, 100)};
    const auto run = b.lasts(200).run();
    QCOMPARE(used(run, "write_capacity"), 10 * 100.0 + 30 * 100.0);
    QVERIFY(std::abs(static_cast<double>(refused(run, "write capacity")) - (1000 - 10)) <= 1);
    Build warm = table("write", 200, {{"initial_writes", 100}});
    warm.scenario().faults = {change("initial_writes", 300, 50)};
    QVERIFY(std::abs(static_cast<double>(refused(warm.lasts(100).run(), "write capacity")) - (5000 - 100)) <=
            1);
}

/// 400/s empty 100 units/s and their burst in 100 s; 200 units/s from 200 s on are no more than that.
void tst_Table::moreCapacityBringsNoBurst() {
    Build b = table("write", 400, {{"mode", "provisioned"}, {"write_capacity", 100}});
    b.scenario().faults = {change("write_capacity", 200, 200)};
    b.scenario().warmup = 200;
    QVERIFY(std::abs(servedPerSecond(b.lasts(300).run()) - 200) <= 0.02);
}

/// Rule D9.
void tst_Table::whatIsRefusedCostsNothing() {
    const auto run = table("write", 100, {{"most_writes", 50}, {"item_size", "2 KB"}}).lasts(100).run();
    QVERIFY(at(run, "t").counts.throttled > 7000); // 100 writes of two units a second, 50 units
    QCOMPARE(used(run, "write_units"), 2.0 * static_cast<double>(at(run, "t").counts.succeeded));
}

/// A failed condition: no item is written, the units are billed.
void tst_Table::aFailedConditionCostsItsUnits() {
    const auto run = table("write", 10, {{"condition_fails", 1.0}, {"item_size", "2 KB"}}).lasts(10).run();
    QCOMPARE(at(run, "t").counts.failed, at(run, "t").counts.offered);
    QCOMPARE(used(run, "write_units"), 2.0 * static_cast<double>(at(run, "t").counts.offered));
}

namespace {
/// Everything that may refuse does.
Build crowded() {
    Build b;
    b.node("w", "client").node("r", "client");
    b.node("t", "table",
           {{"mode", "provisioned"},
            {"write_capacity", 300},
            {"read_capacity", 100},
            {"burst_window", "10 s"},
            {"keys", 1000},
            {"key_skew", 1.0},
            {"partitions", 8},
            {"partition_writes", 100},
            {"split_after", "1 min"},
            {"auto_scaling", true},
            {"condition_fails", 0.1},
            {"write_latency", exponential(0.01)},
            {"read_latency", exponential(0.005)}});
    b.link("w", "t", {{"op", "write"}}).link("r", "t", {{"op", "read"}});
    b.poisson("w", 500).poisson("r", 500).lasts(300);
    return b;
}
} // namespace

void tst_Table::whatArrivesEndsOrIsInside() {
    const auto run = crowded().run();
    const auto& counts = at(run, "t").counts;
    QVERIFY(counts.conserved());
    QVERIFY(refused(run, "partition") > 0 && refused(run, "write capacity") > 0);
    QVERIFY(counts.failed > 0);
}

void tst_Table::sameSeedSameRun() {
    Build b = crowded();
    b.scenario().replications = 3;
    QCOMPARE(b.run({.threads = 1}).fingerprint, b.run({.threads = 3}).fingerprint);
}

void tst_Table::readsAndWritesShareOneBudgetAz90() {
    // 100 units a second, and as many at the start: within 100 s 10,100 of them, for
    // writes of 5 units. Less than 10 units are lost before the first write and left after the last one.
    const model::Params budget{{"mode", "units"}, {"units", "100 /s"}};
    const auto writes = table("write", 30, budget).lasts(100).run();
    QVERIFY(std::abs(static_cast<double>(at(writes, "t").counts.succeeded) - 2019) <= 1);
    QCOMPARE(refused(writes, "request units"), at(writes, "t").counts.throttled);
    QCOMPARE(at(table("read", 30, budget).lasts(100).run(), "t").counts.throttled, 0);
    // One key of all requests has one of four partitions, with a quarter of the units.
    model::Params hot = budget;
    hot["partitions"] = 4;
    hot["hot_key_share"] = 1;
    const auto reads = table("read", 50, hot).lasts(100).run();
    QVERIFY(std::abs(static_cast<double>(at(reads, "t").counts.succeeded) - 2525) <= 1);
    QCOMPARE(refused(reads, "partition"), at(reads, "t").counts.throttled);
}

/// A write of 1,500 units where there are 400 a second: served when all 400 are there, which takes
/// 3.75 s each time. One a second asks: those of 0, 4, 8, ... s are served.
void tst_Table::aRequestDearerThanASecondsBudgetIsServedOnDebt() {
    Build b;
    b.node("c", "client").node("t", "table", {{"mode", "units"}, {"units", "400 /s"}, {"write_cost", 1500}});
    b.link("c", "t", {{"op", "write"}});
    std::vector<double> times;
    for (int i = 0; i < 40; ++i)
        times.push_back(i);
    const auto run = b.arrivals("c", times).lasts(60).run();
    QCOMPARE(at(run, "t").counts.succeeded, 10);
    QCOMPARE(refused(run, "request units"), 30);
}

void tst_Table::aLimitOfAnItemTakesNoMemoryForTheOthers() {
    // Two writes to each of 100,000 items, ten items a millisecond; the second one comes 0.5 s later and is
    // refused. What is kept are the items of about a second, whatever their number.
    sim::ItemLimit limit(1.0);
    std::size_t most = 0;
    for (std::uint32_t tick = 0; tick < 10'500; ++tick) {
        const sim::Time now = tick * (sim::second / 1000);
        for (std::uint32_t i = 0; i < 10; ++i) {
            if (tick < 10'000) QVERIFY(limit.take(now, tick * 10 + i));
            if (tick >= 500) QVERIFY(!limit.take(now, (tick - 500) * 10 + i));
        }
        most = std::max(most, limit.size());
    }
    QVERIFY2(most <= 2 * 10'010 + 10, std::to_string(most).c_str());
    // As many keys as may be stated.
    const auto run =
        table("write", 100, {{"keys", 4e9}, {"key_skew", 0}, {"item_writes", "1 /s"}}).lasts(10).run();
    QCOMPARE(at(run, "t").counts.throttled, 0);
}

void tst_Table::unitsAreBilledByTheHourAtTheirHighestAz91() {
    Build b = table("read", 1, {{"mode", "units"}, {"units", "400 /s"}});
    b.scenario().faults = {change("units", 1000, 600), change("units", 400, 1200)};
    // From 00:10 to 00:20 there were 1,000: so many are billed for all of the first hour.
    QCOMPARE(used(b.lasts(7200).run(), "units"), 3600.0 * 1000 + 3600.0 * 400);
}

void tst_Table::unitsThatFollowTheUseAreBilledByTheirHighestSecondAz92() {
    Build b;
    b.node("c", "client")
        .node("t", "table", {{"mode", "units"}, {"units", "1000 /s"}, {"units_follow", true}});
    b.link("c", "t", {{"op", "read"}});
    std::vector<double> times;
    for (int i = 0; i < 300; ++i)
        times.push_back(100 + i / 400.0);
    for (int i = 0; i < 50; ++i)
        times.push_back(4000 + i / 400.0);
    // 300 in one second of the first hour; 50 in one of the second, less than the tenth of 1,000 that is
    // billed at least.
    const auto run = b.arrivals("c", times).lasts(7200).run();
    QCOMPARE(used(run, "following_units"), 3600.0 * 300 + 3600.0 * 100);
    QCOMPARE(at(run, "t").counts.throttled, 0);
}

QTEST_APPLESS_MAIN(tst_Table)
#include "tst_table.moc"
