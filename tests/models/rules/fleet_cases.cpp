#include "models/io/json_text.h"
#include "tests/models/rules/sketch.h"

namespace burst::test {

namespace {
[[nodiscard]] Tree parsed(const std::string& json) {
    const auto read = parseJson(json, "states", JsonLimits{});
    return read ? read->tree : Tree();
}

void addContainerCases(AdviceCases& cases) {
    const auto service = [](Sketch& s) {
        s.node("c", "client").node("s", "container", {{"min_tasks", 2}}).link("c", "s").rate("c", 10);
    };
    cases.push_back({"container.one-task", "s", [=](Sketch& s, bool bad) {
                         service(s);
                         s.set("s", "min_tasks", bad ? 1 : 2);
                     }});
    cases.push_back({"container.size-not-offered", "s", [=](Sketch& s, bool bad) { // Fargate: 2 to 8 GB
                         service(s);
                         s.set("s", "vcpu", 1).set("s", "memory", bad ? "512 MB" : "2 GB");
                     }});
    cases.push_back({"container.size-not-offered", "s", [=](Sketch& s, bool bad) { // 8 vCPU: steps of 4 GB
                         service(s);
                         s.set("s", "vcpu", 8).set("s", "memory", bad ? "18 GB" : "20 GB");
                     }});
    cases.push_back({"container.size-not-offered", "s", [=](Sketch& s, bool bad) { // none between 2 and 4
                         service(s);
                         s.set("s", "vcpu", bad ? 3 : 4).set("s", "memory", "8 GB");
                     }});
    cases.push_back(
        {"container.size-not-offered", "s", [=](Sketch& s, bool bad) { // Container Apps: 2 GiB each
             service(s);
             s.design().platform = "azure";
             s.design().region = "eastus";
             s.set("s", "vcpu", 1).set("s", "memory", bad ? "512 MB" : "2 GB");
         }});
    cases.push_back(
        {"container.above-tasks", "s", [=](Sketch& s, bool bad) { // 100 ms each, ten at once a task
             service(s);
             s.rate("c", 1000).set("s", "max_tasks", bad ? 9 : 10);
         }});
    cases.push_back({"container.drain-short", "s", [=](Sketch& s, bool bad) {
                         service(s);
                         s.set("s", "compute", "40 s").set("s", "drain_time", bad ? "30 s" : "1 min");
                     }});
    cases.push_back({"container.start-slow", "s", [](Sketch& s, bool bad) {
                         s.design().platform = "bare"; // where a service may rest without a task
                         s.design().region = "here";
                         s.node("c", "client", {{"timeout", "20 s"}}).node("s", "container").link("c", "s");
                         s.rate("c", 1).set("s", "min_tasks", bad ? 0 : 2); // starts take 30 s
                     }});
}

void addRoutingCases(AdviceCases& cases) {
    const auto balanced = [](Sketch& s, const std::string& kind) {
        s.node("c", "client").node("lb", "balancer").node("a", kind).node("b", kind).rate("c", 10);
        s.link("c", "lb").link("lb", "a").link("lb", "b");
    };
    cases.push_back({"balancer.no-health-checks", "lb", [=](Sketch& s, bool bad) {
                         balanced(s, "container");
                         s.set("lb", "health_checks", !bad);
                     }});
    cases.push_back({"balancer.checks-functions", "lb", [=](Sketch& s, bool bad) {
                         balanced(s, "function");
                         s.set("lb", "health_checks", bad);
                     }});
    const auto routed = [](Sketch& s) {
        s.api().without("c-g").node("dns", "router").node("g2", "gateway").link("g2", "f");
        s.link("c", "dns").link("dns", "g").link("dns", "g2");
    };
    cases.push_back({"router.no-failover", "dns", [=](Sketch& s, bool bad) {
                         routed(s);
                         if (bad) s.without("dns-g2");
                     }});
    cases.push_back({"router.no-failover", "dns", [=](Sketch& s, bool bad) {
                         routed(s);
                         s.set("dns", "health_checks", !bad);
                     }});
    cases.push_back({"router.slow-failover", "dns", [=](Sketch& s, bool bad) {
                         routed(s);
                         s.set("dns", "ttl", bad ? "1 h" : "1 min");
                     }});
}

void addWorkflowCases(AdviceCases& cases) {
    const auto flow = [](Sketch& s, const std::string& states) {
        s.node("c", "client").node("w", "workflow", {{"flavour", "standard"}}).node("f", "function");
        s.link("c", "w").link("w", "f").rate("c", 1).set("w", "states", parsed(states));
    };
    cases.push_back(
        {"workflow.task-timeout-short", "w", [=](Sketch& s, bool bad) {
             flow(s, R"([{"name": "a", "type": "task", "link": "w-f", "timeout": "5 s", "end": true}])");
             s.set("f", "timeout", bad ? "6 s" : "5 s");
         }});
    cases.push_back({"workflow.task-unprotected", "w", [=](Sketch& s, bool bad) {
                         const std::string retry = bad ? "" : R"("retry": {"attempts": 2}, )";
                         flow(s, R"([{"name": "a", "type": "task", "link": "w-f", )" + retry +
                                     R"("end": true}])");
                         s.set("f", "error_rate", 0.01);
                     }});
    const auto map = [](const std::string& items, const std::string& concurrency) {
        return R"([{"name": "m", "type": "map", "items": )" + items + R"(, "concurrency": )" + concurrency +
               R"(, "states": [{"name": "a", "type": "task", "link": "w-f", "end": true}], "end": true}])";
    };
    cases.push_back(
        {"workflow.map-wide", "w", [=](Sketch& s, bool bad) { flow(s, map("100", bad ? "41" : "40")); }});
    cases.push_back({"workflow.history", "w", [=](Sketch& s, bool bad) { // five events an item, 25,000 in all
                         flow(s, map(bad ? "6000" : "4000", "40"));
                     }});
    cases.push_back({"workflow.wait-above-timeout", "w", [=](Sketch& s, bool bad) {
                         flow(s, R"([{"name": "a", "type": "wait", "duration": "6 min", "end": true}])");
                         s.set("w", "flavour", bad ? "express" : "standard");
                     }});
    cases.push_back({"workflow.standard-busy", "w", [=](Sketch& s, bool bad) {
                         flow(s, R"([{"name": "a", "type": "task", "link": "w-f", "end": true}])");
                         s.rate("c", bad ? 101 : 99);
                     }});
}
} // namespace

void addFleetCases(AdviceCases& cases) {
    addContainerCases(cases);
    addRoutingCases(cases);
    addWorkflowCases(cases);
}

} // namespace burst::test
