#pragma once

#include "simulator/estimate/estimation.h"

#include <vector>

namespace burst::sim {

/// The rates of all nodes: rate = outside + what the links bring. A sparse linear system; where its places
/// are is the same in every round.
class Flows {
public:
    /// @param outside  requests per second that begin at each node
    Flows(const Network& network, std::vector<double> outside);

    /// Sets the rates of all nodes from the calls of all links. False when there is no finite answer.
    bool solve(Estimation& e);
    /// Nodes in an order in which most stand behind those that they call.
    [[nodiscard]] const std::vector<NodeIndex>& calledFirst() const { return calledFirst_; }

private:
    bool solveCircles(Estimation& e);

    const Network& network_;
    std::vector<double> outside_;
    std::vector<NodeIndex> calledFirst_;
    bool hasCircles_{false};
};

} // namespace burst::sim
