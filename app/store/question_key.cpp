#include "app/store/question_key.h"

#include "app/store/digest.h"
#include "models/bends.h"
#include "models/io/project_json.h"
#include "models/variables.h"
#include "simulator/engine_stamp.h"

#include <cstring>

namespace burst::store {

namespace {

/// Counted, so that nothing can pass for a part of what comes before or after it.
void addPart(Digest& digest, std::string_view bytes) {
    digest.add(std::to_string(bytes.size()) + ":").add(bytes);
}

void addNumbers(Digest& digest, const std::vector<double>& numbers) {
    addPart(digest, {reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(double)});
}

void addTrace(Digest& digest, const model::Trace& trace) {
    addNumbers(digest, trace.times);
    addNumbers(digest, {trace.interval, trace.span});
    addNumbers(digest, trace.counts);
    addPart(digest, std::to_string(trace.parts.size()));
    for (const auto& [route, part] : trace.parts) {
        addPart(digest, route);
        addTrace(digest, *part);
    }
}

/// Node names stay: results call nodes by them.
model::Design withoutLooks(model::Design design) {
    design.name.clear();
    design.notes.clear();
    design.routing.clear();
    for (auto& node : design.nodes)
        node.at = {};
    for (auto& link : design.links)
        model::setBends(link, {});
    model::forgetExpressions(design); // what they come to is there
    return design;
}

} // namespace

std::string questionKey(const model::Design& design, const model::Scenario& scenario,
                        const model::Traces& traces) {
    model::Project project;
    project.designs = {withoutLooks(design)};
    project.scenarios = {scenario};
    project.scenarios.front().name.clear();
    Digest digest;
    addPart(digest, sim::engineStamp());
    addPart(digest, model::writeProject(project));
    for (const auto& [file, trace] : traces) {
        addPart(digest, file);
        addTrace(digest, *trace);
    }
    return digest.text();
}

} // namespace burst::store
