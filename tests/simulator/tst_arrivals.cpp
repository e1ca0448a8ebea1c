#include "simulator/analysis/statistics.h"
#include "simulator/arrivals/arrivals.h"
#include "simulator/arrivals/rate_profile.h"
#include "simulator/arrivals/user_count.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <vector>

using namespace burst;
using model::Traffic;

namespace {
std::vector<double> arrivalsOf(Traffic traffic, double until,
                               std::shared_ptr<const model::Trace> trace = nullptr,
                               std::uint64_t stream = 17) {
    sim::SourceSpec source;
    source.traffic = std::move(traffic);
    source.trace = std::move(trace);
    const auto arrivals = sim::makeArrivals(source, stream, sim::fromSeconds(until));
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

Traffic modulated(std::array<double, 2> rates, std::array<double, 2> sojourns) {
    Traffic traffic;
    traffic.process = Traffic::Process::mmpp;
    traffic.states = {.rates = rates, .sojourns = sojourns};
    return traffic;
}

Traffic users(std::vector<model::RatePoint> points) {
    Traffic traffic;
    traffic.process = Traffic::Process::closed;
    traffic.users = std::move(points);
    return traffic;
}

/// How many arrive at each instant.
std::vector<int> together(const std::vector<double>& times) {
    std::vector<int> sizes;
    for (std::size_t i = 0; i < times.size(); ++i)
        if (i > 0 && times[i] == times[i - 1])
            ++sizes.back();
        else
            sizes.push_back(1);
    return sizes;
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
    void everyFamilyOfGapsKeepsItsMean_data();
    void everyFamilyOfGapsKeepsItsMean();
    void modulatedTrafficHasTheDispersionOfItsClosedForm();
    void aSilentStateSendsNothing();
    void batchesArriveTogether();
    void aFractionOfABatchIsTheChanceOfOneMore();
    void batchesOfATraceRepeatItsInstants();
    void theSameStreamGivesTheSameArrivals();
    void usersComeAndGoWithTheirLine();
    void usersOfALoopedLineComeAgain();
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

void tst_Arrivals::everyFamilyOfGapsKeepsItsMean_data() {
    using model::Tree;
    QTest::addColumn<QString>("family");
    for (const char* family : {"uniform", "triangular", "exponential", "normal", "lognormal", "gamma",
                               "weibull", "pareto", "hyperexponential", "empirical"})
        QTest::newRow(family) << QString(family);
}

void tst_Arrivals::everyFamilyOfGapsKeepsItsMean() {
    using Family = model::Distribution::Family;
    QFETCH(QString, family);
    const std::map<QString, model::Distribution> gaps = {
        {"uniform", {.family = Family::uniform, .a = 1, .b = 3}},
        {"triangular", {.family = Family::triangular, .a = 1, .b = 4, .c = 2}},
        {"exponential", {.family = Family::exponential, .a = 2}},
        {"normal", {.family = Family::normal, .a = 2, .b = 1.5}},
        {"lognormal", {.family = Family::lognormal, .a = 0.3, .b = 0.8}},
        {"gamma", {.family = Family::gamma, .a = 0.7, .b = 3}},
        {"weibull", {.family = Family::weibull, .a = 0.8, .b = 2}},
        {"pareto", {.family = Family::pareto, .a = 1.5, .b = 1, .c = 50}},
        {"hyperexponential",
         {.family = Family::hyperexponential, .probabilities = {0.9, 0.1}, .values = {1, 20}}},
        {"empirical", {.family = Family::empirical, .probabilities = {0, 0.5, 1}, .values = {0, 1, 6}}}};
    Traffic traffic;
    traffic.process = Traffic::Process::renewal;
    traffic.gap = gaps.at(family);
    const auto times = arrivalsOf(traffic, 100'000);
    std::vector<double> seen;
    for (std::size_t i = 1; i < times.size(); ++i)
        seen.push_back(times[i] - times[i - 1]);
    const double error = std::sqrt(sim::variance(seen) / double(seen.size()));
    QVERIFY2(std::abs(sim::mean(seen) - model::mean(traffic.gap)) < 4 * error,
             qPrintable(QString("mean %1, expected %2").arg(sim::mean(seen)).arg(model::mean(traffic.gap))));
}

/// Variance over mean of the number of arrivals in a time t of a stationary two-state process with rates a, b
/// and rates p, q of leaving them (Heffes and Lucantoni 1986):
/// 1 + 2 p q (a-b)² / ((p+q)² (a q + b p)) (1 - (1 - exp(-(p+q) t)) / ((p+q) t)).
void tst_Arrivals::modulatedTrafficHasTheDispersionOfItsClosedForm() {
    const double a = 5, b = 50, p = 1.0 / 10, q = 1.0 / 2, t = 20;
    const double average = (a * q + b * p) / (p + q) * t;
    const double rest = 1 - (1 - std::exp(-(p + q) * t)) / ((p + q) * t);
    const double dispersion =
        1 + 2 * p * q * (a - b) * (a - b) / ((p + q) * (p + q) * (a * q + b * p)) * rest;
    std::vector<double> numbers;
    for (std::uint64_t run = 0; run < 4000; ++run)
        numbers.push_back(
            double(arrivalsOf(modulated({a, b}, {1 / p, 1 / q}), t, nullptr, sim::mix(run)).size()));
    const double n = double(numbers.size());
    const double variance = sim::variance(numbers);
    double fourth = 0;
    for (const double number : numbers)
        fourth += std::pow(number - sim::mean(numbers), 4) / n;
    QVERIFY(std::abs(sim::mean(numbers) - average) < 4 * std::sqrt(variance / n));
    QVERIFY2(std::abs(variance - dispersion * average) < 4 * std::sqrt((fourth - variance * variance) / n),
             qPrintable(QString("%1, expected %2").arg(variance / average).arg(dispersion)));
}

void tst_Arrivals::aSilentStateSendsNothing() {
    // 100/s for 10 s on average, then nothing for 30 s on average: a gap above 1 s is a silence.
    const auto times = arrivalsOf(modulated({0, 100}, {30, 10}), 40'000);
    std::vector<double> silences;
    for (std::size_t i = 1; i < times.size(); ++i)
        if (times[i] - times[i - 1] > 1) silences.push_back(times[i] - times[i - 1] - 1);
    // What is beyond 1 s of a silence is exponential again, but for the gaps at its two ends.
    QVERIFY(std::abs(sim::mean(silences) - 30) <
            4 * std::sqrt(sim::variance(silences) / double(silences.size())));
    QCOMPARE(arrivalsOf(modulated({0, 0}, {30, 10}), 1000).size(), std::size_t{0});
}

void tst_Arrivals::batchesArriveTogether() {
    Traffic traffic;
    traffic.profile = {{0, 10}};
    const auto single = arrivalsOf(traffic, 1000);
    traffic.batch.a = 3;
    const auto times = arrivalsOf(traffic, 1000);
    QCOMPARE(times.size(), 3 * single.size());
    for (std::size_t i = 0; i < times.size(); ++i)
        QCOMPARE(times[i], single[i / 3]);
}

void tst_Arrivals::aFractionOfABatchIsTheChanceOfOneMore() {
    Traffic traffic;
    traffic.profile = {{0, 10}};
    traffic.batch.a = 2.25;
    const auto sizes = together(arrivalsOf(traffic, 2000));
    QVERIFY(std::all_of(sizes.begin(), sizes.end(), [](int size) { return size == 2 || size == 3; }));
    const auto three = double(std::count(sizes.begin(), sizes.end(), 3));
    const auto n = double(sizes.size());
    QVERIFY(std::abs(three / n - 0.25) < 4 * std::sqrt(0.25 * 0.75 / n));
    // Uniform from 1 to 5: the number keeps its mean of 3.
    traffic.batch = {.family = model::Distribution::Family::uniform, .a = 1, .b = 5};
    std::vector<double> drawn;
    for (const int size : together(arrivalsOf(traffic, 2000)))
        drawn.push_back(size);
    QVERIFY(std::abs(sim::mean(drawn) - 3) < 4 * std::sqrt(sim::variance(drawn) / double(drawn.size())));
}

void tst_Arrivals::batchesOfATraceRepeatItsInstants() {
    Traffic traffic;
    traffic.process = Traffic::Process::trace;
    traffic.times = {1, 5};
    traffic.batch.a = 2;
    QCOMPARE(arrivalsOf(traffic, 10), (std::vector<double>{1, 1, 5, 5}));
    // The longest runs end although next to nothing arrives.
    traffic = {};
    traffic.profile = {{0, 1000}};
    traffic.batch.a = 0.001;
    QVERIFY(arrivalsOf(traffic, 10).size() < 40);
}

void tst_Arrivals::theSameStreamGivesTheSameArrivals() {
    Traffic bursts = modulated({1, 20}, {5, 1});
    bursts.batch = {.family = model::Distribution::Family::exponential, .a = 2};
    QCOMPARE(arrivalsOf(bursts, 500), arrivalsOf(bursts, 500));
    QVERIFY(arrivalsOf(bursts, 500) != arrivalsOf(bursts, 500, nullptr, 18));
    // How many arrive together leaves the instants where they are.
    Traffic single = bursts;
    single.batch = {};
    single.batch.a = 1;
    const auto instants = arrivalsOf(single, 500);
    for (const double at : arrivalsOf(bursts, 500))
        QVERIFY(std::binary_search(instants.begin(), instants.end(), at));
}

void tst_Arrivals::usersComeAndGoWithTheirLine() {
    // 2 at first, up to 5 in 6 s, down to 1 in 8 s, a step to 4 at 20 s.
    const Traffic traffic = users({{0, 2}, {6, 5}, {14, 1}, {20, 1}, {20, 4}});
    sim::UserCount count(traffic);
    QCOMPARE(count.most(), 5);
    const std::vector<std::array<double, 3>> expected = {
        {0, 1, 2}, {2, 3, 3}, {4, 4, 4}, {6, 5, 5}, {20, 2, 4}};
    for (const auto& [at, first, last] : expected) {
        const sim::Joining joining = count.next();
        QVERIFY(std::abs(sim::toSeconds(joining.at) - at) < 1e-8);
        QCOMPARE(joining.first, std::int64_t(first));
        QCOMPARE(joining.last, std::int64_t(last));
    }
    QCOMPARE(count.next().at, sim::never);
    for (const auto& [at, there] : {std::pair{0.0, 2},
                                    {1.9, 2},
                                    {3.0, 3},
                                    {6.0, 5},
                                    {6.1, 4},
                                    {13.9, 1},
                                    {19.9, 1},
                                    {20.0, 4},
                                    {1000.0, 4}})
        QCOMPARE(count.at(sim::fromSeconds(at)), std::int64_t(there));
}

void tst_Arrivals::usersOfALoopedLineComeAgain() {
    Traffic traffic = users({{0, 1}, {10, 1}, {10, 3}, {15, 3}});
    traffic.loop = true;
    traffic.scale = 2;
    sim::UserCount count(traffic);
    for (const double lap : {0.0, 15.0, 30.0}) {
        if (lap == 0) QCOMPARE(count.next().last, 2);
        const auto joining = count.next();
        QCOMPARE(sim::toSeconds(joining.at), lap + 10);
        QCOMPARE(joining.first, 3);
        QCOMPARE(joining.last, 6);
        QCOMPARE(count.at(sim::fromSeconds(lap + 9)), 2);
        QCOMPARE(count.at(sim::fromSeconds(lap + 11)), 6);
    }
    // A line that never changes has no laps to walk.
    Traffic flat = users({{0, 7}, {10, 7}});
    flat.loop = true;
    sim::UserCount always(flat);
    QCOMPARE(always.next().last, 7);
    QCOMPARE(always.next().at, sim::never);
}

QTEST_APPLESS_MAIN(tst_Arrivals)
#include "tst_arrivals.moc"
