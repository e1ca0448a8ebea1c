#include "models/units.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace burst::model {

namespace {
/// A unit: value in the SI base unit = number * times / over. Two factors, because a division by 1000 is
/// exact to the last bit where a multiplication with 0.001 is not.
struct Symbol {
    std::string_view text{};
    double times{1};
    double over{1};
    enum class Use { both, readOnly } use{Use::both}; ///< both: formatQuantity writes it, too
};

constexpr double kilo = 1024;
constexpr double day = 86400;
constexpr auto readOnly = Symbol::Use::readOnly;

constexpr std::array<Symbol, 14> timeSymbols{{{"ms", 1, 1e3},
                                              {"s"},
                                              {"min", 60},
                                              {"h", 3600},
                                              {"d", day},
                                              {"us", 1, 1e6},
                                              {"ns", 1, 1e9},
                                              {"w", 7 * day, 1, readOnly},
                                              {"\u00B5s", 1, 1e6, readOnly},
                                              {"\u03BCs", 1, 1e6, readOnly},
                                              {"sec", 1, 1, readOnly},
                                              {"hours", 3600, 1, readOnly},
                                              {"days", day, 1, readOnly},
                                              {"weeks", 7 * day, 1, readOnly}}};
constexpr std::array<Symbol, 12> byteSymbols{{{"KB", kilo},
                                              {"MB", kilo* kilo},
                                              {"GB", kilo* kilo* kilo},
                                              {"B"},
                                              {"TB", kilo* kilo* kilo* kilo},
                                              {"PB", kilo* kilo* kilo* kilo* kilo},
                                              {"kB", kilo, 1, readOnly},
                                              {"KiB", kilo, 1, readOnly},
                                              {"MiB", kilo* kilo, 1, readOnly},
                                              {"GiB", kilo* kilo* kilo, 1, readOnly},
                                              {"TiB", kilo* kilo* kilo* kilo, 1, readOnly},
                                              {"PiB", kilo* kilo* kilo* kilo* kilo, 1, readOnly}}};
constexpr std::array<Symbol, 13> rateSymbols{{{"/s"},
                                              {"/min", 1, 60},
                                              {"/h", 1, 3600},
                                              {"/d", 1, day},
                                              {"per s", 1, 1, readOnly},
                                              {"per min", 1, 60, readOnly},
                                              {"per h", 1, 3600, readOnly},
                                              {"per d", 1, day, readOnly},
                                              {"rps", 1, 1, readOnly},
                                              {"rpm", 1, 60, readOnly},
                                              {"req/s", 1, 1, readOnly},
                                              {"req/min", 1, 60, readOnly},
                                              {"/day", 1, day, readOnly}}};
constexpr std::array<Symbol, 1> ratioSymbols{{{"%", 1, 100}}};
constexpr std::array<Symbol, 2> moneySymbols{{{"USD"}, {"$", 1, 1, readOnly}}};

std::span<const Symbol> symbolsOf(Unit unit) {
    switch (unit) {
    case Unit::seconds:
        return timeSymbols;
    case Unit::bytes:
        return byteSymbols;
    case Unit::perSecond:
        return rateSymbols;
    case Unit::ratio:
        return ratioSymbols;
    case Unit::money:
        return moneySymbols;
    case Unit::none:
        break;
    }
    return {};
}

const Symbol* findSymbol(Unit unit, std::string_view text) {
    for (const Symbol& symbol : symbolsOf(unit))
        if (symbol.text == text) return &symbol;
    return nullptr;
}

/// What a quantity of this unit is called, and an example of one.
std::string_view nounOf(Unit unit) {
    switch (unit) {
    case Unit::seconds:
        return "a time such as \"120 ms\", \"1.5 s\" or \"2 h 30 min\"";
    case Unit::bytes:
        return "a size such as \"512 MB\", \"64 KB\" or \"1 GB\"";
    case Unit::perSecond:
        return "a rate such as \"20 /s\" or \"1.2k/min\"";
    case Unit::ratio:
        return "a share such as \"5 %\" or 0.05";
    case Unit::money:
        return "an amount such as \"250 USD\"";
    case Unit::none:
        break;
    }
    return "a plain number such as 20 or \"1.5k\"";
}

bool isSpace(char c) {
    return c == ' ' || c == '\t';
}

std::string_view trimmed(std::string_view s) {
    while (!s.empty() && isSpace(s.front()))
        s.remove_prefix(1);
    while (!s.empty() && isSpace(s.back()))
        s.remove_suffix(1);
    return s;
}

Error refusal(std::string_view text, Unit unit, std::string_view reason) {
    const std::string shown = text.size() <= 40 ? std::string(text) : std::string(text.substr(0, 37)) + "...";
    return {Error::Cause::badInput, "",
            "\"" + shown + "\" " + std::string(reason) + "; write " + std::string(nounOf(unit)) + "."};
}

struct Number {
    double value{};
    std::string_view rest{};
};

/// The number at the start of the text, or the reason why there is none.
std::optional<Number> leadingNumber(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    const bool digits =
        !text.empty() && std::string_view("0123456789.-").find(text[0]) != std::string_view::npos;
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (!digits || code != std::errc{} || !std::isfinite(value)) return std::nullopt;
    return Number{value, text.substr(static_cast<std::size_t>(end - text.data()))};
}

/// The unit at the start of the text, up to the next number of a sum.
std::string_view leadingSymbol(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && std::string_view("0123456789.-+").find(text[end]) == std::string_view::npos)
        ++end;
    return trimmed(text.substr(0, end));
}

