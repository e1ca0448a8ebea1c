#pragma once

#include "models/result.h"
#include "models/tree.h"

#include <string>
#include <string_view>

namespace burst::app {

/// What scripts see of the outcome.
enum ExitStatus {
    fine = 0,
    checkFailed = 1, ///< an objective, a lint error
    badInput = 2,
    unreadable = 3, ///< a file could not be read or written
    cancelled = 130,
};

/// Prints "burstlab-cli: where: what" as one line on standard error; gives the status that goes with it.
int complain(const model::Error& error);

/// Prints "burstlab-cli: warning: what" as one line on standard error.
void warn(const std::string& text);

/// Prints on standard output; gives `status`, or unreadable with a complaint when that fails (disk full).
int print(std::string_view text, int status);

/// Prints a document as JSON.
int printJson(const model::Tree& document, int status);

/// Whether standard error is a terminal that a person may be watching.
[[nodiscard]] bool errorsGoToATerminal();

} // namespace burst::app
