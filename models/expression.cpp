#include "models/expression.h"

#include <cctype>
#include <cmath>
#include <optional>
#include <string>

namespace burst::model {

namespace {
[[nodiscard]] bool isOneOf(char c, std::string_view set) {
    return set.find(c) != std::string_view::npos;
}

[[nodiscard]] bool isNameLetter(char c) {
    return c == '_' || std::isalpha(static_cast<unsigned char>(c));
}

/// Recursive descent over sums of products. Stops at the first mistake and remembers where it was.
class Reader {
public:
    /// @param unit   none = that of the first quantity with one
    /// @param names  empty = there are no names
    Reader(std::string_view text, std::optional<Unit> unit, const Names& names)
        : text_(text), unit_(unit), names_(names) {}

    [[nodiscard]] Unit unit() const { return unit_.value_or(Unit::none); }

    [[nodiscard]] Result<Worth> whole() {
        if (text_.size() > longest)
            return Error{Error::Cause::badInput, "",
                         "It has " + std::to_string(text_.size()) + " characters; arithmetic has at most " +
                             std::to_string(longest) + "."};
        skip();
        if (at_ < text_.size() && text_[at_] == '=') ++at_;
        Worth result = sum();
        skip();
        if (!mistake_ && at_ < text_.size()) fail(at_, "an operator such as * is missing here");
        if (!mistake_ && !std::isfinite(result.value)) fail(0, "the result is no finite number");
        if (mistake_) return *mistake_;
        result.calculated = true;
        result.named = named_;
        return result;
    }

private:
    static constexpr std::size_t longest = 1000; // the time it takes grows with the square
    static constexpr int deepest = 30;           // of each of the names that are open

    void skip() {
        while (at_ < text_.size() && isOneOf(text_[at_], " \t"))
            ++at_;
    }
    /// The next character if it is one of these.
    [[nodiscard]] char take(std::string_view any) {
        skip();
        if (mistake_ || at_ >= text_.size() || !isOneOf(text_[at_], any)) return '\0';
        return text_[at_++];
    }
    void fail(std::size_t at, const std::string& what) {
        if (mistake_) return;
        mistake_ =
            Error{Error::Cause::badInput, "", "At character " + std::to_string(at + 1) + ": " + what + "."};
    }

    Worth sum() {
        Worth left = product();
        for (;;) {
            skip();
            const std::size_t place = at_;
            const char sign = take("+-");
            if (sign == '\0') return left;
            const Worth right = product();
            if (left.bare != right.bare && !mistake_)
                fail(place, "one side has a unit and the other has none");
            left.value += sign == '+' ? right.value : -right.value;
        }
    }

    Worth product() {
        Worth left = factor();
        for (;;) {
            skip();
            const std::size_t place = at_;
            const char sign = take("*/");
            if (sign == '\0') return left;
            const Worth right = factor();
            if (mistake_) return left;
            if (sign == '*') {
                if (!left.bare && !right.bare) fail(place, "two quantities with units cannot be multiplied");
                left = {left.value * right.value, left.bare && right.bare};
            } else {
                if (right.value == 0.0) fail(place, "nothing can be divided by 0");
                if (left.bare && !right.bare) fail(place, "a plain number cannot be divided by a quantity");
                left = {left.value / right.value, left.bare || !right.bare};
            }
        }
    }

    Worth factor() {
        if (const char sign = take("+-"); sign != '\0') {
            Worth inner = nested([this] { return factor(); });
            if (sign == '-') inner.value = -inner.value;
            return inner;
        }
        if (take("(") != '\0') {
            const Worth inner = nested([this] { return sum(); });
            if (!mistake_ && take(")") == '\0') fail(at_, "a closing parenthesis is missing");
            return inner;
        }
        skip();
        if (names_ && at_ < text_.size() && isNameLetter(text_[at_])) return name();
        return quantity();
    }

    Worth name() {
        const std::size_t from = at_;
        while (at_ < text_.size() &&
               (isNameLetter(text_[at_]) || std::isdigit(static_cast<unsigned char>(text_[at_]))))
            ++at_;
        const std::string word(text_.substr(from, at_ - from));
        named_ = true;
        const auto found = names_(word);
        if (!found) {
            fail(from, found.error().text);
            return {};
        }
        if (found->unit == Unit::none) return {found->value, true};
        if (!unit_) unit_ = found->unit;
        if (found->unit != *unit_)
            fail(from, "\"" + word + "\" is " + formatQuantity(found->value, found->unit) +
                           ", which does not fit here");
        return {found->value, false};
    }

