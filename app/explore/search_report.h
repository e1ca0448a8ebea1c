#pragma once

#include "app/explore/optimise.h"
#include "models/tree.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace burst::app {

/// Places in `tried`: what keeps the bounds first, then what may, then what does not; among these by the
/// figure.
[[nodiscard]] std::vector<std::size_t> ranked(const Found& found, const Aim& aim);

/// Where every point breaks a bound, the place in `tried` of the one that misses them least: by the shares of
/// the bounds that it lacks, added up. None where one keeps them or may.
[[nodiscard]] std::optional<std::size_t> nearest(const Found& found, const Aim& aim);

/// The best point, or where there is none the nearest; how sure it is, and how much was simulated, a line
/// each.
[[nodiscard]] std::string searchVerdict(const Found& found, const Plan& plan, const Aim& aim);

/// The best point, how sure it is, and every point that was simulated, the best first; "*" marks the Pareto
/// front.
[[nodiscard]] std::string searchText(const Found& found, const Plan& plan, const Aim& aim);

/// { "minimise" or "maximise", "subject_to", "points", "simulations", "settled", "best", "lead", "tried": [ …
/// ] }
[[nodiscard]] model::Tree searchJson(const Found& found, const Plan& plan, const Aim& aim);

} // namespace burst::app
