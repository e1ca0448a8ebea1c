#include "tests/bench/stopwatch.h"
#include "tests/support/build.h"

#include "simulator/kernel/calendar.h"
#include "simulator/random/draws.h"

#include <QtGlobal>

#include <cmath>
#include <cstdio>
#include <queue>

// The calendar beside std::priority_queue with the hold model: the earliest event goes, another one comes an
// exponential time later, so that the number of pending events stays what it is. Then the whole engine's
// time per event beside such a hold with as many events pending.

using namespace burst;
using namespace burst::test;

namespace {
struct Later {
    bool operator()(const sim::Event& a, const sim::Event& b) const { return sim::earlier(b, a); }
};

class Heap {
public:
    void push(const sim::Event& event) { heap_.push(event); }
    sim::Event take() {
        const sim::Event event = heap_.top();
        heap_.pop();
        return event;
    }

private:
    std::priority_queue<sim::Event, std::vector<sim::Event>, Later> heap_;
};

constexpr int holds = 3'000'000;

/// Times drawn ahead, so that drawing is no part of what is measured.
std::vector<sim::Duration> times() {
    std::vector<sim::Duration> all(1U << 16U);
    sim::Draws draws(7);
    for (auto& time : all)
        time = static_cast<sim::Duration>(-1e9 * std::log(1.0 - draws.uniform()));
    return all;
}

/// ns of processor time per hold.
template <typename Queue>
double hold(std::size_t pending, const std::vector<sim::Duration>& times) {
    Queue queue;
    std::uint64_t order = 0;
    for (std::size_t i = 0; i < pending; ++i)
        queue.push({times[i % times.size()], order++, 0, 0, 0, 0});
    std::uint64_t sum = 0;
    const auto some = [&](int count) {
        for (int i = 0; i < count; ++i) {
            const sim::Event event = queue.take();
            sum += event.order;
            queue.push({event.at + times[order % times.size()], order, 0, 0, 0, 0});
            ++order;
        }
    };
    some(holds / 10);
    const double seconds = secondsOf([&] { some(holds); });
    if (sum == 0) qFatal("nothing was held");
    return 1e9 * seconds / holds;
}

/// ns of processor time per event of the whole engine: one function that keeps some 8 events pending.
double engine(std::uint64_t seed) {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", exponential(2.0)}}).link("c", "f");
    b.poisson("c", 0.9).lasts(1e6);
    double events = 0;
    const double seconds = secondsOf(
        [&] { events = static_cast<double>(b.run({.seed = seed, .replications = 1, .threads = 1}).events); });
    return 1e9 * seconds / events;
}
} // namespace

int main() {
    constexpr int rounds = 7;
    const auto drawn = times();
    for (const std::size_t pending : {100U, 1000U, 10'000U}) {
        std::vector<double> ratios;
        double calendar = 0;
        double heap = 0;
        for (int round = 0; round < rounds; ++round) {
            heap = hold<Heap>(pending, drawn);
            calendar = hold<sim::Calendar>(pending, drawn);
            ratios.push_back(heap / calendar);
        }
        std::printf(
            "%5zu pending: priority_queue %.0f ns, calendar %.0f ns a hold; ratio, median of %d: %.2f "
            "(wanted: at least 2.5)\n",
            pending, heap, calendar, rounds, median(ratios));
    }
    std::vector<double> ratios;
    for (std::uint64_t round = 1; round <= rounds; ++round)
        ratios.push_back(engine(round) / hold<sim::Calendar>(12, drawn));
    std::printf("time per event of the engine / bare hold with 12 pending: %.2f (wanted: at most 3)\n",
                median(ratios));
    return 0;
}
