#pragma once

#include "app/report/objectives.h"

#include <string>
#include <string_view>
#include <vector>

namespace burst::app {

/// The objectives of a run as a JUnit test suite, which CI systems show: one test case each.
/// @param suite  what was run, e.g. "order-api baseline launch"
[[nodiscard]] std::string junit(const std::vector<ObjectiveCheck>& checks, std::string_view suite);

} // namespace burst::app
