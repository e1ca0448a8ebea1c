#include "models/billed_nodes.h"
#include "models/io/catalog_json.h"
#include "models/platform_move.h"
#include "models/price.h"
#include "models/resolve.h"
#include "models/validate.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace burst::model;

namespace {
Design shop() {
    Design design;
    design.id = DesignId("d");
    design.nodes = {{.id = NodeId("c"), .kind = "client"},
                    {.id = NodeId("f"),
                     .kind = "function",
                     .offering = "aws.lambda",
                     .params = {{"memory", "10 GB"}, {"compute", "20 ms"}}},
                    {.id = NodeId("t"), .kind = "topic", .name = "News"}};
    design.links = {{.id = LinkId("cf"), .from = NodeId("c"), .to = NodeId("f")},
                    {.id = LinkId("ft"), .from = NodeId("f"), .to = NodeId("t")}};
    return design;
}

PlatformMove to(const std::string& platform, const std::string& region = {}) {
    const auto& catalog = shippedCatalog();
    return movedTo(shop(), *catalog.platform(platform), region, catalog);
}

const Concession* found(const PlatformMove& move, Concession::Kind kind) {
    const auto it = std::find_if(move.concessions.begin(), move.concessions.end(),
                                 [&](const Concession& c) { return c.kind == kind; });
    return it == move.concessions.end() ? nullptr : &*it;
}
} // namespace

class TestPlatformMove : public QObject {
    Q_OBJECT
private slots:
    void aMoveToWhereItIsChangesNothing() {
        const auto move = to("aws", "us-east-1");
        QVERIFY(move.design == shop());
        QVERIFY(move.concessions.empty());
    }

    /// Lambda takes up to 10 messages at once and does not wait for more; Azure takes one, Cloudflare waits.
    void otherBatchesAreNamedAsOtherWork() {
        const auto moved = [](const std::string& platform, Params link) {
            Design design;
            design.id = DesignId("d");
            design.platform = "aws";
            design.region = "us-east-1";
            design.nodes = {{.id = NodeId("q"), .kind = "queue", .name = "Orders"},
                            {.id = NodeId("f"), .kind = "function", .name = "Worker"}};
            design.links = {
                {.id = LinkId("qf"), .from = NodeId("q"), .to = NodeId("f"), .params = std::move(link)}};
            const auto& catalog = shippedCatalog();
            return movedTo(std::move(design), *catalog.platform(platform), {}, catalog);
        };
        const auto said = [&](const std::string& platform, Params link) {
            const auto move = moved(platform, std::move(link));
            const Concession* other = found(move, Concession::Kind::otherBatch);
            return other ? QString::fromStdString(other->subject + ": " + other->text) : QString();
        };
        QCOMPARE(said("aws", {}), QString());
        const QString azure = said("azure", {});
        QVERIFY2(azure.startsWith(
                     "qf: A run of \"Worker\" takes from \"Orders\" one at a time there, not up to 10. "),
                 qPrintable(azure));
        const QString cloudflare = said("cloudflare", {});
        QVERIFY2(
            cloudflare.contains("takes from \"Orders\" up to 10 collected over 5 s there, not up to 10. "),
            qPrintable(cloudflare));
        for (const auto& platform : shippedCatalog().platforms)
            QCOMPARE(said(platform.id, {{"batch_size", 1}}), QString());
    }

    void everyNodeBecomesTheProductOfThePlatform() {
        const auto move = to("azure");
        QCOMPARE(move.design.platform, std::string("azure"));
        QCOMPARE(move.design.region, shippedCatalog().platform("azure")->regions.front());
        const Offering* offering = offeringOf(move.design.nodes[1], move.design, shippedCatalog());
        QVERIFY(offering);
        QVERIFY(offering->id.starts_with("azure."));
    }

    void whatThePlatformDoesNotAllowBecomesTheNearestThatItDoes() {
        const auto move = to("azure");
        const auto settings = Settings::of(move.design.nodes[1], move.design, shippedCatalog());
        const Setting* memory = settings.find("memory");
        QVERIFY(memory->max.has_value());
        QCOMPARE(settings.number("memory"), *memory->max);
        const Concession* setting = found(move, Concession::Kind::setting);
        QVERIFY(setting);
        QCOMPARE(setting->pointer, std::string("/designs/0/nodes/1/params/memory"));
        QCOMPARE(setting->subject, std::string("f"));
        // What is allowed stays as it was typed.
        QVERIFY(move.design.nodes[1].params.at("compute") == Tree("20 ms"));
    }

