#pragma once

#include "models/design.h"

#include <map>

namespace burst::app {

/// Which part of a node's requests each link takes, 0..1, where a node sends every request down one of two or
/// more links drawn by weight. Other links are absent.
[[nodiscard]] std::map<model::LinkId, double> routeShares(const model::Design& design);

/// The weight of a link, 1 where it is not set.
[[nodiscard]] double weightOf(const model::Link& link);

} // namespace burst::app
