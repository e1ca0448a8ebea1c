#include "tests/kinds/every_limit/limit_cases.h"

namespace burst::test {

namespace {
/// A case for what is inside nodes at the same time.
LimitCase level(std::string name, std::string limit, Build build, double bound,
                std::vector<std::string> nodes = {"k"}) {
    return {.name = std::move(name),
            .limit = std::move(limit),
            .where = "k",
            .build = std::move(build),
            .most = [nodes](const sim::Summary& run) { return mostInside(run, nodes); },
            .bound = bound};
}

/// A case for the number of environments or tasks of "k".
LimitCase environments(std::string name, std::string limit, Build build, double bound) {
    LimitCase made = level(std::move(name), std::move(limit), std::move(build), bound);
    made.most = [](const sim::Summary& run) { return at(run, "k").environments->max; };
    return made;
}

/// In front of an external service that takes half a second on average.
Build before(Build b, model::Params link = {}) {
    b.node("x", "external", {{"latency", exponential(0.5)}}).link("k", "x", std::move(link));
    return b;
}

const model::Params slow{{"compute", exponential(0.5)}, {"timeout", "60 s"}};

model::Params slowAnd(model::Params more) {
    more.insert(slow.begin(), slow.end());
    return more;
}

Build twoFunctions() {
    Build b = flood("function", slow);
    b.node("other", "function", slow).link("c", "other");
    return b.account("concurrency", 7);
}

/// A case for a queue or stream that feeds a function, one message at a time: for the batches in work.
/// Messages that wait to the end of the run have no finished traces, so this is the level that the function
/// measured.
LimitCase feeding(std::string name, const std::string& kind, const model::Params& params, model::Params link,
                  double bound) {
    link.try_emplace("batch_size", 1);
    Build b = flood(kind, params);
    b.node("f", "function", slow).link("k", "f", std::move(link));
    LimitCase made = level(std::move(name), "", b.lasts(100), bound);
    made.most = [](const sim::Summary& run) { return at(run, "f").concurrency->max; };
    return made;
}

Build container(model::Params params) {
    params.try_emplace("scaling", "none");
    params.try_emplace("cpu_sharing", false);
    params["compute"] = exponential(0.5);
    params.try_emplace("queue_time", "1 h");
    return flood("container", std::move(params));
}

/// Executions that work on ten items each.
Build items() {
    using model::Tree;
    const Tree task(Tree::Object{{"name", "item"}, {"type", "task"}, {"link", "k-x-1"}, {"end", true}});
    const Tree map(Tree::Object{{"name", "all"},
                                {"type", "map"},
                                {"states", Tree(Tree::List{task})},
                                {"items", 10},
                                {"concurrency", 3},
                                {"end", true}});
    Build b = flood("workflow", {{"states", Tree(Tree::List{map})}});
    return before(b).arrivals("c", {0, 50}).lasts(100);
}

void addFunctions(std::vector<LimitCase>& all) {
    all.push_back(level("functions share the account's concurrency", "account concurrency", twoFunctions(), 7,
                        {"k", "other"}));
    all.push_back(level("a reservation is the maximum", "reserved concurrency",
                        flood("function", slowAnd({{"reserved", 4}})), 4));
    all.push_back(level(
        "so many requests are held besides those in work", "reserved concurrency",
        flood("function", slowAnd({{"reserved", 2}, {"queue_requests", 5}, {"queue_wait", "1 h"}})), 7));
    all.push_back(level("an environment takes so many requests", "reserved concurrency",
                        flood("function", slowAnd({{"reserved", 2}, {"environment_requests", 3}})), 6));
    all.push_back(environments("limits count environments", "reserved concurrency",
                               flood("function", slowAnd({{"reserved", 2}, {"environment_requests", 3}})),
                               2));
    Build memory = flood("function", slowAnd({{"memory", "1 GB"}, {"memory_counted", true}}));
    memory.account("environment_memory", "3 GB");
    all.push_back(environments("environments share the account's memory", "environment memory", memory, 3));
}

void addContainers(std::vector<LimitCase>& all) {
    all.push_back(level("a waiting room has so many places", "waiting room",
                        container({{"concurrency", 2}, {"queue_limit", 3}}), 5));
    all.push_back(level("a task works on so many requests", "waiting room",
                        before(container({{"concurrency", 2}, {"queue_limit", 3}})), 2, {"x"}));
    all.push_back(environments("there are so many tasks at most", "",
                               container({{"scaling", "concurrency"},
                                          {"max_tasks", 3},
                                          {"metric_period", "1 s"},
                                          {"cool_down_out", "0 s"},
                                          {"start_time", "1 s"}}),
                               3));
}

void addMessaging(std::vector<LimitCase>& all) {
    all.push_back(feeding("so many messages are in flight", "queue", {{"in_flight_limit", 4}}, {}, 4));
    all.push_back(feeding("so many batches are in work", "queue", {}, {{"max_concurrency", 3}}, 3));
    all.push_back(feeding("a poller begins with so many batches", "queue", {},
                          {{"initial_concurrency", 6}, {"concurrency_step", 0}}, 6));
    all.push_back(feeding("a poller grows up to its limit", "queue", {},
                          {{"initial_concurrency", 2}, {"concurrency_limit", 8}}, 8));
    all.push_back(
        feeding("a group has one batch in work", "queue", {{"flavour", "fifo"}, {"groups", 3}}, {}, 3));
    all.push_back(feeding("a shard has so many batches in work", "stream", {{"shards", 2}},
                          {{"parallel_batches", 2}}, 4));
}

void addOthers(std::vector<LimitCase>& all) {
    all.push_back(level("a partner takes so many calls at once", "external concurrency",
                        flood("external", {{"latency", exponential(0.5)}, {"max_concurrency", 5}}), 5));
    all.push_back(level("so many executions are open", "open executions",
                        before(flood("workflow", {{"flavour", "express"}, {"open_limit", 6}})), 6));
    all.push_back(level("an execution works on so many items at once", "", items(), 3, {"x"}));
    all.push_back(level(
        "a database has so many connections", "connections",
        flood("database", {{"mode", "provisioned"}, {"max_connections", 5}, {"query_wait", "200 ms"}}), 5));
    Build users = flood("external", {{"latency", exponential(0.5)}});
    users.users("c", {{0.0, 9.0}}, exponential(0.5));
    all.push_back(level("there are no more requests than users", "", users, 9));
    Build link = before(flood("function", {{"compute", "0 s"}}), {{"max_in_flight", 4}});
    all.push_back(level("a link has so many calls in flight", "calls in flight", link, 4, {"x"}));
    all.back().where = "k-x-1";
    all.back().most = [](const sim::Summary& run) { return mostInFlight(run, "k-x-1"); };
}
} // namespace

std::vector<LimitCase> levelLimits() {
    std::vector<LimitCase> all;
    addFunctions(all);
    addContainers(all);
    addMessaging(all);
    addOthers(all);
    return all;
}

} // namespace burst::test
