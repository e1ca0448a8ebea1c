#pragma once

#include "models/catalog.h"
#include "models/design.h"

#include <string>

namespace burst::app {

/// What a bill leaves out because nobody said how large answers to clients are; empty when nothing.
[[nodiscard]] std::string transferRemark(const model::Design& design, const model::Catalog& catalog);

} // namespace burst::app
