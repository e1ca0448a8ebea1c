#include "models/kinds/caching.h"
#include "models/kinds/descriptors.h"
#include "models/kinds/health.h"
#include "models/kinds/parts.h"

namespace burst::model::kinds {

namespace {
std::vector<Parameter> workParameters() {
    using Type = Parameter::Type;
    return {
        {.key = "algorithm",
         .title = "Choice of target",
         .type = Type::choice,
         .standard = "round-robin",
         .choices = {"round-robin", "least-outstanding", "weighted"},
         .section = "General",
         .help = "round-robin: one after the other; least-outstanding: the one with the fewest requests that "
                 "wait for an answer, which spares slow targets; weighted: drawn by the links' weights."},
        {.key = "overhead",
         .title = "Own latency",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "0 s",
         .section = "General",
         .help = "Time the balancer itself adds to each request."},
        {.key = "timeout",
         .title = "Idle timeout",
         .unit = Unit::seconds,
         .min = 0.001,
         .max = 86400,
         .section = "General",
         .help = "After this time without an answer the caller gets 504; the target works on. Not set: the "
                 "balancer waits until the target has ended."},
        {.key = "request_size",
         .title = "Request size",
         .unit = Unit::bytes,
         .min = 0,
         .max = 1e12,
         .standard = "1 KB",
         .section = "Billing",
         .help = "Bytes from the client, part of the processed bytes."},
        {.key = "response_size",
         .title = "Answer size",
         .unit = Unit::bytes,
         .min = 0,
         .max = 1e12,
         .standard = "10 KB",
         .section = "Billing",
         .help = "Bytes to the client, part of the processed bytes."},
        {.key = "requests_per_connection",
         .title = "Requests per connection",
         .min = 1,
         .max = 1e9,
         .standard = 1,
         .section = "Billing",
         .help =
             "How many requests a client sends before it opens another connection: 1 without keep-alive."},
        {.key = "connection_time",
         .title = "Connection time",
         .unit = Unit::seconds,
         .min = 0,
         .max = 86400 * 30.0,
         .standard = "1 min",
         .section = "Billing",
         .help = "How long a connection stays open."},
        {.key = "rules",
         .title = "Rules",
         .type = Type::integer,
         .min = 0,
         .max = 1000,
         .standard = 1,
         .section = "Billing",
         .help = "Routing rules that a request is held against; the first ten are free."},
    };
}
} // namespace

Kind balancer() {
    return {
        .key = "balancer",
        .title = "Load balancer",
        .category = "edge / gateway",
        .help = "Spreads requests over its targets, leaves out those that fail their health checks, and is "
                "billed by the hour and by the busiest of four dimensions.",
        .synonyms = {"alb", "elb", "nlb", "application load balancer", "reverse proxy", "ingress"},
        .telling = {"algorithm"},
        .dispatch = Dispatch::one,
        .parameters = joined(workParameters(),
                             healthParameters({.enabled = false, .unhealthyAfter = 2, .healthyAfter = 5})),
        .links = callsTo({"function", "container", "gateway", "external"}),
        .meters =
            {
                {.key = "time", .title = "Time it exists", .unit = "s", .fixed = true},
                {.key = "capacity", .title = "Capacity units", .unit = "µLCU·h"},
                internetMeter(),
            },
    };
}

} // namespace burst::model::kinds
