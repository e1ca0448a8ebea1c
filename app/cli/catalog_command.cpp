#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/pricing.h"
#include "app/report/catalog_report.h"
#include "models/io/catalog_json.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <memory>

namespace burst::app {

namespace {

struct CatalogOptions {
    std::string what{"kinds"};
    std::string name;
    PricingOptions pricing;
    bool json{false};
};

int oneKind(const CatalogOptions& options) {
    const model::Kind* kind = model::findKind(options.name);
    if (!kind) {
        std::string known;
        for (const auto& k : model::allKinds())
            known += (known.empty() ? "" : ", ") + k.key;
        return complain({model::Error::Cause::badInput, "catalog kind",
                         options.name.empty()
                             ? "name a kind: " + known + "."
                             : "there is no kind " + options.name + "; there is " + known + "."});
    }
    if (options.json) return printJson(kindJson(*kind, model::shippedCatalog()), fine);
    return print(kind->title + ": " + kind->help + "\n\n" + plainText(parameterTable(*kind)), fine);
}

int catalog(const CatalogOptions& options) {
    const auto pricing = pricingOf(options.pricing);
    if (!pricing) return complain(pricing.error());
    const model::Catalog& all = *pricing->catalog;
    if (options.what == "kind") return oneKind(options);
    if (!options.name.empty())
        return complain({model::Error::Cause::badInput, "catalog " + options.what,
                         "\"" + options.name + "\" is one word too many; only \"kind\" takes a name."});
    if (options.what == "prices")
        return options.json ? printJson(pricesJson(all), fine) : print(plainText(priceTable(all)), fine);
    if (options.what == "platforms")
        return options.json ? printJson(platformsJson(all), fine)
                            : print(plainText(platformTable(all)), fine);
    if (options.what == "runtimes")
        return options.json ? printJson(runtimesJson(all), fine) : print(plainText(runtimeTable(all)), fine);
    return options.json ? printJson(kindsJson(all), fine) : print(plainText(kindTable()), fine);
}

} // namespace

void addCatalog(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("catalog", "What may be built: kinds, parameters, platforms, prices");
    command->footer("Example:\n  burstlab-cli catalog kind function");
    auto options = std::make_shared<CatalogOptions>();
    command->add_option("WHAT", options->what, "kinds, kind, prices, platforms or runtimes")
        ->check(CLI::IsMember({"kinds", "kind", "prices", "platforms", "runtimes"}))
        ->capture_default_str();
    command->add_option("NAME", options->name, "The kind, after \"kind\"");
    command->add_option("--prices", options->pricing.prices,
                        "File with prices of your own, or none; otherwise those that are kept for you");
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return catalog(*options); }; });
}

} // namespace burst::app
