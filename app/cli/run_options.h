#pragma once

#include "app/cli/pricing.h"
#include "app/report/result_json.h"
#include "models/design.h"
#include "models/finding.h"
#include "models/result.h"
#include "simulator/experiment.h"

#include <CLI/App.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace burst::app {

enum class ProgressDisplay { whenWatched, always, never };

/// What every command that simulates understands.
struct RunOptions {
    std::string project;
    std::string design;   ///< id; empty = the first
    std::string scenario; ///< id; empty = the first
    std::optional<std::uint64_t> seed;
    std::optional<int> replications;
    int threads{0};
    std::string warmup;    ///< "auto" or a time; empty = the scenario's
    std::string precision; ///< "METRIC=SHARE"; empty = the scenario's
    std::optional<int> mostReplications;
    sim::TraceWish traces{};
    std::vector<std::string> settings; ///< "NODE.PARAM=VALUE"
    ProgressDisplay progress{ProgressDisplay::whenWatched};
    PricingOptions pricing;
};

enum class DesignChoice { one, byCommand };

/// Adds PROJECT, --scenario, --set, --date, --prices and, with DesignChoice::one, --design: what is asked.
void addQuestionOptions(CLI::App& command, RunOptions& options, DesignChoice choice);

/// Adds these and how it is simulated: --seed, --replications, --precision, --max-replications, --warmup,
/// --threads, --quiet, --progress.
void addRunOptions(CLI::App& command, RunOptions& options, DesignChoice choice);

/// A project that may be simulated: settings applied, traces loaded, no errors in what is asked.
struct Question {
    model::Project project;
    model::DesignId design;
    model::ScenarioId scenario;
    model::Traces traces;
    model::Findings findings; ///< hints and warnings
    Pricing pricing;          ///< the catalogue among it

    [[nodiscard]] const model::Catalog& catalog() const { return *pricing.catalog; }
};

/// Reads and checks what the options name. The error's `where` is "FILE:/json/pointer".
model::Result<Question> ask(const RunOptions& options);

/// What --price-on asks for; known before the run, so that a slip costs none.
model::Result<std::vector<PricingPlace>> placesOf(const RunOptions& options, const Question& question);

/// What follows from a run, its prices in other places among it.
[[nodiscard]] RunResult resultOf(sim::Summary summary, const Question& question,
                                 const std::vector<PricingPlace>& places);

/// The same for some designs of the project (ids); their order is kept in `designs`.
struct Questions {
    Question first;
    std::vector<model::DesignId> designs;
};
model::Result<Questions> ask(const RunOptions& options, const std::vector<std::string>& designs);

/// Whether the progress of work is shown on standard error.
[[nodiscard]] bool showsProgress(const RunOptions& options);

/// Runs one design of a question with progress on standard error; Ctrl-C ends it early (not complete).
model::Result<sim::Summary> run(const Question& question, const model::DesignId& design,
                                const RunOptions& options);

} // namespace burst::app
