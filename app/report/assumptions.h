#pragma once

#include "app/report/table.h"
#include "models/catalog.h"
#include "models/design.h"

#include <string>
#include <vector>

namespace burst::app {

/// What was assumed about one node, link or the account: value, whose it is, source and certainty.
struct Assumptions {
    std::string title;
    Table table;
    std::size_t guesses{}; ///< values for which nobody gives a source: our defaults
};

/// The account's, then one per node and per link, in the order of the design. Parameters that are not set
/// and have no default are left out.
[[nodiscard]] std::vector<Assumptions> assumptions(const model::Design& design,
                                                   const model::Catalog& catalog);

/// What arrives at each source, in words, one row a source.
[[nodiscard]] Table trafficTable(const model::Scenario& scenario, const model::Design& design);

} // namespace burst::app
