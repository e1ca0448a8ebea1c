#include "models/checks/checks.h"
#include "models/edit_distance.h"

#include <algorithm>

namespace burst::model::checks {

std::string_view nearest(std::string_view word, std::span<const std::string_view> words) {
    // A longer word is no misspelling of ours, and comparing it would take time that its writer chooses.
    constexpr std::size_t longest = 64;
    if (word.size() > longest) return {};
    std::string_view best;
    std::size_t least = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const auto candidate : words) {
        const std::size_t d = editDistance(word, candidate);
        if (d >= least || d >= candidate.size()) continue;
        least = d;
        best = candidate;
    }
    return best;
}

std::string suggestion(std::string_view word, std::span<const std::string_view> words) {
    const std::string_view best = nearest(word, words);
    if (!best.empty()) return "Did you mean " + quoted(best) + "?";
    if (words.empty()) return "Remove it.";
    constexpr std::size_t readable = 13;
    if (words.size() > readable) return "Remove it, or take one of those that the catalogue lists.";
    return "Known here: " + alternatives(words) + ".";
}

} // namespace burst::model::checks
