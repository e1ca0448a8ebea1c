#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/pricing.h"
#include "app/report/catalog_report.h"
#include "models/edit_distance.h"
#include "models/io/catalog_json.h"
#include "models/wording.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <memory>

namespace burst::app {

namespace {

struct CatalogOptions {
    std::string what{"kinds"};
    std::vector<std::string> names; ///< a kind, or words of prices and activities
    std::string platform;
    std::string region;
    PricingOptions pricing;
    bool json{false};
};

model::Error wrong(const CatalogOptions& options, std::string text) {
    return {model::Error::Cause::badInput, "catalog " + options.what, std::move(text)};
}

int oneKind(const CatalogOptions& options) {
    const std::string name = options.names.empty() ? "" : options.names.front();
    const model::Kind* kind = model::findKind(name);
    if (!kind) {
        std::string known;
        for (const auto& k : model::allKinds())
            known += (known.empty() ? "" : ", ") + k.key;
        return complain(wrong(options, name.empty()
                                           ? "name a kind: " + known + "."
                                           : "there is no kind " + name + "; there is " + known + "."));
    }
    if (options.json) return printJson(kindJson(*kind, model::shippedCatalog()), fine);
    return print(kind->title + ": " + kind->help + "\n\n" + plainText(parameterTable(*kind)), fine);
}

/// What there is too much of for this list, or what nothing is known by; empty when all is well.
std::string misfit(const CatalogOptions& options, const model::Catalog& all) {
    const bool filters = options.what == "prices" || options.what == "activities";
    const std::size_t most = filters ? options.names.size() : options.what == "kind" ? 1 : 0;
    if (options.names.size() > most)
        return "\"" + options.names[most] +
               "\" is one word too many; \"kind\" takes a name, \"prices\" and \"activities\" take words.";
    if (!options.platform.empty() && !filters)
        return "--platform goes with \"prices\" and \"activities\" only.";
    if (!options.region.empty() && options.what != "prices") return "--region goes with \"prices\" only.";
    if (!options.platform.empty() && !all.platform(options.platform)) {
        std::vector<std::string> names;
        for (const auto& platform : all.platforms)
            names.push_back(platform.id);
        return "there is no platform \"" + options.platform + "\"; the nearest are " +
               model::listed(model::nearestNames(options.platform, std::move(names), 3)) + ".";
    }
    return {};
}

/// Regions, or SKUs and services, of the platforms that the filter lets through.
std::vector<std::string> namesIn(const model::Catalog& all, const CatalogFilter& filter, bool regions) {
    std::vector<std::string> names;
    for (const auto& platform : all.platforms) {
        if (!filter.platform.empty() && platform.id != filter.platform) continue;
        for (const auto& price : platform.prices) {
            names.push_back(regions ? price.region : price.sku);
            if (!regions) names.push_back(price.service);
        }
    }
    return names;
}

/// Why the price book has nothing by this filter, with the names that are nearest; empty when it has.
std::string nothingBy(const CatalogFilter& filter, const model::Catalog& all, bool found) {
    constexpr std::size_t few = 3;
    auto regions = namesIn(all, filter, true);
    if (!filter.region.empty() && !std::ranges::count(regions, filter.region))
        return "no prices of the region \"" + filter.region + "\" are known; the nearest names are " +
               model::listed(model::nearestNames(filter.region, std::move(regions), few)) + ".";
    if (found) return {};
    std::string words;
    for (const auto& word : filter.words)
        words += (words.empty() ? "" : " ") + word;
    return "no price goes by \"" + words + "\"; the nearest names are " +
           model::listed(model::nearestNames(words, namesIn(all, filter, false), few)) + ".";
}

int catalogPrices(const CatalogOptions& options, const CatalogFilter& filter, const model::Catalog& all) {
    const Table table = priceTable(all, filter);
    if (const auto text = nothingBy(filter, all, !table.empty()); !text.empty())
        return complain(wrong(options, text));
    return options.json ? printJson(pricesJson(all, filter), fine) : print(plainText(table), fine);
}

int catalog(const CatalogOptions& options) {
    const auto pricing = pricingOf(options.pricing);
    if (!pricing) return complain(pricing.error());
    const model::Catalog& all = *pricing->catalog;
    if (const auto text = misfit(options, all); !text.empty()) return complain(wrong(options, text));
    if (options.what == "kind") return oneKind(options);
    const CatalogFilter filter{options.platform, options.region, options.names};
    if (options.what == "prices") return catalogPrices(options, filter, all);
    if (options.what == "activities")
        return options.json ? printJson(activitiesJson(filter), fine) : print(activitiesText(filter), fine);
    if (options.what == "platforms")
        return options.json ? printJson(platformsJson(all), fine)
                            : print(plainText(platformTable(all)), fine);
    if (options.what == "runtimes")
        return options.json ? printJson(runtimesJson(all), fine) : print(plainText(runtimeTable(all)), fine);
    return options.json ? printJson(kindsJson(all), fine) : print(plainText(kindTable()), fine);
}

} // namespace

void addCatalog(CLI::App& app, Action& action) {
    auto* command =
        app.add_subcommand("catalog", "What may be built: kinds, parameters, platforms, prices, activities");
    command->footer("Activities are what price takes beside metered quantities: what each may say, in which "
                    "unit, and what\nit is billed at.\n"
                    "Examples:\n  burstlab-cli catalog kind function\n"
                    "  burstlab-cli catalog prices --platform aws --region eu-west-1 lambda\n"
                    "  burstlab-cli catalog activities --platform gcp");
    auto options = std::make_shared<CatalogOptions>();
    command->add_option("WHAT", options->what, "kinds, kind, prices, activities, platforms or runtimes")
        ->check(CLI::IsMember({"kinds", "kind", "prices", "activities", "platforms", "runtimes"}))
        ->capture_default_str();
    command->add_option(
        "NAME", options->names,
        "The kind, after \"kind\"; after \"prices\" and \"activities\" words of those wanted");
    command->add_option("--platform", options->platform, "Id of a platform: its prices or activities only");
    command->add_option("--region", options->region, "Prices of this region and of all regions only");
    command->add_option("--prices", options->pricing.prices,
                        "File with prices of your own, or none; otherwise those that are kept for you");
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return catalog(*options); }; });
}

} // namespace burst::app
