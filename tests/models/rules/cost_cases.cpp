#include "tests/models/rules/sketch.h"

namespace burst::test {

void addCostCases(AdviceCases& cases) {
    cases.push_back({"messages.one-by-one", "h-q", [](Sketch& s, bool bad) {
                         s.worker().without("c-q").node("h", "function").link("c", "h");
                         s.link("h", "q", {{"calls", bad ? 50 : 5}});
                         if (!bad) s.set("q", "send_batch", 10);
                     }});
    cases.push_back({"logs.large", "f",
                     [](Sketch& s, bool bad) { s.api().set("f", "log_size", bad ? "64 KB" : "2 KB"); }});
    const auto observed = [](Sketch& s, const char* op) {
        s.api().rate("c", 100).node("o", "sink").link("f", "o", {{"op", op}, {"mode", "async"}});
    };
    cases.push_back({"logs.kept-long", "o", [=](Sketch& s, bool bad) {
                         observed(s, "log");
                         s.set("o", "retention", bad ? "1000 d" : "90 d");
                     }});
    cases.push_back({"traces.too-many", "o", [=](Sketch& s, bool bad) {
                         observed(s, "trace");
                         s.set("o", "sampling", bad ? 1.0 : 0.05);
                     }});
    // Capacity of Aurora is priced for Virginia only, its plan with operations included at least.
    cases.push_back({"price.missing", "b", [](Sketch& s, bool bad) {
                         s.api().node("b", "database", {}, "aws.aurora").link("f", "b");
                         s.design().region = bad ? "eu-west-1" : "us-east-1";
                     }});
    // Own nodes have no price of what leaves them; an answer without a size sends nothing.
    cases.push_back({"price.missing", "k", [](Sketch& s, bool bad) {
                         s.design().platform = "open";
                         s.design().region = "europe-west1";
                         s.node("c", "client").node("k", "container").rate("c", 1);
                         s.link("c", "k", {{"return_payload", bad ? "2 KB" : "0 B"}});
                     }});
}

} // namespace burst::test
