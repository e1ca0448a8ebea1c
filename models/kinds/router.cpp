#include "models/kinds/caching.h"
#include "models/kinds/descriptors.h"
#include "models/kinds/health.h"

namespace burst::model::kinds {

namespace {
std::vector<Parameter> workParameters() {
    using Type = Parameter::Type;
    return {
        {.key = "policy",
         .title = "Policy",
         .type = Type::choice,
         .standard = "failover",
         .choices = {"failover", "weighted", "latency"},
         .section = "General",
         .help =
             "failover: the first healthy target in the order of the links; weighted: drawn by the links' "
             "weights; latency: the healthy target whose link is the quickest on average. Users in "
             "another place have a router of their own, with other latencies."},
        {.key = "ttl",
         .title = "Time to live",
         .unit = Unit::seconds,
         .min = 0,
         .max = 604'800,
         .standard = "1 min",
         .section = "General",
         .help = "How long an answer is used before it is asked for again. So long clients may keep going to "
                 "a region that is dead. 0: every request asks."},
        {.key = "resolvers",
         .title = "Resolvers",
         .type = Type::integer,
         .min = 1,
         .max = 1e6,
         .standard = 1000,
         .section = "General",
         .help = "Independent caches of answers in front of the clients (of providers, companies, devices). "
                 "Each keeps its answer for the time to live; many of them move to another target one by "
                 "one, few of them all at once."},
        {.key = "lookup",
         .title = "Lookup time",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "0 s",
         .section = "General",
         .help = "Time that a request takes longer when its resolver has to ask."},
    };
}
} // namespace

Kind router() {
    return {
        .key = "router",
        .title = "DNS router",
        .category = "edge / gateway",
        .help = "Names that lead to one of several targets, mostly regions: by failover, weight or latency. "
                "Health checks find a dead target; traffic moves when the answers that resolvers keep have "
                "run out.",
        .synonyms = {"dns", "route 53", "traffic manager", "global", "multi-region", "failover", "region"},
        .telling = {"policy", "ttl"},
        .directs = true,
        .dispatch = Dispatch::one,
        .parameters = joined(workParameters(),
                             healthParameters({.enabled = true, .unhealthyAfter = 3, .healthyAfter = 3})),
        .links = callsTo({"gateway", "cdn", "balancer", "function", "container", "external"}),
        .meters =
            {
                {.key = "queries", .title = "Queries", .unit = "query"},
                {.key = "zone", .title = "Zone", .unit = "zone·s", .fixed = true},
            },
    };
}

} // namespace burst::model::kinds
