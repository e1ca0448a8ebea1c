#include "simulator/analysis/queueing.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
model::Params with(model::Params params, const model::Params& more) {
    for (const auto& [key, value] : more)
        params[key] = value;
    return params;
}
/// A client that queries one provisioned instance with one processor and many connections.
Build database(const model::Params& more, const char* op = "write") {
    Build b;
    const model::Params plain{
        {"mode", "provisioned"}, {"processors", 1}, {"max_connections", 100000}, {"storage", 0}};
    b.node("c", "client").node("d", "database", with(plain, more)).link("c", "d", {{"op", op}});
    return b;
}
/// The same, serverless: a unit is one processor.
Build serverless(const model::Params& more) {
    return database(with({{"mode", "serverless"}, {"unit_processors", 1}, {"unit_step", 1}}, more));
}
double used(const sim::Summary& run, const std::string& meter) {
    const auto node = run.usage.find(model::NodeId("d"));
    if (node == run.usage.end()) return 0.0;
    const auto found = node->second.find(meter);
    return found == node->second.end() ? 0.0 : found->second;
}
model::Tree hyperexponential(double mean) {
    using List = model::Tree::List;
    return model::Tree(model::Tree::Object{
        {"dist", "hyperexponential"}, {"p", List{0.5, 0.5}}, {"mean", List{0.2 * mean, 1.8 * mean}}});
}
/// Mean sojourn over ten replications with its standard error.
std::pair<double, double> sojourn(Build& b) {
    b.scenario().replications = 10;
    b.scenario().warmup = 100;
    const auto run = b.lasts(2100).run();
    const auto& means = run.samples.at("latency.mean");
    double sum = 0.0;
    double squares = 0.0;
    for (const double m : means) {
        sum += m;
        squares += m * m;
    }
    const double n = static_cast<double>(means.size());
    return {sum / n, std::sqrt((squares / n - sum / n * sum / n) / (n - 1))};
}
} // namespace

/// Relational databases, on timelines worked out by hand and against queueing theory.
class tst_Database : public QObject {
    Q_OBJECT
private slots:
    void queriesShareTheProcessorsEvenly();
    void oneQueryUsesOneProcessorAtMost();
    void theMeanSojournIsThatOfProcessorSharing_data();
    void theMeanSojournIsThatOfProcessorSharing();
    void moreConnectionsThanAllowedAreRefused();
    void refusalsFollowErlangsLossFormula();
    void waitsForAConnectionFollowErlangsDelayFormula();
    void whoWaitsTooLongForAConnectionIsRefused();
    void connectionsFollowTheMemory();
    void environmentsThatKeepConnectionsUseThemUp();
    void aProxySharesConnections();
    void aPinnedConnectionIsNotShared();
    void capacityGrowsInStepsAndShrinksLater();
    void anIdleDatabasePausesAndResumes();
    void aLongPauseTakesLongerToEnd();
    void theLoopLooksOnceInItsInterval();
    void aProxyKeepsTheDatabaseAwake();
    void readsGoToReplicas();
    void whatIsBilled();
    void equalRunsGiveEqualResultsAndNothingIsLost();
};

/// Two queries of 1 s: the first has 0.5 s alone and half of 1 s; the second then has the rest alone.
void tst_Database::queriesShareTheProcessorsEvenly() {
    Build b = database({{"query_cpu", "1 s"}});
    const auto run = b.arrivals("c", {0, 0.5}).lasts(10).run();
    QVERIFY(sameLatencies(at(run, "d"), {1.5, 1.5}));
    QVERIFY(std::abs(*at(run, "d").utilisation - 0.2) < 1e-9);
}

void tst_Database::oneQueryUsesOneProcessorAtMost() {
    Build b = database({{"query_cpu", "1 s"}, {"query_wait", "2 s"}, {"processors", 4}});
    QVERIFY(sameLatencies(at(b.arrivals("c", {0, 0, 0}).run(), "d"), {3, 3, 3}));
}

