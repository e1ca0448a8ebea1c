#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "simulator/network/network.h"

namespace burst::sim {

/// Resolves the faults of a scenario for a design whose nodes stand in the network already. What hits nothing
/// in this design is left out: the scenario may also serve another one.
[[nodiscard]] FaultPlan planFaults(const Network& network, const model::Design& design,
                                   const model::Scenario& scenario, const model::Catalog& catalog);

} // namespace burst::sim
