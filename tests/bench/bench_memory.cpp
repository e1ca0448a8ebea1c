#include "tests/bench/shop.h"
#include "tests/support/counting_new.h"

#include <chrono>
#include <cstdio>
#include <string_view>

// What a long run needs: memory over time, and with `--month` a month at 100 requests a second.

using namespace burst;
using namespace burst::test;

namespace {
/// Most bytes allocated at once during a run.
double peakOf(double hours) {
    const Build b = shop(10.0, 3600 * hours);
    peakBytes = liveBytes.load();
    const std::int64_t before = liveBytes;
    static_cast<void>(b.run({.replications = 1, .threads = 1}));
    return static_cast<double>(peakBytes - before);
}

void month() {
    constexpr double seconds = 730.0 * 3600.0;
    const Build b = shop(100.0, seconds);
    const auto start = std::chrono::steady_clock::now();
    const auto run = b.run({.replications = 1, .threads = 1});
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf("a month: %.0f million requests, %.0f million events in %.0f s of real time, at most %.0f MB "
                "allocated (wanted: below 200)\n",
                static_cast<double>(at(run, "c").counts.offered) / 1e6, static_cast<double>(run.events) / 1e6,
                wall, static_cast<double>(peakBytes) / 1e6);
}
} // namespace

int main(int argc, char** argv) {
    if (argc > 1 && std::string_view(argv[1]) == "--month") {
        month();
        return 0;
    }
    const double hour = peakOf(1);
    const double hours = peakOf(100);
    std::printf("peak memory of 100 hours less that of one: %.2f MB (wanted: at most 5; of one hour %.2f)\n",
                (hours - hour) / 1e6, hour / 1e6);
    return 0;
}