double magnitudeOf(char letter) {
    switch (letter) {
    case 'k':
        return 1e3;
    case 'M':
        return 1e6;
    case 'G':
        return 1e9;
    default:
        return 0;
    }
}

/// One number with its unit, or the reason of a refusal.
struct Term {
    double value{};
    std::string_view symbol{};
    std::string_view rest{};
    std::string_view reason{};
};

Term leadingTerm(std::string_view text, Unit unit) {
    const auto number = leadingNumber(text);
    if (!number) return {.reason = "is no number with a unit"};
    std::string_view rest = number->rest;
    while (!rest.empty() && isSpace(rest.front()))
        rest.remove_prefix(1);
    if (rest.starts_with(',')) return {.reason = "has a comma; the decimal mark is a point"};
    double scale = 1;
    if ((unit == Unit::none || unit == Unit::perSecond) && !rest.empty() && magnitudeOf(rest[0]) > 0) {
        scale = magnitudeOf(rest[0]);
        rest.remove_prefix(1);
    }
    const std::string_view symbol = leadingSymbol(rest);
    const std::string_view behind = rest.substr(rest.find(symbol) + symbol.size());
    if (symbol.empty()) return {number->value * scale, symbol, trimmed(rest), {}};
    const Symbol* known = findSymbol(unit, symbol);
    if (!known) return {.symbol = symbol, .reason = "has an unknown unit"};
    return {number->value * scale * known->times / known->over, symbol, trimmed(behind), {}};
}
} // namespace

Result<double> parseQuantity(std::string_view whole, Unit unit) {
    std::string_view text = trimmed(whole);
    if (text.empty())
        return Error{Error::Cause::badInput, "",
                     "Nothing is given; write " + std::string(nounOf(unit)) + "."};
    if (text == "inf" || text == "-inf")
        return text[0] == '-' ? -std::numeric_limits<double>::infinity()
                              : std::numeric_limits<double>::infinity();
    if (unit == Unit::money && text.starts_with('$')) text = trimmed(text.substr(1));
    double sum = 0;
    for (int terms = 1; !text.empty(); ++terms) {
        const Term term = leadingTerm(text, unit);
        if (!term.reason.empty()) return refusal(whole, unit, term.reason);
        const bool last = term.rest.empty();
        if ((terms > 1 || !last) && (unit != Unit::seconds || term.symbol.empty()))
            return refusal(whole, unit, "is more than one number");
        sum += term.value;
        text = term.rest;
    }
    if (!std::isfinite(sum)) return refusal(whole, unit, "is too large");
    return sum;
}

Result<std::vector<double>> parseList(std::string_view text, Unit unit) {
    std::vector<double> all;
    for (;;) {
        const std::size_t comma = text.find(',');
        const auto value = parseQuantity(text.substr(0, comma), unit);
        if (!value) return value.error();
        all.push_back(*value);
        if (comma == std::string_view::npos) return all;
        text.remove_prefix(comma + 1);
    }
}

std::span<const std::string_view> unitSymbols(Unit unit) {
    static const auto lists = [] {
        std::array<std::vector<std::string_view>, 6> all;
        for (const Unit u :
             {Unit::none, Unit::seconds, Unit::bytes, Unit::perSecond, Unit::ratio, Unit::money})
            for (const Symbol& symbol : symbolsOf(u))
                all[static_cast<std::size_t>(u)].push_back(symbol.text);
        return all;
    }();
    return lists[static_cast<std::size_t>(unit)];
}

namespace {
std::string shortest(double value) {
    std::array<char, 40> buffer{};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr};
}

/// The number in this unit that reads back as exactly `value`, or nothing.
std::optional<std::string> exactIn(const Symbol& symbol, double value) {
    std::array<char, 40> buffer{};
    const double number = value * symbol.over / symbol.times;
    // 15 digits undo the rounding error of the division above: 14.3, not 14.299999999999999.
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::general, 15)
            .ptr;
    double back = 0;
    std::from_chars(buffer.data(), end, back);
    if (back * symbol.times / symbol.over != value) return std::nullopt;
    return shortest(back);
}

