#include "app/report/time_tree.h"

#include <QTest>

#include <numeric>

using namespace burst;
using namespace burst::app;

namespace {

constexpr sim::Time ms = 1'000'000; // ns

sim::TraceSpan span(const char* node, std::uint32_t parent, int attempt = 0) {
    sim::TraceSpan made;
    made.node = model::NodeId(node);
    made.title = node;
    made.parent = parent;
    made.attempt = attempt;
    return made;
}

/// A client calls a gateway, which calls a function twice, the first time in vain.
/// @param work  ms of the function's second attempt
sim::Trace request(sim::Time work) {
    constexpr auto none = sim::TraceSpan::noParent;
    sim::Trace trace;
    trace.begin = 1000 * ms;
    trace.spans = {span("client", none), span("gateway", 0), span("order", 1), span("order", 1, 1)};
    const auto at = [&](sim::Time time) { return trace.begin + time * ms; };
    trace.path = {{at(0), at(10), 1, sim::Cause::network, {}},
                  {at(10), at(30), 2, sim::Cause::coldStart, {}},
                  {at(30), at(40), 1, sim::Cause::waiting, {}},
                  {at(40), at(40 + work), 3, sim::Cause::compute, {}},
                  {at(40 + work), at(50 + work), 0, sim::Cause::network, {}}};
    trace.latency = (50 + work) * ms;
    return trace;
}

double sumOf(const TimeBranch& branch) {
    return std::accumulate(branch.parts.begin(), branch.parts.end(), 0.0,
                           [](double sum, const TimeBranch& part) { return sum + part.seconds; });
}

/// Every branch is as long as its parts together.
bool addsUp(const TimeBranch& branch) {
    if (!branch.parts.empty() && std::abs(sumOf(branch) - branch.seconds) > 1e-12) return false;
    return std::ranges::all_of(branch.parts, addsUp);
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-12;
}

} // namespace

/// Where the time of several requests went, call by call.
class tst_TimeTree : public QObject {
    Q_OBJECT
private slots:
    void callsAndCausesAreThoseWorkedOutByHand();
    void theMeanOfSeveralIsTheMeanOfTheirTimes();
    void groupsAreTheMiddleHalfAndTheSlowest();
    void withoutRequestsThereIsNothing();
};

void tst_TimeTree::callsAndCausesAreThoseWorkedOutByHand() {
    const auto one = request(60);
    const auto tree = timeTree("one", {&one});
    QCOMPARE(tree.requests, std::size_t{1});
    QVERIFY(near(tree.root.seconds, 0.110) && near(tree.shortest, 0.110) && near(tree.longest, 0.110));
    QVERIFY(addsUp(tree.root));
    QCOMPARE(tree.root.parts.size(), std::size_t{1});
    const auto& client = tree.root.parts.front();
    QCOMPARE(client.title, std::string("client"));
    QVERIFY(near(client.self(), 0.010)); // the way of the answer
    const auto& gateway = client.parts.back();
    QCOMPARE(gateway.title, std::string("gateway"));
    QVERIFY(near(gateway.seconds, 0.100) && near(gateway.self(), 0.020));
    // Its causes first, then its calls; a further attempt is a call of its own.
    QStringList titles;
    for (const auto& part : gateway.parts)
        titles << QString::fromStdString(part.cause.empty() ? part.title : part.cause);
    QCOMPARE(titles.join(", "), QStringLiteral("network, waiting, order, order again"));
    QVERIFY(near(gateway.parts[2].seconds, 0.020) && near(gateway.parts[3].seconds, 0.060));
    QCOMPARE(gateway.parts[3].parts.front().cause, std::string("own work"));
}

void tst_TimeTree::theMeanOfSeveralIsTheMeanOfTheirTimes() {
    const auto a = request(60);
    const auto b = request(100);
    const auto tree = timeTree("two", {&a, &b});
    QVERIFY(near(tree.root.seconds, (0.110 + 0.150) / 2));
    QVERIFY(near(tree.shortest, 0.110) && near(tree.longest, 0.150));
    QVERIFY(addsUp(tree.root));
    QVERIFY(near(tree.root.parts.front().parts.back().parts[3].seconds, 0.080));
}

void tst_TimeTree::groupsAreTheMiddleHalfAndTheSlowest() {
    sim::Summary summary;
    for (const int work : {80, 10, 20, 30, 40, 50, 60, 70})
        summary.traces.push_back(request(work));
    auto slow = request(1000);
    slow.reason = sim::Trace::Reason::slowest;
    summary.traces.push_back(slow);
    auto failed = request(2000);
    failed.ending = sim::Ending::timedOut;
    summary.traces.push_back(failed);
    summary.latency.p99 = 1.0;
    const auto trees = timeTrees(summary);
    QCOMPARE(trees.size(), std::size_t{2});
    QCOMPARE(trees[0].requests, std::size_t{4}); // of 30, 40, 50 and 60 ms of work
    QVERIFY(near(trees[0].shortest, 0.080) && near(trees[0].longest, 0.110));
    QCOMPARE(trees[1].requests, std::size_t{1});
    QVERIFY(!trees[0].slow && trees[1].slow);
    QVERIFY(near(trees[1].root.seconds, 1.050));
    // Where none of the slowest hundredth was followed, those of the slowest twentieth are shown.
    summary.latency.p99 = 1.5;
    summary.latency.p95 = 0.125;
    const auto fewer = timeTrees(summary);
    QCOMPARE(fewer[1].title, std::string("p95 and slower"));
    QCOMPARE(fewer[1].requests, std::size_t{2}); // of 80 and 1,000 ms of work
    summary.latency.p95 = 1.5;
    QCOMPARE(timeTrees(summary).size(), std::size_t{1});
    // Where none was followed by chance, there are still the slow ones.
    summary.latency.p99 = 1.0;
    for (auto& trace : summary.traces)
        trace.reason = sim::Trace::Reason::slowest;
    const auto slowOnly = timeTrees(summary);
    QCOMPARE(slowOnly.size(), std::size_t{1});
    QVERIFY(slowOnly[0].slow);
}

void tst_TimeTree::withoutRequestsThereIsNothing() {
    QVERIFY(timeTrees({}).empty());
    QCOMPARE(timeTree("none", {}).root.parts.size(), std::size_t{0});
}

QTEST_APPLESS_MAIN(tst_TimeTree)
#include "tst_time_tree.moc"
