#pragma once

#include "simulator/estimate/estimation.h"

#include <vector>

namespace burst::sim {

/// The readers of a log in shards: how large their batches are, and how long records wait for them.
class LogReaders {
public:
    /// What the log is like.
    struct Log {
        double shards{1.0};
        double pollInterval{1.0};  ///< s, unless a link says otherwise
        double pollsPerShard{0.0}; ///< per second, of all sharing readers; 0 = no limit
        double recordBytes{1024.0};
    };

    LogReaders(const Network& network, NodeIndex node, const Log& log);

    /// Sets the calls of the readers' links.
    /// @param records     per second, of the whole log
    /// @param perRequest  records for each request that reaches the node
    /// @return  s until the last reader is done with a record
    Moments update(Estimation& e, double records, double perRequest);
    /// Why the figures are not to be trusted.
    void sayDoubts(Estimation& e) const;

private:
    /// One lane of a shard as its reader works it off.
    struct Lane {
        double batch{1.0}; ///< records
        double wait{};     ///< s from being stored to being handed out
        double busy{};     ///< share of time in which a batch is in work
    };

    [[nodiscard]] static Lane laneFigures(double rate, double poll, double window, double full,
                                          const Moments& service);
    [[nodiscard]] double pollOf(const LinkSpec& link) const;
    [[nodiscard]] double batchOf(const LinkSpec& link) const;

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    Log log_{};
    std::uint32_t sharing_{0};
    std::vector<Lane> lanes_{};
    double lost_{0.0};
};

} // namespace burst::sim
