#include "models/rate_line.h"
#include "models/rate_smooth.h"
#include "models/traffic_curve.h"
#include "models/traffic_stamp.h"

#include <QTest>

#include <cmath>
#include <memory>
#include <random>

using namespace burst::model;

namespace {
/// 10 /s, from 60 s to 120 s up to 70 /s, there down to 20 /s at once.
const RateLine hill{{0, 10}, {60, 10}, {120, 70}, {120, 20}};

Traffic drawn(RateLine profile) {
    Traffic traffic;
    traffic.profile = std::move(profile);
    return traffic;
}

/// The area by many narrow rectangles.
double summedUp(const RateLine& line, double from, double to) {
    constexpr int strips = 200'000;
    const double width = (to - from) / strips;
    double sum = 0.0;
    for (int i = 0; i < strips; ++i)
        sum += rateAt(line, from + (i + 0.5) * width) * width;
    return sum;
}
} // namespace

/// Lines over time, what is made of them, and the curves of every process.
class tst_RateLine : public QObject {
    Q_OBJECT

private slots:
    void smoothedLinesNeverOvershoot();
    void ratesAreReadOnBothSidesOfAStep();
    void theAreaIsThatOfTheTrapezia();
    void aSumIsTheSumEverywhere();
    void simplifyingKeepsWhatMatters();
    void addedCornersKeepTheOrder();
    void movedCornersStopAtTheirNeighboursAndBounds();
    void oneCornerIsAlwaysLeft();
    void aPieceTakesThePlaceOfWhatWasThere();
    void aPlateauAddsItsRectangle();
    void everyStampAddsItsArea_data();
    void everyStampAddsItsArea();
    void stampsStayAboveZeroAndSmall();
    void aProfileIsPlayedFasterHigherAndAgain();
    void randomProcessesShowTheirMean();
    void tracesShowTheirCounts();
    void usersAreNotRequests();
};

void tst_RateLine::ratesAreReadOnBothSidesOfAStep() {
    QCOMPARE(rateAt(hill, 0), 10.0);
    QCOMPARE(rateAt(hill, 90), 40.0);
    QCOMPARE(sidesAt(hill, 120).before, 70.0);
    QCOMPARE(sidesAt(hill, 120).after, 20.0);
    QCOMPARE(rateAt(hill, 1000), 20.0);
    QCOMPARE(rateAt({{50, 7}}, 10), 7.0); // before the first corner
    QCOMPARE(rateAt({}, 10), 0.0);
}

void tst_RateLine::theAreaIsThatOfTheTrapezia() {
    QCOMPARE(areaUnder(hill, 0, 60), 600.0);
    QCOMPARE(areaUnder(hill, 60, 120), 2400.0);
    QCOMPARE(areaUnder(hill, 0, 150), 600.0 + 2400.0 + 600.0);
    QCOMPARE(areaUnder(hill, 90, 120), 30.0 * 55.0);
    QCOMPARE(areaUnder({{50, 7}}, 0, 100), 700.0);
    QCOMPARE(peakOf(hill, 0, 200), 70.0);
    QCOMPARE(peakOf(hill, 0, 90), 40.0);
    QCOMPARE(peakOf(hill, 121, 200), 20.0);
}

void tst_RateLine::aSumIsTheSumEverywhere() {
    const RateLine other{{30, 0}, {30, 5}, {120, 5}, {200, 0}};
    const RateLine sum = sumOf(hill, other);
    for (double at = 0.5; at < 250; at += 1.0)
        QCOMPARE(rateAt(sum, at), rateAt(hill, at) + rateAt(other, at));
    QCOMPARE(sidesAt(sum, 120).before, 75.0);
    QCOMPARE(sidesAt(sum, 120).after, 25.0);
    QVERIFY(sumOf({}, hill) == hill);
}

