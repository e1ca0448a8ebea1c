#pragma once

#include "simulator/metrics/outcome.h"
#include "simulator/metrics/tally.h"
#include "simulator/summary.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace burst::sim {

/// One node over all replications: takes them one after the other and keeps sums only.
class NodeMerge {
public:
    NodeMerge(const Network& network, NodeIndex index);

    void add(const Outcome& outcome);
    [[nodiscard]] NodeResult result() const;

private:
    /// Mean over the replications and highest value of a gauge.
    struct LevelTally {
        double means{};
        double max{};
        void add(const Gauge& gauge, Time measured);
        [[nodiscard]] Level level(int replications) const;
    };
    /// Sums of the values of each bucket, and of how many replications.
    struct SeriesTally {
        std::vector<double> sums;
        std::vector<std::int32_t> counts;
        void add(std::size_t bucket, double value);
        [[nodiscard]] Series series(const Network& network) const;
    };

    void addSeries(const NodeRecord& record, Time measured);
    void addLimits(const NodeRecord& record, Time measured);
    void addBucket(const NodeRecord& record, std::size_t bucket, Duration width);

    const Network& network_;
    /// Messages wait inside, or records of what was done, to be read.
    [[nodiscard]] bool holdsMessages() const {
        return spec_.kind->holdsMessages || !spec_.shardReaders.empty();
    }

    const NodeSpec& spec_;
    NodeIndex index_{};
    int replications_{0};
    NodeResult sums_; ///< counts and whatever else is a plain sum
    LatencyTally latency_;
    LevelTally inside_;
    LevelTally environments_;
    LevelTally busy_;
    LevelTally waiting_;
    std::int64_t coldStarts_{0};
    std::int64_t invocations_{0};
    std::int64_t lookups_{0};
    std::int64_t hits_{0};
    Duration oldestAge_{0};
    double utilisation_{0.0};
    double mostBusy_{-1.0};
    bool hasUtilisation_{true};
    std::map<std::string, SeriesTally> series_;
    std::map<Limit, std::vector<double>> limits_; ///< per second, summed over replications, by bucket
};

} // namespace burst::sim
