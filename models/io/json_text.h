#pragma once

#include "models/result.h"
#include "models/tree.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace burst::model {

/// Line and column of the value at each JSON pointer, both from 1; columns count bytes.
struct Position {
    std::size_t line{};
    std::size_t column{};
    bool operator==(const Position&) const = default;
};
using Positions = std::map<std::string, Position, std::less<>>;

/// Bounds on what is read, against damaged and hostile files.
struct JsonLimits {
    std::size_t bytes{64U << 20U};
    std::size_t depth{64};         ///< lists and objects inside one another
    std::size_t values{2'000'000}; ///< of any type, all together
};

/// A JSON document with the places of its parts. Very long lists and very large documents record the
/// places of their first parts only; placeAt() then names the part around.
struct JsonText {
    Tree tree;
    Positions positions;
};

/// Reads JSON. Refused with "name:line:column": invalid UTF-8, a byte order mark, NUL, broken JSON, a key
/// that stands twice in an object, numbers beyond a double, and whatever exceeds the limits. Time and memory
/// are linear in the text, never in what it claims.
Result<JsonText> parseJson(std::string_view text, const std::string& name, const JsonLimits& limits);

/// The canonical text: keys in the order of the tree, two-space indent, lists of scalars (and of such lists,
/// when short) on one line, shortest numbers that read back the same, trailing newline.
[[nodiscard]] std::string dumpJson(const Tree& tree);

/// One step of a JSON pointer: "/" and the key, with "~" and "/" escaped (RFC 6901).
[[nodiscard]] std::string pointerStep(std::string_view key);
[[nodiscard]] std::string pointerStep(std::size_t index);

/// "name:line:column /pointer"; the position is that of the nearest recorded part around the pointer,
/// and left out when there is none.
[[nodiscard]] std::string placeAt(const std::string& name, const Positions& positions,
                                  const std::string& pointer);

} // namespace burst::model
