#pragma once

#include "models/kind.h"

#include <string>

namespace burst::model {

/// Why two nodes cannot be joined, in words.
struct Refusal {
    std::string text;   ///< half a sentence: "a queue cannot be linked to a gateway"
    std::string remedy; ///< a sentence: "Put a function between them."
};

/// Why no link with this operation leads from one kind to another, and the nearest remedy.
/// Only for kinds and operations that have no rule.
[[nodiscard]] Refusal refusal(const Kind& from, const Kind& to);

} // namespace burst::model
