#include "tests/bench/shop.h"
#include "tests/bench/stopwatch.h"

#include <chrono>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

// Eight replications on two threads beside one, and what two threads that share nothing reach on this
// machine: its second core may be half a core.

using namespace burst;
using namespace burst::test;

namespace {
double secondsPassed(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}
} // namespace

int main() {
    constexpr int rounds = 7;
    const Build b = shop(50.0, 3600);
    const auto replications = [&](int count, int threads) {
        static_cast<void>(b.run({.replications = count, .threads = threads}));
    };
    const auto four = [&] { replications(4, 1); };
    replications(8, 1);
    std::vector<double> ratios;
    std::vector<double> bounds;
    for (int round = 0; round < rounds; ++round) {
        const double alone = secondsPassed([&] { replications(8, 1); });
        ratios.push_back(alone / secondsPassed([&] { replications(8, 2); }));
        bounds.push_back(alone / secondsPassed([&] {
                             const std::jthread other(four);
                             four();
                         }));
    }
    std::printf("8 replications on 2 threads against 1: %.2f times as fast (wanted: at least 1.9); two runs "
                "side by side that share nothing: %.2f\n",
                median(ratios), median(bounds));
    return 0;
}
