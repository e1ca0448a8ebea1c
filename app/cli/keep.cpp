#include "app/cli/keep.h"

#include "app/library/record.h"
#include "app/store/question_key.h"

namespace burst::app {

namespace {

/// Whole traces of all requests are more than the same question answers elsewhere.
std::string answered(const Question& question, const RunOptions& options) {
    if (options.traces.from == sim::TraceWish::From::everything) return {};
    model::Scenario scenario = *question.project.scenario(question.scenario);
    scenario.seed = options.seed.value_or(scenario.seed);
    scenario.replications = options.replications.value_or(scenario.replications);
    return store::questionKey(*question.project.design(question.design), scenario, question.traces);
}

} // namespace

model::Result<std::int64_t> keep(const RunResult& run, const Question& question, const RunOptions& options,
                                 const std::string& library) {
    auto store = store::RunStore::open(library);
    if (!store) return store.error();
    store::Run row = recordOf(run, question.project, BURSTLAB_VERSION);
    row.question = answered(question, options);
    return store->save(row);
}

} // namespace burst::app
