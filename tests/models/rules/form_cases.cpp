#include "models/io/json_text.h"
#include "tests/models/rules/sketch.h"
#include "tests/models/validate_cases.h"

namespace burst::test {

namespace {
/// The sound project with a fault of this kind at the function, edited.
Edit fault(Fault::Kind kind, const std::function<void(Fault&)>& edit) {
    return [=](Project& p) {
        Fault made;
        made.kind = kind;
        made.at = 10;
        made.node = NodeId("order");
        if (kind == Fault::Kind::latency) made.extra = Tree("1 s");
        edit(made);
        scenario(p).faults = {made};
    };
}

std::vector<Edit> faultyFaults() {
    using Kind = Fault::Kind;
    return {
        fault(Kind::outage, [](Fault& f) { f.at = -1; }),
        fault(Kind::outage, [](Fault& f) { f.at = 1e9; }),
        fault(Kind::outage, [](Fault& f) { f.duration = 0; }),
        fault(Kind::outage, [](Fault& f) { f.node = {}; }),
        fault(Kind::outage, [](Fault& f) { f.node = NodeId("ordre"); }),
        fault(Kind::outage, [](Fault& f) { f.node = NodeId("shoppers"); }),
        fault(Kind::errors, [](Fault& f) { f.share = 2; }),
        fault(Kind::latency, [](Fault& f) { f.extra = {}; }),
        fault(Kind::deployment, [](Fault& f) { f.node = NodeId("orders"); }),
        fault(Kind::deployment,
              [](Fault& f) {
                  f.weights = {{0, 2}};
              }),
        fault(Kind::deployment,
              [](Fault& f) {
                  f.version = {{"memory", "1 GB"}};
              }),
        fault(Kind::change, [](Fault& f) { f.parameter = "memory"; }),
        fault(Kind::change,
              [](Fault& f) {
                  f.parameter = "reserved";
                  f.value = Tree(-1);
              }),
        [](Project& p) { scenario(p).faults.assign(1001, Fault{.at = 1, .node = NodeId("order")}); },
    };
}

Edit flow(const std::string& states) {
    return [=](Project& p) {
        const auto read = parseJson(states, "states", JsonLimits{});
        addNode("flow", "workflow")(p);
        design(p).nodes.back().params["states"] = read->tree;
        addLink("order", "flow")(p);
    };
}

std::vector<Edit> others() {
    const auto scheduled = [](const char* expression) {
        return both(addNode("cron", "schedule"), [=](Project& p) {
            design(p).nodes.back().params["expression"] = expression;
            addLink("cron", "worker")(p);
        });
    };
    return {
        flow(R"([{"name": "a", "type": "sleep"}])"),
        flow(R"([{"name": "a", "type": "pass", "end": true}, {"name": "b", "type": "pass", "end": true}])"),
        flow(R"([{"name": "a", "type": "pass", "next": "a"}])"),
        scheduled("now and then"),
        scheduled("cron(0 9 1 6 ? *)"),
        [](Project& p) {
            scenario(p).precision = Precision{.metric = "latency.p99", .relative = 2, .mostReplications = 10};
        },
        both(addNode("topic", "topic"),
             both(addLink("order", "topic"), addLink("topic", "worker", {{"dead_letter", "dead"}}))),
        both(addLink("worker", "dead", {{"op", "on-failure"}}),
             addLink("worker", "jobs", {{"op", "on-failure"}})),
        both(addLink("worker", "dead", {{"op", "on-success"}}),
             addLink("worker", "jobs", {{"op", "on-success"}})),
        [](Project& p) { p.discounts = {{.service = "oracle", .share = 0.1, .source = "contract"}}; },
        [](Project& p) { p.discounts = {{.share = 2}}; },
        [](Project& p) {
            p.discounts = {{.platform = "aws", .service = "lambda", .share = 0.1},
                           {.service = "lambda", .share = 0.2}};
        },
        [](Project& p) {
            p.budget = Budget{.month = -1, .alerts = {0.8, 0.5}, .extra = {}};
        },
        [](Project& p) { p.budget = Budget{.month = 250, .extra = {}, .bare = true}; },
        [](Project& p) {
            p.designs.push_back(design(p));
            p.designs[1].id = DesignId("b");
            p.designs[1].nodes[0].id = NodeId("buyers");
            p.designs[1].links[0].from = NodeId("buyers");
        },
    };
}
} // namespace

std::vector<Project> malformedProjects() {
    std::vector<Project> all;
    const auto add = [&](const Edit& edit) {
        all.push_back(clean());
        edit(all.back());
    };
    for (const auto& mistake : allMistakes())
        add(mistake.edit);
    for (const auto& edit : faultyFaults())
        add(edit);
    for (const auto& edit : others())
        add(edit);
    return all;
}

} // namespace burst::test
