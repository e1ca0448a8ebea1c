#include "models/kinds/caching.h"
#include "models/kinds/descriptors.h"
#include "models/kinds/parts.h"

namespace burst::model::kinds {

namespace {
std::vector<Parameter> parameters() {
    using Type = Parameter::Type;
    return {
        {.key = "flavour",
         .title = "Flavour",
         .type = Type::choice,
         .standard = "http",
         .choices = {"http", "rest", "websocket"},
         .section = "General",
         .help = "HTTP APIs are cheaper and quicker; REST APIs have more features and a higher "
                 "price per request; WebSocket APIs keep connections open, and every request here is "
                 "one message."},
        {.key = "rate",
         .title = "Rate limit",
         .unit = Unit::perSecond,
         .min = 0,
         .max = 10e6,
         .section = "Throttling",
         .help = "Tokens added to this API's bucket per second. Not set: only the account's limit "
                 "applies. A request that finds no token is answered 429 at once.",
         .mayChange = true},
        {.key = "burst",
         .title = "Burst",
         .type = Type::integer,
         .min = 0,
         .max = 10e6,
         .section = "Throttling",
         .help = "Size of the bucket: how many requests may come at once. Not set: as large as the "
                 "account's.",
         .mayChange = true},
        {.key = "timeout",
         .title = "Integration timeout",
         .unit = Unit::seconds,
         .min = 0.05,
         .max = 900,
         .standard = "30 s",
         .section = "General",
         .help = "After this time the caller gets 504; the integration goes on working and is "
                 "billed."},
        {.key = "overhead",
         .title = "Own latency",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "0 s",
         .section = "General",
         .help = "Time the gateway itself adds to each accepted request."},
        {.key = "request_size",
         .title = "Request size",
         .unit = Unit::bytes,
         .min = 0,
         .max = 10.0 * 1024 * 1024,
         .standard = "1 KB",
         .section = "Billing",
         .help = "Counts against the size step of the request price."},
        {.key = "messages_per_connection",
         .title = "Messages per connection",
         .min = 1,
         .max = 1e9,
         .standard = 10,
         .section = "Connections",
         .help = "WebSocket: how many messages a client sends over one connection on average. Decides "
                 "how often connections are opened."},
        {.key = "connection_time",
         .title = "Connection time",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "10 min",
         .section = "Connections",
         .help = "WebSocket: how long a connection stays open; billed by the minute."},
        {.key = "connection_life",
         .title = "Longest connection",
         .unit = Unit::seconds,
         .min = 1,
         .max = 31'536'000,
         .section = "Connections",
         .help = "WebSocket: connections are closed at this age. Not set: no limit."},
        {.key = "connect_rate",
         .title = "New connections",
         .unit = Unit::perSecond,
         .min = 0,
         .max = 1e7,
         .section = "Connections",
         .help = "WebSocket: new connections per second; the bucket holds one second's worth, and a "
                 "message that finds no token for its connection is refused. Not set: no limit."},
        {.key = "cache",
         .title = "Cache size",
         .type = Type::choice,
         .standard = "none",
         .choices = {"none", "0.5 GB", "1.6 GB", "6.1 GB", "13.5 GB", "28.4 GB", "58.2 GB", "118 GB",
                     "237 GB"},
         .section = "Caching",
         .help = "A cache of answers, billed by the hour and by its size. A hit calls no integration "
                 "but is billed as a request. What fits in is the room stated below."},
        {.key = "cacheable",
         .title = "Share that may be cached",
         .unit = Unit::ratio,
         .min = 0,
         .max = 1,
         .standard = 1.0,
         .section = "Caching",
         .help = "Mostly the reads; the rest always goes to the integration and is no lookup."},
    };
}
} // namespace

Kind gateway() {
    return {
        .key = "gateway",
        .title = "API gateway",
        .category = "edge / gateway",
        .help = "The front door of an API: limits the rate with a token bucket, adds its own latency, calls "
                "one integration per request and waits for it at most for the integration timeout. Several "
                "outgoing links are routes, chosen by their weight.",
        .synonyms = {"api", "http api", "rest api", "apigateway", "endpoint"},
        .telling = {"flavour", "rate"},
        .calledByHttp = true,
        .dispatch = Dispatch::one,
        .parameters = joined(joined(parameters(), quotaParameters("Throttling")),
                             cachingParameters({.prefix = "cache_", .item = "answers", .life = "5 min"})),
        .links = callsTo({"function", "queue", "topic", "table", "external", "bus", "stream", "auth",
                          "balancer", "container", "workflow", "store"}),
        .meters = {{.key = "requests",
                    .title = "Requests (steps of 512 KB for HTTP, 32 KB for WebSocket)",
                    .unit = "request"},
                   {.key = "connection_time", .title = "Connections", .unit = "connection·s"},
                   {.key = "cache_time", .title = "Cache", .unit = "s", .fixed = true},
                   internetMeter()},
    };
}

} // namespace burst::model::kinds
