#pragma once

#include "models/catalog.h"
#include "models/design.h"

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

/// A quantity of one SKU, before allowances and tiers.
struct UsageLine {
    std::string sku;
    double quantity{};
    std::string node;
    std::string region{};                  ///< where it is billed elsewhere than the rest; empty = there
    Allowance allowance{Allowance::apply}; ///< ignore: what is free of this is used up already
    std::optional<Price> agreed{};         ///< the designer's own price; no price book is asked
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
    double price{};  ///< per unit; the average over tiers when several applied
    double amount{}; ///< money
    std::string source;
    std::string asOf;
    Certainty certainty{Certainty::vendor};
};

/// A bill for one month or one window.
struct Invoice {
    std::string platform;
    std::string region;
    std::string currency{"USD"};
    std::vector<InvoiceLine> lines;
    std::map<std::string, double> byService;
    std::map<std::string, double> byNode;
    double total{};
    std::vector<std::string> missing; ///< SKUs without a price in this region: the total is a lower bound
};

/// Prices usage lines. Allowances and tiers count the account's sum over all nodes and are shared among
/// the nodes by quantity. An unknown SKU goes to `missing`, never to zero.
[[nodiscard]] Invoice price(const std::vector<UsageLine>& usage, const Platform& platform,
                            const std::string& region, Allowance allowance);

/// Metered use as SKU quantities: every meter through the MeterPrice of the node's offering.
[[nodiscard]] std::vector<UsageLine> usageLines(const Usage& usage, const Design& design,
                                                const Catalog& catalog);

/// A month from a measured window: each meter times hoursPerMonth * 3600 * share / window, fixed meters
/// without the share.
/// @param window  s, > 0   @param share  0..1, the part of the month this traffic stands for
[[nodiscard]] Usage monthly(const Usage& usage, const Design& design, double window, double share);

} // namespace burst::model
