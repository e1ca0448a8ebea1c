#pragma once

#include <cstdint>
#include <functional>
#include <queue>
#include <random>
#include <vector>

namespace burst::test {

/// One function under Poisson traffic, exponential times: what both the loop and the engine run.
struct OneFunction {
    double rate{0.9};        ///< requests/s
    double warm{1.991};      ///< s, mean
    double cold{2.244};      ///< s, mean of a run that starts an environment
    double keepAlive{600.0}; ///< s
};

struct OneFunctionFigures {
    double requests{};
    double coldShare{};
    double environments{};
};

/// The specialised loop: one clock, one heap of departures, one stack of idle environments. It knows nothing
/// of links, limits, latencies, bills or time series.
inline OneFunctionFigures byHand(const OneFunction& f, double horizon, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::exponential_distribution<double> gap(f.rate);
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
        while (expired < idleSince.size() && idleSince[expired] + f.keepAlive <= now) {
            area += alive() * (idleSince[expired] + f.keepAlive - last);
            last = idleSince[expired] + f.keepAlive;
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
        departures.push(arrival + (isCold ? f.cold : f.warm) * unit(random));
    }
    return {requests, colds / requests, area / last};
}

} // namespace burst::test
