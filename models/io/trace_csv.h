#pragma once

#include "models/design.h"
#include "models/result.h"
#include "models/scenario.h"

#include <string>
#include <string_view>

namespace burst::model {

/// Reads a trace from CSV with or without a header line. Accepted shapes:
///   one column of times in seconds or ISO 8601 timestamps: arrivals;
///   a timestamp (ISO 8601 or seconds) and a number: counts per interval, where the interval is the
///   commonest step; missing intervals count 0, rows out of order or twice are an Error with the line.
/// Times start at 0 with the first row.
Result<Trace> readTrace(std::string_view text, const std::string& name);

/// Loads every trace file that a scenario names, relative to `folder`; absolute paths and ".." are allowed
/// but reported in the error when the file cannot be read.
Result<Traces> loadTraces(const Scenario& scenario, const std::string& folder);

} // namespace burst::model
