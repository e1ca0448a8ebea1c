#include "simulator/mechanisms/circuit_breaker.h"
#include "simulator/mechanisms/retry_budget.h"
#include "simulator/random/draws.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::test;
using sim::CircuitBreaker;
using sim::second;

/// The circuit breaker by itself and on a link, at instants worked out by hand.
class tst_CircuitBreaker : public QObject {
    Q_OBJECT
private slots:
    void itOpensAtItsShareOfFailuresAndNotBelowItsMinimum();
    void itForgetsWhatHasLeftTheWindow();
    void itLetsItsProbesDecideHalfOpen();
    void whatWasCalledBeforeItOpenedDecidesNothing();
    void itIsEitherOpenOrClosedInAnySequenceOfCalls();
    void onALinkItOpensRefusesProbesAndCloses();
    void onALinkAFailingProbeOpensItAgain();
    void anOpenCircuitIsNotTriedAgain();
    void aRetryBudgetIsSpentReturnedAndEarned();
};

namespace {
constexpr auto success = CircuitBreaker::Outcome::success;
constexpr auto failure = CircuitBreaker::Outcome::failure;

void call(CircuitBreaker& breaker, sim::Time at, CircuitBreaker::Outcome outcome) {
    QVERIFY(breaker.allows(at));
    breaker.note(at, breaker.admit(), outcome);
}

const sim::LinkResult& linkAt(const sim::Summary& run, std::size_t index) {
    return run.links.at(index);
}
} // namespace

void tst_CircuitBreaker::itOpensAtItsShareOfFailuresAndNotBelowItsMinimum() {
    CircuitBreaker breaker({.ratio = 0.5, .window = 10 * second, .minimum = 4, .openFor = 5 * second});
    call(breaker, 0, failure);
    call(breaker, 0, failure);
    call(breaker, 0, failure);
    QVERIFY(breaker.state(0) == CircuitBreaker::State::closed); // three of three, but fewer than four
    call(breaker, second, success);                             // three of four
    QVERIFY(breaker.state(second) == CircuitBreaker::State::open);
    QVERIFY(!breaker.allows(6 * second - 1));
    QVERIFY(breaker.allows(6 * second));
    QCOMPARE(breaker.openings(), std::int64_t{1});
}

void tst_CircuitBreaker::itForgetsWhatHasLeftTheWindow() {
    CircuitBreaker breaker({.ratio = 0.5, .window = 10 * second, .minimum = 4, .openFor = second});
    for (int i = 0; i < 3; ++i)
        call(breaker, 0, failure);
    call(breaker, 10 * second, failure); // the part of 0 s to 1 s has gone
    QVERIFY(breaker.state(10 * second) == CircuitBreaker::State::closed);
    call(breaker, 19 * second, failure);
    call(breaker, 19 * second, failure);
    QVERIFY(breaker.state(19 * second) == CircuitBreaker::State::closed);
    call(breaker, 19 * second, failure); // the fourth with the one of 10 s
    QVERIFY(breaker.state(19 * second) == CircuitBreaker::State::open);
}

void tst_CircuitBreaker::itLetsItsProbesDecideHalfOpen() {
    CircuitBreaker breaker(
        {.ratio = 0.5, .window = 10 * second, .minimum = 1, .openFor = 5 * second, .probes = 3});
    call(breaker, 0, failure);
    const auto first = [&] {
        for (int i = 0; i < 3; ++i)
            if (!breaker.allows(5 * second) || breaker.admit() != CircuitBreaker::Role::probe) return false;
        return true;
    };
    QVERIFY(first());
    QVERIFY(!breaker.allows(5 * second)); // all probes are out
    breaker.note(6 * second, CircuitBreaker::Role::probe, failure);
    breaker.note(6 * second, CircuitBreaker::Role::probe, failure);
    QVERIFY(breaker.state(6 * second) == CircuitBreaker::State::halfOpen); // one has not answered
    breaker.note(7 * second, CircuitBreaker::Role::probe, success);
    QVERIFY(breaker.state(7 * second) == CircuitBreaker::State::open); // two of three failed
    QVERIFY(!breaker.allows(12 * second - 1));
    for (const auto outcome : {success, failure, success})
        call(breaker, 12 * second, outcome);
    QVERIFY(breaker.state(12 * second) == CircuitBreaker::State::closed); // one of three
    QCOMPARE(breaker.openings(), std::int64_t{2});
}

void tst_CircuitBreaker::whatWasCalledBeforeItOpenedDecidesNothing() {
    CircuitBreaker breaker({.ratio = 0.5, .window = 10 * second, .minimum = 1, .openFor = 5 * second});
    const auto slow = breaker.admit();
    call(breaker, 0, failure);
    const auto probe = breaker.admit();
    breaker.note(5 * second, slow, success);
    QVERIFY(breaker.state(5 * second) == CircuitBreaker::State::halfOpen);
    breaker.note(6 * second, probe, success);
    QVERIFY(breaker.state(6 * second) == CircuitBreaker::State::closed);
}

