#include "app/cli/command.h"

namespace burst::app {
void addReport(CLI::App&, Action&) {}
void addExport(CLI::App&, Action&) {}
} // namespace burst::app
