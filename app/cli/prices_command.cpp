#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/pricing.h"
#include "app/report/catalog_report.h"
#include "models/io/catalog_json.h"
#include "models/io/json_text.h"
#include "models/io/own_prices_json.h"
#include "models/io/price_figures.h"
#include "models/price_problem.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <memory>

namespace burst::app {

namespace {

using model::Error;
using model::OwnPrice;

struct PricesOptions {
    std::string what{"list"};
    std::string file; ///< empty = the user's
    OwnPrice price;
    std::string figure; ///< a number, or tiers in JSON
    double free{-1};
    bool json{false};
};

std::string pathOf(const PricesOptions& options) {
    return options.file.empty() ? model::ownPricesPath() : options.file;
}

int list(const model::OwnPrices& own, const PricesOptions& options) {
    if (options.json) return print(model::writeOwnPrices(own), fine);
    if (own.all().empty())
        return print("There are no prices of your own in " + pathOf(options) + ".\n", fine);
    return print(plainText(withoutEmptyColumns(ownPriceTable(own))), fine);
}

/// The price that the options describe; the figure only where it is asked for.
model::Result<OwnPrice> wanted(const PricesOptions& options) {
    OwnPrice price = options.price;
    if (options.what == "remove") return price;
    const auto tree = model::parseJson(options.figure, "--price", {});
    const auto figure = tree ? model::readPriceFigure(tree->tree) : std::nullopt;
    if (!figure)
        return Error{
            Error::Cause::badInput, "--price",
            "give a number, zero or more, or tiers such as [[0, 0.09], [10240, 0.085]]: the first from 0, "
            "each next one from a larger quantity, and prices that are zero or more."};
    price.price = figure->price;
    price.tiers = figure->tiers;
    if (options.free >= 0) price.free = options.free;
    if (price.source.empty())
        return Error{Error::Cause::badInput, "prices set",
                     "say with --source where the price comes from; bills repeat it."};
    if (const auto wrong = model::problem(price, model::shippedCatalog()))
        return Error{Error::Cause::badInput, "prices set", *wrong};
    return price;
}

int prices(const PricesOptions& options) {
    auto own = model::loadOwnPrices(pathOf(options));
    if (!own) return complain(own.error());
    if (options.what == "list") {
        warnOfMisfits(*own, model::shippedCatalog());
        return list(*own, options);
    }
    auto price = wanted(options);
    if (!price) return complain(price.error());
    if (options.what == "set") {
        if (const auto hint = model::unknownRegion(price->region, price->platform, model::shippedCatalog());
            !hint.empty())
            warn(hint);
        own->put(*price);
    } else if (!own->remove(*price))
        return complain({Error::Cause::badInput, "prices remove",
                         "there is no price of your own with this platform, SKU, region and first day; "
                         "burstlab-cli prices lists them."});
    if (const auto saved = model::saveOwnPrices(pathOf(options), *own); !saved)
        return complain(saved.error());
    return list(*own, options);
}

} // namespace

void addPrices(CLI::App& app, Action& action) {
    auto* command =
        app.add_subcommand("prices", "Prices of your own: corrections of the price book, and what it lacks");
    command->footer(
        "They are kept apart from the price book, and every line of a bill that uses one says so.\n"
        "Example:\n  burstlab-cli prices set --platform aws --sku lambda.requests --region sa-east-1 "
        "--price 0.0000002 --source \"our contract\"");
    auto options = std::make_shared<PricesOptions>();
    command->add_option("WHAT", options->what, "list, set or remove")
        ->check(CLI::IsMember({"list", "set", "remove"}))
        ->capture_default_str();
    command->add_option("--prices", options->file, "File in place of the one that is kept for you");
    command->add_option("--platform", options->price.platform, "Id of the platform");
    command->add_option("--sku", options->price.sku, "SKU of the price book, or a new one");
    command->add_option("--region", options->price.region, "Region, or global");
    command->add_option("--price", options->figure, "Per unit, or tiers such as [[0, 0.09], [10240, 0.085]]");
    command
        ->add_option("--free", options->free, "Units a month without charge; as in the price book otherwise")
        ->check(CLI::NonNegativeNumber);
    command->add_option(
        "--unit", options->price.unit,
        "Unit, such as GiB (2^30 bytes), GB (10^9) or \"million requests\"; as in the price book "
        "otherwise");
    command->add_option("--service", options->price.service, "Service; as in the price book otherwise");
    command->add_option("--since", options->price.since, "First day of the price (YYYY-MM-DD)");
    command->add_option("--source", options->price.source, "Where it comes from, in your words");
    command->add_option("--currency-note", options->price.currencyNote,
                        "In what currency it was, and at what rate it was converted");
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return prices(*options); }; });
}

} // namespace burst::app
