#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/run_options.h"
#include "app/report/fault_remark.h"
#include "app/report/platform_table.h"
#include "app/report/result_tables.h"
#include "app/report/transfer_remark.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <memory>

namespace burst::app {

namespace {

struct PlatformsOptions {
    RunOptions run;
    std::vector<std::string> places; ///< "PLATFORM" or "PLATFORM=REGION"; empty = all platforms
    bool lines{false};
    bool json{false};
};

/// A platform and one of its regions; empty = its first.
struct Place {
    const model::Platform* platform{};
    std::string region;
};

model::Result<Place> placeOf(const std::string& text, const model::Catalog& catalog) {
    const auto equals = text.find('=');
    const Place place{.platform = catalog.platform(text.substr(0, equals)),
                      .region = equals == std::string::npos ? "" : text.substr(equals + 1)};
    if (!place.platform)
        return model::Error{model::Error::Cause::badInput, "--on " + text,
                            "there is no such platform; burstlab-cli catalog platforms lists them."};
    const auto& regions = place.platform->regions;
    if (place.region.empty() || std::find(regions.begin(), regions.end(), place.region) != regions.end())
        return place;
    std::string all;
    for (const auto& region : regions)
        all += (all.empty() ? "" : ", ") + region;
    return model::Error{model::Error::Cause::badInput, "--on " + text,
                        place.platform->title + " has no such region here; there is " + all + "."};
}

model::Result<std::vector<Place>> placesOf(const PlatformsOptions& options, const model::Design& design,
                                           const model::Catalog& catalog) {
    std::vector<Place> places;
    for (const auto& text : options.places) {
        auto place = placeOf(text, catalog);
        if (!place) return place.error();
        places.push_back(*place);
    }
    if (!places.empty()) return places;
    for (const auto& platform : catalog.platforms)
        places.push_back({&platform, platform.id == design.platform ? design.region : ""});
    return places;
}

/// Runs the design on one platform; one that does not run there is part of the answer.
model::Result<PlatformRun> runOn(const Question& question, const Place& place, const RunOptions& options) {
    Question moved = question;
    const model::Design& design = *question.project.design(question.design);
    PlatformRun result{.platform = place.platform->id, .title = place.platform->title};
    result.move = model::movedTo(design, *place.platform, place.region, question.catalog());
    moved.project.designs = {result.move.design};
    auto summary = run(moved, question.design, options);
    if (!summary) {
        result.refusal = summary.error().message();
        return result;
    }
    if (!summary->complete)
        return model::Error{model::Error::Cause::cancelled, {}, "cancelled before every platform had run."};
    result.run = runResult(std::move(*summary), moved.project, question.catalog(), question.pricing.terms);
    return result;
}

std::string textOf(const std::vector<PlatformRun>& runs, const Question& question,
                   const PlatformsOptions& options) {
    const model::Design& design = *question.project.design(question.design);
    const model::Scenario& scenario = *question.project.scenario(question.scenario);
    std::string out = printable(design.title() + ", " + scenario.title()) + "\n\n" +
                      plainText(withoutEmptyColumns(platformTable(runs))) + "\nLatencies are those " +
                      latencyNote +
                      ". Regions are the platforms' first where --on names none: they may lie on different "
                      "continents, with prices of their own.\n";
    for (const auto& run : runs)
        if (const auto terms = run.run ? showTerms(run.run->bill.month) : std::string(); !terms.empty()) {
            out += "\nAmounts: " + terms + ".\n";
            break;
        }
    for (const auto& run : runs) {
        out += "\n" + run.title + ", " + printable(run.move.design.region) + "\n";
        for (const auto& remark : platformRemarks(run, question.catalog()))
            out += "- " + printable(remark) + "\n";
        if (options.lines && run.run)
            out += "\n" + plainText(withoutEmptyColumns(billTable(run.run->bill.month, &run.move.design)));
    }
    const auto ran =
        std::find_if(runs.begin(), runs.end(), [](const auto& run) { return run.run.has_value(); });
    if (ran != runs.end())
        if (const auto remark = faultRemark(ran->run->summary, scenario, design); !remark.empty())
            out += "\n" + printable(remark) + "\n";
    if (const auto remark = transferRemark(design, question.catalog()); !remark.empty())
        out += "\n" + printable(remark) + "\n";
    return out;
}

int platforms(const PlatformsOptions& options) {
    const auto question = ask(options.run);
    if (!question) return complain(question.error());
    const auto places = placesOf(options, *question->project.design(question->design), question->catalog());
    if (!places) return complain(places.error());
    std::vector<PlatformRun> runs;
    for (const Place& place : *places) {
        auto run = runOn(*question, place, options.run);
        if (!run) return complain(run.error());
        runs.push_back(std::move(*run));
    }
    if (options.json) return printJson(platformsJson(runs), fine);
    return print(textOf(runs, *question, options), fine);
}

} // namespace

void addPlatforms(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("platforms", "Run a design on several platforms and compare them");
    command->footer(
        "Every node becomes the product that the platform offers for its kind; what a platform does "
        "not\nallow is changed and told.\nExample:\n"
        "  burstlab-cli platforms examples/order-api.burst --on aws,azure=westeurope");
    auto options = std::make_shared<PlatformsOptions>();
    addRunOptions(*command, options->run, DesignChoice::one);
    addCurrencyOptions(*command, options->run.pricing);
    command->add_option("--on", options->places, "Ids of platforms, each with =REGION or not; all otherwise")
        ->delimiter(',')
        ->allow_extra_args(false);
    command->add_flag("--lines", options->lines, "With the lines of each bill");
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return platforms(*options); }; });
}

} // namespace burst::app
