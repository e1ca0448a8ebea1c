#pragma once

#include "app/report/table.h"
#include "models/design.h"
#include "models/finding.h"
#include "models/io/json_text.h"
#include "models/tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace burst::app {

/// A finding and the reason for which the project accepts it.
struct AcceptedFinding {
    model::Finding finding;
    std::string reason;
};

/// Findings of one file with the places of its parts, for the answers of `lint`.
struct Lint {
    std::string file; ///< as the user named it
    model::Positions positions;
    model::Findings findings;
    std::vector<AcceptedFinding> accepted{}; ///< what the designer lives with; in no count
};

/// Takes the findings that the project accepts, and whose facts still hold, out of the others.
[[nodiscard]] Lint lintOf(std::string file, model::Positions positions, const model::Project& project,
                          model::Findings findings);

/// Rule, severity, place, text and remedy of each finding, and how many there are of each severity.
[[nodiscard]] model::Tree lintJson(const Lint& lint);

/// The same as SARIF 2.1.0, which code hosts and editors show beside the lines of the file, with all rules
/// and their help. Accepted findings are suppressed there, with the reason.
[[nodiscard]] model::Tree lintSarif(const Lint& lint, std::string_view version);

/// One paragraph a finding, errors first, and a last line with the counts.
[[nodiscard]] std::string lintText(const Lint& lint);

/// The findings, worst first, and last those that the project accepts, with the reason.
[[nodiscard]] Table findingTable(const model::Findings& findings, const model::Project& project);

/// The recorded place of a pointer or, failing that, of the nearest part around it.
[[nodiscard]] std::optional<model::Position> positionOf(const model::Positions& positions,
                                                        std::string pointer);

[[nodiscard]] std::string_view severityName(model::Finding::Severity severity);

} // namespace burst::app
