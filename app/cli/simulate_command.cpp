#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/keep.h"
#include "app/cli/run_options.h"
#include "app/report/bill_remarks.h"
#include "app/report/result_json.h"
#include "app/report/result_tables.h"
#include "app/report/trace_export.h"
#include "models/acceptance.h"
#include "models/io/catalog_json.h"
#include "models/io/json_text.h"
#include "models/io/project_json.h"

#include <algorithm>
#include <filesystem>
#include <memory>

namespace burst::app {

namespace {

struct SimulateOptions {
    RunOptions run;
    bool json{false};
    std::string csv;
    std::string store;
    std::string traces;
};

/// Makes the folder of the tables before the work, so that a wrong name costs no run.
model::Result<void> makeFolder(const std::string& folder) {
    std::error_code failed;
    if (!folder.empty()) std::filesystem::create_directories(folder, failed);
    if (failed)
        return model::Error{model::Error::Cause::unreadable, folder,
                            "the folder cannot be made: " + failed.message() + "."};
    return {};
}

model::Result<void> saveCsv(const RunResult& run, const std::string& folder) {
    const std::vector<std::pair<const char*, Table>> tables{{"nodes.csv", nodeData(run)},
                                                            {"links.csv", linkData(run.summary)},
                                                            {"bill.csv", billData(run.bill.month)},
                                                            {"series.csv", seriesData(run.summary)}};
    for (const auto& [name, table] : tables)
        if (auto saved = model::saveText((std::filesystem::path(folder) / name).string(), csv(table)); !saved)
            return saved;
    return {};
}

/// What lint would say of the parts that ran, in one line; empty when it is nothing.
std::string lintHint(const Question& question, const std::string& file) {
    const auto warnings =
        std::count_if(question.findings.begin(), question.findings.end(), [&](const auto& finding) {
            return finding.severity == model::Finding::Severity::warning &&
                   !model::acceptedBecause(question.project, finding);
        });
    if (warnings == 0) return {};
    return "\n" + std::to_string(warnings) + (warnings == 1 ? " warning" : " warnings") +
           " about this design: burstlab-cli lint " + printable(file) + "\n";
}

/// What has to be known of the bill; empty when nothing.
std::string billHint(const Question& question, const sim::Summary& summary) {
    const auto& design = *question.project.design(question.design);
    const auto& scenario = *question.project.scenario(question.scenario);
    std::string hint;
    for (const auto& remark : billRemarks(summary, scenario, design, question.catalog()))
        hint += "\n" + printable(remark) + "\n";
    return hint;
}

int simulate(SimulateOptions options) {
    if (!options.traces.empty()) options.run.traces.from = sim::TraceWish::From::everything;
    const auto question = ask(options.run);
    if (!question) return complain(question.error());
    if (const auto ready = makeFolder(options.csv); !ready) return complain(ready.error());
    const auto places = placesOf(options.run, *question);
    if (!places) return complain(places.error());
    auto summary = run(*question, question->design, options.run);
    if (!summary) return complain(summary.error());
    const RunResult result = resultOf(std::move(*summary), *question, *places);

    int status = result.summary.complete ? fine : cancelled;
    if (options.json)
        status = printJson(resultJson(result, question->project), status);
    else
        status = print(summaryText(result, question->project) + billHint(*question, result.summary) +
                           lintHint(*question, options.run.project),
                       status);
    if (!options.csv.empty())
        if (const auto saved = saveCsv(result, options.csv); !saved) status = complain(saved.error());
    if (!options.traces.empty())
        if (const auto saved =
                model::saveText(options.traces, model::dumpJson(tracesFor(options.traces, result.summary)));
            !saved)
            status = complain(saved.error());
    if (!options.store.empty())
        if (const auto kept = keep(result, *question, options.run, options.store); !kept)
            status = complain(kept.error());
    return status;
}

} // namespace

void addSimulate(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("simulate", "Run a scenario against a design and print what happened");
    command->footer("Example:\n  burstlab-cli simulate examples/order-api.burst --replications 5 "
                    "--set order.memory=1GB --json\n  burstlab-cli simulate examples/order-api.burst "
                    "--currency EUR --rate 0.92 --price-on eu-west-1,@2024-06-30");
    auto options = std::make_shared<SimulateOptions>();
    addRunOptions(*command, options->run, DesignChoice::one);
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->add_option("--csv", options->csv, "Folder for nodes.csv, links.csv, bill.csv and series.csv");
    command->add_option("--store", options->store, "Run library (SQLite file) in which to keep the run");
    addCurrencyOptions(*command, options->run.pricing);
    addElsewhereOption(*command, options->run.pricing);
    command->add_option("--traces", options->traces,
                        "File for whole traces of 20 requests drawn at random, the 10 slowest and 10 that "
                        "failed: OpenTelemetry (OTLP/JSON) when its name ends in .otlp.json, else Chrome's "
                        "trace event format. Follows every request, which takes longer");
    command->callback([options, &action] { action = [options] { return simulate(*options); }; });
}

} // namespace burst::app
