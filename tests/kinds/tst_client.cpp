#include "tests/support/build.h"

#include <QtTest>

using namespace burst;
using namespace burst::test;

/// Patience and retries of clients, on timelines worked out by hand.
class tst_Client : public QObject {
    Q_OBJECT
private slots:
    void anImpatientClientGivesUpAndTheWorkGoesOn();
    void retriesAreRealLoad();
    void jitterSpreadsRetries();
};

void tst_Client::anImpatientClientGivesUpAndTheWorkGoesOn() {
    Build b;
    b.node("c", "client", {{"timeout", "1 s"}})
        .node("f", "function", {{"compute", "3 s"}, {"timeout", "10 s"}});
    const auto run = b.link("c", "f").arrivals("c", {0}).run();
    QCOMPARE(at(run, "c").counts.timedOut, 1);
    QCOMPARE(at(run, "f").counts.succeeded, 1);
}

void tst_Client::retriesAreRealLoad() {
    Build b;
    b.node("c", "client", {{"retry", 2}, {"retry_base", "1 s"}, {"retry_jitter", "none"}});
    b.node("f", "function", {{"compute", "10 s"}, {"timeout", "60 s"}, {"reserved", 1}});
    const auto run = b.link("c", "f").arrivals("c", {0, 5}).lasts(100).run();
    // The second is refused at 5, 6 and 8 s and gives up.
    QCOMPARE(at(run, "f").counts.offered, 4);
    QCOMPARE(at(run, "f").counts.throttled, 3);
    QCOMPARE(at(run, "c").counts.offered, 2);
    QCOMPARE(at(run, "c").counts.throttled, 1);
    QVERIFY(std::abs(at(run, "c").concurrency->mean * 100 - (10 + 3)) < 1e-9);
}

/// With full jitter the waits are uniform between 0 and the back-off.
void tst_Client::jitterSpreadsRetries() {
    Build b;
    b.node("c", "client", {{"retry", 1}, {"retry_base", "1 s"}}).node("f", "function", {{"reserved", 0}});
    const auto run = b.link("c", "f").arrivals("c", std::vector<double>(10'000, 0.0)).lasts(10).run();
    const double meanWait = at(run, "c").concurrency->mean * 10 / 10'000;
    QVERIFY(std::abs(meanWait - 0.5) < 4.0 * std::sqrt(1.0 / 12.0 / 10'000));
}

QTEST_APPLESS_MAIN(tst_Client)
#include "tst_client.moc"
