#pragma once

#include "models/kind.h"

#include <string>
#include <vector>

namespace burst::model::kinds {

// Parts of descriptors: what several kinds have in common, and what would be too long for one file.

/// Limits of one function and of one request beyond time and concurrency, and environments kept for any
/// function.
[[nodiscard]] std::vector<Parameter> functionLimits();
/// Calls per period of the clock.
[[nodiscard]] std::vector<Parameter> quotaParameters(const std::string& section);
/// How a function's time is billed.
[[nodiscard]] std::vector<Parameter> functionBilling();

/// How a container service follows the requests inside through windows, and an alarm about their rate.
[[nodiscard]] std::vector<Parameter> containerWindows();
[[nodiscard]] std::vector<Parameter> containerAlarm();

/// Machines that somebody keeps for what runs on them, and what one costs.
[[nodiscard]] std::vector<Parameter> machineParameters();
/// Their time, at the price that the designer states or else at that of the price book.
[[nodiscard]] Meter machinesMeter();
/// What answers carry to clients, at the platform's price of data transfer to the internet. Links say how
/// large answers are (models/answers.h).
[[nodiscard]] Meter internetMeter();

/// How a table's provisioned capacity follows its load.
[[nodiscard]] std::vector<Parameter> tableScaling();
/// The stream of a table's changes.
[[nodiscard]] std::vector<Parameter> tableChanges();

} // namespace burst::model::kinds
