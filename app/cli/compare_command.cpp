#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/run_options.h"
#include "app/report/result_json.h"
#include "app/report/result_tables.h"
#include "models/io/catalog_json.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <memory>

namespace burst::app {

namespace {

/// Below this an interval says little; used when the scenario asks for fewer and --replications is not given.
constexpr int usefulReplications = 5;

struct CompareOptions {
    RunOptions run;
    std::vector<std::string> designs;
    std::vector<std::string> tolerances; ///< METRIC=TOLERANCE
    bool json{false};
};

std::string comparisonText(const Comparison& comparison, const model::Project& project) {
    const auto title = [&](const RunResult& run) {
        const model::Design* design = project.design(run.summary.design);
        return printable(design ? design->title() : run.summary.design.text);
    };
    const RunResult& first = comparison.runs.front();
    std::string out;
    for (std::size_t i = 0; i < comparison.differences.size(); ++i) {
        const RunResult& other = comparison.runs[i + 1];
        out += title(first) + " against " + title(other) + ", " + std::to_string(first.summary.replications) +
               (first.summary.replications == 1 ? " replication" : " pairs of replications") + ", seed " +
               std::to_string(first.summary.seed) + "\n\n" +
               plainText(
                   differenceTable(comparison.differences[i], {first, title(first)}, {other, title(other)})) +
               "\n";
    }
    out += "Latencies are those " + std::string(latencyNote) + ".\n";
    for (const auto& run : comparison.runs)
        if (const auto unknown = unknownLatencies(run); !unknown.empty())
            out += "Of " + title(run) + " " + printable(unknown) + ": latencies leave it out.\n";
    if (const auto terms = showTerms(first.bill.month); !terms.empty()) out += "Amounts: " + terms + ".\n";
    return out;
}

model::Result<std::vector<model::DesignId>> firstTwo(const Question& question, const std::string& file) {
    if (question.project.designs.size() < 2)
        return model::Error{model::Error::Cause::badInput, file + ":/designs",
                            "a comparison needs two designs; this project has one."};
    return std::vector{question.project.designs[0].id, question.project.designs[1].id};
}

model::Result<Tolerances> readTolerances(const std::vector<std::string>& texts) {
    Tolerances all;
    for (const auto& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos)
            return model::Error{model::Error::Cause::badInput, "--tolerance",
                                "\"" + text + "\" is not METRIC=TOLERANCE, such as latency.p95=5%."};
        const auto metric = text.substr(0, equals);
        const auto tolerance = readTolerance(std::string_view(text).substr(equals + 1), metric);
        if (!tolerance)
            return model::Error{model::Error::Cause::badInput, "--tolerance", tolerance.error().text};
        all[metric] = *tolerance;
    }
    return all;
}

int compare(CompareOptions options) {
    const auto tolerances = readTolerances(options.tolerances);
    if (!tolerances) return complain(tolerances.error());
    if (options.designs.empty()) {
        const auto all = ask(options.run);
        if (!all) return complain(all.error());
        const auto two = firstTwo(*all, options.run.project);
        if (!two) return complain(two.error());
        for (const auto& id : *two)
            options.designs.push_back(id.text);
    }
    if (options.designs.size() < 2)
        return complain({model::Error::Cause::badInput, "--designs", "name two designs or more: A,B."});
    const auto questions = ask(options.run, options.designs);
    if (!questions) return complain(questions.error());
    const Question& question = questions->first;
    if (!options.run.replications)
        options.run.replications =
            std::max(usefulReplications, question.project.scenario(question.scenario)->replications);

    std::vector<RunResult> runs;
    int status = fine;
    for (const auto& design : questions->designs) {
        auto summary = run(question, design, options.run);
        if (!summary) return complain(summary.error());
        if (!summary->complete) status = cancelled;
        runs.push_back(
            runResult(std::move(*summary), question.project, question.catalog(), question.pricing.terms));
        if (status == cancelled) break;
    }
    if (runs.size() < questions->designs.size())
        return complain({model::Error::Cause::cancelled, {}, "cancelled before every design had run."});
    const Comparison comparison = compared(std::move(runs), *tolerances);
    for (const auto& [metric, tolerance] : *tolerances)
        if (std::ranges::find(comparison.differences.front(), metric, &sim::Difference::metric) ==
            comparison.differences.front().end())
            return complain({model::Error::Cause::badInput, "--tolerance",
                             "nothing that is compared is called " + metric +
                                 "; the first column without the option lists all."});
    if (options.json) return printJson(comparisonJson(comparison, question.project), status);
    return print(comparisonText(comparison, question.project), status);
}

} // namespace

void addCompare(CLI::App& app, Action& action) {
    auto* command =
        app.add_subcommand("compare", "Run designs against the same traffic and print what differs");
    command->footer(
        "Replications with the same number share their random numbers, so that small differences\n"
        "show; at least 5 are run unless --replications says otherwise.\nExample:\n"
        "  burstlab-cli compare examples/order-api.burst --designs baseline,provisioned");
    auto options = std::make_shared<CompareOptions>();
    addRunOptions(*command, options->run, DesignChoice::byCommand);
    addCurrencyOptions(*command, options->run.pricing);
    command
        ->add_option("--designs", options->designs, "Ids, the first is the baseline; the first two otherwise")
        ->delimiter(',')
        ->allow_extra_args(false);
    command
        ->add_option("--tolerance", options->tolerances,
                     "METRIC=TOLERANCE: differences that do not matter, \"latency.p95=5%\" or "
                     "\"latency.p95=20ms,5%\", where the larger counts; may be given several times")
        ->allow_extra_args(false);
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return compare(*options); }; });
}

} // namespace burst::app
