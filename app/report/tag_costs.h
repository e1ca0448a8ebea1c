#pragma once

#include "app/report/table.h"
#include "models/design.h"
#include "models/price.h"

#include <string>
#include <vector>

namespace burst::app {

/// What the nodes that bear one value of a tag cost.
struct TagCost {
    std::string value; ///< empty = a tag without a value
    double amount{};   ///< in the currency of the invoice
};

/// An invoice shared out by the values of one tag.
struct TagCosts {
    std::string key;
    std::vector<TagCost> values; ///< the dearest first
    double rest{};               ///< of nodes that do not bear the tag, and of no node
};

/// A split for every tag that a node of the design bears, by the name of the tag. The parts of each add up to
/// the total of the invoice; the splits of different tags overlap. Tags of links take no part.
[[nodiscard]] std::vector<TagCosts> costsByTag(const model::Design& design, const model::Invoice& invoice);

/// One row a tag and value, and one for what does not bear the tag; empty without tags.
[[nodiscard]] Table tagTable(const model::Design& design, const model::Invoice& invoice);

} // namespace burst::app
