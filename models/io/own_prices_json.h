#pragma once

#include "models/own_prices.h"
#include "models/result.h"

#include <string>
#include <string_view>

namespace burst::model {

/// Reads a file of prices of one's own:
/// `{ "burstlab_prices": 1, "prices": [ { "platform": "aws", "sku": "lambda.requests", "region": "sa-east-1",
/// "price": 2e-7, "since": "2026-01-01", "source": "contract", "currency_note": "…" } ] }`, with "tiers":
/// `[[0, 0.09], [10240, 0.085]]` in place of "price" where it falls with volume, and "free", "unit" and
/// "service" where they differ from the price book. Errors carry line and column. What a price book has no
/// longer is kept: problem() names it, and withOwnPrices() leaves it out.
Result<OwnPrices> readOwnPrices(std::string_view text, const std::string& name);

/// The canonical text; readOwnPrices() gives the same prices again.
[[nodiscard]] std::string writeOwnPrices(const OwnPrices& prices);

/// Reads a file; none where there is no such file.
Result<OwnPrices> loadOwnPrices(const std::string& path);

/// Writes a file atomically; makes its folder if need be.
Result<void> saveOwnPrices(const std::string& path, const OwnPrices& prices);

/// Where the prices of this user are kept: prices.json in the folder for the data of programs (UTF-8).
[[nodiscard]] std::string ownPricesPath();

} // namespace burst::model
