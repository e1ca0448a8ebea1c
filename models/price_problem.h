#pragma once

#include "models/price.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace burst::model {

/// What is wrong with usage that is to be priced.
struct PriceProblem {
    enum class About { region, sku };
    About about{About::region};
    std::size_t line{}; ///< of the usage
    std::string text;   ///< a sentence with the nearest names that would be right
};

/// A place that is no region of the platform and at which nothing of the usage has a price of its own, as far
/// as something is billed there that has no price of all regions; or usage of which the price book knows no
/// SKU at all. Nullopt when there is something to price; a single SKU that is unknown then goes to
/// Invoice::missing.
/// @param region  one, or several joined by "+"
[[nodiscard]] std::optional<PriceProblem> problem(const std::vector<UsageLine>& usage,
                                                  const std::string& region, const Platform& platform);

/// A sentence on a region of which the price book of the platform knows nothing, with the nearest; empty for
/// one that it knows and for a platform that there is not.
[[nodiscard]] std::string unknownRegion(const std::string& region, const std::string& platform,
                                        const Catalog& catalog);

/// A sentence on a SKU that the price book does not have in any region, with the nearest ones; empty for one
/// that it has.
[[nodiscard]] std::string unknownSku(const std::string& sku, const Platform& platform);

} // namespace burst::model
