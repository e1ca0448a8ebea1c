#include "tests/kinds/every_limit/limit_cases.h"

namespace burst::test {

namespace {
/// A case for a token bucket of the node "k".
LimitCase bucket(std::string name, std::string limit, Build build, double rate, double capacity,
                 std::vector<std::string> nodes = {"k"}) {
    return {.name = std::move(name),
            .limit = std::move(limit),
            .where = "k",
            .build = std::move(build),
            .most = [rate, nodes](const sim::Summary& run) { return bucketOf(run, nodes, rate); },
            .bound = capacity};
}

/// In front of an external service that answers at once.
Build before(Build b, model::Params link = {}) {
    b.node("x", "external", {{"latency", "0 s"}}).link("k", "x", std::move(link));
    return b;
}

/// A design with another gateway beside "k", which takes as many requests.
Build twoGateways() {
    Build b = before(flood("gateway"));
    b.node("other", "gateway").link("c", "other").link("other", "x");
    return b.account("gateway_rate", 20).account("gateway_burst", 30);
}

Build fifo(const std::string& kind, model::Params params) {
    params["flavour"] = "fifo";
    return flood(kind, std::move(params));
}

/// A FIFO queue and a function that takes what it stores.
Build fifoQueue(model::Params params) {
    Build b = fifo("queue", std::move(params));
    b.node("f", "function", {{"compute", "1 ms"}}).link("k", "f");
    return b;
}

/// A function in front of "k" that does nothing but call it.
Build behindCode(const std::string& kind, model::Params params, model::Params link) {
    Build b;
    b.node("c", "client").node("f", "function", {{"compute", "0 s"}}).link("c", "f");
    b.node("k", kind, std::move(params)).link("f", "k", std::move(link));
    return b.poisson("c", 50).lasts(50);
}

Build fastWork(model::Params params) {
    params["compute"] = "1 ms";
    return flood("function", std::move(params));
}

void addGateways(std::vector<LimitCase>& all) {
    all.push_back(bucket("a gateway keeps its rate", "gateway rate",
                         before(flood("gateway", {{"rate", 20}, {"burst", 30}})), 20, 30));
    all.push_back(bucket("gateways share the account's rate", "account gateway rate", twoGateways(), 20, 30,
                         {"k", "other"}));
    all.push_back(bucket("a route keeps its own rate", "route rate",
                         before(flood("gateway"), {{"rate", 10}, {"burst", 15}}), 10, 15));
    all.push_back(bucket(
        "connections are opened at a rate", "connection rate",
        before(flood("gateway",
                     {{"flavour", "websocket"}, {"messages_per_connection", 1}, {"connect_rate", 10}})),
        10, 10));
    all.push_back(
        bucket("an edge keeps its rate", "edge rate", before(flood("cdn", {{"rate", 20}})), 20, 20));
    all.push_back(bucket("an authoriser keeps its rate", "authoriser rate",
                         flood("auth", {{"rate", 20}, {"burst", 30}}), 20, 30));
}

void addMessaging(std::vector<LimitCase>& all) {
    all.push_back(bucket("a topic keeps its rate", "publish rate", flood("topic", {{"rate", 20}}), 20, 20));
    all.push_back(bucket("a topic keeps the rate of a group", "group rate",
                         fifo("topic", {{"groups", 1}, {"group_rate", 10}}), 10, 10));
    all.push_back(bucket("a queue keeps its rate", "queue rate", fifoQueue({{"rate", 20}}), 20, 20));
    all.push_back(bucket(
        "a queue keeps the rate of a partition", "partition",
        fifoQueue({{"throughput", "per-group"}, {"groups", 1}, {"partitions", 1}, {"partition_rate", 10}}),
        10, 10));
    all.push_back(bucket("a bus keeps its rate", "bus rate", flood("bus", {{"rate", 20}}), 20, 20));
    all.push_back(bucket("a shard takes so many records", "shard records",
                         flood("stream", {{"shard_records", 20}}), 20, 20));
    all.push_back(bucket("a shard takes so many bytes", "shard bytes",
                         flood("stream", {{"shard_bytes", "20 KB"}}), 20, 20));
    all.push_back(bucket(
        "a stream on demand takes so much", "stream capacity",
        flood("stream", {{"mode", "on-demand"}, {"initial_records", 20}, {"growth_window", "1 d"}}), 20, 20));
}

void addData(std::vector<LimitCase>& all) {
    const model::Params table{{"mode", "provisioned"},
                              {"write_capacity", 10},
                              {"read_capacity", 10},
                              {"burst_window", "0 s"},
                              {"consistency", "strong"}};
    all.push_back(bucket("a table keeps its write capacity", "write capacity",
                         flood("table", table, {{"op", "write"}}), 10, 10));
    all.push_back(bucket("reads and writes keep to one budget", "request units",
                         flood("table", {{"mode", "units"}, {"units", "10 /s"}}, {{"op", "read"}}), 10, 10));
    all.push_back(bucket("a table keeps its read capacity", "read capacity",
                         flood("table", table, {{"op", "read"}}), 10, 10));
    all.push_back(bucket(
        "a cache takes so many units", "cache rate",
        behindCode("cache", {{"initial_rate", 20}, {"growth_window", "1 d"}}, {{"op", "set"}}), 20, 20));
    all.push_back(bucket("a prefix takes so many puts", "puts per prefix",
                         flood("store", {{"put_rate", 20}}, {{"op", "put"}}), 20, 20));
    all.push_back(bucket("a prefix takes so many gets", "gets per prefix",
                         flood("store", {{"get_rate", 20}}, {{"op", "get"}}), 20, 20));
    all.push_back(bucket("a partner keeps its rate", "external rate",
                         flood("external", {{"rate", 20}, {"burst", 30}}), 20, 30));
}

void addWork(std::vector<LimitCase>& all) {
    // Nothing is kept alive: each request needs an environment of its own.
    all.push_back(bucket("environments are started at a rate", "scaling rate",
                         flood("function", {{"compute", "5 s"},
                                            {"keep_alive", "0 s"},
                                            {"timeout", "60 s"},
                                            {"scale_burst", 5},
                                            {"scale_rate", 2}}),
                         2, 5));
    all.push_back(bucket("a function keeps the request rate of its concurrency", "request rate",
                         fastWork({{"reserved", 20}}).account("request_rate_factor", 1), 20, 20));
    all.push_back(bucket("executions are started at a rate", "workflow starts",
                         before(flood("workflow", {{"start_rate", 20}, {"start_burst", 30}})), 20, 30));
    all.push_back(bucket("states are entered at a rate", "state transitions",
                         before(flood("workflow", {{"transition_rate", 20}, {"transition_burst", 5}})), 20, 5,
                         {"x"}));
}

/// A hundred invocations a minute, one a second.
LimitCase schedules() {
    Build b;
    b.node("k", "schedule", {{"expression", "rate(1 minute)"}, {"schedules", 100}, {"rate", 1}}).lasts(300);
    return bucket("a schedule keeps its rate", "schedule rate", before(b), 1, 1, {"x"});
}

/// Twenty failures open the circuit; each probe afterwards fails too.
LimitCase circuits() {
    Build b = flood("function", {{"compute", "0 s"}});
    b.node("x", "external", {{"latency", "0 s"}, {"error_rate", 1}});
    b.link("k", "x", {{"breaker", true}, {"breaker_minimum", 20}, {"breaker_open", "5 s"}});
    LimitCase made =
        bucket("an open circuit lets one probe pass in its time", "circuit open", b, 1.0 / 5, 20, {"x"});
    made.where = "k-x-1";
    return made;
}
} // namespace

std::vector<LimitCase> rateLimits() {
    std::vector<LimitCase> all;
    addGateways(all);
    addMessaging(all);
    addData(all);
    addWork(all);
    all.push_back(schedules());
    all.push_back(circuits());
    return all;
}

} // namespace burst::test
