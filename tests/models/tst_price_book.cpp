#include "models/io/catalog_json.h"
#include "models/io/own_prices_json.h"
#include "models/metering.h"
#include "models/own_prices.h"
#include "models/price.h"
#include "models/price_units.h"

#include <QTemporaryDir>
#include <QTest>

#include <string>
#include <vector>

using namespace burst::model;

// Prices change, differ from what somebody pays, and are shown in other currencies.

namespace {
/// A million write requests of a table on demand.
const std::vector<UsageLine> writes{{.sku = "dynamodb.ondemand.write", .quantity = 1e6, .node = "orders"}};

const Platform& aws(const Catalog& catalog = shippedCatalog()) {
    return *catalog.platform("aws");
}

Invoice on(const std::string& date, const std::string& region = "us-east-1") {
    return price(writes, aws(), region, PriceTerms{.date = date});
}

OwnPrice ownWrites() {
    return {.platform = "aws",
            .sku = "dynamodb.ondemand.write",
            .region = "us-east-1",
            .price = 5e-7,
            .source = "contract of January"};
}

Catalog with(const std::vector<OwnPrice>& prices) {
    OwnPrices own;
    for (const auto& price : prices)
        own.put(price);
    return withOwnPrices(shippedCatalog(), own);
}

Invoice pricedWith(const std::vector<OwnPrice>& prices, const std::string& date = {},
                   const std::string& region = "us-east-1") {
    const Catalog catalog = with(prices);
    return price(writes, aws(catalog), region, PriceTerms{.date = date});
}

std::string refusal(const std::string& text) {
    const auto read = readOwnPrices(text, "prices.json");
    return read ? std::string("read") : read.error().message();
}
} // namespace

class TestPriceBook : public QObject {
    Q_OBJECT

private slots:
    void theVersionOfTheDayIsTaken() {
        // Pages of before November 2024 show twice today's price.
        QCOMPARE(on("2024-10-31").total, 1.25);
        QCOMPARE(on("2024-11-01").total, 0.625);
        QCOMPARE(on("2026-11-01").total, 0.625);
        QCOMPARE(on("").total, 0.625);
        QCOMPARE(on("2024-11-01").date, std::string("2024-11-01"));
    }

    void aDayBeforeThePriceWasKnownIsSaid() {
        QVERIFY(on("2024-11-01").lines.front().note.empty());
        QVERIFY(on("").lines.front().note.empty());
        const auto early = on("2012-01-01");
        QCOMPARE(early.total, 1.25);
        QCOMPARE(early.lines.front().note,
                 std::string("no price of 2012-01-01 is known; this one is from 2024-10"));
        // Ireland's earlier price is not collected: the first that is known is taken, and said.
        const auto ireland = on("2024-01-01", "eu-west-1");
        QCOMPARE(ireland.total, 0.705);
        QCOMPARE(ireland.lines.front().note,
                 std::string("no price of 2024-01-01 is known; this one is from 2024-11"));
    }