void tst_Database::theMeanSojournIsThatOfProcessorSharing_data() {
    QTest::addColumn<bool>("exponentialWork");
    QTest::addColumn<int>("processors");
    QTest::newRow("M/M/1-PS") << true << 1;
    QTest::newRow("M/H2/1-PS: the law of the work does not matter") << false << 1;
    QTest::newRow("M/M/3-PS: as many present as in M/M/3") << true << 3;
    QTest::newRow("M/H2/3-PS") << false << 3;
}

/// Load 0.7 of work with mean 50 ms; state-dependent sharing is insensitive to the law of the work, and the
/// number present is that of M/M/c.
void tst_Database::theMeanSojournIsThatOfProcessorSharing() {
    QFETCH(bool, exponentialWork);
    QFETCH(int, processors);
    Build b = database({{"query_cpu", exponentialWork ? exponential(0.05) : hyperexponential(0.05)},
                        {"processors", processors}});
    const double rate = 0.7 * processors / 0.05;
    b.poisson("c", rate);
    const auto [mean, error] = sojourn(b);
    const double expected = 0.05 + sim::meanWait(processors, rate, 0.05);
    QVERIFY2(std::abs(mean - expected) < 4 * error,
             qPrintable(QString("%1 +- %2, expected %3").arg(mean).arg(error).arg(expected)));
}

void tst_Database::moreConnectionsThanAllowedAreRefused() {
    Build b = database({{"query_cpu", "0 s"}, {"query_wait", "1 s"}, {"max_connections", 2}});
    const auto run = b.arrivals("c", {0, 0.2, 0.4, 1.1}).run();
    QCOMPARE(at(run, "d").counts.succeeded, 3);
    QCOMPARE(at(run, "d").throttledBy.at("connections"), 1);
    QCOMPARE(at(run, "d").concurrency->max, 2.0);
}

/// 5 connections and a load of 4: the share refused is Erlang B, whatever the law of the time (M/G/c/c).
void tst_Database::refusalsFollowErlangsLossFormula() {
    Build b = database({{"query_cpu", "0 s"}, {"query_wait", hyperexponential(0.1)}, {"max_connections", 5}});
    b.poisson("c", 40);
    b.scenario().replications = 10;
    const auto run = b.lasts(2000).run();
    const auto& ratios = run.samples.at("throttled.ratio");
    double sum = 0.0;
    double squares = 0.0;
    for (const double r : ratios) {
        sum += r / 10;
        squares += r * r / 10;
    }
    const double error = std::sqrt((squares - sum * sum) / 9);
    QVERIFY(std::abs(sum - sim::erlangB(5, 4.0)) < 4 * error);
}

void tst_Database::waitsForAConnectionFollowErlangsDelayFormula() {
    Build b = database({{"query_cpu", "0 s"},
                        {"query_wait", exponential(0.1)},
                        {"max_connections", 4},
                        {"connect_timeout", "1 h"}});
    b.poisson("c", 30);
    const auto [mean, error] = sojourn(b);
    QVERIFY(std::abs(mean - 0.1 - sim::meanWait(4, 30, 0.1)) < 4 * error);
}

/// One connection, queries of 2 s: the second gets it at 2 s, the third has given up at 2.5 s.
void tst_Database::whoWaitsTooLongForAConnectionIsRefused() {
    Build b = database(
        {{"query_cpu", "0 s"}, {"query_wait", "2 s"}, {"max_connections", 1}, {"connect_timeout", "2 s"}});
    const auto run = b.arrivals("c", {0, 0.25, 0.5}).lasts(100).run();
    QVERIFY(sameLatencies(at(run, "d"), {2, 3.75}));
    QCOMPARE(at(run, "d").throttledBy.at("connections"), 1);
}

/// 1 GB at 9,531,392 bytes a connection are 112 of them (rule R5).
void tst_Database::connectionsFollowTheMemory() {
    Build b;
    b.node("c", "client")
        .node("d", "database", {{"mode", "provisioned"}, {"memory", "1 GB"}, {"query_wait", "1 s"}})
        .link("c", "d");
    const auto run = b.arrivals("c", std::vector<double>(200, 0.0)).run();
    QCOMPARE(at(run, "d").counts.succeeded, 112);
}

