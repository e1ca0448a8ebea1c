#include "app/report/bill.h"
#include "app/report/result_tables.h"
#include "app/report/tag_costs.h"
#include "models/io/catalog_json.h"
#include "models/tags.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;

namespace {

constexpr double hour = 3600.0;

/// A function in us-east-1 that was invoked `requests` times in an hour, each 1 GiB for 100 ms.
struct Invoked {
    explicit Invoked(std::vector<double> requests) {
        build.node("web", "client").node("f", "function", {{"memory", "1 GB"}}).link("web", "f");
        build.design().platform = "aws";
        build.design().region = "us-east-1";
        summary.design = build.design().id;
        summary.scenario = build.scenario().id;
        summary.simulated = hour;
        for (const double n : requests) {
            summary.usageByReplication.push_back(
                {{model::NodeId("f"), {{"requests", n}, {"compute", n * 1024 * 100}}}});
            for (const auto& [meter, amount] : summary.usageByReplication.back()[model::NodeId("f")])
                summary.usage[model::NodeId("f")][meter] += amount / static_cast<double>(requests.size());
        }
    }
    [[nodiscard]] app::Bill bill() const {
        return app::bill(summary, build.project, model::shippedCatalog());
    }
    test::Build build;
    sim::Summary summary;
};

/// The published prices of AWS Lambda in us-east-1 on x86: 0.20 USD a million requests, 0.0000166667 USD a
/// GB-second, of which the first million and the first 400,000 are free each month.
double lambdaMonth(double requests) {
    const double seconds = requests * 0.1;
    return std::max(0.0, requests - 1e6) * 0.2e-6 + std::max(0.0, seconds - 4e5) * 0.0000166667;
}

bool near(double a, double b) {
    return std::fabs(a - b) <= 1e-9 * std::max(1.0, std::fabs(b));
}

} // namespace

