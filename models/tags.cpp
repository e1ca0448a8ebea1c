#include "models/tags.h"

#include <algorithm>

namespace burst::model {

namespace {
constexpr const char* tagsKey = "tags";

void writeTags(Tree::Object& extra, const std::vector<TagPair>& tags) {
    const auto place =
        std::find_if(extra.begin(), extra.end(), [](const auto& member) { return member.first == tagsKey; });
    Tree::Object object;
    for (const auto& [key, value] : tags)
        object.emplace_back(key, Tree(value));
    if (tags.empty()) {
        if (place != extra.end()) extra.erase(place);
    } else if (place != extra.end()) {
        place->second = Tree(std::move(object));
    } else {
        extra.emplace_back(tagsKey, Tree(std::move(object)));
    }
}
} // namespace

std::vector<TagPair> tagPairs(const Tree::Object& extra) {
    std::vector<TagPair> tags;
    const auto add = [&](const Tree& word) {
        if (const auto* text = word.text()) tags.emplace_back(*text, std::string());
    };
    for (const auto& [key, value] : extra) {
        if (key != tagsKey) continue;
        add(value);
        if (const auto* list = value.list())
            for (const auto& word : *list)
                add(word);
        if (const auto* object = value.object())
            for (const auto& [name, each] : *object)
                tags.emplace_back(name, each.text() != nullptr ? *each.text() : std::string());
    }
    return tags;
}

void setTag(Tree::Object& extra, const std::string& key, const std::string& value) {
    auto tags = tagPairs(extra);
    const auto known =
        std::find_if(tags.begin(), tags.end(), [&](const TagPair& tag) { return tag.first == key; });
    if (known != tags.end())
        known->second = value;
    else
        tags.emplace_back(key, value);
    writeTags(extra, tags);
}

void removeTag(Tree::Object& extra, const std::string& key) {
    auto tags = tagPairs(extra);
    if (std::erase_if(tags, [&](const TagPair& tag) { return tag.first == key; }) > 0) writeTags(extra, tags);
}

} // namespace burst::model
