#pragma once

#include "models/catalog.h"
#include "models/design.h"

#include <vector>

namespace burst::model {

/// Mean bytes of a successful answer over a link that leaves the platform for a client: the link's
/// `return_payload` where the designer set it, else what a store gives out (`object_size`) or what its node
/// says of its answers (`response_size`), else 0. Also 0 where nothing leaves: the caller is no client,
/// nobody waits for the answer, or the node meters its transfer by itself, as an edge cache does. Clients
/// that a DNS router sends on are clients still.
/// @param from, to  the ends of the link, in the design
[[nodiscard]] double bytesToInternet(const Link& link, const Node& from, const Node& to, const Design& design,
                                     const Catalog& catalog);

/// Mean bytes of a call that leaves the platform for a service of somebody else: the link's `payload`. 0
/// where nothing leaves, or where the caller does not meter what it sends.
/// @param from, to  the ends of the link, in the design
[[nodiscard]] double bytesToOthers(const Link& link, const Node& from, const Node& to, const Design& design,
                                   const Catalog& catalog);

/// Nodes that answer clients and whose answers have no size, in the order of the design: the bill lacks their
/// data transfer. Those are left out at which it is free.
[[nodiscard]] std::vector<const Node*> answersWithoutSize(const Design& design, const Catalog& catalog);

/// A node whose answers to clients are billed by a size that nobody stated.
struct AssumedAnswer {
    const Node* node{};
    double bytes{}; ///< the default
};
/// All of them, in the order of the design. Those are left out at which data transfer is free.
[[nodiscard]] std::vector<AssumedAnswer> assumedAnswers(const Design& design, const Catalog& catalog);

} // namespace burst::model
