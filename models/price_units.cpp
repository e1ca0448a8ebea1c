#include "models/price_units.h"

#include "models/price.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

namespace burst::model {

namespace {
using std::string_view;

/// A product of measures: its size in base units, and what it measures.
struct Measure {
    double size{1.0};
    std::vector<std::string> nouns{}; ///< sorted; "byte", "s" and what else is counted
};

constexpr double kibi = 1024.0;
constexpr double hour = 3600.0;

constexpr std::array<std::pair<string_view, double>, 14> byteUnits{{{"byte", 1.0},
                                                                    {"b", 1.0},
                                                                    {"kb", 1e3},
                                                                    {"mb", 1e6},
                                                                    {"gb", 1e9},
                                                                    {"tb", 1e12},
                                                                    {"kib", kibi},
                                                                    {"mib", kibi* kibi},
                                                                    {"gib", kibi* kibi* kibi},
                                                                    {"tib", kibi* kibi* kibi* kibi},
                                                                    {"kilobyte", 1e3},
                                                                    {"megabyte", 1e6},
                                                                    {"gigabyte", 1e9},
                                                                    {"terabyte", 1e12}}};
constexpr std::array<std::pair<string_view, double>, 13> timeUnits{{{"s", 1.0},
                                                                    {"sec", 1.0},
                                                                    {"second", 1.0},
                                                                    {"ms", 1e-3},
                                                                    {"millisecond", 1e-3},
                                                                    {"µs", 1e-6},
                                                                    {"min", 60.0},
                                                                    {"minute", 60.0},
                                                                    {"h", hour},
                                                                    {"hr", hour},
                                                                    {"hour", hour},
                                                                    {"day", 24.0 * hour},
                                                                    {"month", hoursPerMonth* hour}}};
constexpr std::array<std::pair<string_view, double>, 6> multipliers{
    {{"half", 0.5}, {"thousand", 1e3}, {"k", 1e3}, {"million", 1e6}, {"m", 1e6}, {"billion", 1e9}}};
/// Parts of capacities that meters count.
constexpr std::array<std::pair<string_view, double>, 2> capacities{{{"mvcpu", 1e-3}, {"µlcu", 1e-6}}};
/// Words for one thing that happens: price lists take one where a meter takes the other.
constexpr std::array<string_view, 12> occurrences{"request", "call",     "invocation", "event",
                                                  "message", "delivery", "operation",  "execution",
                                                  "run",     "query",    "transition", "state transition"};

template <class Table>
[[nodiscard]] std::optional<double> in(const Table& table, string_view word) {
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto& e) { return e.first == word; });
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

/// In lower case and in the singular.
[[nodiscard]] std::string plain(string_view word) {
    std::string text(word);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (text.size() > 3 && text.ends_with("ies")) return text.substr(0, text.size() - 3) + "y";
    if (text.size() > 2 && text.ends_with('s') && text != "µs") text.pop_back();
    return text;
}

/// "1000", "1,000,000", "1M" and "10k"; nullopt for other words.
[[nodiscard]] std::optional<double> numberOf(string_view word) {
    std::string digits(word);
    std::erase(digits, ',');
    double value = 0.0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || !(value > 0.0)) return std::nullopt;
    const auto rest = plain(string_view(end, static_cast<std::size_t>(digits.data() + digits.size() - end)));
    if (rest.empty()) return value;
    const auto times = in(multipliers, rest);
    return times ? std::optional(value * *times) : std::nullopt;
}

[[nodiscard]] std::vector<string_view> split(string_view text, const std::vector<string_view>& separators) {
    std::vector<string_view> parts;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto found = std::find_if(separators.begin(), separators.end(),
                                        [&](string_view s) { return text.substr(at).starts_with(s); });
        if (found == separators.end()) {
            ++at;
            continue;
        }
        if (at > start) parts.push_back(text.substr(start, at - start));
        start = at += found->size();
    }
    if (start < text.size()) parts.push_back(text.substr(start));
    return parts;
}

/// One factor of a measure: "million requests", "GiB", "half RRU".
void multiply(Measure& measure, string_view factor) {
    std::string noun;
    for (const auto word : split(factor, {" "})) {
        const std::string name = plain(word);
        if (noun.empty() && name == "per") continue;
        const auto number = noun.empty() ? numberOf(word) : std::nullopt;
        if (const auto times = number || !noun.empty() ? number : in(multipliers, name))
            measure.size *= *times;
        else
            noun += (noun.empty() ? "" : " ") + name;
    }
    if (const auto bytes = in(byteUnits, noun)) {
        measure.size *= *bytes;
        noun = "byte";
    } else if (const auto seconds = in(timeUnits, noun)) {
        measure.size *= *seconds;
        noun = "s";
    } else if (const auto part = in(capacities, noun)) {
        measure.size *= *part;
        noun = noun == "mvcpu" ? "vcpu" : "lcu";
    } else if (noun.empty() || std::find(occurrences.begin(), occurrences.end(), noun) != occurrences.end()) {
        noun = "request";
    }
    measure.nouns.push_back(noun);
}

[[nodiscard]] Measure measureOf(string_view unit) {
    Measure measure;
    for (const auto factor : split(unit, {"-", "·", "*"}))
        multiply(measure, factor);
    std::sort(measure.nouns.begin(), measure.nouns.end());
    return measure;
}
} // namespace

std::optional<double> unitsIn(string_view metered, string_view priced) {
    if (metered == priced) return 1.0;
    const Measure from = measureOf(metered);
    const Measure to = measureOf(priced);
    if (from.nouns.empty() || from.nouns != to.nouns) return std::nullopt;
    return from.size / to.size;
}

std::string binaryUnit(string_view written) {
    const bool isData =
        written.size() > 1 && written[1] == 'B' && string_view("MGT").find(written[0]) != string_view::npos;
    return isData ? std::string(written.substr(0, 1)) + "i" + std::string(written.substr(1))
                  : std::string(written);
}

} // namespace burst::model
