#include "models/edit_distance.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace burst::model {

std::size_t editDistance(std::string_view a, std::string_view b) {
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

std::vector<std::string> nearestNames(std::string_view word, std::vector<std::string> names,
                                      std::size_t count) {
    constexpr std::size_t longest = 64;
    word = word.substr(0, longest);
    constexpr std::size_t telling = 3; // letters that a beginning has to have
    std::vector<std::tuple<bool, std::size_t, std::size_t, std::string>> ranked;
    for (auto& name : names) {
        const auto [end, rest] = std::mismatch(word.begin(), word.end(), name.begin(), name.end());
        const auto shared = static_cast<std::size_t>(end - word.begin());
        const bool begins = word.size() >= telling && shared == word.size();
        ranked.emplace_back(!begins, editDistance(word, name), longest - shared, std::move(name));
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> nearest;
    for (auto& [other, distance, unlike, name] : ranked)
        if (nearest.size() < count && (nearest.empty() || nearest.back() != name))
            nearest.push_back(std::move(name));
    return nearest;
}

} // namespace burst::model
