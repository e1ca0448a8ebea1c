#pragma once

#include "app/editor/document.h"
#include "models/fix.h"

#include <vector>

namespace burst::app {

// What is done about problems, each as one undo step; the problems are checked again at once.

/// Applies fixes one after the other as one step.
/// @param rule  of which they are the fixes, for the name of the step
void applyFixes(Document& document, const std::vector<model::Fix>& fixes, const std::string& rule);

/// Notes in the project that the designer lives with a problem, and why.
void acceptProblem(Document& document, const model::Finding& finding, const QString& reason);
/// Takes that back.
void reopenProblem(Document& document, const model::Finding& finding);

/// The title of a rule, or its id when the table does not have it.
[[nodiscard]] QString ruleTitle(const std::string& rule);

} // namespace burst::app
