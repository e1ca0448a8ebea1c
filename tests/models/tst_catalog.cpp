#include "models/cold_start.h"
#include "models/io/catalog_json.h"
#include "models/io/json_text.h"
#include "models/resolve.h"
#include "resources/embedded.h"
#include "tests/models/catalog/aws_rules.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace burst::model;
using namespace burst::test;

Q_DECLARE_METATYPE(StatedFigure)
Q_DECLARE_METATYPE(StatedText)

namespace {
/// A small platform file with one thing replaced.
std::string platformText(const std::string& from = {}, const std::string& to = {}) {
    std::string text = R"({
  "id": "p", "title": "P", "currency": "USD", "regions": ["r"],
  "sources": {"doc": "the manual"},
  "account": {"concurrency": {"standard": 7, "source": "doc", "as_of": "2026-10", "certainty": "vendor"}},
  "links": {"poll.latency": {"standard": "5 ms", "source": "doc", "certainty": "measured"}},
  "offerings": [{
    "id": "p.q", "kind": "queue", "title": "Q", "service": "q",
    "facts": {"retention": {"standard": "1 d", "max": "2 d", "rule": "Q1", "source": "doc", "certainty": "vendor"}},
    "prices": [{"meter": "requests", "sku": "q.requests", "factor": 2}]
  }],
  "prices": [{"sku": "q.requests", "service": "q", "unit": "request", "free": 10, "free_pool": "q", "figures": [
    {"source": "doc", "as_of": "2026", "certainty": "vendor", "prices": {"r": [[0, 3], [100, 2]], "s": 1}},
    {"source": "doc", "certainty": "assumed", "free": 4, "prices": {"u": 1}}], "step": 2, "maximum": 9}]
})";
    if (!from.empty()) text.replace(text.find(from), from.size(), to);
    return text;
}

const Platform& aws() {
    return *shippedCatalog().platform("aws");
}
Design designWith(const std::string& kind, Params params, const std::string& region = "us-east-1") {
    Design design;
    design.region = region;
    Node node;
    node.id = NodeId("n");
    node.kind = kind;
    node.params = std::move(params);
    design.nodes.push_back(node);
    return design;
}
Settings settingsOf(const Design& design) {
    return Settings::of(design.nodes.front(), design, shippedCatalog());
}

/// Whether a meter can be billed there. Some prices are published for one region only: elsewhere a bill is
/// a lower bound and says so.
bool isPriced(const MeterPrice& price, const std::string& region) {
    static const std::set<std::string> inOneRegion{"elasticache.serverless.valkey.ecpu",
                                                   "lambda.esm_epu.sqs",
                                                   "aurora.sv2.acu_hour_io_optimized",
                                                   "rds_proxy.vcpu_hour",
                                                   "aurora.io",
                                                   "aurora.storage",
                                                   "aurora.storage_io_optimized",
                                                   "rds.postgres.db.t4g.micro",
                                                   "rds.gp3_storage",
                                                   "elasticache.serverless.redis_memcached.ecpu"};
    if (inOneRegion.contains(price.sku)) return aws().price(price.sku, "us-east-1") != nullptr;
    return aws().price(price.sku, price.region.empty() ? region : price.region) != nullptr;
}

