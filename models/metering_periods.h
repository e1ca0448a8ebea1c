#pragma once

#include "models/metering_rules.h"

#include <initializer_list>
#include <string_view>

namespace burst::model {

/// h that the figures speak of: "hours", "days" (of "hours_per_day"), "months" of 730 h; else one month.
double hoursOf(Figures& in);
/// Days that they speak of.
double daysOf(Figures& in);
/// How many there were, under any of the names: as such ("messages"), or at a rate over the period
/// ("messages_per_day", "messages_per_hour", "messages_per_s" …).
double countOf(Figures& in, std::initializer_list<std::string_view> names);
/// s that one of them took: "duration_s" or "duration_ms".
double secondsOf(Figures& in);
/// KB of one of them: "message_kb", "size_kb", "event_kb" or "payload_kb"; 0 when not said.
double sizeKb(Figures& in);

} // namespace burst::model
