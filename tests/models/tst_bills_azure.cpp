#include "tests/models/bills.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

using namespace burst::model;
using namespace burst::test;

namespace {
constexpr double cent = 0.01;

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

const std::string& regionOf(const Tree& bill) {
    return *bill.find("region")->text();
}

const Tree::List& bills() {
    static const Tree::List list = publishedBills("azure");
    return list;
}
const Tree& bill(const QString& id) {
    const auto found = std::find_if(bills().begin(), bills().end(),
                                    [&](const Tree& b) { return *b.find("id")->text() == id.toStdString(); });
    Q_ASSERT(found != bills().end());
    return *found;
}
double expected(const Tree& b) {
    return b.find("expected_usd")->number();
}

/// The billed quantities of the example, priced here. What was free is not among them.
Invoice fromBreakdown(const Tree& b) {
    Tree::List usage;
    for (const auto& entry : *b.find("breakdown")->list()) {
        const Line line =
            lineOf(*b.find("service")->text(), *entry.find("item")->text(), *entry.find("unit")->text());
        // An example's price for writes in many regions is not that of writes in one.
        const bool manyWriters =
            line.sku == "az.cdb.prov.100ru" && entry.find("unit_price_usd")->number() == 0.016;
        usage.emplace_back(Tree::Object{{"sku", manyWriters ? std::string("az.cdb.mw.100ru") : line.sku},
                                        {"quantity", entry.find("billable_qty")->number() * line.factor},
                                        {"free_tier", false}});
    }
    return pricedRequest({{"platform", "azure"}, {"region", regionOf(b)}, {"usage", usage}});
}

Invoice priced(const std::string& service, const std::string& region, const std::string& figures) {
    const auto parsed = parseJson("{\"platform\":\"azure\",\"region\":\"" + region +
                                      "\",\"activity\":[{\"service\":\"" + service + "\"," + figures + "}]}",
                                  "activity.json", JsonLimits{});
    Q_ASSERT(parsed);
    return pricedRequest(*parsed->tree.object());
}

void compare(const Invoice& invoice, double usd, double tolerance) {
    QVERIFY2(invoice.missing.empty(), invoice.missing.empty() ? "" : invoice.missing.front().c_str());
    QVERIFY(!invoice.lines.empty());
    QVERIFY2(
        std::abs(invoice.total - usd) <= tolerance + 1e-9,
        qPrintable(QStringLiteral("%1 instead of %2").arg(invoice.total, 0, 'f', 4).arg(usd, 0, 'f', 4)));
}
} // namespace

class TestBillsAzure : public QObject {
    Q_OBJECT

private slots:
    void whatHappenedIsMeteredAndPricedLikeThePublishedBill_data() {
        QTest::addColumn<QString>("id");
        if (bills().empty()) QTest::newRow("the file is not there") << QString();
        for (const auto& b : bills())
            if (isUsable(b))
                QTest::newRow(b.find("id")->text()->c_str()) << QString::fromStdString(*b.find("id")->text());
    }
    void whatHappenedIsMeteredAndPricedLikeThePublishedBill() {
        QFETCH(QString, id);
        if (id.isEmpty()) QSKIP("The bills of ../shared/oracles/bills-others.json are not there.");
        const auto& b = bill(id);
        compare(pricedFromInputs(b, "azure", regionOf(b)), expected(b), cent);
    }

    void itsQuantitiesArePricedLikeThePublishedBill_data() {
        whatHappenedIsMeteredAndPricedLikeThePublishedBill_data();
    }
    void itsQuantitiesArePricedLikeThePublishedBill() {
        QFETCH(QString, id);
        if (id.isEmpty()) QSKIP("The bills of ../shared/oracles/bills-others.json are not there.");
        const auto& b = bill(id);
        compare(fromBreakdown(b), expected(b), cent);
    }

    void theLinesOfAPageThatDoesNotAddUpComeOut() {
        const auto found = std::find_if(bills().begin(), bills().end(),
                                        [](const Tree& b) { return *b.find("id")->text() == "az-cdb7"; });
        if (found == bills().end()) QSKIP("The bills of ../shared/oracles/bills-others.json are not there.");
        compare(pricedFromInputs(*found, "azure", regionOf(*found)), 4858.0, cent);
    }

