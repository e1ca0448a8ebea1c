#pragma once

#include "app/desktop/help/help_pages.h"

namespace burst::app {

/// The pages that are written by hand: how to begin, draw, run, read and compare.
[[nodiscard]] std::vector<HelpPage> helpTopics();

} // namespace burst::app
