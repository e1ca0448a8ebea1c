#include "tests/models/bills.h"

#include <QTest>

#include <map>
#include <string>

using namespace burst::model;
using namespace burst::test;

// The published bills of ../shared/oracles/bills-others.json: Azure, Google Cloud and Cloudflare.

namespace {
constexpr double cent = 0.01;

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
    {"workers/subscription", "cf.workers.base"},
    {"workers/requests", "cf.workers.req"},
    {"workers/cpu", "cf.workers.cpu"},
    {"queues/operations", "cf.q.op"},
    {"durable_objects/base", "cf.workers.base"},
    {"durable_objects/requests", "cf.do.req"},
    {"durable_objects/duration", "cf.do.gbs"},
    {"r2/storage", "cf.r2.std.gb"},
    {"r2/class A", "cf.r2.std.classA"},
    {"r2/class B", "cf.r2.std.classB"},
};

/// The SKU behind a line of a published bill, and how many of its units one of the line's is.
struct Line {
    std::string sku;
    double factor{1.0};
};

/// By service and, where that names several, the words of the line.
Line lineOf(const std::string& service, const std::string& item, const std::string& unit) {
    static const std::map<std::string, Line> lines{
        {"functions_consumption/execution time", {"az.fn.cons.gbs"}},
        {"functions_consumption/executions", {"az.fn.cons.exec"}},
        {"functions_flex/execution time", {"az.fn.flex.od.gbs"}},
        {"functions_flex/executions", {"az.fn.flex.od.exec"}},
        {"functions_premium/vCPU", {"az.fn.prem.vcpu", 730}},
        {"functions_premium/memory", {"az.fn.prem.mem", 730}},
        {"cosmos_db/throughput", {"az.cdb.prov.100ru"}},
        {"cosmos_db/phase 1", {"az.cdb.prov.100ru"}},
        {"cosmos_db/phase 2", {"az.cdb.prov.100ru"}},
        {"cosmos_db/request units", {"az.cdb.sls.ru"}},
        {"cosmos_db/storage", {"az.cdb.gb"}},
        {"service_bus/base", {"az.sb.std.base"}},
        {"service_bus/messaging units", {"az.sb.prem.mu"}},
        {"event_grid/operations (8 x 100k)", {"az.eg.op"}},
        {"api_management/calls", {"az.apim.cons.call"}},
        {"logic_apps_standard/vCore", {"az.la.ws.vcore"}},
        {"logic_apps_standard/memory", {"az.la.ws.mem"}},
        {"logic_apps_standard/standard connectors", {"az.la.std_connector"}},
        {"logic_apps_standard/enterprise connectors", {"az.la.ent_connector"}},
        {"application_insights/ingestion", {"az.ai.gb"}},
    };
    if (item.starts_with("ops ")) return {"az.sb.std.op"};
    if (item.starts_with("conn ")) return {"az.sb.std.conn"};
    // The rate already holds the factor of autoscale; it is given for the month.
    if (unit == "100RU/s-month (provisioned rate)") return {"az.cdb.prov.100ru", 730};
    const auto found = lines.find(service + "/" + item);
    return found == lines.end() ? Line{} : found->second;
}

/// Of all providers that the file has.
const Tree::List& bills() {
    static const Tree::List list = [] {
        Tree::List all;
        for (const char* provider : {"azure", "gcp", "cloudflare"})
            for (const auto& bill : publishedBills(provider))
                all.push_back(bill);
        return all;
    }();
    return list;
}

bool isAzure(const Tree& bill) {
    return textOf(bill, "provider") == "azure";
}

/// The billed quantities of an example for Azure, priced here. What was free is not among them.
Invoice pricedFromAzureLines(const Tree& b) {
    Tree::List usage;
    for (const auto& entry : *b.find("breakdown")->list()) {
        const Line line = lineOf(textOf(b, "service"), textOf(entry, "item"), textOf(entry, "unit"));
        // An example's price for writes in many regions is not that of writes in one.
        const bool manyWriters =
            line.sku == "az.cdb.prov.100ru" && entry.find("unit_price_usd")->number() == 0.016;
        usage.emplace_back(Tree::Object{{"sku", manyWriters ? std::string("az.cdb.mw.100ru") : line.sku},
                                        {"quantity", entry.find("billable_qty")->number() * line.factor},
                                        {"free_tier", false}});
    }
    return pricedRequest({{"platform", "azure"}, {"region", textOf(b, "region")}, {"usage", usage}});
}

/// Lines of Azure's examples are rounded each for itself; the others' come out one by one.
void compare(const Tree& b, const Invoice& invoice) {
    if (isAzure(b)) return comesOut(invoice, b.find("expected_usd")->number(), cent);
    QVERIFY(totalAgrees(b, invoice));
    QVERIFY(linesAgree(b, invoice, skus));
}
} // namespace

class TestBillsOthers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (bills().empty()) QSKIP("The worked bills of ../shared/oracles/bills-others.json are not there.");
    }

    void whatHappenedIsMeteredAndPricedLikeTheWorkedBill_data() { addRows(bills()); }
    void whatHappenedIsMeteredAndPricedLikeTheWorkedBill() {
        QFETCH(QString, id);
        const auto& b = billOf(bills(), id);
        compare(b, pricedFromInputs(b));
    }

    void everyLineOfAWorkedBillComesOut_data() { addRows(bills()); }
    void everyLineOfAWorkedBillComesOut() {
        QFETCH(QString, id);
        const auto& b = billOf(bills(), id);
        compare(b, isAzure(b) ? pricedFromAzureLines(b) : pricedFromLines(b, skus));
    }

    void theLinesOfAPageThatDoesNotAddUpComeOut() {
        comesOut(pricedFromInputs(billOf(bills(), "az-cdb7")), 4858.0, cent);
    }
};

QTEST_APPLESS_MAIN(TestBillsOthers)
#include "tst_bills_others.moc"
