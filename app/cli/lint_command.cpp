#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/pricing.h"
#include "app/report/findings_report.h"
#include "app/report/rules_report.h"
#include "models/io/project_json.h"
#include "models/validate.h"

#include <memory>

namespace burst::app {

namespace {

struct LintOptions {
    std::string project;
    std::string sarif;
    bool json{false};
    bool rules{false};
    PricingOptions pricing;
};

int lint(const LintOptions& options) {
    if (options.rules) return options.json ? printJson(rulesJson(), fine) : print(rulesText(), fine);
    if (options.project.empty())
        return complain({model::Error::Cause::badInput, "lint", "name a project file, or give --rules."});
    auto loaded = model::loadProject(options.project);
    if (!loaded) return complain(loaded.error());
    const auto pricing = pricingOf(options.pricing);
    if (!pricing) return complain(pricing.error());
    const Lint result = lintOf(options.project, std::move(loaded->positions), loaded->project,
                               model::lint(loaded->project, *pricing->catalog));
    if (!options.sarif.empty()) {
        const auto saved =
            model::saveText(options.sarif, model::dumpJson(lintSarif(result, BURSTLAB_VERSION)));
        if (!saved) return complain(saved.error());
    }
    const int status = model::hasErrors(result.findings) ? checkFailed : fine;
    return options.json ? printJson(lintJson(result), status) : print(lintText(result), status);
}

} // namespace

void addLint(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("lint", "Design mistakes: where, why, and how to mend them");
    command->footer(
        "Exit status 1 when there are errors; warnings and hints do not count, nor what the project\n"
        "accepts with a reason.\n"
        "Examples:\n  burstlab-cli lint examples/order-api.burst --sarif lint.sarif\n"
        "  burstlab-cli lint --rules");
    auto options = std::make_shared<LintOptions>();
    command->add_option("PROJECT", options->project, "Project file (*.burst)");
    command->add_option("--sarif", options->sarif, "File for the findings as SARIF 2.1.0");
    command->add_option("--prices", options->pricing.prices,
                        "File with prices of your own, or none; otherwise those that are kept for you");
    command->add_flag("--rules", options->rules, "List all rules: why each matters, how to mend it, source");
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return lint(*options); }; });
}

} // namespace burst::app
