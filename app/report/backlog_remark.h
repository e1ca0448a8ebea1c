#pragma once

#include "models/design.h"
#include "simulator/summary.h"

#include <string>

namespace burst::app {

/// That the bill of a run leaves out work which was not done at its end, where more than one part in twenty
/// of what came to a node was still inside; empty where the run kept up.
[[nodiscard]] std::string backlogRemark(const sim::Summary& summary, const model::Design& design);

} // namespace burst::app
