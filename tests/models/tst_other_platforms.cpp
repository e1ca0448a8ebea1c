#include "models/io/catalog_json.h"
#include "models/io/json_text.h"
#include "models/price.h"
#include "models/resolve.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <map>
#include <string>
#include <vector>

using namespace burst::model;

namespace {
constexpr double mib = 1024.0 * 1024.0;

const Platform& platform(const std::string& id) {
    return *shippedCatalog().platform(id);
}

Design designWith(const std::string& platformId, const std::string& region, const std::string& kind,
                  const std::string& offering, Params params = {}) {
    Design design;
    design.platform = platformId;
    design.region = region;
    Node node;
    node.id = NodeId("n");
    node.kind = kind;
    node.offering = offering;
    node.params = std::move(params);
    design.nodes.push_back(node);
    return design;
}

Settings settingsOf(const Design& design) {
    return Settings::of(design.nodes.front(), design, shippedCatalog());
}

/// What the node's use comes to, by SKU.
std::map<std::string, double> quantities(const Design& design, const std::map<std::string, double>& used) {
    std::map<std::string, double> found;
    for (const auto& line : usageLines({{NodeId("n"), used}}, design, shippedCatalog()))
        found[line.sku] += line.quantity;
    return found;
}

/// Collected prices by provider, as the platform here that has them.
const std::map<std::string, std::string> platformOf{
    {"gcp", "gcp"}, {"cloudflare", "cloudflare"}, {"opensource", "open"}};

/// The tiers of a collected price that cost something, counted from the end of its free one.
std::vector<Price::Tier> paidTiers(const Tree::List& tiers) {
    std::vector<Price::Tier> paid;
    double free = 0.0;
    for (const auto& tier : tiers) {
        const double price = tier.find("price")->number();
        if (price == 0.0)
            free = tier.find("to")->number();
        else
            paid.push_back({tier.find("from")->number() - free, std::nullopt, price});
    }
    return paid;
}

void compare(const Price& price, const Tree& record) {
    QCOMPARE(price.unit, *record.find("unit")->text());
    const bool byVendor = *record.find("evidence")->text() == "vendor_document";
    QCOMPARE(price.certainty == Certainty::vendor, byVendor);
    const auto& tiers = *record.find("tiers")->list();
    const auto paid = paidTiers(tiers);
    QCOMPARE(price.price, paid.empty() ? record.find("price_usd")->number() : paid.front().price);
    QCOMPARE(price.tiers.size(), paid.size() > 1 ? paid.size() : 0);
    for (std::size_t i = 0; i < price.tiers.size(); ++i) {
        QCOMPARE(price.tiers[i].from, paid[i].from);
        QCOMPARE(price.tiers[i].price, paid[i].price);
    }
    if (paid.size() < tiers.size()) QCOMPARE(price.free, tiers.front().find("to")->number());
}
} // namespace

