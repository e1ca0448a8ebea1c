#include "simulator/analysis/warmup.h"

#include "models/kind.h"

#include <algorithm>
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

namespace {
/// The sum of one series over the nodes that `counts` picks.
template <class Counts>
[[nodiscard]] std::vector<double> sumOf(const Summary& pilot, const char* metric, Counts counts) {
    std::vector<double> sum;
    for (const auto& node : pilot.nodes) {
        const auto series = node.series.find(metric);
        if (series == node.series.end() || !counts(node)) continue;
        const auto& values = series->second.values;
        if (values.size() > sum.size()) sum.resize(values.size(), 0.0);
        for (std::size_t i = 0; i < values.size(); ++i)
            sum[i] += values[i];
    }
    return sum;
}
} // namespace

PilotWarmup warmupOf(const Summary& pilot) {
    const auto every = [](const NodeResult&) { return true; };
    const auto origin = [](const NodeResult& node) {
        const model::Kind* kind = model::findKind(node.kind);
        return kind && kind->origin;
    };
    double step = 0.0;
    for (const auto& node : pilot.nodes)
        for (const auto& [metric, series] : node.series)
            step = series.step;
    PilotWarmup result;
    for (const auto& series : {sumOf(pilot, "concurrency", origin), sumOf(pilot, "environments", every),
                               sumOf(pilot, "queue_depth", every)}) {
        if (series.empty()) continue;
        const Truncation cut = mser5(series);
        result.seconds = std::max(result.seconds, static_cast<double>(cut.values) * step);
        result.settled = result.settled && cut.settled;
    }
    return result;
}

} // namespace burst::sim
