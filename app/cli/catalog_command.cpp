#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/pricing.h"
#include "app/report/catalog_report.h"
#include "models/edit_distance.h"
#include "models/io/catalog_json.h"
#include "models/metering.h"
#include "models/wording.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <cctype>
#include <iterator>
#include <memory>
#include <string_view>

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

/// Whether a word stands in a text, however it is capitalised.
bool isIn(std::string_view word, std::string_view text) {
    const auto same = [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
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
        for (const auto& platform : all.platforms) {
            if (isIn(options.platform, platform.title))
                return "there is no platform \"" + options.platform + "\"; \"" + platform.id + "\" is " +
                       platform.title + ".";
            names.push_back(platform.id);
        }
        return "there is no platform \"" + options.platform + "\"; the nearest are " +
               model::listed(model::nearestNames(options.platform, std::move(names), 3)) + ".";
    }
    return {};
}

using Names = std::vector<std::string>;

/// What `nameOf` says of each price of the platforms that the filter lets through.
template <class NameOf>
Names namesOfPrices(const model::Catalog& all, const CatalogFilter& filter, NameOf nameOf) {
    Names names;
    for (const auto& platform : all.platforms)
        if (filter.platform.empty() || platform.id == filter.platform)
            for (const auto& price : platform.prices)
                names.push_back(nameOf(price));
    return names;
}

Names servicesOfActivities(const CatalogFilter& filter) {
    Names names;
    for (const auto& kind : model::activityKinds())
        if (filter.platform.empty() || kind.platform == filter.platform) names.push_back(kind.service);
    return names;
}

std::string nearest(const std::string& name, Names names) {
    constexpr std::size_t few = 3;
    return "; the nearest names are " + model::listed(model::nearestNames(name, std::move(names), few)) + ".";
}

/// That no `what` goes by all words of the filter, with the names that are nearest to each of them.
std::string nothingBy(const CatalogFilter& filter, const std::string& what, const Names& names) {
    if (filter.words.size() == 1)
        return "no " + what + " goes by \"" + filter.words.front() + "\"" +
               nearest(filter.words.front(), names);
    std::string words;
    std::string near;
    for (const auto& word : filter.words) {
        words += (words.empty() ? "\"" : " and \"") + word + "\"";
        near += " Near \"" + word + "\": " + model::listed(model::nearestNames(word, names, 2)) + ".";
    }
    return "no " + what + " goes by " + words + " together." + near;
}

int catalogPrices(const CatalogOptions& options, const CatalogFilter& filter, const model::Catalog& all) {
    auto regions = namesOfPrices(all, filter, [](const model::Price& price) { return price.region; });
    if (!filter.region.empty() && !std::ranges::count(regions, filter.region))
        return complain(wrong(options, "no prices of the region \"" + filter.region + "\" are known" +
                                           nearest(filter.region, std::move(regions))));
    const Table table = priceTable(all, filter);
    if (table.empty()) {
        auto names = namesOfPrices(all, filter, [](const model::Price& price) { return price.sku; });
        std::ranges::copy(namesOfPrices(all, filter, [](const model::Price& price) { return price.service; }),
                          std::back_inserter(names));
        return complain(wrong(options, nothingBy(filter, "price", names)));
    }
    return options.json ? printJson(pricesJson(all, filter), fine) : print(plainText(table), fine);
}

int catalogActivities(const CatalogOptions& options, const CatalogFilter& filter, const model::Catalog& all) {
    const std::string text = activitiesText(all, filter);
    if (text.empty())
        return complain(wrong(options, nothingBy(filter, "activity", servicesOfActivities(filter))));
    return options.json ? printJson(activitiesJson(all, filter), fine) : print(text, fine);
}

int catalog(const CatalogOptions& options) {
    const auto pricing = pricingOf(options.pricing);
    if (!pricing) return complain(pricing.error());
    const model::Catalog& all = *pricing->catalog;
    if (const auto text = misfit(options, all); !text.empty()) return complain(wrong(options, text));
    if (options.what == "kind") return oneKind(options);
    const CatalogFilter filter{options.platform, options.region, options.names};
    if (options.what == "prices") return catalogPrices(options, filter, all);
    if (options.what == "activities") return catalogActivities(options, filter, all);
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
                    "  burstlab-cli catalog activities --platform azure functions flex");
    auto options = std::make_shared<CatalogOptions>();
    command->add_option("WHAT", options->what, "kinds, kind, prices, activities, platforms or runtimes")
        ->check(CLI::IsMember({"kinds", "kind", "prices", "activities", "platforms", "runtimes"}))
        ->capture_default_str();
    command->add_option(
        "NAME", options->names,
        "The kind, after \"kind\"; after \"prices\" and \"activities\" words: those are listed that have all "
        "of them in the names of their platform, service or SKU");
    command->add_option("--platform", options->platform, "Id of a platform: its prices or activities only");
    command->add_option("--region", options->region, "Prices of this region and of all regions only");
    command->add_option("--prices", options->pricing.prices,
                        "File with prices of your own, or none; otherwise those that are kept for you");
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return catalog(*options); }; });
}

} // namespace burst::app