/// Cold starts as they were collected; null without ../shared/facts.
Tree collectedStarts() {
    QFile file(QStringLiteral(BURSTLAB_SHARED_DIR "/facts/cold-starts.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto parsed = parseJson(file.readAll().toStdString(), "cold-starts.json", JsonLimits{});
    return parsed ? *parsed->tree.find("lambda_init_durations") : Tree();
}

/// A runtime's name in the catalogue; those of the provider are the same in both.
std::string runtimeName(const std::string& collected) {
    static const std::map<std::string, std::string> ours{{"go (prov.al2023)", "go"},
                                                         {"rust (prov.al2023)", "rust"},
                                                         {"c++ 11 (prov.al2023)", "cpp"},
                                                         {"apple swift 6.2 (prov.al2)", "swift"},
                                                         {"dotnet8 aot (prov.al2023)", "dotnet8-aot"},
                                                         {"dotnet9 aot (prov.al2023)", "dotnet9-aot"},
                                                         {"dotnet10 aot (prov.al2023)", "dotnet10-aot"},
                                                         {"graalvm java21 (prov.al2023)", "java21-graalvm"},
                                                         {"graalvm java23 (prov.al2023)", "java23-graalvm"},
                                                         {"llrt (prov.al2023)", "llrt"},
                                                         {"bun (prov.al2)", "bun"}};
    const auto found = ours.find(collected);
    if (found != ours.end()) return found->second;
    return collected.find('(') == std::string::npos ? collected : std::string();
}
} // namespace

class TestCatalog : public QObject {
    Q_OBJECT

private slots:
    void aPlatformFileIsRead() {
        const auto platform = readPlatform(platformText(), "p.json");
        QVERIFY2(platform.has_value(), platform ? "" : platform.error().message().c_str());
        QCOMPARE(platform->account.at("concurrency").standard, std::optional<Tree>(7));
        QCOMPARE(platform->account.at("concurrency").source, std::string("the manual"));
        QCOMPARE(platform->links.at("poll.latency").certainty, Certainty::measured);
        const Offering* queue = platform->defaultOffering("queue");
        QVERIFY(queue && queue == platform->offering("p.q"));
        QCOMPARE(queue->facts.at("retention").max, std::optional<double>(2 * 86400.0));
        QCOMPARE(queue->prices.front().factor, 2.0);
        const Price* price = platform->price("q.requests", "r");
        QVERIFY(price);
        QCOMPARE(price->tiers.size(), std::size_t{2});
        QCOMPARE(price->tiers[0].to, std::optional<double>(100.0));
        QVERIFY(!price->tiers[1].to);
        QCOMPARE(price->price, 3.0);
        QCOMPARE(price->free, 10.0);
        QCOMPARE(platform->price("q.requests", "s")->price, 1.0);
        QCOMPARE(platform->price("q.requests", "u")->free, 4.0);
        QCOMPARE(price->step, 2.0);
        QCOMPARE(price->maximum, 9.0);
        QVERIFY(!platform->price("q.requests", "t"));
    }

    void aBrokenPlatformFileIsRefusedWithItsPlace_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown key")
            << R"("currency": "USD")"
            << R"("currency": "USD", "colour": "red")"
            << "p.json:2:57 /colour: \"colour\" is not known in the platform; known are "
               "\"id\", \"title\", \"currency\", \"regions\", \"sources\", \"account\", "
               "\"links\", \"offerings\", \"prices\".";
        QTest::newRow("unknown source")
            << R"("source": "doc", "as_of": "2026-10")"
            << R"("source": "dox", "as_of": "2026-10")"
            << "p.json:4:56 /account/concurrency/source: \"dox\" is not among the "
               "\"sources\" of the platform.";
        QTest::newRow("unknown parameter")
            << R"({"retention")"
            << R"({"memory")"
            << "p.json:8:25 /offerings/0/facts/memory: \"memory\" is no parameter that the offering can set.";
        QTest::newRow("value out of range") << R"("standard": "1 d")"
                                            << R"("standard": "3 d")"
                                            << "p.json:8:41 /offerings/0/facts/retention/standard: "
                                               "\"retention\" is 3 d; allowed is 1 min to 2 d.";
        QTest::newRow("tiers in disorder") << "[100, 2]"
                                           << "[0, 2]"
                                           << "p.json:12:79 /prices/0/figures/0/prices/r: A price is a "
                                              "number, zero or more, or tiers from 0 "
                                              "upwards such as [[0, 0.09], [10240, 0.085]].";
        QTest::newRow("meter without a price") << R"("sku": "q.requests", "factor")"
                                               << R"("sku": "q.calls", "factor")"
                                               << "p.json:6:16 /offerings: \"p.q\" bills its meter "
                                                  "\"requests\" at \"q.calls\", which has no price.";
        QTest::newRow("unknown meter")
            << R"("meter": "requests")"
            << R"("meter": "calls")"
            << "p.json:9:26 /offerings/0/prices/0/meter: \"calls\" is no meter of the "
               "kind \"queue\".";
        QTest::newRow("not JSON") << R"("id": "p",)"
                                  << R"("id" "p",)"
                                  << "";
    }
    void aBrokenPlatformFileIsRefusedWithItsPlace() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, message);
        const auto platform = readPlatform(platformText(from.toStdString(), to.toStdString()), "p.json");
        QVERIFY(!platform.has_value());
        if (!message.isEmpty()) QCOMPARE(QString::fromStdString(platform.error().message()), message);
    }

    void theShippedFilesAreSoundAndCanonical() {
        int count = 0;
        for (const auto path : burst::resourcePaths()) {
            if (!path.starts_with("platforms/")) continue;
            const auto text = burst::resource(path);
            const auto platform = readPlatform(text, std::string(path));
            QVERIFY2(platform.has_value(), platform ? "" : platform.error().message().c_str());
            const auto parsed = parseJson(text, std::string(path), JsonLimits{});
            QVERIFY2(dumpJson(parsed->tree) == text, "The file is not in the canonical form of dumpJson().");
            ++count;
        }
        QCOMPARE(static_cast<int>(shippedCatalog().platforms.size()), count);
        QVERIFY(shippedCatalog().platform("aws"));
        QVERIFY(!shippedCatalog().platform("moon"));
    }

    void everyKindIsOfferedAndEveryMeterOfItIsPricedInEveryRegion() {
        for (const auto& kind : allKinds()) {
            const Offering* offering = aws().defaultOffering(kind.key);
            QVERIFY2(offering, kind.key.c_str());
            std::map<std::string, int> priced;
            for (const auto& price : offering->prices) {
                ++priced[price.meter];
                for (const auto& region : aws().regions)
                    QVERIFY2(isPriced(price, region), (price.sku + " in " + region).c_str());
            }
            for (const auto& meter : kind.meters)
                QVERIFY2(meter.optional || !meter.price.empty() || priced[meter.key] > 0,
                         (kind.key + " " + meter.key).c_str());
        }
    }

    void everyShippedFigureSaysWhereItComesFrom() {
        for (const auto& price : aws().prices)
            QVERIFY2(!price.source.empty() && !price.unit.empty() && !price.service.empty(),
                     price.sku.c_str());
        for (const auto& offering : aws().offerings)
            for (const auto& [key, fact] : offering.facts)
                QVERIFY2(!fact.source.empty(), key.c_str());
    }

    void pricesAgreeWithTheCollectedOnes() {
        QFile file(QStringLiteral(BURSTLAB_SHARED_DIR "/facts/prices-aws.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The prices of ../shared/facts/prices-aws.json are not there.");
        const auto collected = parseJson(file.readAll().toStdString(), "prices-aws.json", JsonLimits{});
        QVERIFY(collected.has_value());
        static const std::set<std::string> foundLater{"route53.queries", "route53.latency_queries"};
        std::size_t known = 0;
        for (const auto& entry : *collected->tree.list()) {
            if (!entry.find("price_usd")->isNumber()) continue;
            const std::string& sku = *entry.find("sku")->text();
            const Price* price = aws().price(sku, *entry.find("region")->text());
            QVERIFY2(price && price->region == *entry.find("region")->text(), sku.c_str());
            const std::string& unit = *entry.find("unit")->text();
            // Their pages count decimal GB, all others binary ones under the same name.
            const bool decimal = sku.starts_with("lambda.durable.") || !unit.starts_with("GB");
            QCOMPARE(price->unit, decimal ? unit : "GiB" + unit.substr(2));
            ++known;
            // Its first tier is the free allowance, which counts once.
            if (sku == "cloudfront.invalidation_paths") continue;
            QCOMPARE(price->price, entry.find("price_usd")->number());
            const Tree* tiers = entry.find("tiers");
            QCOMPARE(price->tiers.size(), tiers ? tiers->list()->size() : 0);
            for (std::size_t i = 0; i < price->tiers.size(); ++i) {
                QCOMPARE(price->tiers[i].from, (*tiers->list())[i].find("from")->number());
                QCOMPARE(price->tiers[i].price, (*tiers->list())[i].find("price")->number());
            }
        }
        // Earlier versions are collected as remarks on the present ones.
        const auto inForce = std::count_if(aws().prices.begin(), aws().prices.end(), [](const Price& price) {
            return &price == aws().price(price.sku, price.region);
        });
        QCOMPARE(known + foundLater.size(), static_cast<std::size_t>(inForce));
    }

    void theFunctionOfAwsFollowsItsPublishedLimits() {
        const auto settings = settingsOf(designWith("function", {}));
        const double mb = 1024.0 * 1024.0;
        QCOMPARE(settings.number("memory"), 128 * mb);
        QCOMPARE(settings.find("memory")->max, std::optional<double>(10240 * mb));
        QCOMPARE(settings.find("timeout")->max, std::optional<double>(900.0));
        QCOMPARE(settings.number("full_cpu_memory"), 1769 * mb);
        QCOMPARE(settings.number("scale_burst"), 1000.0);
        QCOMPARE(settings.number("scale_rate"), 100.0);
        QCOMPARE(settings.number("async_retries"), 2.0);
        QCOMPARE(settings.number("event_age"), 21600.0);
        QVERIFY(settings.flag("init_billed"));
    }

    void aColdStartDependsOnRuntimeAndArchitecture_data() {
        QTest::addColumn<QString>("runtime");
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<double>("p50");
        QTest::addColumn<double>("p99");
        // Init Duration of lambda-perf, zip, 512 MB.
        QTest::newRow("Node.js") << "nodejs22.x"
                                 << "x86_64" << 0.14476 << 0.21928;
        QTest::newRow("Node.js on ARM") << "nodejs22.x"
                                        << "arm64" << 0.12986 << 0.1952;
        QTest::newRow("Python") << "python3.13"
                                << "x86_64" << 0.09195 << 0.18832;
        QTest::newRow("Java") << "java21"
                              << "x86_64" << 0.24463 << 0.62295;
        QTest::newRow("Rust") << "rust"
                              << "x86_64" << 0.01625 << 0.0494;
    }
    void aColdStartDependsOnRuntimeAndArchitecture() {
        QFETCH(QString, runtime);
        QFETCH(QString, architecture);
        const auto settings = settingsOf(designWith(
            "function", {{"runtime", runtime.toStdString()}, {"architecture", architecture.toStdString()}}));
        const auto init = settings.distribution("init");
        QVERIFY(init.has_value());
        QTEST(quantile(*init, 0.5), "p50");
        QTEST(quantile(*init, 0.99), "p99");
    }

    /// Init Duration at 512 MB (rules L2, L14): p50, p90 and p99 of each runtime, architecture and package.
    void coldStartsAreThoseThatWereMeasured() {
        const Tree collected = collectedStarts();
        if (!collected.list()) QSKIP("The cold starts of ../shared/facts/cold-starts.json are not there.");
        int compared = 0;
        for (const auto& record : *collected.list()) {
            const std::string runtime = runtimeName(*record.find("runtime")->text());
            if (runtime.empty() || record.find("memory_mb")->number() != 512) continue;
            const auto settings =
                settingsOf(designWith("function", {{"runtime", runtime},
                                                   {"architecture", *record.find("architecture")->text()},
                                                   {"package", *record.find("packaging")->text()}}));
            const auto init = settings.distribution("init");
            for (const auto& [key, at] : {std::pair{"p50", 0.5}, {"p90", 0.9}, {"p99", 0.99}})
                QVERIFY2(std::abs(quantile(*init, at) - 1e-3 * record.find(key)->number()) < 1e-9,
                         record.find("id")->text()->c_str());
            ++compared;
        }
        QCOMPARE(compared, 30 * 4);
    }

    /// Why the memory is not asked: between 128 MB and 1 GB the median hardly moves (rule L14).
    void memoryHardlyChangesTheInitialisation() {
        const Tree collected = collectedStarts();
        if (!collected.list()) QSKIP("The cold starts of ../shared/facts/cold-starts.json are not there.");
        std::map<std::string, std::map<double, double>> medians;
        for (const auto& record : *collected.list())
            medians[*record.find("runtime")->text() + *record.find("packaging")->text() +
                    *record.find("architecture")->text()][record.find("memory_mb")->number()] =
                record.find("p50")->number();
        QCOMPARE(medians.size(), std::size_t{155});
        std::vector<double> changes;
        for (const auto& [name, byMemory] : medians)
            for (const auto& [memory, median] : byMemory)
                if (memory != 512) changes.push_back(std::abs(median / byMemory.at(512) - 1.0));
        std::sort(changes.begin(), changes.end());
        QVERIFY(changes.back() < 0.15);
        QVERIFY(changes[changes.size() * 9 / 10] < 0.04);
    }

    /// Java 21 from a snapshot: the published ranges are 90 to 140 ms and 200 to 400 ms (rule L11).
    void aSnapshotStartsWithinThePublishedRanges() {
        const auto java = settingsOf(designWith("function", {{"runtime", "java21"}, {"snap_start", "on"}}));
        const auto restore = java.distribution("restore");
        QVERIFY(restore && isRestored(java));
        QVERIFY(quantile(*restore, 0.5) > 0.09 && quantile(*restore, 0.5) < 0.14);
        QVERIFY(quantile(*restore, 0.99) > 0.2 && quantile(*restore, 0.99) < 0.4);
        QCOMPARE(java.find("restore")->certainty, Certainty::secondary);
        for (const Params& none : {Params{{"runtime", "ruby3.4"}}, Params{{"runtime", "python3.11"}},
                                   Params{{"runtime", "java21"}, {"package", "image"}}}) {
            Params wanted = none;
            wanted["snap_start"] = "on";
            QVERIFY(!isRestored(settingsOf(designWith("function", wanted))));
        }
    }

    /// Measured from the client in 2021: 264 ms with 1 KB of JavaScript, 1,696 ms with 14 MB, 3,875 with 35.
    void dependenciesTakeTimeByTheMegabyte() {
        const auto load = [](const char* size, const char* package) {
            return loadTime(
                settingsOf(designWith("function", {{"package_size", size}, {"package", package}})));
        };
        QVERIFY(std::abs(load("14 MB", "zip") - (1.6955 - 0.2641)) < 0.05);
        QVERIFY(std::abs(load("35 MB", "zip") - (3.8748 - 0.2641)) < 0.05);
        QCOMPARE(load("5 GB", "image"), 0.0); // no more than 100 MB took
        // The same package elsewhere: 0.67 s, 2.14 s and 4.21 s; 1.59 s, 7.32 s and 14.55 s.
        const auto elsewhere = [](const char* platform, const char* offering, const char* size) {
            Design design = designWith("function", {{"package_size", size}});
            design.platform = platform;
            design.nodes.front().offering = offering;
            return loadTime(settingsOf(design));
        };
        QVERIFY(std::abs(elsewhere("gcp", "gcp.functions_gen1", "14 MB") - (2.14 - 0.67)) < 0.05);
        QVERIFY(std::abs(elsewhere("gcp", "gcp.functions_gen1", "35 MB") - (4.21 - 0.67)) < 0.05);
        QVERIFY(std::abs(elsewhere("azure", "azure.functions_consumption", "14 MB") - (7.32 - 1.59)) < 0.5);
        QVERIFY(std::abs(elsewhere("azure", "azure.functions_consumption", "35 MB") - (14.55 - 1.59)) < 0.3);
    }

    /// What the platform does before the log begins, by package, and with a network of one's own (rule L12).
    void theOverheadOutsideTheLogIsAParameterOfItsOwn() {
        const auto overhead = [](Params params) {
            const auto s = settingsOf(designWith("function", std::move(params)));
            return mean(*s.distribution("start_overhead")) + s.number("network_overhead");
        };
        QCOMPARE(overhead({}), 0.125);
        QCOMPARE(overhead({{"package", "image"}}), 0.5);
        QVERIFY(std::abs(overhead({{"network", "private"}}) - (0.125 + 0.4967 - 0.2641)) < 0.001);
    }

    void everySuggestedRuntimeHasAColdStart() {
        const Kind* function = findKind("function");
        for (const auto& runtime : function->parameter("runtime")->choices)
            for (const auto& architecture : function->parameter("architecture")->choices) {
                const auto settings = settingsOf(
                    designWith("function", {{"runtime", runtime}, {"architecture", architecture}}));
                QVERIFY2(mean(*settings.distribution("init")) > 0.005, runtime.c_str());
            }
    }

    void aProductOfAwsStatesWhatItsRulesSay_data() {
        QTest::addColumn<StatedFigure>("stated");
        for (const auto& figure : statedByRulesOfAws())
            QTest::newRow(figure.rule.c_str()) << figure;
    }
    void aProductOfAwsStatesWhatItsRulesSay() {
        QFETCH(StatedFigure, stated);
        const auto settings = settingsOf(designWith(stated.kind, stated.params));
        const Setting* setting = settings.find(stated.parameter);
        QVERIFY(setting);
        QVERIFY(!setting->source.empty());
        using What = StatedFigure::What;
        const bool drawn = setting->parameter->type == Parameter::Type::distribution;
        if (stated.what != What::standard)
            QCOMPARE(stated.what == What::least ? setting->min : setting->max, std::optional(stated.value));
        else if (drawn)
            QCOMPARE(quantile(*settings.distribution(stated.parameter), 0.5), stated.value);
        else
            QCOMPARE(settings.number(stated.parameter), stated.value);
    }

    void aLinkOfAwsStatesWhatItsRulesSay_data() {
        QTest::addColumn<StatedText>("stated");
        QTest::addColumn<bool>("ofTheAccount");
        for (const auto& text : linksStatedByRulesOfAws())
            QTest::newRow((text.rule + " " + text.parameter).c_str()) << text << false;
        for (const auto& text : accountStatedByRulesOfAws())
            QTest::newRow((text.rule + " " + text.parameter).c_str()) << text << true;
    }
    void aLinkOfAwsStatesWhatItsRulesSay() {
        QFETCH(StatedText, stated);
        QFETCH(bool, ofTheAccount);
        const auto& facts = ofTheAccount ? aws().account : aws().links;
        const auto fact = facts.find(stated.parameter);
        QVERIFY(fact != facts.end() && fact->second.standard);
        const Tree& value = *fact->second.standard;
        QCOMPARE(value.text() ? *value.text() : std::to_string(std::llround(value.number())), stated.value);
        QVERIFY(stated.rule.starts_with(fact->second.rule));
    }

    void theGatewaysTimeoutDependsOnItsFlavour() {
        QCOMPARE(settingsOf(designWith("gateway", {})).number("timeout"), 30.0);
        QCOMPARE(settingsOf(designWith("gateway", {{"flavour", "rest"}})).number("timeout"), 29.0);
    }

    void theTopicsRateDependsOnTheRegion() {
        QCOMPARE(settingsOf(designWith("topic", {})).number("rate"), 30000.0);
        QCOMPARE(settingsOf(designWith("topic", {}, "eu-west-1")).number("rate"), 9000.0);
        QCOMPARE(settingsOf(designWith("topic", {}, "eu-central-1")).number("rate"), 1500.0);
    }
};

QTEST_APPLESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
