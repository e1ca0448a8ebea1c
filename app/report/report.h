#pragma once

#include "app/report/result_json.h"
#include "models/catalog.h"
#include "models/design.h"
#include "models/finding.h"

#include <string>

namespace burst::app {

/// A picture for a report: SVG for light pages and, if there is one, for dark pages.
struct Picture {
    std::string title;
    std::string caption; ///< what to see in it; may be empty
    std::string light;
    std::string dark; ///< empty = the light one serves both
};

/// What a report is made of.
struct ReportContent {
    const model::Project& project;
    const RunResult& run;
    const model::Catalog& catalog;
    const model::Findings& findings;
    std::string version; ///< of the program
    std::string date;    ///< of the report, for people; may be empty
    Picture diagram;
};

/// The report as one HTML file, which is well-formed XML too: the answer in figures, the diagram, what
/// limited the run, charts, results by node, the monthly bill, every assumption with its source and
/// certainty, findings, and how to repeat the run. Loads nothing from anywhere; follows the reader's light
/// or dark setting; prints on paper. All texts of the project are escaped.
[[nodiscard]] std::string htmlReport(const ReportContent& content);

/// The same without pictures, as Markdown for pull requests and chats.
[[nodiscard]] std::string markdownReport(const ReportContent& content);

/// The answer in one sentence: requests, share that succeeded, p99 latency, monthly cost.
[[nodiscard]] std::string verdict(const RunResult& run);

} // namespace burst::app
