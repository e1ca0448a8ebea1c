#include "tests/support/build.h"

#include "models/distribution.h"

#include <QtGlobal>

#include <chrono>
#include <cstdio>
#include <functional>
#include <queue>
#include <random>
#include <vector>

// How fast the engine runs one function under Poisson traffic, beside a loop written by hand for exactly this
// case, in the same process, alternating. Prints ratios: machines differ, and are noisy.

using namespace burst;
using namespace burst::test;

namespace {
struct Figures {
    double requests{};
    double coldShare{};
    double environments{};
};

constexpr double rate = 0.9;
constexpr double warm = 1.991;
constexpr double cold = 2.244;
constexpr double keepAlive = 600.0;

/// The specialised loop: one clock, one heap of departures, one stack of idle environments. It knows nothing
/// of links, limits, latencies, bills or time series.
Figures byHand(double horizon, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::exponential_distribution<double> gap(rate);
    std::exponential_distribution<double> unit(1.0);
    std::priority_queue<double, std::vector<double>, std::greater<>> departures;
    std::vector<double> idleSince; // ascending: the last is used next, the first expires first
    std::size_t expired = 0;
    double requests = 0;
    double colds = 0;
    double area = 0;
    double last = 0;
    const auto alive = [&] { return static_cast<double>(departures.size() + idleSince.size() - expired); };
    const auto pass = [&](double now) {
        while (expired < idleSince.size() && idleSince[expired] + keepAlive <= now) {
            area += alive() * (idleSince[expired] + keepAlive - last);
            last = idleSince[expired] + keepAlive;
            ++expired;
        }
        area += alive() * (now - last);
        last = now;
        if (expired == idleSince.size()) {
            idleSince.clear();
            expired = 0;
        }
    };
    for (double arrival = gap(random); arrival < horizon; arrival += gap(random)) {
        while (!departures.empty() && departures.top() <= arrival) {
            const double at = departures.top();
            pass(at);
            departures.pop();
            idleSince.push_back(at);
        }
        pass(arrival);
        ++requests;
        const bool isCold = idleSince.size() == expired;
        if (isCold)
            ++colds;
        else
            idleSince.pop_back();
        departures.push(arrival + (isCold ? cold : warm) * unit(random));
    }
    return {requests, colds / requests, area / last};
}

Figures byEngine(const model::Project& project, const model::Catalog& catalog, std::uint64_t seed) {
    const auto run = sim::simulate(project, project.designs.front().id, project.scenarios.front().id, catalog,
                                   {}, {.seed = seed, .replications = 1, .threads = 1});
    if (!run) qFatal("%s", run.error().message().c_str());
    const auto& f = at(*run, "f");
    return {static_cast<double>(f.counts.offered), *f.coldStartRatio, f.environments->mean};
}

/// Requests per second of real time, and what came out.
double speed(const std::function<Figures()>& work, Figures& figures) {
    const auto start = std::chrono::steady_clock::now();
    figures = work();
    return figures.requests / std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}
} // namespace

int main() {
    constexpr double horizon = 5e6;
    Build b;
    b.node("c", "client")
        .node("f", "function",
              {{"compute", exponential(warm)},
               {"first_compute", exponential(cold)},
               {"keep_alive", keepAlive},
               {"timeout", 86400}});
    b.link("c", "f").poisson("c", rate).lasts(horizon);
    const auto catalog = Build::bareCatalog();
    Figures hand;
    Figures engine;
    byHand(horizon / 10, 1);
    std::vector<double> ratios;
    for (std::uint64_t round = 1; round <= 7; ++round) {
        const double handSpeed = speed([&] { return byHand(horizon, round); }, hand);
        const double engineSpeed = speed([&] { return byEngine(b.project, catalog, round); }, engine);
        ratios.push_back(engineSpeed / handSpeed);
        std::printf("round %d: by hand %.1f, engine %.1f million requests per second, ratio %.2f\n",
                    static_cast<int>(round), handSpeed / 1e6, engineSpeed / 1e6, ratios.back());
    }
    std::printf("cold starts: by hand %.3f %%, engine %.3f %%; environments: %.3f and %.3f\n",
                100 * hand.coldShare, 100 * engine.coldShare, hand.environments, engine.environments);
    std::sort(ratios.begin(), ratios.end());
    std::printf("engine / by hand, median of %zu: %.2f (wanted: at least 0.33)\n", ratios.size(),
                ratios[ratios.size() / 2]);
    return 0;
}
