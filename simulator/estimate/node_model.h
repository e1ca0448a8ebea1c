#pragma once

#include "simulator/estimate/estimation.h"

#include <memory>

namespace burst::sim {

/// The formulas of one node: its settings, read once, and what follows from its load.
class NodeModel {
public:
    NodeModel(const Network& network, NodeIndex node)
        : network_(network), spec_(network.nodes[node]), node_(node) {}
    virtual ~NodeModel() = default;
    NodeModel(const NodeModel&) = delete;
    NodeModel& operator=(const NodeModel&) = delete;

    /// From its rate and its links (whose targets are known): what is refused, latency, how often it calls.
    /// The calls of its links are zero before.
    virtual void update(Estimation& e) = 0;
    /// Once, when all rates and latencies have settled: what it meters, and doubts.
    virtual void finish(Estimation&) {}

protected:
    /// Sets what follows from the walk of those that are let in.
    /// @param own  s before or after the walk   @param refused  share that is refused at once
    void settle(Estimation& e, const Moments& own, const WalkFigures& walk, double refused) const;

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
};

// One factory a kind.
#define KIND(name) std::unique_ptr<NodeModel> model_##name(const Network& network, NodeIndex node);
#include "models/kinds.def"
#undef KIND

/// The formulas of a node of the network.
[[nodiscard]] std::unique_ptr<NodeModel> makeModel(const Network& network, NodeIndex node);

} // namespace burst::sim
