#pragma once

#include "models/design.h"
#include "models/result.h"

#include <string>

namespace burst::app {

/// Whether runs of a design have a figure of this name, "latency.p99" or "latency.p99@api". The error names
/// those that there are.
/// @param place  of the error
model::Result<void> knownFigure(const std::string& place, const std::string& name,
                                const model::Design& design);

} // namespace burst::app
