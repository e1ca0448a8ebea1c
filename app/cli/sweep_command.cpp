#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/run_watch.h"
#include "app/cli/vary_options.h"
#include "app/explore/known_figure.h"
#include "app/explore/sweep.h"
#include "app/explore/sweep_table.h"
#include "models/io/project_json.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <charconv>
#include <memory>

namespace burst::app {

namespace {

using model::Error;
using model::Result;

/// How a finished sweep is told.
struct Telling {
    std::vector<std::string> shown;
    std::string csv;
    bool json{false};
};

struct SweepOptions {
    VaryOptions vary;
    std::string shard;
    std::string out;
    Telling telling;
};

struct MergeOptions {
    std::string out;
    std::vector<std::string> parts;
    Telling telling;
};

struct Shard {
    std::int64_t number{1};
    std::int64_t of{1};
};

Result<Shard> readShard(const std::string& text) {
    Shard shard;
    if (text.empty()) return shard;
    const char* end = text.data() + text.size();
    const auto [slash, bad] = std::from_chars(text.data(), end, shard.number);
    bool good = bad == std::errc() && slash != end && *slash == '/';
    if (good) {
        const auto [rest, wrong] = std::from_chars(slash + 1, end, shard.of);
        good = wrong == std::errc() && rest == end && shard.number >= 1 && shard.of >= shard.number;
    }
    if (!good)
        return Error{Error::Cause::badInput, "--shard",
                     "\"" + text + "\" is no part such as 3/20: the third of twenty."};
    return shard;
}

int tell(const store::Sweep& sweep, const Telling& telling) {
    const auto points = sweptPoints(sweep);
    if (!points) return complain(points.error());
    const auto& shown = telling.shown.empty() ? usualFigures() : telling.shown;
    if (!telling.csv.empty())
        if (const auto saved = model::saveText(telling.csv, csv(sweepData(*points, shown))); !saved)
            return complain(saved.error());
    if (!telling.json) return print(plainText(sweepTable(*points, shown)), fine);
    const auto document = sweepJson(sweep);
    return document ? printJson(*document, fine) : complain(document.error());
}

int sweep(const SweepOptions& options) {
    const auto plan = planOf(options.vary);
    if (!plan) return complain(plan.error());
    for (const auto& name : options.telling.shown)
        if (const auto known = knownFigure("--show", name, *plan->project.design(plan->design)); !known)
            return complain(known.error());
    const auto shard = readShard(options.shard);
    if (!shard) return complain(shard.error());
    const auto head = headOf(*plan, shard->number, shard->of);
    if (head.own() == 0)
        return complain(
            {Error::Cause::badInput, "--shard",
             "the sweep has " + std::to_string(head.points) + " points: no more parts than that."});
    const bool shown = showsProgress(options.vary.run);
    auto done = [&] {
        RunWatch watch(shown ? RunWatch::Display::shown : RunWatch::Display::hidden, "sweep");
        return runSweep(*plan, head, options.out, options.vary.run.threads, &watch.progress(), watch.token());
    }();
    if (!done && done.error().cause == Error::Cause::cancelled)
        return complain({Error::Cause::cancelled,
                         {},
                         "cancelled; what is done is kept in " + options.out +
                             ".part, and the same command goes on from there."});
    if (!done) return complain(done.error());
    return tell(*done, options.telling);
}

int merge(const MergeOptions& options) {
    const auto whole = mergedSweep(options.parts);
    if (!whole) return complain(whole.error());
    if (const auto saved = store::saveSweep(options.out, *whole); !saved) return complain(saved.error());
    return tell(*whole, options.telling);
}

void addTelling(CLI::App& command, Telling& telling) {
    command
        .add_option("--show", telling.shown,
                    "Figures of the table, for example latency.p99,environments.max@order; "
                    "otherwise latency.p50, latency.p99, errors.ratio and cost.month")
        ->delimiter(',')
        ->allow_extra_args(false);
    command.add_option("--csv", telling.csv, "File for the table, with bare numbers");
    command.add_flag("--json", telling.json, "One JSON document on standard output, with all figures");
}

} // namespace

void addSweep(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("sweep", "Run a design with every combination of some settings");
    command->footer(
        std::string(varyHelp) +
        "Every point meets the same requests. A sweep that was stopped goes on where it was.\n"
        "Example:\n  burstlab-cli sweep examples/order-api.burst --vary order.memory=128MB..1GB:4:log "
        "--vary traffic.shoppers=1,2,4 --out memory.sweep");
    auto options = std::make_shared<SweepOptions>();
    addVaryOptions(*command, options->vary);
    command->add_option("--out", options->out, "File (SQLite) in which the points are kept")->required();
    command->add_option("--shard", options->shard,
                        "I/N: only part I of N, for one of N machines; merge puts the parts together");
    addTelling(*command, options->telling);
    command->callback([options, &action] { action = [options] { return sweep(*options); }; });
}

void addMerge(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("merge", "Put the parts of a sweep together");
    command->footer("A part that is missing, there twice, unfinished or of another sweep is an error.\n"
                    "Example:\n  burstlab-cli merge memory.sweep part-1.sweep part-2.sweep part-3.sweep");
    auto options = std::make_shared<MergeOptions>();
    command->add_option("OUT", options->out, "File for the whole sweep")->required();
    command->add_option("PART", options->parts, "Files of all parts, in any order")->required();
    addTelling(*command, options->telling);
    command->callback([options, &action] { action = [options] { return merge(*options); }; });
}

} // namespace burst::app
