#include "tests/support/build.h"

#include <QTest>

#include <set>

using namespace burst;
using namespace burst::test;

namespace {
/// Requests that wait, fail, are sent again and set off work in batches.
Build shop() {
    Build b;
    b.node("c", "client", {{"timeout", "3 s"}, {"retry", 1}}).node("g", "gateway", {{"overhead", "5 ms"}});
    b.node("f", "function", {{"compute", exponential(0.2)}, {"error_rate", 0.02}, {"reserved", 8}});
    b.node("t", "table").node("q", "queue", {{"visibility_timeout", "30 s"}});
    b.node("w", "function", {{"compute", exponential(0.4)}, {"error_rate", 0.05}});
    b.link("c", "g", {{"latency", "10 ms"}}).link("g", "f").link("f", "t", {{"op", "write"}});
    b.link("f", "q").link("q", "w", {{"batch_size", 4}}).poisson("c", 20).lasts(120);
    return b;
}

constexpr sim::TraceWish everything{.from = sim::TraceWish::From::everything};

[[nodiscard]] bool sameStep(const sim::TraceStep& a, const sim::TraceStep& b) {
    return a.from == b.from && a.to == b.to && a.span == b.span && a.cause == b.cause && a.limit == b.limit;
}
[[nodiscard]] bool sameSpan(const sim::TraceSpan& a, const sim::TraceSpan& b) {
    return a.parent == b.parent && a.node == b.node && a.link == b.link && a.attempt == b.attempt &&
           a.sent == b.sent && a.arrived == b.arrived && a.end == b.end && a.ending == b.ending &&
           a.limit == b.limit && a.open == b.open;
}
[[nodiscard]] bool sameTrace(const sim::Trace& a, const sim::Trace& b) {
    return a.id == b.id && a.replication == b.replication && a.reason == b.reason && a.begin == b.begin &&
           a.latency == b.latency && a.completion == b.completion &&
           std::equal(a.spans.begin(), a.spans.end(), b.spans.begin(), b.spans.end(), sameSpan) &&
           std::equal(a.path.begin(), a.path.end(), b.path.begin(), b.path.end(), sameStep) &&
           std::equal(a.completionPath.begin(), a.completionPath.end(), b.completionPath.begin(),
                      b.completionPath.end(), sameStep);
}
} // namespace

/// Requests that are kept whole.
class tst_Traces : public QObject {
    Q_OBJECT
private slots:
    void tracesDoNotDependOnTheNumberOfThreads();
    void whatIsFollowedChangesNoResult();
    void theSlowestRequestIsAmongThem();
    void waitedForCallsLieWithinTheirCallers();
    void aRetriedCallHasASpanForEachAttempt();
    void theSampleIsUniformAndBounded();
    void theWarmUpLeavesNoTraces();
};

void tst_Traces::tracesDoNotDependOnTheNumberOfThreads() {
    const auto one = shop().run({.replications = 4, .threads = 1, .traces = everything});
    const auto two = shop().run({.replications = 4, .threads = 2, .traces = everything});
    QVERIFY(one.traces.size() >= 40);
    QVERIFY(
        std::equal(one.traces.begin(), one.traces.end(), two.traces.begin(), two.traces.end(), sameTrace));
    QCOMPARE(one.latencyCauses.size(), two.latencyCauses.size());
    for (std::size_t i = 0; i < one.latencyCauses.size(); ++i)
        QCOMPARE(one.latencyCauses[i].seconds, two.latencyCauses[i].seconds);
}

void tst_Traces::whatIsFollowedChangesNoResult() {
    const auto few = shop().run({.traces = {.sampled = 0, .slowest = 0, .failed = 0}});
    const auto all = shop().run({.traces = everything});
    QCOMPARE(few.fingerprint, all.fingerprint);
    QCOMPARE(few.latency.p99, all.latency.p99);
    QCOMPARE(few.latencyCauses[2].seconds, all.latencyCauses[2].seconds);
    QVERIFY(few.traces.empty());
}

