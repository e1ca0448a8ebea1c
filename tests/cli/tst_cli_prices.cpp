#include "tests/cli/run_cli.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace burst::test;

// Money on the command line: dates, prices of one's own, currencies, other places, budgets.

namespace {

bool near(double a, double b) {
    return std::fabs(a - b) <= 1e-9 * std::max(1.0, std::fabs(b));
}

/// Ten million write requests of a table in July 2024, before the price was halved.
const char* const usage = R"({ "platform": "aws", "region": "us-east-1", "date": "2024-07-01",
  "usage": [ { "sku": "dynamodb.ondemand.write", "quantity": 10000000, "node": "orders" } ] })";

/// A figure without a source or a certainty, or an empty text: every object of a catalogue's JSON with one
/// of the keys of a figure is one.
QString bareFigure(const QJsonValue& value, const QString& at) {
    if (value.isArray()) {
        for (int i = 0; i < value.toArray().size(); ++i)
            if (const auto found = bareFigure(value.toArray()[i], at + '/' + QString::number(i));
                !found.isEmpty())
                return found;
        return {};
    }
    const QJsonObject object = value.toObject();
    const bool isTier = object.contains("from") && !object.contains("sku");
    const bool isFigure = object.contains("default") || object.contains("price") || object.contains("init") ||
                          object.contains("certainty") || object.contains("min") || object.contains("max");
    if (isFigure && !isTier &&
        (object["source"].toString().isEmpty() || object["certainty"].toString().isEmpty()))
        return at;
    for (auto member = object.begin(); member != object.end(); ++member)
        // What a designer would write: a distribution is one figure.
        if (member.key() != "default" && member.key() != "init")
            if (const auto found = bareFigure(member.value(), at + '/' + member.key()); !found.isEmpty())
                return found;
    return {};
}

} // namespace

class tst_CliPrices : public QObject {
    Q_OBJECT

private:
    Scratch scratch_;

    QString path(const QString& name) const { return scratch_.path(name); }
    QString write(const QString& name, const QByteArray& bytes) const { return scratch_.write(name, bytes); }
    QJsonObject priced(const QStringList& options) const {
        const auto answer = burstlab(QStringList{"price", write("usage.json", usage), "--json"} + options);
        if (answer.status != 0) qWarning("%s", answer.err.constData());
        return answer.json();
    }

private slots:
    void simulateShowsTheBillByTag() {
        QByteArray text = orderProject();
        const QString plain = write("untagged.burst", text);
        text.replace("\"kind\": \"function\",", "\"kind\": \"function\", \"tags\": {\"team\": \"shop\"},");
        const QString tagged = write("tagged.burst", text);
        const QJsonObject cost = burstlab({"simulate", tagged, "--json"}).json()["cost"].toObject();
        const QJsonObject split = cost["by_tag"].toArray().first().toObject();
        QCOMPARE(split["tag"].toString(), QString("team"));
        const double shop = split["values"].toArray().first().toObject()["amount"].toDouble();
        QVERIFY(shop > 0.0);
        QVERIFY(near(shop, cost["by_node"].toObject()["order"].toDouble())); // of ten digits
        QVERIFY(near(shop + split["untagged"].toDouble(), cost["month"].toDouble()));
        QVERIFY(burstlab({"simulate", tagged}).out.contains("(without this tag)"));
        QVERIFY(!burstlab({"simulate", plain, "--json"}).json()["cost"].toObject().contains("by_tag"));
    }

    void namesThatNoPriceGoesByAreMistakesWithTheNearest() {
        const auto word = burstlab({"catalog", "prices", "lamda"});
        QCOMPARE(word.status, 2);
        QVERIFY2(word.err.contains("no price goes by \"lamda\"; the nearest names are lambda"), word.err);
        const auto region = burstlab({"catalog", "prices", "--region", "us-est-1"});
        QCOMPARE(region.status, 2);
        QVERIFY2(region.err.contains("the nearest names are us-east-1"), region.err);
    }

