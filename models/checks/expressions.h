#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/finding.h"

namespace burst::model::checks {

/// Variables that cannot be worked out, and expressions that do not come to their setting. The values count
/// in any case: warnings only.
void checkExpressions(const Project& project, const Catalog& catalog, Findings& findings);

} // namespace burst::model::checks
