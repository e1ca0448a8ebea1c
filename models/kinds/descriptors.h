#pragma once

#include "models/kind.h"

namespace burst::model::kinds {

// One function a kind, defined in models/kinds/<kind>.cpp.
#define KIND(name) Kind name();
#include "models/kinds.def"
#undef KIND

/// Rules for calls to each of the kinds, in that order. How a kind is called stands in calls.cpp.
[[nodiscard]] std::vector<LinkRule> callsTo(std::initializer_list<std::string_view> kinds);
/// Rules for the calls that code makes, wherever it runs: whatever takes calls, the likeliest first.
[[nodiscard]] std::vector<LinkRule> callsOfCode();
/// The parameters of a function, and those of environments that poll, that stand by, or that share memory.
[[nodiscard]] std::vector<Parameter> withInstances(std::vector<Parameter> all);
/// Rules for the readers of a log, shard by shard, and for who hears of what they gave up.
[[nodiscard]] std::vector<LinkRule> readersOfLog();
/// What decides the start of a function's environments besides their initialisation, and what a design states
/// about its code.
[[nodiscard]] std::vector<Parameter> functionStart();
/// These parameters, of which all that have no condition of their own count only under this one.
[[nodiscard]] std::vector<Parameter> onlyWhen(const Condition& condition, std::vector<Parameter> all);
/// Some rules and then more.
[[nodiscard]] std::vector<LinkRule> joined(std::vector<LinkRule> rules, const std::vector<LinkRule>& more);

} // namespace burst::model::kinds
