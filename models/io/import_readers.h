#pragma once

#include "models/instant.h"
#include "models/io/traffic_import.h"

namespace burst::model::import {

// The readers behind readTrafficFile(). Each takes what it knows and says nothing of the rest.

/// A time as files write it: ISO 8601, "02/Mar/2026:10:15:30 +0000", or a number since 1970 or since a start.
[[nodiscard]] std::optional<Instant> timeOf(std::string_view text, ImportMapping::Clock clock);
[[nodiscard]] std::optional<double> numberIn(std::string_view text);

/// Lines that are not empty.
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text);

/// The words of a line: separated by blanks, unless within "…" or […]; these are taken off.
[[nodiscard]] std::vector<std::string_view> wordsOf(std::string_view line);

/// False when the text is none of its kind.
[[nodiscard]] bool readAccessLog(TrafficFile& file);
[[nodiscard]] bool readJsonLines(TrafficFile& file);
[[nodiscard]] bool readMetrics(TrafficFile& file);
[[nodiscard]] bool readLoadPlan(TrafficFile& file);
[[nodiscard]] bool readTable(TrafficFile& file);

} // namespace burst::model::import
