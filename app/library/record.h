#pragma once

#include "app/report/result_json.h"
#include "app/store/run_store.h"
#include "models/design.h"

#include <string>

namespace burst::app {

/// What a run library keeps of a run that has just ended. Without a tag, a note and the question that it
/// answers.
/// @param project  as it was run
/// @param version  of the program
[[nodiscard]] store::Run recordOf(const RunResult& run, const model::Project& project,
                                  const std::string& version);

} // namespace burst::app