    /// No price of Event Grid and Service Bus is collected for uksouth.
    void aRegionWithoutPricesIsNamedWithThoseThatHaveThem() {
        const auto& catalog = shippedCatalog();
        const auto& azure = *catalog.platform("azure");
        const auto move = to("azure", "uksouth");
        const auto missing = std::ranges::find_if(move.concessions, [](const Concession& each) {
            return each.kind == Concession::Kind::noPrice && each.subject == "t";
        });
        QVERIFY(missing != move.concessions.end());
        const auto skus = unpriced(move.design.nodes[2], move.design, catalog);
        QVERIFY(!skus.empty());
        for (const auto& sku : skus)
            QVERIFY(missing->text.find("uksouth") != std::string::npos &&
                    missing->text.find(sku) != std::string::npos && !azure.price(sku, "uksouth"));
        QVERIFY2(missing->remedy.find("where it is known: eastus") != std::string::npos,
                 missing->remedy.c_str());
        // Within the platform it is the same, and where it stays nothing is new.
        const auto again = movedTo(to("azure").design, azure, "uksouth", catalog);
        QVERIFY(found(again, Concession::Kind::noPrice));
        QVERIFY(!found(movedTo(move.design, azure, "uksouth", catalog), Concession::Kind::noPrice));
        QVERIFY(!found(to("azure", "eastus"), Concession::Kind::noPrice));
    }

    void aProductThatDoesLessIsNamed() {
        const auto& catalog = shippedCatalog();
        Design design = shop();
        design.nodes.push_back({.id = NodeId("orders"), .kind = "table"});
        const auto moved = movedTo(design, *catalog.platform("cloudflare"), "", catalog);
        const Concession* lesser = found(moved, Concession::Kind::lesserProduct);
        QVERIFY(lesser);
        QCOMPARE(lesser->subject, std::string("orders"));
        QVERIFY(lesser->text.starts_with("\"orders\" becomes KV. It takes one write a second of each key"));
        // Where it is already, nothing is given up; nor by a table that does what others do.
        QVERIFY(!found(movedTo(moved.design, *catalog.platform("cloudflare"), "", catalog),
                       Concession::Kind::lesserProduct));
        QVERIFY(!found(movedTo(design, *catalog.platform("azure"), "", catalog),
                       Concession::Kind::lesserProduct));
    }

    /// Less than what was asked for may not be enough.
    void aSizeThatIsNotOfferedBecomesTheSmallestThatIsEnough() {
        const auto& catalog = shippedCatalog();
        for (const auto& [typed, given] :
             {std::pair{"128 MB", 512}, {"1200 MB", 2048}, {"2049 MB", 4096}, {"10 GB", 4096}}) {
            Design design = shop();
            design.nodes[1].params["memory"] = typed;
            const auto moved = movedTo(design, *catalog.platform("azure"), "", catalog);
            const auto settings = Settings::of(moved.design.nodes[1], moved.design, catalog);
            QCOMPARE(settings.number("memory"), given * 1024.0 * 1024.0);
            const auto wrong = problem(*settings.find("memory"), Tree(typed));
            QVERIFY(wrong);
            QVERIFY2(wrong->find("only 512 MB, 2 GB, 4 GB") != std::string::npos, wrong->c_str());
        }
    }

    /// What the size decides is looked up by the amount, however it is written (AZ-30).
    void aSizeInOtherUnitsIsTheSameSize() {
        const auto& catalog = shippedCatalog();
        for (const Tree& typed : {Tree("4096 MB"), Tree("4 GB"), Tree(4096.0 * 1024 * 1024)}) {
            Design design = movedTo(shop(), *catalog.platform("azure"), "", catalog).design;
            design.nodes[1].params["memory"] = typed;
            const auto settings = Settings::of(design.nodes[1], design, catalog);
            QCOMPARE(settings.number("environment_requests"), 32.0);
        }
    }

