#include "models/kinds/caching.h"
#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

namespace {
std::vector<Parameter> edgeParameters() {
    using Type = Parameter::Type;
    return {
        {.key = "cacheable",
         .title = "Share that may be cached",
         .unit = Unit::ratio,
         .min = 0,
         .max = 1,
         .standard = 1.0,
         .section = "Caching",
         .help = "The rest (writes, personal answers) always goes to the origin and is no lookup."},
        {.key = "overhead",
         .title = "Own latency",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "0 s",
         .section = "General",
         .help = "Time at the edge location, without code of yours."},
        {.key = "edge_runs",
         .title = "Edge code per request",
         .type = Type::integer,
         .min = 0,
         .max = 2,
         .standard = 0,
         .section = "Edge code",
         .help =
             "How often a small function of yours runs at the edge: 1 for the request or the answer, 2 for "
             "both. It starts in no time and is billed by the run."},
        {.key = "edge_compute",
         .title = "Edge code time",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "0.5 ms",
         .section = "Edge code",
         .help = "Time of one run.",
         .source = "rule F2 gives less than a millisecond of CPU"},
        {.key = "timeout",
         .title = "Origin timeout",
         .unit = Unit::seconds,
         .min = 0.05,
         .max = 900,
         .standard = "30 s",
         .section = "General",
         .help = "After this time the edge gives up on the origin, which goes on working.",
         .source = "as commonly described; not verified"},
        {.key = "rate",
         .title = "Rate limit",
         .unit = Unit::perSecond,
         .min = 0,
         .max = 1e9,
         .section = "Throttling",
         .help = "Requests per second of the distribution; the bucket holds one second's worth. Not set: no "
                 "limit."},
        {.key = "response_size",
         .title = "Answer size",
         .unit = Unit::bytes,
         .min = 0,
         .max = 50.0 * 1024 * 1024 * 1024,
         .standard = "100 KB",
         .section = "Billing",
         .help = "Bytes to the viewer per request that succeeds: the larger part of most bills."},
        {.key = "request_size",
         .title = "Request size",
         .unit = Unit::bytes,
         .min = 0,
         .max = 50.0 * 1024 * 1024 * 1024,
         .standard = "1 KB",
         .section = "Billing",
         .help = "Bytes sent on to the origin per request that is not answered from the cache."},
        {.key = "viewers",
         .title = "Viewers in",
         .type = Type::choice,
         .standard = "us",
         .choices = {"us", "eu", "jp", "apac", "india", "au", "sa"},
         .section = "Billing",
         .help =
             "Where the viewers are decides the price: us (with Canada and Mexico), eu (with Israel), jp, "
             "apac, india, au, sa (South America)."},
    };
}
} // namespace

Kind cdn() {
    return {
        .key = "cdn",
        .title = "CDN",
        .category = "edge / gateway",
        .help = "Answers near the viewer from a cache, and asks the origin for what it has not got. Several "
                "outgoing links are origins, chosen by their weight. Answers that fail are not kept.",
        .synonyms = {"cloudfront", "front door", "edge", "content delivery", "static", "distribution"},
        .telling = {"popularity", "hit_ratio"},
        .dispatch = Dispatch::one,
        .parameters = joined(cachingParameters({.item = "objects", .life = "1 d", .coalescing = true}),
                             edgeParameters()),
        .links = callsTo({"gateway", "balancer", "function", "external", "router", "store"}),
        .meters =
            {
                {.key = "requests", .title = "Requests", .unit = "request"},
                {.key = "bytes", .title = "Bytes to viewers", .unit = "byte"},
                {.key = "origin_bytes", .title = "Bytes to the origin", .unit = "byte"},
                {.key = "edge_runs", .title = "Runs of edge code", .unit = "run"},
            },
    };
}

} // namespace burst::model::kinds
