#include "models/checks/checks.h"

#include <algorithm>
#include <numeric>

namespace burst::model::checks {

namespace {
/// Levenshtein distance; both words are short.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}
} // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> words) {
    // A longer word is no misspelling of ours, and comparing it would take time that its writer chooses.
    constexpr std::size_t longest = 64;
    if (word.size() > longest) return {};
    std::string_view best;
    std::size_t least = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const auto candidate : words) {
        const std::size_t d = distance(word, candidate);
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