    /// Queue Storage has no price in eastus, takes 64 KB at most (AZ-64) and keeps no order.
    void aQueueBecomesTheProductThatTakesIt_data() {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("because");
        const char* storage = "azure.storage_queue";
        const char* bus = "azure.service_bus_queue";
        QTest::newRow("priced") << "westeurope"
                                << "message_size"
                                << "10 KB" << storage << "";
        QTest::newRow("no price") << "eastus"
                                  << "message_size"
                                  << "10 KB" << bus << "az.sq.lrs.class1";
        QTest::newRow("large") << "westeurope"
                               << "message_size"
                               << "100 KB" << bus << "64 KB";
        QTest::newRow("in order") << "westeurope"
                                  << "flavour"
                                  << "fifo" << bus << "not sold";
        // Neither takes it: the first one stays, cut down.
        QTest::newRow("too large") << "westeurope"
                                   << "message_size"
                                   << "1 MB" << storage << "";
    }
    void aQueueBecomesTheProductThatTakesIt() {
        QFETCH(QString, region);
        QFETCH(QString, parameter);
        QFETCH(QString, value);
        QFETCH(QString, product);
        QFETCH(QString, because);
        const auto& catalog = shippedCatalog();
        Design design = shop();
        design.nodes.push_back({.id = NodeId("jobs"), .kind = "queue", .offering = "aws.sqs"});
        design.nodes.back().params[parameter.toStdString()] = value.toStdString();
        const auto move = movedTo(design, *catalog.platform("azure"), region.toStdString(), catalog);
        const Offering* offering = offeringOf(move.design.nodes.back(), move.design, catalog);
        QVERIFY(offering);
        QCOMPARE(QString::fromStdString(offering->id), product);
        const Concession* other = found(move, Concession::Kind::otherProduct);
        QCOMPARE(other != nullptr, !because.isEmpty());
        if (!other) return;
        QCOMPARE(other->subject, std::string("jobs"));
        const auto text = QString::fromStdString(other->text);
        QVERIFY2(text.startsWith("\"jobs\" becomes Service Bus queue, not Azure Queue Storage: ") &&
                     text.contains(because),
                 other->text.c_str());
        QVERIFY(unpriced(move.design.nodes.back(), move.design, catalog).empty());
    }

    /// 730 h at 0.013441 USD, however many queues and topics are in it; 13 million operations are free.
    void aNamespaceOfServiceBusIsPaidOnce() {
        const auto& catalog = shippedCatalog();
        Design design = shop();
        design.platform = "azure";
        design.region = "westeurope";
        design.nodes[2].offering = "azure.service_bus_topic";
        design.nodes.push_back(
            {.id = NodeId("jobs"), .kind = "queue", .offering = "azure.service_bus_queue"});
        const auto lines = usageLines(
            {{NodeId("t"), {{"requests", 1e6}}}, {NodeId("jobs"), {{"requests", 2e6}}}}, design, catalog);
        const auto bill = price(lines, *catalog.platform("azure"), design.region, Allowance::apply);
        QVERIFY(bill.missing.empty());
        QVERIFY(std::abs(bill.total - 730 * 0.013441) < 1e-9);
        QVERIFY(std::abs(bill.fixed - bill.total) < 1e-9);
    }

    /// Firestore, KV and Durable Objects sell no capacity ahead (GC-43, CF-40): reserved units would throttle
    /// there and bill nothing.
    void aTableWithoutReservedCapacityIsBilledByItsRequests_data() {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<bool>("isSold");
        QTest::newRow("aws") << "aws" << true;
        QTest::newRow("azure") << "azure" << true;
        QTest::newRow("gcp") << "gcp" << false;
        QTest::newRow("cloudflare") << "cloudflare" << false;
    }
    void aTableWithoutReservedCapacityIsBilledByItsRequests() {
        QFETCH(QString, platform);
        QFETCH(bool, isSold);
        const auto& catalog = shippedCatalog();
        Design design = shop();
        design.platform = platform == "aws" ? "azure" : "aws";
        design.nodes.push_back({.id = NodeId("t2"),
                                .kind = "table",
                                .params = {{"mode", "provisioned"}, {"write_capacity", 30.0}}});
        const auto move = movedTo(design, *catalog.platform(platform.toStdString()), "", catalog);
        const Node& table = move.design.nodes.back();
        const auto settings = Settings::of(table, move.design, catalog);
        QCOMPARE(settings.text("mode"), std::string(isSold ? "provisioned" : "on-demand"));
        QCOMPARE(table.params.contains("write_capacity"), isSold);
        const auto told =
            std::count_if(move.concessions.begin(), move.concessions.end(), [](const Concession& concession) {
                return concession.subject == "t2" && concession.pointer.ends_with("/params/mode") &&
                       concession.text.find("does not sell capacity that way") != std::string::npos &&
                       concession.remedy.find("capacity") != std::string::npos;
            });
        QCOMPARE(told, std::ptrdiff_t{isSold ? 0 : 1});
    }

