#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/scenario.h"
#include "simulator/summary.h"

#include <string>
#include <vector>

namespace burst::app {

/// What has to be known of the bill of a run, in sentences: what it repeats, and what it leaves out.
[[nodiscard]] std::vector<std::string> billRemarks(const sim::Summary& summary,
                                                   const model::Scenario& scenario,
                                                   const model::Design& design,
                                                   const model::Catalog& catalog);

} // namespace burst::app
