#pragma once

#include "app/cli/run_options.h"

#include <cstdint>
#include <string>

namespace burst::app {

/// Keeps the run of a question with its exact input in a run library; gives its number there. When this
/// fails, the run itself is none the worse.
model::Result<std::int64_t> keep(const RunResult& run, const Question& question, const RunOptions& options,
                                 const std::string& library);

} // namespace burst::app
