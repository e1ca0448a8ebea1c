#pragma once

#include "simulator/metrics/node_merge.h"
#include "simulator/metrics/outcome.h"
#include "simulator/metrics/tally.h"
#include "simulator/summary.h"

#include <string>
#include <vector>

namespace burst::sim {

/// Merges replications into sums, averages and intervals. Takes them one by one, in their order, so that
/// memory does not grow with their number but for a few figures of each.
class Summariser {
public:
    /// @param network  must outlive the summariser
    Summariser(const Network& network, const TraceWish& traces);

    void add(const Outcome& outcome);
    /// Half-width of the 95 % interval of a metric as a share of its mean, from what was added so far;
    /// infinite below two replications and when one of them lacks the metric.
    [[nodiscard]] double relativeHalfWidth(const std::string& metric) const;
    /// The whole. Ids, seed and wall time are the caller's to fill in.
    [[nodiscard]] Summary summary() const;

private:
    struct LinkTally {
        LinkResult result{};
        LatencyTally latency{};
    };
    [[nodiscard]] LinkResult linkResult(LinkIndex index) const;
    [[nodiscard]] RouteResult routeResult(std::size_t index) const;
    void addSamples(Summary& summary) const;

    const Network& network_;
    Summary sums_;
    double simulated_{0.0}; ///< s, of all replications
    LatencyTally latency_;
    std::vector<NodeMerge> nodes_;
    std::vector<LinkTally> links_;
    std::vector<LinkTally> routes_;
    PathSample paths_;
    PathSample completions_;
    TraceKeeper traces_;
};

} // namespace burst::sim
