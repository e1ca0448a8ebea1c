#include "app/library/record.h"

#include "app/report/hexadecimal.h"
#include "app/store/summary_blob.h"
#include "models/io/json_text.h"
#include "models/io/project_json.h"

#include <array>
#include <ctime>

namespace burst::app {

namespace {

std::string utcNow() {
    const std::time_t time = std::time(nullptr);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", std::gmtime(&time));
    return text.data();
}

} // namespace

store::Run recordOf(const RunResult& run, const model::Project& project, const std::string& version) {
    const sim::Summary& summary = run.summary;
    store::Run row;
    row.started = utcNow();
    row.version = version;
    row.project = project.name;
    row.design = summary.design.text;
    row.scenario = summary.scenario.text;
    row.seed = std::to_string(summary.seed);
    row.replications = summary.replications;
    row.fingerprint = hexadecimal(summary.fingerprint);
    row.wall = summary.wall;
    row.complete = summary.complete;
    row.requests = summary.requests.offered;
    if (summary.latency.count > 0) row.p95 = summary.latency.p95;
    if (const auto ended = summary.requests.ended(); ended > 0)
        row.errors = static_cast<double>(ended - summary.requests.succeeded) / static_cast<double>(ended);
    const auto& month = run.bill.month;
    if (!month.currency.empty()) row.month = month.total;
    row.currency = month.currency;
    row.monthIsLeast = !month.missing.empty();
    row.input = model::writeProject(project);
    row.result = model::dumpJson(resultJson(run, project));
    row.summary = store::packSummary(summary);
    return row;
}

} // namespace burst::app