    template <class Inner>
    Worth nested(const Inner& inner) {
        if (++depth_ > deepest) fail(at_, "there are too many parentheses");
        const Worth result = mistake_ ? Worth{} : inner();
        --depth_;
        return result;
    }

    /// The longest run of characters that is one quantity.
    Worth quantity() {
        skip();
        if (mistake_) return {};
        const std::size_t end = endOfQuantity();
        const std::string_view own = text_.substr(at_, end - at_);
        for (std::size_t length = own.size(); length > 0; --length) {
            const std::string_view part = own.substr(0, length);
            const std::size_t next = own.find_first_not_of(" \t", length);
            const bool unit = next != std::string_view::npos && !isOneOf(own[next], "0123456789./");
            const bool cut = unit || (length < own.size() && !isOneOf(own[length], " \t/"));
            if (cut || isOneOf(part.back(), " \t")) continue;
            if (const auto read = readQuantity(part)) {
                at_ += length;
                return *read;
            }
        }
        if (own.empty() || !std::isdigit(static_cast<unsigned char>(own.front())))
            fail(at_, "a number is expected");
        else
            fail(at_, "\"" + std::string(own.substr(0, own.find_last_not_of(" \t") + 1)) +
                          "\" is no quantity that fits here");
        return {};
    }

    /// Where the next operator stands; the slash and the sign inside a quantity are none.
    [[nodiscard]] std::size_t endOfQuantity() const {
        std::size_t end = at_;
        for (; end < text_.size(); ++end) {
            const char c = text_[end];
            if (isOneOf(c, "*()=")) break;
            const bool exponent = end > at_ + 1 && isOneOf(text_[end - 1], "eE") &&
                                  std::isdigit(static_cast<unsigned char>(text_[end - 2]));
            if (isOneOf(c, "+-") && !exponent) break;
            if (c == '/' && unit_ && unit_ != Unit::perSecond) break;
        }
        return end;
    }

    [[nodiscard]] std::optional<Worth> readQuantity(std::string_view part) {
        if (!std::isdigit(static_cast<unsigned char>(part.front())) && part.front() != '.' &&
            part.front() != '$')
            return std::nullopt;
        if (const auto plain = parseQuantity(part, Unit::none)) return Worth{*plain, true};
        if (unit_ != Unit::ratio)
            if (const auto share = parseQuantity(part, Unit::ratio)) return Worth{*share, true};
        for (const Unit each : {Unit::seconds, Unit::bytes, Unit::perSecond, Unit::ratio, Unit::money}) {
            if (unit_.value_or(each) != each) continue;
            const auto own = parseQuantity(part, each);
            if (!own) continue;
            unit_ = each;
            return Worth{*own, false};
        }
        return std::nullopt;
    }

    std::string_view text_{};
    std::optional<Unit> unit_{};
    const Names& names_;
    bool named_{false};
    std::size_t at_{0};
    int depth_{0};
    std::optional<Error> mistake_{};
};
} // namespace

Result<Worth> evaluate(std::string_view text, Unit unit) {
    return evaluate(text, unit, {});
}

Result<Named> evaluateAny(std::string_view text, const Names& names) {
    Reader reader(text, std::nullopt, names);
    const auto worth = reader.whole();
    if (!worth) return worth.error();
    return Named{worth->value, worth->bare ? Unit::none : reader.unit()};
}

Result<Worth> evaluate(std::string_view text, Unit unit, const Names& names) {
    const bool marked = text.find('=') != std::string_view::npos;
    const auto one = parseQuantity(text, unit);
    if (one) return Worth{*one, parseQuantity(text, Unit::none).has_value()};
    // A rate has a slash of its own, and many texts have a minus or a slash that mean no arithmetic.
    if (!marked && text.find_first_of("*+()") == std::string_view::npos &&
        (unit == Unit::perSecond || text.find_first_of("/-", 1) == std::string_view::npos))
        return one.error();
    return Reader(text, unit, names).whole();
}

} // namespace burst::model
