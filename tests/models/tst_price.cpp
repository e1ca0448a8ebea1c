#include "models/billed_nodes.h"
#include "models/io/catalog_json.h"
#include "models/metering.h"
#include "models/price_problem.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace burst::model;

namespace {
/// A made-up price book with numbers that are easy to reckon with.
Platform shop() {
    Platform platform;
    platform.id = "shop";
    const auto add = [&](const std::string& sku, double unitPrice,
                         const std::string& region = "here") -> Price& {
        Price price;
        price.sku = sku;
        price.service = sku.substr(0, sku.find('.'));
        price.region = region;
        price.price = unitPrice;
        platform.prices.push_back(price);
        return platform.prices.back();
    };
    for (const auto& [sku, unitPrice] : {std::pair{"fn.calls", 2.0}, std::pair{"fn.calls.arm", 1.0}}) {
        Price& calls = add(sku, unitPrice);
        calls.free = 100;
        calls.freePool = "calls";
    }
    Price& out = add("net.out", 10);
    out.tiers = {{0, 10, 10}, {10, 50, 5}, {50, std::nullopt, 1}};
    out.free = 4;
    add("db.hours", 3).minimum = 8;
    Price& seconds = add("object.seconds", 0.5);
    seconds.free = 40;
    seconds.step = 100;
    add("plan.base", 5).maximum = 1;
    add("edge.calls", 7, "far");
    add("edge.calls", 5, "global");
    return platform;
}

Invoice priced(const std::vector<UsageLine>& usage, Allowance allowance = Allowance::ignore) {
    return price(usage, shop(), "here", allowance);
}

const InvoiceLine& line(const Invoice& invoice, const std::string& sku, const std::string& node = {}) {
    for (const auto& candidate : invoice.lines)
        if (candidate.sku == sku && candidate.node == node) return candidate;
    static const InvoiceLine none;
    qWarning("There is no line %s.", sku.c_str());
    return none;
}

/// One node of each kind that has meters, on the shipped platform.
Design design() {
    Design d;
    d.id = DesignId("d");
    const auto add = [&](const std::string& id, const std::string& kind, Params params) {
        Node node;
        node.id = NodeId(id);
        node.kind = kind;
        node.params = std::move(params);
        d.nodes.push_back(node);
    };
    add("f", "function", {{"memory", "1 GB"}});
    add("arm", "function", {{"architecture", "arm64"}});
    add("api", "gateway", {{"flavour", "rest"}});
    add("web", "gateway", {});
    add("q", "queue", {});
    add("t", "table", {{"mode", "provisioned"}});
    return d;
}
} // namespace

class TestPrice : public QObject {
    Q_OBJECT

private slots:
    void whatTheAllowanceLeavesIsRoundedUpToTheStep_data() {
        QTest::addColumn<double>("quantity");
        QTest::addColumn<double>("billed");
        QTest::newRow("all free") << 40.0 << 0.0;
        QTest::newRow("one too many") << 41.0 << 100.0;
        QTest::newRow("a whole step") << 140.0 << 100.0;
        QTest::newRow("the next step") << 141.0 << 200.0;
    }
    void whatTheAllowanceLeavesIsRoundedUpToTheStep() {
        QFETCH(double, quantity);
        QFETCH(double, billed);
        const auto invoice = priced({{"object.seconds", quantity, "a"}}, Allowance::apply);
        QCOMPARE(invoice.lines.front().billed, billed);
        QCOMPARE(invoice.total, billed * 0.5);
    }

    void whatIsPaidOncePerAccountIsSharedByThoseWhoNeedIt() {
        const auto invoice = priced({{"plan.base", 3, "a"}, {"plan.base", 1, "b"}});
        QCOMPARE(line(invoice, "plan.base", "a").quantity, 0.75);
        QCOMPARE(invoice.byNode.at("a"), 3.75);
        QCOMPARE(invoice.total, 5.0);
        QCOMPARE(priced({{"plan.base", 0.5, "a"}}).total, 2.5);
    }

