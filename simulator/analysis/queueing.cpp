#include "simulator/analysis/queueing.h"

#include <limits>

namespace burst::sim {

double erlangB(int servers, double load) {
    double blocked = 1.0;
    for (int k = 1; k <= servers; ++k)
        blocked = load * blocked / (static_cast<double>(k) + load * blocked);
    return blocked;
}

double erlangC(int servers, double load) {
    const auto c = static_cast<double>(servers);
    if (load >= c) return 1.0;
    const double blocked = erlangB(servers, load);
    return c * blocked / (c - load * (1.0 - blocked));
}

double meanWait(int servers, double rate, double service) {
    const double load = rate * service;
    const auto c = static_cast<double>(servers);
    if (load >= c) return std::numeric_limits<double>::infinity();
    return erlangC(servers, load) * service / (c - load);
}

double meanWaitGeneral(double rate, double service, double cv) {
    const double load = rate * service;
    if (load >= 1.0) return std::numeric_limits<double>::infinity();
    return load * service * (1.0 + cv * cv) / (2.0 * (1.0 - load));
}

} // namespace burst::sim
