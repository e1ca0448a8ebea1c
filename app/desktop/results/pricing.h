#pragma once

#include "app/editor/run_controller.h"
#include "app/report/result_json.h"

#include <QString>

namespace burst::app {

// Bills of finished runs. What happened in a run stays; its bill is that of the prices, the currency, the
// discounts and the budget of now, and says so where that makes a difference.

/// The run with its bill and its objectives as the document has them now.
[[nodiscard]] RunResult resultOf(const FinishedRun& run, const Document& document, const BillTerms& terms);

/// That prices have changed since the run, and what the month cost with those of its time; empty when it cost
/// the same.
[[nodiscard]] QString repricedText(const FinishedRun& run, const RunResult& now, const Document& document,
                                   const BillTerms& terms);

/// Whether budget, discounts or objectives differ: what a bill and its verdicts depend on besides the run.
[[nodiscard]] bool differentTerms(const model::Project& a, const model::Project& b);

} // namespace burst::app