std::size_t decimals(std::string_view number) {
    if (number.find('e') != std::string_view::npos) return 99;
    const auto point = number.find('.');
    return point == std::string_view::npos ? 0 : number.size() - point - 1;
}

std::vector<Symbol> writtenLargestFirst(Unit unit) {
    std::vector<Symbol> written;
    for (const Symbol& symbol : symbolsOf(unit))
        if (symbol.use == Symbol::Use::both) written.push_back(symbol);
    std::stable_sort(written.begin(), written.end(),
                     [](const Symbol& a, const Symbol& b) { return a.times / a.over > b.times / b.over; });
    return written;
}

std::string joined(const std::string& number, std::string_view symbol) {
    return symbol.empty() ? number : number + " " + std::string(symbol);
}

std::string_view baseSymbol(Unit unit) {
    switch (unit) {
    case Unit::seconds:
        return "s";
    case Unit::bytes:
        return "B";
    case Unit::perSecond:
        return "/s";
    case Unit::money:
        return "USD";
    case Unit::ratio:
    case Unit::none:
        break;
    }
    return "";
}
} // namespace

std::string formatQuantity(double value, Unit unit) {
    if (std::isnan(value)) return "nan";
    if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
    if (value == 0) return joined(std::signbit(value) ? "-0" : "0", baseSymbol(unit));
    struct Style {
        double most{};
        std::size_t decimals{};
    };
    // Whole and below 1000 first, then few decimals, then long but whole.
    for (const Style style : {Style{1000, 0}, Style{1e5, 2}, Style{1e15, 0}})
        for (const Symbol& symbol : writtenLargestFirst(unit)) {
            const auto number = exactIn(symbol, value);
            if (!number || decimals(*number) > style.decimals) continue;
            const double size = std::abs(value) * symbol.over / symbol.times;
            if (size >= 1 && size < style.most) return joined(*number, symbol.text);
        }
    return joined(shortest(value), baseSymbol(unit));
}

namespace {
/// About four significant digits, without exponent and without zeros at the end.
std::string fourDigits(double value) {
    std::array<char, 400> buffer{};
    const double size = std::abs(value);
    int places = 0;
    for (double edge = 1000; edge > size && places < 12; edge /= 10)
        ++places;
    std::string text(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                                  std::chars_format::fixed, places)
                                        .ptr);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

std::string withMagnitude(double value) {
    struct Step {
        double from{};
        std::string_view letter{};
    };
    constexpr double roundsUp = 0.99995; // with four digits: "1 M", not "1000 k"
    for (const Step step : {Step{1e9, " G"}, Step{1e6, " M"}, Step{1e4, " k"}})
        if (std::abs(value) >= step.from * roundsUp) {
            const double over = step.letter == " k" ? 1e3 : step.from;
            return fourDigits(value / over) + std::string(step.letter);
        }
    return fourDigits(value);
}

std::string showScaled(double value, Unit unit) {
    constexpr double roundsToOne = 0.99995; // with four digits: "1 s", not "1000 ms"
    const auto symbols = writtenLargestFirst(unit);
    for (const Symbol& symbol : symbols)
        if (std::abs(value) * symbol.over / symbol.times >= roundsToOne)
            return fourDigits(value * symbol.over / symbol.times) + " " + std::string(symbol.text);
    return fourDigits(value * symbols.back().over / symbols.back().times) + " " +
           std::string(symbols.back().text);
}
} // namespace

std::string showQuantity(double value, Unit unit) {
    if (std::isnan(value)) return "–";
    if (std::isinf(value)) return value > 0 ? "unlimited" : "-unlimited";
    if (value == 0 || unit == Unit::none)
        return joined(withMagnitude(value), unit == Unit::ratio ? "%" : baseSymbol(unit));
    switch (unit) {
    case Unit::ratio:
        return fourDigits(value * 100) + " %";
    case Unit::money: {
        std::array<char, 400> buffer{};
        if (std::abs(value) < 0.1) return fourDigits(value) + " USD";
        return std::string(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                                        std::chars_format::fixed, 2)
                                              .ptr) +
               " USD";
    }
    case Unit::perSecond: {
        if (std::abs(value) < 1) return showScaled(value, unit);
        const std::string text = withMagnitude(value);
        return text.find(' ') == std::string::npos ? text + " /s" : text + "/s";
    }
    case Unit::seconds:
    case Unit::bytes:
    case Unit::none:
        break;
    }
    return showScaled(value, unit);
}

std::string showCount(std::int64_t count) {
    std::string digits = std::to_string(count);
    const std::size_t first = digits.front() == '-' ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return digits;
}

} // namespace burst::model
