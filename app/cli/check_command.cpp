#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/run_options.h"
#include "app/report/junit.h"
#include "app/report/result_json.h"
#include "app/report/result_tables.h"
#include "models/io/catalog_json.h"
#include "models/io/project_json.h"

#include <algorithm>
#include <memory>

namespace burst::app {

namespace {

struct CheckOptions {
    RunOptions run;
    std::string junit;
    bool json{false};
};

model::Tree checkJson(const RunResult& run, const model::Project& project) {
    const model::Tree result = resultJson(run, project);
    model::Tree::Object o;
    for (const char* key :
         {"burstlab", "project", "design", "scenario", "seed", "replications", "complete", "objectives"})
        if (const auto* value = result.find(key)) o.emplace_back(key, *value);
    if (const auto* cost = result.find("cost"))
        if (const auto* budget = cost->find("budget")) o.emplace_back("budget", *budget);
    return o;
}

int check(const CheckOptions& options) {
    const auto question = ask(options.run);
    if (!question) return complain(question.error());
    if (question->project.objectives.empty() && !question->project.budget)
        return complain(
            {model::Error::Cause::badInput, options.run.project + ":/objectives",
             "the project states no objectives and no budget; add some, for example { \"metric\": "
             "\"latency.p99\", \"max\": \"800 ms\" }."});
    auto summary = run(*question, question->design, options.run);
    if (!summary) return complain(summary.error());
    if (!summary->complete)
        return complain(
            {model::Error::Cause::cancelled, {}, "cancelled before the objectives could be checked."});
    const RunResult result =
        runResult(std::move(*summary), question->project, question->catalog(), question->pricing.terms);
    const bool holds = std::all_of(result.objectives.begin(), result.objectives.end(),
                                   [](const auto& o) { return o.verdict == ObjectiveCheck::Verdict::holds; });
    if (!options.junit.empty()) {
        const std::string suite =
            question->project.name + " " + question->design.text + " " + question->scenario.text;
        const auto saved = model::saveText(options.junit, junit(result.objectives, suite));
        if (!saved) return complain(saved.error());
    }
    const int status = holds ? fine : checkFailed;
    if (options.json) return printJson(checkJson(result, question->project), status);
    std::string text = objectivesText(result.objectives);
    if (result.bill.budget) text += plainText(withoutEmptyColumns(costTable(result.bill)));
    return print(text, status);
}

} // namespace

void addCheck(CLI::App& app, Action& action) {
    auto* command =
        app.add_subcommand("check", "Run and say whether the project's objectives and its budget hold");
    command->footer("Exit status 1 when one is broken or could not be measured.\n"
                    "The project states them, and what comes off its bill:\n"
                    "  \"objectives\": [ { \"metric\": \"latency.p99\", \"max\": \"800 ms\" } ],\n"
                    "  \"budget\": { \"month\": \"250 USD\", \"alerts\": [\"50 %\", \"100 %\"] },\n"
                    "  \"discounts\": [ { \"service\": \"lambda\", \"share\": \"17 %\",\n"
                    "                   \"source\": \"Compute Savings Plan, 1 year\" } ]\n"
                    "Example:\n  burstlab-cli check examples/order-api.burst --junit objectives.xml");
    auto options = std::make_shared<CheckOptions>();
    addRunOptions(*command, options->run, DesignChoice::one);
    command->add_option("--junit", options->junit, "File for the verdicts as JUnit XML");
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return check(*options); }; });
}

} // namespace burst::app
