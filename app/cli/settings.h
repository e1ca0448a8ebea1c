#pragma once

#include "models/design.h"
#include "models/result.h"

#include <string>

namespace burst::app {

/// Applies "NODE.PARAM=VALUE" to a design. NODE is the id of a node or a link, or "account". VALUE is what
/// would stand in the project file: a quantity ("512 MB"), a number, true or false, or an object in JSON;
/// "null" resets to the default. Errors: no such node, link or parameter, a text without "." or "=". Whether
/// the value makes sense is validate()'s business.
model::Result<model::Design> withSetting(model::Design design, const std::string& text);

} // namespace burst::app