void tst_Traces::theSlowestRequestIsAmongThem() {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", exponential(0.1)}, {"timeout", "60 s"}});
    b.link("c", "f").poisson("c", 50).lasts(200);
    const auto run = b.run({.traces = everything});
    sim::Duration slowest = 0;
    for (const auto& trace : run.traces)
        slowest = std::max(slowest, trace.latency);
    QCOMPARE(sim::toSeconds(slowest), run.latency.max);
    const auto count = std::count_if(run.traces.begin(), run.traces.end(), [](const auto& trace) {
        return trace.reason == sim::Trace::Reason::slowest;
    });
    QVERIFY(count >= 8 && count <= 10); // some may be among the random ones
}

void tst_Traces::waitedForCallsLieWithinTheirCallers() {
    const auto run = shop().run({.traces = {.from = sim::TraceWish::From::everything, .sampled = 300}});
    for (const auto& trace : run.traces) {
        QVERIFY(!trace.spans.empty() && trace.spans.front().parent == sim::TraceSpan::noParent);
        for (std::size_t i = 1; i < trace.spans.size(); ++i) {
            const auto& span = trace.spans[i];
            QVERIFY(span.parent < i);
            const auto& parent = trace.spans[span.parent];
            QVERIFY(span.sent >= parent.arrived);
            QVERIFY(span.sent <= span.arrived && span.arrived <= span.end);
            QVERIFY(span.sent <= span.answered);
            // Who waits hears of it before it ends itself, unless its own time ran out.
            QVERIFY(span.answered <= parent.end || parent.ending == sim::Ending::timedOut || parent.open);
            QVERIFY(span.end <= span.answered || span.detached || span.overdue);
        }
    }
}

void tst_Traces::aRetriedCallHasASpanForEachAttempt() {
    Build b;
    b.node("c", "client", {{"retry", 2}, {"retry_base", "1 s"}, {"retry_jitter", "none"}});
    b.node("f", "function", {{"compute", "100 ms"}, {"init", "0 s"}, {"error_rate", 1.0}});
    b.link("c", "f").arrivals("c", {0});
    const auto run = b.run();
    QCOMPARE(run.traces.size(), std::size_t{1});
    const auto& trace = run.traces.front();
    QVERIFY(trace.ending == sim::Ending::failed);
    QCOMPARE(trace.spans.size(), std::size_t{4});
    const double sent[] = {0.0, 1.1, 3.2}; // 100 ms of work, then 1 s and 2 s of back-off
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(trace.spans[i + 1].attempt, static_cast<int>(i));
        QCOMPARE(trace.spans[i + 1].sent, sim::fromSeconds(sent[i]));
        QCOMPARE(trace.spans[i + 1].parent, 0U);
        QVERIFY(trace.spans[i + 1].ending == sim::Ending::failed);
    }
    QVERIFY(run.latencyCauses.empty()); // nothing succeeded
}

/// 60,000 requests: 1,024 of them stand for all, within four standard errors.
void tst_Traces::theSampleIsUniformAndBounded() {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", exponential(0.1)}, {"init", "0 s"}});
    b.link("c", "f").poisson("c", 100).lasts(600);
    const auto run = b.run();
    const auto& p50 = run.latencyCauses[0];
    QVERIFY(p50.requests >= 100 && p50.requests <= 104); // a tenth of the sample
    // The error of a sample's median is half the root of n over the density, here 0.05 s at 0.0693 s.
    const double error = 0.5 / std::sqrt(1024.0) / (0.5 / 0.1);
    QVERIFY(std::abs(p50.seconds - 0.1 * std::log(2.0)) < 4.0 * error);
    QCOMPARE(run.traces.size(), std::size_t{30}); // twenty random ones and the ten slowest of the sample
}

void tst_Traces::theWarmUpLeavesNoTraces() {
    Build b = shop();
    b.scenario().warmup = 60;
    const auto run = b.run({.traces = everything});
    QVERIFY(!run.traces.empty());
    for (const auto& trace : run.traces)
        QVERIFY(trace.begin >= 60 * sim::second);
}

QTEST_APPLESS_MAIN(tst_Traces)
#include "tst_traces.moc"
