#include "simulator/mechanisms/window_scaling.h"

#include <QTest>

#include <functional>
#include <map>

using namespace burst::sim;

namespace {
/// Feeds a sample every second and asks every two seconds; tasks become ready at once.
class Timeline {
public:
    Timeline(const WindowScalingRule& rule, std::int64_t ready, std::function<double(int)> inside)
        : scaling_(rule), ready_(ready), inside_(std::move(inside)) {}

    void until(int end) {
        for (; at_ <= end; ++at_) {
            scaling_.record(inside_(at_));
            if (at_ % 2 == 0) ready_ = scaling_.decide(at_ * second, ready_);
        }
    }
    [[nodiscard]] std::int64_t tasks() const { return ready_; }
    [[nodiscard]] bool panics() const { return scaling_.panics(); }

private:
    WindowScaling scaling_;
    std::int64_t ready_{};
    std::function<double(int)> inside_;
    int at_{1};
};

constexpr WindowScalingRule tens{.target = 10.0};
} // namespace

/// The rules KN-01 to KN-05 on timelines worked out by hand.
class tst_WindowScaling : public QObject {
    Q_OBJECT
private slots:
    void aBurstIsMetInTheShortWindowAndForgottenAfterTheLongOne();
    void nothingIsLeftAfterALongWindowWithoutRequests();
    void oneDecisionHalvesTheTasksAtMost();
    void oneDecisionMultipliesTheTasksAtMostByTheUpRate();
    void theFirstSecondsAreAveragedOverWhatThereIs();
    void aDelayKeepsTheHighestWish();
    void limitsHold();
};

void tst_WindowScaling::aBurstIsMetInTheShortWindowAndForgottenAfterTheLongOne() {
    // 5 inside; from 60 s to 70 s 100; then 5 again.
    Timeline t(tens, 1, [](int at) { return at > 60 && at <= 70 ? 100.0 : 5.0; });
    t.until(60);
    QCOMPARE(t.tasks(), 1);
    QVERIFY(!t.panics());
    // The last six seconds: 4 x 5 and 2 x 100 are 36.7 on average, so 4 tasks are needed: 4 times those
    // there.
    t.until(62);
    QVERIFY(t.panics());
    QCOMPARE(t.tasks(), 4);
    // 2 x 5 and 4 x 100: 68.3.
    t.until(64);
    QCOMPARE(t.tasks(), 7);
    t.until(66);
    QCOMPARE(t.tasks(), 10);
    // The burst is over, but who panics does not shrink; it held last at 62 s, so panic lasts beyond 122 s.
    t.until(122);
    QVERIFY(t.panics());
    QCOMPARE(t.tasks(), 10);
    // In the last 60 s: 6 x 100 and 54 x 5, 14.5 on average: 2 tasks, but no fewer than half of the 10.
    t.until(124);
    QVERIFY(!t.panics());
    QCOMPARE(t.tasks(), 5);
    t.until(126);
    QCOMPARE(t.tasks(), 2);
    // 2 x 100 and 58 x 5: 8.2.
    t.until(128);
    QCOMPARE(t.tasks(), 1);
}

void tst_WindowScaling::nothingIsLeftAfterALongWindowWithoutRequests() {
    Timeline t(tens, 1, [](int at) { return at <= 130 ? 5.0 : 0.0; });
    t.until(188);
    QCOMPARE(t.tasks(), 1);
    t.until(190);
    QCOMPARE(t.tasks(), 0);
}

void tst_WindowScaling::oneDecisionHalvesTheTasksAtMost() {
    Timeline t(tens, 100, [](int) { return 10.0; });
    for (const auto& [at, tasks] : std::map<int, std::int64_t>{{2, 50}, {4, 25}, {6, 12}, {8, 6}, {10, 3}}) {
        t.until(at);
        QCOMPARE(t.tasks(), tasks);
    }
    t.until(20);
    QCOMPARE(t.tasks(), 1);
}

void tst_WindowScaling::oneDecisionMultipliesTheTasksAtMostByTheUpRate() {
    WindowScalingRule rule = tens;
    rule.upRate = 3.0;
    Timeline t(rule, 2, [](int) { return 500.0; });
    for (const auto& [at, tasks] : std::map<int, std::int64_t>{{2, 6}, {4, 18}, {6, 50}, {8, 50}}) {
        t.until(at);
        QCOMPARE(t.tasks(), tasks);
    }
}

void tst_WindowScaling::theFirstSecondsAreAveragedOverWhatThereIs() {
    Timeline t(tens, 1, [](int at) { return at == 1 ? 0.0 : 40.0; });
    t.until(2);
    QCOMPARE(t.tasks(), 2); // 20 on average
    t.until(4);
    QCOMPARE(t.tasks(), 3); // 30
}

void tst_WindowScaling::aDelayKeepsTheHighestWish() {
    WindowScalingRule rule = tens;
    rule.stableWindow = 6 * second;
    rule.downDelay = 30 * second;
    Timeline t(rule, 4, [](int at) { return at <= 10 ? 40.0 : 10.0; });
    t.until(10);
    QCOMPARE(t.tasks(), 4);
    // Four tasks were last wished for at 10 s; at 12 s it was 3 (4 x 40 and 2 x 10: 30).
    t.until(40);
    QCOMPARE(t.tasks(), 4);
    t.until(42);
    QCOMPARE(t.tasks(), 3);
}

void tst_WindowScaling::limitsHold() {
    WindowScalingRule rule = tens;
    rule.least = 3;
    rule.max = 8;
    Timeline busy(rule, 1, [](int) { return 500.0; });
    busy.until(10);
    QCOMPARE(busy.tasks(), 8);
    Timeline calm(rule, 1, [](int at) { return at <= 60 ? 1.0 : 0.0; });
    calm.until(10);
    QCOMPARE(calm.tasks(), 3);
    calm.until(130);
    QCOMPARE(calm.tasks(), 0);
    rule.min = 2;
    Timeline kept(rule, 2, [](int) { return 0.0; });
    kept.until(130);
    QCOMPARE(kept.tasks(), 2);
}

QTEST_APPLESS_MAIN(tst_WindowScaling)
#include "tst_window_scaling.moc"