    void whatSharingInstancesAssumesStandsInTheBill() {
        const auto noteWith = [&](const char* concurrency) {
            const auto file = write("shared.json", QByteArray(R"({ "platform": "gcp",
                "region": "us-central1", "activity": [ { "service": "cloud_run_request",
                "requests": 9000000, "duration_ms": 1000, "concurrency": )") +
                                                       concurrency + " } ] }");
            const auto bill = burstlab({"price", file});
            return bill.status == 0 ? bill.out : bill.err;
        };
        const auto shared = noteWith("80");
        QVERIFY2(shared.contains("instance time is a lower bound: as if \"concurrency\" requests"), shared);
        const auto alone = noteWith("1");
        QVERIFY2(alone.contains("gcp.run.req.vcpu") && !alone.contains("lower bound"), alone);
    }

    /// What a bill takes for what, where a provider says it in more than one way.
    void linesSayWhatTheyTakeForWhat() {
        const auto bill = [&](const char* platform, const char* region, const char* activities) {
            const QByteArray request = QByteArray("{\"platform\": \"") + platform + "\", \"region\": \"" +
                                       region + "\", \"activity\": [ " + activities + " ] }";
            const auto answer = burstlab({"price", write("words.json", request)});
            return answer.status == 0 ? answer.out : answer.err;
        };
        const auto store = bill("aws", "us-east-1", R"({ "service": "s3", "storage_gb": 1000 })");
        QVERIFY2(store.contains("23.00 USD") && store.contains("1 GB is taken for 1 GiB, as AWS bills"),
                 store);
        const auto reads =
            bill("azure", "eastus", R"({ "service": "cosmos_db", "reads": 1000000, "item_kb": 100 })");
        QVERIFY2(reads.contains("another page of Microsoft's has 10 for a read of 100 KB"), reads);
        // 50,000 at 0.0055 USD and 40,000 at 0.0046 USD.
        const auto users =
            bill("aws", "us-east-1", R"({ "service": "cognito", "plan": "lite", "mau": 100000 })");
        QVERIFY2(users.contains("459.00 USD") && users.contains("first user that is not free"), users);
        // One subscription of 5 USD for both.
        const auto shared = bill("cloudflare", "global",
                                 R"({ "service": "workers", "node": "a", "requests": 1 },
                    { "service": "workers", "node": "b", "requests": 1 })");
        QVERIFY2(shared.contains("a part of what the account pays once"), shared);
        QVERIFY2(shared.contains("total 5.00 USD"), shared);
    }

    void contradictionsOfAnActivityAreRefused() {
        const auto answer = burstlab({"price", write("twice.json", R"({ "platform": "aws",
          "region": "us-east-1", "activity": [
            { "service": "fargate", "tasks": 150, "minutes": 10, "vcpu": 1, "gb": 2 } ] })")});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains("give \"runs\" with \"minutes\", or \"tasks\" with \"hours\""),
                 answer.err);
    }

    void aBillInTextNamesTiersSourcesAndTheDayOfThePrices() {
        const auto file = write("tiers.json", R"({ "platform": "aws", "region": "us-east-1",
          "date": "2030-01-01", "usage": [ { "sku": "dto.internet", "quantity": 20000 } ] })");
        const auto bill = burstlab({"price", file});
        QCOMPARE(bill.status, 0);
        for (const char* part : {"tiers: ", "prices from", "dto.internet", "No price is known from after 20",
                                 "taken for 2030-01-01"})
            QVERIFY2(bill.out.contains(part), bill.out);
    }