    /// The same set by hand is an error, with what there is in its remedy.
    void reservedCapacityThatIsNotSoldIsAnError() {
        const auto& catalog = shippedCatalog();
        Project project;
        project.name = "p";
        Design design = shop();
        design.platform = "gcp";
        design.region = "us-central1";
        design.nodes = {{.id = NodeId("t2"), .kind = "table", .params = {{"mode", "provisioned"}}}};
        design.links.clear();
        project.designs = {design};
        const auto findings = validate(project, catalog);
        const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
            return finding.pointer == "/designs/0/nodes/0/params/mode";
        });
        QVERIFY(found != findings.end());
        QVERIFY(found->severity == Finding::Severity::error);
        QVERIFY2(found->text.find("Firestore does not sell capacity that way") != std::string::npos,
                 found->text.c_str());
        QVERIFY2(found->remedy.find("on-demand") != std::string::npos &&
                     found->remedy.find("provisioned") == std::string::npos,
                 found->remedy.c_str());
    }

    /// Pollers of one's own are AWS's, and Workers are not kept ready: what is set of them goes and is told,
    /// on every platform but where it is sold. So is that only AWS bills workflows by their time.
    void whatAPlatformDoesNotSellGoesAndIsTold() {
        const auto& catalog = shippedCatalog();
        Design design;
        design.id = DesignId("d");
        design.platform = "aws";
        design.region = "us-east-1";
        design.nodes = {{.id = NodeId("q"), .kind = "queue"},
                        {.id = NodeId("f"), .kind = "function", .params = {{"provisioned", 2}}},
                        {.id = NodeId("w"), .kind = "workflow", .params = {{"flavour", "express"}}}};
        design.links = {{.id = LinkId("qf"),
                         .from = NodeId("q"),
                         .to = NodeId("f"),
                         .params = {{"scaling", "provisioned"}, {"min_pollers", 2}}}};
        for (const auto& platform : catalog.platforms) {
            const auto move = movedTo(design, platform, {}, catalog);
            const auto tells = [&](const std::string& pointer, const char* text) {
                return std::ranges::any_of(move.concessions, [&](const Concession& each) {
                    return each.pointer == pointer && each.text.find(text) != std::string::npos;
                });
            };
            const bool isAws = platform.id == "aws";
            QCOMPARE(tells("/designs/0/links/0/params/scaling", "sells no pollers of your own"), !isAws);
            QCOMPARE(move.design.links[0].params.contains("min_pollers"), isAws);
            const bool hasWorkflows = platform.defaultOffering("workflow") != nullptr;
            QCOMPARE(tells("/designs/0/nodes/2/params/flavour", "sells none by their time"),
                     !isAws && hasWorkflows);
            const bool isReady = platform.id != "cloudflare";
            QCOMPARE(
                tells("/designs/0/nodes/1/params/provisioned", "but Workers keeps no environments ready"),
                !isReady);
            QCOMPARE(move.design.nodes[1].params.contains("provisioned"), isReady);
            Project project;
            project.name = "p";
            project.designs = {design};
            project.designs[0].platform = platform.id;
            project.designs[0].region = platform.regions.front();
            const auto findings = validate(project, catalog);
            const auto isError = [&](const std::string& pointer) {
                return std::ranges::any_of(findings, [&](const Finding& finding) {
                    return finding.pointer == pointer && finding.severity == Finding::Severity::error;
                });
            };
            QCOMPARE(isError("/designs/0/links/0/params/scaling"), !isAws);
            QCOMPARE(isError("/designs/0/nodes/1/params/provisioned"), !isReady);
        }
    }

    void aKindWithoutAProductIsFound() {
        const auto& catalog = shippedCatalog();
        QVERIFY(!catalog.platform("cloudflare")->defaultOffering("topic"));
        const auto move = to("cloudflare");
        const Concession* product = found(move, Concession::Kind::noProduct);
        QVERIFY(product);
        QCOMPARE(product->subject, std::string("t"));
        QCOMPARE(product->text, std::string("Cloudflare has no product for \"News\" (Topic)."));
    }
};

QTEST_APPLESS_MAIN(TestPlatformMove)
#include "tst_platform_move.moc"
