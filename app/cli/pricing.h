#pragma once

#include "app/report/bill.h"
#include "models/catalog.h"
#include "models/own_prices.h"
#include "models/result.h"

#include <CLI/App.hpp>

#include <memory>
#include <string>
#include <vector>

namespace burst::app {

/// At which prices, of which day and in which currency.
struct PricingOptions {
    std::string date;     ///< YYYY-MM-DD; empty = the newest
    std::string prices;   ///< file with prices of one's own; "none"; empty = the user's, if there is one
    std::string currency; ///< code; empty = that of the price book
    double rate{};        ///< of it for one of the price book's
    std::vector<std::string> elsewhere; ///< "REGION[@DATE]": where it is priced as well
};

/// Adds --date and --prices.
void addPriceOptions(CLI::App& command, PricingOptions& options);
/// Names on standard error the prices of one's own that this catalogue cannot use: bills leave them out.
void warnOfMisfits(const model::OwnPrices& own, const model::Catalog& catalog);
/// Adds --currency and --rate.
void addCurrencyOptions(CLI::App& command, PricingOptions& options);

/// Adds --price-on.
void addElsewhereOption(CLI::App& command, PricingOptions& options);
/// What --price-on asks for.
model::Result<std::vector<PricingPlace>> placesOf(const PricingOptions& options,
                                                  const model::Platform* platform);

/// The price book with the user's prices on top, and the terms: without a day the newest prices, or those of
/// today where the user agreed on one for later.
struct Pricing {
    std::shared_ptr<const model::Catalog> catalog;
    BillTerms terms;
};
/// Errors: a file of prices that is missing or broken, a day or a currency that is none.
model::Result<Pricing> pricingOf(const PricingOptions& options);

} // namespace burst::app
