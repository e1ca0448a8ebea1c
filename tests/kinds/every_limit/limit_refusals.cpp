#include "tests/kinds/every_limit/limit_cases.h"

namespace burst::test {

namespace {
constexpr double nanosecond = 1e-9;

/// A case for the longest time inside "k".
LimitCase stay(std::string name, std::string limit, Build build, double seconds, double slack = nanosecond) {
    return {.name = std::move(name),
            .limit = std::move(limit),
            .where = "k",
            .build = std::move(build),
            .most = [](const sim::Summary& run) { return longestStay(run, "k"); },
            .bound = seconds,
            .slack = slack};
}

/// A case for the longest time that a caller waits for `node`.
LimitCase wait(std::string name, Build build, const std::string& node, double seconds) {
    LimitCase made = stay(std::move(name), "", std::move(build), seconds);
    made.most = [node](const sim::Summary& run) { return longestWait(run, node); };
    return made;
}

/// A case in which what is limited must not happen at all at "k".
LimitCase nothing(std::string name, std::string limit, std::string where, Build build) {
    return {
        .name = std::move(name),
        .limit = std::move(limit),
        .where = std::move(where),
        .build = std::move(build),
        .most = [](const sim::Summary& run) { return static_cast<double>(at(run, "k").counts.succeeded); },
        .bound = 0};
}

/// In front of an external service that takes two seconds on average.
Build before(Build b, model::Params link = {}) {
    b.node("x", "external", {{"latency", exponential(2.0)}}).link("k", "x", std::move(link));
    return b;
}

/// One task for 50 requests a second that take half a second each: nearly all wait as long as they may.
Build crowdedContainer() {
    return flood("container", {{"scaling", "none"},
                               {"concurrency", 10},
                               {"cpu_sharing", false},
                               {"compute", "500 ms"},
                               {"queue_limit", 1000},
                               {"queue_time", "2 s"}});
}

Build crowdedProxy() {
    return flood("database", {{"mode", "provisioned"},
                              {"query_cpu", "0 s"},
                              {"query_wait", "500 ms"},
                              {"max_connections", 10},
                              {"proxy", true},
                              {"borrow_timeout", "2 s"}});
}

Build refusing() {
    Build b = flood("external");
    b.scenario().faults.push_back({.kind = model::Fault::Kind::throttle, .node = model::NodeId("k")});
    return b;
}

/// A case for how many calls "k" takes of the 2,500 or so that come within one period of the quota.
LimitCase quota(const std::string& kind, const std::string& limit) {
    Build b = flood(kind, {{"quota", 100}, {"quota_period", "1 min"}});
    b.node("x", "external", {{"latency", "0 s"}}).link("k", "x");
    return {.name = "a " + kind + " takes no more calls than its quota",
            .limit = limit,
            .where = "k",
            .build = std::move(b),
            .most =
                [](const sim::Summary& run) {
                    const auto& counts = at(run, "k").counts;
                    return static_cast<double>(counts.offered - counts.throttled);
                },
            .bound = 100};
}

Build hotTable() {
    return flood("table", {{"hot_key_share", 1}, {"partition_writes", 20}}, {{"op", "write"}});
}
} // namespace

std::vector<LimitCase> refusals() {
    std::vector<LimitCase> all{
        nothing("a payload above the limit is not carried", "payload", "c-k-0",
                flood("external", {}, {{"payload", "2 KB"}, {"payload_limit", "1 KB"}})),
        nothing("a fault refuses all", "fault", "k", refusing()),
        stay("nobody waits longer for a task, and works on", "waiting time", crowdedContainer(), 2.5, 0.01),
        stay("nobody waits longer for a connection, and is served", "borrow timeout", crowdedProxy(), 2.5,
             0.01),
        stay("a function is stopped", "",
             flood("function", {{"compute", exponential(2)}, {"timeout", "3 s"}}), 3),
        stay("a task stops a request", "",
             flood("container", {{"compute", exponential(2)},
                                 {"concurrency", 1000},
                                 {"cpu_sharing", false},
                                 {"timeout", "3 s"}}),
             3),
        stay("an execution is stopped", "",
             before(flood("workflow", {{"flavour", "express"}, {"timeout", "3 s"}})), 3),
        stay("a gateway answers", "", before(flood("gateway", {{"timeout", "3 s"}})), 3),
        stay("an edge answers", "",
             before(flood("cdn", {{"timeout", "3 s"}, {"hit_ratio", 0}, {"coalescing", false}})), 3),
        stay("a balancer answers", "", before(flood("balancer", {{"timeout", "3 s"}})), 3),
        wait("a client gives up", flood("external", {{"latency", exponential(2.0)}}), "k", 3),
        wait("a caller gives up",
             before(flood("function", {{"compute", "0 s"}, {"timeout", "60 s"}}), {{"timeout", "3 s"}}), "x",
             3),
    };
    all[10].build.design().nodes.front().params["timeout"] = "3 s";
    LimitCase hot = stay("a partition takes so many writes", "partition", hotTable(), 20, 1.0);
    hot.most = [](const sim::Summary& run) { return bucketOf(run, {"k"}, 20); };
    all.push_back(std::move(hot));
    LimitCase item =
        stay("an item is written so often", "partition",
             flood("table", {{"hot_key_share", 1}, {"item_writes", "2 /s"}}, {{"op", "write"}}), 2, 1.0);
    item.most = [](const sim::Summary& run) { return bucketOf(run, {"k"}, 2); };
    all.push_back(std::move(item));
    all.push_back(quota("function", "request rate"));
    all.push_back(quota("gateway", "gateway rate"));
    return all;
}

} // namespace burst::test
