#pragma once

#include "models/rules.h"
#include "models/tree.h"

#include <string>

namespace burst::app {

/// One paragraph a rule: id, severity, title, why it matters, how to mend it, source.
[[nodiscard]] std::string rulesText();

/// The same as JSON, with how many there are of each sort.
[[nodiscard]] model::Tree rulesJson();

/// A rule as a reportingDescriptor of SARIF 2.1.0, with help in plain text and Markdown.
[[nodiscard]] model::Tree sarifRule(const model::Rule& rule);

/// "error", "warning" or "note", as SARIF calls severities.
[[nodiscard]] std::string_view sarifLevel(model::Finding::Severity severity);

} // namespace burst::app
