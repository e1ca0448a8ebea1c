#include "tests/models/bills.h"

using namespace burst::model;
using namespace burst::test;

namespace {
const Skus skus{
    {"workers/subscription", "cf.workers.base"}, {"workers/requests", "cf.workers.req"},
    {"workers/cpu", "cf.workers.cpu"},           {"queues/operations", "cf.q.op"},
    {"durable_objects/base", "cf.workers.base"}, {"durable_objects/requests", "cf.do.req"},
    {"durable_objects/duration", "cf.do.gbs"},   {"r2/storage", "cf.r2.std.gb"},
    {"r2/class A", "cf.r2.std.classA"},          {"r2/class B", "cf.r2.std.classB"},
};

const Tree::List& all() {
    static const Tree::List list = publishedBills("cloudflare");
    return list;
}
} // namespace

class TestBillsCloudflare : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (all().empty()) QSKIP("The worked bills of ../shared/oracles/bills-others.json are not there.");
    }

    void whatHappenedIsMeteredAndPricedLikeTheWorkedBill_data() { addRows(all()); }
    void whatHappenedIsMeteredAndPricedLikeTheWorkedBill() {
        QFETCH(QString, id);
        const auto& b = billOf(all(), id);
        const auto invoice = pricedFromInputs(b);
        QVERIFY(totalAgrees(b, invoice));
        QVERIFY(linesAgree(b, invoice, skus));
    }

    void everyLineOfAWorkedBillComesOut_data() { addRows(all()); }
    void everyLineOfAWorkedBillComesOut() {
        QFETCH(QString, id);
        const auto& b = billOf(all(), id);
        const auto invoice = pricedFromLines(b, skus);
        QVERIFY(totalAgrees(b, invoice));
        QVERIFY(linesAgree(b, invoice, skus));
    }
};

QTEST_APPLESS_MAIN(TestBillsCloudflare)
#include "tst_bills_cloudflare.moc"
