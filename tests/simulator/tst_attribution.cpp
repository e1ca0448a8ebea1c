#include "models/units.h"
#include "tests/support/build.h"

#include <QTest>

#include <map>

using namespace burst;
using namespace burst::test;
using sim::Cause;

namespace {
constexpr sim::Duration millisecond = 1'000'000;

/// A function whose environments start at once, so that a test names the only delays there are.
model::Params plain(const std::string& compute, model::Params more = {}) {
    model::Params params{{"compute", compute}, {"init", "0 s"}, {"start_overhead", "0 s"}};
    for (auto& [key, value] : more)
        params.insert_or_assign(key, value);
    return params;
}

/// "node cause [limit]" -> ns, of a critical path.
std::map<std::string, sim::Duration> sums(const sim::Trace& trace, const std::vector<sim::TraceStep>& path) {
    std::map<std::string, sim::Duration> result;
    for (const auto& step : path) {
        std::string key = trace.spans[step.span].node.text + " " + std::string(causeName(step.cause));
        if (!step.limit.empty()) key += " [" + step.limit + "]";
        result[key] += step.to - step.from;
    }
    return result;
}

using Expected = std::map<std::string, sim::Duration>; // in ms

/// Whether a path is made of these parts, to the nanosecond, without gap or overlap from begin to end.
bool isMadeOf(const sim::Trace& trace, const std::vector<sim::TraceStep>& path, const Expected& expected) {
    Expected wanted;
    for (const auto& [key, time] : expected)
        wanted[key] = time * millisecond;
    const auto seen = sums(trace, path);
    if (seen != wanted)
        for (const auto& [key, time] : seen)
            qWarning("seen: %s %lld ns", key.c_str(), static_cast<long long>(time));
    sim::Time at = trace.begin;
    for (const auto& step : path) {
        if (step.from != at || step.to <= step.from) return false;
        at = step.to;
    }
    return seen == wanted;
}

const sim::Trace& traceAt(const sim::Summary& run, double second) {
    for (const auto& trace : run.traces)
        if (trace.begin == sim::fromSeconds(second)) return trace;
    qFatal("no trace begins at %g s", second);
}
} // namespace

/// Where the time of requests went, on timelines of which every stretch is known.
class tst_Attribution : public QObject {
    Q_OBJECT
private slots:
    void everyHopOfASynchronousRequestHasItsShare();
    void aThrottledCallWaitsBecauseOfItsLimit();
    void ofParallelCallsTheOneThatEndedLastCounts();
    void anAttemptThatRanOutOfTimeIsDividedToo();
    void callsOneAfterTheOtherAllCount();
    void workThroughAQueueIsAChainOfItsOwn();
    void everyMessageOfABatchHasItsOwnWait();
    void anEventHeldBackByALimitSaysWhich();
    void theLastOfSeveralSubscribersCompletesTheRequest();
    void aDeliveryThatIsAnsweredIsPartOfTheChain();
    void aDeadLetteredMessageCompletesNothing();
    void percentilesHaveDifferentCauses();
    void theExplanationNamesTheLimitAndWhenItActed();
    void partsAddUpInARandomMix();
    void anAnswersWayIsNetworkAndAFallbackComesAfterTheAttempts();
    void anAnswerThatComesTooLateCountsUntilTheCallerLeft();
    void aProcessorThatOthersHaveIsWaitedFor();
    void whatRanOutOfTimeHasWaitedForAProcessorToo();
};

/// Two at once on one processor: each has half of it. What the work takes beyond itself is the wait, on
/// whichever kind shares its processors.
void tst_Attribution::aProcessorThatOthersHaveIsWaitedFor() {
    Build b;
    b.node("c", "client").node("d", "client");
    b.node("f", "function",
           plain("100 ms",
                 {{"environment_requests", 2}, {"shared_cpus", 1}, {"cpu_share", 1}, {"timeout", "10 s"}}));
    b.node("k", "container",
           {{"compute", "100 ms"},
            {"vcpu", 0.5},
            {"cpu_sharing", true},
            {"cpu_share", 0.8},
            {"scaling", "none"}});
    b.link("c", "f").link("d", "k");
    const auto run = b.arrivals("c", {1, 5, 5}).arrivals("d", {11, 15, 15}).run();
    QVERIFY(isMadeOf(traceAt(run, 1), traceAt(run, 1).path, {{"f compute", 100}}));
    QVERIFY(isMadeOf(traceAt(run, 5), traceAt(run, 5).path, {{"f compute", 100}, {"f processor", 100}}));
    // Half a processor: 160 ms for the 80 ms of work on it, even alone; the last 20 ms are not on it.
    QVERIFY(isMadeOf(traceAt(run, 11), traceAt(run, 11).path, {{"k compute", 180}}));
    QVERIFY(isMadeOf(traceAt(run, 15), traceAt(run, 15).path, {{"k compute", 180}, {"k processor", 160}}));
}

