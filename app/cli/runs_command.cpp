#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/report/table.h"
#include "app/store/run_store.h"
#include "models/io/json_text.h"
#include "models/units.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <filesystem>
#include <memory>

namespace burst::app {

namespace {

using model::Error;
using model::Tree;

struct RunsOptions {
    std::string what{"list"};
    std::int64_t id{};
    std::string store;
    bool json{false};
};

Tree::Object headJson(const store::Run& run) {
    return {{"id", run.id},
            {"started", run.started},
            {"version", run.version},
            {"project", run.project},
            {"design", run.design},
            {"scenario", run.scenario},
            {"seed", run.seed},
            {"replications", run.replications},
            {"fingerprint", run.fingerprint},
            {"wall_s", run.wall}};
}

/// A kept document as JSON, or as the text it is when it no longer reads as JSON.
Tree documentOf(const std::string& text) {
    auto parsed = model::parseJson(text, "run library", {});
    return parsed ? std::move(parsed->tree) : Tree(text);
}

int list(store::RunStore& library, const RunsOptions& options) {
    const auto runs = library.list();
    if (!runs) return complain(runs.error());
    Tree::List documents;
    Table table({{"run", Align::right},
                 {"started"},
                 {"project"},
                 {"design"},
                 {"scenario"},
                 {"seed", Align::right},
                 {"replications", Align::right},
                 {"took", Align::right},
                 {"fingerprint"}});
    for (const auto& run : *runs) {
        documents.emplace_back(headJson(run));
        table.add({std::to_string(run.id), run.started, run.project, run.design, run.scenario, run.seed,
                   std::to_string(run.replications), model::showQuantity(run.wall, model::Unit::seconds),
                   run.fingerprint});
    }
    if (options.json) return printJson(Tree::Object{{"burstlab", 1}, {"runs", std::move(documents)}}, fine);
    return print(runs->empty() ? "No runs are kept in " + printable(options.store) + ".\n" : plainText(table),
                 fine);
}

Error noSuchRun(const RunsOptions& options) {
    return {Error::Cause::badInput, options.store,
            "there is no run " + std::to_string(options.id) + " in it."};
}

int show(store::RunStore& library, const RunsOptions& options) {
    const auto found = library.find(options.id);
    if (!found) return complain(found.error());
    if (!*found) return complain(noSuchRun(options));
    Tree::Object o = headJson(**found);
    o.insert(o.begin(), {"burstlab", 1});
    o.emplace_back("result", documentOf((*found)->result));
    if (options.json) o.emplace_back("input", documentOf((*found)->input));
    return printJson(o, fine);
}

int remove(store::RunStore& library, const RunsOptions& options) {
    const auto removal = library.remove(options.id);
    if (!removal) return complain(removal.error());
    if (*removal == store::RunStore::Removal::notThere) return complain(noSuchRun(options));
    if (options.json) return printJson(Tree::Object{{"burstlab", 1}, {"deleted", options.id}}, fine);
    return print("Run " + std::to_string(options.id) + " is deleted.\n", fine);
}

int runs(const RunsOptions& options) {
    if (options.what == "list" && options.store == store::standardLibrary() &&
        !std::filesystem::exists(options.store)) {
        if (options.json) return printJson(Tree::Object{{"burstlab", 1}, {"runs", Tree::List{}}}, fine);
        return print("No runs are kept yet; simulate --store " + printable(options.store) + " keeps one.\n",
                     fine);
    }
    auto library = store::RunStore::openExisting(options.store);
    if (!library) return complain(library.error());
    if (options.what == "list") return list(*library, options);
    if (options.id <= 0)
        return complain({Error::Cause::badInput, "runs " + options.what,
                         "name the run by its number; burstlab-cli runs list shows them."});
    return options.what == "show" ? show(*library, options) : remove(*library, options);
}

} // namespace

void addRuns(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("runs", "The runs that simulate --store has kept");
    command->footer("Example:\n  burstlab-cli runs show 12 --store runs.db --json");
    auto options = std::make_shared<RunsOptions>();
    options->store = store::standardLibrary();
    command->add_option("WHAT", options->what, "list, show or delete")
        ->check(CLI::IsMember({"list", "show", "delete"}))
        ->capture_default_str();
    command->add_option("RUN", options->id, "Number of the run, for show and delete");
    command->add_option("--store", options->store, "Run library (SQLite file)")->capture_default_str();
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return runs(*options); }; });
}

} // namespace burst::app