    void anOwnPriceNeedsASourceAndWarnsOfARegionThatIsUnknown() {
        const QStringList command{"prices",     "set",       "--prices", path("own-region.json"),
                                  "--platform", "aws",       "--sku",    "lambda.requests",
                                  "--price",    "0.0000003", "--region"};
        const auto bare = burstlab(command + QStringList{"us-east-1"});
        QCOMPARE(bare.status, 2);
        QVERIFY2(bare.err.contains("--source"), bare.err);
        const auto strange = burstlab(command + QStringList{"sa-east1", "--source", "contract"});
        QCOMPARE(strange.status, 0);
        QVERIFY2(strange.err.contains("\"sa-east1\"; the nearest names are"), strange.err);
    }

    void thePricesOfTheDayAreTaken() {
        QVERIFY(near(priced({})["total"].toDouble(), 12.5));
        QVERIFY(near(priced({"--date", "2026-11-01"})["total"].toDouble(), 6.25));
        const auto early = priced({"--date", "2015-01-01"});
        QVERIFY(early["lines"].toArray()[0].toObject()["note"].toString().startsWith(
            "no price of 2015-01-01 is known"));
        QCOMPARE(burstlab({"price", path("usage.json"), "--date", "2026-13-01"}).status, 2);
    }

    void aDayBeforeAllPricesIsSaidInTheTotal() {
        const auto early = burstlab({"price", write("usage.json", usage), "--date", "2015-01-01"});
        QCOMPARE(early.status, 0);
        QVERIFY2(early.out.contains("(prices of later dates: none of 2015-01-01 is known)"),
                 early.out.constData());
    }

    void namesThatNobodyKnowsEndInAnErrorWithTheNearest() {
        const QString file = write("usage.json", usage);
        const auto region = burstlab({"price", file, "--region", "us-east1"});
        QCOMPARE(region.status, 2);
        QVERIFY2(region.err.contains("there are no prices of Amazon Web Services in \"us-east1\"; the "
                                     "nearest names are us-east-1"),
                 region.err.constData());
        QVERIFY2(region.err.contains("--region: "), region.err.constData());
        QByteArray other = usage;
        other.replace("dynamodb.ondemand.write", "dynamodb.ondemand.rite");
        const auto sku = burstlab({"price", write("other.json", other)});
        QCOMPARE(sku.status, 2);
        QVERIFY2(sku.err.contains("the nearest are dynamodb.ondemand.write"), sku.err.constData());
        QVERIFY2(sku.err.contains("other.json:/usage/0/sku: "), sku.err.constData());
        const auto service = burstlab({"price", write("other.json", R"({ "platform": "gcp",
            "region": "us-central1", "activity": [ { "service": "cloud_run", "requests": 1 } ] })")});
        QCOMPARE(service.status, 2);
        QVERIFY2(service.err.contains("the nearest are cloud_run_egress, cloud_run_request"),
                 service.err.constData());
    }

    void aProductOfSeveralNamesThePlatformThatHasIt() {
        const auto answer = burstlab({"catalog", "prices", "--platform", "knative"});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains("\"open\" is Own nodes (Knative, OpenFaaS, OpenWhisk)"),
                 answer.err.constData());
    }

    /// What has a price everywhere or at the edge makes no region of these for what has none there.
    void aPlaceWithPricesOfOtherThingsIsNoRegion() {
        const auto at = [&](const char* region, const char* line) {
            return burstlab(
                {"price", write("place.json", QByteArray("{ \"platform\": \"aws\", \"region\": \"") + region +
                                                  "\", \"usage\": [ { \"quantity\": 1, " + line + " } ] }")});
        };
        const auto global = at("global", R"("sku": "lambda.requests")");
        QCOMPARE(global.status, 2);
        QVERIFY2(global.err.contains("place.json:/region: there are no prices"), global.err.constData());
        const auto own = at("us-east-1", R"("sku": "lambda.requests", "region": "edge:eu")");
        QCOMPARE(own.status, 2);
        QVERIFY2(own.err.contains("place.json:/usage/0/region: "), own.err.constData());
        QCOMPARE(at("us-east-1", R"("sku": "lambda.requests")").status, 0);
    }

