#include "app/report/line_pyramid.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace burst;
using namespace burst::app;

namespace {
constexpr double gap = std::numeric_limits<double>::quiet_NaN();

ChartLine lineOf(std::vector<double> values) {
    return {"line", 10.0, 0.5, std::move(values), 0};
}
} // namespace

/// Few points in place of many, without losing what stands out.
class tst_LinePyramid : public QObject {
    Q_OBJECT
private slots:
    void fewValuesAreDrawnAsTheyAre();
    void extremesAreThoseOfALoopOverAllValues();
    void noColumnLosesItsExtremes();
    void aLoneSpikeAmongAMillionIsDrawn();
    void aColumnWithoutValuesIsAGap();
    void movingKeepsThePoints();
    void nothingHasNoPoints();
};

void tst_LinePyramid::fewValuesAreDrawnAsTheyAre() {
    const auto line = lineOf({3, gap, 1, 4});
    const auto points = LinePyramid(line).points(0.0, 100.0, 10);
    QCOMPARE(points.size(), std::size_t{4});
    QCOMPARE(points[0].time, 10.25); // the middle of [10, 10.5)
    QCOMPARE(points[3].time, 11.75);
    QCOMPARE(points[0].value, 3.0);
    QVERIFY(std::isnan(points[1].value));
    QCOMPARE(points[3].value, 4.0);
    // Of a part the neighbours come too, so that the line reaches the edges.
    QCOMPARE(LinePyramid(line).points(11.2, 11.3, 10).size(), std::size_t{3});
}

void tst_LinePyramid::extremesAreThoseOfALoopOverAllValues() {
    std::mt19937 engine(7);
    std::vector<double> values(5000);
    for (auto& value : values)
        value = engine() % 50 == 0 ? gap : static_cast<double>(engine() % 100'000);
    const auto line = lineOf(values);
    const LinePyramid pyramid(line);
    for (int attempt = 0; attempt < 500; ++attempt) {
        auto first = engine() % values.size();
        auto last = engine() % values.size();
        if (last < first) std::swap(first, last);
        double lowest = std::numeric_limits<double>::infinity();
        double highest = -lowest;
        for (auto i = first; i <= last; ++i)
            if (!std::isnan(values[i])) {
                lowest = std::min(lowest, values[i]);
                highest = std::max(highest, values[i]);
            }
        const auto time = [](std::size_t i) { return 10.0 + (static_cast<double>(i) + 0.5) * 0.5; };
        const auto seen = pyramid.extremes(time(first) - 0.1, time(last) + 0.1);
        QCOMPARE(seen.has_value(), std::isfinite(lowest));
        if (!seen) continue;
        QCOMPARE(seen->first, lowest);
        QCOMPARE(seen->second, highest);
    }
}

void tst_LinePyramid::noColumnLosesItsExtremes() {
    std::mt19937 engine(11);
    std::vector<double> values(100'003);
    for (auto& value : values)
        value = static_cast<double>(engine());
    const auto line = lineOf(values);
    constexpr int columns = 700;
    const auto points = LinePyramid(line).points(0.0, 1e9, columns);
    QVERIFY(points.size() <= 2 * (columns + 1));
    for (std::size_t i = 1; i < points.size(); ++i)
        QVERIFY(points[i - 1].time < points[i].time);
    const std::size_t length = (values.size() + columns - 1) / columns;
    for (std::size_t begin = 0; begin < values.size(); begin += length) {
        const auto end = std::min(begin + length, values.size());
        const auto [lowest, highest] =
            std::minmax_element(values.begin() + static_cast<std::ptrdiff_t>(begin),
                                values.begin() + static_cast<std::ptrdiff_t>(end));
        for (const double extreme : {*lowest, *highest})
            QVERIFY(std::ranges::any_of(points, [&](const auto& point) { return point.value == extreme; }));
    }
}

void tst_LinePyramid::aLoneSpikeAmongAMillionIsDrawn() {
    std::vector<double> values(1'000'000, 1.0);
    values[654'321] = 1000.0;
    values[123'456] = -1000.0;
    const auto line = lineOf(values);
    const auto points = LinePyramid(line).points(0.0, 1e9, 300);
    for (const double spike : {1000.0, -1000.0}) {
        const auto found = std::ranges::find(points, spike, &LinePyramid::Point::value);
        QVERIFY(found != points.end());
        QCOMPARE(found->time, 10.0 + 0.5 * ((spike > 0 ? 654'321 : 123'456) + 0.5));
    }
}

void tst_LinePyramid::aColumnWithoutValuesIsAGap() {
    std::vector<double> values(10'000, 5.0);
    std::fill(values.begin() + 4000, values.begin() + 6000, gap);
    const auto line = lineOf(values);
    const auto points = LinePyramid(line).points(0.0, 1e9, 100);
    QVERIFY(std::ranges::any_of(points, [](const auto& point) { return std::isnan(point.value); }));
    QVERIFY(!LinePyramid(line).extremes(10.0 + 2100, 10.0 + 2900));
}

void tst_LinePyramid::movingKeepsThePoints() {
    std::mt19937 engine(3);
    std::vector<double> values(200'000);
    for (auto& value : values)
        value = static_cast<double>(engine());
    const auto line = lineOf(values);
    const LinePyramid pyramid(line);
    const auto before = pyramid.points(20'000, 60'000, 400);
    const auto after = pyramid.points(20'050, 60'050, 400);
    // All but those at the edges stay where they are.
    std::size_t kept = 0;
    for (const auto& point : after)
        kept += std::ranges::any_of(before, [&](const auto& other) {
            return other.time == point.time && other.value == point.value;
        });
    QVERIFY2(kept + 8 >= after.size(), qPrintable(QString::number(after.size() - kept)));
}

void tst_LinePyramid::nothingHasNoPoints() {
    const auto none = lineOf({});
    QVERIFY(LinePyramid(none).points(0, 1, 100).empty());
    QVERIFY(!LinePyramid(none).extremes(0, 1));
    const auto some = lineOf({1, 2});
    QVERIFY(!LinePyramid(some).extremes(100, 200));
}

QTEST_APPLESS_MAIN(tst_LinePyramid)
#include "tst_line_pyramid.moc"
