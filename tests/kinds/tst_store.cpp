#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// A client that asks a store for one thing.
Build store(const std::string& op, model::Params params, model::Params link = {}) {
    Build b;
    link.emplace("op", op);
    b.node("c", "client").node("s", "store", std::move(params)).link("c", "s", std::move(link));
    return b;
}
void constantRate(Build& b, double rate) {
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::constant;
    traffic.profile = {{0.0, rate}};
    b.scenario().traffic[model::NodeId("c")] = traffic;
}
double used(const sim::Summary& run, const std::string& meter) {
    const auto node = run.usage.find(model::NodeId("s"));
    if (node == run.usage.end()) return 0.0; // nothing at all was metered
    const auto found = node->second.find(meter);
    return found == node->second.end() ? 0.0 : found->second;
}
} // namespace

/// Object stores, on timelines worked out by hand.
class tst_Store : public QObject {
    Q_OBJECT
private slots:
    void aRequestTakesItsFirstByteAndTheTransfer_data();
    void aRequestTakesItsFirstByteAndTheTransfer();
    void aPrefixTakesSoManyPutsAndSoManyGets();
    void aBusyPrefixIsRefusedWhileOthersHaveRoom();
    void aNewStoreSplitsUnderLoad();
    void everyPutIsToldToAllThatTheStoreDeliversTo();
    void failedPutsAndOtherRequestsTellNobody();
    void theFilterLetsItsShareThrough();
    void requestsAreMeteredByTheirOperation();
    void whatIsKeptIsMeteredByItsLifetime();
    void equalRunsGiveEqualResultsAndNothingIsLost();
};

void tst_Store::aRequestTakesItsFirstByteAndTheTransfer_data() {
    QTest::addColumn<QString>("op");
    QTest::addColumn<double>("latency");
    QTest::newRow("get") << "get" << 0.22;
    QTest::newRow("put") << "put" << 0.23;
    QTest::newRow("list") << "list" << 0.04;
    QTest::newRow("delete") << "delete" << 0.03;
}

/// 2 MB at 10 MB/s take 0.2 s; a list and a deletion transfer no object.
void tst_Store::aRequestTakesItsFirstByteAndTheTransfer() {
    QFETCH(QString, op);
    QFETCH(double, latency);
    Build b = store(op.toStdString(), {{"object_size", "2 MB"},
                                       {"bandwidth", "10 MB"},
                                       {"get_latency", "20 ms"},
                                       {"put_latency", "30 ms"},
                                       {"list_latency", "40 ms"}});
    const auto run = b.arrivals("c", {0, 0, 1}).run();
    QVERIFY(sameLatencies(at(run, "s"), {latency, latency, latency}));
}

void tst_Store::aPrefixTakesSoManyPutsAndSoManyGets() {
    Build b = store("put", {{"put_rate", 30}, {"get_rate", 50}}, {{"calls", 1}});
    b.node("r", "client").link("r", "s", {{"op", "get"}});
    const std::vector<double> atOnce(100, 0.0);
    const auto run = b.arrivals("c", atOnce).arrivals("r", atOnce).lasts(1).run();
    QCOMPARE(at(run, "c").counts.succeeded, 30);
    QCOMPARE(at(run, "r").counts.succeeded, 50);
    QCOMPARE(at(run, "s").throttledBy.at("puts per prefix"), 70);
    QCOMPARE(at(run, "s").throttledBy.at("gets per prefix"), 50);
    QCOMPARE(used(run, "put_requests"), 30.0); // what is refused is not billed
    QVERIFY(std::abs(*at(run, "s").utilisation - 1.0) < 1e-9);
}

/// Zipf with exponent 1 over 4 prefixes: 12, 6, 4 and 3 parts of 25. Of 1,000/s the busiest gets 480 and
/// serves 300; the others, 520 together, are below their limits.
void tst_Store::aBusyPrefixIsRefusedWhileOthersHaveRoom() {
    Build b = store("get", {{"prefixes", 4}, {"prefix_skew", 1}, {"get_rate", 300}});
    constantRate(b, 1000);
    b.scenario().warmup = 10;
    const auto run = b.lasts(410).run();
    const double refused = static_cast<double>(at(run, "s").counts.throttled) / 400.0;
    // 400,000 independent choices: the standard error of 480/s is 0.79/s.
    QVERIFY2(std::abs(refused - 180.0) < 4 * 0.79, qPrintable(QString::number(refused)));
    QCOMPARE(
        at(store("get", {{"prefixes", 4}, {"get_rate", 300}}).arrivals("c", {0}).run(), "s").counts.throttled,
        0);
}

/// One partition of 100/s at first: 350/s empty its 100 tokens at 0.4 s, and it refuses 250/s until it splits
/// 60 s later. A second split makes four partitions, one a prefix: then 350/s fit.
void tst_Store::aNewStoreSplitsUnderLoad() {
    Build b =
        store("get", {{"prefixes", 4}, {"split_prefixes", 1}, {"split_time", "60 s"}, {"get_rate", 100}});
    constantRate(b, 350);
    const auto first = b.lasts(60).run();
    QVERIFY(std::abs(at(first, "s").counts.throttled - (350 * 60 - 100 - 100 * 60)) <= 1);
    b.scenario().warmup = 125;
    QCOMPARE(at(b.lasts(300).run(), "s").counts.throttled, 0);
    b.scenario().warmup = 65;
    const auto between = b.lasts(115).run();
    // Two partitions serve 200/s, and the new one had 100 tokens at 60.4 s.
    QVERIFY(std::abs(static_cast<double>(at(between, "s").counts.succeeded) / 50.0 - 200.0) < 3.0);
}

