#pragma once

#include "models/price.h"
#include "models/resolve.h"

#include <map>
#include <vector>

namespace burst::model {

/// The nodes of a design with what their bills depend on, resolved once for many bills: a run has one for
/// each replication. Design and catalogue must outlive it.
class BilledNodes {
public:
    BilledNodes(const Design& design, const Catalog& catalog);

    /// Metered use as SKU quantities: every meter through the MeterPrice of the node's offering.
    [[nodiscard]] std::vector<UsageLine> lines(const Usage& usage) const;

private:
    struct Resolved {
        const Node* node{};
        const Offering* offering{}; ///< may be nullptr
        Settings settings;
    };

    const Design& design_;
    std::map<NodeId, Resolved> nodes_;
};

} // namespace burst::model
