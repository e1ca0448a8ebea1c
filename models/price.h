#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/terms.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace burst::model {

/// Hours in a month: the convention of cloud bills.
inline constexpr double hoursPerMonth = 730.0;

/// Metered use of one node: meter key -> amount in the meter's unit over the measured window.
using Usage = std::map<NodeId, std::map<std::string, double>>;

enum class Allowance { apply, ignore };

/// On what terms something is priced.
struct PriceTerms {
    std::string date{}; ///< YYYY-MM-DD: the versions of the prices in force; empty = the newest
    Allowance allowance{Allowance::apply};
    std::vector<Discount> discounts{};
};

/// A quantity of one SKU, before allowances and tiers.
struct UsageLine {
    std::string sku;
    double quantity{};
    std::string node;
    std::string region{};                  ///< where it is billed elsewhere than the rest; empty = there
    Allowance allowance{Allowance::apply}; ///< ignore: what is free of this is used up already
    std::optional<Price> agreed{};         ///< the designer's own price; no price book is asked
    bool fixed{false};                     ///< does not grow with the requests: capacity, hours
    std::string unit{}; ///< of `quantity`, where that is a meter's; empty = the unit of the price
    std::string note{}; ///< how the quantity came about, where that is not plain
};

/// What was billed in one tier of a price.
struct TierShare {
    double from{};            ///< in units of the price, per month, counted for the account
    std::optional<double> to; ///< empty = no upper edge
    double price{};
    double quantity{}; ///< billed at it, of this line
};

/// One line of a bill.
struct InvoiceLine {
    std::string node;
    std::string service;
    std::string sku;
    double quantity{}; ///< in `unit`
    double free{};     ///< of it without charge
    double billed{};
    std::string unit;
    double price{};                 ///< per unit; the average over tiers when several applied
    double amount{};                ///< money
    std::vector<TierShare> tiers{}; ///< those that applied; empty for a price without tiers
    std::string source{};
    std::string asOf{};
    Certainty certainty{Certainty::vendor};
    bool fixed{false};     ///< does not grow with the requests
    bool fromLater{false}; ///< the price is known from a day after the bill's only
    std::string note{};    ///< what to know about the price: a discount, a date before it was known
    std::string region{};  ///< of the price; "global" for all, empty for one that the design states
    double step{};         ///< what the account is billed is rounded up to this, in `unit`; 0 = exact
    double minimum{};      ///< units that the account is billed at least; 0 = none
    double maximum{};      ///< units that the account is billed at most; 0 = no bound
};

/// A quantity for which there is no price.
struct MissingPrice {
    std::string node;
    std::string sku;
    std::string region;
    double quantity{};
    std::string unit{}; ///< of the quantity; empty where nobody says
};

/// A bill for one month or one window.
struct Invoice {
    std::string platform;
    std::string region;
    std::string currency{"USD"};
    std::string baseCurrency{}; ///< of the price book, where the amounts were converted; else empty
    double rate{1.0};           ///< of `currency` for one of `baseCurrency`
    std::string date{};         ///< whose prices these are; empty = the newest
    std::vector<InvoiceLine> lines;
    std::map<std::string, double> byService;
    std::map<std::string, double> byNode;
    double total{};
    double fixed{};                      ///< of the total: what does not grow with the requests
    std::vector<std::string> missing;    ///< SKUs without a price in this region: the total is a lower bound
    std::vector<MissingPrice> notPriced; ///< the same by node, with the quantities
};

/// Prices usage lines. Allowances and tiers count the account's sum over all nodes and are shared among
/// the nodes by quantity. An unknown SKU goes to `missing`, never to zero, and so does one whose price is for
/// a unit that the line's cannot be converted to. A line whose price is not known to have held on the day of
/// the terms says so in its note.
[[nodiscard]] Invoice price(const std::vector<UsageLine>& usage, const Platform& platform,
                            const std::string& region, const PriceTerms& terms);
[[nodiscard]] Invoice price(const std::vector<UsageLine>& usage, const Platform& platform,
                            const std::string& region, Allowance allowance);

/// Another currency than the price book's, at a rate that the user entered.
struct Currency {
    std::string code; ///< "EUR"; empty = the price book's
    double rate{1.0}; ///< of it for one of the price book's, > 0
};
/// The same bill in another currency; it names the rate and what it was reckoned in. Nothing changes without
/// a code, or for a bill without a currency.
[[nodiscard]] Invoice inCurrency(Invoice invoice, const Currency& currency);

} // namespace burst::model
