#include "simulator/mechanisms/on_demand_capacity.h"
#include "simulator/mechanisms/token_bucket.h"

#include <QTest>

using namespace burst::sim;

class tst_TokenBucket : public QObject {
    Q_OBJECT
private slots:
    void aFullBucketGivesItsCapacityAtOnce();
    void itRefillsContinuously();
    void itNeverHoldsMoreThanItsCapacity();
    void aRateOfZeroGivesTheBurstOnly();
    void refusedTakesCostNothing();
    void aTableOnDemandDoublesItsEarlierPeak();
};

void tst_TokenBucket::aFullBucketGivesItsCapacityAtOnce() {
    TokenBucket bucket(10000, 5000);
    int taken = 0;
    for (int i = 0; i < 10000; ++i)
        taken += bucket.take(0, 1);
    QCOMPARE(taken, 5000);
}

void tst_TokenBucket::itRefillsContinuously() {
    TokenBucket bucket(10, 1);
    QVERIFY(bucket.take(0, 1));
    QVERIFY(!bucket.take(second / 10 - 1, 1));
    QVERIFY(bucket.take(second / 10, 1));
}

void tst_TokenBucket::itNeverHoldsMoreThanItsCapacity() {
    TokenBucket bucket(100, 1000);
    QVERIFY(bucket.take(3600 * second, 1000));
    QVERIFY(!bucket.take(3600 * second, 1));
}

void tst_TokenBucket::aRateOfZeroGivesTheBurstOnly() {
    TokenBucket bucket(0, 3);
    QVERIFY(bucket.take(0, 2));
    QVERIFY(bucket.take(second, 1));
    QVERIFY(!bucket.take(86400 * second, 1));
}

void tst_TokenBucket::refusedTakesCostNothing() {
    TokenBucket bucket(1, 2);
    QVERIFY(!bucket.take(0, 3));
    QVERIFY(bucket.take(0, 2));
}

void tst_TokenBucket::aTableOnDemandDoublesItsEarlierPeak() {
    // 4,000 units/s at the start; 3,000 served in each second of the first minute give 6,000 half an hour
    // later.
    OnDemandCapacity capacity(4000, 1800 * second);
    for (int s = 0; s < 60; ++s)
        QVERIFY(capacity.take(s * second + 1, 3000));
    QVERIFY(capacity.take(61 * second, 1));
    QCOMPARE(capacity.allowed(), 4000.0);
    capacity.take((60 + 1799) * second, 1);
    QCOMPARE(capacity.allowed(), 4000.0);
    capacity.take((60 + 1800 + 60) * second, 1);
    QCOMPARE(capacity.allowed(), 6000.0);
}

QTEST_APPLESS_MAIN(tst_TokenBucket)
#include "tst_token_bucket.moc"
