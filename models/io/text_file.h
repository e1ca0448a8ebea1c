#pragma once

#include "models/result.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace burst::model {

/// A path from its UTF-8 text.
[[nodiscard]] std::filesystem::path pathOf(const std::string& text);

/// The content of a file, or an Error that says why it cannot be read. Stops reading, with an Error, as soon
/// as the file turns out to be longer than `most` bytes, so that devices and pipes do no harm.
Result<std::string> loadText(const std::string& path, std::size_t most);

} // namespace burst::model