    QByteArray withBudget(const char* month) const {
        QByteArray text = orderProject();
        text.replace("\"objectives\":",
                     "\"budget\": { \"month\": " + QByteArray(month) + " },\n  \"objectives\":");
        return text;
    }

    void aBudgetInATextSaysItsCurrency() {
        const auto answer = burstlab({"check", write("bare.burst", withBudget("\"150\""))});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains("The budget does not say its currency"), answer.err.constData());
    }

    void aBareNumberIsABudgetInTheCurrencyOfThePriceBook() {
        const auto bare = burstlab({"lint", write("bare.burst", withBudget("150"))});
        QVERIFY2(bare.status == 0, bare.err.constData());
        QVERIFY2(bare.out.contains("The budget is a bare number"), bare.out.constData());
        const auto said = burstlab({"lint", write("said.burst", withBudget("\"150 USD\""))});
        QVERIFY(!said.out.contains("The budget is a bare number"));
    }

    void aBudgetInAnotherCurrencySaysWhatToDo() {
        const auto answer = burstlab({"check", write("euro.burst", withBudget("\"100 EUR\""))});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains("The budget is in EUR, and prices are in USD") &&
                     answer.err.contains("--currency EUR"),
                 answer.err.constData());
    }

    void comparisonsShowAnotherCurrency() {
        const auto answer = burstlab({"compare", write("two.burst", orderProject()), "--replications", "2",
                                      "--quiet", "--currency", "EUR", "--rate", "0.5"});
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.out.contains(" EUR") && !answer.out.contains(" USD  "), answer.out.constData());
    }

    void twoDiscountsOnOneServiceAreAnErrorWithItsLine() {
        QByteArray text = orderProject();
        text.replace("\"objectives\":", "\"discounts\": [ { \"service\": \"lambda\", \"share\": \"10 %\" },\n"
                                        "{ \"service\": \"lambda\", \"share\": \"20 %\" } ],\n  "
                                        "\"objectives\":");
        const auto answer = burstlab({"check", write("twice.burst", text)});
        QCOMPARE(answer.status, 2);
        const auto line = text.left(text.indexOf("\"20 %\"")).count('\n') + 1;
        QVERIFY2(answer.err.contains("twice.burst:/discounts/1: There are two discounts on \"lambda\"."),
                 answer.err.constData());
        QVERIFY2(answer.err.contains("(line " + QByteArray::number(line) + ", column 1)"),
                 answer.err.constData());
    }

    void activitiesAndPricesAreListedByPlatformRegionAndWords() {
        const auto document = burstlab({"catalog", "activities", "--platform", "azure", "--json"}).json();
        const auto list = document["activities"].toArray();
        QVERIFY(list.size() > 10);
        bool flex = false;
        for (const auto& each : list) {
            const auto activity = each.toObject();
            QCOMPARE(activity["platform"].toString(), QString("azure"));
            QVERIFY(!activity["inputs"].toArray().isEmpty() && !activity["meters"].toArray().isEmpty());
            flex = flex || activity["service"].toString() == "functions_flex";
        }
        QVERIFY(flex);
        const auto text = burstlab({"catalog", "activities", "lambda_url"}).out;
        QVERIFY(text.startsWith("aws lambda_url\n") && text.contains("lambda_url.requests"));
        const auto prices = burstlab({"catalog", "prices", "Lambda", "requests", "--platform", "aws",
                                      "--region", "eu-west-1", "--json"})
                                .json()["prices"]
                                .toArray();
        QVERIFY(!prices.isEmpty());
        for (const auto& each : prices) {
            const auto price = each.toObject();
            QVERIFY(price["sku"].toString().contains("request"));
            QVERIFY(price["region"].toString() == "eu-west-1" || price["region"].toString() == "global");
        }
        const auto both = burstlab({"catalog", "activities", "azure", "Functions", "flex.ar"}).out;
        QVERIFY(both.startsWith("azure functions_flex\n") && both.count("\n  meters") == 1);
        QCOMPARE(burstlab({"catalog", "prices", "--platform", "aws2"}).status, 2);
        QCOMPARE(burstlab({"catalog", "kinds", "--platform", "aws"}).status, 2);
        QCOMPARE(burstlab({"catalog", "kinds", "lambda"}).status, 2);
    }

    void wordsThatNothingHasTogetherAreAnErrorWithTheNearestNamesOfEach_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"prices", "activities"})
            QTest::newRow(what) << what;
    }
    void wordsThatNothingHasTogetherAreAnErrorWithTheNearestNamesOfEach() {
        QFETCH(QString, what);
        const auto two = burstlab({"catalog", what, "lambda", "sqsx"});
        QCOMPARE(two.status, 2);
        QVERIFY2(two.err.contains("goes by \"lambda\" and \"sqsx\" together. Near \"lambda\": lambda") &&
                     two.err.contains("Near \"sqsx\": sqs"),
                 two.err);
        const auto one = burstlab({"catalog", what, "lamda", "--json"});
        QCOMPARE(one.status, 2);
        QVERIFY2(one.out.isEmpty() && one.err.contains("the nearest names are lambda"), one.err);
    }

    void theSameUsageIsPricedElsewhereAtOnce() {
        const auto invoice = priced({"--price-on", "@2026-11-01,eu-west-1@2026-11-01"});
        const auto others = invoice["elsewhere"].toArray();
        QCOMPARE(others.size(), 2);
        QVERIFY(near(others[0].toObject()["total"].toDouble(), 6.25));
        QCOMPARE(others[1].toObject()["region"].toString(), QString("eu-west-1"));
        QVERIFY(near(others[1].toObject()["total"].toDouble(), 7.05));
        const auto wrong = burstlab({"price", path("usage.json"), "--price-on", "mars"});
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.err.contains("--price-on mars: Amazon Web Services has no such region"));
    }

    void amountsAreConvertedAtTheRateThatIsGiven() {
        const auto invoice = priced({"--currency", "EUR", "--rate", "0.8"});
        QCOMPARE(invoice["currency"].toString(), QString("EUR"));
        QCOMPARE(invoice["base_currency"].toString(), QString("USD"));
        QVERIFY(near(invoice["rate"].toDouble(), 0.8));
        QVERIFY(near(invoice["total"].toDouble(), 10.0));
        QVERIFY(near(invoice["lines"].toArray()[0].toObject()["amount"].toDouble(), 10.0));
        QVERIFY(
            burstlab({"price", path("usage.json"), "--currency", "EUR", "--rate", "0.8"})
                .out.contains(
                    "total 10.00 EUR (prices of later dates: none of 2024-07-01 is known, 1 USD taken for "
                    "0.80 EUR)"));
        QCOMPARE(burstlab({"price", path("usage.json"), "--currency", "EUR"}).status, 2);
        QCOMPARE(burstlab({"price", path("usage.json"), "--currency", "euro", "--rate", "1"}).status, 2);
    }

    void aPriceOfOnesOwnIsKeptUsedShownAndRemoved() {
        const QString file = path("own/prices.json");
        const QStringList key{"--prices", file,       "--platform", "aws", "--sku", "dynamodb.ondemand.write",
                              "--region", "us-east-1"};
        const auto set = burstlab(QStringList{"prices", "set"} + key +
                                  QStringList{"--price", "0.000001", "--source", "our contract", "--json"});
        QCOMPARE(set.status, 0);
        QCOMPARE(set.json()["prices"].toArray().size(), 1);
        const auto line = priced({"--prices", file})["lines"].toArray()[0].toObject();
        QVERIFY(near(line["amount"].toDouble(), 10.0));
        QCOMPARE(line["certainty"].toString(), QString("user"));
        QCOMPARE(line["source"].toString(), QString("our contract"));
        QVERIFY(burstlab({"price", path("usage.json"), "--prices", file})
                    .out.contains("your price: our contract"));
        QVERIFY(near(priced({"--prices", "none"})["total"].toDouble(), 12.5));
        QCOMPARE(burstlab(QStringList{"prices", "remove"} + key).status, 0);
        QCOMPARE(burstlab(QStringList{"prices", "remove"} + key).status, 2);
        QVERIFY(near(priced({"--prices", file})["total"].toDouble(), 12.5));
        QCOMPARE(burstlab(QStringList{"prices", "set"} + key + QStringList{"--price", "1"}).status, 2);
        QCOMPARE(burstlab({"price", path("usage.json"), "--prices", path("nowhere.json")}).status, 3);
        const auto broken = burstlab({"price", path("usage.json"), "--prices", write("broken.json", "{\n]")});
        QCOMPARE(broken.status, 2);
        QVERIFY(broken.err.contains("broken.json:2:1"));
    }

    void aRunIsPricedOnOtherTermsAndHeldAgainstItsBudget() {
        QByteArray text = orderProject();
        text.replace("\"objectives\":", "\"budget\": { \"month\": \"1 USD\" },\n  \"objectives\":");
        const QString project = write("budget.burst", text);
        const auto plain = burstlab({"simulate", project, "--json"}).json()["cost"].toObject();
        const auto answer = burstlab({"simulate", project, "--json", "--currency", "EUR", "--rate", "0.5",
                                      "--price-on", "eu-west-1,@2024-07-01"});
        const auto cost = answer.json()["cost"].toObject();
        QVERIFY(near(cost["month"].toDouble(), plain["month"].toDouble() / 2));
        QVERIFY(near(cost["next_million"].toDouble(), plain["next_million"].toDouble() / 2));
        QVERIFY(cost["next_million"].toDouble() > 0.0);
        QCOMPARE(cost["elsewhere"].toArray().size(), 2);
        // Tables on demand cost twice as much then, and nothing else is known to have changed.
        QVERIFY(cost["elsewhere"].toArray()[1].toObject()["month"].toDouble() > cost["month"].toDouble());
        const auto alerts = cost["budget"].toObject()["alerts"].toArray();
        QCOMPARE(alerts.size(), 3);
        QVERIFY(alerts[2].toObject()["reached"].toBool());
        QVERIFY(near(cost["budget"].toObject()["used"].toDouble(), plain["month"].toDouble()));
        const auto check = burstlab({"check", project});
        QCOMPARE(check.status, 1);
        QVERIFY(check.out.contains("Budget: exceeded; a month costs"));
        const auto verdict = burstlab({"check", project, "--json"}).json();
        QVERIFY(near(verdict["budget"].toObject()["month"].toDouble(), 1.0));
        const auto report = burstlab({"report", project, "-o", path("r.html"), "--price-on", "eu-west-1"});
        QCOMPARE(report.status, 0);
        QVERIFY(content(path("r.html")).contains("The same run at the prices of other regions"));
        QCOMPARE(burstlab({"report", project, "-o", path("r.html"), "--price-on", "mars"}).status, 2);
    }

    void nothingInTheCatalogueIsWithoutSourceAndCertainty_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"kinds", "prices", "platforms", "runtimes"})
            QTest::newRow(what) << what;
    }
    void nothingInTheCatalogueIsWithoutSourceAndCertainty() {
        QFETCH(QString, what);
        const auto document = burstlab({"catalog", what, "--json"}).json();
        QVERIFY(!document.isEmpty());
        QCOMPARE(bareFigure(document, ""), QString());
        if (what == "platforms" || what == "kinds") return;
        const auto heading = burstlab({"catalog", what}).out.split('\n').first();
        QVERIFY(heading.contains("certainty") && heading.contains("source"));
    }
};

QTEST_GUILESS_MAIN(tst_CliPrices)
#include "tst_cli_prices.moc"