/// After 150 ms of two at once each has done 75 ms of its work.
void tst_Attribution::whatRanOutOfTimeHasWaitedForAProcessorToo() {
    Build b;
    b.node("c", "client");
    b.node("f", "function",
           plain("100 ms",
                 {{"environment_requests", 2}, {"shared_cpus", 1}, {"cpu_share", 1}, {"timeout", "150 ms"}}));
    const auto run = b.link("c", "f").arrivals("c", {1, 5, 5}).run();
    QVERIFY(isMadeOf(traceAt(run, 5), traceAt(run, 5).path, {{"f compute", 75}, {"f processor", 75}}));
}

void tst_Attribution::anAnswersWayIsNetworkAndAFallbackComesAfterTheAttempts() {
    // Two attempts of 10 ms there, 200 ms work and 30 ms back, 500 ms apart; then the fallback.
    Build b;
    b.node("c", "client").node("f", "function", plain("100 ms", {{"timeout", "10 s"}}));
    b.node("x", "external", {{"latency", "200 ms"}, {"error_rate", 1.0}});
    b.node("y", "external", {{"latency", "50 ms"}}).link("c", "f");
    b.link("f", "x",
           {{"latency", "10 ms"},
            {"return_latency", "30 ms"},
            {"retry", 1},
            {"retry_base", "500 ms"},
            {"retry_jitter", "none"},
            {"fallback", "f-y-2"}});
    const auto run = b.link("f", "y").arrivals("c", {1}).run();
    const auto& trace = traceAt(run, 1);
    QVERIFY(isMadeOf(trace, trace.path,
                     {{"f compute", 100},
                      {"x network", 2 * (10 + 30)},
                      {"x downstream", 2 * 200},
                      {"x waiting", 500},
                      {"y downstream", 50}}));
}

void tst_Attribution::anAnswerThatComesTooLateCountsUntilTheCallerLeft() {
    Build b;
    b.node("c", "client").node("f", "function", plain("100 ms", {{"timeout", "10 s"}})).link("c", "f");
    b.node("x", "external", {{"latency", "100 ms"}});
    b.link("f", "x", {{"return_latency", "500 ms"}, {"timeout", "300 ms"}, {"optional", true}});
    const auto run = b.arrivals("c", {1}).run();
    const auto& trace = traceAt(run, 1);
    QVERIFY(isMadeOf(trace, trace.path, {{"f compute", 100}, {"x downstream", 100}, {"x network", 200}}));
}

void tst_Attribution::everyHopOfASynchronousRequestHasItsShare() {
    Build b;
    b.node("c", "client").node("g", "gateway", {{"overhead", "10 ms"}});
    b.node("f", "function", plain("100 ms", {{"init", "300 ms"}, {"start_overhead", "50 ms"}}));
    b.node("t", "table", {{"write_latency", "5 ms"}});
    b.link("c", "g", {{"latency", "20 ms"}}).link("g", "f", {{"latency", "2 ms"}});
    b.link("f", "t", {{"op", "write"}, {"latency", "1 ms"}});
    const auto run = b.arrivals("c", {1}).run();
    const auto& trace = traceAt(run, 1);
    QCOMPARE(trace.latency, 488 * millisecond);
    QVERIFY(isMadeOf(trace, trace.path,
                     {{"g network", 20},
                      {"g downstream", 10},
                      {"f network", 2},
                      {"f cold_start", 350},
                      {"f compute", 100},
                      {"t network", 1},
                      {"t downstream", 5}}));
    QVERIFY(!trace.completion);
    QCOMPARE(run.latencyCauses.size(), std::size_t{3});
    for (const auto& band : run.latencyCauses) {
        QCOMPARE(band.requests, 1);
        QCOMPARE(band.seconds, 0.488);
        QCOMPARE(band.parts.front().node.text, "f");
        QVERIFY(band.parts.front().cause == Cause::coldStart);
        QCOMPARE(band.parts.front().seconds, 0.350);
        QCOMPARE(band.parts.front().share, 0.350 / 0.488);
    }
    QVERIFY(run.completionCauses.empty());
}

