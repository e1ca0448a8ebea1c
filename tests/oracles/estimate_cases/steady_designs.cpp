#include "tests/oracles/estimate_cases/steady_designs.h"

#include "models/io/json_text.h"

namespace burst::test {

namespace {
model::Tree lognormal(double mean, double cv) {
    return model::Tree(model::Tree::Object{{"dist", "lognormal"}, {"mean", mean}, {"cv", cv}});
}

/// Poisson arrivals at a client "client" for so many requests, after a tenth of that to get going.
Build traffic(double rate, double requests = 20'000.0) {
    Build b;
    b.node("client", "client").poisson("client", rate);
    b.scenario().warmup = std::max(1200.0, 0.1 * requests / rate);
    b.lasts(b.scenario().warmup + requests / rate);
    return b;
}

Build plainFunction() {
    Build b = traffic(0.5);
    b.node("fn", "function",
           {{"compute", lognormal(0.4, 0.5)},
            {"init", "300 ms"},
            {"keep_alive", "5 min"},
            {"memory", "512 MB"},
            {"log_size", "2 KB"}});
    return b.link("client", "fn", {{"latency", "20 ms"}});
}

Build functionFromTheBeginning() {
    Build b = plainFunction();
    b.scenario().warmup = 0.0;
    return b.lasts(3600);
}

Build provisionedFunction() {
    Build b = traffic(2.0);
    b.node("fn", "function", {{"compute", exponential(0.5)}, {"provisioned", 20}, {"timeout", 60}});
    return b.link("client", "fn");
}

/// Half of the work is CPU-bound and gets 0.4 of a CPU: it takes 0.5 / 0.4 + 0.5 = 1.75 times as long.
Build functionOnItsShareOfACpu() {
    Build b = traffic(2.0);
    b.node("fn", "function",
           {{"compute", lognormal(0.2, 0.5)},
            {"cpu_share", 0.5},
            {"vcpu", 0.4},
            {"cpu_limited", true},
            {"keep_alive", "5 min"},
            {"timeout", 60}});
    return b.link("client", "fn");
}

Build webShop() {
    Build b = traffic(10.0);
    b.node("api", "gateway", {{"overhead", "8 ms"}, {"flavour", "http"}, {"request_size", "600 KB"}})
        .node("login", "auth", {{"latency", exponential(0.02)}, {"denied", 0.1}, {"monthly_users", 5000}})
        .node("order", "function", {{"compute", exponential(0.08)}, {"keep_alive", "10 min"}})
        .node("search", "function", {{"compute", lognormal(0.05, 1.0)}})
        .node("orders", "table", {{"item_size", "3 KB"}})
        .node("pay", "external", {{"latency", lognormal(0.3, 0.4)}, {"rate", 200}})
        .node("logs", "sink", {{"record_size", "2 KB"}, {"latency", "1 ms"}});
    b.link("client", "api", {{"latency", "30 ms"}})
        .link("api", "login")
        .link("api", "order", {{"probability", 0.25}})
        .link("api", "search", {{"probability", 0.75}});
    return b.link("order", "orders", {{"op", "write"}})
        .link("order", "pay", {{"probability", 0.5}, {"latency", "10 ms"}})
        .link("search", "orders", {{"calls", 3}})
        .link("order", "logs");
}

Build retriesAndFallback() {
    Build b = traffic(5.0);
    b.node("fn", "function", {{"compute", "50 ms"}, {"timeout", 60}})
        .node("main", "external", {{"latency", "100 ms"}, {"error_rate", 0.04}})
        .node("spare", "external", {{"latency", "400 ms"}});
    b.link("client", "fn");
    b.link("fn", "main",
           {{"retry", 1},
            {"retry_base", "1 s"},
            {"retry_jitter", "none"},
            {"fallback", "fn-spare-2"},
            {"payload", "1 MB"},
            {"bandwidth", "10 MB"},
            {"return_latency", "15 ms"}});
    return b.link("fn", "spare");
}

Build queueAndPoller() {
    Build b = traffic(4.0);
    b.node("work", "queue",
           {{"send_latency", "5 ms"}, {"message_size", "80 KB"}, {"visibility_timeout", 600}})
        .node("fn", "function", {{"compute", lognormal(0.6, 0.7)}, {"timeout", 60}});
    return b.link("client", "work").link("work", "fn", {{"batch_size", 1}, {"initial_concurrency", 30}});
}

Build queueWithWindow() {
    Build b = traffic(3.0);
    b.node("work", "queue", {{"visibility_timeout", 600}})
        .node("store", "container", {{"compute", "200 ms"}, {"scaling", "none"}, {"min_tasks", 4}});
    return b.link("client", "work").link("work", "store", {{"batch_size", 10}, {"batch_window", "2 s"}});
}

Build fanOut() {
    Build b = traffic(6.0);
    b.node("news", "topic", {{"message_size", "100 KB"}})
        .node("mail", "function", {{"compute", exponential(0.1)}})
        .node("audit", "queue", {{"visibility_timeout", 600}})
        .node("keep", "function", {{"compute", exponential(0.2)}})
        .node("rules", "bus", {{"event_size", "70 KB"}, {"archive", true}})
        .node("bill", "function", {{"compute", exponential(0.15)}});
    b.link("client", "news").link("news", "mail", {{"filter", 0.3}}).link("news", "audit");
    b.link("audit", "keep", {{"batch_size", 1}, {"initial_concurrency", 30}}).link("keep", "rules");
    return b.link("rules", "bill", {{"filter", 0.5}});
}

Build streamOfRecords() {
    Build b = traffic(40.0, 60'000);
    b.node("events", "stream", {{"shards", 4}, {"put_latency", "10 ms"}, {"record_size", "2 KB"}})
        .node("index", "function", {{"compute", "20 ms"}});
    return b.link("client", "events").link("events", "index", {{"batch_size", 500}, {"latency", "2 ms"}});
}

Build gatheredStream() {
    Build b = traffic(10.0, 40'000);
    b.node("events", "stream", {{"shards", 2}}).node("index", "function", {{"compute", "20 ms"}});
    return b.link("client", "events").link("events", "index", {{"batch_size", 500}, {"batch_window", "5 s"}});
}

Build pushedStream() {
    Build b = traffic(8.0, 40'000);
    b.node("events", "stream", {{"shards", 4}}).node("index", "function", {{"compute", "40 ms"}});
    return b.link("client", "events")
        .link("events", "index", {{"batch_size", 100}, {"connection", "dedicated"}});
}

Build clock() {
    Build b;
    b.node("tick", "schedule", {{"expression", "rate(1 minute)"}})
        .node("jobs", "queue", {{"visibility_timeout", 600}})
        .node("run", "container", {{"compute", "2 s"}, {"scaling", "none"}, {"min_tasks", 2}});
    b.link("tick", "jobs").link("jobs", "run", {{"batch_size", 1}});
    b.scenario().warmup = 600;
    return b.lasts(200'000);
}

Build cachedReads() {
    Build b = traffic(50.0, 60'000);
    b.node("api", "container",
           {{"compute", "2 ms"}, {"scaling", "none"}, {"min_tasks", 4}, {"concurrency", 50}})
        .node("hot", "cache",
              {{"popularity", "zipf"},
               {"items", 2000},
               {"exponent", 0.9},
               {"capacity", 300},
               {"ttl", "60 s"},
               {"get_latency", "1 ms"},
               {"item_size", "3 KB"}})
        .node("origin", "external", {{"latency", "80 ms"}});
    b.link("client", "api").link("api", "hot", {{"op", "get"}}).link("api", "origin", {{"when", "miss"}});
    return b.link("api", "hot", {{"op", "set"}, {"when", "miss"}});
}

Build throughCache() {
    Build b = traffic(50.0, 60'000);
    b.node("edge", "cdn",
           {{"popularity", "zipf"},
            {"items", 5000},
            {"exponent", 1.0},
            {"capacity", 500},
            {"cacheable", 0.8},
            {"overhead", "5 ms"},
            {"edge_runs", 1}})
        .node("objects", "store",
              {{"get_latency", "30 ms"}, {"object_size", "200 KB"}, {"bandwidth", "50 MB"}});
    return b.link("client", "edge").link("edge", "objects", {{"op", "get"}});
}

Build cachingGateway() {
    Build b = traffic(20.0, 40'000);
    b.node("api", "gateway", {{"cache", "0.5 GB"}, {"cache_hit_ratio", 0.6}, {"overhead", "4 ms"}})
        .node("slow", "external", {{"latency", exponential(0.2)}});
    return b.link("client", "api").link("api", "slow");
}

Build balanced() {
    Build b = traffic(30.0, 60'000);
    b.node("zone", "router",
           {{"policy", "weighted"}, {"ttl", "60 s"}, {"resolvers", 100}, {"lookup", "40 ms"}})
        .node("front", "balancer",
              {{"overhead", "1 ms"}, {"health_checks", true}, {"response_size", "200 KB"}, {"rules", 30}})
        .node("far", "external", {{"latency", "90 ms"}})
        .node("one", "container",
              {{"compute", exponential(0.05)},
               {"vcpu", 2},
               {"scaling", "none"},
               {"min_tasks", 1},
               {"concurrency", 100}})
        .node("two", "container",
              {{"compute", exponential(0.05)},
               {"vcpu", 2},
               {"scaling", "none"},
               {"min_tasks", 2},
               {"concurrency", 100},
               {"cpu_sharing", false}});
    b.link("client", "zone")
        .link("zone", "front", {{"probability", 3}})
        .link("zone", "far", {{"probability", 1}});
    return b.link("front", "one").link("front", "two");
}

Build scaledContainer() {
    Build b = traffic(50.0, 200'000);
    b.node("app", "container",
           {{"compute", exponential(0.1)},
            {"scaling", "requests"},
            {"target_requests", "15 /s"},
            {"min_tasks", 1},
            {"max_tasks", 10},
            {"initial_tasks", 4},
            {"vcpu", 4},
            {"concurrency", 100}});
    return b.link("client", "app");
}

Build relational() {
    Build b = traffic(40.0, 80'000);
    b.node("app", "container",
           {{"compute", "1 ms"}, {"scaling", "none"}, {"min_tasks", 2}, {"concurrency", 200}})
        .node("db", "database",
              {{"mode", "provisioned"},
               {"processors", 2},
               {"query_cpu", exponential(0.02)},
               {"query_wait", "5 ms"},
               {"replicas", 1},
               {"query_io", 2},
               {"proxy", true},
               {"proxy_latency", "1 ms"}});
    b.link("client", "app").link("app", "db", {{"op", "read"}});
    return b.link("app", "db", {{"op", "write"}, {"probability", 0.3}});
}

Build smallServerlessDatabase() {
    Build b = traffic(2.0);
    b.node("db", "database", {{"min_capacity", 2}, {"query_cpu", "4 ms"}, {"storage", "50 GB"}});
    return b.link("client", "db", {{"op", "write"}});
}

/// Choice, wait, a map one by one, a task that is retried.
Build machine(const char* flavour) {
    Build b = traffic(2.0);
    b.node("flow", "workflow", {{"flavour", flavour}, {"task_overhead", "20 ms"}})
        .node("step", "container",
              {{"compute", "100 ms"}, {"scaling", "none"}, {"min_tasks", 4}, {"cpu_sharing", false}})
        .node("other", "external", {{"latency", "500 ms"}});
    b.link("client", "flow").link("flow", "step").link("flow", "other");
    const auto states = model::parseJson(R"([
        {"name": "start", "type": "choice", "choices": [{"probability": 0.3, "next": "rest"}, {"next": "many"}]},
        {"name": "rest", "type": "wait", "duration": 2, "next": "many"},
        {"name": "many", "type": "map", "items": 3, "concurrency": 1, "next": "call", "states": [
            {"name": "item", "type": "task", "link": "flow-step-1", "end": true}]},
        {"name": "call", "type": "task", "link": "flow-other-2", "end": true}])",
                                         "states", model::JsonLimits{});
    b.design().nodes[1].params["states"] = states->tree;
    return b;
}

Build events() {
    Build b = traffic(3.0);
    b.node("in", "function", {{"compute", "20 ms"}})
        .node("late", "function", {{"compute", exponential(0.3)}, {"memory", "256 MB"}})
        .node("done", "queue", {{"visibility_timeout", 600}})
        .node("end", "function", {{"compute", exponential(0.1)}});
    b.link("client", "in").link("in", "late", {{"mode", "async"}});
    return b.link("late", "done", {{"op", "on-success"}}).link("done", "end", {{"batch_size", 1}});
}
} // namespace

const std::vector<SteadyDesign>& steadyDesigns() {
    static const std::vector<SteadyDesign> all{
        {"one function", plainFunction},
        {"one function, an hour from its start", functionFromTheBeginning},
        {"a provisioned function", provisionedFunction},
        {"a function on its share of a CPU", functionOnItsShareOfACpu},
        {"gateway, authoriser, functions, table, external, sink", webShop},
        {"retries, fallback, payload", retriesAndFallback},
        {"queue and function", queueAndPoller},
        {"queue with a batch window", queueWithWindow},
        {"topic, bus, queue", fanOut},
        {"stream, polled", streamOfRecords, "index"},
        {"stream with a batch window", gatheredStream, "index"},
        {"stream, pushed", pushedStream, "index"},
        {"schedule", clock},
        {"cache beside a service", cachedReads},
        {"CDN before a store", throughCache},
        {"gateway with a cache", cachingGateway},
        {"router, balancer, containers", balanced},
        {"container by target tracking", scaledContainer},
        {"database with a replica and a proxy", relational},
        {"serverless database at its least", smallServerlessDatabase},
        {"workflow, standard", [] { return machine("standard"); }},
        {"workflow, express", [] { return machine("express"); }},
        {"events of a function", events}};
    return all;
}

} // namespace burst::test
