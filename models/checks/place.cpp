#include "models/checks/checks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace burst::model::checks {

namespace {
using namespace std::string_view_literals;

/// The keys of a project file in the order in which they are written, over all kinds of objects.
constexpr std::array fileOrder{
    "id"sv,           "metric"sv,   "from"sv,    "to"sv,        "kind"sv,        "offering"sv,   "name"sv,
    "description"sv,  "platform"sv, "region"sv,  "account"sv,   "at"sv,          "members"sv,    "text"sv,
    "params"sv,       "nodes"sv,    "links"sv,   "groups"sv,    "notes"sv,       "duration"sv,   "warmup"sv,
    "replications"sv, "seed"sv,     "traffic"sv, "faults"sv,    "month_share"sv, "process"sv,    "rate"sv,
    "profile"sv,      "gap"sv,      "file"sv,    "times"sv,     "spread"sv,      "scale"sv,      "speed"sv,
    "loop"sv,         "min"sv,      "max"sv,     "designs"sv,   "scenarios"sv,   "objectives"sv, "for"sv,
    "node"sv,         "group"sv,    "work"sv,    "extra"sv,     "share"sv,       "weights"sv,    "version"sv,
    "parameter"sv,    "value"sv,    "budget"sv,  "discounts"sv, "month"sv,       "alerts"sv,
};

/// A step of a pointer: an index, a key of the file format, or another word.
struct Step {
    enum class Sort { number, key, word };
    Sort sort{Sort::word};
    std::size_t rank{};
    std::string_view text{};

    auto operator<=>(const Step&) const = default;
};

[[nodiscard]] bool isIndex(std::string_view text) {
    constexpr std::size_t digits = 18;
    return !text.empty() && text.size() <= digits &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

[[nodiscard]] Step stepOf(std::string_view text) {
    if (isIndex(text)) {
        std::size_t number = 0;
        for (const char c : text)
            number = number * 10 + static_cast<std::size_t>(c - '0');
        return {.sort = Step::Sort::number, .rank = number, .text = {}};
    }
    const auto key = std::find(fileOrder.begin(), fileOrder.end(), text);
    if (key == fileOrder.end()) return {.sort = Step::Sort::word, .rank = 0, .text = text};
    return {.sort = Step::Sort::key, .rank = static_cast<std::size_t>(key - fileOrder.begin()), .text = {}};
}

[[nodiscard]] std::vector<Step> stepsOf(std::string_view pointer) {
    std::vector<Step> steps;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const auto end = std::min(pointer.find('/'), pointer.size());
        const std::string_view word = pointer.substr(0, end);
        const bool named = !steps.empty() && steps.back() == stepOf("params");
        // Parameters stand in the order of the alphabet, whatever their names.
        steps.push_back(named ? Step{.sort = Step::Sort::word, .rank = 0, .text = word} : stepOf(word));
        pointer.remove_prefix(end);
    }
    return steps;
}
} // namespace

void sortByPlace(Findings& findings) {
    std::vector<std::pair<std::vector<Step>, std::size_t>> places;
    places.reserve(findings.size());
    for (std::size_t i = 0; i < findings.size(); ++i)
        places.emplace_back(stepsOf(findings[i].pointer), i);
    std::sort(places.begin(), places.end());
    Findings sorted;
    sorted.reserve(findings.size());
    for (const auto& [place, index] : places)
        sorted.push_back(std::move(findings[index]));
    findings = std::move(sorted);
}

} // namespace burst::model::checks