/// The platform files of Google Cloud, Cloudflare and one's own nodes.
class TestOtherPlatforms : public QObject {
    Q_OBJECT

private slots:
    void pricesAgreeWithTheCollectedOnes() {
        QFile file(QStringLiteral(BURSTLAB_SHARED_DIR "/facts/prices-others.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The prices of ../shared/facts/prices-others.json are not there.");
        const auto collected = parseJson(file.readAll().toStdString(), "prices-others.json", JsonLimits{});
        QVERIFY(collected.has_value());
        std::size_t compared = 0;
        for (const auto& record : *collected->tree.list()) {
            const auto known = platformOf.find(*record.find("provider")->text());
            if (known == platformOf.end() || !record.find("price_usd")->isNumber()) continue;
            std::string region = *record.find("region")->text();
            if (region == "any") region = "global";
            if (region == "tier2") region = "southamerica-east1"; // where it was seen
            const std::string& sku = *record.find("sku")->text();
            const Price* price = platform(known->second).price(sku, region);
            QVERIFY2(price && price->region == region, (sku + " in " + region).c_str());
            compare(*price, record);
            if (QTest::currentTestFailed()) qWarning("%s in %s", sku.c_str(), region.c_str());
            ++compared;
        }
        QCOMPARE(compared, std::size_t{110});
    }

    void everyFigureHasASourceAndEveryRuleItsNumber() {
        for (const auto& [provider, id] : platformOf) {
            for (const auto& price : platform(id).prices)
                QVERIFY2(!price.source.empty() && !price.unit.empty(), price.sku.c_str());
            for (const auto& offering : platform(id).offerings) {
                for (const auto& [key, fact] : offering.facts)
                    QVERIFY2(!fact.source.empty() &&
                                 (!fact.rule.empty() || fact.certainty == Certainty::assumed),
                             (offering.id + " " + key).c_str());
                for (const auto& lookup : offering.lookups)
                    QVERIFY2(!lookup.fact.source.empty() && !lookup.fact.rule.empty(), offering.id.c_str());
            }
        }
    }

    void aPlatformStatesWhatItsRulesSay_data() {
        QTest::addColumn<QString>("offering");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<double>("value");
        const auto row = [](const char* rule, const char* offering, const char* parameter, double value) {
            QTest::newRow(rule) << offering << parameter << value;
        };
        row("GC-01 service", "gcp.run", "environment_requests", 80);
        row("GC-01 function", "gcp.run_functions", "environment_requests", 1);
        row("GC-03", "gcp.run", "reserved", 100);
        row("GC-04", "gcp.run", "timeout", 300);
        row("GC-05", "gcp.run_service", "target_concurrency", 0.6);
        row("GC-05 places", "gcp.run", "places_target", 0.6);
        row("GC-08", "gcp.run", "queue_wait", 10);
        row("GC-08 starts", "gcp.run", "queue_starts", 3.5);
        row("GC-09", "gcp.run", "keep_alive", 900);
        row("GC-13", "gcp.run", "billing_step", 0.1);
        row("GC-30 rate", "gcp.cloud_tasks", "rate", 500);
        row("GC-30 attempts", "gcp.cloud_tasks", "max_receive_count", 100);
        row("GC-33", "gcp.scheduler", "retry", 0);
        row("GC-40", "gcp.firestore", "initial_writes", 500);
        row("CF-01", "cloudflare.workers", "memory", 128 * mib);
        row("CF-20", "cloudflare.durable_objects", "partition_writes", 1000);
        row("CF-30", "cloudflare.queues", "rate", 5000);
        row("CF-31", "cloudflare.queues", "max_receive_count", 4);
        row("CF-44", "cloudflare.containers", "billing_step", 0.01);
        row("KN-01 stable window", "open.knative_service", "stable_window", 60);
        row("KN-01 panic window", "open.knative_service", "panic_window", 6);
        row("KN-02", "open.knative_service", "decision_period", 2);
        row("KN-07", "open.knative", "queue_requests", 10000);
        row("OF-01", "open.openfaas", "reserved", 20);
        row("OW-01", "open.openwhisk", "memory", 256 * mib);
        row("OW-03", "open.openwhisk", "keep_alive", 600);
    }
    void aPlatformStatesWhatItsRulesSay() {
        QFETCH(QString, offering);
        QFETCH(QString, parameter);
        QFETCH(double, value);
        const std::string id = offering.toStdString();
        const std::string platformId = id.substr(0, id.find('.'));
        const Offering* found = platform(platformId).offering(id);
        QVERIFY(found);
        const auto settings =
            settingsOf(designWith(platformId, platform(platformId).regions.front(), found->kind, id));
        const std::string key = parameter.toStdString();
        const auto distribution = settings.find(key)->parameter->type == Parameter::Type::distribution;
        QCOMPARE(distribution ? mean(*settings.distribution(key)) : settings.number(key), value);
    }

    void coldStartsOfFirstGenerationFunctionsAreTheMeasuredOnes() {
        const auto settings = settingsOf(
            designWith("gcp", "us-central1", "function", "gcp.functions_gen1", {{"runtime", "nodejs22.x"}}));
        const auto init = settings.distribution("init");
        QVERIFY(init);
        QCOMPARE(quantile(*init, 0.5), 0.67);
        QVERIFY(std::abs(quantile(*init, 0.975) - 1.49) < 0.01);
    }

    void theCpuOfAFunctionFollowsItsMemory() {
        // Ten million invocations of 300 ms at 256 MB: 0.4 GHz (GC-02).
        const double compute = 1e7 * 300 * 256;
        const auto first = quantities(
            designWith("gcp", "us-central1", "function", "gcp.functions_gen1", {{"memory", "256 MB"}}),
            {{"compute", compute}});
        QCOMPARE(first.at("gcp.gcf1.ghz"), 1.2e6);
        QCOMPARE(first.at("gcp.gcf1.gb"), 750'000.0);
        const auto large = quantities(
            designWith("gcp", "us-central1", "function", "gcp.run_functions", {{"memory", "4 GB"}}),
            {{"compute", 1000.0 * 4096}});
        QCOMPARE(large.at("gcp.crf.vcpu"), 2.0);
        QCOMPARE(large.at("gcp.crf.mem"), 4.0);
    }

    void theCpuOfAServiceDoesNotFollowItsMemory() {
        const auto found = quantities(
            designWith("gcp", "us-central1", "function", "gcp.run", {{"memory", "1 GB"}, {"vcpu", 2}}),
            {{"compute", 1000.0 * 1024}, {"vcpu", 1000.0 * 2000}, {"provisioned_capacity", 1024.0}});
        QCOMPARE(found.at("gcp.run.req.vcpu"), 2.0);
        QCOMPARE(found.at("gcp.run.req.mem"), 1.0);
        QCOMPARE(found.at("gcp.run.req.min.vcpu"), 2.0);
        QCOMPARE(found.at("gcp.run.req.min.mem"), 1.0);
    }

    void workersPayForCpuTimeAndNotForWaiting() {
        const auto design = designWith("cloudflare", "global", "function", "cloudflare.workers");
        const Usage used{{NodeId("n"), {{"requests", 15e6}, {"compute", 1e12}, {"cpu_time", 15e6 * 7000}}}};
        const auto bill = price(usageLines(used, design, shippedCatalog()), platform("cloudflare"), "global",
                                Allowance::apply);
        // The first example of the provider's price page: 15 million requests of 7 ms of CPU time.
        QCOMPARE(bill.total, 8.0);
        QVERIFY(bill.missing.empty());
    }

    void aMeterThatWasNotUsedIsNotMissing() {
        const auto design = designWith("gcp", "us-central1", "gateway", "gcp.api_gateway");
        const auto found = quantities(design, {{"requests", 5}, {"connection_time", 0}});
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(quantities(design, {{"connection_time", 1}}).contains("gcp.api_gateway.connection_time"));
    }

    void aDatabaseIsBilledByItsProcessorsAndMemory() {
        const auto found = quantities(designWith("gcp", "us-central1", "database", "gcp.cloud_sql",
                                                 {{"processors", 2}, {"memory", "7.5 GB"}}),
                                      {{"instances", 730 * 3600.0}});
        QCOMPARE(found.at("gcp.sql.vcpu"), 1460.0);
        QCOMPARE(found.at("gcp.sql.ram"), 7.5 * 730);
    }

    void whatCannotBeMeteredIsMissingInTheBill() {
        const auto found = quantities(designWith("cloudflare", "global", "queue", "cloudflare.queues"),
                                      {{"requests", 1000}});
        QVERIFY(found.contains("cloudflare.queues.requests"));
        QVERIFY(!platform("cloudflare").price("cloudflare.queues.requests", "global"));
    }
};

QTEST_APPLESS_MAIN(TestOtherPlatforms)
#include "tst_other_platforms.moc"
