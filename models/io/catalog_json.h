#pragma once

#include "models/catalog.h"
#include "models/price.h"
#include "models/result.h"

#include <string>
#include <string_view>

namespace burst::model {

/// Reads one platform file (resources/platforms/*.json). Errors carry line and column.
Result<Platform> readPlatform(std::string_view text, const std::string& name);

/// The catalogue that ships with the program: every embedded platform file. Built once; a broken
/// embedded file is our bug and asserts.
[[nodiscard]] const Catalog& shippedCatalog();

/// A request to price: usage lines and activities metered with the provider's rounding rules.
struct PriceRequest {
    std::string platform;
    std::string region; ///< or several, joined by "+": equal parts of what names no region
    std::string date;
    Allowance allowance{Allowance::apply};
    std::vector<UsageLine> usage;
    /// By usage line, where it was read: JSON pointers.
    struct Origin {
        std::string sku;    ///< "/usage/0/sku", "/activity/2"
        std::string region; ///< "/region", "/usage/0/region"
    };
    std::vector<Origin> origins{};
};
/// Reads USAGE.json; `activity` entries are metered into `usage` (requests, rounding, size steps).
Result<PriceRequest> readPriceRequest(std::string_view text, const std::string& name);

} // namespace burst::model
