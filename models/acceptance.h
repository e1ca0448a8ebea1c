#pragma once

#include "models/design.h"
#include "models/finding.h"

#include <optional>
#include <string>

namespace burst::model {

// Findings that the designer has looked at and lives with, and why. They stand in the list "accepted" of the
// project file, each with the rule, the design, the subject, what the finding said and the reason. An
// acceptance holds for as long as the finding says the same: another figure in it is another fact.

/// The key of a project under which acceptances stand.
inline constexpr std::string_view acceptedKey = "accepted";

/// Why a finding of lint() was accepted; nothing when it was not, or when its facts have changed since.
[[nodiscard]] std::optional<std::string> acceptedBecause(const Project& project, const Finding& finding);

/// The project with a finding accepted; one accepted before gets the new reason. Acceptances of the same rule
/// and subject whose facts no longer hold go.
[[nodiscard]] Project withAcceptance(Project project, const Finding& finding, const std::string& reason);
[[nodiscard]] Project withoutAcceptance(Project project, const Finding& finding);

} // namespace burst::model