void tst_CircuitBreaker::itIsEitherOpenOrClosedInAnySequenceOfCalls() {
    CircuitBreaker breaker(
        {.ratio = 0.3, .window = 3 * second, .minimum = 5, .openFor = second, .probes = 2});
    sim::Draws draws(0, sim::Purpose::key, 7);
    sim::Time now = 0;
    std::vector<CircuitBreaker::Role> out;
    int probesOut = 0;
    for (int i = 0; i < 100'000; ++i) {
        now += static_cast<sim::Time>(draws.uniform() * 0.2 * second);
        if (breaker.allows(now) && draws.uniform() < 0.5) {
            out.push_back(breaker.admit());
            if (out.back() == CircuitBreaker::Role::probe) ++probesOut;
        } else if (!out.empty()) {
            if (out.back() == CircuitBreaker::Role::probe) --probesOut;
            breaker.note(now, out.back(), draws.uniform() < 0.4 ? failure : success);
            out.pop_back();
        }
        QVERIFY(probesOut <= 2);
        QVERIFY(breaker.state(now) != CircuitBreaker::State::open || !breaker.allows(now));
        QVERIFY(breaker.state(now) != CircuitBreaker::State::closed || breaker.allows(now));
    }
    QVERIFY(breaker.openings() > 100);
}

void tst_CircuitBreaker::onALinkItOpensRefusesProbesAndCloses() {
    // The function has no environment to run in (reserved 1) while its first request runs from 0 to 4 s, so
    // the requests of 1, 2 and 3 s are throttled: with the third failure of three the circuit opens at 3 s.
    // 4, 5 and 6 s meet it open; 7.9 s too; 8 s is the probe, which runs until 12 s; 9 s is refused;
    // at 12 s it closes: 13 s runs.
    Build b;
    b.node("c", "client").node("f", "function", {{"reserved", 1}, {"compute", "4 s"}, {"timeout", "60 s"}});
    b.link("c", "f",
           {{"breaker", true},
            {"breaker_ratio", 1.0},
            {"breaker_minimum", 3},
            {"breaker_window", "100 s"},
            {"breaker_open", "5 s"}});
    const auto run = b.arrivals("c", {0, 1, 2, 3, 4, 5, 6, 7.9, 8, 9, 13}).run();
    const auto& link = linkAt(run, 0);
    QCOMPARE(link.counts.offered, std::int64_t{11});
    QCOMPARE(link.counts.succeeded, std::int64_t{3});
    QCOMPARE(link.counts.throttled, std::int64_t{3});
    QCOMPARE(link.counts.failed, std::int64_t{5});
    QCOMPARE(link.refusedBy.at("circuit open"), std::int64_t{5});
    QCOMPARE(link.breakerOpenings, std::int64_t{1});
    QCOMPARE(at(run, "f").counts.offered, std::int64_t{6}); // the refused ones never reached it
    QCOMPARE(at(run, "c").counts.failed, std::int64_t{5});
    QVERIFY(link.counts.conserved() && at(run, "c").counts.conserved() && at(run, "f").counts.conserved());
}

void tst_CircuitBreaker::onALinkAFailingProbeOpensItAgain() {
    // Everything fails. Opens at 1 s (two of two), probe at 6 s fails and opens it until 11 s; its probe too.
    Build b;
    b.node("c", "client").node("f", "function", {{"reserved", 0}});
    b.link("c", "f",
           {{"breaker", true}, {"breaker_minimum", 2}, {"breaker_open", "5 s"}, {"breaker_window", "20 s"}});
    const auto run = b.arrivals("c", {0, 1, 5.9, 6, 6.1, 10.9, 11, 15.9}).run();
    const auto& link = linkAt(run, 0);
    QCOMPARE(at(run, "f").counts.offered, std::int64_t{4}); // 0, 1, 6 and 11 s
    QCOMPARE(link.refusedBy.at("circuit open"), std::int64_t{4});
    QCOMPARE(link.breakerOpenings, std::int64_t{3});
}

void tst_CircuitBreaker::anOpenCircuitIsNotTriedAgain() {
    // The first attempt at 0 s and the second at 1 s fail and open the circuit; the third meets it open and
    // is final at 2 s, though five retries were allowed.
    Build b;
    b.node("c", "client").node("f", "function", {{"reserved", 0}});
    b.link("c", "f",
           {{"breaker", true},
            {"breaker_minimum", 2},
            {"breaker_open", "60 s"},
            {"retry", 5},
            {"retry_base", "1 s"},
            {"retry_factor", 1},
            {"retry_jitter", "none"}});
    const auto run = b.arrivals("c", {0}).run();
    QCOMPARE(linkAt(run, 0).counts.offered, std::int64_t{3});
    QCOMPARE(linkAt(run, 0).retries, std::int64_t{2});
    QCOMPARE(at(run, "c").counts.failed, std::int64_t{1});
    QVERIFY(std::abs(at(run, "c").concurrency->mean - 2.0 / 3600) < 1e-9); // 2 s in the hour
}

void tst_CircuitBreaker::aRetryBudgetIsSpentReturnedAndEarned() {
    sim::RetryBudget budget(2, 0.2);
    QVERIFY(budget.take() && budget.take() && !budget.take());
    budget.succeededAgain();
    QVERIFY(budget.take() && !budget.take());
    for (int i = 0; i < 5; ++i)
        budget.succeededAtFirst();
    QVERIFY(budget.take() && !budget.take());
    for (int i = 0; i < 100; ++i)
        budget.succeededAtFirst();
    QVERIFY(budget.take() && budget.take() && !budget.take()); // never more than it holds
}

QTEST_APPLESS_MAIN(tst_CircuitBreaker)
#include "tst_circuit_breaker.moc"
