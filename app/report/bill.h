#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/price.h"
#include "simulator/summary.h"

#include <optional>
#include <utility>
#include <vector>

namespace burst::app {

/// What a run costs.
struct Bill {
    /// A month of this traffic (the scenario's share of it), with the free allowances of an account.
    model::Invoice month;
    /// What the measured window used up at list prices, without allowances: the cost at the margin.
    model::Invoice window;
    double monthShare{1.0};                              ///< part of the month that this traffic stands for
    std::vector<double> monthByReplication;              ///< totals, for intervals and paired comparison
    std::optional<std::pair<double, double>> confidence; ///< 95 % of the month; none below two replications
};

/// Prices a run. A platform whose prices the catalogue does not know and a run of which nothing was
/// measured have an empty bill without a currency: unknown is not free.
[[nodiscard]] Bill bill(const sim::Summary& summary, const model::Design& design,
                        const model::Scenario& scenario, const model::Catalog& catalog);

/// The bill of the run of a project; empty when the project has no longer that design or scenario.
[[nodiscard]] Bill bill(const sim::Summary& summary, const model::Project& project,
                        const model::Catalog& catalog);

} // namespace burst::app
