#pragma once

#include "models/catalog.h"
#include "models/design.h"

#include <optional>
#include <string>

namespace burst::model {

/// What is wrong with the capacity mode that the designer set on a table: its product has no price for
/// capacity that is reserved, so that calls would be throttled by it and nobody billed for it. nullopt when
/// the mode is sold, is not set, or no product is known.
[[nodiscard]] std::optional<std::string> reservedCapacityProblem(const Node& node, const Design& design,
                                                                 const Catalog& catalog);

/// Takes the mode and the capacity that goes with it out of a table's settings: it is billed by request.
void dropReservedCapacity(Params& params);

} // namespace burst::model
