#include "models/units.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using namespace burst::model;

Q_DECLARE_METATYPE(burst::model::Unit)

namespace {
QString messageOf(const char* text, Unit unit) {
    const auto read = parseQuantity(text, unit);
    return read ? "no error" : QString::fromStdString(read.error().message());
}
} // namespace

class tst_Units : public QObject {
    Q_OBJECT
private slots:
    void quantitiesReadAsPeopleTypeThem_data() {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<double>("value");
        const auto row = [](const char* text, Unit unit, double value) {
            QTest::addRow("%s", text) << unit << value;
        };
        row("512", Unit::bytes, 512);
        row("512 MB", Unit::bytes, 536870912);
        row("0.5GB", Unit::bytes, 536870912);
        row("1 KiB", Unit::bytes, 1024);
        row("10240 MB", Unit::bytes, 10737418240);
        row("1.5s", Unit::seconds, 1.5);
        row("900 ms", Unit::seconds, 0.9);
        row(" 2 h 30 min ", Unit::seconds, 9000);
        row("1d", Unit::seconds, 86400);
        row("1h30min15s", Unit::seconds, 5415);
        row("10 us", Unit::seconds, 1e-5);
        row("20 /s", Unit::perSecond, 20);
        row("20", Unit::perSecond, 20);
        row("1.2k/min", Unit::perSecond, 20);
        row("7.2M/h", Unit::perSecond, 2000);
        row("86400 /d", Unit::perSecond, 1);
        row("5 %", Unit::ratio, 0.05);
        row("0.05", Unit::ratio, 0.05);
        row("250 USD", Unit::money, 250);
        row("$250", Unit::money, 250);
        row("1e5", Unit::none, 100000);
        row("1.5k", Unit::none, 1500);
        row("+3", Unit::none, 3);
        row("-3", Unit::none, -3);
        row("inf", Unit::seconds, std::numeric_limits<double>::infinity());
    }
    void quantitiesReadAsPeopleTypeThem() {
        QFETCH(Unit, unit);
        QFETCH(double, value);
        const auto read = parseQuantity(QTest::currentDataTag(), unit);
        if (!read) QFAIL(read.error().message().c_str());
        QCOMPARE(*read, value);
    }

    void wrongQuantitiesSayWhatWouldBeRight() {
        QCOMPARE(messageOf("512 ms", Unit::bytes),
                 QString("\"512 ms\" has an unknown unit; write a size such as "
                         "\"512 MB\", \"64 KB\" or \"1 GB\"."));
        QCOMPARE(
            messageOf("1,5 s", Unit::seconds),
            QString("\"1,5 s\" has a comma; the decimal mark is a point; write a time such as \"120 ms\", "
                    "\"1.5 s\" or \"2 h 30 min\"."));
        QCOMPARE(messageOf("", Unit::perSecond),
                 QString("Nothing is given; write a rate such as \"20 /s\" or \"1.2k/min\"."));
    }

    void whatIsNoQuantityIsRefused_data() {
        QTest::addColumn<Unit>("unit");
        const auto row = [](const char* text, Unit unit) { QTest::addRow("'%s'", text) << unit; };
        row("   ", Unit::seconds);
        row("fast", Unit::seconds);
        row("ms", Unit::seconds);
        row("1 2", Unit::none);
        row("1 MB 2 MB", Unit::bytes);
        row("5 s 3", Unit::seconds);
        row("1e999 s", Unit::seconds);
        row("1.8e308 d", Unit::seconds);
        row("nan", Unit::none);
        row("0x10", Unit::none);
        row("--1", Unit::none);
        row("1..2", Unit::none);
        row("1 e5", Unit::none);
        row("infinity", Unit::none);
        row("20 s", Unit::perSecond);
        row("5 %", Unit::none);
        row("250 EUR", Unit::money);
        row("512 mb", Unit::bytes); // megabits or megabytes? better ask
    }
    void whatIsNoQuantityIsRefused() {
        QFETCH(Unit, unit);
        const QByteArray quoted = QTest::currentDataTag();
        const QByteArray text = quoted.mid(1, quoted.size() - 2);
        QVERIFY(!parseQuantity(text.toStdString(), unit));
    }

