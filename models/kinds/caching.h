#pragma once

#include "models/kind.h"

#include <string>
#include <vector>

namespace burst::model::kinds {

/// What caches of every kind are told: hits given or drawn by popularity, room, life, start, stampedes.
struct CachingDefaults {
    std::string prefix{}; ///< of every key: "" or "cache_"
    std::string item{};   ///< what is kept, in the plural: "items", "objects"
    double hitRatio{0.8}; ///< 0..1
    std::string life{};   ///< "" = until pushed out
    bool coalescing{false};
};
[[nodiscard]] std::vector<Parameter> cachingParameters(const CachingDefaults& defaults);

/// Some parameters and then more.
[[nodiscard]] std::vector<Parameter> joined(std::vector<Parameter> some, const std::vector<Parameter>& more);

} // namespace burst::model::kinds
