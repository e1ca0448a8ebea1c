#pragma once

#include "models/price.h"

#include <string>

namespace burst::app {

// Money, prices and what they are for, in words for people.

/// "12.34 USD"; small amounts keep three significant digits ("0.00000832 USD").
[[nodiscard]] std::string showMoney(double amount, const std::string& currency);
/// A price per unit, with six significant digits so that quantity times price gives the amount:
/// "0.0000166667 USD".
[[nodiscard]] std::string showPrice(double price, const std::string& currency);
/// The unit of a price, with the size of what may be taken for another: "GB-month (GB = 10^9 B)". GiB speak
/// for themselves.
[[nodiscard]] std::string showUnit(const std::string& unit);
/// When a price was seen, or that its source does not say: "2026-08", "undated".
[[nodiscard]] std::string showAsOf(const std::string& asOf);

/// The total of a bill; where prices are missing with `bound` in front, such as "at least ", and "not priced"
/// where nothing is known of it.
[[nodiscard]] std::string showTotal(const model::Invoice& invoice, const std::string& bound = "at least ");
/// "a month costs 12.34 USD", "a month costs at least 12.34 USD", "a month is not priced".
[[nodiscard]] std::string showMonth(const model::Invoice& month);
/// "no price of lambda.requests, sqs.standard.requests and 2 more"; empty where none is missing.
[[nodiscard]] std::string showMissing(const model::Invoice& invoice);

/// Of which day the prices are and at what rate they were converted; empty when they are the newest, in the
/// price book's currency.
[[nodiscard]] std::string showTerms(const model::Invoice& invoice);

} // namespace burst::app
