#include "simulator/mechanisms/target_tracking.h"

#include <QTest>

using namespace burst::sim;

/// The control loop on timelines worked out by hand: a target of 70 % on 1 to 20 units, one datapoint a
/// minute.
class tst_TargetTracking : public QObject {
    Q_OBJECT
private slots:
    void itGrowsInProportionAfterARowOfBreaches();
    void aPeriodAtTheTargetBreaksTheRow();
    void duringTheCoolDownOnlyAHigherBreachAddsMore();
    void unitsThatStartAreNotAskedForTwice();
    void itShrinksLateAndInProportion();
    void aCoolDownDelaysTheNextShrink();
    void growthEndsTheCoolDownOfAShrink();
    void nothingMeasuredMeansNothingDone();
    void theCapacityKeepsWithinItsLimits();
    void aWholeTimelineFollowsASpike();
};

namespace {
constexpr Time minute = 60 * second;
const TargetTrackingRule rule{.target = 0.7,
                              .min = 1,
                              .max = 20,
                              .out = 3,
                              .in = 15,
                              .coolDownOut = 3 * minute,
                              .coolDownIn = 5 * minute};

/// A loop with its capacity, all units of which serve at once.
struct Rig {
    TargetTracking loop{rule};
    std::int64_t units{4};
    Time now{0};
    std::int64_t next(std::optional<double> metric) {
        now += minute;
        units = loop.observe(now, metric, units, units);
        return units;
    }
    std::int64_t next(std::optional<double> metric, int times) {
        for (int i = 0; i < times; ++i)
            next(metric);
        return units;
    }
};
} // namespace

void tst_TargetTracking::itGrowsInProportionAfterARowOfBreaches() {
    Rig rig;
    QCOMPARE(rig.next(0.95, 2), 4);
    QCOMPARE(rig.next(0.95), 6); // 4 * 0.95 / 0.7 = 5.4
}

void tst_TargetTracking::aPeriodAtTheTargetBreaksTheRow() {
    Rig rig;
    rig.next(0.95, 2);
    QCOMPARE(rig.next(0.7), 4);
    QCOMPARE(rig.next(0.95, 2), 4);
    QCOMPARE(rig.next(0.95), 6);
}

void tst_TargetTracking::duringTheCoolDownOnlyAHigherBreachAddsMore() {
    Rig rig;
    QCOMPARE(rig.next(0.95, 3), 6);
    QCOMPARE(rig.next(0.95), 6);    // 4 units before it: 5.4 again
    QCOMPARE(rig.next(1.30), 8);    // 4 * 1.3 / 0.7 = 7.4; cools down until minute 8
    QCOMPARE(rig.next(0.80, 2), 8); // minutes 6 and 7: 4 * 0.8 / 0.7 = 4.6
    QCOMPARE(rig.next(0.80), 10);   // minute 8, with all 8: 9.1
}

void tst_TargetTracking::unitsThatStartAreNotAskedForTwice() {
    TargetTracking loop(rule);
    QCOMPARE(loop.observe(1 * minute, 1.4, 4, 4), 4);
    QCOMPARE(loop.observe(2 * minute, 1.4, 4, 4), 4);
    QCOMPARE(loop.observe(3 * minute, 1.4, 4, 4), 8);
    QCOMPARE(loop.observe(9 * minute, 1.4, 4, 8), 8); // cooled down, four still start: 4 * 1.4 / 0.7
}

void tst_TargetTracking::itShrinksLateAndInProportion() {
    Rig rig;
    rig.units = 10;
    QCOMPARE(rig.next(0.35, 14), 10);
    QCOMPARE(rig.next(0.35), 5);
    Rig idle;
    idle.units = 10;
    QCOMPARE(idle.next(0.65, 60), 10); // between 63 % and 70 % nothing happens
}

void tst_TargetTracking::aCoolDownDelaysTheNextShrink() {
    Rig rig;
    rig.units = 16;
    QCOMPARE(rig.next(0.35, 15), 8);
    QCOMPARE(rig.next(0.35, 4), 8);
    QCOMPARE(rig.next(0.35), 4); // five minutes later, still below
}

void tst_TargetTracking::growthEndsTheCoolDownOfAShrink() {
    Rig rig;
    rig.units = 16;
    QCOMPARE(rig.next(0.35, 15), 8);
    QCOMPARE(rig.next(0.84, 2), 8);
    QCOMPARE(rig.next(0.84), 10); // 8 * 0.84 / 0.7 = 9.6, within the five minutes
}

void tst_TargetTracking::nothingMeasuredMeansNothingDone() {
    Rig rig;
    QCOMPARE(rig.next(std::nullopt, 60), 4);
    rig.next(0.1, 14);
    rig.next(std::nullopt);
    QCOMPARE(rig.next(0.1, 14), 4);
    QCOMPARE(rig.next(0.1), 1);
}

void tst_TargetTracking::theCapacityKeepsWithinItsLimits() {
    Rig rig;
    QCOMPARE(rig.next(1e300, 3), 20);
    QCOMPARE(rig.next(0.0, 18), 1);
    TargetTracking loop(rule);
    QCOMPARE(loop.observe(minute, std::nullopt, 0, 0), 1); // below the least from the start
}

void tst_TargetTracking::aWholeTimelineFollowsASpike() {
    // A load of 2.8 units of work, from minute 11 to 20 one of 8.4; the metric is load / units.
    Rig rig;
    std::vector<std::int64_t> seen;
    for (int i = 1; i <= 40; ++i) {
        const double load = i >= 11 && i <= 20 ? 8.4 : 2.8;
        seen.push_back(rig.next(load / static_cast<double>(rig.units)));
    }
    // 2.8 / 4 = 70 % is the target; 8.4 / 4 needs 12 after the third breach (minute 13); 2.8 / 12 is low from
    // minute 21 and takes units away after fifteen minutes.
    for (int i = 1; i <= 40; ++i)
        QCOMPARE(seen[static_cast<std::size_t>(i - 1)], i < 13 || i >= 35 ? 4 : 12);
}

QTEST_APPLESS_MAIN(tst_TargetTracking)
#include "tst_target_tracking.moc"
