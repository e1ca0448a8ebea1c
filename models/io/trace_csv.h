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

/// Reads a trace with several routes from CSV:
///   a header line, then a timestamp and one number per route: counts per interval, named by the header;
///   a timestamp and the name of a route: arrivals. A second column of numbers under any heading but "route"
///   is a count.
/// The trace holds all requests together and, in `parts`, those of each route.
Result<Trace> readRouteTrace(std::string_view text, const std::string& name);

/// Loads every trace file that a scenario names, relative to `folder`; absolute paths and ".." are allowed
/// but reported in the error when the file cannot be read.
/// A file for which some traffic names routes is read with its routes.
Result<Traces> loadTraces(const Scenario& scenario, const std::string& folder);

} // namespace burst::model
