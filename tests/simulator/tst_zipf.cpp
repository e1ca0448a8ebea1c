#include "simulator/random/zipf.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace burst::sim;

/// Ranks are drawn as often as Zipf's law says.
class tst_Zipf : public QObject {
    Q_OBJECT
private slots:
    void ranksComeAsOftenAsTheLawSays_data();
    void ranksComeAsOftenAsTheLawSays();
    void oneRankIsAlwaysTheFirst();
};

void tst_Zipf::ranksComeAsOftenAsTheLawSays_data() {
    QTest::addColumn<double>("exponent");
    for (const double exponent : {0.0, 0.5, 1.0, 1.5, 3.0})
        QTest::addRow("exponent %g", exponent) << exponent;
}

void tst_Zipf::ranksComeAsOftenAsTheLawSays() {
    QFETCH(double, exponent);
    constexpr std::uint32_t ranks = 20;
    constexpr int draws = 200'000;
    const Zipf zipf(ranks, exponent);
    std::vector<int> seen(ranks, 0);
    for (std::uint64_t i = 0; i < draws; ++i)
        ++seen[zipf.draw(Draws(7, Purpose::key, i))];
    double total = 0.0;
    for (std::uint32_t r = 0; r < ranks; ++r)
        total += std::pow(r + 1.0, -exponent);
    for (std::uint32_t r = 0; r < ranks; ++r) {
        const double p = std::pow(r + 1.0, -exponent) / total;
        const double error = std::abs(seen[r] / double{draws} - p);
        QVERIFY2(error < 4.0 * std::sqrt(p * (1.0 - p) / draws), qPrintable(QString::number(r)));
    }
}

void tst_Zipf::oneRankIsAlwaysTheFirst() {
    const Zipf zipf(1, 1.0);
    for (std::uint64_t i = 0; i < 100; ++i)
        QCOMPARE(zipf.draw(Draws(1, Purpose::key, i)), 0U);
}

QTEST_APPLESS_MAIN(tst_Zipf)
#include "tst_zipf.moc"
