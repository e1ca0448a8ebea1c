#pragma once

#include "app/report/report.h"
#include "models/catalog.h"
#include "models/design.h"
#include "models/finding.h"
#include "models/result.h"

#include <string>

namespace burst::app {

/// Draws the diagram of a run in both appearances and makes the HTML report of it. Needs a
/// QApplication (offscreen will do).
/// @param version  of the program   @param date  of the report, for people; may be empty
[[nodiscard]] std::string illustratedReport(const model::Project& project, const RunResult& run,
                                            const model::Catalog& catalog, const model::Findings& findings,
                                            const std::string& version, const std::string& date);

enum class ReportForm { html, pdf };

/// The same into a file, atomically. Errors: the file cannot be written.
model::Result<void> saveReport(const std::string& path, ReportForm form, const model::Project& project,
                               const RunResult& run, const model::Catalog& catalog,
                               const model::Findings& findings, const std::string& version,
                               const std::string& date);

} // namespace burst::app
