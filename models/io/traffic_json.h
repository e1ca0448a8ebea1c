#pragma once

#include "models/io/object_reader.h"
#include "models/scenario.h"
#include "models/units.h"

#include <optional>
#include <string_view>

namespace burst::model {

// The part of the project file that says what arrives; used by the reader and the writer of projects.

/// A number in the SI base unit or a text with its unit; nullopt when absent or, with a report, wrong.
std::optional<double> readQuantity(ObjectReader& reader, std::string_view key, Unit unit);

/// What arrives at one source. A process that this version does not know is kept as a whole in `extra`.
Traffic readTraffic(ObjectReader& reader);

/// The canonical form; defaults are left out.
[[nodiscard]] Tree::Object writeTraffic(const Traffic& traffic);

} // namespace burst::model
