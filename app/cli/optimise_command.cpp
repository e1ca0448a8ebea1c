#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/run_watch.h"
#include "app/cli/vary_options.h"
#include "app/explore/known_figure.h"
#include "app/explore/search_report.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <memory>
#include <optional>

namespace burst::app {

namespace {

using model::Error;
using model::Result;

struct OptimiseOptions {
    VaryOptions vary;
    std::string minimise;
    std::string maximise;
    std::vector<std::string> bounds;
    std::optional<std::size_t> simulations;
    bool json{false};
};

Result<Aim> aimOf(const OptimiseOptions& options, const model::Design& design) {
    const bool high = !options.maximise.empty();
    Aim aim{.figure = high ? options.maximise : options.minimise,
            .direction = high ? Aim::Direction::maximise : Aim::Direction::minimise};
    if (const auto known = knownFigure(high ? "--maximise" : "--minimise", aim.figure, design); !known)
        return known.error();
    for (const auto& text : options.bounds) {
        auto bound = readBound(text);
        if (!bound) return Error{Error::Cause::badInput, "--subject-to", bound.error().text};
        if (const auto known = knownFigure("--subject-to", bound->figure, design); !known)
            return known.error();
        aim.bounds.push_back(std::move(*bound));
    }
    return aim;
}

int optimise(const OptimiseOptions& options) {
    const auto plan = planOf(options.vary);
    if (!plan) return complain(plan.error());
    const auto aim = aimOf(options, *plan->project.design(plan->design));
    if (!aim) return complain(aim.error());
    const bool shown = showsProgress(options.vary.run);
    const auto found = [&] {
        RunWatch watch(shown ? RunWatch::Display::shown : RunWatch::Display::hidden, "search");
        return optimise(*plan, *aim,
                        {.simulations = options.simulations.value_or(usualSimulations(*plan)),
                         .threads = options.vary.run.threads},
                        &watch.progress(), watch.token());
    }();
    if (!found) return complain(found.error());
    const int status = found->best ? fine : checkFailed;
    return options.json ? printJson(searchJson(*found, *plan, *aim), status)
                        : print(searchText(*found, *plan, *aim), status);
}

} // namespace

void addOptimise(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("optimise", "Look for the best settings that keep some bounds");
    command->footer(
        std::string(varyHelp) +
        "The estimate says where to look, the simulator decides; the two best are told apart by paired\n"
        "replications. Exit status 1: no point that was tried keeps the bounds.\n"
        "Example:\n  burstlab-cli optimise examples/order-api.burst --vary order.memory=128MB..4GB:16:log\n"
        "    --vary fulfil.memory=128MB..4GB:16:log --minimise cost.month --subject-to "
        "'latency.p99<600ms'");
    auto options = std::make_shared<OptimiseOptions>();
    addVaryOptions(*command, options->vary);
    auto* aim = command->add_option_group("aim");
    aim->add_option("--minimise", options->minimise, "Figure to make small, for example cost.month");
    aim->add_option("--maximise", options->maximise, "Figure to make large, for example requests.succeeded");
    aim->require_option(1);
    command
        ->add_option(
            "--subject-to", options->bounds,
            "Bound on a figure, for example 'latency.p99<300ms'; FIGURE@NODE is that of a node; repeatable")
        ->allow_extra_args(false);
    command
        ->add_option(
            "--simulations", options->simulations,
            "Replications that may be run in all; otherwise a tenth of what all points take, from 12 to 200")
        ->check(CLI::Range(std::size_t{3}, std::size_t{1'000'000}));
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return optimise(*options); }; });
}

} // namespace burst::app
