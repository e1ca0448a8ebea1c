#pragma once

#include "models/catalog.h"
#include "models/design.h"

#include <string>

namespace burst::app {

/// What a bill leaves out because nobody said how large answers to clients are, and at which nodes it takes a
/// default for that; empty when it does neither.
[[nodiscard]] std::string transferRemark(const model::Design& design, const model::Catalog& catalog);

} // namespace burst::app
