#include "app/report/price_words.h"

#include <QTest>

#include <string>

using namespace burst;

class tst_PriceWords : public QObject {
    Q_OBJECT

    static model::Invoice bill(double total, std::vector<std::string> missing) {
        model::Invoice invoice;
        invoice.total = total;
        invoice.missing = std::move(missing);
        return invoice;
    }

private slots:
    void aUnitSaysHowLargeItIs() {
        QCOMPARE(app::showUnit("GB"), std::string("GB (10^9 B)"));
        QCOMPARE(app::showUnit("GB-month"), std::string("GB-month (GB = 10^9 B)"));
        for (const char* plain : {"GiB-second", "request", "25 KB payload unit", "vCPU-hour"})
            QCOMPARE(app::showUnit(plain), std::string(plain));
    }

    void aTotalIsMoneyALeastOrUnknown() {
        QCOMPARE(app::showTotal(bill(12.5, {})), std::string("12.50 USD"));
        QCOMPARE(app::showTotal(bill(0.0, {})), std::string("0.00 USD"));
        QCOMPARE(app::showTotal(bill(12.5, {"a"})), std::string("at least 12.50 USD"));
        QCOMPARE(app::showTotal(bill(12.5, {"a"}), "≥ "), std::string("≥ 12.50 USD"));
        QCOMPARE(app::showTotal(bill(0.0, {"a"})), std::string("not priced"));
        QCOMPARE(app::showMonth(bill(12.5, {"a"})), std::string("a month costs at least 12.50 USD"));
        QCOMPARE(app::showMonth(bill(0.0, {"a"})), std::string("a month is not priced"));
    }

    void whatIsMissingIsNamed() {
        QCOMPARE(app::showMissing(bill(1.0, {})), std::string());
        QCOMPARE(app::showMissing(bill(1.0, {"a", "b"})), std::string("no price of a, b"));
        QCOMPARE(app::showMissing(bill(1.0, {"a", "b", "c", "d", "e"})),
                 std::string("no price of a, b, c and 2 more"));
    }

    void aPriceWithoutADateIsUndated() {
        QCOMPARE(app::showAsOf("2026-08"), std::string("2026-08"));
        QCOMPARE(app::showAsOf(""), std::string("undated"));
    }
};

QTEST_APPLESS_MAIN(tst_PriceWords)
#include "tst_price_words.moc"
