#include "app/cli/keep.h"

#include "app/store/run_store.h"
#include "models/io/json_text.h"
#include "models/io/project_json.h"

#include <array>
#include <cstdlib>
#include <ctime>
#include <filesystem>

namespace burst::app {

namespace {

std::string now() {
    const std::time_t time = std::time(nullptr);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", std::gmtime(&time));
    return text.data();
}

} // namespace

model::Result<std::int64_t> keep(const RunResult& run, const model::Project& project,
                                 const std::string& library) {
    auto store = store::RunStore::open(library);
    if (!store) return store.error();
    const model::Tree document = resultJson(run, project);
    store::Run row;
    row.started = now();
    row.version = BURSTLAB_VERSION;
    row.project = project.name;
    row.design = run.summary.design.text;
    row.scenario = run.summary.scenario.text;
    row.seed = std::to_string(run.summary.seed);
    row.replications = run.summary.replications;
    if (const auto* fingerprint = document.find("fingerprint")) row.fingerprint = *fingerprint->text();
    row.wall = run.summary.wall;
    row.input = model::writeProject(project);
    row.result = model::dumpJson(document);
    return store->save(row);
}

std::string defaultLibrary() {
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    const std::filesystem::path base = data && *data ? std::filesystem::path(data)
                                       : home        ? std::filesystem::path(home) / ".local" / "share"
                                                     : std::filesystem::path(".");
    return (base / "burstlab" / "runs.db").string();
}

} // namespace burst::app
