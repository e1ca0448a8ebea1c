#pragma once

#include "models/tree.h"

#include <string>
#include <vector>

namespace burst::model {

/// What a commitment takes off a price: a savings plan, reserved capacity, a contract. No price book states
/// what somebody agreed on, so that these are the designer's words.
struct Discount {
    std::string platform; ///< id; empty = any
    std::string service;  ///< of the price book, or empty
    std::string sku;      ///< one SKU; goes before a discount on its service
    double share{};       ///< off the amount, 0..1
    std::string source;   ///< "Compute Savings Plan, 1 year"
    Tree::Object extra;   ///< unknown keys, kept on a round trip
    bool operator==(const Discount&) const = default;
};

/// What a month may cost, and the parts of it from which on somebody wants to hear.
struct Budget {
    double month{};                            ///< in the currency of the price book, > 0
    std::vector<double> alerts{0.5, 0.8, 1.0}; ///< of it, > 0, ascending
    Tree::Object extra;
    bool bare{false}; ///< written as a number without a currency, which is taken for that of the price book
    bool operator==(const Budget&) const = default;
};

} // namespace burst::model
