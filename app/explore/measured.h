#pragma once

#include "models/catalog.h"
#include "models/design.h"

namespace burst::app {

/// The design in which the own work of a function is said to have been measured at the memory that it has
/// now, unless it says so itself: with other memory it is then faster or slower, instead of as long as
/// before. Anything else stays as it is.
[[nodiscard]] model::Design measuredAsIs(model::Design design, const model::NodeId& node,
                                         const model::Catalog& catalog);

} // namespace burst::app
