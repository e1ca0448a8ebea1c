#pragma once

#include "models/kind.h"

#include <string>
#include <vector>

namespace burst::model::kinds {

/// How a node finds out which of its targets work.
struct HealthDefaults {
    bool enabled{false};
    int unhealthyAfter{3};
    int healthyAfter{3};
};
[[nodiscard]] std::vector<Parameter> healthParameters(const HealthDefaults& defaults);

} // namespace burst::model::kinds