    void otherPublishedBillsComeOutAsWell_data() {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("figures");
        QTest::addColumn<double>("usd");
        const auto row = [](const char* name, const char* service, const char* region, const char* figures,
                            double usd) { QTest::newRow(name) << service << region << figures << usd; };
        // understand-your-bill of Cosmos DB, 2022-03-31.
        row("a container for one day", "cosmos_db", "us", R"("ru_per_s":2500,"days":1,"free_tier":false)",
            4.80);
        row("shared throughput that grows", "cosmos_db", "eastus2",
            R"("phases":[[120000,300],[155000,420]],"free_tier":false)", 8088.0);
        row("any portion of an hour counts", "cosmos_db", "us",
            R"("ru_per_s":1000,"hours":1.25,"free_tier":false)", 0.16);
        row("regions by name", "cosmos_db", "westus",
            R"("ru_per_s":10000,"hours":720,"gb_per_region":250,"regions":["westus","eastus","northeurope","eastasia"])",
            2554.0);
        row("the free tier of an account", "cosmos_db", "us",
            R"("ru_per_s":1000,"hours":720,"storage_gb":25,"free_tier":true)", 0.0);
        // Golden files of infracost, 2024-07-01.
        row("less than the minimums", "functions_consumption", "eastus",
            R"("executions":3000000,"duration_ms":10,"memory_mb":64,"free_tier":false)", 1.20);
        row("executions alone", "functions_consumption", "eastus", R"("executions":100000,"free_tier":false)",
            0.02);
        row("EP1", "functions_premium", "eastus", R"("sku":"EP1","months":1)", 157.72);
        row("basic operations", "service_bus", "westeurope", R"("sku":"Basic","operations":1000000000)",
            50.0);
        row("sixteen messaging units", "service_bus", "westeurope", R"("sku":"Premium","messaging_units":16)",
            10833.20);
        row("WS3", "logic_apps_standard", "westeurope", R"("sku":"WS3")", 719.92);
        row("two units of basic", "api_management", "eastus", R"("tier":"basic","units":2)", 294.34);
        row("a NAT gateway", "nat_gateway", "eastus", R"("hours":730,"gb":10)", 33.30);
        row("a queue", "storage_queue", "westus",
            R"("storage_gb":2000,"class1_operations":2000000,"class2_operations":4000000)", 92.40);
        row("one node of a premium cache", "redis", "eastus", R"("sku":"P1","nodes":1,"hours":100)", 27.70);
        row("a container app", "container_apps", "westeurope",
            R"("vcpu_seconds":2500000,"gib_seconds":5000000,"idle_vcpu_seconds":3942000,"idle_gib_seconds":7884000,
               "requests":5000000)",
            146.43);
        row("a container app within the grant", "container_apps", "westeurope",
            R"("vcpu_seconds":2500,"gib_seconds":5000,"requests":100000)", 0.0);
    }
    void otherPublishedBillsComeOutAsWell() {
        QFETCH(QString, service);
        QFETCH(QString, region);
        QFETCH(QString, figures);
        QFETCH(double, usd);
        const auto invoice = priced(service.toStdString(), region.toStdString(), figures.toStdString());
        if (usd == 0.0)
            QCOMPARE(invoice.total, 0.0);
        else
            compare(invoice, usd, cent);
        QVERIFY(invoice.missing.empty());
    }

    void aRateOverDaysCountsLikeTheSum_data() {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char* name, const char* service, const char* one, const char* other) {
            QTest::newRow(name) << service << one << other;
        };
        row("per day", "functions_consumption",
            R"("executions_per_day":100000,"days":30,"duration_ms":200,"memory_mb":256)",
            R"("executions":3000000,"duration_s":0.2,"memory_gb":0.25)");
        row("requests a second", "functions_flex", R"("rps":40,"hours":1,"duration_ms":500,"concurrency":4)",
            R"("executions":144000,"duration_s":1,"concurrency_per_instance":4)");
        row("events and deliveries", "event_grid", R"("events":1000000,"event_kb":100)",
            R"("operations":4000000)");
        row("messages of two steps", "service_bus", R"("sku":"basic","messages":10,"message_kb":65)",
            R"("sku":"basic","operations":40)");
        row("throughput units for a rate", "event_hubs", R"("events_per_s":2500,"event_kb":1,"days":1)",
            R"("events":216000000,"throughput_units":3,"hours":24)");
        row("replays", "durable_functions", R"("orchestrations":1000000,"steps":3)",
            R"("replays":4000000,"executions":3000000)");
    }
    void aRateOverDaysCountsLikeTheSum() {
        QFETCH(QString, service);
        QFETCH(QString, one);
        QFETCH(QString, other);
        const std::string all = R"("free_tier":false,)";
        const auto a = priced(service.toStdString(), "eastus", all + one.toStdString());
        const auto b = priced(service.toStdString(), "eastus", all + other.toStdString());
        QVERIFY(a.total > 0 && a.missing.empty());
        QCOMPARE(a.total, b.total);
    }

    void theGrantOfAMonthIsTakenOffOnce() {
        // 3 M executions of 0.5 s at 512 MB: 750,000 GB-s and the executions, less 400,000 and 1 M.
        const auto invoice = priced("functions_consumption", "eastus",
                                    R"("executions":3000000,"duration_ms":500,"memory_mb":512)");
        compare(invoice, 350000 * 1.6e-5 + 2000000 * 2e-7, 1e-9);
    }

    void aPriceThatARegionLacksIsNamed() {
        const auto invoice =
            priced("functions_flex", "westeurope", R"("executions":1000000,"duration_ms":100)");
        QCOMPARE(invoice.missing, (std::vector<std::string>{"az.fn.flex.od.exec", "az.fn.flex.od.gbs"}));
    }
};

QTEST_APPLESS_MAIN(TestBillsAzure)
#include "tst_bills_azure.moc"
