#pragma once

#include <CLI/App.hpp>

#include <functional>

namespace burst::app {

/// What the chosen command does; gives the exit status.
using Action = std::function<int()>;

// Each adds one command with its options; when the command line chooses it, `action` is set.

void addSimulate(CLI::App& app, Action& action);
void addEstimate(CLI::App& app, Action& action);
void addCompare(CLI::App& app, Action& action);
void addPrice(CLI::App& app, Action& action);
void addPrices(CLI::App& app, Action& action);
void addLint(CLI::App& app, Action& action);
void addCheck(CLI::App& app, Action& action);
void addCatalog(CLI::App& app, Action& action);
void addReport(CLI::App& app, Action& action);
void addExport(CLI::App& app, Action& action);
void addRuns(CLI::App& app, Action& action);
void addPlatforms(CLI::App& app, Action& action);
void addSweep(CLI::App& app, Action& action);
void addMerge(CLI::App& app, Action& action);
void addOptimise(CLI::App& app, Action& action);

} // namespace burst::app
