#include "app/report/result_json.h"
#include "app/report/result_tables.h"
#include "models/io/json_text.h"
#include "tests/support/build.h"

#include <QTest>

#include <set>

using namespace burst;
using model::Tree;

namespace {

/// A client behind a gateway that calls a function with a limit of 2 and a table; and a queue nobody uses.
test::Build shop() {
    test::Build build;
    build.node("web", "client")
        .node("api", "gateway")
        .node("order", "function", {{"compute", test::exponential(0.2)}, {"init", "1 s"}, {"reserved", 2}})
        .node("orders", "table")
        .link("web", "api")
        .link("api", "order")
        .link("order", "orders", {{"op", "write"}})
        .poisson("web", 12.0)
        .lasts(120);
    return build;
}

Tree documentOf(const test::Build& build, const sim::Options& options) {
    return app::resultJson(app::runResult(build.run(options), build.project, test::Build::bareCatalog()),
                           build.project);
}

const Tree& at(const Tree& tree, std::initializer_list<const char*> path) {
    const Tree* here = &tree;
    for (const char* key : path) {
        here = here->find(key);
        if (!here) qFatal("the document has no %s", key);
    }
    return *here;
}

std::set<std::string> keysOf(const Tree& tree) {
    std::set<std::string> keys;
    for (const auto& [key, value] : *tree.object())
        keys.insert(key);
    return keys;
}

/// The document as text, without the only figure that may differ between equal runs.
std::string comparable(const Tree& document) {
    Tree::Object o;
    for (const auto& [key, value] : *document.object())
        if (key != "wall_s") o.emplace_back(key, value);
    return model::dumpJson(o);
}

std::int64_t number(const Tree& tree, const char* key) {
    const Tree* value = tree.find(key);
    return value ? value->integer() : 0;
}

} // namespace

class tst_ResultJson : public QObject {
    Q_OBJECT

private slots:
    void itHasTheFieldsThatOtherProgramsHoldOnTo() {
        const Tree document = documentOf(shop(), {1, 2, 1});
        const auto keys = keysOf(document);
        for (const char* key : {"burstlab", "project", "design", "scenario", "seed", "replications",
                                "simulated_s", "wall_s", "events", "requests", "latency_s", "nodes", "links",
                                "routes", "usage", "intervals", "objectives", "explanation"})
            QVERIFY2(keys.contains(key), key);
        QCOMPARE(keysOf(at(document, {"requests"})),
                 (std::set<std::string>{"offered", "succeeded", "failed", "timed_out", "throttled", "dropped",
                                        "dead_lettered", "in_flight"}));
        QCOMPARE(keysOf(at(document, {"latency_s"})),
                 (std::set<std::string>{"mean", "p50", "p90", "p95", "p99", "p999", "max"}));
        for (const char* key : {"kind", "offered", "succeeded", "throttled_by", "latency_s", "concurrency",
                                "cold_starts", "cold_start_ratio", "environments"})
            QVERIFY2(at(document, {"nodes", "order"}).find(key), key);
        QCOMPARE(keysOf(at(document, {"nodes", "order", "environments"})),
                 (std::set<std::string>{"mean", "max", "busy_mean", "idle_mean"}));
        QCOMPARE(at(document, {"simulated_s"}).number(), 120.0);
        QCOMPARE(at(document, {"links"}).object()->size(), std::size_t{3});
    }

    void routesAreTheCallsOfClientsEndToEnd() {
        test::Build build = shop();
        build.link("web", "order");
        const Tree document = documentOf(build, {1, 2, 1});
        const auto& routes = at(document, {"routes"});
        QCOMPARE(keysOf(routes), (std::set<std::string>{"web-api-0", "web-order-3"}));
        QCOMPARE(*at(routes, {"web-api-0", "from"}).text(), std::string("web"));
        QCOMPARE(*at(routes, {"web-api-0", "to"}).text(), std::string("api"));
        QVERIFY(at(routes, {"web-api-0", "latency_s"}).find("p99"));
        QCOMPARE(number(at(routes, {"web-api-0"}), "offered") +
                     number(at(routes, {"web-order-3"}), "offered"),
                 number(at(document, {"requests"}), "offered"));
        // One route says nothing that the overview does not say.
        const auto text = [](const test::Build& b) {
            return app::summaryText(app::runResult(b.run({1, 1, 1}), b.project, test::Build::bareCatalog()),
                                    b.project);
        };
        QVERIFY(text(build).find("web-order-3") != std::string::npos);
        QVERIFY(text(shop()).find("web-api-0") == std::string::npos);
    }

    void theNumberOfThreadsChangesNothing() {
        const test::Build build = shop();
        const std::string one = comparable(documentOf(build, {7, 4, 1}));
        QCOMPARE(comparable(documentOf(build, {7, 4, 2})), one);
        QCOMPARE(comparable(documentOf(build, {7, 4, 4})), one);
        QVERIFY(comparable(documentOf(build, {8, 4, 1})) != one);
    }

