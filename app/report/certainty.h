#pragma once

#include "models/kind.h"

#include <string>
#include <string_view>

namespace burst::app {

/// In a word for a cell: "vendor", "measured", "yours"; with a question mark where the provider has not said
/// so itself and nobody has measured it: "? secondary", "? assumed".
[[nodiscard]] std::string certaintyWord(model::Certainty certainty);
/// In a few words: "stated by the provider".
[[nodiscard]] std::string_view certaintyMeaning(model::Certainty certainty);
/// Whether somebody else reported it or nobody did.
[[nodiscard]] bool isUnverified(model::Certainty certainty);

} // namespace burst::app
