#include "app/cli/run_options.h"

#include "app/cli/console.h"
#include "app/cli/run_watch.h"
#include "app/explore/setting.h"
#include "app/report/findings_report.h"
#include "app/report/table.h"
#include "models/io/project_json.h"
#include "models/io/trace_csv.h"
#include "models/units.h"
#include "models/validate.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <filesystem>
#include <map>

namespace burst::app {

using model::Error;
using model::Result;

namespace {

std::string idsOf(const auto& items) {
    std::string ids;
    for (const auto& item : items)
        ids += (ids.empty() ? "" : ", ") + item.id.text;
    return ids;
}

/// The item with that id, the first one for an empty id.
template <class Id>
Result<Id> chosen(const auto& items, const std::string& id, const std::string& file,
                  const std::string& what) {
    if (items.empty())
        return Error{Error::Cause::badInput, file + ":/" + what + "s", "there is no " + what + " to run."};
    if (id.empty()) return items.front().id;
    for (const auto& item : items)
        if (item.id.text == id) return item.id;
    return Error{Error::Cause::badInput, file + ":/" + what + "s",
                 "there is no " + what + " " + id + "; there is " + idsOf(items) + "."};
}

std::size_t indexOf(const auto& items, const auto& id) {
    std::size_t i = 0;
    while (i < items.size() && items[i].id != id)
        ++i;
    return i;
}

/// Whether a pointer lies in another item of the list than the chosen one.
bool elsewhere(const std::string& pointer, const std::string& list,
               const std::vector<std::size_t>& chosenItems) {
    if (!pointer.starts_with(list)) return false;
    for (const std::size_t item : chosenItems) {
        const std::string own = list + std::to_string(item);
        if (pointer == own || pointer.starts_with(own + "/")) return false;
    }
    return true;
}

/// CLI11 would read -1 as 2^64 - 1.
CLI::Validator wholeNumber() {
    return {[](const std::string& text) {
                const bool digits = text.find_first_not_of("0123456789") == std::string::npos;
                return digits ? std::string() : text + " is no whole number from 0";
            },
            "", "whole number"};
}

CLI::Validator wholeNumber(int least, int most) {
    const std::string range = std::to_string(least) + " to " + std::to_string(most);
    return {[=](const std::string& text) {
                constexpr std::size_t longest = 9; // digits of an int
                const bool digits = !text.empty() && text.size() <= longest &&
                                    text.find_first_not_of("0123456789") == std::string::npos;
                const bool good = digits && std::stoi(text) >= least && std::stoi(text) <= most;
                return good ? std::string() : text + " is no whole number from " + range;
            },
            "", "whole number"};
}

/// What the options say about how long and how often the scenario runs.
Result<void> changeRun(model::Scenario& scenario, const RunOptions& options) {
    if (!options.warmup.empty()) {
        scenario.autoWarmup = options.warmup == "auto";
        scenario.warmup = 0.0;
    }
    if (!options.warmup.empty() && !scenario.autoWarmup) {
        const auto time = model::parseQuantity(options.warmup, model::Unit::seconds);
        if (!time) return Error{Error::Cause::badInput, "--warmup", time.error().text};
        scenario.warmup = *time;
    }
    if (!options.precision.empty()) {
        const auto equals = options.precision.rfind('=');
        const auto share = model::parseQuantity(
            equals == std::string::npos ? "" : options.precision.substr(equals + 1), model::Unit::ratio);
        if (!share)
            return Error{Error::Cause::badInput, "--precision",
                         options.precision + " is no METRIC=SHARE such as latency.p99=5%."};
        scenario.precision =
            model::Precision{.metric = options.precision.substr(0, equals), .relative = *share};
    }
    if (options.mostReplications) {
        if (!scenario.precision)
            return Error{Error::Cause::badInput, "--max-replications",
                         "it needs --precision, or a scenario with a precision."};
        scenario.precision->mostReplications = *options.mostReplications;
    }
    return {};
}

/// The first error of the findings with its line and the number of the others.
/// @param set  what --set has put in place of the file, by pointer
Error refusal(const std::string& file, const model::Positions& positions, const model::Findings& errors,
              const std::map<std::string, std::string>& set) {
    const model::Finding& first = errors.front();
    std::string text = first.text + (first.remedy.empty() ? "" : " " + first.remedy);
    const auto option = std::find_if(set.begin(), set.end(), [&](const auto& each) {
        return first.pointer == each.first || first.pointer.starts_with(each.first + "/");
    });
    if (option != set.end()) return {Error::Cause::badInput, "--set " + option->second, text};
    if (const auto at = positionOf(positions, first.pointer))
        text += " (line " + std::to_string(at->line) + ", column " + std::to_string(at->column) + ")";
    if (errors.size() > 1)
        text += " (" + std::to_string(errors.size() - 1) + " more: burstlab-cli lint " + file + ")";
    return {Error::Cause::badInput, file + ":" + first.pointer, text};
}

/// A setting that has no effect changes the answer without a word, so it gets one: the first few of them.
void warnOfUnknownKeys(const std::string& file, const model::Findings& findings) {
    constexpr int most = 3;
    int count = 0;
    for (const auto& finding : findings) {
        if (finding.rule != "key.unknown" || ++count > most) continue;
        warn(file + ":" + finding.pointer + ": " + finding.text +
             (finding.remedy.empty() ? "" : " " + finding.remedy));
    }
    if (count > most)
        warn(std::to_string(count - most) + " more keys have no effect: burstlab-cli lint " + file);
}

} // namespace

void addQuestionOptions(CLI::App& command, RunOptions& options, DesignChoice choice) {
    command.add_option("PROJECT", options.project, "Project file (*.burst)")->required();
    if (choice == DesignChoice::one)
        command.add_option("--design", options.design, "Id of the design; the first one otherwise");
    command.add_option("--scenario", options.scenario, "Id of the scenario; the first one otherwise");
    command
        .add_option(
            "--set", options.settings,
            "NODE.PARAM=VALUE: another value for this run, for example order.memory=512MB; repeatable")
        ->allow_extra_args(false);
    addPriceOptions(command, options.pricing);
}

void addRunOptions(CLI::App& command, RunOptions& options, DesignChoice choice) {
    addQuestionOptions(command, options, choice);
    command.add_option("--seed", options.seed, "Seed of all random numbers; the scenario's otherwise")
        ->check(wholeNumber());
    command.add_option("--replications", options.replications, "Independent repetitions, 1 to 10000")
        ->check(wholeNumber(1, 10000));
    command.add_option("--precision", options.precision,
                       "METRIC=SHARE: more replications until the 95 % interval of the metric is that narrow "
                       "on either side, for example latency.p99=5%");
    command
        .add_option("--max-replications", options.mostReplications,
                    "With --precision: no more than these, 2 to 10000; 100 otherwise")
        ->check(wholeNumber(2, 10000));
    command.add_option("--warmup", options.warmup,
                       "Time at the start that does not count, or auto to find out by a pilot run");
    command.add_option("--threads", options.threads, "Threads; 0 = all cores. Results do not depend on it")
        ->check(wholeNumber(0, 1024));
    auto* quiet = command.add_flag_callback(
        "--quiet", [&options] { options.progress = ProgressDisplay::never; },
        "No progress on standard error");
    command
        .add_flag_callback(
            "--progress", [&options] { options.progress = ProgressDisplay::always; },
            "Progress on standard error even when it is no terminal")
        ->excludes(quiet);
}

Result<Question> ask(const RunOptions& options) {
    std::vector<std::string> designs;
    if (!options.design.empty()) designs.push_back(options.design);
    auto questions = ask(options, designs);
    if (!questions) return questions.error();
    return std::move(questions->first);
}

Result<std::vector<PricingPlace>> placesOf(const RunOptions& options, const Question& question) {
    const auto* design = question.project.design(question.design);
    return placesOf(options.pricing, question.catalog().platform(design->platform));
}

RunResult resultOf(sim::Summary summary, const Question& question, const std::vector<PricingPlace>& places) {
    const BillTerms& terms = question.pricing.terms;
    RunResult result = runResult(std::move(summary), question.project, question.catalog(), terms);
    for (const auto& place : places)
        result.elsewhere.push_back(
            billElsewhere(result.summary, question.project, question.catalog(), place, terms));
    return result;
}

Result<Questions> ask(const RunOptions& options, const std::vector<std::string>& designs) {
    const std::string& file = options.project;
    auto loaded = model::loadProject(file);
    if (!loaded) return loaded.error();
    Questions questions;
    auto pricing = pricingOf(options.pricing);
    if (!pricing) return pricing.error();
    questions.first.pricing = std::move(*pricing);
    model::Project& project = questions.first.project;
    project = std::move(loaded->project);
    if (project.name.empty()) project.name = std::filesystem::path(file).stem().string();

    std::vector<std::size_t> chosenDesigns;
    std::map<std::string, std::string> set;
    for (const auto& id : designs.empty() ? std::vector<std::string>{""} : designs) {
        auto design = chosen<model::DesignId>(project.designs, id, file, "design");
        if (!design) return design.error();
        questions.designs.push_back(*design);
        chosenDesigns.push_back(indexOf(project.designs, *design));
        for (const auto& setting : options.settings) {
            auto changed = withSetting(project.designs[chosenDesigns.back()], setting);
            if (!changed) return changed.error();
            project.designs[chosenDesigns.back()] = std::move(*changed);
            set[pointerOf(project.designs[chosenDesigns.back()], chosenDesigns.back(), setting)] = setting;
        }
    }
    auto scenario = chosen<model::ScenarioId>(project.scenarios, options.scenario, file, "scenario");
    if (!scenario) return scenario.error();
    questions.first.design = questions.designs.front();
    questions.first.scenario = *scenario;
    const std::size_t chosenScenario = indexOf(project.scenarios, *scenario);
    if (const auto changed = changeRun(project.scenarios[chosenScenario], options); !changed)
        return changed.error();

    model::Findings errors;
    for (auto& finding : model::lint(project, questions.first.catalog())) {
        if (elsewhere(finding.pointer, "/designs/", chosenDesigns) ||
            elsewhere(finding.pointer, "/scenarios/", {chosenScenario}))
            continue;
        auto& list = finding.severity == model::Finding::Severity::error ? errors : questions.first.findings;
        list.push_back(std::move(finding));
    }
    if (!errors.empty()) return refusal(file, loaded->positions, errors, set);
    warnOfUnknownKeys(file, questions.first.findings);

    auto traces = model::loadTraces(project.scenarios[chosenScenario],
                                    std::filesystem::path(file).parent_path().string());
    if (!traces) return traces.error();
    questions.first.traces = std::move(*traces);
    return questions;
}

bool showsProgress(const RunOptions& options) {
    return options.progress == ProgressDisplay::always ||
           (options.progress == ProgressDisplay::whenWatched && errorsGoToATerminal());
}

Result<sim::Summary> run(const Question& question, const model::DesignId& design, const RunOptions& options) {
    RunWatch watch(showsProgress(options) ? RunWatch::Display::shown : RunWatch::Display::hidden,
                   printable(design.text));
    auto summary =
        sim::simulate(question.project, design, question.scenario, question.catalog(), question.traces,
                      {.seed = options.seed,
                       .replications = options.replications,
                       .threads = options.threads,
                       .traces = options.traces},
                      &watch.progress(), watch.token());
    if (summary) return summary;
    Error error = summary.error();
    error.where = error.where.empty() ? options.project : options.project + ":" + error.where;
    return error;
}

} // namespace burst::app
