#include "tests/models/rules/sketch.h"

namespace burst::test {

namespace {
void addScheduleCases(AdviceCases& cases) {
    const auto scheduled = [](Sketch& s, const char* expression) {
        s.node("cron", "schedule", {{"expression", expression}}).node("f", "function").link("cron", "f");
        s.node("dead", "queue").link("f", "dead", {{"op", "on-failure"}});
    };
    cases.push_back({"schedule.overlap", "cron", [=](Sketch& s, bool bad) {
                         scheduled(s, "rate(5 minutes)");
                         s.set("f", "timeout", bad ? "10 min" : "4 min");
                     }});
    cases.push_back({"schedule.overlap", "cron", [=](Sketch& s, bool bad) {
                         scheduled(s, "rate(5 minutes)");
                         s.set("f", "timeout", "10 min");
                         if (!bad) s.set("f", "reserved", 1);
                     }});
    cases.push_back({"schedule.no-dead-letter", "cron", [=](Sketch& s, bool bad) {
                         scheduled(s, "cron(0 0 * * ? *)"); // fires at the start of the scenario
                         if (!bad) s.link("cron", "dead", {{"op", "on-failure"}});
                     }});
    cases.push_back({"schedule.no-dead-letter", "cron",
                     [=](Sketch& s, bool bad) { scheduled(s, bad ? "rate(1 hour)" : "rate(5 minutes)"); }});
    cases.push_back({"schedule.herd", "cron", [=](Sketch& s, bool bad) {
                         scheduled(s, "rate(5 minutes)");
                         s.set("cron", "schedules", 2000).set("cron", "window", bad ? "0 s" : "2 min");
                     }});
}

void addLossCases(AdviceCases& cases) {
    const auto failureQueue = [](Sketch& s) {
        s.node("dead", "queue").link("f", "dead", {{"op", "on-failure"}});
    };
    for (const char* source : {"topic", "bus", "store"})
        cases.push_back(
            {"function.no-failure-target", "f", [=](Sketch& s, bool bad) {
                 s.node("c", "client").node("n", source).node("f", "function").rate("c", 1);
                 s.link("c", "n", std::string(source) == "store" ? Params{{"op", "put"}} : Params{});
                 s.link("n", "f");
                 if (!bad) failureQueue(s);
             }});
    cases.push_back({"function.no-failure-target", "f",
                     [=](Sketch& s, bool bad) { s.api().set("g-f", "mode", bad ? "async" : "sync"); }});
    cases.push_back({"topic.no-dead-letter", "n-shop", [](Sketch& s, bool bad) {
                         s.node("c", "client").node("n", "topic").node("shop", "external").rate("c", 1);
                         s.link("c", "n").link("n", "shop").node("dead", "queue");
                         if (!bad) s.link("n", "dead", {{"op", "redrive"}});
                     }});
    cases.push_back({"bus.no-dead-letter", "b", [](Sketch& s, bool bad) {
                         s.node("c", "client").node("b", "bus").node("shop", "external").rate("c", 1);
                         s.link("c", "b").link("b", "shop").node("dead", "queue");
                         if (!bad) s.link("b", "dead", {{"op", "redrive"}});
                     }});
    cases.push_back(
        {"bus.archive-grows", "b", [](Sketch& s, bool bad) {
             s.node("c", "client").node("b", "bus", {{"archive", true}}).rate("c", 1).link("c", "b");
             if (!bad) s.set("b", "archive_retention", "30 d");
         }});
    cases.push_back({"bus.many-targets", "b-q5", [](Sketch& s, bool bad) {
                         s.node("c", "client").node("b", "bus").rate("c", 1).link("c", "b");
                         for (int i = 0; i < (bad ? 6 : 5); ++i) {
                             const std::string id = "q" + std::to_string(i);
                             s.node(id, "queue").link("b", id, {{"rule", "orders"}});
                         }
                     }});
}
} // namespace

void addEventCases(AdviceCases& cases) {
    addScheduleCases(cases);
    addLossCases(cases);
}

} // namespace burst::test
