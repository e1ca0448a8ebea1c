#include "models/distribution.h"
#include "models/io/json_text.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace burst::model;

namespace {
Result<Distribution> parse(const QByteArray& text, Unit unit = Unit::seconds) {
    const auto json = parseJson(text.toStdString(), "d.json", JsonLimits{});
    if (!json) return json.error();
    return parseDistribution(json->tree, unit);
}

Distribution good(const QByteArray& text) {
    const auto parsed = parse(text);
    if (!parsed) qFatal("%s", parsed.error().message().c_str());
    return *parsed;
}

bool close(double a, double b, double relative = 1e-9) {
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b));
}
} // namespace

class TestDistribution : public QObject {
    Q_OBJECT

private slots:
    void theMeanIsTheOneOfTheTextbook_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("expected");
        const auto row = [](const char* text, double expected) {
            QTest::newRow(text) << QByteArray(text) << expected;
        };
        row(R"("80 ms")", 0.08);
        row("2", 2);
        row(R"({"dist":"constant","value":"3 s"})", 3);
        row(R"({"dist":"uniform","min":"1 s","max":"3 s"})", 2);
        row(R"({"dist":"triangular","min":0,"mode":1,"max":5})", 2);
        row(R"({"dist":"exponential","mean":"250 ms"})", 0.25);
        row(R"({"dist":"normal","mean":100,"sd":1})", 100);
        row(R"({"dist":"normal","mean":4,"sd":0})", 4);
        // Half-normal: sqrt(2 / pi).
        row(R"({"dist":"normal","mean":0,"sd":1})", std::sqrt(2 / std::numbers::pi));
        row(R"({"dist":"lognormal","mean":2,"cv":0.5})", 2);
        row(R"({"dist":"lognormal","mu":0,"sigma":1})", std::exp(0.5));
        row(R"({"dist":"gamma","mean":3,"cv":0.7})", 3);
        row(R"({"dist":"gamma","shape":2,"scale":1.5})", 3);
        row(R"({"dist":"weibull","shape":2,"scale":1})", std::sqrt(std::numbers::pi) / 2);
        // Bounded Pareto: shape 2 on 1..3 has 2 / (1 - 1/9) * (1 - 1/3); shape 1 is the logarithmic case.
        row(R"({"dist":"pareto","shape":2,"min":1,"max":3})", 1.5);
        row(R"({"dist":"pareto","shape":1,"min":1,"max":4})", 4.0 / 3 * std::log(4));
        row(R"({"dist":"hyperexponential","p":[0.25,0.75],"mean":[8,4]})", 5);
        row(R"({"dist":"empirical","samples":[3,1,2]})", 2);
        row(R"({"dist":"empirical","quantiles":[[0,1],[0.5,2],[1,5]]})", 2.5);
    }
    void theMeanIsTheOneOfTheTextbook() {
        QFETCH(QByteArray, text);
        QFETCH(double, expected);
        const double found = mean(good(text));
        QVERIFY2(close(found, expected),
                 qPrintable(QStringLiteral("%1 instead of %2").arg(found).arg(expected)));
    }

    void theQuantileIsTheOneOfTheTextbook_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("expected");
        const auto row = [](const char* text, double p, double expected) {
            QTest::addRow("%s at %g", text, p) << QByteArray(text) << p << expected;
        };
        row("7", 0.99, 7);
        row(R"({"dist":"uniform","min":1,"max":3})", 0.25, 1.5);
        // Below the mode the area is x^2 / 5, above it 1 - (5 - x)^2 / 20.
        row(R"({"dist":"triangular","min":0,"mode":1,"max":5})", 0.05, 0.5);
        row(R"({"dist":"triangular","min":0,"mode":1,"max":5})", 0.8, 3);
        row(R"({"dist":"exponential","mean":2})", 0.5, 2 * std::numbers::ln2);
        // Tables of the standard normal distribution: 0.67449 (75 %), 1.64485 (95 %).
        row(R"({"dist":"normal","mean":0,"sd":1})", 0.5, 0.6744897501960817);
        row(R"({"dist":"normal","mean":100,"sd":2})", 0.95, 100 + 2 * 1.6448536269514722);
        row(R"({"dist":"lognormal","p50":"80 ms","p99":"600 ms"})", 0.5, 0.08);
        row(R"({"dist":"lognormal","p50":"80 ms","p99":"600 ms"})", 0.99, 0.6);
        // Gamma with shape 1 is exponential; the median at shape 2 is 1.678347.
        row(R"({"dist":"gamma","shape":1,"scale":3})", 0.9, 3 * std::log(10));
        row(R"({"dist":"gamma","shape":2,"scale":1})", 0.5, 1.6783469900166608);
        row(R"({"dist":"weibull","shape":2,"scale":3})", 1 - std::exp(-4), 6);
        // Shape 1 on 1..4: F(x) = (1 - 1/x) / (3/4).
        row(R"({"dist":"pareto","shape":1,"min":1,"max":4})", 2.0 / 3, 2);
        row(R"({"dist":"hyperexponential","p":[0.5,0.5],"mean":[3,3]})", 0.5, 3 * std::numbers::ln2);
        row(R"({"dist":"empirical","quantiles":[[0,1],[0.5,2],[1,5]]})", 0.75, 3.5);
        row(R"({"dist":"empirical","samples":[5,1,3]})", 0.25, 2);
    }
    void theQuantileIsTheOneOfTheTextbook() {
        QFETCH(QByteArray, text);
        QFETCH(double, p);
        QFETCH(double, expected);
        const double found = quantile(good(text), p);
        QVERIFY2(close(found, expected),
                 qPrintable(QStringLiteral("%1 instead of %2").arg(found).arg(expected)));
    }

    void theMeanIsTheAreaUnderTheQuantiles_data() { theMeanIsTheOneOfTheTextbook_data(); }
    void theMeanIsTheAreaUnderTheQuantiles() {
        QFETCH(QByteArray, text);
        const auto d = good(text);
        constexpr int slices = 4000;
        double area = 0;
        for (int i = 0; i < slices; ++i)
            area += quantile(d, (i + 0.5) / slices) / slices;
        QVERIFY2(close(area, mean(d), 5e-3), qPrintable(QStringLiteral("%1 and %2").arg(area).arg(mean(d))));
    }

    void whatMakesNoSenseIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* text) { QTest::newRow(text) << QByteArray(text); };
        row(R"(null)");
        row(R"(-1)");
        row(R"("5 MB")");
        row(R"({"mean":1})");
        row(R"({"dist":"gaussian","mean":1,"sd":1})");
        row(R"({"dist":"exponential"})");
        row(R"({"dist":"exponential","mean":-1})");
        row(R"({"dist":"exponential","mean":1,"sd":1})");
        row(R"({"dist":"uniform","min":3,"max":1})");
        row(R"({"dist":"triangular","min":0,"mode":6,"max":5})");
        row(R"({"dist":"lognormal","p50":2,"p99":1})");
        row(R"({"dist":"lognormal","p50":2,"mean":1})");
        row(R"({"dist":"lognormal","mu":0,"sigma":-1})");
        row(R"({"dist":"gamma","shape":0,"scale":1})");
        row(R"({"dist":"weibull","shape":1})");
        row(R"({"dist":"pareto","shape":1,"min":0,"max":1})");
        row(R"({"dist":"hyperexponential","p":[0.5,0.4],"mean":[1,2]})");
        row(R"({"dist":"hyperexponential","p":[1],"mean":[1,2]})");
        row(R"({"dist":"empirical"})");
        row(R"({"dist":"empirical","samples":[]})");
        row(R"({"dist":"empirical","samples":[1],"quantiles":[[0,1]]})");
        row(R"({"dist":"empirical","quantiles":[[0,2],[1,1]]})");
        row(R"({"dist":"empirical","quantiles":[[0.5,1],[0.5,2]]})");
        row(R"({"dist":"empirical","quantiles":[[0,1],[1.5,2]]})");
        row(R"({"dist":"empirical","quantiles":[1,2]})");
    }
    void whatMakesNoSenseIsRefused() {
        QFETCH(QByteArray, text);
        const auto parsed = parse(text);
        QVERIFY(!parsed.has_value());
        QVERIFY(parsed.error().text.ends_with('.'));
    }

    void peopleReadItsSpread() {
        QCOMPARE(describe(good(R"({"dist":"lognormal","p50":"80 ms","p99":"600 ms"})"), Unit::seconds),
                 std::string("log-normal, p50 80 ms, p99 600 ms"));
    }
};

QTEST_APPLESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
