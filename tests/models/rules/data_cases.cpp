#include "tests/models/rules/sketch.h"

namespace burst::test {

namespace {
/// An API with a table t that each request writes; items of 2 KB are two units.
void shop(Sketch& s, double rate) {
    s.api().rate("c", rate).node("t", "table", {{"item_size", "2 KB"}}).link("f", "t", {{"op", "write"}});
}

void addTableCases(AdviceCases& cases) {
    cases.push_back({"table.above-capacity", "t", [](Sketch& s, bool bad) {
                         shop(s, 100);
                         s.set("t", "mode", "provisioned").set("t", "read_capacity", 5);
                         s.set("t", "write_capacity", bad ? 199 : 200);
                     }});
    cases.push_back(
        {"table.above-capacity", "t", [](Sketch& s, bool bad) { // eventual reads are half a unit
             shop(s, 100);
             s.set("f-t", "op", "read").set("t", "mode", "provisioned").set("t", "write_capacity", 5);
             s.set("t", "read_capacity", bad ? 49 : 50);
         }});
    // A queue lets through what its consumer makes: ten at once, 104 ms each.
    cases.push_back({"table.above-capacity", "t", [](Sketch& s, bool bad) {
                         s.worker().rate("c", 500).node("t", "table", {{"mode", "provisioned"}});
                         s.link("f", "t", {{"op", "write"}}).set("t", "read_capacity", 5);
                         s.set("t", "write_capacity", 100).set("q-f", "batch_size", 1);
                         s.set("q-f", "max_concurrency", bad ? 20 : 10);
                     }});
    cases.push_back({"table.new-on-demand", "t", [](Sketch& s, bool bad) { shop(s, bad ? 2001 : 1999); }});
    cases.push_back({"table.hot-key", "t", [](Sketch& s, bool bad) {
                         shop(s, 1000); // 2000 units; a partition gives 1000
                         s.set("t", "hot_key_share", bad ? 0.6 : 0.4);
                     }});
    cases.push_back({"table.hot-key", "t", [](Sketch& s, bool bad) {
                         shop(s, 1000); // the first of a hundred has 19 % at 1 and 61 % at 2
                         s.set("t", "keys", 100).set("t", "key_skew", bad ? 2.0 : 1.0);
                     }});
    cases.push_back({"table.no-capacity", "t", [](Sketch& s, bool bad) {
                         shop(s, 1);
                         s.set("t", "mode", "provisioned").set("t", "read_capacity", 5);
                         if (!bad) s.set("t", "write_capacity", 5);
                     }});
    cases.push_back({"table.provisioned-idle", "t", [](Sketch& s, bool bad) {
                         shop(s, 20); // 40 units
                         s.set("t", "mode", "provisioned").set("t", "read_capacity", 5);
                         s.set("t", "write_capacity", bad ? 201 : 200);
                     }});
    cases.push_back({"table.on-demand-steady", "t", [](Sketch& s, bool bad) {
                         shop(s, 200);
                         s.project.scenarios.front().duration = 86400;
                         s.project.scenarios.front().monthShare = bad ? 1.0 : 0.1;
                     }});
    cases.push_back({"store.prefix-limit", "o", [](Sketch& s, bool bad) {
                         s.api().rate("c", 4000).node("o", "store", {{"prefixes", bad ? 1 : 2}});
                         s.link("f", "o", {{"op", "put"}});
                     }});
}

void addDatabaseCases(AdviceCases& cases) {
    const auto database = [](Sketch& s) {
        s.api().node("db", "database", {{"max_capacity", 1}, {"min_capacity", 1}}, "aws.aurora");
        s.link("f", "db", {{"op", "read"}});
    };
    // One unit of 2 GB by 9,531,392 bytes a connection: 225.
    cases.push_back({"database.connections", "db", [=](Sketch& s, bool bad) {
                         database(s);
                         s.set("f", "reserved", bad ? 226 : 225);
                     }});
    cases.push_back({"database.connections", "db", [=](Sketch& s, bool bad) {
                         database(s);
                         s.set("db", "proxy", !bad);
                     }});
    cases.push_back({"database.connections", "db", [=](Sketch& s, bool bad) {
                         s.worker().node("db", "database", {{"max_capacity", 1}, {"min_capacity", 1}});
                         s.link("f", "db", {{"op", "write"}});
                         if (!bad) s.set("q-f", "max_concurrency", 100);
                     }});
    cases.push_back({"database.resume-slow", "db", [=](Sketch& s, bool bad) {
                         database(s);
                         s.set("f", "reserved", 20).set("db", "min_capacity", bad ? 0.0 : 0.5);
                     }});
    cases.push_back({"database.kept-awake", "db", [=](Sketch& s, bool bad) {
                         database(s);
                         s.set("db", "proxy", true).set("db", "min_capacity", bad ? 0.0 : 0.5);
                     }});
    cases.push_back({"database.always-on", "db", [](Sketch& s, bool bad) {
                         s.node("cron", "schedule", {{"expression", "rate(1 hour)"}}).node("f", "function");
                         s.node("db", "database", {{"max_capacity", 1}, {"min_capacity", bad ? 0.5 : 0.0}});
                         s.link("cron", "f").link("f", "db", {{"op", "read"}}).set("f", "timeout", "1 min");
                     }});
}

void addCacheCases(AdviceCases& cases) {
    const auto cache = [](Sketch& s) {
        s.api().node("k", "cache", {{"popularity", "zipf"}, {"ttl", "5 min"}, {"coalescing", true}});
        s.link("f", "k");
    };
    cases.push_back({"cache.no-ttl", "k", [=](Sketch& s, bool bad) {
                         cache(s);
                         if (bad) s.unset("k", "ttl");
                     }});
    cases.push_back({"cache.stampede", "k", [=](Sketch& s, bool bad) {
                         cache(s);
                         s.set("k", "coalescing", !bad);
                     }});
    cases.push_back({"gateway.cache-idle", "g", [](Sketch& s, bool bad) {
                         s.api().set("g", "flavour", "rest").set("g", "cache", "0.5 GB");
                         s.set("g", "cache_hit_ratio", bad ? 0.0 : 0.5);
                     }});
}
} // namespace

void addDataCases(AdviceCases& cases) {
    addTableCases(cases);
    addDatabaseCases(cases);
    addCacheCases(cases);
}

} // namespace burst::test
