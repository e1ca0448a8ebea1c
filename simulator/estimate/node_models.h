#pragma once

#include "simulator/estimate/estimate.h"
#include "simulator/network/network.h"

#include <map>
#include <string>
#include <vector>

namespace burst::sim {

/// What an estimate knows while it is made; the parts of it are improved in rounds.
struct Estimation {
    const Network& network;
    std::vector<NodeEstimate> nodes; ///< by NodeIndex
    std::vector<double> batch;       ///< by LinkIndex: messages per call of a poller, >= 1
    std::vector<std::map<std::string, double>> perSecond; ///< by NodeIndex: what a second meters
    std::vector<std::string> doubts;

    /// Mean s that the caller of a link waits for one call, retries left out.
    [[nodiscard]] double wait(LinkIndex link) const;
    /// Mean s that a request spends on all its calls, in their order.
    [[nodiscard]] double callTime(const NodeSpec& node) const;
    /// Mean s of the one route that a request takes.
    [[nodiscard]] double routeTime(const NodeSpec& node) const;
};

/// The share of a node's requests that go over the n-th of its call links, times the calls of each.
[[nodiscard]] double callsPerRequest(const Network& network, const NodeSpec& node, std::size_t n);

/// Estimates one node from its rate and the latencies of what it calls: refused, latency, concurrency, what
/// it meters. A kind without a formula of its own is taken for its latency only, and a doubt says so.
void estimateNode(Estimation& estimation, NodeIndex node);

} // namespace burst::sim
