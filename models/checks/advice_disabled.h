#pragma once

#include "models/bypass.h"
#include "models/checks/checks.h"

// Advice on a design of which nodes are switched off is about what plays (models/bypass.h), and is shown
// where it was drawn.
namespace burst::model::checks {

/// Moves findings about what plays to their places in the design as it was drawn, and drops those about what
/// is disabled.
/// @param pointer  of the design, "/designs/0"
void placeAsDrawn(Findings& findings, const Design& played, const Design& drawn, const std::string& pointer);

/// One hint for each disabled node: what becomes of the calls that led to it.
void tellDisabled(const Design& drawn, const Bypass& bypass, const std::string& pointer, Findings& findings);

} // namespace burst::model::checks
