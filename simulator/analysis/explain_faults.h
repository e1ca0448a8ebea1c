#pragma once

#include "models/design.h"
#include "models/scenario.h"

#include <string>
#include <vector>

namespace burst::sim {

/// What the scenario itself did to the design while it ran, a sentence for each node, group or account in the
/// order of the first time: "By the scenario, Card payments was slower from 12 min to 15 min and down from
/// 15 min to 17 min."
[[nodiscard]] std::vector<std::string> explainFaults(const model::Scenario& scenario,
                                                     const model::Design& design);

} // namespace burst::sim