    void theCanonicalTextIsShort_data() {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<double>("value");
        const auto row = [](const char* text, Unit unit, double value) {
            QTest::addRow("%s", text) << unit << value;
        };
        row("512 MB", Unit::bytes, 536870912);
        row("1 GB", Unit::bytes, 1073741824);
        row("10 min", Unit::seconds, 600);
        row("1 h", Unit::seconds, 3600);
        row("80 ms", Unit::seconds, 0.08);
        row("1 s", Unit::seconds, 1);
        row("0 s", Unit::seconds, 0);
        row("20 /s", Unit::perSecond, 20);
        row("250 USD", Unit::money, 250);
        row("5 %", Unit::ratio, 0.05);
        row("inf", Unit::seconds, std::numeric_limits<double>::infinity());
    }
    void theCanonicalTextIsShort() {
        QFETCH(Unit, unit);
        QFETCH(double, value);
        QCOMPARE(QString::fromStdString(formatQuantity(value, unit)), QString(QTest::currentDataTag()));
    }

    void theCanonicalTextReadsBackToTheLastBit() {
        std::mt19937_64 random(7);
        for (const Unit unit :
             {Unit::none, Unit::seconds, Unit::bytes, Unit::perSecond, Unit::ratio, Unit::money})
            for (int i = 0; i < 20000; ++i) {
                // Three sorts: any bit pattern, any size with few digits, whole numbers.
                double value = 0;
                const std::uint64_t bits = random();
                if (i % 3 == 0)
                    std::memcpy(&value, &bits, sizeof value);
                else if (i % 3 == 1)
                    value =
                        static_cast<double>(bits % 10000) * std::pow(10.0, static_cast<int>(bits % 23) - 11);
                else
                    value = static_cast<double>(bits % 1'000'000'007);
                if (!std::isfinite(value)) continue;
                const std::string text = formatQuantity(value, unit);
                const auto back = parseQuantity(text, unit);
                QVERIFY2(back && *back == value, text.c_str());
            }
    }

    void peopleAreShownFourDigits() {
        QCOMPARE(QString::fromStdString(showQuantity(1.2399, Unit::seconds)), QString("1.24 s"));
        QCOMPARE(QString::fromStdString(showQuantity(0.98312, Unit::ratio)), QString("98.31 %"));
        QCOMPARE(QString::fromStdString(showQuantity(12400, Unit::perSecond)), QString("12.4 k/s"));
        QCOMPARE(QString::fromStdString(showQuantity(0.0802, Unit::seconds)), QString("80.2 ms"));
        QCOMPARE(QString::fromStdString(showQuantity(250, Unit::money)), QString("250.00 USD"));
        QCOMPARE(QString::fromStdString(showQuantity(0.999999999, Unit::seconds)), QString("1 s"));
        QCOMPARE(QString::fromStdString(showQuantity(999'999.6, Unit::none)), QString("1 M"));
        QCOMPARE(QString::fromStdString(showQuantity(1e6, Unit::none)), QString("1 M"));
        QCOMPARE(QString::fromStdString(showQuantity(999'900, Unit::none)), QString("999.9 k"));
    }

    void everySymbolIsAccepted() {
        for (const Unit unit : {Unit::seconds, Unit::bytes, Unit::perSecond, Unit::ratio, Unit::money})
            for (const std::string_view symbol : unitSymbols(unit)) {
                const std::string text = "2 " + std::string(symbol);
                QVERIFY2(parseQuantity(text, unit).has_value(), text.c_str());
            }
    }
};

QTEST_GUILESS_MAIN(tst_Units)
#include "tst_units.moc"
