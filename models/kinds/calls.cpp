#include "models/kinds/descriptors.h"

#include <algorithm>
#include <cassert>

namespace burst::model::kinds {

namespace {
/// How a kind is called, whoever calls it.
struct Way {
    std::string_view to;
    std::vector<std::string> ops; ///< the first is the default
    std::string_view note;
};

const std::vector<Way>& ways() {
    static const std::vector<Way> all = {
        {"gateway", {"call"}, "calls an API"},
        {"function", {"call"}, "invokes the function"},
        {"queue", {"send"}, "sends messages"},
        {"topic", {"publish"}, "publishes messages"},
        {"table", {"read", "write"}, "reads or writes items"},
        {"cache", {"get", "set"}, "looks items up or stores them"},
        {"cdn", {"call"}, "asks the edge"},
        {"balancer", {"call"}, "calls what is behind the balancer"},
        {"router", {"call"}, "calls the region that the name leads to"},
        {"auth", {"authorise"}, "asks who is calling"},
        {"external", {"call"}, "calls a service of somebody else"},
        {"bus", {"put"}, "puts events"},
        {"stream", {"put"}, "puts records"},
        {"container", {"call"}, "calls the service"},
        {"workflow", {"start"}, "starts an execution"},
        {"store", {"get", "put", "list", "delete"}, "gets or puts objects"},
        {"database", {"read", "write"}, "runs a query"},
        {"sink", {"log", "metric", "trace"}, "writes logs, metrics or traces"},
    };
    return all;
}
} // namespace

std::vector<LinkRule> callsTo(std::initializer_list<std::string_view> kinds) {
    std::vector<LinkRule> rules;
    for (const auto kind : kinds) {
        const auto way =
            std::find_if(ways().begin(), ways().end(), [&](const Way& each) { return each.to == kind; });
        assert(way != ways().end() && "every kind that is called says how");
        rules.push_back({.to = std::string(kind), .ops = way->ops, .note = std::string(way->note)});
    }
    return rules;
}

std::vector<LinkRule> callsOfCode() {
    return callsTo({"table", "queue", "topic", "function", "gateway", "external", "bus", "stream", "cache",
                    "auth", "balancer", "router", "cdn", "container", "workflow", "store", "database",
                    "sink"});
}

std::vector<LinkRule> joined(std::vector<LinkRule> rules, const std::vector<LinkRule>& more) {
    rules.insert(rules.end(), more.begin(), more.end());
    return rules;
}

std::vector<Parameter> onlyWhen(const Condition& condition, std::vector<Parameter> all) {
    for (auto& parameter : all)
        if (parameter.onlyWhen.key.empty()) parameter.onlyWhen = condition;
    return all;
}

} // namespace burst::model::kinds
