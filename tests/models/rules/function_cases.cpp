#include "tests/models/rules/sketch.h"

namespace burst::test {

namespace {
void addLimitCases(AdviceCases& cases) {
    cases.push_back({"function.above-reserved", "f", [](Sketch& s, bool bad) {
                         s.api().rate("c", 100).set("f", "reserved", bad ? 9 : 10); // 100 ms each: 10 at once
                     }});
    cases.push_back({"account.above-concurrency", "f", [](Sketch& s, bool bad) {
                         s.api().rate("c", 2000).node("h", "function", {{"reserved", bad ? 850 : 750}});
                         s.link("f", "h", {{"mode", "async"}}); // f keeps 200 busy
                     }});
    cases.push_back({"function.request-rate", "f", [](Sketch& s, bool bad) {
                         s.api().rate("c", 500).set("f", "compute", "20 ms"); // 10 at once
                         s.set("f", "reserved", bad ? 40 : 50);
                     }});
    cases.push_back({"account.over-reserved", "d",
                     [](Sketch& s, bool bad) { s.api().set("f", "reserved", bad ? 901 : 900); }});
    cases.push_back({"function.provisioned-above-reserved", "f", [](Sketch& s, bool bad) {
                         s.api().set("f", "reserved", 20).set("f", "provisioned", bad ? 21 : 20);
                     }});
    cases.push_back(
        {"function.stopped", "f", [](Sketch& s, bool bad) { s.api().set("f", "reserved", bad ? 0 : 50); }});
}

void addRateCases(AdviceCases& cases) {
    cases.push_back({"capacity.above-rate", "g", [](Sketch& s, bool bad) {
                         s.api().rate("c", 200).set("g", "rate", bad ? "150 /s" : "200 /s");
                     }});
    cases.push_back({"capacity.above-rate", "g", [](Sketch& s, bool bad) { // the account's 10,000 a second
                         s.api().rate("c", bad ? 10001 : 9999).set("g", "rate", "10000 /s");
                     }});
    cases.push_back({"capacity.above-rate", "b", [](Sketch& s, bool bad) { // ten events a call
                         s.node("c", "client").node("b", "bus").link("c", "b").rate("c", 20000);
                         s.set("b", "put_batch", bad ? 1 : 10);
                     }});
    cases.push_back({"capacity.above-rate", "p", [](Sketch& s, bool bad) { // half of what arrives, twice
                         s.api().node("p", "external", {{"rate", bad ? "9 /s" : "10 /s"}});
                         s.link("f", "p", {{"probability", 0.5}, {"calls", 2}});
                     }});
    cases.push_back({"capacity.above-rate", "q", [](Sketch& s, bool bad) { // 300 calls a second, rule Q5
                         s.worker().set("q", "flavour", "fifo").set("dead", "flavour", "fifo").rate("c", 400);
                         s.set("q", "send_batch", bad ? 1 : 10);
                     }});
    cases.push_back(
        {"capacity.above-rate", "w", [](Sketch& s, bool bad) { // 300 a second, rule W3
             s.node("c", "client").node("w", "workflow").link("c", "w").rate("c", 400);
             s.node("f", "function").link("w", "f").set("w", "flavour", bad ? "standard" : "express");
         }});
    // Of two clients with peaks at different times the higher one counts, not their sum.
    cases.push_back({"capacity.above-rate", "g", [](Sketch& s, bool bad) {
                         s.api().node("c2", "client").link("c2", "g").set("g", "rate", "150 /s");
                         Traffic early;
                         early.profile = {{0, 100}, {600, 100}, {600, 0}};
                         Traffic late;
                         late.profile = {{0, 0}, {bad ? 300.0 : 900.0, 0}, {bad ? 300.0 : 900.0, 100}};
                         s.project.scenarios.front().traffic[NodeId("c")] = early;
                         s.project.scenarios.front().traffic[NodeId("c2")] = late;
                     }});
}

void addCodeCases(AdviceCases& cases) {
    for (const char* much : {"all", "service"})
        cases.push_back({"function.broad-permissions", "f", [=](Sketch& s, bool bad) {
                             s.api().set("f", "permissions", bad ? much : "least");
                         }});
    cases.push_back({"function.not-idempotent", "f",
                     [](Sketch& s, bool bad) { s.worker().set("f", "idempotent", bad ? "no" : "yes"); }});
    cases.push_back(
        {"function.not-idempotent", "f", [](Sketch& s, bool bad) { // a caller that waits asks once
             s.node("c", "client").node("f", "function", {{"idempotent", "no"}}).rate("c", 1);
             s.link("c", "f", {{"mode", bad ? "async" : "sync"}});
         }});
    cases.push_back({"function.snapshot-unused", "f", [](Sketch& s, bool bad) {
                         s.api().set("f", "snap_start", "on").set("f", "runtime", bad ? "ruby3.4" : "java21");
                     }});
    cases.push_back({"function.snapshot-unused", "f", [](Sketch& s, bool bad) {
                         s.api().set("f", "snap_start", "on").set("f", "runtime", "java21");
                         if (bad) s.set("f", "provisioned", 5);
                     }});
}

void addNetworkCases(AdviceCases& cases) {
    cases.push_back({"network.private-unneeded", "f", [](Sketch& s, bool bad) {
                         s.api().set("f", "network", "private").node("k", bad ? "table" : "cache");
                         s.link("f", "k", {{"op", bad ? "write" : "get"}});
                     }});
    cases.push_back({"network.nat-for-tables", "f", [](Sketch& s, bool bad) {
                         s.api().set("f", "network", "private").set("f", "nat", bad);
                         s.node("k", "cache").node("t", "table").link("f", "k", {{"op", "get"}});
                         s.link("f", "t", {{"op", "write"}});
                     }});
}
} // namespace

void addFunctionCases(AdviceCases& cases) {
    addLimitCases(cases);
    addRateCases(cases);
    addCodeCases(cases);
    addNetworkCases(cases);
    cases.push_back({"function.default-memory", "f", [](Sketch& s, bool bad) {
                         s.api();
                         if (!bad) s.set("f", "memory", "512 MB");
                     }});
    cases.push_back(
        {"function.memory-short", "f", [](Sketch& s, bool bad) {
             s.api().set("f", "memory_used", "200 MB").set("f", "memory", bad ? "200 MB" : "256 MB");
         }});
    cases.push_back({"function.provisioned-idle", "f", [](Sketch& s, bool bad) {
                         // 10 at once, hardly ever more than 10 + 4 * sqrt(10) = 23
                         s.api().rate("c", 100).set("f", "provisioned", bad ? 47 : 46);
                     }});
    cases.push_back({"objective.single-region", "success.ratio",
                     [](Sketch& s, bool bad) { s.api().wants("success.ratio", bad ? 0.9999 : 0.999, {}); }});
    cases.push_back({"objective.single-region", "errors.ratio", [](Sketch& s, bool bad) {
                         s.api().wants("errors.ratio", {}, 0.0001);
                         if (bad) return;
                         s.node("dns", "router").node("g2", "gateway").without("c-g").link("c", "dns");
                         s.link("dns", "g").link("dns", "g2").link("g2", "f");
                     }});
    cases.push_back({"objective.cold-start", "latency.max", [](Sketch& s, bool bad) {
                         s.api().wants("latency.max", {}, 1.0).set("f", "init", "2 s");
                         if (!bad) s.set("f", "provisioned", 5);
                     }});
    cases.push_back({"objective.out-of-reach", "latency.mean",
                     [](Sketch& s, bool bad) { s.api().wants("latency.mean", {}, bad ? 0.09 : 0.2, "f"); }});
}

} // namespace burst::test
