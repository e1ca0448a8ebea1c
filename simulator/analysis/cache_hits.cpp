#include "simulator/analysis/cache_hits.h"

#include <cmath>
#include <cstddef>
#include <vector>

namespace burst::sim {

double cacheHitRatio(std::uint32_t items, double exponent, std::uint32_t capacity) {
    if (capacity >= items) return 1.0;
    if (capacity == 0) return 0.0;
    std::vector<double> shares(items);
    double total = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        total += shares[i] = std::pow(static_cast<double>(i + 1), -exponent);
    for (double& share : shares)
        share /= total;
    const auto used = [&](double time) {
        double sum = 0.0;
        for (const double share : shares)
            sum -= std::expm1(-share * time);
        return sum;
    };
    double low = 0.0;
    double high = 1.0;
    while (used(high) < capacity)
        high *= 2.0;
    constexpr int halvings = 60;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2.0;
        (used(middle) < capacity ? low : high) = middle;
    }
    double hits = 0.0;
    for (const double share : shares)
        hits -= share * std::expm1(-share * high);
    return hits;
}

} // namespace burst::sim
