#pragma once

#include "models/metering_rules.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace burst::model {

/// What is wrong with the period that the figures tell, in a sentence: it is told twice, or is longer than
/// the month that a bill is for.
[[nodiscard]] std::optional<std::string> periodProblem(const Params& figures);

/// h that the figures speak of: "hours", "days" (of "hours_per_day"), "months"; else one month.
/// @param month  h, as the provider counts
double hoursOf(Figures& in, double month = hoursPerMonth);
/// Days that they speak of.
double daysOf(Figures& in, double month = hoursPerMonth);
/// How many there were, under any of the names: as such ("messages"), or at a rate over the period
/// ("messages_per_day", "messages_per_hour", "messages_per_s" …).
/// @param of  ends each of these: "_per_object"
double countOf(Figures& in, std::initializer_list<std::string_view> names, double month = hoursPerMonth,
               std::string_view of = {});
/// Whether it is told how many there were, under any of the names and be it none.
bool tellsCount(Figures& in, std::initializer_list<std::string_view> names);
/// A mistake when more than one of the names is told, as such or at a rate: each says how many there were.
void onlyOneCountOf(Figures& in, std::initializer_list<std::string_view> names);
/// s that one of them took: "duration_s" or "duration_ms", or another `what`.
double secondsOf(Figures& in, std::string_view what = "duration");
/// The same where what happened `count` times cannot be billed without: a mistake when nobody says it, but
/// for an activity with "requests_only", whose compute is billed elsewhere.
double neededSecondsOf(Figures& in, double count);
/// KB of one of them: "message_kb", "size_kb", "event_kb" or "payload_kb"; 0 when not said.
double sizeKb(Figures& in);

} // namespace burst::model
