#pragma once

#include "app/cli/run_options.h"
#include "app/explore/plan.h"
#include "models/result.h"

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace burst::app {

/// What commands that try out many settings of one design understand.
struct VaryOptions {
    RunOptions run;
    std::vector<std::string> variations; ///< "NODE.PARAM=VALUES"
};

/// Adds what simulate has, and --vary.
void addVaryOptions(CLI::App& command, VaryOptions& options);

/// What --vary says, for --help.
extern const char* const varyHelp;

/// Reads and checks what the options name.
model::Result<Plan> planOf(const VaryOptions& options);

} // namespace burst::app
