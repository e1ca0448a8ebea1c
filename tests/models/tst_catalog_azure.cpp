#include "models/billed_nodes.h"
#include "models/io/catalog_json.h"
#include "models/io/json_text.h"
#include "models/resolve.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <map>
#include <set>
#include <string>

using namespace burst::model;

namespace {
constexpr double mib = 1024.0 * 1024.0;

const Platform& azure() {
    return *shippedCatalog().platform("azure");
}
Settings settingsOf(const std::string& kind, const std::string& offering, Params params = {}) {
    Design design;
    design.platform = "azure";
    design.region = "eastus";
    Node node;
    node.id = NodeId("n");
    node.kind = kind;
    node.offering = offering;
    node.params = std::move(params);
    design.nodes.push_back(node);
    return Settings::of(design.nodes.front(), design, shippedCatalog());
}
/// "vendor" is for the vendor's own pages alone.
Certainty certaintyOf(const std::string& evidence) {
    if (evidence == "vendor_document") return Certainty::vendor;
    return evidence == "unverified" ? Certainty::assumed : Certainty::secondary;
}
} // namespace

class TestCatalogAzure : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsOfferedAndItsDefaultComesFirst() {
        for (const auto& kind : allKinds())
            QVERIFY2(azure().defaultOffering(kind.key), kind.key.c_str());
        QCOMPARE(azure().defaultOffering("function")->id, std::string("azure.functions_flex"));
        QCOMPARE(azure().defaultOffering("gateway")->id, std::string("azure.api_management"));
    }

    void everyFigureSaysWhereItComesFrom() {
        for (const auto& price : azure().prices)
            QVERIFY2(!price.source.empty() && !price.unit.empty() && !price.service.empty(),
                     price.sku.c_str());
        for (const auto& offering : azure().offerings) {
            for (const auto& [key, fact] : offering.facts)
                QVERIFY2(!fact.source.empty() && !fact.rule.empty(), (offering.id + " " + key).c_str());
            for (const auto& lookup : offering.lookups)
                QVERIFY2(!lookup.fact.source.empty() && !lookup.fact.rule.empty(), offering.id.c_str());
        }
    }

    void pricesAgreeWithTheCollectedOnes() {
        QFile file(QStringLiteral(BURSTLAB_SHARED_DIR "/facts/prices-others.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The prices of ../shared/facts/prices-others.json are not there.");
        const auto collected = parseJson(file.readAll().toStdString(), "prices-others.json", JsonLimits{});
        QVERIFY(collected.has_value());
        // Collected as rounded to the cent of a month; the lines for larger sizes give the hour's price.
        static const std::set<std::string> moreExact{"az.la.ws.vcore", "az.la.ws.mem"};
        int known = 0;
        for (const auto& entry : *collected->tree.list()) {
            if (*entry.find("provider")->text() != "azure" || !entry.find("price_usd")->isNumber()) continue;
            const std::string& sku = *entry.find("sku")->text();
            const std::string& region = *entry.find("region")->text();
            const Price* price = azure().price(sku, region);
            QVERIFY2(price && price->region == region, (sku + " in " + region).c_str());
            const std::string& unit = *entry.find("unit")->text();
            QCOMPARE(price->unit, unit.starts_with("GB") ? "GiB" + unit.substr(2) : unit);
            QVERIFY2(price->certainty == certaintyOf(*entry.find("evidence")->text()),
                     (sku + " in " + region).c_str());
            const double expected = entry.find("price_usd")->number();
            if (moreExact.contains(sku))
                QVERIFY(std::abs(price->price - expected) < 0.005);
            else
                QCOMPARE(price->price, expected);
            ++known;
        }
        QVERIFY(known > 90);
    }

    void aFirstTierWithoutAChargeIsAnAllowance_data() {
        QTest::addColumn<QString>("sku");
        QTest::addColumn<double>("free");
        QTest::newRow("executions") << "az.fn.cons.exec" << 1e6;
        QTest::newRow("GB-seconds") << "az.fn.cons.gbs" << 4e5;
        QTest::newRow("Flex executions") << "az.fn.flex.od.exec" << 2.5e5;
        QTest::newRow("Flex GB-seconds") << "az.fn.flex.od.gbs" << 1e5;
        QTest::newRow("always ready has none") << "az.fn.flex.ar.exec_gbs" << 0.0;
        QTest::newRow("replays share that of executions") << "az.durable.replay" << 1e6;
        QTest::newRow("egress") << "az.egress.internet" << 100.0;
    }
    void aFirstTierWithoutAChargeIsAnAllowance() {
        QFETCH(QString, sku);
        const Price* price = azure().price(sku.toStdString(), "eastus");
        QVERIFY(price);
        QTEST(price->free, "free");
        QVERIFY(price->price > 0);
    }

    void aPriceThatNobodyPublishesIsAbsent() {
        QVERIFY(!azure().price("az.fn.flex.od.gbs", "westeurope"));
        QVERIFY(!azure().price("az.fn.prem.vcpu", "westeurope"));
    }

    void theConsumptionPlanFollowsItsPublishedLimits() { // AZ-02, 03, 04, 10, 21
        const auto plan = settingsOf("function", "azure.functions_consumption");
        QCOMPARE(plan.number("timeout"), 300.0);
        QCOMPARE(plan.find("timeout")->max, std::optional<double>(600.0));
        QCOMPARE(plan.find("memory")->max, std::optional<double>(1536 * mib));
        QCOMPARE(plan.number("scale_rate"), 1.0);
        QCOMPARE(plan.number("scale_burst"), 1.0);
        QCOMPARE(plan.find("environment_requests")->max, std::optional<double>(100.0));
        QCOMPARE(plan.number("environment_requests"), 16.0); // AZ-12, as what one instance is meant to do
        QCOMPARE(plan.number("reserved"), 200.0);
        QCOMPARE(plan.number("queue_wait"), 230.0);
        QVERIFY(!plan.flag("init_billed"));
        QCOMPARE(plan.number("billing_minimum"), 0.1); // AZ-40
        QCOMPARE(plan.number("billing_memory_step"), 128 * mib);
        QCOMPARE(settingsOf("function", "azure.functions_flex").number("billing_minimum"), 1.0); // AZ-34
    }

    void requestsPerFlexInstanceGoByItsSize_data() { // AZ-30
        QTest::addColumn<QString>("memory");
        QTest::addColumn<QString>("runtime");
        QTest::addColumn<double>("requests");
        QTest::newRow("512 MB") << "512 MB"
                                << "nodejs22.x" << 4.0;
        QTest::newRow("2048 MB") << "2048 MB"
                                 << "dotnet8" << 16.0;
        QTest::newRow("4096 MB") << "4096 MB"
                                 << "java21" << 32.0;
        QTest::newRow("Python") << "4096 MB"
                                << "python3.13" << 1.0;
    }
    void requestsPerFlexInstanceGoByItsSize() {
        QFETCH(QString, memory);
        QFETCH(QString, runtime);
        const Params params{{"memory", memory.toStdString()}, {"runtime", runtime.toStdString()}};
        QTEST(settingsOf("function", "azure.functions_flex", params).number("environment_requests"),
              "requests");
    }

    void aNumberSetByHandStaysWhenTheSizeChanges() { // AZ-30
        const Params params{{"memory", "4096 MB"}, {"environment_requests", 7}};
        QCOMPARE(settingsOf("function", "azure.functions_flex", params).number("environment_requests"), 7.0);
    }

    void thePremiumPlanKeepsAnInstanceReady() { // AZ-03, 50
        const auto plan = settingsOf("function", "azure.functions_premium");
        QCOMPARE(plan.number("provisioned"), 1.0);
        QCOMPARE(plan.find("provisioned")->max, std::optional<double>(20.0));
        QCOMPARE(plan.number("memory"), 3584 * mib);
        const auto ep3 = settingsOf("function", "azure.functions_premium", {{"memory", "14336 MB"}});
        QCOMPARE(ep3.number("shared_cpus"), 4.0);
    }

    void coldStartsAreThoseThatWereMeasured() { // section 6.1
        const auto js = settingsOf("function", "azure.functions_consumption", {{"runtime", "nodejs22.x"}});
        QCOMPARE(quantile(*js.distribution("init"), 0.5), 1.59);
        QCOMPARE(quantile(*js.distribution("init"), 0.835), 9.81);
        const auto python = settingsOf("function", "azure.functions_flex", {{"runtime", "python3.13"}});
        QCOMPARE(quantile(*python.distribution("init"), 0.5), 1.28);
        QCOMPARE(python.find("init")->certainty, Certainty::assumed);
        QCOMPARE(js.find("init")->certainty, Certainty::measured);
    }

    void idleInstancesGoAsTheyWereSeenToGo() { // section 6.2
        const auto life = settingsOf("function", "azure.functions_consumption").distribution("keep_alive");
        QVERIFY(life.has_value());
        QCOMPARE(quantile(*life, 0.5), 22 * 60.0);
        QCOMPARE(quantile(*life, 0.91), 28 * 60.0);
    }

    void aServerIsBilledByItsProcessors() {
        Design design;
        design.platform = "azure";
        design.region = "eastus";
        Node node;
        node.id = NodeId("n");
        node.kind = "database";
        node.offering = "azure.postgresql";
        node.params = {{"processors", 4}};
        design.nodes.push_back(node);
        const auto lines = usageLines({{NodeId("n"), {{"instances", 3600.0}}}}, design, shippedCatalog());
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(lines.front().sku, std::string("az.pg.gp.vcore"));
        QCOMPARE(lines.front().quantity, 4.0);
    }

    void messagesAndGatewaysFollowTheirLimits() {
        const auto queue = settingsOf("queue", "azure.storage_queue"); // AZ-61, 62, 64
        QCOMPARE(queue.number("max_receive_count"), 5.0);
        QCOMPARE(queue.number("visibility_timeout"), 600.0);
        QCOMPARE(queue.number("rate"), 2000.0);
        QCOMPARE(queue.find("message_size")->max, std::optional<double>(64 * 1024.0));
        const auto bus = settingsOf("queue", "azure.service_bus_queue"); // AZ-71, 74, 75
        QCOMPARE(bus.number("rate"), 1000.0);
        QCOMPARE(bus.find("message_size")->max, std::optional<double>(256 * 1024.0));
        QCOMPARE(bus.find("max_receive_count")->certainty, Certainty::assumed);
        const auto gateway = settingsOf("gateway", "azure.api_management"); // AZ-100
        QCOMPARE(gateway.number("timeout"), 30.0);
        QCOMPARE(gateway.find("request_size")->max, std::optional<double>(2 * mib));
        QCOMPARE(settingsOf("gateway", "azure.http_trigger").number("timeout"), 230.0); // AZ-05
        const auto hub = settingsOf("stream", "azure.event_hubs");                      // AZ-85
        QCOMPARE(hub.number("shard_records"), 1000.0);
        QCOMPARE(hub.number("shard_read_bytes"), 2 * mib);
        const auto app = settingsOf("container", "azure.container_apps"); // AZ-120, 121
        QCOMPARE(app.number("concurrency"), 10.0);
        QCOMPARE(app.number("min_tasks"), 0.0);
        QCOMPARE(app.number("cool_down_in"), 300.0);
    }
};

QTEST_APPLESS_MAIN(TestCatalogAzure)
#include "tst_catalog_azure.moc"
