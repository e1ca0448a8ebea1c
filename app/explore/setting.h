#pragma once

#include "models/design.h"
#include "models/resolve.h"
#include "models/result.h"

#include <cstddef>
#include <optional>
#include <string>

namespace burst::app {

/// "NODE.PARAM=VALUE" taken apart.
struct Assignment {
    std::string subject; ///< id of a node or a link, or "account"
    std::string key;     ///< of a parameter
    std::string value;
};
/// nullopt for a text without "." or "=".
[[nodiscard]] std::optional<Assignment> assignmentIn(const std::string& text);

/// What would stand in the project file: JSON where the text is JSON, else the text itself: 512 is a number,
/// 512 MB a text.
[[nodiscard]] model::Tree valueOf(const std::string& text);

/// A parameter of a design as it is now. Errors, without a place: no such node, link or parameter.
model::Result<model::Setting> settingAt(const model::Design& design, const std::string& subject,
                                        const std::string& key);

/// Sets a parameter that settingAt() has found; null resets it.
[[nodiscard]] model::Design withValue(model::Design design, const std::string& subject,
                                      const std::string& key, const model::Tree& value);

/// Applies "NODE.PARAM=VALUE" to a design. VALUE is what would stand in the project file: a quantity ("512
/// MB"), a number, true or false, or an object in JSON; "null" resets to the default. Errors: no such node,
/// link or parameter, a text without "." or "=". Whether the value makes sense is validate()'s business.
model::Result<model::Design> withSetting(model::Design design, const std::string& text);

/// Where in a project the parameter stands that such a text sets: "/designs/0/nodes/2/params/memory".
/// @param index  of the design in the project
std::string pointerOf(const model::Design& design, std::size_t index, const std::string& text);

} // namespace burst::app
