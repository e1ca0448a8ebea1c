#include "app/report/price_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string_view>
#include <utility>

namespace burst::app {

namespace {
/// Commas between the thousands in front of the point, as in counts.
std::string withThousands(std::string digits) {
    const std::size_t first = digits.front() == '-' ? 1 : 0;
    for (std::size_t at = std::min(digits.find('.'), digits.size()); at > first + 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return digits;
}
} // namespace

std::string showMoney(double amount, const std::string& currency) {
    std::array<char, 64> text{};
    const double size = std::fabs(amount);
    int decimals = 2;
    if (size > 0 && size < 0.1) decimals = std::min(12, 2 - static_cast<int>(std::floor(std::log10(size))));
    std::snprintf(text.data(), text.size(), "%.*f", decimals, amount);
    return withThousands(text.data()) + " " + currency;
}

std::string showPrice(double price, const std::string& currency) {
    std::array<char, 64> text{};
    constexpr int significant = 6;
    const int whole = price > 0.0 ? static_cast<int>(std::floor(std::log10(price))) + 1 : 1;
    std::snprintf(text.data(), text.size(), "%.*f", std::clamp(significant - whole, 2, 15), price);
    std::string shown = text.data();
    // At least two decimals, no zeros without meaning after them.
    while (shown.ends_with('0') && shown.size() - shown.find('.') > 3)
        shown.pop_back();
    return shown + " " + currency;
}

std::string showUnit(const std::string& unit) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> decimal{
        {{"MB", "10^6"}, {"GB", "10^9"}, {"TB", "10^12"}}};
    for (const auto& [symbol, size] : decimal)
        if (unit.starts_with(symbol))
            return unit + (unit == symbol ? " (" : " (" + std::string(symbol) + " = ") + std::string(size) +
                   " B)";
    return unit;
}

std::string showAsOf(const std::string& asOf) {
    return asOf.empty() ? "undated" : asOf;
}

std::string showTotal(const model::Invoice& invoice, const std::string& bound) {
    if (invoice.missing.empty()) return showMoney(invoice.total, invoice.currency);
    return invoice.total > 0.0 ? bound + showMoney(invoice.total, invoice.currency) : "not priced";
}

std::string showMonth(const model::Invoice& month) {
    const bool nothing = !month.missing.empty() && !(month.total > 0.0);
    return nothing ? "a month is not priced" : "a month costs " + showTotal(month);
}

std::string showMissing(const model::Invoice& invoice) {
    constexpr std::size_t most = 3;
    const auto& skus = invoice.missing;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, skus.size()); ++i)
        text += (i == 0 ? "no price of " : ", ") + skus[i];
    return skus.size() > most ? text + " and " + std::to_string(skus.size() - most) + " more" : text;
}

std::string showTerms(const model::Invoice& invoice) {
    std::string out;
    if (!invoice.date.empty()) {
        const auto later = std::ranges::count_if(invoice.lines, &model::InvoiceLine::fromLater);
        const bool all = later > 0 && static_cast<std::size_t>(later) == invoice.lines.size();
        out = all ? "prices of later dates: none of " + invoice.date + " is known"
                  : "prices of " + invoice.date +
                        (later > 0 ? ", " + std::to_string(later) + " of " +
                                         std::to_string(invoice.lines.size()) + " of later dates"
                                   : "");
    }
    if (!invoice.baseCurrency.empty())
        out += (out.empty() ? "" : ", ") + ("1 " + invoice.baseCurrency) + " taken for " +
               showPrice(invoice.rate, invoice.currency);
    return out;
}

} // namespace burst::app
