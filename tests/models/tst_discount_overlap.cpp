#include "models/discount_overlap.h"

#include <QTest>

using namespace burst::model;

class TestDiscountOverlap : public QObject {
    Q_OBJECT

private slots:
    void twoMeetOnTheLinesThatBothComeOff_data() {
        QTest::addColumn<QStringList>("a"); // platform, service, SKU
        QTest::addColumn<QStringList>("b");
        QTest::addColumn<bool>("meet");
        const auto row = [](const char* name, const QStringList& a, const QStringList& b, bool meet) {
            QTest::newRow(name) << a << b << meet;
        };
        row("one service", {"aws", "lambda", ""}, {"aws", "lambda", ""}, true);
        row("two services", {"aws", "lambda", ""}, {"aws", "sqs", ""}, false);
        row("any platform", {"", "lambda", ""}, {"aws", "lambda", ""}, true);
        row("two platforms", {"gcp", "nat", ""}, {"aws", "nat", ""}, false);
        // A SKU goes before its service: both are of use.
        row("a SKU of the service", {"aws", "lambda", ""}, {"aws", "", "lambda.requests"}, false);
        row("one SKU, its service said once", {"aws", "lambda", "lambda.requests"},
            {"aws", "", "lambda.requests"}, true);
        row("nothing", {"aws", "", ""}, {"aws", "", ""}, false);
    }
    void twoMeetOnTheLinesThatBothComeOff() {
        QFETCH(QStringList, a);
        QFETCH(QStringList, b);
        QFETCH(bool, meet);
        const auto discount = [](const QStringList& words) {
            Discount made;
            made.platform = words[0].toStdString();
            made.service = words[1].toStdString();
            made.sku = words[2].toStdString();
            return made;
        };
        QCOMPARE(coverTheSame(discount(a), discount(b)), meet);
        QCOMPARE(coverTheSame(discount(b), discount(a)), meet);
    }
};

QTEST_APPLESS_MAIN(TestDiscountOverlap)
#include "tst_discount_overlap.moc"
