#pragma once

#include "tests/models/validate_traffic.h"

namespace burst::test {

inline void addIdentityMistakes(Mistakes& mistakes) {
    mistakes.error(
        "no design", [](Project& p) { p = Project(); }, "project.no-design", "/designs");
    mistakes.error(
        "empty id", [](Project& p) { design(p).links[1].id.text.clear(); }, "id.empty",
        "/designs/0/links/1/id");
    mistakes.error(
        "malformed id", [](Project& p) { design(p).links[1].id.text = "a b"; }, "id.malformed",
        "/designs/0/links/1/id");
    mistakes.error(
        "id of 65 characters", [](Project& p) { design(p).links[1].id.text = std::string(65, 'x'); },
        "id.malformed", "/designs/0/links/1/id");
    mistakes.error(
        "link id twice", [](Project& p) { design(p).links[2].id.text = "l0"; }, "id.duplicate",
        "/designs/0/links/2/id");
    mistakes.error(
        "node id twice",
        [](Project& p) {
            design(p).nodes.push_back(node("spare", "table"));
            design(p).links.push_back(link("x", "order", "spare"));
            design(p).nodes.push_back(node("spare", "client"));
            design(p).links.push_back(link("y", "shoppers", "spare"));
            design(p).nodes.back().kind = "table";
        },
        "id.duplicate", "/designs/0/nodes/8/id");
    mistakes.error(
        "design id twice", [](Project& p) { p.designs.push_back(design(p)); }, "id.duplicate",
        "/designs/1/id");
    mistakes.error(
        "scenario id twice", [](Project& p) { p.scenarios.push_back(scenario(p)); }, "id.duplicate",
        "/scenarios/1/id");
    mistakes.error("unknown kind", addNode("store", "mainframe"), "node.unknown-kind",
                   "/designs/0/nodes/7/kind");
    mistakes.error(
        "unknown offering", [](Project& p) { design(p).nodes[2].offering = "aws.lamda"; },
        "node.unknown-offering", "/designs/0/nodes/2/offering");
    mistakes.error(
        "offering of another kind", [](Project& p) { design(p).nodes[2].offering = "aws.sqs"; },
        "node.wrong-offering", "/designs/0/nodes/2/offering");
    mistakes.error(
        "unknown platform", [](Project& p) { design(p).platform = "azur"; }, "design.unknown-platform",
        "/designs/0/platform");
    mistakes.warning(
        "unknown region", [](Project& p) { design(p).region = "moon-1"; }, "design.unknown-region",
        "/designs/0/region");
    mistakes.warning(
        "bends that are no places",
        [](Project& p) {
            design(p).links[1].extra = {{"bends", Tree(3)}};
        },
        "value.invalid", "/designs/0/links/1/bends");
    mistakes.warning(
        "charts that are no object",
        [](Project& p) {
            p.extra = {{"charts", Tree(3)}};
        },
        "value.invalid", "/charts");
    mistakes.warning(
        "notes of charts that are no list",
        [](Project& p) {
            p.extra = {{"charts", Tree::Object{{"dashboards", Tree::List{}}, {"notes", Tree("x")}}}};
        },
        "value.invalid", "/charts/notes");
    mistakes.warning(
        "variables that are no object",
        [](Project& p) {
            p.extra = {{"variables", Tree(3)}};
        },
        "value.invalid", "/variables");
    mistakes.warning(
        "a variable that is neither text nor number",
        [](Project& p) {
            p.extra = {{"variables", Tree::Object{{"base", Tree(true)}}}};
        },
        "value.invalid", "/variables/base");
    mistakes.warning(
        "a picture without a size",
        [](Project& p) {
            Note note;
            note.id = NoteId("n");
            note.extra = {{"picture", Tree::Object{{"png", Tree("")}}}};
            design(p).notes = {note};
        },
        "value.invalid", "/designs/0/notes/0/picture");
    mistakes.warning(
        "a group frames nobody",
        [](Project& p) {
            Group group;
            group.id = GroupId("g");
            group.members = {NodeId("api"), NodeId("ghost")};
            design(p).groups = {group};
        },
        "group.unknown-member", "/designs/0/groups/0/members/1");
    mistakes.hint(
        "unknown key of the project",
        [](Project& p) {
            p.extra = {{"autor", "x"}};
        },
        "/autor");
    mistakes.hint(
        "unknown key of a node",
        [](Project& p) {
            design(p).nodes[1].extra = {{"a/b~c", 1}};
        },
        "/designs/0/nodes/1/a~1b~0c");
    mistakes.hint(
        "unknown key of a scenario",
        [](Project& p) {
            scenario(p).extra = {{"length", 1}};
        },
        "/scenarios/0/length");
    mistakes.hint(
        "unknown key of traffic",
        [](Project& p) {
            traffic(p).extra = {{"shape", 1}};
        },
        "/scenarios/0/traffic/shoppers/shape");
    mistakes.hint(
        "unknown key of an objective",
        [](Project& p) {
            p.objectives[0].extra = {{"why", 1}};
        },
        "/objectives/0/why");
}

inline void addLinkMistakes(Mistakes& mistakes) {
    mistakes.error("link from nowhere", addLink("ghost", "api"), "graph.dangling-link",
                   "/designs/0/links/6/from");
    mistakes.error("link to nowhere", addLink("api", "ghost"), "graph.dangling-link",
                   "/designs/0/links/6/to");
    mistakes.error("link to itself", addLink("order", "order"), "graph.self-link", "/designs/0/links/6/to");
    mistakes.error("link to a client", addLink("api", "shoppers"), "graph.link-not-allowed",
                   "/designs/0/links/6");
    mistakes.error("link from a table", addLink("orders", "api"), "graph.link-not-allowed",
                   "/designs/0/links/6");
    mistakes.error("link twice", addLink("api", "order"), "graph.duplicate-link", "/designs/0/links/6");
    mistakes.error("the same operation by default and by name", addLink("order", "jobs", {{"op", "send"}}),
                   "graph.duplicate-link", "/designs/0/links/6");
    mistakes.error("unknown operation", addLink("order", "orders", {{"op", "delete"}}),
                   "graph.unknown-operation", "/designs/0/links/6/params/op");
    mistakes.error("second dead-letter queue",
                   both(addNode("dead2", "queue"), addLink("jobs", "dead2", {{"op", "redrive"}})),
                   "graph.second-redrive", "/designs/0/links/6");
    mistakes.error("unknown fallback", setLink(2, "fallback", "l33"), "link.unknown-fallback",
                   "/designs/0/links/2/params/fallback");
    mistakes.error("another node's fallback", setLink(2, "fallback", "l1"), "link.foreign-fallback",
                   "/designs/0/links/2/params/fallback");
    mistakes.error("a link that is its own fallback", setLink(3, "fallback", "l3"), "link.fallback-circle",
                   "/designs/0/links/3/params/fallback");
    mistakes.error("fallbacks in a circle", both(setLink(2, "fallback", "l3"), setLink(3, "fallback", "l2")),
                   "link.fallback-circle", "/designs/0/links/2/params/fallback");
    mistakes.error("circle of synchronous calls",
                   both(addLink("order", "worker"), addLink("worker", "order")), "graph.synchronous-cycle",
                   "/designs/0/links/7");
    mistakes.warning("circle through a queue", addLink("worker", "jobs"), "graph.loop", "/designs/0/links/6");
    mistakes.warning("unreachable node", addNode("lonely", "table"), "graph.unreachable",
                     "/designs/0/nodes/7");
    mistakes.warning("idle client",
                     both(addNode("idle", "client"),
                          [](Project& p) {
                              scenario(p).traffic[NodeId("idle")] = profile({{0, 1}});
                          }),
                     "graph.idle-client", "/designs/0/nodes/7");
    mistakes.warning(
        "no client",
        [](Project& p) {
            design(p).nodes.erase(design(p).nodes.begin());
            design(p).links.erase(design(p).links.begin());
            scenario(p).traffic.clear();
        },
        "graph.no-client", "/designs/0/nodes");
}

inline void addValueMistakes(Mistakes& mistakes) {
    const char* memory = "/designs/0/nodes/2/params/memory";
    mistakes.error("too little memory", set(2, "memory", "64 MB"), "value.invalid", memory);
    mistakes.error("too much memory", set(2, "memory", "10241 MB"), "value.invalid", memory);
    mistakes.error("memory in seconds", set(2, "memory", "5 s"), "value.invalid", memory);
    mistakes.error("memory as truth", set(2, "memory", true), "value.invalid", memory);
    mistakes.error("half a retry", set(0, "retry", 0.5), "value.invalid", "/designs/0/nodes/0/params/retry");
    mistakes.error("negative time", set(4, "delay", "-1 s"), "value.invalid",
                   "/designs/0/nodes/4/params/delay");
    mistakes.error("unknown choice", set(1, "flavour", "soap"), "value.invalid",
                   "/designs/0/nodes/1/params/flavour");
    mistakes.warning("a runtime without figures", set(2, "runtime", "cobol74"), "value.no-figures",
                     "/designs/0/nodes/2/params/runtime");
    mistakes.error("flag as text", set(2, "init_billed", "yes"), "value.invalid",
                   "/designs/0/nodes/2/params/init_billed");
    mistakes.error("unknown distribution", set(2, "compute", Tree::Object{{"dist", "zipf"}}), "value.invalid",
                   "/designs/0/nodes/2/params/compute");
    mistakes.error("probability below 0", setLink(2, "probability", -0.1), "value.invalid",
                   "/designs/0/links/2/params/probability");
    mistakes.error("account limit as text", setAccount("concurrency", "many"), "value.invalid",
                   "/designs/0/account/concurrency");
    mistakes.hint("unknown parameter", set(2, "colour", "red"), "/designs/0/nodes/2/params/colour");
    mistakes.hint("parameter of another role", setLink(0, "batch_size", 5),
                  "/designs/0/links/0/params/batch_size");
    mistakes.hint("unknown account limit", setAccount("concurency", 5), "/designs/0/account/concurency");
}

inline void addArchitectureMistakes(Mistakes& mistakes) {
    const char* visibility = "/designs/0/nodes/4/params/visibility_timeout";
    mistakes.error("visibility below the timeout", set(4, "visibility_timeout", "2 s"),
                   "queue.visibility-below-timeout", visibility);
    mistakes.warning("visibility below six timeouts", set(4, "visibility_timeout", "17 s"),
                     "queue.visibility-short", visibility);
    mistakes.warning("the window counts too", setLink(4, "batch_window", "13 s"), "queue.visibility-short",
                     visibility);
    mistakes.warning(
        "no dead-letter queue",
        [](Project& p) {
            design(p).links.pop_back();
            design(p).nodes.pop_back();
        },
        "queue.no-dead-letter", "/designs/0/nodes/4");
    mistakes.warning("large batch without a window", setLink(4, "batch_size", 11), "queue.batch-needs-window",
                     "/designs/0/links/4/params/batch_window");
    mistakes.warning("gateway less patient than its function", set(2, "timeout", "31 s"),
                     "gateway.timeout-short", "/designs/0/nodes/1/params/timeout");
    mistakes.warning("function less patient than the one it waits for",
                     both(addLink("order", "worker"),
                          both(set(5, "timeout", "4 s"), set(4, "visibility_timeout", "1 min"))),
                     "function.timeout-short", "/designs/0/nodes/2/params/timeout");
    mistakes.add("few receives", set(4, "max_receive_count", 4), Severity::hint, "queue.few-receives",
                 "/designs/0/nodes/4/params/max_receive_count");
    mistakes.warning("too much reserved", both(set(2, "reserved", 401), set(5, "reserved", 500)),
                     "account.over-reserved", "/designs/0/account/concurrency");
    mistakes.warning("more provisioned than reserved",
                     both(set(2, "reserved", 50), set(2, "provisioned", 51)),
                     "function.provisioned-above-reserved", "/designs/0/nodes/2/params/provisioned");
    mistakes.warning("all routes weigh nothing", setLink(1, "probability", 0), "dispatch.no-weight",
                     "/designs/0/nodes/1");
    mistakes.warning("provisioned without capacity",
                     both(set(3, "mode", "provisioned"), set(3, "read_capacity", 5)), "table.no-capacity",
                     "/designs/0/nodes/3/params/write_capacity");
}

inline void addScenarioMistakes(Mistakes& mistakes) {
    mistakes.error("no duration", inScenario([](Scenario& s) { s.duration = 0; }), "scenario.duration",
                   "/scenarios/0/duration");
    mistakes.error("endless duration",
                   inScenario([](Scenario& s) { s.duration = std::numeric_limits<double>::infinity(); }),
                   "scenario.duration", "/scenarios/0/duration");
    mistakes.error("warm-up as long as the scenario", inScenario([](Scenario& s) { s.warmup = 3600; }),
                   "scenario.warmup", "/scenarios/0/warmup");
    mistakes.error("negative warm-up", inScenario([](Scenario& s) { s.warmup = -1; }), "scenario.warmup",
                   "/scenarios/0/warmup");
    mistakes.error("no replication", inScenario([](Scenario& s) { s.replications = 0; }),
                   "scenario.replications", "/scenarios/0/replications");
    mistakes.error("too many replications",
                   both(arrives(profile({{0, 1}})), inScenario([](Scenario& s) { s.replications = 10001; })),
                   "scenario.replications", "/scenarios/0/replications");
    mistakes.error("more than a month", inScenario([](Scenario& s) { s.monthShare = 1.01; }),
                   "scenario.month-share", "/scenarios/0/month_share");
    mistakes.warning(
        "a fault of a later version", inScenario([](Scenario& s) {
            s.faults = {{.kind = Fault::Kind::later, .kept = Tree(Tree::Object{{"kind", "solar flare"}})}};
        }),
        "fault.not-simulated", "/scenarios/0/faults/0/kind");
    mistakes.warning("silent client", inScenario([](Scenario& s) { s.traffic.clear(); }), "traffic.missing",
                     "/scenarios/0/traffic");
}

inline void addObjectiveMistakes(Mistakes& mistakes) {
    mistakes.error("unknown metric", objective("latency.p98", "", {}, 1.0), "objective.unknown-metric",
                   "/objectives/0/metric");
    mistakes.error("a node's figure without a node", objective("queue_depth.max", "", {}, 1.0),
                   "objective.needs-node", "/objectives/0/metric");
    mistakes.error("unknown node", objective("latency.p99", "ghost", {}, 1.0), "objective.unknown-node",
                   "/objectives/0/at");
    mistakes.error("no value fits", objective("latency.p99", "", 2.0, 1.0), "objective.empty-range",
                   "/objectives/0/min");
    mistakes.warning("no bound", objective("latency.p99", "", {}, {}), "objective.no-bound", "/objectives/0");
}
/// Edits that leave the project without a finding.
inline std::vector<std::pair<const char*, Edit>> harmlessEdits() {
    std::vector<std::pair<const char*, Edit>> all;
    const auto row = [&](const char* name, Edit edit) { all.emplace_back(name, std::move(edit)); };
    row("an id of 64 characters", [](Project& p) { p.scenarios.front().id.text = std::string(64, 'x'); });
    row("the offering is named", [](Project& p) { design(p).nodes[2].offering = "aws.lambda"; });
    row("a call with a fallback and a circuit breaker",
        both(setLink(2, "fallback", "l3"), setLink(2, "breaker", true)));
    row("a number of calls that varies",
        setLink(2, "calls", Tree(Tree::Object{{"dist", "uniform"}, {"min", 0}, {"max", 5}})));
    row("a table is read and written", addLink("order", "orders", {{"op", "read"}}));
    row("an asynchronous circle with an end",
        addLink("worker", "order", {{"mode", "async"}, {"probability", 0.1}}));
    row("memory at the provider's limit", set(2, "memory", "10240 MB"));
    row("visibility of six timeouts", both(set(5, "timeout", "10 s"), set(4, "visibility_timeout", "60 s")));
    row("visibility of six timeouts and the window",
        both(both(set(5, "timeout", "10 s"), set(4, "visibility_timeout", "65 s")),
             setLink(4, "batch_window", "5 s")));
    row("a large batch with a window", both(setLink(4, "batch_size", 11), setLink(4, "batch_window", "1 s")));
    row("a gateway as patient as its function", set(2, "timeout", "30 s"));
    row("a function as patient as the one it waits for", addLink("order", "worker"));
    row("a function that does not wait", both(addLink("order", "worker", {{"mode", "async"}}),
                                              both(set(5, "timeout", "4 s"), set(2, "timeout", "3 s"))));
    row("five receives", set(4, "max_receive_count", 5));
    row("many requests in a short time",
        both(arrives(profile({{0, 1e6}})), inScenario([](Scenario& s) { s.duration = 999; })));
    row("900 of 1000 reserved", both(set(2, "reserved", 400), set(5, "reserved", 500)));
    row("as much provisioned as reserved", both(set(2, "reserved", 50), set(2, "provisioned", 50)));
    row("one route of two has the weight 0", addLink("api", "worker", {{"probability", 0}}));
    row("a provisioned table with its capacity",
        both(set(3, "mode", "provisioned"), both(set(3, "read_capacity", 5), set(3, "write_capacity", 5))));
    row("a step in the profile", arrives(profile({{0, 1}, {10, 1}, {10, 5}})));
    row("a rate of 0", arrives(profile({{0, 0}})));
    row("a trace that starts over", arrives(trace({0, 1, 1, 2}, true)));
    row("the highest replications",
        both(arrives(profile({{0, 1}})), inScenario([](Scenario& s) { s.replications = 10000; })));
    row("a warm-up just below the duration", inScenario([](Scenario& s) { s.warmup = 3599; }));
    row("no share of the month", inScenario([](Scenario& s) { s.monthShare = 0; }));
    row("an objective of a node's own figure", objective("queue_depth.max", "jobs", {}, 100.0));
    row("an objective that names the node in its metric", objective("order.cold_start_ratio", "", {}, 0.1));
    row("an objective of one value", objective("cost.month", "", 5.0, 5.0));
    row("a project without scenarios", [](Project& p) { p.scenarios.clear(); });
    return all;
}

inline std::vector<Mistake> allMistakes() {
    Mistakes mistakes;
    addIdentityMistakes(mistakes);
    addLinkMistakes(mistakes);
    addValueMistakes(mistakes);
    addArchitectureMistakes(mistakes);
    addScenarioMistakes(mistakes);
    addTrafficMistakes(mistakes);
    addObjectiveMistakes(mistakes);
    return mistakes.all;
}

} // namespace burst::test