void tst_RateLine::simplifyingKeepsWhatMatters() {
    // Corners on a straight line say nothing.
    QVERIFY((simplified({{0, 0}, {1, 1}, {2, 2}, {10, 10}}, 64) == RateLine{{0, 0}, {10, 10}}));
    QVERIFY(simplified(hill, 64) == hill);
    // A wave of 2,000 corners with noise a hundredth of its height, in 64: never further off than a tenth.
    std::mt19937 numbers(7);
    std::uniform_real_distribution<double> noise(-1.0, 1.0);
    RateLine wave;
    for (int i = 0; i < 2000; ++i)
        wave.push_back({static_cast<double>(i), 100.0 + 90.0 * std::sin(i / 150.0) + noise(numbers)});
    const RateLine simple = simplified(wave, 64);
    QVERIFY(simple.size() <= 64);
    for (const auto& corner : wave)
        QVERIFY(std::abs(rateAt(simple, corner.at) - corner.rate) < 10.0);
    const double before = areaUnder(wave, 0, 1999);
    QVERIFY(std::abs(areaUnder(simple, 0, 1999) - before) < 0.02 * before);
}

void tst_RateLine::addedCornersKeepTheOrder() {
    RateLine line = hill;
    QCOMPARE(addCorner(line, {90, 5}), 2U);
    QCOMPARE(addCorner(line, {120, 9}), 5U); // behind both sides of the step
    QCOMPARE(addCorner(line, {-3, -1}), 1U);
    QVERIFY((line[1] == RatePoint{0, 0}));
    for (std::size_t i = 1; i < line.size(); ++i)
        QVERIFY(line[i - 1].at <= line[i].at);
}

void tst_RateLine::movedCornersStopAtTheirNeighboursAndBounds() {
    RateLine line = hill;
    moveCorners(line, 1, 1, 10, 5);
    QVERIFY((line[1] == RatePoint{70, 15}));
    moveCorners(line, 1, 1, 100, -100); // the next one is at 120 s, and rates end at 0
    QVERIFY((line[1] == RatePoint{120, 0}));
    moveCorners(line, 0, 0, 20, 1); // the start of the scenario stays
    QVERIFY((line[0] == RatePoint{0, 11}));
    line = hill;
    moveCorners(line, 2, 3, 30, -30); // together: both by 20, down to 0
    QVERIFY((line[2] == RatePoint{150, 50}));
    QVERIFY((line[3] == RatePoint{150, 0}));
}

void tst_RateLine::oneCornerIsAlwaysLeft() {
    RateLine line = hill;
    removeCorners(line, 1, 2);
    QVERIFY((line == RateLine{{0, 10}, {120, 20}}));
    removeCorners(line, 0, 1);
    QVERIFY((line == RateLine{{0, 10}}));
    removeCorners(line, 0, 0);
    QCOMPARE(line.size(), 1U);
}

void tst_RateLine::aPieceTakesThePlaceOfWhatWasThere() {
    const RateLine piece = pieceOf(hill, 60, 120);
    QVERIFY((piece == RateLine{{0, 10}, {60, 70}}));
    const RateLine next = withPiece(hill, piece, 200);
    for (const double at : {0.5, 90.0, 119.0, 150.0, 199.0})
        QCOMPARE(rateAt(next, at), rateAt(hill, at));
    QCOMPARE(rateAt(next, 200), 10.0);
    QCOMPARE(rateAt(next, 230), 40.0);
    QCOMPARE(sidesAt(next, 260).before, 70.0);
    QCOMPARE(rateAt(next, 260), 20.0);
    QCOMPARE(areaUnder(next, 0, 300), areaUnder(hill, 0, 300) - 60.0 * 20.0 + 2400.0);
}

void tst_RateLine::aPlateauAddsItsRectangle() {
    const TrafficStamp stamp{.shape = TrafficStamp::Shape::plateau, .at = 30, .width = 10, .height = 90};
    const RateLine line = stamped({{0, 10}}, stamp);
    QVERIFY((line == RateLine{{0, 10}, {30, 10}, {30, 100}, {40, 100}, {40, 10}}));
}

