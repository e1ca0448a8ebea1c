#pragma once

#include <string_view>

namespace burst::sim {

/// Names the rules by which runs come about: a digest of all that they follow from besides the project and
/// its traces, which is the code of models and simulator and the platforms that ship with it. Programs with
/// the same stamp answer the same question alike.
[[nodiscard]] std::string_view engineStamp();

} // namespace burst::sim
