#include "tests/oracles/estimate_cases/steady_designs.h"

namespace burst::test {

namespace {
/// A client and a function, quiet unless the case changes something.
Build quiet(model::Params function = {}) {
    Build b;
    function.try_emplace("compute", "100 ms");
    return b.node("client", "client")
        .node("fn", "function", function)
        .link("client", "fn")
        .poisson("client", 2.0);
}

Build withTraffic(const model::Traffic& traffic) {
    Build b = quiet();
    b.scenario().traffic[model::NodeId("client")] = traffic;
    return b;
}

Build burst() {
    model::Traffic traffic;
    traffic.profile = {{0, 5}, {600, 5}, {600, 500}, {660, 500}, {660, 5}};
    return withTraffic(traffic);
}
Build bursty() {
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::mmpp;
    traffic.states = {{1.0, 50.0}, {100.0, 10.0}};
    return withTraffic(traffic);
}
Build recorded() {
    Build b = quiet();
    return b.arrivals("client", {1, 2, 3, 500, 501});
}
Build users() {
    Build b = quiet();
    return b.users("client", {{0, 20}}, model::Tree(5.0));
}
Build even() {
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::constant;
    traffic.profile = {{0, 3}};
    return withTraffic(traffic);
}
Build limitHit() {
    Build b = quiet({{"compute", exponential(1.0)}, {"reserved", 3}});
    return b;
}
Build nearLimit() {
    Build b = quiet({{"compute", exponential(1.0)}, {"reserved", 2}});
    return b.poisson("client", 1.6);
}
Build fault() {
    Build b = quiet();
    model::Fault outage;
    outage.kind = model::Fault::Kind::outage;
    outage.node = model::NodeId("fn");
    outage.at = 100;
    outage.duration = 60;
    b.scenario().faults.push_back(outage);
    return b;
}
Build breaker() {
    Build b = quiet();
    b.node("pay", "external", {{"latency", "50 ms"}, {"error_rate", 0.3}});
    return b.link("fn", "pay", {{"breaker", true}});
}
Build growingQueue() {
    Build b;
    b.node("client", "client")
        .node("work", "queue")
        .node("fn", "function", {{"compute", "1 s"}, {"timeout", 60}});
    return b.link("client", "work")
        .link(
            "work", "fn",
            {{"batch_size", 1}, {"max_concurrency", 2}, {"initial_concurrency", 2}, {"concurrency_step", 0}})
        .poisson("client", 3.0);
}
Build busyContainer() {
    Build b;
    b.node("client", "client")
        .node("app", "container", {{"compute", "100 ms"}, {"scaling", "none"}, {"min_tasks", 1}});
    return b.link("client", "app").poisson("client", 20.0);
}
Build fillingCache() {
    Build b;
    b.node("client", "client")
        .node("edge", "cdn", {{"popularity", "zipf"}, {"items", 100'000}, {"capacity", 50'000}})
        .node("origin", "external");
    return b.link("client", "edge").link("edge", "origin").poisson("client", 2.0);
}
Build pausingDatabase() {
    Build b;
    b.node("client", "client").node("db", "database", {{"min_capacity", 0}});
    return b.link("client", "db", {{"op", "write"}}).poisson("client", 0.005);
}
Build unevenShards() {
    Build b;
    b.node("client", "client").node("log", "stream", {{"shards", 8}, {"keys", 10}});
    return b.link("client", "log").poisson("client", 5.0);
}
Build severalRequests() {
    return quiet({{"environment_requests", 10}});
}
Build longestOfTwo() {
    Build b = quiet();
    b.node("a", "external", {{"latency", exponential(0.1)}})
        .node("b", "external", {{"latency", exponential(0.1)}});
    return b.link("fn", "a", {{"parallel", true}}).link("fn", "b", {{"parallel", true}});
}
} // namespace

const std::vector<DoubtfulDesign>& doubtfulDesigns() {
    static const std::vector<DoubtfulDesign> all{
        {"a burst", burst, "client", "peaks at 500 /s"},
        {"traffic in bursts", bursty, "client", "bursts"},
        {"a recording", recorded, "client", "recording"},
        {"closed users", users, "client", "users"},
        {"even arrivals", even, "fn", "random times"},
        {"a limit that refuses", limitHit, "fn", "refuses"},
        {"a limit that is near", nearLimit, "fn", "refuses"},
        {"a fault in the scenario", fault, "fn", "fails or changes"},
        {"a circuit breaker that may open", breaker, "fn", "circuit breaker"},
        {"a queue that grows", growingQueue, "work", "grows"},
        {"a container beyond its places", busyContainer, "app", "cannot take its load"},
        {"a cache that fills", fillingCache, "edge", "fills during the run"},
        {"a database that pauses", pausingDatabase, "db", "pause"},
        {"few keys on many shards", unevenShards, "log", "unevenly"},
        {"several requests in one environment", severalRequests, "fn", "packed"},
        {"the longest of two calls", longestOfTwo, "fn", "parallel"}};
    return all;
}

} // namespace burst::test