class tst_Bill : public QObject {
    Q_OBJECT

private slots:
    void anHourBecomesAMonthOf730HoursLessTheFreeAllowances() {
        const auto bill = Invoked({100'000}).bill();
        QVERIFY(near(bill.month.total, lambdaMonth(73e6)));
        QVERIFY(near(bill.month.byNode.at("f"), bill.month.total));
        QCOMPARE(bill.month.currency, std::string("USD"));
    }

    void theTableOfABillNamesNodesAsTheDesignDoes() {
        Invoked run({100'000});
        run.build.design().nodes.back().name = "Place order";
        const auto bill = run.bill();
        const auto named = app::billTable(bill.month, &run.build.design());
        QVERIFY(!named.rows().empty());
        for (const auto& row : named.rows())
            QCOMPARE(row.front(), std::string("Place order"));
        const auto bare = app::billTable(bill.month);
        QCOMPARE(bare.rows().front().front(), std::string("f"));
    }

    void theWindowIsPricedWithoutAllowances() {
        const auto bill = Invoked({100'000}).bill();
        QVERIFY(near(bill.window.total, 100'000 * 0.2e-6 + 10'000 * 0.0000166667));
    }

    void theScenariosShareOfTheMonthCounts() {
        Invoked half({100'000});
        half.build.scenario().monthShare = 0.5;
        QVERIFY(near(half.bill().month.total, lambdaMonth(36.5e6)));
    }

    void aSmallMonthIsFree() { QCOMPARE(Invoked({100}).bill().month.total, 0.0); }

    void theIntervalIsStudentsOverTheReplications() {
        const auto bill = Invoked({100'000, 120'000}).bill();
        const double a = lambdaMonth(73e6);
        const double b = lambdaMonth(87.6e6);
        QCOMPARE(bill.monthByReplication.size(), std::size_t{2});
        QVERIFY(bill.confidence);
        // Student's t for 97.5 % at one degree of freedom is 12.7062; s / sqrt(2) is half the difference.
        QVERIFY(std::fabs(bill.confidence->first - ((a + b) / 2 - 12.7062 * (b - a) / 2)) < 0.01);
        QVERIFY(std::fabs(bill.confidence->second - ((a + b) / 2 + 12.7062 * (b - a) / 2)) < 0.01);
        QVERIFY(!Invoked({100'000}).bill().confidence);
    }

    void aMillionRequestsMoreArePricedWhereTheBillStands() {
        // Two million requests a month: the next is beyond the free requests, within the free GB-seconds.
        Invoked run({2e6 / 730});
        run.summary.requests.offered = 2'000'000;
        run.summary.replications = 1;
        run.summary.simulated = 730 * hour;
        run.summary.usage = {{model::NodeId("f"), {{"requests", 2e6}, {"compute", 2e6 * 1024 * 100}}}};
        const auto bill = run.bill();
        QVERIFY(near(bill.requests, 2e6));
        QVERIFY(bill.nextMillion);
        QVERIFY(near(*bill.nextMillion, lambdaMonth(3e6) - lambdaMonth(2e6)));
        QVERIFY(near(*bill.nextMillion, 0.2));
        run.summary.requests.offered = 0;
        QVERIFY(!run.bill().nextMillion);
    }

    void whatIsHeldAllMonthIsFixed() {
        Invoked run({100'000});
        run.summary.usage[model::NodeId("f")]["provisioned_capacity"] =
            1024.0 * 3600; // MiB·s: 1 GB for the hour
        const auto bill = run.bill();
        QVERIFY(bill.month.fixed > 0);
        QVERIFY(near(bill.month.fixed + lambdaMonth(73e6), bill.month.total));
        for (const auto& line : bill.month.lines)
            QCOMPARE(line.fixed, line.sku.find("provisioned") != std::string::npos);
    }

    void theBudgetTellsWhichAlertsAreReached() {
        Invoked run({100'000});
        const double month = lambdaMonth(73e6);
        run.build.project.budget =
            model::Budget{.month = month / 0.9, .alerts = {0.5, 0.8, 1.0}, .extra = {}};
        const auto use = run.bill().budget;
        QVERIFY(use);
        QVERIFY(near(use->used, 0.9));
        QCOMPARE(use->alerts.size(), std::size_t{3});
        QVERIFY(use->alerts[0].reached && use->alerts[1].reached && !use->alerts[2].reached);
        const auto euros = app::inCurrency(run.bill(), {.code = "EUR", .rate = 0.5});
        QVERIFY(near(euros.month.total, month / 2) && near(euros.budget->month, month / 0.9 / 2));
        QVERIFY(near(euros.budget->used, 0.9));
    }

    void everyTagSplitsTheWholeBill() {
        test::Build build;
        build.node("a", "function").node("b", "function").node("c", "queue");
        auto& nodes = build.design().nodes;
        model::setTag(nodes[0].extra, "team", "shop");
        model::setTag(nodes[1].extra, "team", "mail");
        model::setTag(nodes[2].extra, "team", "mail");
        model::setTag(nodes[1].extra, "tier", "gold");
        model::Invoice invoice;
        invoice.currency = "USD";
        invoice.byNode = {{"a", 4.0}, {"b", 3.0}, {"c", 2.0}};
        invoice.total = 10.0; // one of them is of no node
        const auto splits = app::costsByTag(build.design(), invoice);
        QCOMPARE(splits.size(), std::size_t{2});
        QCOMPARE(splits[0].key, std::string("team"));
        QCOMPARE(splits[0].values.size(), std::size_t{2});
        QCOMPARE(splits[0].values[0].value, std::string("mail")); // the dearest first
        QCOMPARE(splits[0].values[0].amount, 5.0);
        QCOMPARE(splits[0].values[1].amount, 4.0);
        QCOMPARE(splits[0].rest, 1.0);
        QCOMPARE(splits[1].key, std::string("tier"));
        QCOMPARE(splits[1].values[0].amount, 3.0);
        QCOMPARE(splits[1].rest, 7.0);
        QCOMPARE(app::tagTable(build.design(), invoice).rows().size(), std::size_t{5});
        QVERIFY(app::tagTable(test::Build().node("a", "function").design(), invoice).rows().empty());
    }

    void theProjectsDiscountsComeOff() {
        Invoked run({100'000});
        run.build.project.discounts = {{"aws", "lambda", "", 0.25, "plan", {}}};
        QVERIFY(near(run.bill().month.total, lambdaMonth(73e6) * 0.75));
    }

    /// Writes of a table cost 1.25 USD a million in Virginia until October 2024, 0.625 since then, and 0.705
    /// in Ireland.
    void aRunIsPricedElsewhereWithoutRunningAgain() {
        Invoked run({});
        run.build.node("t", "table");
        run.summary.usage[model::NodeId("t")]["write_units"] = 1e6;
        const auto priced = [&](const char* region, const char* date) {
            return app::billElsewhere(run.summary, run.build.project, model::shippedCatalog(),
                                      {.region = region, .date = date});
        };
        QVERIFY(near(priced("us-east-1", "2026-11-01").bill.month.total, 730 * 0.625));
        QVERIFY(near(priced("us-east-1", "2024-07-01").bill.month.total, 730 * 1.25));
        const auto there = priced("eu-west-1", "2026-11-01");
        QCOMPARE(there.region, std::string("eu-west-1"));
        QCOMPARE(there.date, std::string("2026-11-01"));
        QVERIFY(near(there.bill.month.total, 730 * 0.705));
        QCOMPARE(there.bill.month.lines.size(), std::size_t{1});
        for (const auto& line : there.bill.month.lines)
            QVERIFY(!line.source.empty());
    }

    /// 300 GB in an hour are 219,000 a month. 100 are free; then 10 TB at 0.09 USD, 40 at 0.085, 100 at 0.07
    /// and the rest at 0.05.
    void answersToClientsAreBilledAsTransferToTheInternet() {
        Invoked run({});
        run.summary.usage[model::NodeId("f")]["internet_bytes"] = 300.0 * 1024 * 1024 * 1024;
        const auto bill = run.bill();
        QCOMPARE(bill.month.lines.size(), std::size_t{1});
        const auto& line = bill.month.lines.front();
        QCOMPARE(line.sku, std::string("dto.internet"));
        QVERIFY(near(line.quantity, 219'000) && near(line.free, 100));
        QVERIFY(near(line.amount, 10'240 * 0.09 + 40'960 * 0.085 + 102'400 * 0.07 + 65'300 * 0.05));
        QVERIFY(bill.month.missing.empty());
    }

    void whereNoPriceOfTransferIsKnownItIsMissing() {
        Invoked run({});
        run.build.design().platform = "open";
        run.build.design().region = "eastus";
        run.build.node("pod", "container");
        run.summary.usage[model::NodeId("pod")]["internet_bytes"] = 1e9;
        QCOMPARE(run.bill().month.missing, std::vector<std::string>{"open.knative_service.internet_bytes"});
        QVERIFY(run.bill().month.lines.empty());
    }

    /// As an activity of the same service, or of the network of the platform.
    void gatewaysAndBalancersHaveTheTransferOfTheirPlatform() {
        const auto skuOf = [](const char* platform, const char* region, const char* kind) {
            Invoked run({});
            run.build.design().platform = platform;
            run.build.design().region = region;
            run.build.node("x", kind);
            run.summary.usage[model::NodeId("x")]["internet_bytes"] = 1024.0 * 1024 * 1024;
            const auto bill = run.bill().month;
            return bill.lines.size() == 1 && bill.missing.empty() ? bill.lines.front().sku : std::string();
        };
        QCOMPARE(skuOf("gcp", "us-central1", "gateway"), std::string("gcp.run.egress"));
        QCOMPARE(skuOf("gcp", "us-central1", "balancer"), std::string("gcp.run.egress"));
        QCOMPARE(skuOf("azure", "eastus", "balancer"), std::string("az.egress.internet"));
    }

    void anUnknownPlatformHasNoBillInsteadOfAFreeOne() {
        Invoked elsewhere({100'000});
        elsewhere.build.design().platform = "bare";
        const auto bill = elsewhere.bill();
        QVERIFY(bill.month.currency.empty());
        QVERIFY(bill.month.lines.empty());
    }

    void aRunOfNothingHasNoBill() {
        Invoked nothing({100'000});
        nothing.summary.simulated = 0;
        QVERIFY(nothing.bill().month.currency.empty());
    }
};

QTEST_APPLESS_MAIN(tst_Bill)
#include "tst_bill.moc"
