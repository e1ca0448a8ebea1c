#include "tests/models/rules/sketch.h"

namespace burst::test {

namespace {
void addFifoCases(AdviceCases& cases) {
    const auto fifo = [](Sketch& s) {
        s.worker().set("q", "flavour", "fifo").set("dead", "flavour", "fifo");
    };
    cases.push_back({"queue.poison-blocks-group", "q", [=](Sketch& s, bool bad) {
                         fifo(s); // 1 min, ten or twenty times: 10 or 20 min
                         s.set("q", "max_receive_count", bad ? 20 : 10);
                     }});
    cases.push_back({"queue.poison-blocks-group", "q", [=](Sketch& s, bool bad) {
                         fifo(s); // a queue that gives up after twenty or ten minutes, and not after days
                         s.without("q-dead").set("q", "gives_up", true);
                         s.set("q", "max_receive_count", bad ? 20 : 10);
                     }});
    cases.push_back({"queue.groups-below-load", "q", [=](Sketch& s, bool bad) {
                         fifo(s); // batches of one, 100 ms each: a group makes 10 a second
                         s.rate("c", 100).set("q-f", "batch_size", 1).set("q", "groups", bad ? 5 : 1000);
                     }});
    cases.push_back({"queue.hot-group", "q", [=](Sketch& s, bool bad) {
                         fifo(s);
                         s.rate("c", 2000).set("q", "throughput", "per-group");
                         s.set("q", "groups", bad ? 4 : 1000); // 500 or 2 a second each; 300 are possible
                     }});
    cases.push_back({"queue.fifo-batch", "q-f", [=](Sketch& s, bool bad) {
                         fifo(s);
                         s.set("q-f", "batch_size", bad ? 11 : 10);
                     }});
    cases.push_back({"queue.dead-letter-flavour", "q-dead", [=](Sketch& s, bool bad) {
                         fifo(s);
                         s.set("dead", "flavour", bad ? "standard" : "fifo");
                     }});
}

void addPollerCases(AdviceCases& cases) {
    cases.push_back({"queue.whole-batch-fails", "q-f", [](Sketch& s, bool bad) {
                         s.worker().set("f", "error_rate", 0.02).set("q-f", "partial_failures", !bad);
                     }});
    cases.push_back({"queue.batch-is-one-run", "q-f", [](Sketch& s, bool bad) {
                         s.worker().set("f", "compute", "100 ms").node("t", "table").link("f", "t");
                         s.set("f-t", "calls", bad ? 1 : 10);
                     }});
    cases.push_back({"queue.poller-throttles", "q-f", [](Sketch& s, bool bad) {
                         s.worker().set("f", "reserved", 20).set("q-f", "max_concurrency", bad ? 21 : 20);
                     }});
    cases.push_back({"queue.poller-takes-account", "q-f", [](Sketch& s, bool bad) {
                         s.worker().node("front", "function").link("c", "front");
                         if (!bad) s.set("q-f", "max_concurrency", 50);
                     }});
    cases.push_back({"queue.batch-above-payload", "q-f", [](Sketch& s, bool bad) {
                         s.worker().set("q", "message_size", bad ? "700 KB" : "600 KB");
                     }});
    cases.push_back({"queue.short-polling", "q-f",
                     [](Sketch& s, bool bad) { s.worker().set("q-f", "poll_wait", bad ? "1 s" : "20 s"); }});
    cases.push_back({"queue.pollers-idle", "q-f", [](Sketch& s, bool bad) {
                         s.worker().set("q-f", "scaling", "provisioned");
                         s.set("q-f", "min_pollers", bad ? 20 : 2); // one takes 10 batches of 10 a second
                     }});
    cases.push_back({"queue.visibility-below-timeout", "q", [](Sketch& s, bool bad) {
                         s.worker().set("f", "timeout", "10 s");
                         s.set("q", "visibility_timeout", bad ? "9 s" : "60 s");
                     }});
    cases.push_back({"queue.visibility-short", "q", [](Sketch& s, bool bad) {
                         s.worker().set("f", "timeout", "10 s");
                         s.set("q", "visibility_timeout", bad ? "59 s" : "60 s");
                     }});
    cases.push_back(
        {"queue.batch-needs-window", "q-f", [](Sketch& s, bool bad) {
             s.worker().set("q-f", "batch_size", 100).set("q-f", "batch_window", bad ? "0 s" : "1 s");
         }});
}
} // namespace

void addQueueCases(AdviceCases& cases) {
    addFifoCases(cases);
    addPollerCases(cases);
    cases.push_back({"queue.no-dead-letter", "q", [](Sketch& s, bool bad) {
                         s.worker();
                         if (bad) s.without("q-dead");
                     }});
    cases.push_back({"queue.few-receives", "q",
                     [](Sketch& s, bool bad) { s.worker().set("q", "max_receive_count", bad ? 4 : 5); }});
    cases.push_back({"queue.expires-before-dead-letter", "q", [](Sketch& s, bool bad) {
                         s.worker().set("q", "visibility_timeout", "1 h").set("q", "max_receive_count", 10);
                         s.set("q", "retention", bad ? "10 h" : "1 d");
                     }});
    cases.push_back({"queue.dead-letter-expires", "dead",
                     [](Sketch& s, bool bad) { s.worker().set("dead", "retention", bad ? "4 d" : "14 d"); }});
    cases.push_back({"queue.no-consumer", "q", [](Sketch& s, bool bad) {
                         s.worker();
                         if (bad) s.without("q-f").without("q-dead").link("c", "f");
                     }});
}

} // namespace burst::test
