#pragma once

#include "models/design.h"
#include "models/edit.h"
#include "models/finding.h"
#include "models/io/json_text.h"
#include "models/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace burst::model {

/// A project with the places of its parts in the text.
struct ProjectText {
    Project project;
    Positions positions;
};

/// Bounds on what is read, against damaged and hostile files.
inline constexpr std::size_t maxProjectBytes = 64U << 20U;
inline constexpr std::size_t maxProjectDepth = 64;
inline constexpr std::size_t maxProjectNodes = 200'000; ///< in one design; links as many

/// Reads a *.burst text. The error's `where` is "name:line:column" or "name:/pointer". Refused: invalid
/// UTF-8, broken JSON, duplicate keys, too deep, too large, wrong types, a newer schema. Unknown keys are
/// kept; whether the values make sense is validate()'s business.
Result<ProjectText> readProject(std::string_view text, const std::string& name);

/// The canonical text: fixed key order, parameters by name, two-space indent, trailing newline.
/// readProject(writeProject(p)) == p.
[[nodiscard]] std::string writeProject(const Project& project);

/// Reads a file (path in UTF-8) without ever holding more than the limits above.
Result<ProjectText> loadProject(const std::string& path);

/// Writes a file atomically: temporary file beside it, flushed to disk, renamed over the old one.
Result<void> saveText(const std::string& path, std::string_view text);

/// Clipboard text of a fragment, and back.
[[nodiscard]] std::string writeFragment(const Fragment& fragment);
Result<Fragment> readFragment(std::string_view text);

/// "file:line:column /pointer" of a finding, as far as known.
[[nodiscard]] std::string placeOf(const Finding& finding, const std::string& name,
                                  const Positions& positions);

} // namespace burst::model
