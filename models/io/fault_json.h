#pragma once

#include "models/fault.h"
#include "models/io/object_reader.h"

namespace burst::model {

// The part of the project file that says what goes wrong or changes during a scenario.

/// One entry of "faults". A kind that this version does not know is kept as a whole in `kept`.
Fault readFault(ObjectReader& reader, const Tree& whole);

/// The canonical form; defaults are left out.
[[nodiscard]] Tree writeFault(const Fault& fault);

} // namespace burst::model
