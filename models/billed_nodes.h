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

/// Metered use as SKU quantities: every meter through the MeterPrice of the node's offering.
[[nodiscard]] std::vector<UsageLine> usageLines(const Usage& usage, const Design& design,
                                                const Catalog& catalog);

/// SKUs at which the node would be billed with its settings, and which have no price where it runs. Meters
/// that links decide on are left out; of the data that leaves speaks transferPrice().
[[nodiscard]] std::vector<std::string> unpriced(const Node& node, const Design& design,
                                                const Catalog& catalog);

/// What bytes cost that a node sends over the internet (the meter `internet_bytes`).
struct TransferPrice {
    bool free{false};                   ///< known to cost nothing
    std::vector<std::string> missing{}; ///< SKUs without a price where the node runs, as a bill names them
};
[[nodiscard]] TransferPrice transferPrice(const Node& node, const Design& design, const Catalog& catalog);

/// A month from a measured window: each meter times hoursPerMonth * 3600 * share / window, fixed meters
/// without the share.
/// @param window  s, > 0   @param share  0..1, the part of the month this traffic stands for
/// @param scale   how much of that traffic there is, >= 0; fixed meters stay
[[nodiscard]] Usage monthly(const Usage& usage, const Design& design, double window, double share,
                            double scale = 1.0);

} // namespace burst::model
