#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/painting.h"
#include "app/cli/run_options.h"
#include "app/report/result_tables.h"
#include "app/report_html/save_report.h"
#include "models/io/catalog_json.h"
#include "models/io/project_json.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <array>
#include <ctime>
#include <memory>

namespace burst::app {

namespace {

using model::Error;

struct ReportOptions {
    RunOptions run;
    std::string format;
    std::string output;
    bool json{false};
};

std::string today() {
    const std::time_t time = std::time(nullptr);
    std::array<char, 16> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d", std::gmtime(&time));
    return text.data();
}

/// The format that is named or, failing that, that the file's ending asks for; empty for another ending.
std::string formatOf(const ReportOptions& options) {
    if (!options.format.empty()) return options.format;
    for (const char* format : {"html", "pdf", "md", "csv"})
        if (options.output.ends_with(std::string(".") + format)) return format;
    return {};
}

model::Result<void> save(const ReportOptions& options, const Question& question, const RunResult& run) {
    const std::string format = formatOf(options);
    const auto& catalog = question.catalog();
    if (format == "csv") return model::saveText(options.output, csv(nodeData(run)));
    if (format == "md")
        return model::saveText(
            options.output,
            markdownReport(
                {question.project, run, catalog, question.findings, BURSTLAB_VERSION, today(), {}}));
    model::Result<void> saved;
    painting([&] {
        saved = saveReport(options.output, format == "pdf" ? ReportForm::pdf : ReportForm::html,
                           question.project, run, catalog, question.findings, BURSTLAB_VERSION, today());
        return fine;
    });
    return saved;
}

int report(const ReportOptions& options) {
    if (formatOf(options).empty())
        return complain({Error::Cause::badInput, options.output,
                         "the name does not say which format it is; end it with .html, .pdf, .md or .csv, or "
                         "add --format."});
    const auto question = ask(options.run);
    if (!question) return complain(question.error());
    const auto places = placesOf(options.run, *question);
    if (!places) return complain(places.error());
    auto summary = run(*question, question->design, options.run);
    if (!summary) return complain(summary.error());
    const int status = summary->complete ? fine : cancelled;
    const RunResult result = resultOf(std::move(*summary), *question, *places);
    if (const auto saved = save(options, *question, result); !saved) return complain(saved.error());
    if (options.json)
        return printJson(model::Tree::Object{{"burstlab", 1},
                                             {"file", options.output},
                                             {"format", formatOf(options)},
                                             {"summary", verdict(result)}},
                         status);
    return print(printable(options.output) + ": " + verdict(result) + "\n", status);
}

} // namespace

void addReport(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("report", "Run and write what one hands to a manager");
    command->footer("Example:\n  burstlab-cli report examples/order-api.burst -o order-api.html");
    auto options = std::make_shared<ReportOptions>();
    addRunOptions(*command, options->run, DesignChoice::one);
    addCurrencyOptions(*command, options->run.pricing);
    addElsewhereOption(*command, options->run.pricing);
    command
        ->add_option("--format", options->format,
                     "html or pdf (diagram, charts, bill, assumptions), md (tables) or csv (results by node)")
        ->check(CLI::IsMember({"html", "pdf", "md", "csv"}));
    command->add_option("-o,--output", options->output, "File to write")->required();
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return report(*options); }; });
}

} // namespace burst::app
