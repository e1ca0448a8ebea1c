#include "models/answers.h"
#include "models/io/catalog_json.h"
#include "tests/support/build.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace burst;
using namespace burst::test;

namespace {
/// 0 where nothing was metered.
double sent(const model::Usage& usage, const char* node) {
    const auto found = usage.find(model::NodeId(node));
    if (found == usage.end()) return 0.0;
    const auto meter = found->second.find("internet_bytes");
    return meter == found->second.end() ? 0.0 : meter->second;
}
} // namespace

/// Bytes that leave the platform for clients.
class tst_Answers : public QObject {
    Q_OBJECT
private slots:
    void eachSuccessCarriesWhatTheLinkSays();
    void whatFailsOrIsNotWaitedForCarriesNothing();
    void aStoreAnswersWithItsObjectAndABalancerWithItsAnswer();
    void clientsBehindARouterAreClients();
    void callsInsideStayInside();
    void theEstimateAgrees();
    void callsOfServicesOfOthersLeaveThePlatform();
    void whatTheLinkRefusesDoesNotLeave();
    void answersWithoutASizeAreNamed();
    void defaultSizesAreNamedWhereTransferCostsMoney();
};

void tst_Answers::eachSuccessCarriesWhatTheLinkSays() {
    Build b;
    b.node("c", "client").node("g", "gateway").node("f", "function");
    b.link("c", "g", {{"return_payload", "2 KB"}}).link("g", "f", {{"return_payload", "1 MB"}});
    const auto run = b.arrivals("c", {0, 10, 20}).lasts(60).run();
    QCOMPARE(sent(run.usage, "g"), 3 * 2048.0);
    QCOMPARE(sent(run.usage, "f"), 0.0);
}

void tst_Answers::whatFailsOrIsNotWaitedForCarriesNothing() {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", "1 s"}, {"reserved", 1}});
    b.link("c", "f", {{"return_payload", 1000}});
    b.node("d", "client").node("e", "function");
    b.link("d", "e", {{"return_payload", 1000}, {"mode", "async"}});
    const auto run = b.arrivals("c", {0, 0.1, 0.2}).arrivals("d", {0}).lasts(60).run();
    QCOMPARE(at(run, "f").counts.throttled, 2); // one at a time
    QCOMPARE(sent(run.usage, "f"), 1000.0);
    QCOMPARE(sent(run.usage, "e"), 0.0);
}