void tst_RateLine::everyStampAddsItsArea_data() {
    QTest::addColumn<int>("shape");
    QTest::addColumn<double>("share"); // of width times height, each time
    const auto row = [](const char* name, TrafficStamp::Shape shape, double share) {
        QTest::newRow(name) << static_cast<int>(shape) << share;
    };
    using Shape = TrafficStamp::Shape;
    row("spike", Shape::spike, 0.5);
    row("plateau", Shape::plateau, 1.0);
    row("daily", Shape::daily, 0.5);
    row("weekly", Shape::weekly, 0.5 * (5.0 + 2.0 * 0.4) / 7.0);
    row("retry storm", Shape::retryStorm, (1.0 + 0.5 + 0.25) / 14.0);
}

void tst_RateLine::everyStampAddsItsArea() {
    QFETCH(int, shape);
    QFETCH(double, share);
    const TrafficStamp stamp{.shape = static_cast<TrafficStamp::Shape>(shape),
                             .at = 100,
                             .width = 70,
                             .height = 200,
                             .times = 3,
                             .every = 200};
    const RateLine line = stamped({{0, 50}}, stamp);
    const double added = areaUnder(line, 0, 1000) - 50.0 * 1000.0;
    QVERIFY2(std::abs(added - 3 * 70 * 200 * share) < 1e-6, qPrintable(QString::number(added)));
    QVERIFY(std::abs(summedUp(line, 0, 1000) - areaUnder(line, 0, 1000)) < 5.0);
}

void tst_RateLine::stampsStayAboveZeroAndSmall() {
    for (const auto shape : stampShapes)
        for (const double duration : {60.0, 3600.0, 30 * 86400.0})
            for (const double peak : {0.0, 20.0}) {
                const TrafficStamp stamp = usualStamp(shape, duration, peak);
                QVERIFY(stamp.width > 0.0 && stamp.height > 0.0);
                QVERIFY(stamp.at + stamp.width <= duration);
                const RateLine line = stamped({{0, peak}}, stamp);
                for (std::size_t i = 0; i < line.size(); ++i) {
                    QVERIFY(line[i].rate >= 0.0);
                    QVERIFY(i == 0 || line[i - 1].at <= line[i].at);
                }
                if (stamp.times == 1) QVERIFY(line.size() <= 90U);
            }
}

void tst_RateLine::aProfileIsPlayedFasterHigherAndAgain() {
    Traffic traffic = drawn(hill);
    auto curve = curveOf(traffic, nullptr, 300);
    QCOMPARE(curve.total, 600.0 + 2400.0 + 180.0 * 20.0);
    QCOMPARE(curve.peak, 70.0);
    traffic.speed = 2; // the same in half the time
    traffic.scale = 3;
    curve = curveOf(traffic, nullptr, 300);
    QCOMPARE(curve.peak, 70.0 * 6);
    QCOMPARE(rateAt(curve.line, 45), 40.0 * 6);
    traffic.loop = true; // 60 s a lap
    curve = curveOf(traffic, nullptr, 300);
    QCOMPARE(curve.total, 5 * 3 * 3000.0);
    QCOMPARE(rateAt(curve.line, 60 + 45), 40.0 * 6);
    traffic.batch = {.family = Distribution::Family::constant, .a = 4.0};
    QCOMPARE(curveOf(traffic, nullptr, 300).total, 4 * 5 * 3 * 3000.0);
}

void tst_RateLine::randomProcessesShowTheirMean() {
    Traffic traffic;
    traffic.process = Traffic::Process::mmpp;
    traffic.states = {.rates = {10, 110}, .sojourns = {30, 10}};
    auto curve = curveOf(traffic, nullptr, 100);
    QVERIFY(curve.basis == TrafficCurve::Basis::mean);
    QCOMPARE(curve.total, (10.0 * 30 + 110.0 * 10) / 40 * 100);
    QCOMPARE(curve.states[1], 110.0);
    traffic = {};
    traffic.process = Traffic::Process::renewal;
    traffic.gap = {.family = Distribution::Family::constant, .a = 0.25};
    curve = curveOf(traffic, nullptr, 100);
    QCOMPARE(curve.total, 400.0);
}

