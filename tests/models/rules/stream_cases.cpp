#include "tests/models/rules/sketch.h"

namespace burst::test {

void addStreamCases(AdviceCases& cases) {
    cases.push_back({"stream.blocks-shard", "t-f", [](Sketch& s, bool bad) {
                         s.reader();
                         if (bad) s.unset("t-f", "retry").unset("t-f", "record_age");
                     }});
    cases.push_back({"stream.no-failure-target", "t-f", [](Sketch& s, bool bad) {
                         s.reader();
                         if (bad) s.without("t-dead");
                     }});
    cases.push_back({"stream.whole-batch-fails", "t-f", [](Sketch& s, bool bad) {
                         s.reader().set("t-f", "poison_share", 0.001).set("t-f", "bisect", !bad);
                     }});
    cases.push_back({"stream.age-above-retention", "t-f",
                     [](Sketch& s, bool bad) { s.reader().set("t-f", "record_age", bad ? "2 d" : "1 h"); }});
    cases.push_back({"stream.reader-starved", "t-f", [](Sketch& s, bool bad) {
                         s.reader().set("t", "shards", 4).set("t-f", "parallel_batches", 5);
                         s.set("f", "reserved", bad ? 19 : 20);
                     }});
    cases.push_back({"stream.write-limit", "t", [](Sketch& s, bool bad) {
                         s.reader().set("t", "shards", 2).rate("c", bad ? 2100 : 1900);
                     }});
    cases.push_back({"stream.hot-shard", "t", [](Sketch& s, bool bad) {
                         s.reader().set("t", "shards", 4).rate("c", 3000);
                         s.set("t", "key_skew", bad ? 2.0 : 0.0); // the first of ten thousand has 61 %
                     }});
    cases.push_back({"stream.few-keys", "t", [](Sketch& s, bool bad) {
                         s.reader().set("t", "shards", 4).set("t", "keys", bad ? 3 : 4);
                     }});
    cases.push_back({"stream.read-limit", "t", [](Sketch& s, bool bad) {
                         s.reader(); // five polls a second are possible
                         s.set("t-f", "poll_interval", bad ? "100 ms" : "500 ms");
                     }});
    cases.push_back({"stream.read-limit", "t", [](Sketch& s, bool bad) {
                         s.reader().rate("c", 900).node("f2", "function").node("f3", "function");
                         s.link("t", "f2", {{"retry", 1}});
                         s.link("t", "f3", {{"retry", 1}}); // three times 900 KB; 2 MB are possible
                         if (!bad) s.set("t-f3", "connection", "dedicated");
                     }});
    cases.push_back({"stream.dedicated-waits", "t-f", [](Sketch& s, bool bad) {
                         s.reader().set("t-f", "connection", "dedicated");
                         s.set("t-f", "batch_window", bad ? "5 s" : "0 s");
                     }});
    cases.push_back({"stream.shards-idle", "t", [](Sketch& s, bool bad) {
                         s.reader().set("t", "shards", bad ? 10 : 2).rate("c", 500);
                     }});
    cases.push_back(
        {"table.many-readers", "t-f3", [](Sketch& s, bool bad) {
             s.node("c", "client").node("t", "table").rate("c", 1).link("c", "t", {{"op", "write"}});
             for (const char* f : {"f1", "f2", "f3"})
                 if (bad || f[1] != '3') s.node(f, "function").link("t", f, {{"retry", 1}});
         }});
    cases.push_back({"table.dedicated-reader", "t-f", [](Sketch& s, bool bad) {
                         s.node("c", "client").node("t", "table").node("f", "function").rate("c", 1);
                         s.link("c", "t", {{"op", "write"}});
                         s.link("t", "f", {{"connection", bad ? "dedicated" : "shared"}});
                     }});
}

} // namespace burst::test
