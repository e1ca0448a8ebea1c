#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

Kind gateway() {
    using Type = Parameter::Type;
    return {
        .key = "gateway",
        .title = "API gateway",
        .category = "edge / gateway",
        .help = "The front door of an API: limits the rate with a token bucket, adds its own latency, calls "
                "one integration per request and waits for it at most for the integration timeout. Several "
                "outgoing links are routes, chosen by their weight.",
        .synonyms = {"api", "http api", "rest api", "apigateway", "endpoint"},
        .telling = {"flavour", "rate"},
        .dispatch = Dispatch::one,
        .parameters =
            {
                {.key = "flavour",
                 .title = "Flavour",
                 .type = Type::choice,
                 .standard = "http",
                 .choices = {"http", "rest"},
                 .section = "General",
                 .help = "HTTP APIs are cheaper and quicker; REST APIs have more features and a higher "
                         "price per request."},
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
            },
        .links = callsTo({"function", "queue", "topic", "table", "external", "bus", "stream"}),
        .meters = {{.key = "requests", .title = "Requests (512 KB steps for HTTP)", .unit = "request"}},
    };
}

} // namespace burst::model::kinds
