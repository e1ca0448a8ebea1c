#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/pricing.h"
#include "app/report/invoice_json.h"
#include "app/report/result_tables.h"
#include "models/io/catalog_json.h"
#include "models/io/json_text.h"
#include "models/io/text_file.h"
#include "models/price_problem.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace burst::app {

namespace {

using model::Error;
using model::Tree;

constexpr std::size_t largestUsage = 64U << 20U;

struct PriceOptions {
    std::string usage;
    std::string platform;
    std::string region;
    PricingOptions pricing;
    bool json{false};
};

/// The text with the options in place of what the file says, so that both are read by the same rules.
model::Result<std::string> requestText(const PriceOptions& options) {
    auto text = model::loadText(options.usage, largestUsage);
    if (!text) return text;
    auto parsed = model::parseJson(*text, options.usage, {});
    if (!parsed) return parsed.error();
    if (!parsed->tree.object() || (options.platform + options.region + options.pricing.date).empty())
        return text;
    Tree::Object changed;
    const std::pair<const char*, const std::string*> said[] = {
        {"platform", &options.platform}, {"region", &options.region}, {"date", &options.pricing.date}};
    for (const auto& [key, value] : said)
        if (!value->empty()) changed.emplace_back(key, *value);
    for (const auto& [key, value] : *parsed->tree.object())
        if (!Tree(changed).find(key)) changed.emplace_back(key, value);
    return model::dumpJson(changed);
}

/// Where the prices are from, how certain they are and of which day, a line for each source.
std::string sourcesText(const model::Invoice& invoice) {
    std::vector<std::pair<std::string, std::string>> sources; // source, SKUs
    for (const auto& line : invoice.lines) {
        std::string source = printable(line.source) + " (" +
                             std::string(model::certaintyName(line.certainty)) +
                             (line.certainty == model::Certainty::user && line.asOf.empty()
                                  ? ""
                                  : ", " + printable(showAsOf(line.asOf))) +
                             ")";
        const auto found = std::find_if(sources.begin(), sources.end(),
                                        [&](const auto& entry) { return entry.first == source; });
        if (found == sources.end())
            sources.emplace_back(std::move(source), printable(line.sku));
        else if (found->second.find(line.sku) == std::string::npos)
            found->second += ", " + printable(line.sku);
    }
    std::string out;
    for (const auto& [source, skus] : sources)
        out += (out.empty() ? "\nprices from\n  " : "  ") + source + ": " + skus + "\n";
    return out;
}

/// On a day after the newest of the prices: they may have changed by then. Empty otherwise.
std::string agedText(const model::Invoice& invoice) {
    std::string newest;
    for (const auto& line : invoice.lines)
        newest = std::max(newest, line.asOf);
    if (newest.empty() || invoice.date <= newest) return {};
    return "No price is known from after " + printable(newest) + "; those are taken for " +
           printable(invoice.date) + ".\n";
}

std::string invoiceText(const model::Invoice& invoice) {
    std::string out = "A month on " + printable(invoice.platform) + " in " + printable(invoice.region) +
                      "\n\n" + plainText(withoutEmptyColumns(billTable(invoice))) + "\n";
    const std::string terms = showTerms(invoice);
    const std::string missing = printable(showMissing(invoice));
    return out + "total " + showTotal(invoice) + (missing.empty() ? "" : ": " + missing) +
           (terms.empty() ? "" : " (" + terms + ")") + "\n" + agedText(invoice) + sourcesText(invoice);
}

/// The same usage at the prices of other places and days.
model::Result<std::vector<model::Invoice>>
elsewhere(const PriceOptions& options, const model::PriceRequest& request, const model::Platform& platform) {
    const auto places = placesOf(options.pricing, &platform);
    if (!places) return places.error();
    std::vector<model::Invoice> invoices;
    for (const auto& place : *places)
        // Each line has got its region by now, so that another one would change nothing.
        if (!place.region.empty() && request.region.find('+') != std::string::npos)
            return Error{Error::Cause::badInput, "--price-on " + place.region,
                         "the usage is spread over " + request.region + "; price it there with --region " +
                             place.region + "."};
    for (const auto& place : *places)
        invoices.push_back(model::price(
            request.usage, platform, place.region.empty() ? request.region : place.region,
            {.date = place.date.empty() ? request.date : place.date, .allowance = request.allowance}));
    return invoices;
}

model::Tree documentOf(const model::Invoice& invoice, const std::vector<model::Invoice>& others) {
    model::Tree document = invoiceJson(invoice);
    if (others.empty()) return document;
    Tree::Object o = *document.object();
    Tree::List list;
    for (const auto& other : others)
        list.push_back(invoiceJson(other));
    o.emplace_back("elsewhere", std::move(list));
    return o;
}

/// Blames what the user wrote: the place in the file, or the option that stands in its place.
Error problemOf(const model::PriceProblem& problem, const model::PriceRequest& request,
                const PriceOptions& options) {
    const auto& origin = request.origins[problem.line];
    const bool isSku = problem.about == model::PriceProblem::About::sku;
    const bool byOption = !isSku && !options.region.empty() && origin.region == "/region";
    return {Error::Cause::badInput,
            byOption ? "--region" : options.usage + ":" + (isSku ? origin.sku : origin.region), problem.text};
}

int price(const PriceOptions& options) {
    const auto text = requestText(options);
    if (!text) return complain(text.error());
    auto request = model::readPriceRequest(*text, options.usage);
    if (!request) return complain(request.error());
    const auto pricing = pricingOf(options.pricing);
    if (!pricing) return complain(pricing.error());
    const model::Platform* platform = pricing->catalog->platform(request->platform);
    if (!platform)
        return complain({Error::Cause::badInput,
                         options.platform.empty() ? options.usage + ":/platform" : "--platform",
                         "there are no prices for the platform \"" + request->platform +
                             "\"; burstlab-cli catalog platforms lists those there are."});
    if (const auto wrong = model::problem(request->usage, request->region, *platform))
        return complain(problemOf(*wrong, *request, options));
    const auto& currency = pricing->terms.currency;
    // A file of usage may name its day itself.
    if (request->date.empty()) request->date = pricing->terms.date;
    auto others = elsewhere(options, *request, *platform);
    if (!others) return complain(others.error());
    for (auto& other : *others)
        other = model::inCurrency(std::move(other), currency);
    const auto invoice =
        model::inCurrency(model::price(request->usage, *platform, request->region,
                                       {.date = request->date, .allowance = request->allowance}),
                          currency);
    if (options.json) return printJson(documentOf(invoice, *others), fine);
    std::string out = invoiceText(invoice);
    for (const auto& sku : invoice.missing)
        if (const auto hint = model::unknownSku(sku, *platform); !hint.empty()) out += printable(hint) + "\n";
    for (const auto& other : *others)
        out += "\n" + invoiceText(other);
    return print(out, fine);
}

} // namespace