void tst_Attribution::aThrottledCallWaitsBecauseOfItsLimit() {
    Build b;
    b.node("c", "client").node("f", "function", plain("100 ms", {{"reserved", 1}}));
    b.link("c", "f",
           {{"latency", "10 ms"}, {"retry", 3}, {"retry_base", "200 ms"}, {"retry_jitter", "none"}});
    const auto run = b.arrivals("c", {0, 0.05}).run();
    // Sent at 50 ms, refused at 60 ms, sent again at 260 ms, served from 270 ms to 370 ms.
    const auto& trace = traceAt(run, 0.05);
    QCOMPARE(trace.latency, 320 * millisecond);
    QVERIFY(isMadeOf(trace, trace.path,
                     {{"f network", 20}, {"f waiting [reserved concurrency]", 200}, {"f compute", 100}}));
    QCOMPARE(trace.spans.size(), std::size_t{3});
    QVERIFY(trace.spans[1].ending == sim::Ending::throttled);
    QCOMPARE(trace.spans[1].limit, "reserved concurrency");
    QCOMPARE(trace.spans[2].attempt, 1);
}

void tst_Attribution::ofParallelCallsTheOneThatEndedLastCounts() {
    Build b;
    b.node("c", "client").node("f", "function", plain("100 ms"));
    b.node("t", "table", {{"read_latency", "30 ms"}}).node("u", "table", {{"read_latency", "50 ms"}});
    b.node("v", "table", {{"read_latency", "7 ms"}});
    b.link("c", "f").link("f", "t", {{"op", "read"}, {"parallel", true}, {"calls", 2}});
    b.link("f", "u", {{"op", "read"}, {"parallel", true}}).link("f", "v", {{"op", "read"}});
    const auto run = b.arrivals("c", {0}).run();
    const auto& trace = traceAt(run, 0);
    QVERIFY(isMadeOf(trace, trace.path, {{"f compute", 100}, {"u downstream", 50}, {"v downstream", 7}}));
    QCOMPARE(trace.spans.size(), std::size_t{6});
}

void tst_Attribution::anAttemptThatRanOutOfTimeIsDividedToo() {
    Build b;
    b.node("c", "client").node("f", "function", plain("100 ms", {{"init", "2 s"}}));
    b.link("c", "f", {{"timeout", "1 s"}, {"retry", 1}, {"retry_base", "2 s"}, {"retry_jitter", "none"}});
    const auto run = b.arrivals("c", {0}).run();
    const auto& trace = traceAt(run, 0);
    // Given up at 1 s while the environment starts; sent again at 3 s, when it is there.
    QVERIFY(isMadeOf(trace, trace.path, {{"f cold_start", 1000}, {"f waiting", 2000}, {"f compute", 100}}));
    QCOMPARE(trace.spans[1].end, 2100 * millisecond); // nobody waited, the work went on
}

void tst_Attribution::callsOneAfterTheOtherAllCount() {
    Build b;
    b.node("c", "client").node("f", "function", plain("10 ms")).node("g", "function", plain("20 ms"));
    b.node("t", "table", {{"read_latency", "3 ms"}});
    b.link("c", "f").link("f", "g", {{"calls", 2}, {"latency", "1 ms"}}).link("g", "t", {{"op", "read"}});
    const auto run = b.arrivals("c", {0}).run();
    const auto& trace = traceAt(run, 0);
    QVERIFY(isMadeOf(trace, trace.path,
                     {{"f compute", 10}, {"g network", 2}, {"g compute", 40}, {"t downstream", 6}}));
}

void tst_Attribution::workThroughAQueueIsAChainOfItsOwn() {
    Build b;
    b.node("c", "client").node("q", "queue", {{"send_latency", "10 ms"}, {"delay", "5 s"}});
    b.node("f", "function", plain("1 s", {{"init", "300 ms"}}));
    b.link("c", "q", {{"latency", "4 ms"}}).link("q", "f", {{"latency", "20 ms"}});
    const auto run = b.arrivals("c", {7}).run();
    const auto& trace = traceAt(run, 7);
    QVERIFY(isMadeOf(trace, trace.path, {{"q network", 4}, {"q downstream", 10}}));
    QCOMPARE(trace.completion.value_or(0), (4 + 10 + 5000 + 20 + 300 + 1000) * millisecond);
    QVERIFY(isMadeOf(trace, trace.completionPath,
                     {{"q network", 4},
                      {"q downstream", 10},
                      {"q waiting", 5000},
                      {"f network", 20},
                      {"f cold_start", 300},
                      {"f compute", 1000}}));
    QCOMPARE(run.completionCauses.front().seconds, 6.334);
}

