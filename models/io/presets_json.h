#pragma once

#include "models/result.h"
#include "models/tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace burst::model {

/// Settings of a kind that go together, as a start for figures of one's own.
struct Preset {
    std::string id;
    std::string kind;
    std::string title;
    std::string help;   ///< one sentence: what it is meant for
    std::string source; ///< where the figures come from: "assumed"
    Params settings;
};

/// Reads a list of presets; the Error says which one lacks what.
[[nodiscard]] Result<std::vector<Preset>> readPresets(std::string_view text, const std::string& name);
/// Those that come with the programs (resources/presets), read once.
[[nodiscard]] const std::vector<Preset>& shippedPresets();

} // namespace burst::model
