#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace burst::model {

/// Levenshtein distance in bytes. O(n m): for short words.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

/// The names that look most like the word, at most `count`: those that begin with it, then the nearest first,
/// of equally near ones those that begin as it does. Of a word that is far too long for a name only the
/// beginning is looked at.
[[nodiscard]] std::vector<std::string> nearestNames(std::string_view word, std::vector<std::string> names,
                                                    std::size_t count);

} // namespace burst::model
