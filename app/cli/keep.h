#pragma once

#include "app/report/result_json.h"
#include "models/design.h"
#include "models/result.h"

#include <cstdint>
#include <string>

namespace burst::app {

/// Keeps a run with its exact input in a run library; gives its number there. When this fails, the run
/// itself is none the worse.
model::Result<std::int64_t> keep(const RunResult& run, const model::Project& project,
                                 const std::string& library);

/// The run library of this user, where `runs` looks when no other is named.
[[nodiscard]] std::string defaultLibrary();

} // namespace burst::app
