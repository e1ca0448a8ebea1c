#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
/// Environments of ten requests each that are to be full to 60 %; all work takes 100 s, a start 2 s.
Build function(model::Params params = {}) {
    params.try_emplace("environment_requests", 10);
    params.try_emplace("places_target", 0.6);
    params.try_emplace("compute", "100 s");
    params.try_emplace("init", "2 s");
    params.try_emplace("timeout", "1000 s");
    params.try_emplace("keep_alive", "15 min");
    Build b;
    b.node("c", "client", {{"timeout", "1 h"}}).node("f", "function", std::move(params)).link("c", "f");
    return b.lasts(400);
}
} // namespace

/// Environments that are started before a request needs them, by the rules GC-05 to GC-08 on timelines worked
/// out by hand.
class tst_FunctionAhead : public QObject {
    Q_OBJECT
private slots:
    void environmentsAreStartedBeforePlacesRunOut();
    void theProcessorsCountAsWell();
    void theLastMinuteIsForgottenSlowly();
    void thereAreNeverMoreThanTheLimitAllows();
    void aRequestWaitsForSomeMeanStartTimes();
};

void tst_FunctionAhead::environmentsAreStartedBeforePlacesRunOut() {
    const auto run = function().arrivals("c", {0, 0, 0, 0, 0, 0, 7, 7, 7, 11, 11, 12.5}).run();
    // 0 s: the first environment, for six. At 5 s 6 requests on average: one is enough. 7 s: nine. At 10 s
    // (6 + 7.8) / 2 = 6.9 on average, more than 6: a second one is started ahead, ready at 12 s. At 11 s the
    // first one is full; the last request comes too early for the second and starts a third. At 12.5 s the
    // second one is there.
    QCOMPARE(*at(run, "f").coldStarts, 2);
    QCOMPARE(at(run, "f").environments->max, 3.0);
    QCOMPARE(at(run, "f").counts.succeeded, 12);
    // Those of 0 s and the one that starts the third wait 2 s for it.
    QVERIFY(sameLatencies(at(run, "f"), {102, 102, 102, 102, 102, 102, 100, 100, 100, 100, 102, 100}));
}

void tst_FunctionAhead::theProcessorsCountAsWell() {
    // Two requests on one CPU: it is busy all the time, and one environment of 0.6 of a CPU is not enough.
    const auto run = function({{"shared_cpus", 1}, {"init", "0 s"}}).arrivals("c", {0, 0}).lasts(100).run();
    QCOMPARE(at(run, "f").environments->max, 2.0);
    QCOMPARE(*at(run, "f").coldStarts, 1);
}

void tst_FunctionAhead::theLastMinuteIsForgottenSlowly() {
    // Twelve for 100 s: two are wanted from 5 s on, and there are two already. An idle one goes after
    // 30 s, and comes back as long as the last minute asks for it.
    const auto run =
        function({{"keep_alive", "30 s"}}).arrivals("c", std::vector<double>(12, 0.0)).lasts(400).run();
    // All have ended at 102 s. Of the last minute 32 s are left at 130 s: 12 x 32 / 60 = 6.4, two are wanted.
    // At 132 s both go. At 135 s 12 x 27 / 60 = 5.4: one is started, ready at 137 s, gone at 167 s. Nothing
    // is left of that minute then.
    const double area = 2 * 132 + 1 * (167 - 135);
    QVERIFY(std::abs(at(run, "f").environments->mean * 400 - area) < 1e-6);
}

void tst_FunctionAhead::thereAreNeverMoreThanTheLimitAllows() {
    std::vector<double> times;
    for (int i = 0; i < 20; ++i)
        times.push_back(0.01 * i);
    Build b = function({{"reserved", 2}});
    b.account("request_rate_factor", 1000);
    const auto run = b.arrivals("c", times).lasts(100).run();
    QCOMPARE(at(run, "f").counts.throttled, 0);
    QCOMPARE(at(run, "f").environments->max, 2.0);
}

void tst_FunctionAhead::aRequestWaitsForSomeMeanStartTimes() {
    // Two requests for one place of 100 s: the second is refused after 10 s, or after 3.5 starts of 4 s.
    struct Case {
        double start;
        double waited;
    };
    for (const auto& [start, waited] : {Case{2.0, 10.0}, Case{4.0, 14.0}}) {
        const auto run = function({{"environment_requests", 1},
                                   {"reserved", 1},
                                   {"queue_requests", 10},
                                   {"queue_wait", "10 s"},
                                   {"queue_starts", 3.5},
                                   {"init", start}})
                             .arrivals("c", {0, 1})
                             .run();
        QCOMPARE(at(run, "f").counts.throttled, 1);
        const double inside = at(run, "f").concurrency->mean * 400;
        QVERIFY(std::abs(inside - (start + 100.0 + waited)) < 1e-6);
    }
}

QTEST_APPLESS_MAIN(tst_FunctionAhead)
#include "tst_function_ahead.moc"
