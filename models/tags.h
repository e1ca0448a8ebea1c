#pragma once

#include "models/tree.h"

#include <string>
#include <utility>
#include <vector>

namespace burst::model {

// Free words on a node or a link under its key "tags": {"team": "payments"}. They change nothing in a run;
// searches and reports know them.

using TagPair = std::pair<std::string, std::string>;

/// The tags in the order of the file. A list of words, or one word, counts as keys without a value.
[[nodiscard]] std::vector<TagPair> tagPairs(const Tree::Object& extra);
/// Gives a tag a value, at the end if it is new.
void setTag(Tree::Object& extra, const std::string& key, const std::string& value);
/// Takes a tag away, and the key "tags" with the last one.
void removeTag(Tree::Object& extra, const std::string& key);

} // namespace burst::model
