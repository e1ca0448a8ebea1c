#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/run_watch.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <exception>
#include <new>
#include <string>
#include <vector>

namespace {

using namespace burst;

std::vector<std::string> commandsOf(const CLI::App& app) {
    std::vector<std::string> names;
    for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(command->get_name());
    return names;
}

/// Refuses a first word that is neither an option nor a command.
model::Result<void> knownCommand(const CLI::App& app, int argc, char** argv) {
    const std::string word = argc > 1 ? argv[1] : "";
    const auto names = commandsOf(app);
    if (word.empty() || word[0] == '-' || std::find(names.begin(), names.end(), word) != names.end())
        return {};
    std::string all;
    for (const auto& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return model::Error{
        model::Error::Cause::badInput, {}, "there is no command \"" + word + "\"; there is " + all + "."};
}

int parseAndRun(int argc, char** argv) {
    CLI::App app("Burstlab: serverless architectures, simulated and priced.", "burstlab-cli");
    app.set_version_flag("--version", "burstlab-cli " BURSTLAB_VERSION, "Print the version");
    app.require_subcommand(0, 1);
    app.footer(
        "burstlab-cli COMMAND --help says more, with an example.\n"
        "Exit status: 0 fine; 1 a check, a lint error or an objective failed; 2 bad usage or bad input;\n"
        "3 a file could not be read or written; 130 cancelled.");
    app::Action action;
    for (const auto add : {app::addSimulate, app::addEstimate, app::addCompare, app::addPrice, app::addPrices,
                           app::addLint, app::addSweep, app::addMerge, app::addOptimise, app::addCheck,
                           app::addCatalog, app::addReport, app::addExport, app::addRuns, app::addPlatforms})
        add(app, action);
    if (const auto known = knownCommand(app, argc, argv); !known) return app::complain(known.error());
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app.exit(error); // --help, --version
        return app::complain({model::Error::Cause::badInput,
                              {},
                              std::string(error.what()) + " (burstlab-cli --help shows what is understood)"});
    }
    if (!action)
        return app::complain(
            {model::Error::Cause::badInput,
             {},
             "say what to do, for example simulate; burstlab-cli --help lists the commands."});
    return action();
}

} // namespace

int main(int argc, char** argv) {
    app::catchInterrupts();
    try {
        return parseAndRun(argc, argv);
    } catch (const std::bad_alloc&) {
        return app::complain({model::Error::Cause::unreadable, {}, "there is not enough memory for this."});
    } catch (const std::exception& error) {
        return app::complain({model::Error::Cause::badInput, {}, error.what()});
    }
}