void tst_Store::everyPutIsToldToAllThatTheStoreDeliversTo() {
    Build b = store("put", {{"put_latency", "1 s"}, {"event_delay", "2 s"}});
    b.node("f", "function", {{"compute", "1 s"}}).node("q", "queue").node("t", "topic");
    b.link("s", "f", {{"latency", "500 ms"}}).link("s", "q").link("s", "t");
    b.scenario().warmup = 3.4; // put at 0 s, told at 3 s, at the function at 3.5 s
    const auto run = b.arrivals("c", {0}).lasts(3.6).run();
    QCOMPARE(at(run, "f").counts.offered, 1);
    QCOMPARE(at(run, "q").counts.offered, 0);
    QCOMPARE(at(run, "q").counts.carried, 1);
    b.scenario().warmup = 0;
    const auto whole = b.arrivals("c", {0, 10}).lasts(100).run();
    QVERIFY(sameLatencies(at(whole, "c"), {1, 1})); // who puts does not wait for the notification
    QCOMPARE(at(whole, "f").counts.succeeded, 2);
    QCOMPARE(at(whole, "q").counts.offered, 2);
    QCOMPARE(at(whole, "t").counts.succeeded, 2);
    QCOMPARE(used(whole, "events"), 6.0);
}

void tst_Store::failedPutsAndOtherRequestsTellNobody() {
    for (const char* op : {"get", "list", "delete"}) {
        Build b = store(op, {});
        b.node("q", "queue").link("s", "q");
        QCOMPARE(at(b.arrivals("c", {0, 1}).run(), "q").counts.offered, 0);
    }
    Build b = store("put", {{"error_rate", 1.0}});
    b.node("q", "queue").link("s", "q");
    const auto run = b.arrivals("c", {0, 1}).run();
    QCOMPARE(at(run, "s").counts.failed, 2);
    QCOMPARE(at(run, "q").counts.offered, 0);
}

/// 10,000 puts of which a quarter notify: standard error 43.
void tst_Store::theFilterLetsItsShareThrough() {
    Build b = store("put", {});
    b.node("q", "queue").link("s", "q", {{"filter", 0.25}});
    constantRate(b, 10);
    const auto run = b.lasts(1000).run();
    QVERIFY(std::abs(at(run, "q").counts.offered - 2500) < 4 * 43);
    QCOMPARE(used(run, "events"), static_cast<double>(at(run, "q").counts.offered));
}

void tst_Store::requestsAreMeteredByTheirOperation() {
    const auto metered = [](const std::string& op, const std::string& meter, const char* storageClass) {
        Build b = store(op, {{"object_size", "3 MB"}, {"class", storageClass}});
        return used(b.arrivals("c", {0, 1, 2}).run(), meter);
    };
    QCOMPARE(metered("put", "put_requests", "standard"), 3.0);
    QCOMPARE(metered("list", "put_requests", "standard"), 3.0);
    QCOMPARE(metered("get", "put_requests", "standard"), 0.0);
    QCOMPARE(metered("get", "get_requests", "standard"), 3.0);
    QCOMPARE(metered("delete", "put_requests", "standard"), 0.0);
    QCOMPARE(metered("get", "retrieved", "standard"), 0.0);
    QCOMPARE(metered("get", "retrieved", "infrequent"), 3 * 3.0 * 1024 * 1024);
}

/// 3 objects of 2 MB for 1,000 s, and 10 MB that lie there for the whole of 60 s.
void tst_Store::whatIsKeptIsMeteredByItsLifetime() {
    Build b = store("put", {{"object_size", "2 MB"}, {"lifetime", 1000}, {"storage", "10 MB"}});
    const auto run = b.arrivals("c", {0, 1, 2}).lasts(60).run();
    QCOMPARE(used(run, "kept"), 3 * 2 * 1000.0);
    QCOMPARE(used(run, "storage"), 10 * 60.0);
}

void tst_Store::equalRunsGiveEqualResultsAndNothingIsLost() {
    Build b = store("put",
                    {{"prefixes", 5},
                     {"prefix_skew", 1},
                     {"put_rate", 20},
                     {"put_latency", exponential(0.1)},
                     {"error_rate", 0.1}},
                    {{"retry", 2}});
    b.node("f", "function", {{"compute", exponential(0.05)}}).link("s", "f");
    b.poisson("c", 60).lasts(120);
    b.scenario().warmup = 20;
    const auto run = b.run();
    for (const auto& node : run.nodes)
        QVERIFY2(node.counts.conserved(), node.id.text.c_str());
    QVERIFY(at(run, "s").counts.throttled > 0 && at(run, "s").counts.failed > 0);
    const auto again = b.run();
    QCOMPARE(again.fingerprint, run.fingerprint);
    b.node("x", "store");
    QCOMPARE(at(b.run(), "s").counts, at(run, "s").counts);
}

QTEST_APPLESS_MAIN(tst_Store)
#include "tst_store.moc"
