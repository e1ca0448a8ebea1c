#include "app/cli/vary_options.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace burst::app {

using model::Result;

const char* const varyHelp =
    "VALUES of --vary NODE.PARAM=VALUES:\n"
    "  128MB,256MB,512MB   those; also words and JSON\n"
    "  128MB..1GB:8        eight from one to the other, evenly\n"
    "  128MB..1GB:8:log    eight, each the same multiple of the one before\n"
    "  1..10+1             from 1 in steps of 1\n"
    "  128MB..1GB          those that the provider offers in between, or every whole number\n"
    "NODE is the id of a node or a link, or account; traffic.SOURCE multiplies what a source sends.\n";

void addVaryOptions(CLI::App& command, VaryOptions& options) {
    addRunOptions(command, options.run, DesignChoice::one);
    addCurrencyOptions(command, options.run.pricing);
    command
        .add_option("--vary", options.variations,
                    "NODE.PARAM=VALUES: what is tried, see below; repeatable, all combinations are points")
        ->required()
        ->allow_extra_args(false);
}

Result<Plan> planOf(const VaryOptions& options) {
    auto question = ask(options.run);
    if (!question) return question.error();
    auto variations =
        readVariations(options.variations, question->project, question->design, question->scenario);
    if (!variations) return variations.error();
    return Plan{.project = std::move(question->project),
                .design = question->design,
                .scenario = question->scenario,
                .traces = std::move(question->traces),
                .catalog = question->pricing.catalog,
                .terms = question->pricing.terms,
                .variations = std::move(*variations),
                .seed = options.run.seed,
                .replications = options.run.replications};
}

} // namespace burst::app