    void tiersAreFilledOneAfterTheOther_data() {
        QTest::addColumn<double>("quantity");
        QTest::addColumn<double>("amount");
        QTest::newRow("nothing") << 0.0 << 0.0;
        QTest::newRow("inside the first") << 4.0 << 40.0;
        QTest::newRow("at the first edge") << 10.0 << 100.0;
        QTest::newRow("just above it") << 11.0 << 105.0;
        QTest::newRow("at the second edge") << 50.0 << 300.0;
        QTest::newRow("in the last") << 150.0 << 400.0;
    }
    void tiersAreFilledOneAfterTheOther() {
        QFETCH(double, quantity);
        QFETCH(double, amount);
        QCOMPARE(priced({{"net.out", quantity, ""}}).total, amount);
    }

    void tiersStartAfterTheAllowance() {
        const auto invoice = priced({{"net.out", 54, ""}}, Allowance::apply);
        QCOMPARE(line(invoice, "net.out").free, 4.0);
        QCOMPARE(line(invoice, "net.out").billed, 50.0);
        QCOMPARE(invoice.total, 300.0);
        QCOMPARE(line(invoice, "net.out").price, 6.0);
    }

    void tiersCountTheSumOfAllNodesAndAreSharedByQuantity() {
        const auto invoice = priced({{"net.out", 30, "a"}, {"net.out", 20, "b"}});
        QCOMPARE(line(invoice, "net.out", "a").amount, 180.0);
        QCOMPARE(line(invoice, "net.out", "b").amount, 120.0);
        QCOMPARE(invoice.byNode.at("a"), 180.0);
        QCOMPARE(invoice.byService.at("net"), 300.0);
        QCOMPARE(invoice.total, 300.0);
    }

    void aPoolIsOneAllowanceForSeveralSkus() {
        const auto invoice = priced({{"fn.calls", 300, "a"}, {"fn.calls.arm", 100, "b"}}, Allowance::apply);
        QCOMPARE(line(invoice, "fn.calls", "a").free, 75.0);
        QCOMPARE(line(invoice, "fn.calls.arm", "b").free, 25.0);
        QCOMPARE(invoice.total, 2.0 * 225 + 1.0 * 75);
    }

    void useBelowTheAllowanceCostsNothing() {
        const auto invoice = priced({{"fn.calls", 60, ""}, {"fn.calls.arm", 40, ""}}, Allowance::apply);
        QCOMPARE(invoice.total, 0.0);
        QCOMPARE(invoice.lines.size(), std::size_t{2});
        QCOMPARE(line(invoice, "fn.calls").price, 2.0);
    }

    void anAllowanceCanBeRefusedForOneLine() {
        const std::vector<UsageLine> usage{{"fn.calls", 150, "a"},
                                           {"fn.calls", 50, "b", "", Allowance::ignore}};
        const auto invoice = priced(usage, Allowance::apply);
        QCOMPARE(line(invoice, "fn.calls", "a").free, 100.0);
        QCOMPARE(line(invoice, "fn.calls", "b").free, 0.0);
        QCOMPARE(invoice.total, 200.0);
    }

    void atLeastTheMinimumIsBilled() {
        QCOMPARE(priced({{"db.hours", 2, ""}}).total, 24.0);
        QCOMPARE(priced({{"db.hours", 9, ""}}).total, 27.0);
        QCOMPARE(priced({{"db.hours", 0, ""}}).total, 0.0);
    }

    void aRegionsOwnPriceGoesBeforeTheGeneralOne() {
        QCOMPARE(priced({{"edge.calls", 2, ""}}).total, 10.0);
        QCOMPARE(priced({{"edge.calls", 2, "", "far"}}).total, 14.0);
    }

    void anUnknownSkuIsMissingAndNotFree() {
        const auto invoice = priced({{"magic", 3, ""}, {"magic", 4, "b"}, {"fn.calls", 1, ""}});
        QCOMPARE(invoice.missing, std::vector<std::string>{"magic"});
        QCOMPARE(invoice.total, 2.0);
    }

