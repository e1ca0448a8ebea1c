#pragma once

#include "models/design.h"
#include "models/validate.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace burst::test {

using namespace burst::model;

/// A tiny design on AWS with one scenario of an hour, drawn step by step.
class Sketch {
public:
    Sketch() {
        project.name = "Sketch";
        Design made;
        made.id = DesignId("d");
        project.designs = {made};
        Scenario scenario;
        scenario.id = ScenarioId("s");
        project.scenarios = {scenario};
    }

    Sketch& node(const std::string& id, const std::string& kind, Params params = {},
                 const std::string& offering = {}) {
        Node made;
        made.id = NodeId(id);
        made.kind = kind;
        made.offering = offering;
        made.params = std::move(params);
        design().nodes.push_back(made);
        return *this;
    }
    /// Its id is "FROM-TO", or the one given.
    Sketch& link(const std::string& from, const std::string& to, Params params = {}, std::string id = {}) {
        Link made;
        made.id = LinkId(id.empty() ? from + "-" + to : id);
        made.from = NodeId(from);
        made.to = NodeId(to);
        made.params = std::move(params);
        design().links.push_back(made);
        return *this;
    }
    /// Sets a parameter of the node or link with the id.
    Sketch& set(const std::string& id, const std::string& key, Tree value) {
        for (auto& node : design().nodes)
            if (node.id.text == id) node.params[key] = value;
        for (auto& link : design().links)
            if (link.id.text == id) link.params[key] = value;
        return *this;
    }
    Sketch& unset(const std::string& id, const std::string& key) {
        for (auto& node : design().nodes)
            if (node.id.text == id) node.params.erase(key);
        for (auto& link : design().links)
            if (link.id.text == id) link.params.erase(key);
        return *this;
    }
    Sketch& without(const std::string& linkId) {
        std::erase_if(design().links, [&](const Link& link) { return link.id.text == linkId; });
        return *this;
    }
    /// What the client sends, requests per second all the time.
    Sketch& rate(const std::string& client, double perSecond) {
        Traffic traffic;
        traffic.profile = {{0, perSecond}};
        project.scenarios.front().traffic[NodeId(client)] = traffic;
        return *this;
    }
    Sketch& account(const std::string& key, Tree value) {
        design().account[key] = std::move(value);
        return *this;
    }
    Sketch& wants(const std::string& metric, std::optional<double> min, std::optional<double> max,
                  const std::string& at = {}) {
        project.objectives.push_back({.metric = metric, .at = at, .min = min, .max = max, .extra = {}});
        return *this;
    }

    /// A client c, a gateway g and a function f of 100 ms; 10 requests a second.
    Sketch& api() {
        return node("c", "client")
            .node("g", "gateway")
            .node("f", "function")
            .link("c", "g")
            .link("g", "f")
            .rate("c", 10);
    }
    /// A client c that sends to a queue q with the consumer f and the dead-letter queue dead.
    Sketch& worker() {
        return node("c", "client")
            .node("q", "queue", {{"visibility_timeout", "1 min"}})
            .node("f", "function")
            .node("dead", "queue", {{"retention", "14 d"}})
            .link("c", "q")
            .link("q", "f")
            .link("q", "dead", {{"op", "redrive"}})
            .rate("c", 10);
    }
    /// A client c that puts into a stream t with the reader f and the failure queue dead.
    Sketch& reader() {
        return node("c", "client")
            .node("t", "stream")
            .node("f", "function")
            .node("dead", "queue")
            .link("c", "t")
            .link("t", "f", {{"retry", 3}, {"record_age", "1 h"}, {"bisect", true}})
            .link("t", "dead", {{"op", "on-failure"}})
            .rate("c", 10);
    }

    Design& design() { return project.designs.front(); }

    Project project;
};

/// A design that breaks a rule, and the same without the mistake.
struct AdviceCase {
    std::string rule{};
    std::string subject{}; ///< what the finding speaks of
    std::function<void(Sketch&, bool bad)> draw{};
};
using AdviceCases = std::vector<AdviceCase>;

void addQueueCases(AdviceCases& cases);
void addStreamCases(AdviceCases& cases);
void addEventCases(AdviceCases& cases);
void addFlowCases(AdviceCases& cases);
void addFunctionCases(AdviceCases& cases);
void addDataCases(AdviceCases& cases);
void addFleetCases(AdviceCases& cases);
void addCostCases(AdviceCases& cases);

/// Projects that cannot be read as they are meant, at least one for each rule of form.
[[nodiscard]] std::vector<Project> malformedProjects();

} // namespace burst::test
