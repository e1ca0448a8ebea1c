#pragma once

#include "models/resolve.h"

namespace burst::model {

/// Whether new environments of a function come from a snapshot: it is wanted, and how long a restore takes is
/// known.
[[nodiscard]] bool isRestored(const Settings& function);

/// Seconds that loading code and dependencies adds to the initialisation of a new environment.
[[nodiscard]] double loadTime(const Settings& function);

/// Seconds until a new environment is ready, on average: what the platform does and the initialisation, or
/// the restore in its place.
[[nodiscard]] double meanColdStart(const Settings& function);

} // namespace burst::model