    void twoVersionsNeedDifferentFirstDays() {
        const auto text = [](const char* since) {
            const QString file =
                R"({"id":"x","title":"X","currency":"USD","regions":["r"],"sources":{"s":"S"},
  "prices":[{"sku":"a","service":"a","unit":"u","figures":[
    {"source":"s","certainty":"vendor","since":"2025-01","prices":{"r":1}},
    {"source":"s","certainty":"vendor","since":"%1","prices":{"r":2}}]}]})";
            return file.arg(since).toStdString();
        };
        const auto platform = readPlatform(text("2026-03-01"), "x.json");
        QVERIFY(platform);
        QCOMPARE(platform->price("a", "r", "2025-06-01")->price, 1.0);
        QCOMPARE(platform->price("a", "r", "2026-03-01")->price, 2.0);
        QCOMPARE(platform->price("a", "r", "2020-01-01")->price, 1.0);
        const auto twice = readPlatform(text("2025-01"), "x.json");
        QVERIFY(!twice);
        QCOMPARE(twice.error().where, std::string("x.json:4:72 /prices/0/figures/1/prices/r"));
        QCOMPARE(twice.error().text, std::string("\"a\" has two prices in r since 2025-01."));
    }

    void anOwnPriceIsShownAsTheUsers() {
        const auto invoice = pricedWith({ownWrites()});
        QCOMPARE(invoice.total, 0.5);
        QCOMPARE(invoice.lines.front().certainty, Certainty::user);
        QCOMPARE(certaintyName(invoice.lines.front().certainty), std::string_view("user"));
        QCOMPARE(invoice.lines.front().source, std::string("contract of January"));
        QCOMPARE(invoice.lines.front().unit, std::string("WRU"));
        // The price book itself stays as it is.
        QCOMPARE(on("").total, 0.625);
    }

    void anOwnPriceHoldsFromItsFirstDay() {
        auto later = ownWrites();
        later.since = "2026-06-01";
        QCOMPARE(pricedWith({later}, "2026-05-31").total, 0.625);
        QCOMPARE(pricedWith({later}, "2026-06-01").total, 0.5);
        QCOMPARE(pricedWith({later}).total, 0.5);
        auto next = later;
        next.since = "2026-09-01";
        next.price = 4e-7;
        QCOMPARE(pricedWith({next, later}, "2026-08-01").total, 0.5);
        QCOMPARE(pricedWith({next, later}, "2026-10-01").total, 0.4);
    }

    void anOwnPriceForAllRegionsGoesBeforeTheBooksOfARegion() {
        auto everywhere = ownWrites();
        everywhere.region = "global";
        QCOMPARE(pricedWith({everywhere}).total, 0.5);
        QCOMPARE(pricedWith({everywhere}, {}, "eu-west-1").total, 0.5);
        // Among the user's own the one of the region is meant more exactly.
        auto here = ownWrites();
        here.price = 4e-7;
        QCOMPARE(pricedWith({everywhere, here}).total, 0.4);
        QCOMPARE(pricedWith({here, everywhere}).total, 0.4);
        QCOMPARE(pricedWith({here, everywhere}, {}, "eu-west-1").total, 0.5);
    }

    void aPriceOfLaterInTheRegionDoesNotHideTheOneForAllRegions() {
        // Route 53 charges half a dollar for a hosted zone, the same in all regions.
        const OwnPrice zone{.platform = "aws",
                            .sku = "route53.hosted_zone",
                            .region = "us-east-1",
                            .price = 0.1,
                            .since = "2027-01-01",
                            .source = "contract"};
        const Catalog catalog = with({zone});
        const auto total = [&](const std::string& date) {
            const std::vector<UsageLine> zones{{.sku = "route53.hosted_zone", .quantity = 1, .node = "dns"}};
            return price(zones, aws(catalog), "us-east-1", PriceTerms{.date = date}).total;
        };
        QCOMPARE(total("2026-11-01"), 0.5);
        QCOMPARE(total("2027-01-01"), 0.1);
    }

    void withoutADayTheFirstDayOfAnOwnPriceIsSaid() {
        auto later = ownWrites();
        later.since = "2099-01-01";
        const auto invoice = pricedWith({later});
        QCOMPARE(invoice.total, 0.5);
        QCOMPARE(invoice.lines.front().note, std::string("from 2099-01-01 on"));
        QVERIFY(pricedWith({later}, "2099-01-01").lines.front().note.empty());
    }

    void aFirstDayIsOneOfTheCalendar_data() {
        QTest::addColumn<QString>("since");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << "" << true;
        QTest::newRow("month") << "2026-08" << true;
        QTest::newRow("leap day") << "2024-02-29" << true;
        QTest::newRow("no leap day") << "2026-02-29" << false;
        QTest::newRow("month 99") << "2026-99-99" << false;
        QTest::newRow("month 13") << "2026-13" << false;
        QTest::newRow("year") << "2026" << false;
        QTest::newRow("time") << "2026-08-22T10:00" << false;
    }
    void aFirstDayIsOneOfTheCalendar() {
        QFETCH(QString, since);
        QFETCH(bool, good);
        auto price = ownWrites();
        price.since = since.toStdString();
        const auto wrong = problem(price, shippedCatalog());
        QCOMPARE(!wrong, good);
        if (wrong) QCOMPARE(*wrong, "\"" + price.since + "\" is no day; write it as 2026-08-22 or 2026-08.");
    }

    void anOwnPriceFillsInForAMissingRegion() {
        auto price = ownWrites();
        price.region = "sa-east-1";
        const auto before = on("", "sa-east-1");
        QCOMPARE(before.missing, std::vector<std::string>{"dynamodb.ondemand.write"});
        QCOMPARE(before.total, 0.0);
        QCOMPARE(before.notPriced.size(), std::size_t{1});
        QCOMPARE(before.notPriced.front().node, std::string("orders"));
        QCOMPARE(before.notPriced.front().quantity, 1e6);
        const auto after = pricedWith({price}, {}, "sa-east-1");
        QVERIFY(after.missing.empty() && after.notPriced.empty());
        QCOMPARE(after.total, 0.5);
        // It is not lent to other regions.
        QCOMPARE(pricedWith({price}, {}, "af-south-1").missing.size(), std::size_t{1});
    }

    void whatAnOwnPriceLeavesOutIsTheBooks() {
        OwnPrice requests{.platform = "aws",
                          .sku = "lambda.requests",
                          .region = "us-east-1",
                          .price = 1e-7,
                          .source = "contract"};
        const std::vector<UsageLine> calls{{.sku = "lambda.requests", .quantity = 3e6, .node = "f"}};
        const auto total = [&](const OwnPrice& own) {
            const Catalog catalog = with({own});
            return price(calls, aws(catalog), "us-east-1", Allowance::apply).total;
        };
        QCOMPARE(total(requests), 0.2); // a million is free, as in the book
        requests.free = 0.0;
        QCOMPARE(total(requests), 0.3);
        requests.tiers = {{0, 1e6, 1e-7}, {1e6, std::nullopt, 5e-8}};
        QCOMPARE(total(requests), 0.2);
    }

    void ownPricesAreListedReplacedAndRemoved() {
        OwnPrices own;
        own.put(ownWrites());
        auto dearer = ownWrites();
        dearer.price = 6e-7;
        own.put(dearer);
        QCOMPARE(own.all(), std::vector<OwnPrice>{dearer});
        auto elsewhere = ownWrites();
        elsewhere.region = "eu-west-1";
        QVERIFY(!own.remove(elsewhere));
        own.put(elsewhere);
        QVERIFY(own.remove(ownWrites()));
        QCOMPARE(own.all(), std::vector<OwnPrice>{elsewhere});
    }

    void ownPricesSurviveTheirFile() {
        QTemporaryDir folder;
        const auto path = folder.filePath("new/prices.json").toStdString();
        const auto none = loadOwnPrices(path);
        QVERIFY(none && none->all().empty());
        OwnPrices own;
        auto full = ownWrites();
        full.tiers = {{0, 10, 5e-7}, {10, std::nullopt, 4e-7}};
        full.free = 3;
        full.unit = "write";
        full.service = "tables";
        full.since = "2026-01";
        full.currencyNote = "entered in EUR";
        own.put(full);
        auto plain = ownWrites();
        plain.region = "eu-west-1";
        own.put(plain);
        QVERIFY(saveOwnPrices(path, own));
        const auto read = loadOwnPrices(path);
        if (!read) QFAIL(read.error().message().c_str());
        QCOMPARE(read->all(), own.all());
        QVERIFY(!saveOwnPrices(folder.path().toStdString(), own));
    }

    void anOwnPriceThatNoLongerFitsIsKeptAndLeftOutOfTheCatalogue() {
        OwnPrices own;
        own.put(ownWrites());
        auto gone = ownWrites();
        gone.sku = "dynamodb.no_longer_sold";
        own.put(gone);
        auto strange = ownWrites();
        strange.platform = "oracle";
        own.put(strange);
        const auto read = readOwnPrices(writeOwnPrices(own), "prices.json");
        if (!read) QFAIL(read.error().message().c_str());
        QCOMPARE(read->all(), own.all());
        const Catalog catalog = withOwnPrices(shippedCatalog(), *read);
        QCOMPARE(price(writes, aws(catalog), "us-east-1", Allowance::apply).total, 0.5);
        QVERIFY(!aws(catalog).price(gone.sku, "us-east-1"));
        QCOMPARE(problem(gone, shippedCatalog()).value_or(""),
                 std::string("The price book has no \"dynamodb.no_longer_sold\"; a SKU of your own needs a "
                             "unit, such as \"GiB-month\"."));
        const auto unknown = problem(strange, shippedCatalog()).value_or("");
        QVERIFY(unknown.starts_with("There is no platform \"oracle\"; there is "));
        QVERIFY(unknown.find("aws") != std::string::npos);
    }

    /// What is agreed on for later changes no bill of today, and is there for a day of its time.
    void anOwnPriceForLaterWaitsForItsDay() {
        auto later = ownWrites();
        later.since = "2026-12-01";
        OwnPrices own;
        own.put(later);
        const auto onDay = [&](const char* today) { return dayWithout(own, today); };
        QCOMPARE(onDay("2026-11-22"), std::string("2026-11-22"));
        QCOMPARE(pricedWith({later}, onDay("2026-11-22")).total, on("").total);
        QVERIFY(!pricedWith({later}, onDay("2026-11-22")).lines.front().fromLater);
        QCOMPARE(pricedWith({later}, "2026-12-01").total, 0.5);
        // From its day on it is the newest; without any that waits bills do not depend on the day.
        QVERIFY(onDay("2026-12-01").empty());
        QCOMPARE(pricedWith({later}, onDay("2027-01-05")).total, 0.5);
        QVERIFY(dayWithout({}, "2026-11-22").empty());
    }

    void aUnitOfAPriceIsThatOfTheMeterOrConverted() {
        QCOMPARE(unitsIn("byte", "GiB").value_or(0), 1.0 / 1073741824.0);
        QCOMPARE(unitsIn("byte", "GB").value_or(0), 1e-9);
        QCOMPARE(unitsIn("request", "million requests").value_or(0), 1e-6);
        QCOMPARE(unitsIn("call", "1M requests").value_or(0), 1e-6);
        QCOMPARE(unitsIn("shard·s", "shard-hour").value_or(0), 1.0 / 3600.0);
        QCOMPARE(unitsIn("MiB·ms", "GiB-second").value_or(0), 1.0 / 1024000.0);
        QCOMPARE(unitsIn("MiB·s", "GiB-month").value_or(0), 1.0 / (1024.0 * 730.0 * 3600.0));
        QVERIFY(!unitsIn("byte", "request"));
        QVERIFY(!unitsIn("shard·s", "GiB-month"));
        QVERIFY(!unitsIn("WRU", "RRU"));
    }

    void anOwnPriceOfAMeterIsInItsOwnUnit() {
        OwnPrice out;
        out.platform = "gcp";
        out.sku = "gcp.api_gateway.internet_bytes";
        out.region = "us-central1";
        out.price = 0.105;
        out.source = "the offer of March";
        QVERIFY(problem(out, shippedCatalog()).value_or("").find("counted by the byte") != std::string::npos);
        out.unit = "request";
        QVERIFY(problem(out, shippedCatalog()).value_or("").find("counted by the byte") != std::string::npos);
        out.unit = "GiB";
        QVERIFY(!problem(out, shippedCatalog()));
        OwnPrices own;
        own.put(out);
        const Catalog catalog = withOwnPrices(shippedCatalog(), own);
        UsageLine used{.sku = out.sku, .quantity = 100.0 * 1073741824.0, .node = "g"};
        used.unit = "byte";
        const auto bill = price({used}, *catalog.platform("gcp"), out.region, Allowance::apply);
        QCOMPARE(bill.total, 10.5);
        QCOMPARE(bill.lines.front().quantity, 100.0);
        used.unit = "request";
        const auto refused = price({used}, *catalog.platform("gcp"), out.region, Allowance::apply);
        QCOMPARE(refused.total, 0.0);
        QCOMPARE(refused.notPriced.front().unit, std::string("request"));
    }

    void anOwnPriceOfASkuOfTheBookIsInTheUnitOfTheBook() {
        auto price = ownWrites();
        price.unit = "million";
        QVERIFY(problem(price, shippedCatalog()).value_or("").find("counted by the WRU") !=
                std::string::npos);
    }

    void aBrokenFileOfPricesIsRefusedWithItsPlace_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("refused");
        const auto row = [](const char* name, const QString& text, const QString& refused) {
            QTest::newRow(name) << text << "prices.json:" + refused;
        };
        const QString file = "{\"burstlab_prices\": 1, \"prices\": [\n%1]}";
        const QString line =
            R"({"platform": "%1", "sku": "%2", "region": "us-east-1", "price": %3, "source": "mine"%4})";
        row("no version", "{\"prices\": []}",
            "1:1: A file of prices of one's own starts with \"burstlab_prices\": 1.");
        row("negative", file.arg(line.arg("aws", "lambda.requests", "-1", "")),
            "2:79 /prices/0/price: \"price\" has to be a number, zero or more.");
        row("tiers and price", file.arg(line.arg("aws", "lambda.requests", "1", ", \"tiers\": [[0, 1]]")),
            "2:1 /prices/0: A price has either \"price\" or \"tiers\".");
        row("day", file.arg(line.arg("aws", "lambda.requests", "1", ", \"since\": \"1.2.2026\"")),
            "2:109 /prices/0/since: \"1.2.2026\" is no day; write it as 2026-08-22 or 2026-08.");
        row("no day", file.arg(line.arg("aws", "lambda.requests", "1", ", \"since\": \"2026-99-99\"")),
            "2:109 /prices/0/since: \"2026-99-99\" is no day; write it as 2026-08-22 or 2026-08.");
        row("key", file.arg(line.arg("aws", "lambda.requests", "1", ", \"valid\": true")),
            "2:109 /prices/0/valid: \"valid\" is not known in the price; known are \"platform\", \"sku\", "
            "\"region\", \"price\", \"tiers\", \"free\", \"unit\", \"service\", \"since\", \"source\", "
            "\"currency_note\".");
        const QString good = line.arg("aws", "lambda.requests", "1", "");
        row("twice", file.arg(good + ",\n" + good),
            "3:1 /prices/1: There is a price before with the same platform, SKU, region and \"since\"; take "
            "one of them out.");
    }
    void aBrokenFileOfPricesIsRefusedWithItsPlace() {
        QFETCH(QString, text);
        QFETCH(QString, refused);
        QCOMPARE(QString::fromStdString(refusal(text.toStdString())), refused);
    }

    void anotherCurrencyNamesItsRate() {
        const auto euros = inCurrency(on(""), {.code = "EUR", .rate = 0.8});
        QCOMPARE(euros.currency, std::string("EUR"));
        QCOMPARE(euros.baseCurrency, std::string("USD"));
        QCOMPARE(euros.rate, 0.8);
        QCOMPARE(euros.total, 0.5);
        QCOMPARE(euros.lines.front().price, 5e-7);
        QCOMPARE(euros.lines.front().amount, 0.5);
        QCOMPARE(euros.byNode.at("orders"), 0.5);
        QCOMPARE(euros.byService.at("dynamodb"), 0.5);
        const auto same = inCurrency(on(""), {});
        QCOMPARE(same.currency, std::string("USD"));
        QVERIFY(same.baseCurrency.empty());
        QCOMPARE(same.total, 0.625);
    }

    void aDiscountIsTakenOffAndSaid() {
        const auto discounted = [](const std::vector<Discount>& discounts) {
            return price(writes, aws(), "us-east-1", PriceTerms{.discounts = discounts});
        };
        const auto invoice = discounted({{.service = "dynamodb", .share = 0.2, .source = "contract"}});
        QCOMPARE(invoice.total, 0.5);
        QCOMPARE(invoice.lines.front().price, 5e-7);
        QCOMPARE(invoice.lines.front().note, std::string("20 % off: contract"));
        // The more exact one holds, and they do not add up.
        QCOMPARE(discounted({{.service = "dynamodb", .share = 0.2},
                             {.sku = "dynamodb.ondemand.write", .share = 0.4}})
                     .total,
                 0.375);
        QCOMPARE(discounted({{.service = "lambda", .share = 0.2}}).total, 0.625);
    }

    void aLineTellsItsTiers() {
        const std::vector<UsageLine> transfer{
            {.sku = "dto.internet", .quantity = 20'000, .node = "a"},
            {.sku = "dto.internet", .quantity = 5'000, .node = "b"},
        };
        const auto invoice = price(transfer, aws(), "us-east-1", Allowance::ignore);
        // 10 TB at 0.09, the rest at 0.085; nodes share the tiers.
        const auto& tiers = invoice.lines.front().tiers;
        QCOMPARE(tiers.size(), std::size_t{2});
        QCOMPARE(tiers[0].price, 0.09);
        QCOMPARE(tiers[0].quantity, 10'240 * 0.8);
        QCOMPARE(tiers[1].quantity, (25'000 - 10'240) * 0.8);
        QCOMPARE(invoice.lines.front().amount, tiers[0].quantity * 0.09 + tiers[1].quantity * 0.085);
        QVERIFY(on("").lines.front().tiers.empty());
    }
};

QTEST_GUILESS_MAIN(TestPriceBook)
#include "tst_price_book.moc"
