#include "simulator/analysis/warmup.h"

#include <vector>

namespace burst::sim {

namespace {
constexpr std::size_t batch = 5;
constexpr std::size_t fewestBatches = 10;
} // namespace

Truncation mser5(std::span<const double> series) {
    std::vector<double> means;
    for (std::size_t i = 0; i + batch <= series.size(); i += batch) {
        double sum = 0.0;
        for (std::size_t j = i; j < i + batch; ++j)
            sum += series[j];
        means.push_back(sum / static_cast<double>(batch));
    }
    const std::size_t n = means.size();
    if (n < fewestBatches) return {0, false};
    // From the end: mean and sum of squared deviations of what remains, by Welford's update.
    double mean = 0.0;
    double squares = 0.0;
    double best = 0.0;
    std::size_t cut = n;
    for (std::size_t kept = 1; kept <= n; ++kept) {
        const double value = means[n - kept];
        const double off = value - mean;
        mean += off / static_cast<double>(kept);
        squares += off * (value - mean);
        const std::size_t left = n - kept;
        if (left > n / 2) continue;
        const double k = static_cast<double>(kept);
        const double statistic = squares / (k * k);
        // Of equal ones the earliest: nothing is thrown away without need.
        if (cut == n || statistic <= best) {
            best = statistic;
            cut = left;
        }
    }
    return {cut * batch, cut < n / 2};
}

} // namespace burst::sim
