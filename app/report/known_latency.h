#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/kind.h"
#include "models/tree.h"
#include "simulator/estimate/estimate.h"
#include "simulator/summary.h"

#include <map>
#include <string>
#include <vector>

namespace burst::app {

/// What latencies leave out: the nodes that answered and of which no latency is known. They took no time at
/// all, or only that of what they call, so that the latencies of who waits for them are a least.
struct LatencyGaps {
    using Nodes = std::vector<model::NodeId>;

    Nodes endToEnd{}; ///< on the way of calls from where requests begin
    /// By id of a node: on the way of calls from it, itself included, and of a client that is answered in no
    /// time whom it calls; only where there are any.
    std::map<std::string, Nodes> byNode{};
    /// The same for who waits for its answer, where that is not the time that the node takes: a queue has
    /// answered when it has the message.
    std::map<std::string, Nodes> byAnswer{};

    /// Those that the latency of a node leaves out.
    /// @param node  an id; empty = end to end
    [[nodiscard]] const Nodes& of(const std::string& node) const;
    /// Those that the latency of who waits for the answer of a node leaves out.
    [[nodiscard]] const Nodes& ofAnswer(const std::string& node) const;
};

[[nodiscard]] LatencyGaps latencyGaps(const sim::Summary& summary, const model::Design& design,
                                      const model::Catalog& catalog);
[[nodiscard]] LatencyGaps latencyGaps(const sim::Estimate& estimate, const model::Design& design,
                                      const model::Catalog& catalog);

/// Whether whoever calls over the link waits for the answer.
[[nodiscard]] bool isWaitedFor(const model::Link& link, const model::Design& design);
/// The same where the rule is known already.
[[nodiscard]] bool isWaitedFor(const model::Link& link, const model::LinkRule* rule);

/// Adds them to the object of a latency, by id, as "latency_leaves_out"; nothing where there are none.
void putGaps(model::Tree::Object& to, const LatencyGaps::Nodes& gaps);

[[nodiscard]] std::vector<std::string> titlesOf(const LatencyGaps::Nodes& nodes, const model::Design& design);

} // namespace burst::app
