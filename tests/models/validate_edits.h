#pragma once

#include "models/design.h"
#include "models/finding.h"

#include <array>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <vector>

// A sound project, what may be done to it, and what is wrong with it then.
namespace burst::test {

using namespace burst::model;
using Severity = Finding::Severity;
using Edit = std::function<void(Project&)>;

inline Node node(const std::string& id, const std::string& kind) {
    Node made;
    made.id = NodeId(id);
    made.kind = kind;
    return made;
}

inline Link link(const std::string& id, const std::string& from, const std::string& to, Params params = {}) {
    Link made;
    made.id = LinkId(id);
    made.from = NodeId(from);
    made.to = NodeId(to);
    made.params = std::move(params);
    return made;
}

inline Traffic profile(std::vector<RatePoint> points) {
    Traffic made;
    made.profile = std::move(points);
    return made;
}

/// An order API with a queue behind it, and nothing wrong with it. Nodes: 0 shoppers, 1 api, 2 order,
/// 3 orders, 4 jobs, 5 worker, 6 dead. Links: l0 … l5 in this order.
inline Project clean() {
    Project project;
    project.name = "Orders";
    Design design;
    design.id = DesignId("a");
    design.nodes = {node("shoppers", "client"), node("api", "gateway"), node("order", "function"),
                    node("orders", "table"),    node("jobs", "queue"),  node("worker", "function"),
                    node("dead", "queue")};
    design.links = {link("l0", "shoppers", "api"),
                    link("l1", "api", "order"),
                    link("l2", "order", "orders", {{"op", "write"}}),
                    link("l3", "order", "jobs"),
                    link("l4", "jobs", "worker"),
                    link("l5", "jobs", "dead", {{"op", "redrive"}})};
    project.designs = {design};
    Scenario scenario;
    scenario.id = ScenarioId("day");
    scenario.traffic[NodeId("shoppers")] = profile({{0, 20}, {600, 20}, {600, 900}, {3600, 20}});
    project.scenarios = {scenario};
    Objective objective;
    objective.metric = "latency.p99";
    objective.at = "api";
    objective.max = 0.8;
    project.objectives = {objective};
    return project;
}

inline Design& design(Project& p) {
    return p.designs.front();
}
inline Scenario& scenario(Project& p) {
    return p.scenarios.front();
}
inline Traffic& traffic(Project& p) {
    return scenario(p).traffic.at(NodeId("shoppers"));
}

/// Sets a parameter of node `index`.
inline Edit set(std::size_t index, const std::string& key, Tree value) {
    return [=](Project& p) { design(p).nodes[index].params[key] = value; };
}
inline Edit setLink(std::size_t index, const std::string& key, Tree value) {
    return [=](Project& p) { design(p).links[index].params[key] = value; };
}
inline Edit setAccount(const std::string& key, Tree value) {
    return [=](Project& p) { design(p).account[key] = value; };
}
inline Edit addNode(const std::string& id, const std::string& kind) {
    return [=](Project& p) { design(p).nodes.push_back(node(id, kind)); };
}
inline Edit addLink(const std::string& from, const std::string& to, Params params = {}) {
    return [=](Project& p) {
        design(p).links.push_back(link("l" + std::to_string(design(p).links.size()), from, to, params));
    };
}
inline Edit both(Edit first, Edit second) {
    return [=](Project& p) {
        first(p);
        second(p);
    };
}
inline Edit arrives(Traffic made) {
    return [=](Project& p) { traffic(p) = made; };
}
inline Edit inScenario(const std::function<void(Scenario&)>& change) {
    return [=](Project& p) { change(scenario(p)); };
}
inline Edit objective(const std::string& metric, const std::string& at, std::optional<double> min,
                      std::optional<double> max) {
    return [=](Project& p) {
        p.objectives.front() = {.metric = metric, .at = at, .min = min, .max = max, .extra = {}};
    };
}

/// An edit after which a sound project has exactly this finding.
struct Mistake {
    std::string name{};
    Edit edit{};
    Severity severity{Severity::error};
    std::string rule{};
    std::string pointer{};
};

/// A growing list of them.
struct Mistakes {
    std::vector<Mistake> all{};

    void add(const char* name, Edit edit, Severity severity, const char* rule, const char* pointer) {
        all.push_back({name, std::move(edit), severity, rule, pointer});
    }
    void error(const char* name, Edit edit, const char* rule, const char* pointer) {
        add(name, std::move(edit), Severity::error, rule, pointer);
    }
    void warning(const char* name, Edit edit, const char* rule, const char* pointer) {
        add(name, std::move(edit), Severity::warning, rule, pointer);
    }
    void hint(const char* name, Edit edit, const char* pointer) {
        add(name, std::move(edit), Severity::hint, "key.unknown", pointer);
    }
};

} // namespace burst::test
