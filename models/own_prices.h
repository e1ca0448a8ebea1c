#pragma once

#include "models/catalog.h"
#include "models/result.h"

#include <optional>
#include <string>
#include <vector>

namespace burst::model {

[[nodiscard]] inline bool operator==(const Price::Tier& a, const Price::Tier& b) {
    return a.from == b.from && a.to == b.to && a.price == b.price;
}

/// A price that the user entered: a correction of the price book's, or one that it lacks. Kept apart from the
/// price book, and shown as the user's in each line of a bill.
struct OwnPrice {
    std::string platform; ///< id
    std::string sku;      ///< of the price book, or a new one
    std::string region;   ///< or "global"
    double price{};       ///< per unit, in the currency of the price book; the first tier repeats it
    std::vector<Price::Tier> tiers{}; ///< each up to the next one's lower edge
    std::optional<double> free{};     ///< units a month without charge; absent = as in the price book
    /// Absent = the price book's; a new SKU needs one. That of a meter without a price ("gcp.api_gateway.
    /// internet_bytes") has to be one that the meter can be converted to.
    std::string unit{};
    std::string service{};      ///< absent = the price book's, or the SKU up to its first dot
    std::string since{};        ///< first day (YYYY-MM-DD or YYYY-MM); empty = it always held
    std::string source{};       ///< the user's words: "contract of January"
    std::string currencyNote{}; ///< "entered as 0.0000184 EUR at 0.92"; empty = none
    bool operator==(const OwnPrice&) const = default;
};

/// Prices of one user. Platform, SKU, region and first day tell them apart.
class OwnPrices {
public:
    [[nodiscard]] const std::vector<OwnPrice>& all() const { return prices_; }
    /// Adds a price, in place of the one with the same platform, SKU, region and first day.
    void put(OwnPrice price);
    /// False when there is none.
    bool remove(const OwnPrice& price);
    bool operator==(const OwnPrices&) const = default;

private:
    std::vector<OwnPrice> prices_{};
};

/// The day of a bill that names none: empty, which takes the newest prices, or `today` where one of the
/// user's own begins after it. What was agreed on for later then waits for its day.
/// @param today  YYYY-MM-DD
[[nodiscard]] std::string dayWithout(const OwnPrices& own, const std::string& today);

/// What is wrong with the price by itself: no words on where it comes from, a first day that is none. nullopt
/// when it is well formed, though the price book may have changed since it was entered.
[[nodiscard]] std::optional<std::string> formProblem(const OwnPrice& price);

/// What is wrong with the price: its form, an unknown platform, a new SKU without a unit, a unit that is not
/// the one in which the SKU is counted. nullopt when it can be used.
[[nodiscard]] std::optional<std::string> problem(const OwnPrice& price, const Catalog& catalog);

/// The catalogue with the user's prices on top. What a price leaves out is the price book's of the same SKU:
/// the one of that region, else the first. Prices with a problem() are left out.
[[nodiscard]] Catalog withOwnPrices(Catalog catalog, const OwnPrices& own);

} // namespace burst::model