    void meteredUseBecomesQuantitiesOfSkus_data() {
        QTest::addColumn<QString>("node");
        QTest::addColumn<QString>("meter");
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("sku");
        QTest::addColumn<double>("quantity");
        const auto row = [](const char* node, const char* meter, double amount, const char* sku,
                            double quantity) {
            QTest::addRow("%s %s", node, meter) << node << meter << amount << sku << quantity;
        };
        // 1 GB for 2 s is 2 GB-seconds.
        row("f", "compute", 1024.0 * 2000, "lambda.duration.x86", 2);
        row("arm", "compute", 1024.0 * 2000, "lambda.duration.arm", 2);
        row("arm", "requests", 5, "lambda.requests.arm", 5);
        row("f", "provisioned_compute", 512.0 * 1000, "lambda.provisioned_duration.x86", 0.5);
        row("f", "provisioned_capacity", 1024.0 * 3600, "lambda.provisioned_concurrency.x86", 3600);
        row("f", "log_bytes", 1024.0 * 1024 * 1024, "cloudwatch.logs.vended_lambda", 1);
        row("api", "requests", 7, "apigw.rest.requests", 7);
        row("web", "requests", 7, "apigw.http.requests", 7);
        row("q", "requests", 7, "sqs.standard.requests", 7);
        row("t", "read_half_units", 7, "dynamodb.ondemand.read", 3.5);
        row("t", "write_capacity", 5.0 * 7200, "dynamodb.provisioned.wcu_hour", 10);
        // 1 GB for a month of 730 h.
        row("t", "storage", 1024.0 * 730 * 3600, "dynamodb.storage", 1);
    }
    void meteredUseBecomesQuantitiesOfSkus() {
        QFETCH(QString, node);
        QFETCH(QString, meter);
        QFETCH(double, amount);
        const Usage usage{{NodeId(node.toStdString()), {{meter.toStdString(), amount}}}};
        const auto lines = usageLines(usage, design(), shippedCatalog());
        QCOMPARE(lines.size(), std::size_t{1});
        QTEST(QString::fromStdString(lines.front().sku), "sku");
        QTEST(lines.front().quantity, "quantity");
        QCOMPARE(QString::fromStdString(lines.front().node), node);
    }

    void useWithoutAPriceMakesTheBillIncomplete() {
        Design elsewhere = design();
        elsewhere.platform = "moon";
        const Usage usage{{NodeId("f"), {{"requests", 1.0}}}};
        const auto lines = usageLines(usage, elsewhere, shippedCatalog());
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(priced(lines).missing.size(), std::size_t{1});
    }

    void whatOnlyOtherPlatformsChargeForIsNoMissingPrice() {
        const Usage usage{{NodeId("f"), {{"cpu_time", 1.0}, {"requests", 1.0}}}};
        const auto lines = usageLines(usage, design(), shippedCatalog());
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(lines.front().sku, std::string("lambda.requests"));
    }

    void aMonthIsTheWindowAsOftenAsItGoesIntoIt() {
        const Usage hour{{NodeId("f"), {{"requests", 10.0}, {"provisioned_capacity", 100.0}}}};
        const auto month = monthly(hour, design(), 3600, 0.5);
        QCOMPARE(month.at(NodeId("f")).at("requests"), 10.0 * 730 * 0.5);
        QCOMPARE(month.at(NodeId("f")).at("provisioned_capacity"), 100.0 * 730);
    }

