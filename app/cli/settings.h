#pragma once

#include "models/design.h"
#include "models/result.h"

#include <cstddef>
#include <string>

namespace burst::app {

/// Applies "NODE.PARAM=VALUE" to a design. NODE is the id of a node or a link, or "account". VALUE is what
/// would stand in the project file: a quantity ("512 MB"), a number, true or false, or an object in JSON;
/// "null" resets to the default. Errors: no such node, link or parameter, a text without "." or "=". Whether
/// the value makes sense is validate()'s business.
model::Result<model::Design> withSetting(model::Design design, const std::string& text);

/// Where in a project the parameter stands that such a text sets: "/designs/0/nodes/2/params/memory".
/// @param index  of the design in the project
std::string pointerOf(const model::Design& design, std::size_t index, const std::string& text);

} // namespace burst::app