void tst_Attribution::everyMessageOfABatchHasItsOwnWait() {
    Build b;
    b.node("c", "client").node("q", "queue").node("f", "function", plain("1 s")).node("p", "queue");
    b.node("w", "function", plain("500 ms")).link("c", "q").link("f", "p").link("p", "w");
    b.link("q", "f", {{"batch_size", 2}, {"batch_window", "10 s"}});
    const auto run = b.arrivals("c", {0, 3}).run();
    // Full at 3 s, done at 4 s. What the batch sets off belongs to both.
    const auto& first = traceAt(run, 0);
    QVERIFY(isMadeOf(first, first.completionPath,
                     {{"q waiting", 3000}, {"f compute", 1000}, {"w compute", 500}}));
    const auto& second = traceAt(run, 3);
    QVERIFY(isMadeOf(second, second.completionPath, {{"f compute", 1000}, {"w compute", 500}}));
    QCOMPARE(second.spans.size(), first.spans.size());
}

void tst_Attribution::anEventHeldBackByALimitSaysWhich() {
    Build b;
    b.node("c", "client").node("t", "topic");
    b.node("f", "function", plain("100 ms", {{"reserved", 1}, {"async_backoff", "1 s"}}));
    b.link("c", "t").link("t", "f", {{"latency", "50 ms"}});
    const auto run = b.arrivals("c", {0, 0.01}).run();
    const auto& trace = traceAt(run, 0.01);
    QVERIFY(isMadeOf(trace, trace.completionPath,
                     {{"f network", 50}, {"f waiting [reserved concurrency]", 1000}, {"f compute", 100}}));
    QVERIFY(trace.path.empty()); // the topic takes no time
}

void tst_Attribution::theLastOfSeveralSubscribersCompletesTheRequest() {
    Build b;
    b.node("c", "client").node("t", "topic");
    b.node("f", "function", plain("100 ms")).node("g", "function", plain("300 ms"));
    b.link("c", "t").link("t", "g").link("t", "f");
    const auto run = b.arrivals("c", {0}).run();
    const auto& trace = traceAt(run, 0);
    QVERIFY(isMadeOf(trace, trace.completionPath, {{"g compute", 300}}));
}

/// The subscriber answers 300 ms after the publisher went on.
void tst_Attribution::aDeliveryThatIsAnsweredIsPartOfTheChain() {
    Build b;
    b.node("c", "client").node("b", "bus").node("x", "external", {{"latency", "300 ms"}});
    b.link("c", "b").link("b", "x", {{"latency", "20 ms"}});
    const auto run = b.arrivals("c", {0}).run();
    const auto& trace = traceAt(run, 0);
    QCOMPARE(trace.latency, sim::Duration{0});
    QVERIFY(isMadeOf(trace, trace.completionPath, {{"x network", 20}, {"x downstream", 300}}));
}

void tst_Attribution::aDeadLetteredMessageCompletesNothing() {
    Build b;
    b.node("c", "client").node("q", "queue", {{"max_receive_count", 1}, {"visibility_timeout", "5 s"}});
    b.node("f", "function", plain("1 s", {{"error_rate", 1.0}})).node("dead", "queue");
    b.link("c", "q").link("q", "f").link("q", "dead");
    const auto run = b.arrivals("c", {0}).lasts(60).run();
    const auto& trace = traceAt(run, 0);
    QVERIFY(!trace.completion);
    QVERIFY(run.completionCauses.empty());
    QVERIFY(trace.ending == sim::Ending::succeeded); // the client's part
    const auto waitsInTheEnd = std::any_of(trace.spans.begin(), trace.spans.end(), [](const auto& span) {
        return span.node.text == "dead" && span.open;
    });
    QVERIFY(waitsInTheEnd);
}

/// Four groups of 25 requests, a second apart; between the groups the environment expires: 4 of 100 are cold.
void tst_Attribution::percentilesHaveDifferentCauses() {
    Build b;
    b.node("c", "client")
        .node("f", "function", plain("100 ms", {{"init", "300 ms"}, {"keep_alive", "60 s"}}));
    b.link("c", "f");
    std::vector<double> times;
    for (int i = 0; i < 100; ++i)
        times.push_back(i + 200.0 * (i / 25));
    const auto run = b.arrivals("c", times).run();
    const auto& p50 = run.latencyCauses[0];
    QCOMPARE(p50.percentile, "p50");
    QCOMPARE(p50.seconds, 0.1);
    QCOMPARE(p50.parts.size(), std::size_t{1});
    const auto& p99 = run.latencyCauses[2];
    QCOMPARE(p99.percentile, "p99");
    QCOMPARE(p99.seconds, 0.4);
    QVERIFY(p99.parts[0].cause == Cause::coldStart);
    QCOMPARE(p99.parts[0].share, 0.75);
    QCOMPARE(p99.parts[1].share, 0.25);
}