void addPrice(CLI::App& app, Action& action) {
    auto* command =
        app.add_subcommand("price", "Price usage quantities: an invoice with the source of each price");
    command->footer(
        "Example of USAGE.json:\n"
        "  { \"platform\": \"aws\", \"region\": \"us-east-1\",\n"
        "    \"usage\": [ { \"sku\": \"lambda.requests\", \"quantity\": 7440000 } ] }\n"
        "or what happened, which is metered with the provider's rounding:\n"
        "    \"activity\": [ { \"service\": \"lambda\", \"requests\": 7440000, \"duration_ms\": 120,\n"
        "                    \"memory_mb\": 1024 } ]\n"
        "An activity that finds the allowance used up says \"free_tier\": false. A bill is for one month: "
        "what\n"
        "happens at a rate is over \"hours\", \"days\" or \"months\" of it, a month at most.\n"
        "burstlab-cli catalog prices lists the SKUs, burstlab-cli catalog activities the services.\n"
        "Example:\n  burstlab-cli price usage.json --json");
    auto options = std::make_shared<PriceOptions>();
    command->add_option("USAGE", options->usage, "Usage lines or activities (JSON)")->required();
    command->add_option("--platform", options->platform, "Platform in place of the file's");
    command->add_option("--region", options->region, "Region in place of the file's");
    addPriceOptions(*command, options->pricing);
    addCurrencyOptions(*command, options->pricing);
    addElsewhereOption(*command, options->pricing);
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return price(*options); }; });
}

} // namespace burst::app