    void sizesAndTimesAreRoundedUpAsTheProviderDoes_data() {
        QTest::addColumn<QByteArray>("activity");
        QTest::addColumn<QString>("sku");
        QTest::addColumn<double>("quantity");
        const auto row = [](const char* name, const char* activity, const char* sku, double quantity) {
            QTest::newRow(name) << QByteArray(activity) << sku << quantity;
        };
        row("a started millisecond",
            R"("service":"lambda","requests":1000,"duration_ms":99.2,"memory_mb":1024)",
            "lambda.duration.x86", 100);
        row("the initialisation of cold starts",
            R"("service":"lambda","requests":100,"duration_ms":100,"memory_mb":1024,"cold_fraction":0.1,"init_ms":400)",
            "lambda.duration.x86", 14);
        row("a large event", R"("service":"lambda","requests":1,"memory_mb":128,"async_payload_kb":400)",
            "lambda.requests", 4);
        row("five started minutes", R"("service":"lambda","memory_mb":1024,"pc":1,"pc_hours":0.1)",
            "lambda.provisioned_concurrency.x86", 600);
        row("64 KB of a message", R"("service":"sqs","requests":10,"size_kb":64)", "sqs.standard.requests",
            10);
        row("a message just larger", R"("service":"sqs","requests":10,"size_kb":64.1)",
            "sqs.standard.requests", 20);
        row("a queue in order", R"("service":"sqs","requests":10,"fifo":true)", "sqs.fifo.requests", 10);
        row("an empty receive", R"("service":"sqs","requests":10,"size_kb":0)", "sqs.standard.requests", 10);
        row("512 KB of a request", R"("service":"apigateway_http","requests":3,"payload_kb":513)",
            "apigw.http.requests", 6);
        row("1 KB of a write", R"("service":"dynamodb","writes":10,"item_kb":1.5)", "dynamodb.ondemand.write",
            20);
        row("half a unit for an eventual read", R"("service":"dynamodb","reads":10,"item_kb":4.5)",
            "dynamodb.ondemand.read", 10);
        row("a strong read", R"("service":"dynamodb","reads":10,"item_kb":4.5,"consistency":"strong")",
            "dynamodb.ondemand.read", 20);
    }
    void sizesAndTimesAreRoundedUpAsTheProviderDoes() {
        QFETCH(QByteArray, activity);
        QFETCH(QString, sku);
        const auto request = readPriceRequest(R"({"platform":"aws","region":"us-east-1","activity":[{)" +
                                                  activity.toStdString() + "}]}",
                                              "request.json");
        QVERIFY2(request.has_value(), request ? "" : request.error().message().c_str());
        double quantity = 0;
        for (const auto& found : request->usage)
            if (found.sku == sku.toStdString()) quantity += found.quantity;
        QTEST(quantity, "quantity");
    }