/// Three environments ask once, one after the other, and keep their connections: the fourth finds none,
/// though nobody asks at that moment. The request at 10 s meets the first environment, which has its
/// connection still; the one at 70 s meets the second, whose connection closed after 60 s and is opened
/// again.
void tst_Database::environmentsThatKeepConnectionsUseThemUp() {
    for (const char* kept : {"query", "caller"}) {
        Build b = database({{"query_cpu", "10 ms"},
                            {"max_connections", 3},
                            {"connection_kept", kept},
                            {"connection_idle", "60 s"}});
        b.design().links.clear();
        b.node("f", "function", {{"compute", "1 s"}, {"timeout", "1 min"}, {"reuse", "least-recent"}});
        b.link("c", "f");
        b.link("f", "d", {{"op", "read"}});
        const auto run = b.arrivals("c", {0, 0.1, 0.2, 0.3, 10, 70}).run();
        const bool callers = std::string(kept) == "caller";
        QCOMPARE(at(run, "d").counts.throttled, callers ? 1 : 0);
        QCOMPARE(at(run, "d").counts.succeeded, callers ? 5 : 6);
    }
}

/// The proxy holds 2 connections: of 4 queries of 1 s at once two wait 1 s; with a borrow timeout of 0.5 s
/// they fail.
void tst_Database::aProxySharesConnections() {
    const model::Params proxied{{"query_cpu", "0 s"}, {"query_wait", "1 s"}, {"max_connections", 4},
                                {"proxy", true},      {"proxy_share", 0.5},  {"proxy_latency", "5 ms"}};
    Build patient = database(proxied);
    QVERIFY(sameLatencies(at(patient.arrivals("c", {0, 0, 0, 0}).run(), "d"), {1.005, 1.005, 2.005, 2.005}));
    Build hasty = database(with(proxied, {{"borrow_timeout", "500 ms"}}));
    const auto run = hasty.arrivals("c", {0, 0, 0, 0}).lasts(100).run();
    QCOMPARE(at(run, "d").counts.succeeded, 2);
    QCOMPARE(at(run, "d").throttledBy.at("borrow timeout"), 2);
    QCOMPARE(used(run, "proxy"), 2 * 100'000.0); // at least 2 processors
}

void tst_Database::aPinnedConnectionIsNotShared() {
    Build b = database({{"query_cpu", "0 s"},
                        {"query_wait", "1 s"},
                        {"max_connections", 1},
                        {"proxy", true},
                        {"pinned_share", 1.0},
                        {"pinned_time", "5 s"}});
    QVERIFY(sameLatencies(at(b.arrivals("c", {0, 0}).run(), "d"), {1, 7}));
}

/// One processor, ten seconds of work: a look each second adds a unit, up to 4. But one query uses one
/// processor only, so four at once finish as the units come: 1 + 2 + 3 units in three seconds make 6 of 10
/// seconds of work each of which went to all four alike; the last second has one processor for each.
void tst_Database::capacityGrowsInStepsAndShrinksLater() {
    Build b = serverless({{"query_cpu", "2.5 s"},
                          {"min_capacity", 1},
                          {"max_capacity", 4},
                          {"scale_up_share", 0},
                          {"scale_down_after", "10 s"}});
    const auto run = b.arrivals("c", {0, 0, 0, 0}).lasts(100).run();
    QVERIFY(sameLatencies(at(run, "d"), {4, 4, 4, 4}));
    // Units: 1, 2, 3 for a second each, 4 from 3 s. Idle from 4 s, low in ten looks until 14 s: 3 until 24 s,
    // 2 until 34 s, then 1. Above the one that is always there: 0 + 1 + 2 + 11 * 3 + 10 * 2 + 10 * 1 = 66.
    QCOMPARE(used(run, "base_capacity"), 100'000.0);
    QCOMPARE(used(run, "scaled_capacity"), 66'000.0);
}

/// Idle from the start: paused at 300 s. The query at 1,000 s waits 15 s. The pause from 1,316 s on is longer
/// than a day: the query then waits 30 s.
void tst_Database::anIdleDatabasePausesAndResumes() {
    Build b = serverless({{"query_cpu", "1 s"}, {"min_capacity", 0}, {"max_capacity", 4}});
    const auto run = b.arrivals("c", {1000, 100000}).lasts(101000).run();
    QVERIFY(sameLatencies(at(run, "d"), {16, 31}));
    QCOMPARE(used(run, "base_capacity"), 0.0);
    // Awake: 300 s, 1,015 to 1,316 s, 100,030 to 100,331 s; in each of the last two one busy second, after
    // which there are 2 units for the minute until the load has been low for long enough.
    QCOMPARE(used(run, "scaled_capacity"), (300 + 301 + 301 + 60 + 60) * 1000.0);
}

/// Paused at 60 s and asked at 100 s; paused again after 60 idle seconds and asked at 2,000 s.
void tst_Database::aLongPauseTakesLongerToEnd() {
    Build b = serverless({{"query_cpu", "1 s"},
                          {"min_capacity", 0},
                          {"max_capacity", 1},
                          {"pause_after", "60 s"},
                          {"resume_time", "5 s"},
                          {"deep_pause_after", "1000 s"},
                          {"deep_resume_time", "20 s"}});
    const auto run = b.arrivals("c", {100, 2000}).lasts(3000).run();
    QVERIFY(sameLatencies(at(run, "d"), {6, 21}));
}

/// Ten times slower than capacityGrowsInStepsAndShrinksLater, whose loop looks every second.
void tst_Database::theLoopLooksOnceInItsInterval() {
    Build b = serverless({{"query_cpu", "25 s"},
                          {"min_capacity", 1},
                          {"max_capacity", 4},
                          {"scale_up_share", 0},
                          {"scale_interval", "10 s"},
                          {"scale_down_after", "100 s"}});
    const auto run = b.arrivals("c", {0, 0, 0, 0}).lasts(1000).run();
    QVERIFY(sameLatencies(at(run, "d"), {40, 40, 40, 40}));
    QCOMPARE(used(run, "base_capacity"), 1'000'000.0);
    QCOMPARE(used(run, "scaled_capacity"), 660'000.0);
}

void tst_Database::aProxyKeepsTheDatabaseAwake() {
    Build b = serverless({{"query_cpu", "1 s"}, {"min_capacity", 0}, {"proxy", true}});
    QVERIFY(sameLatencies(at(b.arrivals("c", {1000}).run(), "d"), {1}));
}

/// Four reads of 1 s at once over two replicas with a processor each do not touch the writer.
void tst_Database::readsGoToReplicas() {
    Build b = database({{"query_cpu", "1 s"}, {"replicas", 2}}, "read");
    b.node("w", "client").link("w", "d", {{"op", "write"}});
    const auto run = b.arrivals("c", std::vector<double>(40, 0.0)).arrivals("w", {0}).lasts(100).run();
    QVERIFY(sameLatencies(at(run, "w"), {1}));
    QVERIFY(at(run, "c").latency.max < 40.0 * 0.8);
    QCOMPARE(used(run, "instances"), 300.0);
}

void tst_Database::whatIsBilled() {
    Build b = database({{"query_cpu", "1 ms"}, {"query_io", 2.5}, {"storage", "10 MB"}});
    const auto run = b.arrivals("c", {0, 1, 2, 3}).lasts(3600).run();
    QCOMPARE(used(run, "io"), 10.0);
    QCOMPARE(used(run, "storage"), 10 * 3600.0);
    QCOMPARE(used(run, "instances"), 3600.0);
    QCOMPARE(used(run, "base_capacity"), 0.0);
}

void tst_Database::equalRunsGiveEqualResultsAndNothingIsLost() {
    Build b = serverless({{"query_cpu", exponential(0.02)},
                          {"query_wait", exponential(0.02)},
                          {"max_connections", 6},
                          {"connect_timeout", "50 ms"},
                          {"error_rate", 0.1}});
    b.poisson("c", 100).lasts(120);
    b.scenario().warmup = 20;
    const auto run = b.run();
    for (const auto& node : run.nodes)
        QVERIFY2(node.counts.conserved(), node.id.text.c_str());
    QVERIFY(at(run, "d").counts.throttled > 0 && at(run, "d").counts.failed > 0);
    QCOMPARE(b.run().fingerprint, run.fingerprint);
    b.node("x", "database");
    QCOMPARE(at(b.run(), "d").counts, at(run, "d").counts);
}

QTEST_APPLESS_MAIN(tst_Database)
#include "tst_database.moc"