void tst_RateLine::tracesShowTheirCounts() {
    Trace trace;
    trace.interval = 60;
    trace.counts = {60, 600, 0};
    Traffic traffic;
    traffic.process = Traffic::Process::trace;
    traffic.file = "counts.csv";
    auto curve = curveOf(traffic, &trace, 600);
    QVERIFY(curve.basis == TrafficCurve::Basis::counted);
    QCOMPARE(curve.total, 660.0);
    QCOMPARE(curve.peak, 10.0);
    QCOMPARE(rateAt(curve.line, 500), 0.0); // it is over
    traffic.loop = true;
    curve = curveOf(traffic, &trace, 600);
    QCOMPARE(curve.total, 3 * 660.0 + 60.0); // three laps of 180 s and the first minute of another
    QVERIFY(curveOf(traffic, nullptr, 600).basis == TrafficCurve::Basis::unknown);
    // Instants are counted in round intervals.
    traffic = {};
    traffic.process = Traffic::Process::trace;
    for (int i = 0; i < 100; ++i)
        traffic.times.push_back(i * 0.1);
    curve = curveOf(traffic, nullptr, 40);
    QVERIFY(std::abs(curve.total - 100.0) < 1e-6);
    QCOMPARE(curve.interval, 0.2);
}

void tst_RateLine::usersAreNotRequests() {
    Traffic traffic;
    traffic.process = Traffic::Process::closed;
    traffic.users = {{0, 5}, {100, 25}};
    const auto curve = curveOf(traffic, nullptr, 200);
    QVERIFY(curve.basis == TrafficCurve::Basis::users);
    QCOMPARE(curve.peak, 25.0);
    QVERIFY(std::isnan(curve.total));
}

void tst_RateLine::smoothedLinesNeverOvershoot() {
    // One rise alone is level at both ends: 3 x² - 2 x³ of the way, here a quarter and half of it.
    const RateLine rise = smoothed({{0, 0}, {8, 100}}, 0, 1);
    QCOMPARE(rise.size(), 9U);
    QCOMPARE(rise[2].at, 2.0);
    QVERIFY(std::abs(rise[2].rate - 15.625) < 1e-9);
    QCOMPARE(rise[4].rate, 50.0);
    std::mt19937 draws(7);
    RateLine line{{0, 5}};
    for (int i = 1; i < 60; ++i)
        line.push_back({line.back().at + 0.5 + static_cast<double>(draws() % 100) / 10.0,
                        static_cast<double>(draws() % 1000)});
    const RateLine bent = smoothed(line, 0, line.size() - 1);
    QVERIFY(bent.size() > 4 * line.size());
    for (std::size_t i = 1; i < line.size(); ++i) {
        // Between two corners it goes from one to the other and nowhere else.
        const double low = std::min(line[i - 1].rate, line[i].rate);
        const double high = std::max(line[i - 1].rate, line[i].rate);
        double last = line[i - 1].rate;
        for (const auto& point : bent)
            if (point.at > line[i - 1].at && point.at <= line[i].at) {
                QVERIFY(point.rate >= low - 1e-9 && point.rate <= high + 1e-9);
                QVERIFY((point.rate - last) * (line[i].rate - line[i - 1].rate) >= 0.0);
                last = point.rate;
            }
        QCOMPARE(last, line[i].rate);
    }
    // Steps stay, and so does what was not meant.
    QVERIFY(smoothed({{0, 10}, {60, 10}, {60, 20}, {90, 20}}, 0, 3) ==
            (RateLine{{0, 10}, {60, 10}, {60, 20}, {90, 20}}));
    const RateLine part = smoothed({{0, 0}, {10, 10}, {20, 0}}, 0, 1);
    QCOMPARE(part.size(), 10U);
    QVERIFY((part.back() == RatePoint{20, 0}));
}

QTEST_APPLESS_MAIN(tst_RateLine)
#include "tst_rate_line.moc"
