#include "models/distribution.h"
#include "simulator/random/draws.h"
#include "simulator/random/sampler.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

using namespace burst;
using model::Tree;
using sim::Draws;
using sim::Purpose;

/// Keyed random numbers and the distributions drawn with them.
class tst_Randomness : public QObject {
    Q_OBJECT
private slots:
    void keysOfOneBitApartAreUnrelated();
    void drawsAreUniform();
    void purposesAreUncorrelated();
    void drawsFollowTheDistribution_data();
    void drawsFollowTheDistribution();
};

void tst_Randomness::keysOfOneBitApartAreUnrelated() {
    double flipped = 0.0;
    int pairs = 0;
    for (std::uint64_t key = 0; key < 500; ++key)
        for (unsigned bit = 0; bit < 64; ++bit, ++pairs)
            flipped += std::popcount(sim::mix(1, key) ^ sim::mix(1, key ^ (std::uint64_t{1} << bit)));
    QVERIFY(std::abs(flipped / pairs - 32.0) < 4.0 * 4.0 / std::sqrt(pairs)); // binomial(64, 1/2): sd 4
}

/// Chi-square over 100 cells: below its 99.99 % point for 99 degrees, 160.
void tst_Randomness::drawsAreUniform() {
    std::vector<int> cells(100);
    constexpr int n = 1'000'000;
    for (std::uint64_t key = 0; key < n; ++key)
        ++cells[static_cast<std::size_t>(Draws(42, Purpose::compute, key).uniform() * 100)];
    double chiSquare = 0.0;
    for (const int count : cells)
        chiSquare += (count - n / 100.0) * (count - n / 100.0) / (n / 100.0);
    QVERIFY(chiSquare < 160.0);
    QVERIFY(chiSquare > 50.0); // too even is not random either
}

void tst_Randomness::purposesAreUncorrelated() {
    double product = 0.0;
    constexpr int n = 100'000;
    for (std::uint64_t key = 0; key < n; ++key)
        product += (Draws(7, Purpose::compute, key).uniform() - 0.5) *
                   (Draws(7, Purpose::init, key).uniform() - 0.5);
    QVERIFY(std::abs(product / n * 12.0) < 4.0 / std::sqrt(n));
}

void tst_Randomness::drawsFollowTheDistribution_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    const auto row = [](const char* name, double a, double b) {
        QTest::newRow(name) << QByteArray(name) << a << b;
    };
    row("uniform", 1, 4);
    row("exponential", 2, 0);
    row("normal", 1, 1);
    row("lognormal", 0.3, 0.8);
    row("gamma", 0.7, 2);
    row("weibull", 1.5, 2);
    row("pareto", 1.3, 1);
    row("triangular", 1, 5);
    row("hyperexponential", 0, 0);
    row("empirical", 0, 0);
}

/// Mean within four standard errors; the share below each decile by closed form within four of its own.
void tst_Randomness::drawsFollowTheDistribution() {
    QFETCH(QByteArray, name);
    QFETCH(double, a);
    QFETCH(double, b);
    using Family = model::Distribution::Family;
    model::Distribution d{.a = a, .b = b};
    for (int f = 0; f <= static_cast<int>(Family::empirical); ++f)
        if (model::familyName(static_cast<Family>(f)) == name.toStdString())
            d.family = static_cast<Family>(f);
    if (d.family == Family::triangular) d.c = 2;
    if (d.family == Family::pareto) d.c = 50;
    if (d.family == Family::hyperexponential) d.probabilities = {0.3, 0.7}, d.values = {5, 1};
    if (d.family == Family::empirical) d.probabilities = {0, 0.5, 0.9, 1}, d.values = {1, 2, 4, 10};
    const sim::Sampler sampler(d);
    constexpr int n = 200'000;
    std::vector<double> draws;
    double sum = 0.0;
    double squares = 0.0;
    for (std::uint64_t key = 0; key < n; ++key) {
        draws.push_back(sampler.draw(Draws(3, Purpose::compute, key)));
        sum += draws.back();
        squares += draws.back() * draws.back();
    }
    const double sd = std::sqrt(squares / n - sum / n * (sum / n));
    QVERIFY2(std::abs(sum / n - model::mean(d)) < 4.0 * sd / std::sqrt(n), name.constData());
    QVERIFY(*std::min_element(draws.begin(), draws.end()) >= 0.0);
    for (int decile = 1; decile < 10; ++decile) {
        const double p = decile / 10.0;
        const double edge = model::quantile(d, p);
        const auto below = std::count_if(draws.begin(), draws.end(), [&](double x) { return x <= edge; });
        QVERIFY2(std::abs(static_cast<double>(below) / n - p) < 4.0 * std::sqrt(p * (1 - p) / n),
                 name.constData());
    }
}

QTEST_APPLESS_MAIN(tst_Randomness)
#include "tst_randomness.moc"
