#include "simulator/analysis/compare.h"

#include "simulator/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace burst::sim {

namespace {
void setRelative(Difference& difference) {
    const double whole = std::abs(difference.a);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    difference.relative = whole > 0.0 ? difference.delta / whole : nan;
    difference.relativeLow = whole > 0.0 ? difference.low / whole : nan;
    difference.relativeHigh = whole > 0.0 ? difference.high / whole : nan;
}
} // namespace

Difference difference(const std::string& metric, const std::vector<double>& a, const std::vector<double>& b,
                      bool lowerIsBetter) {
    Difference result;
    result.metric = metric;
    result.a = mean(a);
    result.b = mean(b);
    result.delta = result.b - result.a;
    result.low = result.high = result.delta;
    const std::size_t pairs = std::min(a.size(), b.size());
    result.pairs = pairs;
    setRelative(result);
    if (pairs < 2) return result;
    std::vector<double> deltas(pairs);
    for (std::size_t i = 0; i < pairs; ++i)
        deltas[i] = b[i] - a[i];
    std::tie(result.low, result.high) = confidenceInterval(deltas);
    setRelative(result);
    using Verdict = Difference::Verdict;
    if (result.low == 0.0 && result.high == 0.0)
        result.verdict = Verdict::same;
    else if (result.low <= 0.0 && result.high >= 0.0)
        result.verdict = Verdict::noise;
    else
        result.verdict = (result.delta < 0.0) == lowerIsBetter ? Verdict::better : Verdict::worse;
    return result;
}

std::vector<Difference> compare(const Summary& a, const Summary& b) {
    enum class Better { low, high, neither };
    struct Metric {
        const char* name;
        Better better;
    };
    constexpr const char* offered = "requests.offered";
    constexpr Metric metrics[] = {
        {"latency.mean", Better::low},        {"latency.p50", Better::low},
        {"latency.p90", Better::low},         {"latency.p95", Better::low},
        {"latency.p99", Better::low},         {offered, Better::neither},
        {"requests.succeeded", Better::high}, {"errors.ratio", Better::low},
        {"throttled.ratio", Better::low},     {"cold_starts", Better::low},
        {"cold_starts.ratio", Better::low},   {"dead_lettered", Better::low},
    };
    using Verdict = Difference::Verdict;
    std::vector<Difference> result;
    bool sameOffered = true;
    for (const auto& [name, better] : metrics) {
        const auto left = a.samples.find(name);
        const auto right = b.samples.find(name);
        if (left == a.samples.end() || right == b.samples.end()) continue;
        auto& found =
            result.emplace_back(difference(name, left->second, right->second, better == Better::low));
        if (name == offered) sameOffered = left->second == right->second;
        const bool judged = found.verdict == Verdict::better || found.verdict == Verdict::worse;
        if (judged && (better == Better::neither || (better == Better::high && !sameOffered)))
            found.verdict = Verdict::differs;
    }
    return result;
}

} // namespace burst::sim
