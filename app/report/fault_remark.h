#pragma once

#include "models/design.h"
#include "models/scenario.h"
#include "simulator/summary.h"

#include <string>

namespace burst::app {

/// What of a scenario goes wrong or changes while it is measured: the bill of a month takes that for the
/// whole month. Empty when nothing does.
[[nodiscard]] std::string faultRemark(const sim::Summary& summary, const model::Scenario& scenario,
                                      const model::Design& design);

} // namespace burst::app