    void requestsAreConservedAtEveryNode() {
        const Tree document = documentOf(shop(), {3, 2, 1});
        for (const auto& [id, node] : *at(document, {"nodes"}).object())
            QCOMPARE(number(node, "offered") + number(node, "carried"),
                     number(node, "succeeded") + number(node, "failed") + number(node, "timed_out") +
                         number(node, "throttled") + number(node, "dropped") + number(node, "dead_lettered") +
                         number(node, "in_flight"));
        QVERIFY(number(at(document, {"nodes", "order"}), "throttled") > 0);
        std::int64_t byLimit = 0;
        for (const auto& [limit, count] : *at(document, {"nodes", "order", "throttled_by"}).object())
            byLimit += count.integer();
        QCOMPARE(byLimit, number(at(document, {"nodes", "order"}), "throttled"));
    }

    void whatDoesNotApplyIsAbsent() {
        const Tree document = documentOf(shop(), {1, 1, 1});
        const Tree& client = at(document, {"nodes", "web"});
        for (const char* key :
             {"cold_starts", "cold_start_ratio", "environments", "queue_depth", "oldest_age_s"})
            QVERIFY2(!client.find(key), key);
        QVERIFY(at(document, {"intervals"}).object()->empty()); // one replication has none
        QVERIFY(!document.find("cost"));                        // nobody sells anything on a bare platform
    }

    void aNodeThatNobodyCallsHasNoLatency() {
        test::Build build = shop();
        build.node("spare", "function");
        const Tree document = documentOf(build, {1, 1, 1});
        QVERIFY(!at(document, {"nodes", "spare"}).find("latency_s"));
        QVERIFY(!at(document, {"nodes", "spare"}).find("cold_start_ratio"));
        QCOMPARE(number(at(document, {"nodes", "spare"}), "offered"), std::int64_t{0});
    }

    void intervalsHoldTheMeanOfTheReplications() {
        const Tree document = documentOf(shop(), {1, 5, 2});
        const auto* interval = at(document, {"intervals", "latency.mean"}).list();
        QVERIFY(interval);
        QCOMPARE(interval->size(), std::size_t{2});
        QVERIFY((*interval)[0].number() < (*interval)[1].number());
    }

    void objectivesSayWhetherTheyHold() {
        test::Build build = shop();
        for (auto& node : build.design().nodes) { // a limit on what nobody knows is neither held nor broken
            if (node.kind == "gateway") node.params["overhead"] = "1 ms";
            if (node.kind == "table") node.params["write_latency"] = "1 ms";
        }
        build.project.objectives = {{"latency.p99", "api", {}, 1e6, {}},
                                    {"errors.ratio", "", {}, 1e-9, {}},
                                    {"cost.month", "", {}, 1.0, {}}};
        const Tree document = documentOf(build, {1, 1, 1});
        const auto& objectives = *at(document, {"objectives"}).list();
        QCOMPARE(*objectives[0].find("verdict")->text(), std::string("holds"));
        QCOMPARE(*objectives[1].find("verdict")->text(), std::string("broken"));
        QVERIFY(objectives[1].find("value")->number() > 0.0);
        QCOMPARE(*objectives[2].find("verdict")->text(), std::string("unknown")); // no prices, no verdict
        QVERIFY(!*objectives[2].find("holds")->truth());
    }

    void theDocumentReadsBackAsTheSame() {
        const Tree document = documentOf(shop(), {1, 2, 1});
        const auto read = model::parseJson(model::dumpJson(document), "result", {});
        QVERIFY(read);
        QCOMPARE(read->tree, document);
    }

    /// A cost of 10 USD or more is more than 5, but nobody knows whether it is less than 20.
    void aComparisonOfLowerBoundsTellsOnlyWhatIsCertain() {
        using Verdict = sim::Difference::Verdict;
        const auto costing = [](double month, bool isLeast) {
            app::RunResult run;
            run.bill.month.currency = "USD";
            run.bill.monthByReplication = {month, month + 1.0};
            if (isLeast) run.bill.month.notPriced.emplace_back();
            return run;
        };
        const auto verdict = [](const app::RunResult& a, const app::RunResult& b) {
            return app::compared({a, b}).differences.front().back().verdict;
        };
        QVERIFY(verdict(costing(5, false), costing(10, true)) == Verdict::worse);
        QVERIFY(verdict(costing(10, true), costing(5, false)) == Verdict::better);
        QVERIFY(verdict(costing(20, false), costing(10, true)) == Verdict::unknown);
        QVERIFY(verdict(costing(10, true), costing(20, false)) == Verdict::unknown);
        QVERIFY(verdict(costing(5, true), costing(10, true)) == Verdict::unknown);
        QVERIFY(verdict(costing(5, false), costing(10, false)) == Verdict::worse);
    }

    void aComparisonFindsThatMoreConcurrencyThrottlesLess() {
        test::Build build = shop();
        const auto a = app::runResult(build.run({1, 5, 2}), build.project, test::Build::bareCatalog());
        build.design().nodes[2].params["reserved"] = 20;
        const auto b = app::runResult(build.run({1, 5, 2}), build.project, test::Build::bareCatalog());
        const auto comparison = app::compared({a, b});
        QCOMPARE(comparison.differences.size(), std::size_t{1});
        bool found = false;
        for (const auto& difference : comparison.differences.front()) {
            if (difference.metric != "throttled.ratio") continue;
            found = true;
            QCOMPARE(difference.verdict, sim::Difference::Verdict::better);
            QVERIFY(difference.high < 0.0);
        }
        QVERIFY(found);
    }
};

QTEST_APPLESS_MAIN(tst_ResultJson)
#include "tst_result_json.moc"
