#pragma once

#include "models/kind.h"

#include <vector>

namespace burst::model::kinds {

// What can be set on links, by what they do. The parameters of calls are in link.cpp.

[[nodiscard]] Parameter op();
[[nodiscard]] Parameter latency();
[[nodiscard]] std::vector<Parameter> pollParameters();
[[nodiscard]] std::vector<Parameter> deliverParameters();
[[nodiscard]] std::vector<Parameter> ruleParameters();
[[nodiscard]] std::vector<Parameter> shardParameters();

} // namespace burst::model::kinds
