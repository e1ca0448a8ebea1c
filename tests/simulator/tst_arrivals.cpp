#include "simulator/arrivals/arrivals.h"
#include "simulator/arrivals/rate_profile.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace burst;
using model::Traffic;

namespace {
std::vector<double> arrivalsOf(Traffic traffic, double until,
                               std::shared_ptr<const model::Trace> trace = nullptr) {
    sim::SourceSpec source;
    source.traffic = std::move(traffic);
    source.trace = std::move(trace);
    const auto arrivals = sim::makeArrivals(source, 17);
    std::vector<double> times;
    for (auto at = arrivals->next(); at < sim::fromSeconds(until); at = arrivals->next())
        times.push_back(sim::toSeconds(at));
    return times;
}

std::shared_ptr<const model::Trace> counts(double interval, std::vector<double> values) {
    auto trace = std::make_shared<model::Trace>();
    trace->interval = interval;
    trace->counts = std::move(values);
    return trace;
}

std::ptrdiff_t within(const std::vector<double>& times, double from, double to) {
    return std::count_if(times.begin(), times.end(), [&](double t) { return t >= from && t < to; });
}
} // namespace

/// What arrives when.
class tst_Arrivals : public QObject {
    Q_OBJECT
private slots:
    void aProfileIsWalkedByItsArea();
    void constantTrafficIsEven();
    void constantTrafficFollowsARamp();
    void poissonTrafficHasTheRateOfItsProfileAndUnitDispersion();
    void renewalGapsAreDrawn();
    void aTraceReplaysItsTimes();
    void scaleSpeedAndLoopOfATrace();
    void countsFallIntoTheirIntervals_data();
    void countsFallIntoTheirIntervals();
};

void tst_Arrivals::aProfileIsWalkedByItsArea() {
    // 0 to 10/s over 10 s (area 50), a step down to 2/s.
    sim::RateProfile profile({{0, 0}, {10, 10}, {10, 2}}, 1.0, 1.0, false);
    QVERIFY(std::abs(profile.advance(12.5) - 5.0) < 1e-12);
    QVERIFY(std::abs(profile.advance(37.5) - 10.0) < 1e-12);
    QVERIFY(std::abs(profile.advance(8.0) - 14.0) < 1e-12);
    sim::RateProfile ending({{0, 1}, {3, 1}, {3, 0}}, 1.0, 1.0, false);
    QVERIFY(std::abs(ending.advance(2.0) - 2.0) < 1e-12);
    QVERIFY(std::isinf(ending.advance(2.0)));
    sim::RateProfile round({{0, 1}, {3, 1}, {3, 0}, {10, 0}}, 1.0, 1.0, true);
    QVERIFY(std::abs(round.advance(4.0) - 11.0) < 1e-12);
}

void tst_Arrivals::constantTrafficIsEven() {
    Traffic traffic;
    traffic.process = Traffic::Process::constant;
    traffic.profile = {{0, 4}};
    const auto times = arrivalsOf(traffic, 10);
    QVERIFY(times.size() >= 39 && times.size() <= 40);
    for (std::size_t i = 1; i < times.size(); ++i)
        QVERIFY(std::abs(times[i] - times[i - 1] - 0.25) < 1e-8);
}

void tst_Arrivals::constantTrafficFollowsARamp() {
    Traffic traffic;
    traffic.process = Traffic::Process::constant;
    traffic.profile = {{0, 0}, {100, 100}};
    const auto times = arrivalsOf(traffic, 100);
    // The n-th request comes when the area t²/2 reaches n.
    for (std::size_t i = 0; i < times.size(); i += 500)
        QVERIFY(std::abs(times[i] * times[i] / 2 - double(i)) <= 1.0 + 1e-6);
}

