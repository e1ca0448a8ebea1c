#pragma once

#include "models/kind.h"

namespace burst::model::kinds {

// One function a kind, defined in models/kinds/<kind>.cpp.
#define KIND(name) Kind name();
#include "models/kinds.def"
#undef KIND

} // namespace burst::model::kinds
