#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/run_options.h"
#include "app/report/estimate_report.h"
#include "models/io/catalog_json.h"
#include "simulator/estimate/estimate.h"

#include <memory>

namespace burst::app {

namespace {

struct EstimateOptions {
    RunOptions run;
    bool json{false};
};

int estimate(const EstimateOptions& options) {
    const auto question = ask(options.run);
    if (!question) return complain(question.error());
    auto estimated = sim::estimate(question->project, question->design, question->scenario,
                                   question->catalog(), question->traces);
    if (!estimated) {
        model::Error error = estimated.error();
        error.where = options.run.project + ":" + error.where;
        return complain(error);
    }
    const auto result = estimateResult(std::move(*estimated), question->project, question->design,
                                       question->scenario, question->catalog(), question->pricing.terms.date);
    return options.json ? printJson(estimateJson(result, question->project), fine)
                        : print(estimateText(result, question->project), fine);
}

} // namespace

void addEstimate(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("estimate", "The analytical answer, in milliseconds, and its doubts");
    command->footer("Example:\n  burstlab-cli estimate examples/order-api.burst --set order.memory=1GB");
    auto options = std::make_shared<EstimateOptions>();
    addQuestionOptions(*command, options->run, DesignChoice::one);
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return estimate(*options); }; });
}

} // namespace burst::app
