#include "simulator/metrics/attribution.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <tuple>

namespace burst::sim {

namespace {

struct Band {
    const char* name;
    double at;
    double from;
    double to;
};
constexpr Band bands[] = {{"p50", 0.50, 0.45, 0.55}, {"p95", 0.95, 0.94, 0.96}, {"p99", 0.99, 0.98, 0.998}};

[[nodiscard]] Attribution attributionOf(const Network& network, const PathSample& sample,
                                        const std::vector<PathSample::Entry>& ascending, const Band& band) {
    const auto n = static_cast<double>(ascending.size());
    // The request at the percentile itself, by the same rule as a quantile, and its neighbours.
    const auto at = static_cast<std::size_t>(std::max(0.0, std::ceil(band.at * n - 1e-9) - 1.0));
    const auto from = std::min(at, static_cast<std::size_t>(std::ceil(band.from * n)));
    const auto to = std::max(at + 1, static_cast<std::size_t>(std::floor(band.to * n)));
    using Key = std::tuple<NodeIndex, Cause, std::uint8_t>;
    std::map<Key, double> sums; // ns
    double total = 0.0;
    for (std::size_t i = from; i < to; ++i) {
        total += static_cast<double>(ascending[i].total);
        for (const PathPart& part : sample.partsOf(ascending[i]))
            sums[{part.node, part.cause, part.limit}] += static_cast<double>(part.time);
    }
    const auto requests = static_cast<double>(to - from);
    Attribution result{.percentile = band.name,
                       .requests = static_cast<std::int64_t>(to - from),
                       .seconds = total * 1e-9 / requests};
    for (const auto& [key, sum] : sums) {
        const auto& [node, cause, limit] = key;
        result.parts.push_back(
            {.node = network.nodes[node].id,
             .title = network.nodes[node].title,
             .cause = cause,
             .limit = limit == noLimit ? std::string() : std::string(limitName(static_cast<Limit>(limit))),
             .seconds = sum * 1e-9 / requests,
             .share = total > 0.0 ? sum / total : 0.0});
    }
    std::stable_sort(result.parts.begin(), result.parts.end(),
                     [](const CausePart& a, const CausePart& b) { return a.seconds > b.seconds; });
    return result;
}

} // namespace

std::vector<Attribution> attribute(const Network& network, const PathSample& sample) {
    if (sample.entries().empty()) return {};
    std::vector<PathSample::Entry> ascending = sample.entries();
    std::sort(ascending.begin(), ascending.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.total, a.rank) < std::tuple(b.total, b.rank);
    });
    std::vector<Attribution> result;
    for (const Band& band : bands)
        result.push_back(attributionOf(network, sample, ascending, band));
    return result;
}

} // namespace burst::sim
