#include "models/expression.h"

#include <QTest>

using namespace burst::model;

Q_DECLARE_METATYPE(Unit)

/// Arithmetic with quantities, as people type it into a field.
class tst_Expression : public QObject {
    Q_OBJECT

private slots:
    void arithmeticComesToOneQuantity_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("bare");
        constexpr double mega = 1024.0 * 1024.0;
        QTest::newRow("one quantity") << "512 MB" << Unit::bytes << 512 * mega << false;
        QTest::newRow("one number") << "512" << Unit::bytes << 512.0 << true;
        QTest::newRow("product") << "2*128 MB" << Unit::bytes << 256 * mega << false;
        QTest::newRow("unit first") << "128 MB * 2" << Unit::bytes << 256 * mega << false;
        QTest::newRow("sum of units") << "1 GB + 512 MB" << Unit::bytes << 1536 * mega << false;
        QTest::newRow("share") << "=512 MB * 50 %" << Unit::bytes << 256 * mega << false;
        QTest::newRow("quotient") << "1 h / 4" << Unit::seconds << 900.0 << false;
        QTest::newRow("quotient of quantities") << "1 h / 15 min" << Unit::seconds << 4.0 << true;
        QTest::newRow("compound time") << "2 h 30 min * 2" << Unit::seconds << 18000.0 << false;
        QTest::newRow("precedence") << "2 + 3 * 4" << Unit::none << 14.0 << true;
        QTest::newRow("left to right") << "20 - 5 - 3" << Unit::none << 12.0 << true;
        QTest::newRow("divided in turn") << "100 / 5 / 2" << Unit::none << 10.0 << true;
        QTest::newRow("parentheses") << "(2 + 3) * 4" << Unit::none << 20.0 << true;
        QTest::newRow("minus before") << "-(2 - 5)" << Unit::none << 3.0 << true;
        QTest::newRow("rate") << "20 /s * 3" << Unit::perSecond << 60.0 << false;
        QTest::newRow("rates in a sum") << "60 /min + 1 /s" << Unit::perSecond << 2.0 << false;
        QTest::newRow("thousands") << "=1.5k * 2" << Unit::none << 3000.0 << true;
        QTest::newRow("exponent") << "1e-3 s * 2" << Unit::seconds << 0.002 << false;
        QTest::newRow("ratio") << "5 % * 2" << Unit::ratio << 0.1 << false;
        QTest::newRow("money") << "3*25 USD" << Unit::money << 75.0 << false;
        QTest::newRow("marked number") << "=512 MB" << Unit::bytes << 512 * mega << false;
    }
    void arithmeticComesToOneQuantity() {
        QFETCH(QString, text);
        QFETCH(Unit, unit);
        QFETCH(double, value);
        QFETCH(bool, bare);
        const auto read = evaluate(text.toStdString(), unit);
        QVERIFY2(read.has_value(), read ? "" : read.error().text.c_str());
        QCOMPARE(read->value, value);
        QCOMPARE(read->bare, bare);
    }

    void mistakesAreToldWithTheirPlace_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("told");
        QTest::newRow("no number") << "2 * * 3" << Unit::none << "At character 5: a number is expected.";
        QTest::newRow("nothing after") << "2 *" << Unit::none << "At character 4: a number is expected.";
        QTest::newRow("open") << "(2 + 3" << Unit::none
                              << "At character 7: a closing parenthesis is missing.";
        QTest::newRow("closed twice")
            << "(2))" << Unit::none << "At character 4: an operator such as * is missing here.";
        QTest::newRow("one unit") << "1 GB + 5" << Unit::bytes
                                  << "At character 6: one side has a unit and the other has none.";
        QTest::newRow("square") << "1 s * 1 s" << Unit::seconds
                                << "At character 5: two quantities with units cannot be multiplied.";
        QTest::newRow("inverse") << "5 / 1 s" << Unit::seconds
                                 << "At character 3: a plain number cannot be divided by a quantity.";
        QTest::newRow("by zero") << "5 s / 0" << Unit::seconds
                                 << "At character 5: nothing can be divided by 0.";
        QTest::newRow("a word") << "=rps * 2" << Unit::none << "At character 2: a number is expected.";
        QTest::newRow("two in a row")
            << "=2 MB 3" << Unit::bytes << "At character 7: an operator such as * is missing here.";
        QTest::newRow("foreign unit")
            << "2 * 3 MB" << Unit::seconds << "At character 5: \"3 MB\" is no quantity that fits here.";
    }
    void mistakesAreToldWithTheirPlace() {
        QFETCH(QString, text);
        QFETCH(Unit, unit);
        QFETCH(QString, told);
        const auto read = evaluate(text.toStdString(), unit);
        QVERIFY(!read.has_value());
        QCOMPARE(QString::fromStdString(read.error().text), told);
    }

    void aTextWithoutArithmeticIsRefusedAsBefore() {
        for (const char* text : {"fast", "12 parsecs", "1,5", ""})
            QCOMPARE(evaluate(text, Unit::seconds).error().text,
                     parseQuantity(text, Unit::seconds).error().text);
        QCOMPARE(evaluate("20 /x", Unit::perSecond).error().text,
                 parseQuantity("20 /x", Unit::perSecond).error().text);
    }

    void onlyArithmeticIsCalculated() {
        QVERIFY(!evaluate("512 MB", Unit::bytes)->calculated);
        QVERIFY(!evaluate("-3", Unit::none)->calculated);
        QVERIFY(evaluate("=3", Unit::none)->calculated);
    }

    void depthIsBounded() {
        const std::string open(100'000, '(');
        QVERIFY(!evaluate(open + "1", Unit::none).has_value());
        QVERIFY(!evaluate("=" + std::string(100'000, '-') + "1", Unit::none).has_value());
        const std::string within(500, '('); // the length that there may be
        const auto told = evaluate(within, Unit::none).error().text;
        QVERIFY2(told.find("too many parentheses") != std::string::npos, told.c_str());
        QCOMPARE(evaluate("((((((((((((((((((((2))))))))))))))))))))", Unit::none)->value, 2.0);
    }

    void lengthIsBounded() {
        std::string sum = "=1"; // and 499 times "+1": 1000 characters
        for (int i = 0; i < 499; ++i)
            sum += "+1";
        QCOMPARE(evaluate(sum, Unit::none)->value, 500.0);
        QCOMPARE(evaluate(sum + " ", Unit::none).error().text,
                 std::string("It has 1001 characters; arithmetic has at most 1000."));
    }
};

QTEST_GUILESS_MAIN(tst_Expression)
#include "tst_expression.moc"
