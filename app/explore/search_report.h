#pragma once

#include "app/explore/optimise.h"
#include "models/tree.h"

#include <string>

namespace burst::app {

/// The best point, how sure it is, and every point that was simulated, the best first; "*" marks the Pareto
/// front.
[[nodiscard]] std::string searchText(const Found& found, const Plan& plan, const Aim& aim);

/// { "minimise" or "maximise", "subject_to", "points", "simulations", "settled", "best", "lead", "tried": [ …
/// ] }
[[nodiscard]] model::Tree searchJson(const Found& found, const Plan& plan, const Aim& aim);

} // namespace burst::app
