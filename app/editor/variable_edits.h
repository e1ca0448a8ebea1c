#pragma once

#include "app/editor/document.h"
#include "models/variables.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace burst::app {

// The variables of the project (models/variables.h). All that is worked out from them follows in the same
// undo step.

/// Puts a variable in the place of another, which gives its name to expressions, or as one more.
/// @return the project that would be, or why it cannot be
[[nodiscard]] model::Result<model::Project>
withVariable(const Document& document, std::optional<std::size_t> place, const model::Variable& variable);
void putVariable(Document& document, std::optional<std::size_t> place, const model::Variable& variable);
/// @return why it has to stay, or nullopt when it is gone
std::optional<QString> removeVariable(Document& document, std::size_t place);

/// "base_rps = 20 /s", "peak = 5*base_rps = 100 /s".
[[nodiscard]] QString variableText(const model::Variable& variable, const model::Names& names);

} // namespace burst::app
