#pragma once

#include "models/result.h"
#include "simulator/summary.h"

#include <string>
#include <string_view>

namespace burst::store {

/// A whole result as bytes, in the byte order of this machine, with a digest against damage.
[[nodiscard]] std::string packSummary(const sim::Summary& summary);

/// The same result again. Errors: damaged bytes, and those of a program whose results have other parts.
model::Result<sim::Summary> unpackSummary(std::string_view bytes);

} // namespace burst::store