    void aBrokenRequestIsRefusedWithItsPlace_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* text, const char* message) {
            QTest::newRow(message) << QByteArray(text) << message;
        };
        row(R"({"region":"r"})", "r.json:1:1: \"platform\" is missing in the price request.");
        row(R"({"platform":"aws","region":"r","usage":[{"sku":"a","quantity":-1}]})",
            "r.json:1:63 /usage/0/quantity: \"quantity\" of the usage line has to be a number, zero or "
            "more.");
        row(R"({"platform":"aws","region":"r","usages":[]})",
            "r.json:1:41 /usages: \"usages\" is not known in the price request; known are \"platform\", "
            "\"region\", \"date\", \"usage\", \"activity\", \"free_tier\".");
        row(R"({"platform":"aws","region":"r","date":"1.11.2026"})",
            "r.json:1:39 /date: \"1.11.2026\" is no date; write it as 2026-11-01.");
        row(R"({"platform":"aws","region":"r","activity":[{"service":"sqs","request":1}]})",
            "r.json:1:44 /activity/0: The activity of \"sqs\": \"requests\" is missing.");
        row(R"({"platform":"aws","region":"r","activity":[{"service":"sqs","requests":1,"x":1}]})",
            "r.json:1:44 /activity/0: The activity of \"sqs\": \"x\" says nothing about what is billed here; "
            "known are batch_size, deletes, empty_receives, event_kb, fair, fifo, hours_per_day, kind, "
            "message_kb, messages, months, payload_kb, receives, requests, sends, size_kb.");
        row(R"({"platform":"aws","region":"r","usage":[{"sku":"a","quantity":1e300}]})",
            "r.json:1:1: The quantity of \"a\" is larger than 1e18; check its unit.");
        row(R"({"platform":"aws","region":"r","activity":[{"service":"lambda","requests":1,"duration_ms":1,"memory_mb":1,"cold_fraction":2}]})",
            "r.json:1:44 /activity/0: The activity of \"lambda\": \"cold_fraction\" has to be between 0 and "
            "1.");
        row(R"({"platform":"gcp","region":"r","activity":[{"service":"cloud_run_functions","requests":1}]})",
            "r.json:1:44 /activity/0: The activity of \"cloud_run_functions\": \"duration_ms\" or "
            "\"duration_s\" is missing: how long one of them takes. Where that is "
            "billed elsewhere say \"requests_only\": true.");
        row(R"({"platform":"gcp","region":"r","activity":[{"service":"cloud_run_request","requests":1}]})",
            "r.json:1:44 /activity/0: The activity of \"cloud_run_request\": \"duration_ms\" or "
            "\"duration_s\" is missing: how long one of them takes. Where that is "
            "billed elsewhere say \"requests_only\": true.");
        row(R"({"platform":"azure","region":"r","activity":[{"service":"functions_flex","executions":1}]})",
            "r.json:1:46 /activity/0: The activity of \"functions_flex\": \"duration_ms\" or \"duration_s\" "
            "is missing: how long one of them takes. Where that is "
            "billed elsewhere say \"requests_only\": true.");
        row(R"({"platform":"moon","region":"r","activity":[{"service":"sqs"}]})",
            "r.json:1:45 /activity/0: Activities can be metered for the platforms aws, azure, cloudflare, "
            "gcp, open; for \"moon\" give metered "
            "quantities as \"usage\".");
    }
    void aBrokenRequestIsRefusedWithItsPlace() {
        QFETCH(QByteArray, text);
        const auto request = readPriceRequest(text.toStdString(), "r.json");
        QVERIFY(!request.has_value());
        QTEST(QString::fromStdString(request.error().message()), "message");
    }

    void nearNamesAreNamedForRegionsAndSkusThatNobodyKnows() {
        const Platform& aws = *shippedCatalog().platform("aws");
        const auto used = [](const char* sku) { return UsageLine{.sku = sku, .quantity = 1.0, .node = {}}; };
        QVERIFY(!problem({used("lambda.requests")}, "us-east-1", aws));
        const auto region = problem({used("lambda.requests")}, "us-eest-1", aws);
        QVERIFY(region &&
                region->text.find("\"us-eest-1\"; the nearest names are us-east-1") != std::string::npos);
        // A mistake elsewhere than in all of it is no reason to price nothing.
        QVERIFY(!problem({used("lambda.requests"), used("lambda.dreams")}, "us-east-1", aws));
        const auto sku = problem({used("lambda.request")}, "us-east-1", aws);
        QVERIFY(sku && sku->text.find("the nearest are lambda.requests,") != std::string::npos);
        QVERIFY(unknownSku("lambda.requests", aws).empty());
        const auto service = meter({.service = "lamda", .node = {}, .figures = {}}, "aws");
        QVERIFY(!service);
        QVERIFY(service.error().text.find("the nearest are lambda, ") != std::string::npos);
        // What costs the same everywhere needs no region that is known.
        const Platform& cloudflare = *shippedCatalog().platform("cloudflare");
        QVERIFY(!problem({used("cf.workers.req")}, "somewhere", cloudflare));
    }

    void theFreeTierMayBeNamedInWords() {
        const auto request = readPriceRequest(
            R"({"platform":"aws","region":"us-east-1","free_tier":"duration only","usage":[
                {"sku":"lambda.requests","quantity":1},{"sku":"lambda.duration.arm","quantity":1}]})",
            "r.json");
        QVERIFY(request.has_value());
        QCOMPARE(request->allowance, Allowance::apply);
        QCOMPARE(request->usage[0].allowance, Allowance::ignore);
        QCOMPARE(request->usage[1].allowance, Allowance::apply);
    }
};

QTEST_APPLESS_MAIN(TestPrice)
#include "tst_price.moc"
