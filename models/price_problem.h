#pragma once

#include "models/price.h"

#include <optional>
#include <string>
#include <vector>

namespace burst::model {

/// What is wrong with usage that is to be priced, as a sentence with the nearest names that would be right:
/// a region of which the price book knows nothing, as far as something is billed there that has no price of
/// all regions, or usage of which it knows no SKU at all. Nullopt when there is something to price; a single
/// SKU that is unknown then goes to Invoice::missing.
/// @param region  one, or several joined by "+"
[[nodiscard]] std::optional<std::string> problem(const std::vector<UsageLine>& usage,
                                                 const std::string& region, const Platform& platform);

/// A sentence on a region of which the price book of the platform knows nothing, with the nearest; empty for
/// one that it knows and for a platform that there is not.
[[nodiscard]] std::string unknownRegion(const std::string& region, const std::string& platform,
                                        const Catalog& catalog);

/// A sentence on a SKU that the price book does not have in any region, with the nearest ones; empty for one
/// that it has.
[[nodiscard]] std::string unknownSku(const std::string& sku, const Platform& platform);

} // namespace burst::model
