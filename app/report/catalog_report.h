#pragma once

#include "app/report/table.h"
#include "models/catalog.h"
#include "models/kind.h"
#include "models/own_prices.h"
#include "models/tree.h"

#include <string>
#include <vector>

namespace burst::app {

// What may be built and what it costs, for `catalog`: each as a table and as JSON.

[[nodiscard]] Table kindTable();
[[nodiscard]] model::Tree kindsJson(const model::Catalog& catalog);

/// The parameters of one kind: unit, range, default and meaning, with what each provider says instead.
[[nodiscard]] Table parameterTable(const model::Kind& kind);
[[nodiscard]] model::Tree kindJson(const model::Kind& kind, const model::Catalog& catalog);

/// Of which prices or activities one wants to hear: those with all that is said.
struct CatalogFilter {
    std::string platform;           ///< id; empty = all
    std::string region;             ///< its prices and those of all regions; empty = all
    std::vector<std::string> words; ///< parts of names, however they are capitalised
};

[[nodiscard]] Table priceTable(const model::Catalog& catalog, const CatalogFilter& filter);
[[nodiscard]] model::Tree pricesJson(const model::Catalog& catalog, const CatalogFilter& filter);

/// What can be metered as an `activity` of a price request: what may be said of it and what it is billed at.
/// Empty when nothing goes by the filter.
[[nodiscard]] std::string activitiesText(const model::Catalog& catalog, const CatalogFilter& filter);
[[nodiscard]] model::Tree activitiesJson(const model::Catalog& catalog, const CatalogFilter& filter);

/// Prices of one's own, as they are kept.
[[nodiscard]] Table ownPriceTable(const model::OwnPrices& own);

[[nodiscard]] Table platformTable(const model::Catalog& catalog);
[[nodiscard]] model::Tree platformsJson(const model::Catalog& catalog);

/// The runtimes for which a platform states how long an environment takes to start.
[[nodiscard]] Table runtimeTable(const model::Catalog& catalog);
[[nodiscard]] model::Tree runtimesJson(const model::Catalog& catalog);

} // namespace burst::app
