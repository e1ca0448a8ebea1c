#pragma once

#include "models/ids.h"
#include "simulator/summary.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace burst::app {

/// How long requests took, as a histogram over all replications.
struct LatencyDistribution {
    struct Bucket {
        double upper{}; ///< edge, s
        std::int64_t count{};
    };
    std::vector<Bucket> buckets; ///< ascending, without empty ones at the ends; bounds are 64 a power of two
    std::int64_t count{};        ///< of all that succeeded

    /// The share of requests that took no longer, 0..1; 0 without any.
    [[nodiscard]] double shareWithin(double seconds) const;
    /// The latency that a share of the requests stays within; none without any.
    [[nodiscard]] std::optional<double> quantile(double share) const;
};

/// Of one node, or of all clients together where there is none.
[[nodiscard]] LatencyDistribution latencyDistribution(const sim::Summary& summary,
                                                      const std::optional<model::NodeId>& node);

/// When they took how long: of one node, or of all clients together.
[[nodiscard]] sim::LatencyMap latencyMap(const sim::Summary& summary,
                                         const std::optional<model::NodeId>& node);

} // namespace burst::app