void tst_Arrivals::poissonTrafficHasTheRateOfItsProfileAndUnitDispersion() {
    Traffic traffic;
    traffic.profile = {{0, 100}, {1000, 100}, {1000, 10}};
    const auto times = arrivalsOf(traffic, 2000);
    QVERIFY(std::abs(double(within(times, 0, 1000)) - 100'000) < 4 * std::sqrt(100'000));
    QVERIFY(std::abs(double(within(times, 1000, 2000)) - 10'000) < 4 * std::sqrt(10'000));
    double squares = 0.0;
    for (int s = 0; s < 1000; ++s)
        squares += std::pow(double(within(times, s, s + 1)) - 100, 2);
    QVERIFY(std::abs(squares / 1000 / 100 - 1.0) < 4 * std::sqrt(2.0 / 1000)); // variance = mean
}

void tst_Arrivals::renewalGapsAreDrawn() {
    Traffic traffic;
    traffic.process = Traffic::Process::renewal;
    traffic.gap = {.family = model::Distribution::Family::uniform, .a = 1, .b = 3};
    const auto times = arrivalsOf(traffic, 20'000);
    QVERIFY(std::abs(double(times.size()) - 10'000) < 4 * std::sqrt(10'000 * (1.0 / 3) / 4) + 1);
    for (std::size_t i = 1; i < times.size(); ++i) {
        const double gap = times[i] - times[i - 1];
        QVERIFY(gap >= 1 - 1e-8 && gap <= 3 + 1e-8);
    }
}

void tst_Arrivals::aTraceReplaysItsTimes() {
    Traffic traffic;
    traffic.process = Traffic::Process::trace;
    traffic.times = {0, 0.5, 0.5, 7};
    QCOMPARE(arrivalsOf(traffic, 100), traffic.times);
}

void tst_Arrivals::scaleSpeedAndLoopOfATrace() {
    Traffic traffic;
    traffic.process = Traffic::Process::trace;
    traffic.times = {1, 2, 4};
    traffic.speed = 2;
    QCOMPARE(arrivalsOf(traffic, 100), (std::vector<double>{0.5, 1, 2}));
    traffic = {};
    traffic.process = Traffic::Process::trace;
    traffic.spread = Traffic::Spread::even;
    traffic.scale = 3;
    traffic.loop = true;
    const auto times = arrivalsOf(traffic, 40, counts(10, {5, 1}));
    QCOMPARE(within(times, 0, 10), 15);
    QCOMPARE(within(times, 10, 20), 3);
    QCOMPARE(within(times, 20, 30), 15);
    QCOMPARE(within(times, 30, 40), 3);
}

void tst_Arrivals::countsFallIntoTheirIntervals_data() {
    QTest::addColumn<int>("spread");
    QTest::newRow("even") << static_cast<int>(Traffic::Spread::even);
    QTest::newRow("uniform") << static_cast<int>(Traffic::Spread::uniform);
    QTest::newRow("Poisson") << static_cast<int>(Traffic::Spread::poisson);
}

void tst_Arrivals::countsFallIntoTheirIntervals() {
    QFETCH(int, spread);
    Traffic traffic;
    traffic.process = Traffic::Process::trace;
    traffic.spread = static_cast<Traffic::Spread>(spread);
    const auto times = arrivalsOf(traffic, 1000, counts(60, {600, 0, 1, 2400}));
    QVERIFY(std::is_sorted(times.begin(), times.end()));
    QCOMPARE(within(times, 60, 120), 0);
    QCOMPARE(within(times, 240, 1000), 0);
    if (traffic.spread == Traffic::Spread::poisson) {
        QVERIFY(std::abs(double(within(times, 180, 240)) - 2400) < 4 * std::sqrt(2400));
        return;
    }
    QCOMPARE(within(times, 0, 60), 600);
    QCOMPARE(within(times, 120, 180), 1);
    QCOMPARE(within(times, 180, 240), 2400);
}

QTEST_APPLESS_MAIN(tst_Arrivals)
#include "tst_arrivals.moc"
