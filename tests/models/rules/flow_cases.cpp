#include "models/bypass.h"
#include "tests/models/rules/sketch.h"

namespace burst::test {

namespace {
/// An API whose function calls the service p of somebody else.
void partner(Sketch& s) {
    s.api().node("p", "external").link("f", "p", {{"timeout", "1 s"}, {"breaker", true}});
}

void addTimeoutCases(AdviceCases& cases) {
    cases.push_back({"link.no-timeout", "f-p", [](Sketch& s, bool bad) {
                         partner(s);
                         if (bad) s.unset("f-p", "timeout");
                     }});
    cases.push_back({"link.timeout-above-caller", "f-p", [](Sketch& s, bool bad) {
                         partner(s); // 3 s by default
                         s.set("f-p", "timeout", bad ? "3 s" : "2 s");
                     }});
    cases.push_back({"link.retries-above-caller", "f-p", [](Sketch& s, bool bad) {
                         partner(s);
                         s.set("f-p", "timeout", "1 s").set("f-p", "retry", bad ? 3 : 2);
                     }});
    cases.push_back({"function.timeout-below-work", "f", [](Sketch& s, bool bad) {
                         s.api().set("f", "compute", "2500 ms").set("f", "timeout", bad ? "2 s" : "3 s");
                     }});
    cases.push_back({"function.timeout-below-work", "f", [](Sketch& s, bool bad) {
                         partner(s); // 100 ms of its own and ten calls of 200 or 400 ms
                         s.set("f-p", "calls", 10).set("p", "latency", bad ? "400 ms" : "200 ms");
                     }});
    cases.push_back({"function.timeout-below-work", "f", [](Sketch& s, bool bad) {
                         // 2 s at a whole processor are 8 s at a quarter.
                         s.api().set("f", "compute", "2 s").set("f", "compute_memory", "1769 MB");
                         s.set("f", "memory", bad ? "442 MB" : "1769 MB").set("f", "timeout", "5 s");
                     }});
    cases.push_back({"client.timeout-short", "c", [](Sketch& s, bool bad) {
                         s.api().set("f", "timeout", "20 s").set("c", "retry", 1);
                         s.set("c", "timeout", bad ? "10 s" : "25 s");
                     }});
    cases.push_back({"gateway.timeout-short", "g",
                     [](Sketch& s, bool bad) { s.api().set("f", "timeout", bad ? "31 s" : "30 s"); }});
    cases.push_back({"function.timeout-short", "f", [](Sketch& s, bool bad) {
                         s.api().node("h", "function", {{"timeout", bad ? "4 s" : "2 s"}}).link("f", "h");
                     }});
}

void addRetryCases(AdviceCases& cases) {
    cases.push_back({"retry.storm", "h-t", [](Sketch& s, bool bad) {
                         s.api().node("h", "function").node("t", "table");
                         s.set("c", "retry", 2).set("c", "timeout", "30 s");
                         s.link("f", "h", {{"retry", 2}}).link("h", "t", {{"retry", bad ? 2 : 0}});
                     }});
    cases.push_back({"retry.storm", "h-t", [](Sketch& s, bool bad) {
                         s.api().node("h", "function").node("t", "table");
                         s.set("c", "retry", 2).set("c", "timeout", "30 s");
                         s.link("f", "h", {{"retry", 2}}).link("h", "t", {{"retry", 2}});
                         if (!bad) s.set("f-h", "retry_budget", 100);
                     }});
    cases.push_back({"retry.no-backoff", "f-p", [](Sketch& s, bool bad) {
                         partner(s);
                         s.set("f-p", "retry", 1).set("f-p", "retry_base", bad ? "0 s" : "50 ms");
                     }});
    cases.push_back({"retry.no-jitter", "c", [](Sketch& s, bool bad) {
                         s.api().set("c", "retry", 1).set("c", "retry_jitter", bad ? "none" : "full");
                     }});
    cases.push_back({"external.no-breaker", "f-p", [](Sketch& s, bool bad) {
                         partner(s);
                         s.set("f-p", "breaker", !bad);
                     }});
    cases.push_back({"external.no-breaker", "f-p", [](Sketch& s, bool bad) {
                         partner(s);
                         s.set("f-p", "breaker", false);
                         if (!bad) s.set("f-p", "optional", true);
                     }});
}

void addChainCases(AdviceCases& cases) {
    cases.push_back({"chain.function-waits", "f-h", [](Sketch& s, bool bad) {
                         s.api().node("h", "function").link("f", "h", {{"mode", bad ? "sync" : "async"}});
                     }});
    cases.push_back({"chain.long", "f", [](Sketch& s, bool bad) {
                         s.api().node("h", "function").node("i", "function").node("p", "external");
                         s.link("f", "h").link("h", "i").link("i", "p", {{"mode", bad ? "sync" : "async"}});
                     }});
    cases.push_back({"chain.fan-out", "f-h", [](Sketch& s, bool bad) {
                         s.api().node("h", "function");
                         s.link("f", "h", {{"mode", "async"}, {"calls", bad ? 100 : 99}});
                     }});
    cases.push_back({"chain.fan-out", "f-h", [](Sketch& s, bool bad) {
                         s.api().node("h", "function", {{"reserved", bad ? 9 : 10}});
                         s.link("f", "h", {{"parallel", true}, {"calls", 10}});
                     }});
    cases.push_back({"graph.loop", "q", [](Sketch& s, bool bad) {
                         s.worker();
                         if (bad) s.link("f", "q");
                     }});
    cases.push_back({"graph.loop", "q", [](Sketch& s, bool bad) {
                         s.worker().link("f", "q").set("q-f", "filter", bad ? "100 %" : "90 %");
                     }});
}

void addEdgeCases(AdviceCases& cases) {
    cases.push_back({"edge.no-throttle", "g", [](Sketch& s, bool bad) {
                         s.api();
                         if (!bad) s.set("g", "rate", "100 /s");
                     }});
    cases.push_back({"edge.no-throttle", "g", [](Sketch& s, bool bad) {
                         s.api();
                         if (!bad) s.set("g-f", "rate", "100 /s");
                     }});
    cases.push_back({"edge.no-throttle", "f", [](Sketch& s, bool bad) {
                         s.node("c", "client").node("f", "function").link("c", "f").rate("c", 1);
                         if (!bad) s.set("f", "reserved", 50);
                     }});
    cases.push_back({"edge.no-throttle", "g", [](Sketch& s, bool bad) {
                         s.api().without("c-g").node("e", "cdn").link("c", "e").link("e", "g");
                         if (!bad) s.set("g", "rate", "100 /s");
                     }});
    cases.push_back({"gateway.rate-above-account", "g",
                     [](Sketch& s, bool bad) { s.api().set("g", "rate", bad ? "10001 /s" : "10000 /s"); }});
    cases.push_back({"auth.unkept", "a", [](Sketch& s, bool bad) {
                         s.api().node("a", "auth").node("h", "function").link("g", "a").link("a", "h");
                         s.set("a", "hit_ratio", bad ? 0.0 : 0.9);
                     }});
    cases.push_back({"payload.above-limit", "f-h", [](Sketch& s, bool bad) {
                         s.api().node("h", "function");
                         s.link("f", "h", {{"mode", "async"}, {"payload", bad ? "2 MB" : "1 MB"}});
                     }});
    cases.push_back({"payload.above-limit", "f-h", [](Sketch& s, bool bad) {
                         s.api().node("h", "function");
                         s.link("f", "h", {{"return_payload", bad ? "7 MB" : "6 MB"}});
                     }});
    cases.push_back({"payload.gateway-above-function", "g",
                     [](Sketch& s, bool bad) { s.api().set("g", "request_size", bad ? "8 MB" : "6 MB"); }});
}

void addDisabledCases(AdviceCases& cases) {
    cases.push_back({"design.disabled-node", "f", [](Sketch& s, bool bad) {
                         s.api();
                         setDisabled(s.design().nodes.back(), bad);
                     }});
}
} // namespace

void addFlowCases(AdviceCases& cases) {
    addDisabledCases(cases);
    addTimeoutCases(cases);
    addRetryCases(cases);
    addChainCases(cases);
    addEdgeCases(cases);
}

} // namespace burst::test