/// One request every 10 s finds its environment; ten at once after 300 s need nine more, and get one every 2
/// s.
void tst_Attribution::theExplanationNamesTheLimitAndWhenItActed() {
    Build b;
    b.node("c", "client", {{"retry", 8}, {"retry_base", "1 s"}, {"retry_jitter", "none"}});
    b.node("f", "function", plain("100 ms", {{"scale_burst", 1}, {"scale_rate", 0.5}})).link("c", "f");
    std::vector<double> times;
    for (int i = 0; i < 60; ++i)
        times.push_back(10.0 * i);
    times.insert(times.begin() + 31, 9, 300.0);
    const auto run = b.arrivals("c", times).lasts(600).run();
    const auto& series = at(run, "f").series.at("throttled.scaling rate");
    QCOMPARE(series.step, 1.0);
    QCOMPARE(series.values[300], 8.0); // one by the environment there is, one by the burst of one
    QCOMPARE(series.values[299], 0.0);
    const std::string& first = run.explanation.front();
    QVERIFY2(first.find("% of the p99 (") != std::string::npos, first.c_str());
    QVERIFY2(first.find("waiting for new environments: the scaling rate of f was the limit, from 5 min to") !=
                 std::string::npos,
             first.c_str());
    // The percentile is that of the results, which know it to the width of a bucket.
    const std::string last = "100 % of the p50 (" +
                             model::showQuantity(run.latency.p50, model::Unit::seconds) +
                             ") is own work of f.";
    QCOMPARE(run.explanation.back(), last);
    QVERIFY(std::abs(run.latency.p50 - 0.1) < 0.001);
}

/// Failures, time-outs, throttles, retries, batches and parallel calls all at once.
void tst_Attribution::partsAddUpInARandomMix() {
    Build b;
    b.node("c", "client", {{"timeout", "2 s"}, {"retry", 2}}).node("g", "gateway", {{"overhead", "5 ms"}});
    b.node("f", "function", {{"compute", exponential(0.2)}, {"error_rate", 0.05}, {"reserved", 12}});
    b.node("h", "function", {{"compute", exponential(0.3)}, {"keep_alive", "20 s"}, {"timeout", "1 s"}});
    b.node("q", "queue", {{"visibility_timeout", "1 s"}, {"max_receive_count", 3}}).node("t", "table");
    b.node("w", "function", {{"compute", exponential(0.6)}, {"error_rate", 0.2}}).node("dead", "queue");
    b.link("c", "g", {{"latency", exponential(0.03)}}).link("g", "f").link("f", "h", {{"parallel", true}});
    b.link("f", "t", {{"op", "write"}, {"parallel", true}, {"calls", 3}}).link("f", "q").link("q", "dead");
    b.link("q", "w", {{"batch_size", 3}, {"batch_window", "500 ms"}}).poisson("c", 30).lasts(300);
    b.scenario().warmup = 20;
    const auto run =
        b.run({.replications = 2,
               .traces = {
                   .from = sim::TraceWish::From::everything, .sampled = 200, .slowest = 100, .failed = 100}});
    QVERIFY(run.traces.size() > 300);
    int completed = 0;
    for (const auto& trace : run.traces) {
        sim::Time at = trace.begin;
        for (const auto& step : trace.path) {
            QCOMPARE(step.from, at);
            at = step.to;
        }
        QCOMPARE(at - trace.begin, trace.latency);
        if (!trace.completion) continue;
        ++completed;
        at = trace.begin;
        for (const auto& step : trace.completionPath) {
            QCOMPARE(step.from, at);
            at = step.to;
        }
        QCOMPARE(at - trace.begin, *trace.completion);
    }
    QVERIFY(completed > 100);
    for (const auto* bands : {&run.latencyCauses, &run.completionCauses})
        for (const auto& band : *bands) {
            double seconds = 0.0;
            for (const auto& part : band.parts)
                seconds += part.seconds;
            QVERIFY(std::abs(seconds - band.seconds) < 1e-9 * band.seconds);
        }
    QVERIFY(run.latencyCauses[0].requests >= 100);
}

QTEST_APPLESS_MAIN(tst_Attribution)
#include "tst_attribution.moc"
