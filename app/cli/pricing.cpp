#include "app/cli/pricing.h"

#include "app/cli/console.h"
#include "models/instant.h"
#include "models/io/catalog_json.h"
#include "models/io/own_prices_json.h"
#include "models/io/price_figures.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <filesystem>

namespace burst::app {

namespace {

using model::Error;

Error wrongOption(const char* option, const std::string& sentence) {
    return {Error::Cause::badInput, option, sentence};
}

/// The catalogue that ships, shared as it is.
std::shared_ptr<const model::Catalog> shipped() {
    return {std::shared_ptr<const model::Catalog>(), &model::shippedCatalog()};
}

/// YYYY-MM-DD in UTC, whatever the zone of the machine.
std::string dayInUtc() {
    constexpr std::size_t dateLength = 10;
    return model::writeInstant(std::time(nullptr)).substr(0, dateLength);
}

/// @param date  of the bill; where it is empty it becomes the day that the user's own prices make it
model::Result<std::shared_ptr<const model::Catalog>> catalogWith(const std::string& prices,
                                                                 std::string& date) {
    if (prices == "none") return shipped();
    std::error_code failed;
    const std::string path = prices.empty() ? model::ownPricesPath() : prices;
    if (!prices.empty() && !std::filesystem::exists(path, failed))
        return Error{Error::Cause::unreadable, path, "there is no such file of prices."};
    auto own = model::loadOwnPrices(path);
    if (!own) return own.error();
    if (own->all().empty()) return shipped();
    warnOfMisfits(*own, model::shippedCatalog());
    if (date.empty()) date = model::dayWithout(*own, dayInUtc());
    return std::make_shared<const model::Catalog>(model::withOwnPrices(model::shippedCatalog(), *own));
}

/// Three capital letters, as in ISO 4217.
bool isCurrency(const std::string& code) {
    constexpr std::size_t letters = 3;
    return code.size() == letters &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

void warnOfMisfits(const model::OwnPrices& own, const model::Catalog& catalog) {
    for (const auto& price : own.all())
        if (const auto wrong = model::problem(price, catalog))
            warn("your price of " + price.sku + " in " + price.region + " is left out: " + *wrong);
}

void addPriceOptions(CLI::App& command, PricingOptions& options) {
    command.add_option("--date", options.date, "Day whose prices hold (YYYY-MM-DD); the newest otherwise");
    command.add_option("--prices", options.prices,
                       "File with prices of your own, or none; otherwise those that burstlab-cli prices "
                       "keeps for you");
}

void addCurrencyOptions(CLI::App& command, PricingOptions& options) {
    auto* currency = command.add_option("--currency", options.currency,
                                        "Show amounts in this currency, for example EUR; needs --rate");
    auto* rate = command.add_option("--rate", options.rate,
                                    "What one unit of the price book's currency is worth in it");
    currency->needs(rate);
    rate->needs(currency);
}

void addElsewhereOption(CLI::App& command, PricingOptions& options) {
    command
        .add_option("--price-on", options.elsewhere,
                    "REGION[@DATE]: priced there and then as well; several with commas")
        ->delimiter(',')
        ->allow_extra_args(false);
}

model::Result<std::vector<PricingPlace>> placesOf(const PricingOptions& options,
                                                  const model::Platform* platform) {
    std::vector<PricingPlace> places;
    for (const auto& text : options.elsewhere) {
        if (!platform) break;
        auto place = readPricingPlace(text, *platform);
        if (!place)
            return Error{place.error().cause, "--price-on " + place.error().where, place.error().text};
        places.push_back(std::move(*place));
    }
    return places;
}

model::Result<Pricing> pricingOf(const PricingOptions& options) {
    if (!options.date.empty() && !model::isDay(options.date))
        return wrongOption("--date", "\"" + options.date + "\" is no date; write it as 2026-11-01.");
    if (!options.currency.empty() && !isCurrency(options.currency))
        return wrongOption("--currency",
                           "\"" + options.currency + "\" is no currency; write its code, such as EUR.");
    if (!options.currency.empty() && !(options.rate > 0 && std::isfinite(options.rate)))
        return wrongOption("--rate", "the rate has to be above 0, such as 0.92.");
    std::string date = options.date;
    auto catalog = catalogWith(options.prices, date);
    if (!catalog) return catalog.error();
    return Pricing{std::move(*catalog),
                   {.date = std::move(date), .currency = {.code = options.currency, .rate = options.rate}}};
}

} // namespace burst::app
