#include "tests/bench/by_hand.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/build.h"

#include <QtGlobal>

#include <cstdio>

// How fast the engine runs one function under Poisson traffic, with latencies and time series recorded,
// beside a loop written by hand for exactly this case and without them; then how much a request costs where
// there are many environments, and on its way through six nodes. All in one process, alternating. Prints
// ratios: machines differ, and are noisy.

using namespace burst;
using namespace burst::test;

namespace {
Build oneFunction(const OneFunction& f, double horizon) {
    Build b;
    b.node("c", "client")
        .node("f", "function",
              {{"compute", exponential(f.warm)},
               {"first_compute", exponential(f.cold)},
               {"keep_alive", f.keepAlive},
               {"timeout", 86400}});
    b.account("concurrency", 10'000'000).account("request_rate_factor", 1000);
    return b.link("c", "f").poisson("c", f.rate).lasts(horizon);
}

/// Client, gateway, function, queue, function, table.
Build chain(double rate, double horizon) {
    Build b;
    b.node("c", "client").node("g", "gateway").node("f", "function", {{"compute", exponential(0.05)}});
    b.node("q", "queue").node("w", "function", {{"compute", exponential(0.1)}}).node("t", "table");
    b.link("c", "g").link("g", "f").link("f", "q").link("q", "w").link("w", "t", {{"op", "write"}});
    return b.poisson("c", rate).lasts(horizon);
}

sim::Summary run(const Build& b, std::uint64_t seed) {
    return b.run({.seed = seed, .replications = 1, .threads = 1});
}

/// External requests per processor second.
double speed(const Build& b, std::uint64_t seed) {
    double requests = 0;
    const double seconds =
        secondsOf([&] { requests = static_cast<double>(at(run(b, seed), "c").counts.offered); });
    return requests / seconds;
}
} // namespace

int main() {
    constexpr double horizon = 4e6;
    constexpr int rounds = 7;
    const OneFunction f;
    const Build single = oneFunction(f, horizon);
    const Build few = oneFunction({.rate = 4.0}, 8e5);
    const Build many = oneFunction({.rate = 500.0}, 6400);
    const Build six = chain(50.0, 2e4);
    byHand(f, horizon / 10, 1);
    std::vector<double> engines;
    std::vector<double> crowds;
    std::vector<double> chains;
    for (std::uint64_t round = 1; round <= rounds; ++round) {
        OneFunctionFigures hand;
        const double handTime = secondsOf([&] { hand = byHand(f, horizon, round); });
        const double handSpeed = hand.requests / handTime;
        const double engineSpeed = speed(single, round);
        engines.push_back(engineSpeed / handSpeed);
        crowds.push_back(speed(few, round) / speed(many, round));
        chains.push_back(speed(six, round) / handSpeed);
        std::printf("round %d: by hand %.1f, engine %.1f million requests per processor second, ratio %.2f; "
                    "1,000 environments against 8: %.2f; six nodes: %.3f\n",
                    static_cast<int>(round), handSpeed / 1e6, engineSpeed / 1e6, engines.back(),
                    crowds.back(), chains.back());
    }
    const OneFunctionFigures hand = byHand(f, horizon, 1);
    const auto engine = run(single, 1);
    std::printf("cold starts: by hand %.3f %%, engine %.3f %%; environments: %.3f and %.3f\n",
                100 * hand.coldShare, 100 * *at(engine, "f").coldStartRatio, hand.environments,
                at(engine, "f").environments->mean);
    std::printf("engine / by hand, median of %d: %.2f (wanted: at least 0.5)\n", rounds, median(engines));
    std::printf("a request among 1,000 environments / among 8: %.2f (wanted: at most 2)\n", median(crowds));
    std::printf("requests through six nodes / by hand: %.3f (wanted: at least 0.1)\n", median(chains));
    return 0;
}
