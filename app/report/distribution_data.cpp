#include "app/report/distribution_data.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace burst::app {

double LatencyDistribution::shareWithin(double seconds) const {
    if (count == 0) return 0.0;
    std::int64_t within = 0;
    for (const auto& bucket : buckets)
        if (bucket.upper <= seconds) within += bucket.count;
    return static_cast<double>(within) / static_cast<double>(count);
}

std::optional<double> LatencyDistribution::quantile(double share) const {
    const auto wanted = static_cast<std::int64_t>(std::ceil(share * static_cast<double>(count)));
    std::int64_t within = 0;
    for (const auto& bucket : buckets) {
        within += bucket.count;
        if (within >= wanted) return bucket.upper;
    }
    return std::nullopt;
}

LatencyDistribution latencyDistribution(const sim::Summary& summary,
                                        const std::optional<model::NodeId>& node) {
    std::map<double, std::int64_t> sums;
    for (const auto& each : summary.nodes) {
        if (node ? each.id != *node : each.kind != "client") continue;
        for (const auto& [upper, count] : each.histogram)
            sums[upper] += count;
    }
    LatencyDistribution distribution;
    for (const auto& [upper, count] : sums) {
        if (count == 0) continue;
        distribution.buckets.push_back({upper, count});
        distribution.count += count;
    }
    return distribution;
}

sim::LatencyMap latencyMap(const sim::Summary& summary, const std::optional<model::NodeId>& node) {
    sim::LatencyMap map;
    for (const auto& each : summary.nodes) {
        if (node ? each.id != *node : each.kind != "client") continue;
        map.start = each.latencyMap.start;
        map.step = each.latencyMap.step;
        map.merge(each.latencyMap);
    }
    return map;
}

} // namespace burst::app
