#pragma once

#include "models/design.h"
#include "models/scenario.h"

#include <string>

namespace burst::store {

/// The question that a run answers, as a digest: two runs with the same key have the same result. Covers the
/// design and the scenario with its seed and replications, the contents of its traces and the engine; what
/// only prices, judges or draws them is no part of it.
/// @param scenario  with the seed and the replications that are run, if they are not those of the project
[[nodiscard]] std::string questionKey(const model::Design& design, const model::Scenario& scenario,
                                      const model::Traces& traces);

} // namespace burst::store
