#pragma once

#include "models/design.h"

#include <string_view>

namespace burst::model {

inline constexpr std::string_view chartsKey = "charts";

/// What a project keeps for its charts stands under the key "charts" of the project, in lists. It says
/// nothing about what is simulated.
[[nodiscard]] Tree::List chartSettings(const Project& project, std::string_view list);
/// An empty list is taken away.
[[nodiscard]] Project withChartSettings(Project project, std::string_view list, Tree::List values);

} // namespace burst::model