void tst_Answers::aStoreAnswersWithItsObjectAndABalancerWithItsAnswer() {
    Build b;
    b.node("c", "client").node("s", "store", {{"object_size", 5000}}).link("c", "s", {{"op", "get"}});
    b.node("d", "client").link("d", "s", {{"op", "put"}});
    b.node("e", "client").node("b", "balancer", {{"response_size", 700}}).node("k", "container");
    b.link("e", "b").link("b", "k");
    b.arrivals("c", {0, 1}).arrivals("d", {2}).arrivals("e", {0, 1, 2, 3});
    const auto run = b.lasts(600).run();
    QCOMPARE(sent(run.usage, "s"), 10'000.0);
    QCOMPARE(sent(run.usage, "b"), 2800.0);
    QCOMPARE(sent(run.usage, "k"), 0.0);
}

void tst_Answers::clientsBehindARouterAreClients() {
    Build b;
    // Health checks are answered like requests; here are none.
    b.node("c", "client").node("r", "router", {{"health_checks", false}});
    b.node("g", "gateway").node("f", "function");
    b.link("c", "r", {{"return_payload", 10}}).link("r", "g", {{"return_payload", 100}}).link("g", "f");
    const auto run = b.arrivals("c", {1, 2}).lasts(60).run();
    QCOMPARE(sent(run.usage, "r"), 0.0); // requests do not pass through it
    QCOMPARE(sent(run.usage, "g"), 200.0);
}

void tst_Answers::callsInsideStayInside() {
    Build b;
    b.node("cron", "schedule", {{"expression", "rate(1 minute)"}}).node("f", "function").node("g", "gateway");
    b.link("cron", "g", {{"return_payload", 100}}).link("g", "f", {{"return_payload", 100}});
    const auto run = b.lasts(600).run();
    QVERIFY(at(run, "f").counts.succeeded > 0);
    QCOMPARE(sent(run.usage, "g") + sent(run.usage, "f"), 0.0);
}

void tst_Answers::theEstimateAgrees() {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", 0.01}, {"error_rate", 0.25}});
    b.link("c", "f", {{"return_payload", 1e6}}).poisson("c", 10).lasts(3600);
    // 10 a second, three quarters of which succeed.
    const double expected = 3600 * 10 * 0.75 * 1e6;
    QVERIFY(std::abs(sent(b.estimate().usage, "f") - expected) < 1e-6 * expected);
    QVERIFY(std::abs(sent(b.run().usage, "f") - expected) < 0.03 * expected);
}

/// 20 calls, each tried twice as the service always fails, of 5 MB: 200 MB, whatever comes back.
void tst_Answers::callsOfServicesOfOthersLeaveThePlatform() {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", 0.01}});
    b.node("x", "external", {{"error_rate", 1}}).node("t", "table");
    b.link("c", "f").link("f", "t", {{"payload", "1 MB"}});
    b.link("f", "x", {{"payload", "5 MB"}, {"return_payload", "7 MB"}, {"retry", 1}});
    std::vector<double> times;
    for (int i = 0; i < 20; ++i)
        times.push_back(i);
    const auto run = b.arrivals("c", times).lasts(600).run();
    QCOMPARE(sent(run.usage, "f"), 40 * 5.0 * 1024 * 1024);
    QCOMPARE(sent(run.usage, "x"), 0.0);
    Build even;
    even.node("c", "client").node("f", "function", {{"compute", 0.01}}).node("x", "external");
    even.link("c", "f").link("f", "x", {{"payload", 1e6}}).poisson("c", 10).lasts(3600);
    QVERIFY(std::abs(sent(even.estimate().usage, "f") - 36e9) < 1e-6 * 36e9);
}

void tst_Answers::whatTheLinkRefusesDoesNotLeave() {
    Build b;
    b.node("c", "client").node("f", "function").node("x", "external");
    b.link("c", "f").link("f", "x", {{"payload", "5 MB"}, {"payload_limit", "1 MB"}});
    QCOMPARE(sent(b.arrivals("c", {0, 1, 2}).lasts(60).run().usage, "f"), 0.0);
}

void tst_Answers::answersWithoutASizeAreNamed() {
    Build b;
    b.node("c", "client").node("g", "gateway").node("f", "function").node("s", "store");
    b.node("t", "table").node("q", "queue");
    b.link("c", "g").link("g", "f").link("c", "f", {{"return_payload", 0}}).link("c", "s").link("c", "t");
    b.link("c", "q");
    const auto nodes = model::answersWithoutSize(b.design(), Build::bareCatalog());
    QCOMPARE(nodes.size(), std::size_t{1});
    QCOMPARE(nodes.front()->id.text, std::string("g"));
}

void tst_Answers::defaultSizesAreNamedWhereTransferCostsMoney() {
    Build b;
    b.node("c", "client").node("s", "store").node("t", "store", {{"object_size", "1 MB"}});
    b.node("u", "store").node("lb", "balancer");
    b.link("c", "s", {{"op", "get"}}).link("c", "t", {{"op", "get"}}).link("c", "lb");
    b.link("c", "u", {{"op", "get"}, {"return_payload", "9 KB"}});
    b.design().platform = "aws";
    b.design().region = "us-east-1";
    const auto assumed = model::assumedAnswers(b.design(), model::shippedCatalog());
    QCOMPARE(assumed.size(), std::size_t{2});
    QCOMPARE(assumed[0].node->id.text, std::string("s"));
    QCOMPARE(assumed[0].bytes, 100 * 1024.0);
    QCOMPARE(assumed[1].node->id.text, std::string("lb"));
    b.design().platform = "cloudflare";
    b.design().region = "global";
    const auto free = model::assumedAnswers(b.design(), model::shippedCatalog());
    QVERIFY(std::none_of(free.begin(), free.end(), [](const auto& a) { return a.node->id.text == "s"; }));
    b.node("f", "function").link("c", "f");
    QVERIFY(model::answersWithoutSize(b.design(), model::shippedCatalog()).empty());
}

QTEST_APPLESS_MAIN(tst_Answers)
#include "tst_answers.moc"
