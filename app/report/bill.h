#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/price.h"
#include "models/result.h"
#include "simulator/summary.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace burst::app {

/// On what terms a run is priced; the rest, such as discounts, is the project's.
struct BillTerms {
    std::string date{};         ///< YYYY-MM-DD: the prices in force then; empty = the newest
    model::Currency currency{}; ///< in which bills are shown
};

/// How a month's bill stands to the budget.
struct BudgetUse {
    struct Alert {
        double share{}; ///< of the budget
        bool reached{};
    };
    double month{}; ///< the budget, in the currency of the bill
    double used{};  ///< of it, 0..; a lower bound when prices are missing
    std::vector<Alert> alerts;
};

/// What a run costs.
struct Bill {
    /// A month of this traffic (the scenario's share of it), with the free allowances of an account.
    model::Invoice month;
    /// What the measured window used up, discounts taken off, without allowances: the cost at the margin.
    model::Invoice window;
    double monthShare{1.0};                              ///< part of the month that this traffic stands for
    std::vector<double> monthByReplication;              ///< totals, for intervals and paired comparison
    std::optional<std::pair<double, double>> confidence; ///< 95 % of the month; none below two replications
    double requests{};                                   ///< of all clients in that month
    /// What the month costs more with a million more of them, everything growing alike but what is fixed:
    /// tiers and allowances as they then stand. None without requests.
    std::optional<double> nextMillion;
    std::optional<BudgetUse> budget; ///< of a project that has one
};

/// Prices a run. A platform whose prices the catalogue does not know and a run of which nothing was
/// measured have an empty bill without a currency: unknown is not free. In the price book's currency.
[[nodiscard]] Bill bill(const sim::Summary& summary, const model::Design& design,
                        const model::Scenario& scenario, const model::Catalog& catalog,
                        const model::PriceTerms& terms = {});

/// The bill of the run of a project, with its discounts and its budget; empty when the project has no longer
/// that design or scenario.
/// @param date  YYYY-MM-DD: the prices in force then; empty = the newest
[[nodiscard]] Bill bill(const sim::Summary& summary, const model::Project& project,
                        const model::Catalog& catalog, const std::string& date = {});

/// The same bill in another currency, all figures converted at its rate.
[[nodiscard]] Bill inCurrency(Bill bill, const model::Currency& currency);

/// Another place, another time: where and when a run is to be priced once more.
struct PricingPlace {
    std::string region; ///< of the design's platform; empty = the design's
    std::string date;   ///< YYYY-MM-DD; empty = that of the bill
};

/// "eu-west-1", "eu-west-1@2024-01-31" or "@2024-01-31". The error names the regions that there are.
model::Result<PricingPlace> readPricingPlace(const std::string& text, const model::Platform& platform);

/// A run priced elsewhere. What happens is the same, only the prices are others.
struct BillElsewhere {
    std::string region;
    std::string date;
    Bill bill;
};
[[nodiscard]] BillElsewhere billElsewhere(const sim::Summary& summary, const model::Project& project,
                                          const model::Catalog& catalog, const PricingPlace& place,
                                          const BillTerms& terms = {});

} // namespace burst::app
