#include "tests/support/build.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace burst;
using namespace burst::test;

namespace {
/// A random trace: quiet times, rushes, and requests close together.
std::vector<double> randomTrace(std::mt19937_64& random) {
    std::vector<double> times;
    double now = 0.0;
    const int requests = std::uniform_int_distribution<int>(20, 200)(random);
    for (int i = 0; i < requests; ++i) {
        const double scale[] = {0.05, 1.0, 20.0};
        now += std::exponential_distribution<double>(1.0)(random) *
               scale[std::uniform_int_distribution<int>(0, 2)(random)];
        times.push_back(std::round(now * 1e6) * 1e-6);
    }
    return times;
}

/// Starts +1 and ends -1 of constant work, in the order of time; at the same instant ends come first.
std::vector<std::pair<double, int>> stepsOf(const std::vector<double>& times, double work) {
    std::vector<std::pair<double, int>> steps;
    for (const double t : times) {
        steps.emplace_back(t, +1);
        steps.emplace_back(t + work, -1);
    }
    std::sort(steps.begin(), steps.end());
    return steps;
}

/// What the rule says: alive at t is the highest number at work during the last keep-alive, and a request is
/// cold if more are at work with it than were alive just before.
struct ByRule {
    int coldStarts{0};
    double area{0.0}; ///< environment-seconds until `end`
    int most{0};
};

ByRule byRule(const std::vector<double>& times, double work, double keepAlive, double end) {
    // The number at work is a step function; a level that ends at time t counts until t + keep-alive.
    struct Level {
        int busy{};
        double until{}; ///< it was at work until then
    };
    ByRule result;
    std::vector<Level> levels; // falling numbers, rising ends: the first is the highest that counts
    int busy = 0;
    double last = 0.0;
    const auto pass = [&](double now) {
        // Live environments between the last change and now, step by step as levels run out.
        while (last < now) {
            const int alive = std::max(busy, levels.empty() ? 0 : levels.front().busy);
            const double runsOut = levels.empty() ? now : levels.front().until + keepAlive;
            const double next = std::min(now, std::max(last, runsOut));
            result.area += alive * (next - last);
            last = next;
            if (!levels.empty() && levels.front().until + keepAlive <= last) levels.erase(levels.begin());
        }
    };
    for (const auto& [at, change] : stepsOf(times, work)) {
        if (at >= end) break;
        pass(at);
        while (!levels.empty() && levels.front().until + keepAlive <= at)
            levels.erase(levels.begin());
        if (change < 0) {
            while (!levels.empty() && levels.back().busy <= busy)
                levels.pop_back();
            levels.push_back({busy, at});
        } else if (std::max(busy, levels.empty() ? 0 : levels.front().busy) <= busy) {
            ++result.coldStarts;
        }
        busy += change;
        result.most = std::max({result.most, busy});
    }
    pass(end);
    return result;
}
} // namespace

/// One function without limits that reuses the environment used last and keeps idle ones for a fixed time:
/// the environments alive at any time are as many as were at work at once during the last keep-alive,
/// whatever the arrivals.
class tst_LiveEnvironments : public QObject {
    Q_OBJECT
private slots:
    void areTheMostAtWorkDuringTheLastKeepAlive();
    void theRuleItselfIsWorkedOutByHand();
};

void tst_LiveEnvironments::theRuleItselfIsWorkedOutByHand() {
    // Work of 2 s, kept for 5 s: two overlap (0 to 3), one comes at 6 and finds both, one at 20 finds none.
    const ByRule rule = byRule({0.0, 1.0, 6.0, 20.0}, 2.0, 5.0, 30.0);
    QCOMPARE(rule.coldStarts, 3);
    QCOMPARE(rule.most, 2);
    // One from 0, two from 1 until 2 + 5 = 7 (both were at work until 2), then one until 8 + 5, and 20 to 27.
    QCOMPARE(rule.area, 1.0 + 2.0 * 6.0 + 1.0 * 6.0 + 7.0);
}

void tst_LiveEnvironments::areTheMostAtWorkDuringTheLastKeepAlive() {
    std::mt19937_64 random(20260301);
    for (int round = 0; round < 200; ++round) {
        const std::vector<double> times = randomTrace(random);
        const double work = std::uniform_int_distribution<int>(1, 4000)(random) * 1e-3;
        const double keepAlive = std::uniform_int_distribution<int>(1, 60)(random);
        const double end = times.back() + 100.0;
        Build b;
        b.account("concurrency", 1'000'000).account("request_rate_factor", 1e6);
        b.node("c", "client")
            .node("f", "function",
                  {{"compute", work},
                   {"init", 0.0},
                   {"start_overhead", 0.0},
                   {"keep_alive", keepAlive},
                   {"timeout", 900},
                   {"scale_burst", 1'000'000}});
        b.link("c", "f", {{"latency", 0.0}}).arrivals("c", times).lasts(end);
        const auto run = b.run({.threads = 1});
        const auto& f = at(run, "f");
        const ByRule rule = byRule(times, work, keepAlive, end);
        QCOMPARE(*f.coldStarts, rule.coldStarts);
        QCOMPARE(f.environments->max, static_cast<double>(rule.most));
        QVERIFY2(std::abs(f.environments->mean * end - rule.area) < 1e-6 * rule.area,
                 qPrintable(QString("round %1: %2 environment-seconds, by the rule %3")
                                .arg(round)
                                .arg(f.environments->mean * end)
                                .arg(rule.area)));
    }
}

QTEST_APPLESS_MAIN(tst_LiveEnvironments)
#include "tst_live_environments.moc"
