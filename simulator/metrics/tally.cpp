#include "simulator/metrics/tally.h"

namespace burst::sim {

Latency LatencyTally::latency() const {
    Latency latency;
    latency.count = histogram.count();
    if (latency.count == 0) return latency;
    latency.mean = sum.value() * 1e-9 / static_cast<double>(latency.count);
    latency.p50 = histogram.quantile(0.50) * 1e-9;
    latency.p90 = histogram.quantile(0.90) * 1e-9;
    latency.p95 = histogram.quantile(0.95) * 1e-9;
    latency.p99 = histogram.quantile(0.99) * 1e-9;
    latency.p999 = histogram.quantile(0.999) * 1e-9;
    latency.max = toSeconds(histogram.max());
    return latency;
}

} // namespace burst::sim
