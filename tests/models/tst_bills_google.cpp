#include "tests/models/bills.h"

using namespace burst::model;
using namespace burst::test;

namespace {
const Skus skus{
    {"cloud_run_request/CPU", "gcp.run.req.vcpu"},
    {"cloud_run_request/memory", "gcp.run.req.mem"},
    {"cloud_run_request/requests", "gcp.run.req.req"},
    {"cloud_functions_gen1/CPU", "gcp.gcf1.ghz"},
    {"cloud_functions_gen1/memory", "gcp.gcf1.gb"},
    {"cloud_functions_gen1/invocations", "gcp.gcf1.inv"},
    {"cloud_functions_gen1/egress", "gcp.gcf1.egress"},
    {"secret_manager/versions", "gcp.sm.version"},
    {"secret_manager/accesses", "gcp.sm.access"},
    {"secret_manager/rotations", "gcp.sm.rotation"},
    {"firestore/storage", "gcp.fs.gb"},
    {"firestore/reads", "gcp.fs.read"},
    {"firestore/writes", "gcp.fs.write"},
    {"firestore/deletes", "gcp.fs.delete"},
};

const Tree::List& all() {
    static const Tree::List list = publishedBills("gcp");
    return list;
}
} // namespace

class TestBillsGoogle : public QObject {
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

QTEST_APPLESS_MAIN(TestBillsGoogle)
#include "tst_bills_google.moc"
