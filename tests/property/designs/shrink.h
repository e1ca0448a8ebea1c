#pragma once

#include "models/design.h"

#include <functional>

namespace burst::test {

/// A smaller project that still fails: nodes, links, faults, traffic and parameters are taken out one after
/// the other as long as `fails` says yes, and nothing more can go.
/// @param fails  must be false for a project in which validate() finds an error
[[nodiscard]] model::Project shrunk(model::Project project,
                                    const std::function<bool(const model::Project&)>& fails);

} // namespace burst::test
